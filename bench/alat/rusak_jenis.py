"""The kinds of damaged files, and file number n of a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from alat import rusak_aneh, rusak_kantor, rusak_pdf, rusak_teks, rusak_ubah
from alat.rusak_asing import build_asing
from alat.rusak_benih import Contoh

JENIS: Mapping[str, Callable[[Random], Contoh]] = {
    "bita dibalik": rusak_ubah.mutate_bita,
    "terpotong": rusak_ubah.mutate_potong,
    "sisipan acak": rusak_ubah.mutate_sisip,
    "potongan ganda": rusak_ubah.mutate_ganda,
    "akhiran tertukar": rusak_ubah.mutate_akhiran,
    "bagian XML rusak": rusak_ubah.mutate_bagian,
    "PDF terbuka rusak": rusak_ubah.mutate_pdf_terbuka,
    "kosong": rusak_teks.build_kosong,
    "baris raksasa": rusak_teks.build_baris_raksasa,
    "bersarang dalam": rusak_teks.build_dalam,
    "entitas XML": rusak_kantor.build_entitas,
    "bom ZIP": rusak_kantor.build_bom_zip,
    "sel gabung": rusak_kantor.build_gabung,
    "rowspan 100000": rusak_teks.build_rentang,
    "PDF bersandi": rusak_pdf.build_pdf_sandi,
    "PDF lintasan": rusak_pdf.build_pdf_lintasan,
    "PDF tulisan padat": rusak_pdf.build_pdf_tulisan,
    "PDF melingkar": rusak_pdf.build_pdf_lingkaran,
    "spasi dan angka": rusak_teks.build_spasi_angka,
    "sangat besar": rusak_teks.build_besar,
    "PDF bom": rusak_pdf.build_pdf_bom,
    "PDF formulir": rusak_pdf.build_pdf_formulir,
    "bentuk asing": build_asing,
    "tulisan aneh": rusak_aneh.build_unicode,
    "tabel lebar": rusak_aneh.build_lebar,
    "lembar hampa": rusak_aneh.build_hampa,
    "nomor raksasa": rusak_aneh.build_nomor,
}


def get_jenis(nomor: int) -> str:
    """The kind of file number `nomor`."""
    return tuple(JENIS)[nomor % len(JENIS)]


def build_contoh(benih: int, nomor: int) -> tuple[str, str, bytes]:
    """File number `nomor`: its kind, name and bytes."""
    jenis = get_jenis(nomor)
    return (jenis, *JENIS[jenis](Random(f"{benih}-{nomor}")))  # noqa: S311 - no secret
