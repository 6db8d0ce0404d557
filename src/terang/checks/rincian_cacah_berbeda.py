"""Check CAC002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Dari 11 indikator sasaran, sebanyak 6 indikator tercapai sangat baik, 1 indikator tercapai baik, 4 indikator tercapai
sedang dan 1 indikator tercapai kurang.
"""
BENAR = SALAH.replace("4 indikator", "3 indikator")
_BENDA = r"(?:indikator|sasaran|program|kegiatan|tujuan|iku)"
_ISI = r"(?<![\d.,])(\d{1,3})\s*(?:\([^()\d]{2,40}\)\s*)?"
_SEMUA = re.compile(rf"\bdari\s+(?:total\s+|jumlah\s+|seluruh\s+|ke\s?-?\s?)?{_ISI}({_BENDA})\b", re.IGNORECASE)
_BAGIAN = re.compile(
    rf"{_ISI}(?:({_BENDA})\s+)?(?:\w+\s+){{0,3}}?"
    r"(?:tercapai|mencapai|melampaui|melebihi|hampir|(?:ber)?kategori|kriteria|tidak|belum|dinyatakan)\b",
    re.IGNORECASE,
)
# With these the parts overlap: what exceeds its target has also reached it.
_TUMPANG = re.compile(r"\b(?:di ?antaranya|termasuk|antara lain|bahkan)\b", re.IGNORECASE)
_TUTUP = re.compile(r"\b(?:dan|serta|sedangkan|sisanya)\s+(?:sebanyak\s+|ada\s+|terdapat\s+)?$", re.IGNORECASE)
_BAGIAN_TERSEDIKIT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rincian:
    """A sentence that parts a count by how well its members did."""

    kalimat: Kalimat
    benda: str
    semua: int
    bagian: tuple[int, ...]


def _over(laporan: Laporan) -> Iterable[_Rincian]:
    for kalimat in laporan.kalimat:
        semua = _SEMUA.search(kalimat.teks)
        if semua is None or _TUMPANG.search(kalimat.teks, semua.end()):
            continue
        bagian = list(_BAGIAN.finditer(kalimat.teks, semua.end()))
        # An open list may leave something out, and then its sum says nothing.
        lain = {satu[2].lower() for satu in bagian if satu[2]} - {semua[2].lower()}
        if not lain and len(bagian) >= _BAGIAN_TERSEDIKIT and _TUTUP.search(kalimat.teks[: bagian[-1].start()]):
            isi = tuple(int(satu[1]) for satu in bagian)
            yield _Rincian(kalimat=kalimat, benda=semua[2].lower(), semua=int(semua[1]), bagian=isi)


@periksa(
    kode="CAC002",
    kelas="jumlah",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def rincian_cacah_berbeda(rincian: _Rincian, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Rincian menurut capaian tidak berjumlah sama dengan banyaknya indikator atau sasaran.

    *Mengapa*

    Setiap indikator masuk satu golongan capaian saja. Bila rinciannya tidak berjumlah sama dengan seluruhnya, ada yang
    terhitung dua kali atau terlewat.

    *Perbaikan*

    Hitung lagi dari tabel capaian.
    """
    jumlah = sum(rincian.bagian)
    if jumlah == rincian.semua:
        return
    yield Temuan(
        tempat=rincian.kalimat.tempat,
        tertulis=f"{rincian.semua} {rincian.benda}",
        seharusnya=f"{jumlah} {rincian.benda} (?)",
        kutipan=rincian.kalimat.teks[:400],
        penjelasan=f"{' + '.join(map(str, rincian.bagian))} = {jumlah}, kalimat menyebut {rincian.semua} "
        f"{rincian.benda}.",
        keyakinan=Decimal("0.8"),
    )
