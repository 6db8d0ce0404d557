"""The convention by which a table computes, in words, with the support that its own rows give it."""

from __future__ import annotations

import re

from terang.klaim.klaim import Kaitan, KlaimHitung

_ISI = {
    Kaitan.RASIO: "{0} / {1} × 100",
    Kaitan.RASIO_BALIK: "{1} / {0} × 100 (makin rendah makin baik)",
    Kaitan.LINEAR_BALIK: "(2 × {1} − {0}) / {1} × 100 (makin rendah makin baik)",
    Kaitan.SELISIH: "{0} − {1}",
    Kaitan.PERSEN_SISA: "({0} − {1}) / {0} × 100",
    Kaitan.PERTUMBUHAN: "({0} − {1}) / {1} × 100",
    Kaitan.KALI: "{0} × {1}",
    Kaitan.KALI_PERSEN: "{0} × {1} / 100",
    Kaitan.JUMLAH: "jumlah {dari}",
    Kaitan.RATA_RATA: "rata-rata {dari}",
    Kaitan.TERAKHIR: "angka terakhir dari {dari}",
    Kaitan.TERBESAR: "angka terbaik dari {dari}",
}
_TURUN = {
    "induk": "Setiap baris induk = jumlah rinciannya",
    "jumlah": "Baris jumlah = jumlah baris yang dicakupnya",
    "rata-rata": "Baris rata-rata = rata-rata baris yang dicakupnya",
}
_KOLOM_TERTULIS = 4
_TELANJANG = re.compile(r"^(?:\W*|\(?(?:rp|rupiah|keuangan|fisik|nilai|%|persen)\.?\W*|\d{4})$", re.IGNORECASE)
"""Innermost headers that say nothing without the one above."""


def write_konvensi(klaim: KlaimHitung) -> str:
    """How the table computes, such as `Kolom “%” = “Realisasi” / “Target” × 100 (berlaku pada 11 dari 12 baris ...)`.

    Empty for a claim that stands alone in its sentence or table.
    """
    dukungan = klaim.dukungan
    if dukungan is None or dukungan.teruji < 2:  # noqa: PLR2004 - one row alone shows no convention
        return ""
    isi = _TURUN.get(dukungan.satuan) or f"Kolom {_name(klaim.hasil.tempat.kolom)} = {_write_isi(klaim)}"
    berlaku = "berlaku" if 2 * dukungan.cocok > dukungan.teruji else "menurut judulnya; berlaku"
    banyak = f"{dukungan.cocok} dari {dukungan.teruji} {dukungan.satuan}"
    return f"{isi} ({berlaku} pada {banyak} tabel ini){_write_batas(klaim)}."


def _write_isi(klaim: KlaimHitung) -> str:
    nama = [_name(m.tempat.kolom) for m in klaim.masukan]
    if klaim.kelas == "persen-dari-total":
        return f"{nama[0]} / jumlah seluruhnya × 100"
    if klaim.kaitan is Kaitan.PERTUMBUHAN and nama[0] == nama[1]:
        return f"pertumbuhan {nama[0]} terhadap baris sebelumnya × 100"
    pendek = nama if len(nama) <= _KOLOM_TERTULIS else (nama[0], nama[1], "…", nama[-1])
    return _ISI[klaim.kaitan].format(*nama, dari=", ".join(pendek))


def _name(kolom: str | None) -> str:
    """The innermost header in quotation marks, with the one above where it says nothing alone."""
    jalur = " ".join((kolom or "ini").split()).split(" / ")
    return f"“{' '.join(jalur[-2:]) if _TELANJANG.match(jalur[-1]) else jalur[-1]}”"


def _write_batas(klaim: KlaimHitung) -> str:
    return f", paling tinggi {max(klaim.batas).normalize():f}" if klaim.batas else ""
