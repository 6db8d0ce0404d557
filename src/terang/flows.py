"""The ways the data takes. Read this file first.

The writers are loaded where they are used: who asks for one form, or only for a figure, does not wait for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from terang.kinerja.buku import BukuKinerja
from terang.naskah.naskah import Naskah
from terang.rumus.pengukuran import Pengukuran, compute_pengukuran
from terang.stores.paket import load_paket

if TYPE_CHECKING:
    from terang.checks.cara_hitung import CaraHitung
    from terang.checks.formulir import ButirFormulir
    from terang.checks.jalankan import Jawaban
    from terang.checks.kerangka import Pengecualian
    from terang.klaim.cakupan import Cakupan
    from terang.klaim.laporan import Laporan
    from terang.readers.bacaan import Bacaan
    from terang.writers.gambar.pelukis import Pelukis
    from terang.writers.reviu.berkas import BerkasReviu

BENTUK = ("docx", "pdf", "html", "md", "xlsx")
"""The forms in which a report can be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupa:
    """What an office adds of its own: the letterhead (PNG) and the Word template with its styles."""

    kop: bytes | None = None
    templat: bytes | None = None


Lapor = Callable[[str], None]
"""Told each step of a long run, in words for a person who waits."""

Berkas = Mapping[str, bytes]
"""Content of files by name."""


def diam(_: str) -> None:
    """Tells nobody."""


def hitung(paket: Path) -> tuple[BukuKinerja, Pengukuran]:
    """A package becomes its lembar pengukuran."""
    buku = load_paket(paket)
    return buku, compute_pengukuran(buku, on=date(buku.tahun, 12, 31))


def baca(nama: str, isi: bytes, bentuk: str, *, ocr: bool = False, lapor: Lapor = diam) -> tuple[Bacaan, str]:
    """A delivered document becomes a tree, shown as Markdown (`md`) or with every place and cell (`json`)."""
    from terang.readers.read import read_berkas  # noqa: PLC0415
    from terang.writers.markdown import write_markdown  # noqa: PLC0415
    from terang.writers.naskah_json import write_naskah_json  # noqa: PLC0415

    bacaan = read_berkas(nama, isi, ocr=ocr, lapor=lapor)
    write = write_naskah_json if bentuk == "json" else write_markdown
    return bacaan, write(bacaan.naskah).decode()


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilReviu:
    """A reviewed file: its bytes, as it was read, what it means, and what every check answers."""

    nama: str
    isi: bytes = field(repr=False)
    bacaan: Bacaan
    laporan: Laporan
    jawaban: tuple[Jawaban, ...]

    @property
    def galat(self) -> bool:
        """Whether anything in it is proved wrong and not accepted by a person."""
        semua = (temuan for satu in self.jawaban for temuan in satu.temuan)
        return any(temuan.tingkat == "galat" and not temuan.dikecualikan for temuan in semua)

    @property
    def formulir(self) -> tuple[ButirFormulir, ...]:
        """The checklist of the reviewer, answered from the report as far as it goes."""
        from terang.checks.formulir import answer_formulir  # noqa: PLC0415

        return answer_formulir(self.laporan, self.jawaban, utuh=not self.bacaan.tak_terbaca)

    @property
    def cara(self) -> tuple[CaraHitung, ...]:
        """How its tables count, as their rows show."""
        from terang.checks.cara_hitung import list_cara_hitung  # noqa: PLC0415

        return list_cara_hitung(self.laporan)

    @property
    def cakupan(self) -> Cakupan:
        """How many of its numbers something else in it speaks of."""
        from terang.klaim.cakupan import compute_cakupan  # noqa: PLC0415

        return compute_cakupan(self.laporan)

    @property
    def gagal(self) -> bool:
        """Whether a check broke."""
        return any(satu.gagal for satu in self.jawaban)


def reviu(
    nama: str,
    isi: bytes,
    *,
    tahun: int | None = None,
    hanya: Collection[str] = (),
    kecuali: Collection[str] = (),
    ocr: bool = False,
    lapor: Lapor = diam,
) -> HasilReviu:
    """A delivered report becomes findings: read it (its scanned pages too with `ocr`), its meaning, ask every check."""
    from terang.checks.jalankan import run_pemeriksaan  # noqa: PLC0415
    from terang.klaim.extract import extract_laporan  # noqa: PLC0415
    from terang.readers.read import read_berkas  # noqa: PLC0415

    bacaan = read_berkas(nama, isi, ocr=ocr, lapor=lapor)
    laporan = extract_laporan(bacaan.naskah, tahun=tahun)
    jawaban = run_pemeriksaan(laporan, hanya=hanya, kecuali=kecuali, ocr=bacaan.ocr)
    return HasilReviu(nama=nama, isi=isi, bacaan=bacaan, laporan=laporan, jawaban=jawaban)


