"""Check BSI002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat, write_tempat

SALAH = """LAPORAN KINERJA TAHUN 2022

Laporan tahun 2022 mendukung misi RPJMD Kota Contoh Tahun 2021-2026 "Menjalankan reformasi birokrasi secara dinamis".

Tabel 2.1
Tujuan dan Sasaran

VISI : Kota Contoh yang Hebat Menuju Masyarakat Sejahtera\t\t
MISI II : Mewujudkan Pemerintahan yang Semakin Handal untuk Pelayanan Publik\t\t
Tujuan\tSasaran\tStrategi
Tata kelola yang baik\tMeningkatnya pelayanan\tPeningkatan pelayanan administrasi
"""
BENAR = SALAH.replace(
    "Mewujudkan Pemerintahan yang Semakin Handal untuk Pelayanan Publik",
    "Menjalankan Reformasi Birokrasi secara Dinamis",
)
_PETIK = '["“”]'
_KUTIP = re.compile(
    r"\bmisi\b(?P<nomor>[^\"“”.]{0,40}?)\b(?:RPJMD|Rencana Pembangunan Jangka Menengah Daerah)\b[^\"“”.]{0,80}?"
    r"(?P<awal>20\d\d)\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)\s*(?P<akhir>20\d\d)[^\"“”.]{0,40}"
    rf"{_PETIK}(?P<isi>[^\"“”]{{25,300}}){_PETIK}",
    re.IGNORECASE,
)
_DAFTAR = re.compile(r"\W*MISI\s+(?:KE\W*)?(?:[IVX]+|\d+)\s*[:.–-]?\s+(?P<isi>[^\W\d].{20,300})", re.IGNORECASE)
_BERNOMOR = re.compile(
    r"\bke\W?\d|\d|\b[IVX]+\b|\b(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh)\b|\bpertama\b", re.IGNORECASE
)
_BERBEDA = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Misi:
    """A mission that a sentence quotes from the plan of the region, and the missions that the tables head."""

    kalimat: Kalimat
    isi: str
    periode: str
    daftar: tuple[tuple[str, Tempat], ...]


def _over(laporan: Laporan) -> Iterator[_Misi]:
    daftar = tuple(_list_daftar(laporan))
    if laporan.tahun is None or not daftar:
        return
    for kalimat in laporan.kalimat:
        for temu in _KUTIP.finditer(kalimat.teks):
            awal, akhir = int(temu["awal"]), int(temu["akhir"])
            # A mission with its number may be another one than those of the table.
            if awal <= laporan.tahun <= akhir and _is_milik_daerah(awal) and not _BERNOMOR.search(temu["nomor"]):
                yield _Misi(kalimat=kalimat, isi=temu["isi"], periode=f"{awal}-{akhir}", daftar=daftar)


def _is_milik_daerah(tahun: int) -> bool:
    """Whether a plan that begins in this year has the missions of the region and none of its own."""
    try:
        return bool(ketentuan("visi-renstra", date(tahun, 1, 1)).isi["milik"] == "kepala daerah")
    except NotInForceError:
        return False


def _list_daftar(laporan: Laporan) -> Iterator[tuple[str, Tempat]]:
    for tabel in laporan.tabel:
        kepala = {teks: tabel.tempat for kolom in tabel.kolom for teks in kolom.jalur}
        isi = {baris.nama: baris.tempat for baris in tabel.baris}
        for teks, tempat in {**kepala, **isi}.items():
            if temu := _DAFTAR.match(" ".join(teks.split())):
                yield temu["isi"], tempat


@periksa(
    kode="BSI002", kelas="kewajaran", tingkat=Tingkat.PERINGATAN, over=_over, salah=SALAH, benar=BENAR,
    dasar_hukum="Permendagri 86/2017",
)  # fmt: skip
def misi_basi(misi: _Misi, _laporan: Laporan) -> Iterator[Hasil]:
    """Misi pada kepala tabel bukan misi RPJMD yang dikutip kalimatnya.

    *Mengapa*

    Perangkat daerah mendukung visi dan misi kepala daerah. Tabel tujuan dan sasaran yang masih memuat misi periode
    sebelumnya membuat seluruh jenjang di bawahnya diragukan.

    *Perbaikan*

    Cocokkan visi dan misi dengan RPJMD yang berlaku, lalu samakan kalimat dan tabelnya.

    *Pengecualian*

    Misi yang dikutip dengan nomornya tidak dibandingkan, sebab dapat merupakan misi lain daripada yang ada di tabel;
    begitu pula misi dalam rencana sebelum perangkat daerah berhenti mempunyai visi dan misi sendiri.
    """
    if any(fuzz.token_set_ratio(misi.isi.casefold(), lain.casefold()) >= _BERBEDA for lain, _ in misi.daftar):
        return
    tertulis, tempat = misi.daftar[0]
    yield Temuan(
        tempat=tempat,
        tertulis=tertulis,
        kutipan=misi.kalimat.teks[:400],
        penjelasan=f"Tabel mencetak misi “{tertulis}”, sedangkan {write_tempat(misi.kalimat.tempat)} mengutip misi "
        f"RPJMD {misi.periode} “{misi.isi}”. Periksa apakah visi dan misi di tabel berasal dari periode lain.",
    )
