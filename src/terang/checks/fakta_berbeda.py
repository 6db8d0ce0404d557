"""Check FAK001: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.fakta import Fakta, group_fakta, is_beda, list_fakta, name_tabel
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 2.1
Perjanjian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET
1	Indeks Kepuasan Layanan Kepegawaian	80,00
2	Persentase berkas yang selesai tepat waktu	90,00

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan Kepegawaian	78,00	78,00	100,00
2	Persentase berkas yang selesai tepat waktu	90,00	81,00	90,00
"""
BENAR = SALAH.replace("78,00\t78,00\t100,00", "80,00\t80,00\t100,00")
_BANYAK = 4
"""From so many differing rows on, a whole column is another year's or version's, and that is one fault."""

Pasangan = tuple[Fakta, Fakta, int]


def _over(laporan: Laporan) -> Iterable[list[tuple[Fakta, Fakta, int]]]:
    """The groups of facts: those that agree one by one, those that differ gathered by the column that is accused."""
    menurut: dict[tuple[str, int], list[Pasangan]] = defaultdict(list)
    for kelompok in group_fakta(list_fakta(laporan.tabel, laporan.tahun)):
        beda = list(_accuse(kelompok))
        if not beda:
            yield []
        for satu in beda:
            menurut[satu[0].tabel.id, satu[0].kolom.indeks].append(satu)
    yield from menurut.values()


def _accuse(kelompok: list[Fakta]) -> Iterator[Pasangan]:
    """The prints that stand against the most frequent one; on a tie the earlier print is taken as the yardstick."""
    suara = Counter(fakta.cetakan.nilai for fakta in kelompok)
    terbanyak = max(suara.values())
    calon = [fakta for fakta in kelompok if suara[fakta.cetakan.nilai] == terbanyak]
    tulisan = Counter(fakta.cetakan.teks for fakta in calon)
    acuan = max(calon, key=lambda fakta: tulisan[fakta.cetakan.teks])
    for fakta in kelompok:
        if fakta.tabel is not acuan.tabel and is_beda(fakta.cetakan, acuan.cetakan):
            yield fakta, acuan, suara[acuan.cetakan.nilai] - suara[fakta.cetakan.nilai]


@periksa(
    kode="FAK001",
    kelas="antar-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.1 dan III.4",
)
def fakta_berbeda(beda: list[Pasangan], laporan: Laporan) -> Iterator[Hasil]:
    """Target, realisasi, atau anggaran yang sama tercetak dengan nilai berbeda.

    *Mengapa*

    Satu indikator pada satu tahun hanya mempunyai satu target dan satu realisasi. Bila dua tabel berbeda, salah
    satunya keliru, dan capaian yang dihitung darinya ikut keliru.

    *Perbaikan*

    Cocokkan dengan dokumen perjanjian kinerja dan sumber datanya, lalu samakan semua tabel.

    *Pengecualian*

    Nilai dari versi lain (perubahan, triwulan, target akhir Renstra) tidak dibandingkan bila kepala kolom atau judul
    tabel menyebutnya.
    """
    if len(beda) >= _BANYAK:
        yield _build(beda[0], laporan, akibat=tuple(_say(satu) for satu in beda[1:]))
    else:
        yield from (_build(satu, laporan) for satu in beda)


def _build(pasangan: Pasangan, laporan: Laporan, akibat: tuple[str, ...] = ()) -> Temuan:
    fakta, acuan, unggul = pasangan
    ukuran, tahun, _ = fakta.kunci
    sebut = f" {tahun}" if tahun else ""
    return Temuan(
        tempat=fakta.cetakan.tempat,
        tertulis=fakta.cetakan.teks,
        seharusnya=acuan.cetakan.teks,
        kutipan=fakta.cetakan.kutipan,
        penjelasan=f"{ukuran.capitalize()}{sebut} untuk “{fakta.nama}” di sini {fakta.cetakan.teks}, sedangkan di "
        f"{name_tabel(acuan)} {acuan.cetakan.teks}.",
        asal_usul=_explain(fakta, laporan),
        keyakinan=Decimal("0.9") if unggul > 0 else Decimal("0.75"),
        tingkat=Tingkat.GALAT if unggul > 1 and fakta.cetakan.nilai and acuan.cetakan.nilai else Tingkat.PERINGATAN,
        sel=(fakta.cetakan.kunci, acuan.cetakan.kunci),
        akibat=akibat,
    )


def _say(pasangan: Pasangan) -> str:
    fakta, acuan, _ = pasangan
    return f"{fakta.nama[:80]}: tertulis {fakta.cetakan.teks}, di {name_tabel(acuan)} {acuan.cetakan.teks}"


def _explain(fakta: Fakta, laporan: Laporan) -> str:
    """Another year's or measure's value of the same subject that equals the print."""
    for lain in list_fakta(laporan.tabel, laporan.tahun):
        if lain.subjek == fakta.subjek and lain.kunci != fakta.kunci and lain.cetakan.nilai == fakta.cetakan.nilai:
            return f"sama dengan {lain.kunci[0]} {lain.kunci[1] or ''} di {name_tabel(lain)}".replace("  ", " ")
    return ""
