"""Annex: the agreement in its official form (PermenPANRB 53/2014 Lampiran I)."""

from __future__ import annotations

from terang.naskah.blok import Blok, Gaya, Pengesahan, TandaTangan
from terang.naskah.sisipan import Nama, Sisipan, Teks
from terang.report.compose import daftar, data_kurang, par
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.perjanjian import (
    build_tabel_perjanjian,
    get_perjanjian,
    list_tabel_anggaran_program,
)


@bagian("lampiran/perjanjian-kinerja")
def build_perjanjian(bahan: Bahan) -> tuple[Blok, ...]:
    """Forms 2-6 and 5-6 of PermenPANRB 53/2014 Lampiran I: statement, two tables, two signatures."""
    perjanjian = get_perjanjian(bahan)
    if perjanjian is None:
        return (data_kurang("Perjanjian Kinerja belum ada", "Isi tabel perjanjian_kinerja pada paket data."),)
    pertama = bahan.buku.get("jabatan", perjanjian.pihak_pertama_id).nama
    return (
        par(Teks("PERNYATAAN PERJANJIAN KINERJA", tebal=True), gaya=Gaya.TENGAH),
        par(Teks(f"TAHUN {perjanjian.tahun}", tebal=True), gaya=Gaya.TENGAH),
        par("Yang bertanda tangan di bawah ini:"),
        daftar([_pihak(bahan.tanda_tangan().nama, pertama, "Pertama"), _pihak("", perjanjian.pihak_kedua, "Kedua")]),
        par(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, akuntabel, dan berorientasi pada"
            " hasil, Pihak Pertama berjanji kepada Pihak Kedua akan mewujudkan target kinerja tahunan pada tabel di"
            " bawah ini menuju target jangka menengah dalam dokumen perencanaan.",
        ),
        par(
            "Keberhasilan dan kegagalan pencapaian target menjadi tanggung jawab Pihak Pertama. Pihak Kedua memberikan"
            " supervisi, mengevaluasi capaian kinerja, dan mengambil tindakan yang diperlukan dalam rangka pemberian"
            " penghargaan dan sanksi."
        ),
        build_tabel_perjanjian(bahan, perjanjian, id_="tabel-lampiran-perjanjian", judul="Perjanjian Kinerja"),
        *list_tabel_anggaran_program(bahan, id_="tabel-lampiran-anggaran", judul="Program dan anggaran"),
        Pengesahan(
            pihak=(
                TandaTangan(tempat_tanggal="", jabatan=f"Pihak Kedua, {perjanjian.pihak_kedua}"),
                bahan.tanda_tangan(
                    tempat_tanggal=bahan.tempat_tanggal_perjanjian(perjanjian), pada=perjanjian.tanggal or bahan.on
                ),
            )
        ),
    )


def _pihak(nama: str, jabatan: str, urutan: str) -> list[Sisipan | str]:
    return ["Nama: ", Nama(nama or TITIK), "; jabatan: ", Nama(jabatan), f"; selanjutnya disebut Pihak {urutan}."]


TITIK = "." * 40
"""Where a name is written by hand."""
