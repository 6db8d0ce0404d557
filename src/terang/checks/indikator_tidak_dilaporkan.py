"""Check LKP001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from rapidfuzz import fuzz, process

from terang.checks.kerangka import Hasil, TakDiperiksa, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.singkatan import is_singkatan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

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
_PK = re.compile(r"perjanjian kinerja|penetapan kinerja|\btapkin\b", re.IGNORECASE)


def _over(laporan: Laporan) -> Iterable[TabelTerbaca]:
    """The tables of a perjanjian kinerja, where the report has tables of realisasi at all."""
    if any(_tells_realisasi(tabel) for tabel in laporan.tabel):
        yield from (
            t for t in laporan.tabel if _PK.search(t.judul) and not _tells_realisasi(t) and _has(t, Peran.TARGET)
        )


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
def indikator_tidak_dilaporkan(tabel: TabelTerbaca, laporan: Laporan) -> Iterator[Hasil]:
    """Indikator dalam perjanjian kinerja tidak ditemukan di tabel yang memuat realisasi.

    *Mengapa*

    Yang dijanjikan harus dilaporkan, juga bila targetnya tidak tercapai.

    *Perbaikan*

    Tambahkan realisasi indikator itu, atau jelaskan mengapa belum dapat diukur.
    """
    target = next(k.indeks for k in tabel.kolom if k.peran is Peran.TARGET)
    janji = [b for b in tabel.baris if b.teks[target] and b.nama and b.jenis is JenisRingkas.DATA]
    tabel_nyata = (t for t in laporan.tabel if _tells_realisasi(t))
    sel = list(dict.fromkeys(teks.casefold() for t in tabel_nyata for b in t.baris for teks in b.teks if teks))
    hilang = [baris for baris in janji if not _finds(baris, sel)]
    if _TERLALU_BANYAK * len(hilang) > len(janji) * (_TERLALU_BANYAK - 1):
        yield TakDiperiksa(tempat=tabel.tempat, alasan="hampir semua indikator tidak ditemukan: tingkatnya lain")
        return
    for baris in hilang:
        yield Temuan(
            tempat=baris.tempat,
            tertulis=baris.nama,
            kutipan=" | ".join(dict.fromkeys(teks for teks in baris.teks if teks))[:300],
            penjelasan=f"“{baris.nama[:120]}” dijanjikan dalam perjanjian kinerja, tetapi tidak ada tabel dengan "
            "kolom realisasi yang memuatnya.",
            keyakinan=Decimal("0.75"),
        )


def _finds(baris: BarisTerbaca, sel: list[str]) -> bool:
    nama = baris.nama.casefold()
    cara = (fuzz.token_sort_ratio, fuzz.token_set_ratio)
    mirip = any(process.extractOne(nama, sel, scorer=satu, score_cutoff=_MIRIP) for satu in cara)
    return mirip or any(is_singkatan(nama, satu) for satu in sel)
