"""Analysis f: efficiency of the resources used."""

from __future__ import annotations

from terang.kinerja.pilih import list_program
from terang.naskah.blok import Blok
from terang.naskah.sisipan import Nama
from terang.report.compose import data_kurang, par
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.kata import list_kalimat_efisiensi
from terang.rumus.pengukuran import HasilSasaran


def build_efisiensi(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Efficiency of the resources used."""
    id_ = hasil.sasaran.id
    if not bahan.ada(f"{id_}/efisiensi"):
        return (
            data_kurang(
                "Efisiensi sasaran ini belum dapat dihitung",
                "Efisiensi membandingkan capaian sasaran dengan serapan anggaran program yang mendukungnya. ",
                Nama(_write_alasan(bahan, hasil)),
                " Efisiensi perangkat daerah seluruhnya dibahas pada bagian Sisa Anggaran."
                if bahan.ada("total/efisiensi")
                else "",
            ),
        )
    return (
        par(
            "Capaian sasaran ini ",
            bahan.bil(f"{id_}/capaian"),
            " persen, serapan anggaran program pendukungnya ",
            bahan.bil(f"{id_}/serapan"),
            " persen; selisihnya ",
            bahan.bil(f"{id_}/efisiensi"),
            " persen poin.",
            *list_kalimat_efisiensi(bahan.efisiensi[id_]),
        ),
    )


def _write_alasan(bahan: Bahan, hasil: HasilSasaran) -> str:
    """Which of the figures is missing, and where it comes from."""
    id_ = hasil.sasaran.id
    if not list_program(bahan.buku, hasil.sasaran):
        return "Program pendukungnya belum ditetapkan."
    if not bahan.ada(f"{id_}/anggaran"):
        return "Anggaran program pendukungnya belum tercatat lengkap. Angkanya diperoleh dari DPA."
    if not bahan.ada(f"{id_}/realisasi-anggaran"):
        return "Realisasi anggaran per program belum tercatat lengkap. Angkanya ada pada laporan realisasi anggaran."
    return bahan.efisiensi[id_].alasan or ""
