"""Check IST001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat, write_tempat

SALAH = """LKjIP Tahun 2022

Realisasi Belanja Tidak Langsung dinas adalah Rp 11.045.903.689,- dan sisanya dikembalikan ke kas daerah.
"""
BENAR = SALAH.replace("Belanja Tidak Langsung", "Belanja Operasi")
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_PERATURAN = re.compile(
    r"\b(?:peraturan|undang-undang|permendagri|istilah|sebelumnya|semula|silpa daerah)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Istilah:
    """A term of the list with the places where the report uses it, and the words and sentence of the first."""

    isi: Mapping[str, str]
    sumber: str
    tempat: tuple[Tempat, ...] = ()
    tertulis: str = ""
    kutipan: str = ""


def _over(laporan: Laporan) -> Iterable[_Istilah]:
    if laporan.tahun is None:
        return
    try:
        berlaku = ketentuan("istilah-lama", date(laporan.tahun, 12, 31))
    except NotInForceError:
        return
    teks = list(_list_teks(laporan, laporan.tahun))
    for isi in berlaku.isi["istilah"].values():
        temu = [
            (cocok[0], satu, tempat)
            for satu, tempat in teks
            if (cocok := re.search(isi["pola"], satu, re.IGNORECASE)) and re.search(isi["bila"], satu, re.IGNORECASE)
        ]
        if not temu:
            yield _Istilah(isi=isi, sumber=berlaku.sumber)
            continue
        tempat = tuple(dict.fromkeys(tempat for _, _, tempat in temu))
        yield _Istilah(isi=isi, sumber=berlaku.sumber, tempat=tempat, tertulis=temu[0][0], kutipan=temu[0][1][:400])


def _list_teks(laporan: Laporan, tahun: int) -> Iterator[tuple[str, Tempat]]:
    """Sentences and names of rows; what names a rule or only earlier years keeps the words of its time."""
    semua = [(" ".join(satu.teks.split()), satu.tempat) for satu in laporan.kalimat if not satu.judul]
    semua += [(" ".join(satu.nama.split()), satu.tempat) for tabel in laporan.tabel for satu in tabel.baris]
    for teks, tempat in semua:
        sebut = {int(satu) for satu in _TAHUN.findall(teks)}
        if not _PERATURAN.search(teks) and (not sebut or tahun in sebut):
            yield teks, tempat


@periksa(
    kode="IST001",
    kelas="acuan-hukum",
    tingkat=Tingkat.INFO,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PP 12/2019 Pasal 1 dan Pasal 55; Permendagri 77/2020",
    baku=False,
)
def istilah_lama(istilah: _Istilah, laporan: Laporan) -> Iterator[Hasil]:
    """Istilah anggaran dari peraturan yang sudah diganti, atau yang bukan milik perangkat daerah.

    *Mengapa*

    Sejak tahun anggaran 2021 tidak ada lagi belanja langsung dan tidak langsung, dan SiLPA adalah angka seluruh daerah.
    Istilah yang tertinggal membuat angka laporan tidak dapat dicocokkan dengan DPA dan laporan realisasi anggaran.

    *Perbaikan*

    Pakai istilah yang berlaku, dan pastikan angkanya memang menurut pembagian itu. Setiap istilah dilaporkan sekali.

    *Pengecualian*

    Kalimat yang menyebut peraturan atau hanya tahun lain tidak dipersoalkan, begitu juga laporan sebelum 2021.
    Istilah tidak mengubah angka, jadi pemeriksaan ini hanya berjalan bila diminta: `--hanya IST001`.
    """
    if not istilah.tempat:
        return
    tahun = f"Tahun anggaran {laporan.tahun}: " if istilah.isi["bila"] == "" else ""
    yield Temuan(
        tempat=istilah.tempat[0],
        tertulis=istilah.tertulis,
        seharusnya=f"{istilah.isi['ganti']} (?)",
        kutipan=istilah.kutipan,
        penjelasan=f"{tahun}“{istilah.isi['nama']}” bukan istilah yang berlaku di sini. {istilah.isi['alasan']} "
        f"({istilah.sumber}).",
        keyakinan=Decimal("0.8"),
        akibat=tuple(f"juga di {write_tempat(satu)}" for satu in istilah.tempat[1:20]),
    )
