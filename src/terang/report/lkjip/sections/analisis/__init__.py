"""Bab III B: the seven analyses of every sasaran (PermenPANRB 53/2014, Lampiran II, anak lampiran II/1)."""

from __future__ import annotations

from collections.abc import Callable

from terang.naskah.blok import Bab, Blok
from terang.report.compose import data_kurang
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.analisis.efisiensi import build_efisiensi
from terang.report.lkjip.sections.analisis.jangka_menengah import build_jangka_menengah
from terang.report.lkjip.sections.analisis.penyebab_solusi import build_penyebab_solusi
from terang.report.lkjip.sections.analisis.program_pendukung import build_program_pendukung
from terang.report.lkjip.sections.analisis.standar_nasional import build_standar_nasional
from terang.report.lkjip.sections.analisis.tahun_sebelumnya import build_tahun_sebelumnya
from terang.report.lkjip.sections.analisis.target_realisasi import build_target_realisasi
from terang.rumus.pengukuran import HasilSasaran

ANALISIS: dict[str, Callable[[Bahan, HasilSasaran], tuple[Blok, ...]]] = {
    "target-realisasi": build_target_realisasi,
    "tahun-sebelumnya": build_tahun_sebelumnya,
    "jangka-menengah": build_jangka_menengah,
    "standar-nasional": build_standar_nasional,
    "penyebab-solusi": build_penyebab_solusi,
    "efisiensi": build_efisiensi,
    "program-pendukung": build_program_pendukung,
}
"""Composer of each analysis by the id that `susunan-lkjip` gives it."""


@bagian("bab-iii/evaluasi-analisis")
def build_evaluasi(bahan: Bahan) -> tuple[Blok, ...]:
    """One section per sasaran, each with the analyses that the law orders, in its order."""
    if not bahan.pengukuran.sasaran:
        return (data_kurang("Belum ada yang dapat dianalisis", "Isi tabel sasaran dan indikator pada paket data."),)
    return tuple(_build_sasaran(bahan, n, hasil) for n, hasil in enumerate(bahan.pengukuran.sasaran, start=1))


def _analyse(bahan: Bahan, hasil: HasilSasaran, id_: str) -> tuple[Blok, ...]:
    """One analysis; a sasaran without indicators leaves nothing to analyse, which is said and not left out."""
    kurang = data_kurang("Indikator sasaran belum dicatat", "Isi tabel indikator untuk sasaran ini.")
    return ANALISIS[id_](bahan, hasil) or (kurang,)


def _build_sasaran(bahan: Bahan, n: int, hasil: HasilSasaran) -> Bab:
    id_ = f"bab-iii/{hasil.sasaran.id}"
    isi = tuple(
        Bab(
            id=f"{id_}/{analisis['id']}",
            tingkat=4,
            nomor=f"{analisis['huruf']}.",
            judul=analisis["judul"],
            isi=(*bahan.narasi.get(f"{id_}/{analisis['id']}", ()), *_analyse(bahan, hasil, analisis["id"])),
        )
        for analisis in bahan.susunan["analisis"]
    )
    return Bab(id=id_, tingkat=3, nomor=f"{n}.", judul=f"Sasaran: {hasil.sasaran.nama}", isi=isi)
