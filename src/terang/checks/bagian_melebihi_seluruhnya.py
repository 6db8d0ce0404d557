"""Check WAJ002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

SALAH = """LKjIP Tahun 2022

NO	INDIKATOR	TARGET	REALISASI
1	Persentase berkas yang selesai tepat waktu	90%	120%
2	Persentase pegawai yang mengikuti pelatihan	80%	75%
"""
BENAR = SALAH.replace("120%", "95%")
_BAGIAN = re.compile(
    r"\bpr?[eo]r?s[ei]ntas[ei]\b.*\b(?:yang|tepat\s+waktu|sesuai\s+(?:standar|SOP|ketentuan))\b", re.IGNORECASE
)
# Growth, money and measures against a yardstick pass a hundred honestly.
_SAH = re.compile(
    r"peningkat|meningkat|kenaik|tumbuh|turun|capaian|pencapaian|realisasi|serap|pendapatan|penerimaan|kontribusi|rasio|"
    r"investasi|produksi|laju|banding|terhadap|inflasi|anggaran|tambah|efisiensi|"
    r"kunjung|melanjut|partisipasi|\bAPK\b|pangan|ketersedia|target|pencari kerja|cakupan|imunisasi",
    re.IGNORECASE,
)
_JUMLAH_TAHUN = re.compile(r"kumulatif|akhir|s\.?\s*/?\s*d\b|sampai|renstra|rpjmd|capaian", re.IGNORECASE)
_PERSEN = re.compile(r"%|\bpersen\b", re.IGNORECASE)
_SERATUS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bagian:
    """The realisasi of an indicator that is a share of a whole, with its target."""

    baris: BarisTerbaca
    target: Cetakan
    realisasi: Cetakan


def _list_bagian(laporan: Laporan) -> Iterator[_Bagian]:
    for tabel in laporan.tabel:
        for baris in tabel.baris:
            if baris.jenis is not JenisRingkas.DATA or not _BAGIAN.search(baris.nama) or _SAH.search(baris.nama):
                continue
            target, realisasi = (_find_satu(tabel, baris, peran) for peran in (Peran.TARGET, Peran.REALISASI))
            if target and realisasi:
                yield _Bagian(baris=baris, target=target, realisasi=realisasi)


def _find_satu(tabel: TabelTerbaca, baris: BarisTerbaca, peran: Peran) -> Cetakan | None:
    """The only percentage of this year in columns of one role."""
    satuan = " ".join(baris.teks[kolom.indeks] for kolom in tabel.kolom if kolom.peran is Peran.SATUAN)
    persen = _PERSEN.search(satuan)
    isi = [
        cetakan
        for kolom, cetakan in zip(tabel.kolom, baris.angka, strict=True)
        if kolom.peran is peran
        and cetakan
        and not _JUMLAH_TAHUN.search(" ".join(kolom.jalur))
        and (persen or _PERSEN.search(f"{cetakan.satuan} {baris.teks[kolom.indeks]}"))
    ]
    return isi[0] if len(isi) == 1 else None


@periksa(
    kode="WAJ002",
    kelas="kewajaran",
    tingkat=Tingkat.PERINGATAN,
    over=_list_bagian,
    salah=SALAH,
    benar=BENAR,
)
def bagian_melebihi_seluruhnya(bagian: _Bagian, _laporan: Laporan) -> Iterator[Hasil]:
    """Realisasi lebih dari 100 persen untuk bagian dari keseluruhan, misalnya persentase berkas yang tepat waktu.

    *Mengapa*

    Berkas yang tepat waktu tidak mungkin lebih banyak daripada seluruh berkas. Biasanya yang tertulis itu capaian, atau
    jumlah persentase beberapa triwulan.

    *Perbaikan*

    Hitung ulang realisasi dari pembilang dan penyebutnya; tulis capaian di kolomnya sendiri.

    *Pengecualian*

    Pertumbuhan, pendapatan, serapan, cakupan, dan perbandingan dengan ukuran lain memang dapat melebihi 100 persen.
    """
    nilai = bagian.realisasi.nilai
    if nilai > _SERATUS >= bagian.target.nilai:
        yield Temuan(
            tempat=bagian.realisasi.tempat,
            tertulis=bagian.realisasi.teks,
            kutipan=bagian.realisasi.kutipan,
            penjelasan=f"“{bagian.baris.nama[:120]}” adalah bagian dari keseluruhan, paling banyak 100%; tertulis "
            f"{bagian.realisasi.teks} dengan target {bagian.target.teks}.",
            keyakinan=Decimal("0.8"),
            sel=(bagian.realisasi.kunci, bagian.target.kunci),
        )
