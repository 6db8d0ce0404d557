"""The origin of a figure as a person reads it, from what `angka.json` says."""

from __future__ import annotations

import json
import shutil
import textwrap
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from terang.errors import TerangError, UsageError
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.write_angka import write_angka
from terang.rumus.formula import write_rumus

Angka = Mapping[str, Mapping[str, Any]]
"""The entries of `angka.json` by id."""

_KUNCI = frozenset(
    ("tertulis", "nilai", "satuan", "uraian", "rumus", "substitusi", "masukan", "peran", "sumber", "dasar_hukum")
)
_LEBIH_TELITI = 4
_TERLEBAR = 100
_MASUK = "  "
_LEKAT = "\N{NO-BREAK SPACE}"


def read_angka_json(isi: bytes, berkas: Path) -> Angka:
    """The entries of the file.

    Raises:
        UsageError: it is not an `angka.json`.
    """
    try:
        semua = json.loads(isi)
    except (ValueError, RecursionError) as salah:
        raise _refuse(berkas) from salah
    if not isinstance(semua, dict) or not all(isinstance(a, dict) and a.keys() >= _KUNCI for a in semua.values()):
        raise _refuse(berkas)
    if any(masukan not in semua for a in semua.values() for masukan in a["masukan"]):
        raise _refuse(berkas)
    return semua


def list_id(semua: Angka, kode: str) -> list[str]:
    """The figure and all that it is made of, each once, outer before inner."""
    found: dict[str, None] = {}
    waiting = [kode]
    while waiting:
        id_ = waiting.pop(0)
        if id_ not in found:
            found[id_] = None
            waiting += semua[id_]["masukan"]
    return list(found)


def build_teks(semua: Angka, kode: str) -> str:
    """The figure, its inputs indented below it, and at the end where the report prints it."""
    lines = [line for dalam, teks in _explain(semua, kode, 0, set()) for line in _wrap(teks, dalam)]
    tempat = semua[kode].get("tempat") or []
    if tempat:
        lines += ["", "Tercetak di:", *(line for alamat in tempat for line in _wrap(alamat, 1))]
    return "\n".join(lines)


def _explain(semua: Angka, kode: str, dalam: int, sudah: set[str]) -> Iterator[tuple[int, str]]:
    """Lines with their depth. A figure that several others use is explained once; after that it is only named."""
    isi = semua[kode]
    yield dalam, f"{isi['uraian']} ={_LEKAT}{_write_tertulis(isi)}  [{kode}]"
    if kode in sudah:
        yield dalam + 1, "dijelaskan di atas"
        return
    sudah.add(kode)
    yield from ((dalam + 1, f"{judul}: {teks}") for judul, teks in _list_rincian(isi))
    for masukan in isi["masukan"]:
        yield from _explain(semua, masukan, dalam + 2, sudah)


def _list_rincian(isi: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if isi["rumus"]:
        yield "rumus", _write_rumus(isi["rumus"])
        if isi["substitusi"]:
            yield "dihitung", isi["substitusi"]
        yield from _list_sebelum_dibulatkan(isi)
    if isi["sumber"]:
        yield "sumber", f"{isi['sumber']['berkas']} baris {isi['sumber']['baris']}"
    for judul, kunci in (("dasar", "dasar_hukum"), ("catatan", "catatan")):
        if isi.get(kunci):
            yield judul, isi[kunci]


def _list_sebelum_dibulatkan(isi: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The exact value where the printed one is rounded."""
    try:
        nilai = Decimal(isi["nilai"])
    except (InvalidOperation, TypeError):
        return
    desimal = len(isi["tertulis"].partition(",")[2])
    if round_half_up(nilai, desimal) != nilai:
        yield "sebelum dibulatkan", write_angka(nilai, desimal + _LEBIH_TELITI)


def _write_rumus(rumus: str) -> str:
    try:
        return write_rumus(rumus)
    except TerangError:
        return rumus


def _write_tertulis(isi: Mapping[str, Any]) -> str:
    satuan = isi["satuan"]
    return f"{isi['tertulis']}{satuan if satuan == '%' else _LEKAT + satuan}".rstrip()


def _wrap(teks: str, dalam: int) -> list[str]:
    """The text in the width of the terminal; a figure or an id is never broken."""
    lebar = max(40, min(_TERLEBAR, shutil.get_terminal_size().columns))
    indent = _MASUK * dalam
    lines = textwrap.wrap(
        teks,
        lebar,
        initial_indent=indent,
        subsequent_indent=indent + _MASUK,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_LEKAT, " ") for line in lines]


def _refuse(berkas: Path) -> UsageError:
    return UsageError(f"Berkas {berkas} bukan angka.json yang utuh. Susun ulang laporannya dengan terang susun.")