def terima(hasil: Sequence[HasilReviu], daftar: Collection[Pengecualian]) -> tuple[HasilReviu, ...]:
    """The same reviews, each finding that stands in the list with who accepted it, why and when."""
    from terang.checks.pengecualian import apply_pengecualian  # noqa: PLC0415

    return tuple(replace(satu, jawaban=apply_pengecualian(satu.jawaban, daftar)) for satu in hasil)


def list_tak_terpakai(hasil: Sequence[HasilReviu], daftar: Collection[Pengecualian]) -> tuple[Pengecualian, ...]:
    """What stands in the list and was found in none of the files."""
    from terang.checks.pengecualian import list_tak_terpakai as list_  # noqa: PLC0415

    return list_([jawaban for satu in hasil for jawaban in satu.jawaban], daftar)


def write_reviu(hasil: Sequence[HasilReviu], bentuk: str, *, tak_terpakai: Sequence[Pengecualian] = ()) -> bytes:
    """Reviewed files as one document: `sarif`, `html` or `docx`; or one reviewed PDF with its marks, `pdf`."""
    berkas = [_build_berkas_reviu(satu) for satu in hasil]
    if bentuk == "pdf":
        from terang.writers.reviu.pdf_bertanda import write_pdf_reviu  # noqa: PLC0415

        return write_pdf_reviu(berkas)
    return _get_penulis_reviu(bentuk)(berkas, tak_terpakai=tak_terpakai)


def _get_penulis_reviu(bentuk: str) -> Callable[..., bytes]:
    if bentuk == "sarif":
        from terang.writers.reviu.sarif import write_sarif  # noqa: PLC0415

        return write_sarif
    if bentuk == "html":
        from terang.writers.reviu.halaman_reviu import write_html_reviu  # noqa: PLC0415

        return write_html_reviu
    from terang.writers.reviu.catatan import write_docx_reviu  # noqa: PLC0415

    return write_docx_reviu


def _build_berkas_reviu(hasil: HasilReviu) -> BerkasReviu:
    from terang.checks.kerangka import TakDiperiksa  # noqa: PLC0415
    from terang.klaim.cakupan import write_cakupan  # noqa: PLC0415
    from terang.writers.reviu.berkas import BerkasReviu  # noqa: PLC0415

    bacaan = hasil.bacaan
    return BerkasReviu(
        nama=hasil.nama,
        sha256=bacaan.sha256,
        jenis=bacaan.jenis,
        halaman=bacaan.halaman,
        tahun=hasil.laporan.tahun,
        jumlah_tabel=len(hasil.laporan.tabel),
        cakupan=write_cakupan(hasil.cakupan),
        jawaban=hasil.jawaban,
        tak_terbaca=tuple(TakDiperiksa(tempat=satu.tempat, alasan=satu.alasan) for satu in bacaan.tak_terbaca),
        isi=hasil.isi,
        formulir=hasil.formulir,
        cara=hasil.cara,
    )


def susun(paket: Path, bentuk: Collection[str], rupa: Rupa, *, lapor: Lapor = diam) -> Berkas:
    """A package becomes its LKjIP: `lkjip.<bentuk>` of every asked form, and `angka.json`."""
    with _draw_ahead(bentuk) as pelukis:
        from terang.report.lkjip.build import build_lkjip  # noqa: PLC0415

        lapor(f"Membaca {paket}")
        buku = load_paket(paket)
        lapor("Menghitung dan menyusun laporan")
        naskah = build_lkjip(buku)
        if pelukis:
            pelukis.ask(naskah)
        return write_laporan(buku, naskah, bentuk, rupa, lapor=lapor)


