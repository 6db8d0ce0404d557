"""Check NAR003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks
from terang.klaim.laporan import Laporan
from terang.klaim.sebutan import list_pasangan

SALAH = """LKjIP Tahun 2022

RINGKASAN EKSEKUTIF

Anggaran belanja sebesar Rp 31.933.728.618,- terealisasi sebesar Rp 28.626.402.485,- pada tahun 2022.

BAB III AKUNTABILITAS KINERJA

Dari anggaran belanja sebesar Rp 31.933.728.618,- telah terserap sebesar Rp 28.662.402.485,- sampai akhir tahun.
"""
BENAR = SALAH.replace("28.626.402.485", "28.662.402.485")
_TERKECIL = 1_000_000
_ANGKA_PENTING = 6
"""Significant digits below which two budgets may be equal by chance."""
_DEKAT = Decimal("0.2")
"""What differs by more is another realisasi: of a quarter, of work and not of money."""
_LAIN = re.compile(
    r"\b(?:triwulan|tw|semester|bulan|s\.?\s?d\.?|sampai dengan|fisik|spj|sp2d|sebelum|tahap|murni)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ucapan:
    """What one sentence says was spent of a budget."""

    kalimat: Kalimat
    anggaran: AngkaTeks
    realisasi: AngkaTeks


def _over(laporan: Laporan) -> Iterable[list[_Ucapan]]:
    """The sentences about one budget, told to the rupiah, where there are several."""
    menurut: dict[Decimal, list[_Ucapan]] = defaultdict(list)
    for kalimat, anggaran, realisasi in list_pasangan(laporan):
        antara = kalimat.teks[max(0, anggaran.start - 60) : realisasi.end]
        if _is_rinci(anggaran) and _is_rinci(realisasi) and not _LAIN.search(antara):
            menurut[anggaran.nilai].append(_Ucapan(kalimat=kalimat, anggaran=anggaran, realisasi=realisasi))
    return (isi for isi in menurut.values() if len(isi) > 1)


def _is_rinci(angka: AngkaTeks) -> bool:
    return angka.desimal <= 0 and angka.nilai >= _TERKECIL and len(str(int(angka.nilai)).rstrip("0")) >= _ANGKA_PENTING


@periksa(
    kode="NAR003",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def narasi_bertentangan(ucapan: list[_Ucapan], laporan: Laporan) -> Iterator[Hasil]:
    """Dua kalimat menyebut realisasi yang berbeda untuk anggaran yang sama.

    *Mengapa*

    Anggaran yang sama sampai satu rupiah hanya mempunyai satu realisasi. Salah satu kalimat salah ketik atau belum
    diperbarui.

    *Perbaikan*

    Cocokkan dengan laporan realisasi anggaran, lalu samakan ringkasan, Bab III, dan penutup.

    *Pengecualian*

    Realisasi triwulan, semester, fisik, atau sebelum perubahan tidak dibandingkan.
    """
    tabel = {satu.nilai for satu in laporan.cetakan if satu.tempat.baris_tabel is not None}
    acuan = next((satu for satu in ucapan if satu.realisasi.nilai in tabel), ucapan[0])
    for satu in ucapan:
        beda = abs(satu.realisasi.nilai - acuan.realisasi.nilai)
        # Both in tables: two budgets that happen to be equal, each with its own row.
        if not beda or beda > _DEKAT * acuan.realisasi.nilai or satu.realisasi.nilai in tabel:
            continue
        terbukti = acuan.realisasi.nilai in tabel
        yield Temuan(
            tempat=satu.kalimat.tempat,
            tertulis=satu.realisasi.teks,
            seharusnya=acuan.realisasi.teks if terbukti else f"{acuan.realisasi.teks} (?)",
            kutipan=satu.kalimat.teks[:400],
            penjelasan=f"Untuk anggaran {satu.anggaran.teks} kalimat ini menyebut realisasi {satu.realisasi.teks}, "
            f"kalimat lain{_place(acuan.kalimat)} {acuan.realisasi.teks}.",
            keyakinan=Decimal("0.9") if terbukti else Decimal("0.8"),
        )


def _place(kalimat: Kalimat) -> str:
    return f" (halaman {kalimat.tempat.halaman})" if kalimat.tempat.halaman else ""
