"""Check KMB003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

SALAH = """LKjIP Tahun 2022

Dasar penyusunan laporan ini:

Peraturan Pemerintah Nomor 8 Tahun 2006

Peraturan Pemerintah Nomor 8 Tahun 2007

Peraturan Pemerintah Nomor 8 Tahun 2008
"""
BENAR = SALAH.replace("Nomor 8 Tahun 2007", "Nomor 71 Tahun 2010").replace("8 Tahun 2008", "12 Tahun 2019")
_ACUAN = re.compile(
    r"\b(?P<jenis>(?:Peraturan|Keputusan|Undang-Undang|Instruksi|Permen\w*|Perda|Perwal|Perbup|Pergub|PP|UU)\b[^.;\d]{0,60}?)"
    r"\b(?:Nomor|No\.?)\s*(?P<nomor>\d{1,4})\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_TAHUNAN = re.compile(r"APBD|APBN|anggaran\s+pendapatan|penjabaran|rencana\s+kerja", re.IGNORECASE)
_DERET_ACUAN = 3
_EKOR = 50  # letters of what a regulation is about that must be the same
_DERET_ANGKA = 5
_TERKECIL = 20  # smaller figures count things or number rows
_TAHUN_AWAL, _TAHUN_AKHIR = 1900, 2100
_UKURAN = {Peran.TARGET, Peran.REALISASI, Peran.ANGGARAN, Peran.SISA, Peran.JUMLAH, Peran.PERSEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Butir:
    """One print that may belong to a series: what must stay equal, and the value that rises."""

    tetap: str
    nilai: Decimal
    teks: str
    tempat: Tempat
    kutipan: str


def _list_deret(laporan: Laporan) -> Iterable[list[_Butir]]:
    """Runs of neighbours that rise by one, and the other neighbours each alone."""
    yield from _split(list(_list_acuan(laporan)), _DERET_ACUAN)
    for tabel in laporan.tabel:
        for kolom in tabel.kolom:
            if kolom.peran in _UKURAN and kolom.tahun is None:
                yield from _split(list(_list_kolom(tabel, kolom.indeks)), _DERET_ANGKA)


def _list_acuan(laporan: Laporan) -> Iterator[_Butir]:
    for kalimat in laporan.kalimat:
        # The budget has a law of its own every year, often with the same number.
        for temu in () if _TAHUNAN.search(kalimat.teks) else _ACUAN.finditer(kalimat.teks):
            # A dragged cell keeps its title too; other titles are other regulations.
            ekor = re.sub(r"\W+", " ", kalimat.teks[temu.end() :])[:_EKOR].casefold().strip()
            tetap = f"{' '.join(temu['jenis'].split())} {temu['nomor']} {ekor}".casefold()
            yield _Butir(
                tetap=tetap, nilai=Decimal(temu["tahun"]), teks=" ".join(temu[0].split()),
                tempat=kalimat.tempat, kutipan=kalimat.teks[:400],
            )  # fmt: skip


def _list_kolom(tabel: TabelTerbaca, indeks: int) -> Iterator[_Butir]:
    for baris in tabel.baris:
        cetakan = baris.angka[indeks]
        if cetakan and _is_isi(baris) and _is_ukuran(cetakan.nilai):
            yield _Butir(
                tetap=f"{cetakan.desimal} {cetakan.satuan}", nilai=cetakan.nilai, teks=cetakan.teks,
                tempat=cetakan.tempat, kutipan=cetakan.kutipan,
            )  # fmt: skip


def _is_isi(baris: BarisTerbaca) -> bool:
    """An indicator or an item; rows that are named by their year rise honestly."""
    return baris.jenis is JenisRingkas.DATA and not re.match(
        r"\W*(?:tahun\s*)?(?:19|20)\d\d\b", baris.nama, re.IGNORECASE
    )


def _is_ukuran(nilai: Decimal) -> bool:
    return nilai >= _TERKECIL and not _TAHUN_AWAL <= nilai <= _TAHUN_AKHIR


def _split(butir: list[_Butir], terpendek: int) -> Iterator[list[_Butir]]:
    """The neighbours in runs that rise by one; a run that is too short tells nothing and comes as single prints."""
    deret: list[_Butir] = []
    for satu in (*butir, None):
        if satu and deret and satu.tetap == deret[-1].tetap and satu.nilai == deret[-1].nilai + 1:
            deret.append(satu)
            continue
        yield from [deret] if len(deret) >= terpendek else ([lama] for lama in deret)
        deret = [satu] if satu else []


@periksa(
    kode="KMB003",
    kelas="kewajaran",
    tingkat=Tingkat.PERINGATAN,
    over=_list_deret,
    salah=SALAH,
    benar=BENAR,
)
def deret_tarik(deret: list[_Butir], _laporan: Laporan) -> Iterator[Hasil]:
    """Angka yang naik tepat satu dari baris ke baris, seperti hasil menarik sel pada lembar sebar.

    *Mengapa*

    Menarik satu sel ke bawah menaikkan angkanya satu demi satu: PP 8/2006, PP 8/2007, PP 8/2008, atau target 84, 85,
    86, 87. Angka seperti itu bukan angka yang dimaksud.

    *Perbaikan*

    Periksa setiap baris pada dokumen sumbernya.

    *Pengecualian*

    Nomor urut, tahun, angka kecil, dan baris yang memang bernama tahun tidak diperiksa. Peraturan dilaporkan bila tiga
    acuan berurutan bernomor sama, angka bila lima baris berurutan.
    """
    if len(deret) > 1:
        yield Temuan(
            tempat=deret[0].tempat,
            tertulis=", ".join(satu.teks for satu in deret)[:300],
            kutipan=deret[0].kutipan,
            penjelasan=f"{len(deret)} baris berurutan naik tepat satu, dari {deret[0].teks} sampai {deret[-1].teks}.",
            asal_usul="kemungkinan sel yang ditarik ke bawah pada lembar sebar",
            keyakinan=Decimal("0.7"),
        )
