"""The page of a check, made from its docstring, its metadata and its two executed examples."""

from __future__ import annotations

import inspect
import re
import shutil
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from terang.checks.kerangka import Pemeriksaan

_BAGIAN = re.compile(r"^\*(Mengapa|Perbaikan|Pengecualian)\*[:.]?\s*", re.MULTILINE)
_SEL = re.compile(r"(?<!\\)\|")
_TERLEBAR = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Halaman:
    """A check as its page tells it: `rincian` are label and value, `bagian` heading and paragraphs."""

    kode: str
    nama: str
    judul: str
    rincian: tuple[tuple[str, str], ...]
    bagian: tuple[tuple[str, str], ...]
    contoh: tuple[tuple[str, str], ...]


def build_halaman(periksa: Pemeriksaan) -> Halaman:
    """What the page of a check says."""
    judul, *isi = _BAGIAN.split(inspect.cleandoc(periksa.halaman))
    ringkas, _, sisa = judul.strip().partition("\n\n")
    pasangan = zip(isi[::2], isi[1::2], strict=True)
    uraian = (("Uraian", sisa),) if sisa.strip() else ()
    return Halaman(
        kode=periksa.kode,
        nama=periksa.nama,
        judul=_join(ringkas),
        rincian=tuple(_list_rincian(periksa)),
        bagian=(*uraian, *((nama, _capitalize(teks.strip())) for nama, teks in pasangan)),
        contoh=(("Contoh yang salah", periksa.salah), ("Contoh yang benar", periksa.benar)),
    )


def _list_rincian(periksa: Pemeriksaan) -> Iterator[tuple[str, str]]:
    yield "Kode", periksa.kode
    yield "Nama", periksa.nama
    yield "Kelas", periksa.kelas
    yield "Tingkat", str(periksa.tingkat)
    yield "Sejak versi", periksa.sejak
    yield "Dasar hukum", periksa.dasar_hukum or "tidak ada; diperiksa dari isi laporan sendiri"
    yield "Dijalankan", "selalu" if periksa.baku else f"hanya bila diminta dengan --hanya {periksa.kode}"


def _join(teks: str) -> str:
    return " ".join(teks.split())


def _capitalize(teks: str) -> str:
    return teks[:1].upper() + teks[1:]


def build_json_halaman(halaman: Halaman) -> dict[str, Any]:
    """The page as one JSON document."""
    return {
        "judul": halaman.judul,
        **{label.lower().replace(" ", "_"): isi for label, isi in halaman.rincian},
        **{nama.lower(): _join(teks) for nama, teks in halaman.bagian},
        **{nama.lower().replace(" ", "_"): teks for nama, teks in halaman.contoh},
    }


def write_teks_halaman(halaman: Halaman) -> str:
    """The page for a terminal."""
    lebar = max(40, min(_TERLEBAR, shutil.get_terminal_size().columns))
    panjang = max(len(label) for label, _ in halaman.rincian) + 2
    lines = textwrap.wrap(f"{halaman.kode} {halaman.judul}", lebar)
    lines += ["", *(f"{label:<{panjang}}{isi}" for label, isi in halaman.rincian)]
    for nama, teks in halaman.bagian:
        lines += ["", nama, *_wrap(teks, lebar)]
    for nama, teks in halaman.contoh:
        lines += ["", nama, *(f"  {line}".rstrip() for line in _align(teks))]
    return "\n".join([*lines, "", f"Untuk melewatinya: terang reviu LAPORAN --kecuali {halaman.kode}"])


def _wrap(teks: str, lebar: int) -> list[str]:
    lines: list[str] = []
    for alinea in teks.split("\n\n"):
        lines += textwrap.wrap(_join(alinea), lebar, initial_indent="  ", subsequent_indent="  ")
    return lines


def _align(teks: str) -> Iterator[str]:
    """An example with its table set in columns."""
    for rows, tabel in _split(teks):
        lebar = [max(map(len, kolom)) for kolom in zip(*rows, strict=True)] if tabel else []
        for row in rows:
            yield "  ".join(sel.ljust(n) for sel, n in zip(row, lebar, strict=True)) if tabel else row[0]


def write_markdown_halaman(halaman: Halaman) -> Iterator[str]:
    """The page as blocks of Markdown."""
    yield f"# {halaman.kode} {halaman.nama.replace('_', ' ')}\n"
    yield f"{halaman.judul}\n"
    yield _write_tabel([("keterangan", "isi"), *((label, _quote(label, isi)) for label, isi in halaman.rincian)])
    for nama, teks in halaman.bagian:
        yield f"## {nama}\n\n{teks}\n"
    for nama, teks in halaman.contoh:
        yield f"## {nama}\n"
        yield from _write_contoh(teks)
    yield f"## Melewati pemeriksaan ini\n\n```sh\nterang reviu laporan.pdf --kecuali {halaman.kode}\n```\n"


def _quote(label: str, isi: str) -> str:
    return f"`{isi}`" if label in {"Kode", "Nama"} else isi


def _write_contoh(teks: str) -> Iterator[str]:
    for rows, tabel in _split(teks):
        isi = "\n".join(row[0] for row in rows).strip("\n")
        if tabel:
            yield _write_tabel(rows)
        elif isi:
            yield f"````text\n{isi}\n````\n"


def _write_tabel(rows: Sequence[Sequence[str]]) -> str:
    escaped = ([_SEL.sub(r"\|", sel) for sel in row] for row in rows)
    lines = [f"| {' | '.join(row)} |" for row in escaped]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]]) + "\n"


def _split(teks: str) -> Iterator[tuple[list[list[str]], bool]]:
    """Runs of lines with tabs as rows of equal length, and of lines without as rows of one cell."""
    for tabel, lines in groupby(teks.strip("\n").split("\n"), key=lambda line: "\t" in line):
        rows = [line.split("\t") if tabel else [line] for line in lines]
        kolom = max(map(len, rows))
        yield [[*row, *[""] * (kolom - len(row))] for row in rows], tabel
