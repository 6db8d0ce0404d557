"""Good files, small and always the same bytes: what the damaged ones are made of."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import docx
import openpyxl
import pikepdf
import typst

JUDUL = ("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA")
KALIMAT = "Pada tahun 2024 capaian Indeks Kepuasan Masyarakat sebesar 98,50% dari target 80,00 dan realisasi 78,80."
TABEL = (
    ("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    ("1", "Indeks Kepuasan Masyarakat", "Indeks", "80,00", "78,80", "98,50"),
    ("2", "Persentase layanan tepat waktu", "Persen", "90,00", "99,00", "110,00"),
    ("3", "Nilai AKIP", "Nilai", "70,00", "63,00", "90,00"),
)

Contoh = tuple[str, bytes]
"""A name and the bytes under it."""


def pack(isi: Mapping[str, bytes]) -> bytes:
    """Parts as a ZIP without a clock in it."""
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, bagian in isi.items():
            arsip.writestr(zipfile.ZipInfo(nama), bagian, zipfile.ZIP_DEFLATED)
    return wadah.getvalue()


def unpack(isi: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def save(pdf: pikepdf.Pdf, **pilihan: object) -> bytes:
    """A PDF without random identifiers."""
    wadah = io.BytesIO()
    pdf.save(wadah, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable, **pilihan)
    return wadah.getvalue()


@cache
def build_pdf() -> bytes:
    sel = ", ".join(f"[{satu}]" for baris in TABEL for satu in baris)
    bab = "\n".join(f"= {judul}\n{KALIMAT}\n" for judul in JUDUL)
    tabel = f"#figure(table(columns: 6, {sel}), caption: [Capaian kinerja])"
    return typst.compile(f"#set document(date: none)\n{bab}\n{tabel}\n#pagebreak()\n{tabel}\n{KALIMAT}".encode())


@cache
def build_docx() -> bytes:
    dokumen = docx.Document()
    for judul in JUDUL:
        dokumen.add_heading(judul, 1)
        dokumen.add_paragraph(KALIMAT)
    tabel = dokumen.add_table(len(TABEL), len(TABEL[0]))
    for baris, isi in zip(tabel.rows, TABEL, strict=True):
        for sel, satu in zip(baris.cells, isi, strict=True):
            sel.text = satu
    wadah = io.BytesIO()
    dokumen.save(wadah)
    return pack(unpack(wadah.getvalue()))


@cache
def build_xlsx() -> bytes:
    return pack(build_bagian_xlsx(TABEL))


def build_bagian_xlsx(tabel: tuple[tuple[str, ...], ...], gabung: tuple[str, ...] = ()) -> dict[str, bytes]:
    buku = openpyxl.Workbook()
    for baris in tabel:
        buku.active.append(baris)
    for satu in gabung:
        buku.active.merge_cells(satu)
    wadah = io.BytesIO()
    buku.save(wadah)
    # openpyxl writes the moment of saving into the properties.
    return {nama: isi for nama, isi in unpack(wadah.getvalue()).items() if nama != "docProps/core.xml"}


@cache
def build_html() -> bytes:
    bab = "".join(f"<h1>{judul}</h1><p>{KALIMAT}</p>" for judul in JUDUL)
    return f"<!doctype html><html><body>{bab}{_build_tabel_html()}</body></html>".encode()


def _build_tabel_html() -> str:
    baris = ("".join(f"<td>{sel}</td>" for sel in isi) for isi in TABEL)
    return f"<table>{''.join(f'<tr>{isi}</tr>' for isi in baris)}</table>"


@cache
def build_md() -> bytes:
    bab = "".join(f"# {judul}\n\n{KALIMAT}\n\n" for judul in JUDUL)
    baris = [f"| {' | '.join(isi)} |" for isi in TABEL]
    return "\n".join([bab, baris[0], "|---" * 6 + "|", *baris[1:], ""]).encode()


@cache
def build_teks() -> bytes:
    bab = "".join(f"{judul}\n\n{KALIMAT}\n\n" for judul in JUDUL)
    return (bab + "\n".join("\t".join(isi) for isi in TABEL) + "\n").encode()


BENIH: Mapping[str, Callable[[], bytes]] = {
    "pdf": build_pdf,
    "docx": build_docx,
    "xlsx": build_xlsx,
    "html": build_html,
    "md": build_md,
    "txt": build_teks,
}
