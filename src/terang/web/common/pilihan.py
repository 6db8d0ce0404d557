"""The closed choices of the ledger in the words of the office, as forms and tables show them."""

from __future__ import annotations

from enum import StrEnum

from terang.kinerja import pilihan as p

_TULISAN: dict[type[StrEnum], tuple[str, ...]] = {
    p.Periode: (
        *("Setahun", "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"),
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    p.Versi: ("Renstra", "Murni", "Perubahan"),
    p.Tanda: ("Tepat (=)", "Lebih dari (>)", "Sedikitnya (≥)", "Kurang dari (<)", "Paling banyak (≤)", "Rentang"),
    p.Polaritas: ("Makin tinggi makin baik", "Makin rendah makin baik", "Di dalam rentang", "Tetap"),
    p.Rumus: (
        *("Realisasi dibagi target", "Makin rendah makin baik: selisih terhadap target", "Target dibagi realisasi"),
        *("Rentang", "Tetap", "Predikat", "Ya atau tidak"),
    ),
    p.Akumulasi: ("Dijumlahkan", "Dirata-ratakan", "Angka terakhir"),
    p.Tingkat: ("Dampak", "Hasil (outcome)", "Keluaran (output)"),
    p.JenisSatuan: ("Indeks", "Persen", "Cacah", "Rupiah", "Waktu", "Predikat"),
    p.StatusData: ("Draf", "Diajukan", "Diverifikasi", "Disahkan", "Dikunci", "Dikembalikan"),
    p.JenisBelanja: (
        *("Belanja operasi", "Belanja modal", "Belanja tak terduga", "Belanja transfer"),
        *("Belanja tidak langsung", "Belanja langsung"),
    ),
    p.KelompokPegawai: ("Status", "Pendidikan", "Usia", "Jenis kelamin", "Golongan"),
    p.JenisAnalisis: ("Pendorong", "Penghambat", "Solusi", "Tindak lanjut"),
    p.JenisIsu: ("Permasalahan", "Isu strategis"),
    p.JenisCatatan: ("Pertentangan", "Diragukan", "Tafsir", "Tidak ada"),
    p.MetodeAgregasi: ("Rata-rata sasaran", "Rata-rata indikator"),
}


def list_pilihan(jenis: type[StrEnum]) -> list[tuple[str, str]]:
    """Value and words of every member, in order."""
    return [(satu.value, kata) for satu, kata in zip(jenis, _TULISAN[jenis], strict=True)]


def write_pilihan(satu: StrEnum) -> str:
    """One member in words."""
    return dict(list_pilihan(type(satu)))[satu.value]