def susun_buku(buku: BukuKinerja, bentuk: Collection[str], rupa: Rupa, *, lapor: Lapor = diam) -> Berkas:
    """A ledger from anywhere becomes its LKjIP; the same bytes as from its package."""
    with _draw_ahead(bentuk) as pelukis:
        from terang.report.lkjip.build import build_lkjip  # noqa: PLC0415

        naskah = build_lkjip(buku)
        if pelukis:
            pelukis.ask(naskah)
        return write_laporan(buku, naskah, bentuk, rupa, lapor=lapor)


def _draw_ahead(bentuk: Collection[str]) -> AbstractContextManager[Pelukis | None]:
    """Who gets ready to draw the charts while the package is read; nobody where no form prints pictures."""
    if not {"pdf", "docx", "html"} & set(bentuk):
        return nullcontext()
    from terang.writers.gambar.render import draw_ahead  # noqa: PLC0415

    return draw_ahead()


def write_laporan(
    buku: BukuKinerja, naskah: Naskah, bentuk: Collection[str], rupa: Rupa, *, lapor: Lapor = diam
) -> Berkas:
    """One document tree, all asked forms.

    The PDF is set beside the forms without pictures, for Typst leaves Python free. The DOCX comes after it, because the
    page numbers in its lists are those of the PDF; the HTML too, because the pictures are drawn by then.
    """
    from terang.writers.angka_json import write_angka_json  # noqa: PLC0415

    hasil = {"angka.json": write_angka_json(naskah)}
    with ThreadPoolExecutor(max_workers=1) as samping:
        cetak = None
        if {"pdf", "docx"} & set(bentuk):
            lapor("Menata halaman")
            cetak = samping.submit(_set_halaman, buku, naskah, hasil["angka.json"], rupa.kop)
        hasil |= _write_lepas(naskah, bentuk, lapor)
        pdf, halaman = cetak.result() if cetak else (b"", {})
    if "pdf" in bentuk:
        hasil["lkjip.pdf"] = pdf
    return hasil | _write_other(naskah, bentuk, rupa, halaman, lapor)


def _set_halaman(buku: BukuKinerja, naskah: Naskah, angka: bytes, kop: bytes | None) -> tuple[bytes, Mapping[str, str]]:
    """The PDF with the package and the origins of its figures attached, and the page of everything in it."""
    from terang.stores.arsip import pack_paket  # noqa: PLC0415
    from terang.writers.pdf import compile_laporan  # noqa: PLC0415

    return compile_laporan(naskah, lampiran={"angka.json": angka, "paket.zip": pack_paket(buku)}, kop=kop)


def _write_lepas(naskah: Naskah, bentuk: Collection[str], lapor: Lapor) -> dict[str, bytes]:
    """The forms that need neither pages nor pictures."""
    hasil: dict[str, bytes] = {}
    if "xlsx" in bentuk:
        from terang.writers.xlsx import write_xlsx  # noqa: PLC0415

        lapor("Menulis XLSX")
        hasil["lkjip.xlsx"] = write_xlsx(naskah)
    if "md" in bentuk:
        from terang.writers.markdown import write_markdown  # noqa: PLC0415

        lapor("Menulis Markdown")
        hasil["lkjip.md"] = write_markdown(naskah)
    return hasil


def _write_other(
    naskah: Naskah, bentuk: Collection[str], rupa: Rupa, halaman: Mapping[str, str], lapor: Lapor
) -> dict[str, bytes]:
    """The forms that print pictures, and the page numbers of the PDF where they have lists of contents."""
    hasil: dict[str, bytes] = {}
    if "docx" in bentuk:
        from terang.writers.docx import write_docx  # noqa: PLC0415

        lapor("Menulis DOCX")
        hasil["lkjip.docx"] = write_docx(naskah, halaman=halaman, templat=rupa.templat, kop=rupa.kop)
    if "html" in bentuk:
        from terang.writers.html import write_html  # noqa: PLC0415

        lapor("Menulis HTML")
        hasil["lkjip.html"] = write_html(naskah)
    return hasil


def susun_perjanjian(buku: BukuKinerja, id_: str, bentuk: str) -> bytes:
    """An agreement of a ledger becomes its official form, `docx` or `pdf`, to be signed."""
    from terang.report.perjanjian.build import build_perjanjian  # noqa: PLC0415

    naskah = build_perjanjian(buku, id_)
    if bentuk == "docx":
        from terang.writers.docx import write_docx  # noqa: PLC0415

        return write_docx(naskah)
    from terang.writers.pdf import write_pdf  # noqa: PLC0415

    return write_pdf(naskah)
