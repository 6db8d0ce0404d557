"""The ways the data takes. Read this file first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from terang.kinerja.buku import BukuKinerja
from terang.naskah.naskah import Naskah
from terang.report.lkjip.build import build_lkjip
from terang.rumus.pengukuran import Pengukuran, compute_pengukuran
from terang.stores.arsip import pack_paket
from terang.stores.paket import load_paket
from terang.writers.angka_json import write_angka_json
from terang.writers.docx import write_docx
from terang.writers.html import write_html
from terang.writers.markdown import write_markdown
from terang.writers.pdf import compile_laporan
from terang.writers.xlsx import write_xlsx

BENTUK = ("docx", "pdf", "html", "md", "xlsx")
"""The forms in which a report can be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupa:
    """What an office adds of its own: the letterhead (PNG or SVG) and the Word template with its styles."""

    kop: bytes | None = None
    templat: bytes | None = None


Lapor = Callable[[str], None]
"""Told each step of a long run, in words for a person who waits."""


def diam(_: str) -> None:
    """Tells nobody."""


def susun(paket: Path, bentuk: Sequence[str], rupa: Rupa, *, lapor: Lapor = diam) -> Mapping[str, bytes]:
    """A package becomes its LKjIP: content of each file by name, `lkjip.<bentuk>` and `angka.json`."""
    lapor(f"Membaca {paket}")
    buku = load_paket(paket)
    lapor("Menghitung dan menyusun laporan")
    return write_laporan(buku, build_lkjip(buku), bentuk, rupa, lapor=lapor)


def write_laporan(
    buku: BukuKinerja, naskah: Naskah, bentuk: Sequence[str], rupa: Rupa, *, lapor: Lapor = diam
) -> Mapping[str, bytes]:
    """One document tree, all asked forms; the PDF carries the package and the origins of its figures."""
    angka = write_angka_json(naskah)
    hasil = {"angka.json": angka}
    halaman: Mapping[str, str] = {}
    if {"pdf", "docx"} & set(bentuk):
        lapor("Menata halaman PDF")
        lampiran = {"angka.json": angka, "paket.zip": pack_paket(buku)}
        hasil["lkjip.pdf"], halaman = compile_laporan(naskah, lampiran=lampiran, kop=rupa.kop)
    if "docx" in bentuk:
        lapor("Menulis DOCX")
        hasil["lkjip.docx"] = write_docx(naskah, halaman=halaman, templat=rupa.templat, kop=rupa.kop)
    for nama, write in (("html", write_html), ("md", write_markdown), ("xlsx", write_xlsx)):
        if nama in bentuk:
            lapor(f"Menulis {nama.upper()}")
            hasil[f"lkjip.{nama}"] = write(naskah)
    return {nama: isi for nama, isi in hasil.items() if nama == "angka.json" or nama.split(".")[1] in bentuk}


def hitung(paket: Path) -> tuple[BukuKinerja, Pengukuran]:
    """A package becomes its lembar pengukuran."""
    buku = load_paket(paket)
    return buku, compute_pengukuran(buku, on=date(buku.tahun, 12, 31))
