"""Check FAK001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.bukti_hitung import BuktiHitung, compute_bukti, write_bukti
from terang.klaim.fakta import Fakta, group_fakta, is_beda, list_fakta, name_tabel
from terang.klaim.fakta_geser import find_baris, is_bergeser
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

_SEKALI = {"target", "realisasi"}
"""What has one value a year; a budget is changed in the year, and a percentage may be of another target."""
_GESER = "angka pada baris ini bergeser satu kolom dari kepala tabelnya"
_ANGKA_LAZIM = 3
"""Digits up to which two measures may be equal by chance."""
_VERSI = {
    "anggaran": re.compile(
        r"(?:anggaran|apbd|dpa)[- ]+perubahan|perubahan (?:anggaran|apbd|dpa)|dppa|refocusing", re.IGNORECASE
    ),
    "target": re.compile(
        r"(?:perjanjian kinerja|pk|penetapan kinerja|target)[- ]+(?:yang )?(?:di)?(?:perubahan|revisi|ubah)|"
        r"(?:perubahan|revisi)\s+(?:perjanjian|penetapan|target|pk\b)",
        re.IGNORECASE,
    ),
}
"""Words that say that a measure has two versions in the document, so that two values may both be honest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasangan:
    """A print that another one contradicts.

    Args:
        fakta: the accused.
        acuan: the yardstick.
        unggul: how many more prints agree with the yardstick than with the accused.
        bukti: how arithmetic bears the yardstick out; empty where nothing does.
        pasti: whether that and the years of both tables leave no honest way out.
        geser: whether the whole row stands one column beside its headers.
    """

    fakta: Fakta
    acuan: Fakta
    unggul: int
    bukti: str
    pasti: bool
    geser: bool


def _over(laporan: Laporan) -> Iterable[list[Pasangan]]:
    """The groups of facts: those that agree one by one, those that differ gathered by the column that is accused.

    Where a row has slipped beside its headers, what differs is gathered by the row.
    """
    menurut: dict[tuple[str, str, int], list[Pasangan]] = defaultdict(list)
    dukungan = compute_bukti(laporan)
    versi = {ukuran for ukuran, pola in _VERSI.items() if _names(laporan, pola)}
    for kelompok in group_fakta(list_fakta(laporan.tabel, laporan.tahun)):
        beda = list(_accuse(kelompok, dukungan, versi))
        if not beda:
            yield []
        for satu in beda:
            letak = ("baris", find_baris(satu.fakta)) if satu.geser else ("kolom", satu.fakta.kolom.indeks)
            menurut[satu.fakta.tabel.id, *letak].append(satu)
    yield from menurut.values()


def _names(laporan: Laporan, pola: re.Pattern[str]) -> bool:
    teks = (*(kalimat.teks for kalimat in laporan.kalimat), *(tabel.judul for tabel in laporan.tabel))
    return any(pola.search(satu) for satu in teks)


def _accuse(kelompok: list[Fakta], dukungan: BuktiHitung, versi: set[str]) -> Iterator[Pasangan]:
    """The prints that stand against the yardstick: the only value that arithmetic bears out, else the most frequent.

    On a tie the earlier print is taken.
    """
    suara = Counter(fakta.cetakan.nilai for fakta in kelompok)
    didukung, kuat = _list_didukung(kelompok, dukungan)
    unik = didukung if len({fakta.cetakan.nilai for fakta in didukung}) == 1 else []
    terbanyak = max(suara.values())
    calon = unik or [fakta for fakta in kelompok if suara[fakta.cetakan.nilai] == terbanyak]
    tulisan = Counter(fakta.cetakan.teks for fakta in calon)
    acuan = max(calon, key=lambda fakta: tulisan[fakta.cetakan.teks])
    bukti = write_bukti(dukungan.cocok[acuan.cetakan.kunci], acuan.cetakan.kunci) if unik else ""
    for fakta in kelompok:
        dihitung = fakta.kunci[0] != "target"
        if fakta.tabel is acuan.tabel or not is_beda(fakta.cetakan, acuan.cetakan, dihitung=dihitung):
            continue
        unggul = suara[acuan.cetakan.nilai] - suara[fakta.cetakan.nilai]
        pasti = (
            bool(unik)
            and kuat
            and unggul >= 0
            and fakta.bertahun
            and acuan.bertahun
            and fakta.kunci[0] in _SEKALI - versi
        )
        geser = is_bergeser(fakta, acuan)
        yield Pasangan(fakta=fakta, acuan=acuan, unggul=unggul, bukti=bukti, pasti=pasti, geser=geser)


