"""From a ledger to the official form of one agreement: the statement, and the annex that belongs to it."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.naskah.blok import HalamanBaru
from terang.naskah.naskah import Naskah
from terang.report.perjanjian.bahan import BahanPerjanjian, build_bahan
from terang.report.perjanjian.lampiran import build_lampiran
from terang.report.perjanjian.pernyataan import build_pernyataan, write_judul


def build_perjanjian(buku: BukuKinerja, id_: str) -> Naskah:
    """Statement (form 2-6) and annex (5-6 for a perangkat daerah, 4-6 or 6-6 below) of the agreement of this id.

    Raises:
        UsageError: the ledger has no such agreement, or one of its lines names a row that is not there.
    """
    bahan = build_bahan(buku, id_)
    judul = write_judul(bahan)
    return Naskah(
        judul=f"{judul}: {_name_pihak(bahan)}",
        penyusun=bahan.perangkat_daerah.nama,
        tanggal=bahan.perjanjian.tanggal,
        kaki=f"{judul}, {bahan.jabatan.nama}",
        isi=(*build_pernyataan(bahan), HalamanBaru(), *build_lampiran(bahan)),
        angka=bahan.katalog.list_asal(),
    )


def _name_pihak(bahan: BahanPerjanjian) -> str:
    return bahan.perangkat_daerah.nama if bahan.atas else bahan.jabatan.nama
