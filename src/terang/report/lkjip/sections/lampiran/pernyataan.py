"""Annexes about the report itself: the statement of reviu, and how the source was read."""

from __future__ import annotations

from terang.kinerja.pilihan import JenisCatatan
from terang.naskah.blok import Baris, Blok, Gaya, Pengesahan, TandaTangan
from terang.naskah.sisipan import Nama, Teks
from terang.report.compose import baris, data_kurang, kepala, par, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan


@bagian("lampiran/pernyataan-reviu")
def build_pernyataan_reviu(bahan: Bahan) -> tuple[Blok, ...]:
    """The statement of PermenPANRB 53/2014 Lampiran III, ready to be signed after the review, not before."""
    instansi = bahan.instansi
    return (
        data_kurang(
            "Laporan ini belum direviu",
            "Pernyataan di bawah adalah bentuk resmi yang ditandatangani Inspektur setelah reviu selesai. Selama belum"
            " ditandatangani, pernyataan ini tidak berlaku.",
        ),
        par(Teks("PERNYATAAN TELAH DIREVIU", tebal=True), gaya=Gaya.TENGAH),
        par(Nama(bahan.perangkat_daerah.nama.upper(), tebal=True), gaya=Gaya.TENGAH),
        par(Teks(f"TAHUN ANGGARAN {bahan.tahun}", tebal=True), gaya=Gaya.TENGAH),
        par(
            "Kami telah mereviu Laporan Kinerja ",
            Nama(bahan.perangkat_daerah.nama),
            f" untuk tahun anggaran {bahan.tahun} sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang"
            " dimuat dalam laporan kinerja menjadi tanggung jawab manajemen ",
            Nama(bahan.perangkat_daerah.singkatan),
            ".",
        ),
        par("Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja disajikan akurat, andal, dan valid."),
        par(
            "Berdasarkan reviu kami, tidak terdapat kondisi atau hal yang menimbulkan perbedaan dalam meyakini"
            " keandalan informasi yang disajikan di dalam laporan kinerja ini."
        ),
        Pengesahan(
            pihak=(TandaTangan(tempat_tanggal=bahan.tempat_tanggal(), jabatan=f"Inspektur {instansi.nama_daerah}"),)
        ),
    )


@bagian("lampiran/catatan-sumber")
def build_catatan_sumber(bahan: Bahan) -> tuple[Blok, ...]:
    """Which reading of the source was taken where it contradicts itself, and the other reading."""
    notes = [n for n in bahan.buku.catatan_sumber if n.jenis in {JenisCatatan.PERTENTANGAN, JenisCatatan.DIRAGUKAN}]
    if not notes:
        return (par("Sumber data tidak memuat pertentangan yang perlu dicatat."),)
    rows: list[Baris] = [kepala("Tempat pada sumber", "Bacaan yang dipakai", "Bacaan lain", "Alasan")]
    rows += [
        baris(Nama(n.tempat), Nama(n.bacaan_dipakai), Nama(n.bacaan_lain or KOSONG), Nama(n.alasan)) for n in notes
    ]
    judul = "Pertentangan pada sumber data"
    return (
        par(
            "Bila sumber menyebut satu hal dengan cara yang berbeda, laporan ini memakai satu bacaan, menyebut"
            " alasannya, dan menyimpan bacaan lainnya. Catatan lain tentang sumber, seperti ejaan, tafsir, dan data"
            " yang tidak ada, tersimpan pada paket data."
        ),
        tabel("tabel-catatan-sumber", "3k 4k 3k 5k", rows, judul=judul, sumber=bahan.sumber, lanskap=True),
    )