def _list_didukung(kelompok: list[Fakta], dukungan: BuktiHitung) -> tuple[list[Fakta], bool]:
    """The prints that arithmetic bears out, and whether it could have failed to."""
    ukuran, tahun, _ = kelompok[0].kunci
    if not tahun:  # what a plan says of its last year is no matter of arithmetic in the report's own tables
        return [], False
    kuat = [fakta for fakta in kelompok if dukungan.proves(fakta.cetakan.kunci)]
    if kuat or ukuran != "target":
        return kuat, True
    return [fakta for fakta in kelompok if dukungan.says(fakta.cetakan.kunci)], False


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
    if len(beda) >= _BANYAK or any(satu.geser for satu in beda):
        yield _build(beda[0], laporan, akibat=tuple(_say(satu) for satu in beda[1:]))
    else:
        yield from (_build(satu, laporan) for satu in beda)


def _build(pasangan: Pasangan, laporan: Laporan, akibat: tuple[str, ...] = ()) -> Temuan:
    fakta, acuan, unggul = pasangan.fakta, pasangan.acuan, pasangan.unggul
    ukuran, tahun, _ = fakta.kunci
    sebut = f" {tahun}" if tahun else ""
    kuat = (unggul > 1 or pasangan.pasti) and not pasangan.geser
    galat = kuat and fakta.cetakan.nilai and acuan.cetakan.nilai and not _is_bulat(pasangan)
    return Temuan(
        tempat=fakta.cetakan.tempat,
        tertulis=fakta.cetakan.teks,
        seharusnya=acuan.cetakan.teks,
        kutipan=fakta.cetakan.kutipan,
        penjelasan=f"{ukuran.capitalize()}{sebut} untuk “{fakta.nama}” di sini {fakta.cetakan.teks}, sedangkan di "
        f"{name_tabel(acuan)} {acuan.cetakan.teks}{_write_bukti(pasangan)}.",
        asal_usul=_GESER if pasangan.geser else _explain(fakta, laporan),
        keyakinan=Decimal("0.9") if unggul > 0 or pasangan.pasti else Decimal("0.75"),
        tingkat=Tingkat.GALAT if galat else Tingkat.PERINGATAN,
        sel=(fakta.cetakan.kunci, acuan.cetakan.kunci),
        akibat=akibat,
    )


def _is_bulat(pasangan: Pasangan) -> bool:
    """Whether one print rounds the other, so that only the sign before it makes them two targets."""
    a, b = pasangan.fakta.cetakan, pasangan.acuan.cetakan
    return a.bulat().meets(b.persis()) or b.bulat().meets(a.persis())


def _say(pasangan: Pasangan) -> str:
    fakta, acuan = pasangan.fakta, pasangan.acuan
    sana = f"{acuan.cetakan.teks}{_write_bukti(pasangan)}"
    return f"{fakta.nama[:80]}: tertulis {fakta.cetakan.teks}, di {name_tabel(acuan)} {sana}"


def _write_bukti(pasangan: Pasangan) -> str:
    return f" ({pasangan.bukti})" if pasangan.bukti else ""


def _explain(fakta: Fakta, laporan: Laporan) -> str:
    """Another year's value of the same measure, or another measure's long number, that equals the print."""
    for lain in list_fakta(laporan.tabel, laporan.tahun):
        sama = lain.subjek == fakta.subjek and lain.cetakan.nilai == fakta.cetakan.nilai
        panjang = len(re.sub(r"\D", "", fakta.cetakan.teks)) > _ANGKA_LAZIM
        sejenis = lain.kunci[0] == fakta.kunci[0]
        if sama and lain.tabel.id != fakta.tabel.id and lain.kunci != fakta.kunci and (sejenis or panjang):
            return f"sama dengan {lain.kunci[0]} {lain.kunci[1] or ''} di {name_tabel(lain)}".replace("  ", " ")
    return ""
