"""Check FAK003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

SALAH = """LKjIP Tahun 2022

Tabel 2.1
Perjanjian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET
1	Persentase pegawai yang mendapatkan hukuman disiplin	0,75
2	Angka kematian pasien > 48 jam	2,50

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Persentase pegawai yang tidak mendapatkan hukuman disiplin	99,00	99,00	100,00
2	Angka kematian pasien > 48 jam	2,50	2,50	100,00
"""
BENAR = SALAH.replace("yang tidak mendapatkan", "yang mendapatkan")
_BANDING = (
    (re.compile(r"≤|<=|\bkurang dari\b|\bdi ?bawah\b", re.IGNORECASE), "<"),
    (re.compile(r"≥|>=|\blebih dari\b|\bdi ?atas\b", re.IGNORECASE), ">"),
)
_EJAAN = (
    (re.compile(r"\bpr[eo]s[ei]ntas[ei]\b"), "persentase"),
    (re.compile(r"\binde[kx]\b"), "indeks"),
)
_PENENTU = re.compile(r"[<>]|\b(?:tidak|bukan|tanpa|belum|non)\b")
_INDIKATOR = re.compile("indikator", re.IGNORECASE)
_KATA_TERSEDIKIT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nama:
    """The name of a row, with the small words that turn it into its opposite."""

    tabel: TabelTerbaca
    baris: BarisTerbaca
    penentu: tuple[str, ...]


def _over(laporan: Laporan) -> Iterable[list[_Nama]]:
    """Names that are equal but for the words and signs that decide their sense, of at least two tables."""
    menurut: dict[str, list[_Nama]] = defaultdict(list)
    for tabel in laporan.tabel:
        # Only what is an indicator is one thing throughout; a table of items holds both halves of a whole.
        diukur = any(kolom.peran in {Peran.TARGET, Peran.REALISASI} for kolom in tabel.kolom) and any(
            _INDIKATOR.search(" ".join(kolom.jalur)) for kolom in tabel.kolom
        )
        for baris in tabel.baris if diukur else ():
            if baris.jenis is JenisRingkas.DATA and baris.nama:
                inti, penentu = _split(baris.nama)
                if len(inti.split()) >= _KATA_TERSEDIKIT:
                    menurut[inti].append(_Nama(tabel=tabel, baris=baris, penentu=penentu))
    return (isi for isi in menurut.values() if len({satu.tabel.id for satu in isi}) > 1)


def _split(nama: str) -> tuple[str, tuple[str, ...]]:
    teks = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", nama.casefold())
    for pola, ganti in (*_BANDING, *_EJAAN):
        teks = pola.sub(f" {ganti} ", teks)
    inti = " ".join(re.findall(r"\w+", _PENENTU.sub(" ", teks)))
    return inti, tuple(_PENENTU.findall(teks))


@periksa(
    kode="FAK003",
    kelas="antar-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.1",
)
def nama_berlawanan(nama: list[_Nama], laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Nama indikator sama, kecuali satu kata atau tanda yang membalik artinya.

    *Mengapa*

    `> 48 jam` dan `< 48 jam`, atau `mendapatkan` dan `tidak mendapatkan`, adalah dua ukuran yang berlawanan. Bila
    tabel yang satu memakai yang ini dan tabel lain yang itu, target dan realisasinya tidak dapat dibandingkan.

    *Perbaikan*

    Samakan dengan definisi operasional indikator pada dokumen perencanaan.

    *Pengecualian*

    Dua indikator yang berdiri berdampingan dalam satu tabel memang dua indikator.
    """
    menurut: dict[tuple[str, ...], list[_Nama]] = defaultdict(list)
    for satu in nama:
        menurut[satu.penentu].append(satu)
    tabel = [{satu.tabel.id for satu in isi} for isi in menurut.values()]
    if len(menurut) != 2 or tabel[0] & tabel[1]:  # noqa: PLR2004 - a thing and its opposite
        return
    awal, akhir = menurut.values()
    salah, benar = (akhir, awal) if len(akhir) <= len(awal) else (awal, akhir)
    yield Temuan(
        tempat=salah[0].baris.tempat,
        tertulis=salah[0].baris.nama,
        seharusnya=f"{benar[0].baris.nama} (?)",
        kutipan=" | ".join(dict.fromkeys(teks for teks in salah[0].baris.teks if teks))[:300],
        penjelasan=f"Di sini “{salah[0].baris.nama[:120]}”, sedangkan di {_name(benar[0])} "
        f"“{benar[0].baris.nama[:120]}”.",
        keyakinan=Decimal("0.75"),
        akibat=tuple(f"{satu.baris.nama[:80]}, {_name(satu)}" for satu in salah[1:]),
    )


def _name(satu: _Nama) -> str:
    halaman = satu.baris.tempat.halaman
    nama = f"Tabel {satu.tabel.nomor}" if satu.tabel.nomor else "tabel lain"
    return f"{nama} (halaman {halaman})" if halaman else nama
