"""Check LKP001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from rapidfuzz import fuzz, process

from terang.checks.kerangka import Hasil, TakDiperiksa, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.singkatan import is_singkatan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

SALAH = """LKjIP Tahun 2022

Tabel 2.1
Perjanjian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET
1	Indeks Kepuasan Layanan Kepegawaian	80,00
2	Nilai akuntabilitas kinerja perangkat daerah	78,00

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan Kepegawaian	80,00	88,00	110,00
"""
BENAR = SALAH + "2	Nilai akuntabilitas kinerja perangkat daerah	78,00	78,00	100,00\n"
_MIRIP = 82
_TERLALU_BANYAK = 3  # two of three missing: the table speaks of another level
_RUNTUN = 4  # indicators side by side that make a group of their own
_UANG = 1_000_000
_NAMA_TERPENDEK = 14
_PK = re.compile(r"perjanjian kinerja|penetapan kinerja|\btapkin\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Janji:
    """Indicators that were planned together: those of a perjanjian kinerja, or a run of rows of another plan."""

    tempat: Tempat
    baris: tuple[BarisTerbaca, ...]
    pk: bool


def _over(laporan: Laporan) -> Iterable[_Janji]:
    """The plans of a report that has tables of realisasi at all."""
    if not any(_tells_realisasi(tabel) for tabel in laporan.tabel):
        return
    for tabel in laporan.tabel:
        target = [k for k in tabel.kolom if k.peran is Peran.TARGET]
        if not target or _tells_realisasi(tabel):
            continue
        if _PK.search(tabel.judul):
            janji = (b for b in tabel.baris if b.teks[target[0].indeks] and b.nama and b.jenis is JenisRingkas.DATA)
            yield _Janji(tempat=tabel.tempat, baris=tuple(janji), pk=True)
        elif len(target) == 1 and target[0].tahun in {None, laporan.tahun} and not _has(tabel, Peran.PERSEN):
            yield from _list_runtun(tabel, target[0].indeks)


def _list_runtun(tabel: TabelTerbaca, target: int) -> Iterator[_Janji]:
    """Runs of indicators, parted by rows that carry money or no target: the indicators of one program or activity."""
    for berindikator, isi in groupby(tabel.baris, key=lambda baris: _is_indikator(baris, target)):
        baris = tuple(isi)
        if berindikator and len(baris) >= _RUNTUN:
            yield _Janji(tempat=tabel.tempat, baris=baris, pk=False)


def _is_indikator(baris: BarisTerbaca, target: int) -> bool:
    angka = baris.angka[target]
    return bool(angka and angka.nilai < _UANG and len(baris.nama) >= _NAMA_TERPENDEK)


def _tells_realisasi(tabel: TabelTerbaca) -> bool:
    return _has(tabel, Peran.REALISASI)


def _has(tabel: TabelTerbaca, peran: Peran) -> bool:
    return any(kolom.peran is peran for kolom in tabel.kolom)


@periksa(
    kode="LKP001",
    kelas="kelengkapan",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.1",
)
def indikator_tidak_dilaporkan(rencana: _Janji, laporan: Laporan) -> Iterator[Hasil]:
    """Indikator yang direncanakan tidak ditemukan di tabel yang memuat realisasi.

    *Mengapa*

    Yang dijanjikan harus dilaporkan, juga bila targetnya tidak tercapai.

    *Perbaikan*

    Tambahkan realisasi indikator itu, atau jelaskan mengapa belum dapat diukur.

    *Pengecualian*

    Di luar perjanjian kinerja hanya kelompok indikator yang hampir seluruhnya dilaporkan yang diperiksa.
    """
    tabel_nyata = (t for t in laporan.tabel if _tells_realisasi(t))
    sel = list(dict.fromkeys(teks.casefold() for t in tabel_nyata for b in t.baris for teks in b.teks if teks))
    hilang = [baris for baris in rencana.baris if not _finds(baris, sel)]
    banyak = len(rencana.baris)
    if rencana.pk and _TERLALU_BANYAK * len(hilang) > banyak * (_TERLALU_BANYAK - 1):
        yield TakDiperiksa(tempat=rencana.tempat, alasan="hampir semua indikator tidak ditemukan: tingkatnya lain")
        return
    if not rencana.pk and _TERLALU_BANYAK * len(hilang) > banyak:
        return
    for baris in hilang:
        yield _build(baris, rencana, banyak - len(hilang))


def _build(baris: BarisTerbaca, rencana: _Janji, ada: int) -> Temuan:
    di = "perjanjian kinerja" if rencana.pk else "rencana"
    lain = "" if rencana.pk else f" {ada} indikator lain di kelompok yang sama dilaporkan."
    return Temuan(
        tempat=baris.tempat,
        tertulis=baris.nama,
        kutipan=" | ".join(dict.fromkeys(teks for teks in baris.teks if teks))[:300],
        penjelasan=f"“{baris.nama[:120]}” dijanjikan dalam {di}, tetapi tidak ada tabel dengan kolom realisasi yang "
        f"memuatnya.{lain}",
        keyakinan=Decimal("0.75") if rencana.pk else Decimal("0.7"),
    )


def _finds(baris: BarisTerbaca, sel: list[str]) -> bool:
    nama = baris.nama.casefold()
    # All words of a short cell, such as a unit or a number, stand in many names.
    panjang = [teks for teks in sel if len(re.findall(r"[^\W\d_]", teks)) >= _NAMA_TERPENDEK]
    cara = ((fuzz.token_sort_ratio, sel), (fuzz.token_set_ratio, panjang))
    mirip = any(process.extractOne(nama, isi, scorer=satu, score_cutoff=_MIRIP) for satu, isi in cara)
    return mirip or any(is_singkatan(nama, satu) for satu in sel)
