"""Check LKP002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz, process

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.singkatan import is_singkatan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca
from terang.naskah.tempat import write_tempat

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
2	Nilai akuntabilitas kinerja perangkat daerah	78,00	78,00	100,00
3	Persentase arsip yang tertata rapi	90,00	81,00	90,00
"""
BENAR = SALAH.replace("78,00\n\n", "78,00\n3	Persentase arsip yang tertata rapi	90,00\n\n", 1)
_PK = re.compile(r"perjanjian kinerja|penetapan kinerja|\btapkin\b", re.IGNORECASE)
_RATA = re.compile(r"rata\s*-?\s*rata|rerata|^indikator\s+\w+$", re.IGNORECASE)
_MIRIP = 82
_TERSEDIKIT = 2
_NAMA_TERPENDEK = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lapor:
    """An indicator that tables of results print, with its rows and whether the perjanjian kinerja has it."""

    baris: list[BarisTerbaca]
    dijanjikan: bool


def _over(laporan: Laporan) -> Iterator[_Lapor]:
    """The indicators of the results, where the report has a table of its perjanjian kinerja."""
    pk = [t for t in laporan.tabel if _PK.search(t.judul) and _has(t, Peran.TARGET) and not _has(t, Peran.REALISASI)]
    semua = list(dict.fromkeys(_tidy(teks) for tabel in pk for baris in tabel.baris for teks in baris.teks))
    # A short text is part of every name; it names nothing but what it abbreviates.
    janji = [satu for satu in semua if len(satu) >= _NAMA_TERPENDEK]
    menurut: dict[tuple[str, bool], list[BarisTerbaca]] = defaultdict(list)
    for tabel in laporan.tabel if janji else ():
        lapor = [baris for baris in tabel.baris if _is_indikator(tabel, baris)]
        ada = {_tidy(baris.nama): _finds(baris, janji, semua) for baris in lapor}
        # A table of which less than two in three are promised speaks of another level.
        if sum(ada.values()) >= max(_TERSEDIKIT, 2 * list(ada.values()).count(False)):
            for baris in lapor:
                menurut[_tidy(baris.nama), ada[_tidy(baris.nama)]].append(baris)
    yield from (_Lapor(baris=isi, dijanjikan=ada) for (_, ada), isi in menurut.items())


def _has(tabel: TabelTerbaca, peran: Peran) -> bool:
    return any(kolom.peran is peran for kolom in tabel.kolom)


@periksa(
    kode="LKP002",
    kelas="kelengkapan",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.1",
)
def indikator_tidak_dijanjikan(lapor: _Lapor, _laporan: Laporan) -> Iterator[Hasil]:
    """Indikator dengan realisasi tidak ditemukan dalam tabel perjanjian kinerja.

    *Mengapa*

    Laporan kinerja mempertanggungjawabkan perjanjian kinerja. Indikator yang tidak diperjanjikan mengubah rata-rata
    capaian dan tidak mempunyai target yang disepakati.

    *Perbaikan*

    Cocokkan dengan perjanjian kinerja terakhir (perubahan), lalu tambahkan pada Bab II atau jelaskan asalnya.

    *Pengecualian*

    Tabel tingkat lain (program, kegiatan) tidak dibandingkan: paling sedikit dua per tiga indikatornya harus ada dalam
    perjanjian kinerja.
    """
    if lapor.dijanjikan:
        return
    baris, *lain = lapor.baris
    yield Temuan(
        tempat=baris.tempat,
        tertulis=baris.nama,
        kutipan=" | ".join(dict.fromkeys(teks for teks in baris.teks if teks))[:300],
        penjelasan=f"“{baris.nama[:120]}” dilaporkan dengan realisasi, tetapi tidak ada dalam perjanjian kinerja.",
        keyakinan=Decimal("0.7"),
        akibat=tuple(f"juga di {write_tempat(satu.tempat)}" for satu in lain),
    )


def _is_indikator(tabel: TabelTerbaca, baris: BarisTerbaca) -> bool:
    """Whether a row is an indicator with its target and realisasi, not money and no mean."""
    if any(kolom.uang or kolom.peran is Peran.ANGGARAN for kolom in tabel.kolom) or _RATA.search(baris.nama):
        return False
    indikator = any(re.search("indikator", " ".join(kolom.jalur), re.IGNORECASE) for kolom in tabel.kolom)
    isi = {kolom.peran for kolom, angka in zip(tabel.kolom, baris.angka, strict=True) if angka}
    data = baris.jenis is JenisRingkas.DATA and len(baris.nama) >= _NAMA_TERPENDEK
    return indikator and data and {Peran.TARGET, Peran.REALISASI} <= isi


def _finds(baris: BarisTerbaca, janji: Sequence[str], semua: Sequence[str]) -> bool:
    nama = _tidy(baris.nama)
    # The library's own scorers run many times faster than one written here.
    ukuran = (fuzz.token_sort_ratio, fuzz.token_set_ratio)
    mirip = any(process.extractOne(nama, janji, scorer=satu, score_cutoff=_MIRIP) for satu in ukuran)
    return mirip or any(is_singkatan(nama, satu) for satu in semua)


def _tidy(nama: str) -> str:
    """Words only, without the numbering before them."""
    return re.sub(r"^(?:\d+\s+)+", "", " ".join(re.findall(r"\w+", nama.casefold())))
