"""Analysis e: causes of success or failure, and solutions."""

from __future__ import annotations

from terang.kinerja.pilihan import JenisAnalisis
from terang.naskah.blok import Blok
from terang.naskah.sisipan import Nama
from terang.report.compose import daftar, data_kurang, kalimat, par
from terang.report.lkjip.bahan import Bahan
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran

URAIAN = {
    JenisAnalisis.PENDORONG: "Yang mendorong keberhasilan",
    JenisAnalisis.PENGHAMBAT: "Yang menghambat",
    JenisAnalisis.SOLUSI: "Solusi yang sudah dilakukan",
    JenisAnalisis.TINDAK_LANJUT: "Tindak lanjut",
}


def build_penyebab_solusi(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Causes of success or failure, and solutions."""
    return tuple(blok for h in hasil.indikator for blok in _penyebab(bahan, h))


def _penyebab(bahan: Bahan, hasil: HasilIndikator) -> list[Blok]:
    rows = [a for a in bahan.buku.analisis if (a.indikator_id, a.tahun) == (hasil.indikator.id, bahan.buku.tahun)]
    if not rows:
        return [
            data_kurang(
                "Analisis penyebab belum diisi",
                "Penyebab keberhasilan atau kegagalan ",
                Nama(hasil.indikator.nama),
                " belum diuraikan oleh pengampu indikator.",
            )
        ]
    blok: list[Blok] = [par(Nama(hasil.indikator.nama), ":")]
    for jenis, judul in URAIAN.items():
        isi = [kalimat(a.uraian) for a in sorted(rows, key=lambda a: a.urutan) if a.jenis is jenis]
        if isi:
            blok += [par(f"{judul}:"), daftar(isi)]
    return blok
