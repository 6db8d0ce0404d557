"""Analysis d: against the national standard, where there is one."""

from __future__ import annotations

from terang.naskah.blok import Blok
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import data_kurang, join_dan, par
from terang.report.lkjip.bahan import Bahan
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran


def build_standar_nasional(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Against the national standard, where there is one."""
    ada = [h for h in hasil.indikator if bahan.ada(f"{h.indikator.id}/nasional")]
    blok: list[Blok] = [
        par(
            Nama(h.indikator.nama),
            " sebesar ",
            bahan.bil(f"{h.indikator.id}/realisasi"),
            "; pembanding ",
            Nama(h.pembanding.lingkup if h.pembanding else ""),
            " ",
            bahan.bil(f"{h.indikator.id}/nasional"),
            " (",
            Nama(h.pembanding.sumber if h.pembanding else ""),
            ").",
            *_selisih(bahan, h),
        )
        for h in ada
    ]
    tanpa = [[Nama(h.indikator.nama)] for h in hasil.indikator if h not in ada]
    if tanpa:
        blok.append(
            data_kurang(
                "Pembanding nasional belum ada",
                "Belum ada angka standar atau rata-rata nasional yang tercatat untuk ",
                *join_dan(tanpa),
                ". Isi tabel pembanding bila angkanya tersedia.",
            )
        )
    return tuple(blok)


def _selisih(bahan: Bahan, hasil: HasilIndikator) -> list[Sisipan | str]:
    id_ = f"{hasil.indikator.id}/selisih-nasional"
    return [" Selisihnya ", bahan.bil(id_), _write_status(hasil)] if bahan.ada(id_) else []


def _write_status(hasil: HasilIndikator) -> str:
    status = hasil.banding.status if hasil.banding else None
    return f", {status} daripada pembanding." if status else "."
