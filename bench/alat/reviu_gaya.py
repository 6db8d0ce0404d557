"""Six ways in which offices lay out the same report: names and order of the columns, and the kind of file."""

from __future__ import annotations

from dataclasses import dataclass

Kolom = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaya:
    """One layout; `bertingkat` has headings of two rows."""

    nama: str
    akhiran: str
    keterangan: str
    bertingkat: bool = False


GAYA = (
    Gaya(nama="teks", akhiran="txt", keterangan="teks bertab, kepala huruf besar"),
    Gaya(nama="md", akhiran="md", keterangan="Markdown, Rencana/Realisasi/Tingkat Capaian"),
    Gaya(nama="html", akhiran="html", keterangan="HTML, kepala dua tingkat", bertingkat=True),
    Gaya(nama="pdf-garis", akhiran="pdf", keterangan="PDF (Typst), tabel bergaris"),
    Gaya(nama="pdf-polos", akhiran="pdf", keterangan="PDF (Typst), tabel tanpa garis"),
    Gaya(nama="docx", akhiran="docx", keterangan="DOCX, Realisasi sebelum Target, kepala dua tingkat", bertingkat=True),
)

PEGAWAI: Kolom = (("label", "Golongan"), ("l", "L"), ("p", "P"), ("jumlah", "Jumlah"))
PEGAWAI_2: Kolom = (("label", "Golongan"), ("l", "Laki-laki"), ("p", "Perempuan"), ("jumlah", "Jumlah"))
PENDIDIKAN: Kolom = (("label", "Pendidikan"), ("jumlah", "Jumlah"), ("persen", "Persentase (%)"))
PAKET: Kolom = (("label", "Paket Pengadaan"), ("anggaran", "Nilai Kontrak (Rp)"))


def _kolom(capaian: Kolom, janji: Kolom, anggaran: Kolom, pegawai: Kolom = PEGAWAI) -> dict[str, Kolom]:
    sama = {"pegawai": pegawai, "pendidikan": PENDIDIKAN, "paket": PAKET}
    return {"capaian": capaian, "janji": janji, "anggaran": anggaran} | sama


KOLOM: dict[str, dict[str, Kolom]] = {
    "teks": _kolom(
        (("no", "NO"), ("label", "INDIKATOR KINERJA"), ("target", "TARGET"), ("realisasi", "REALISASI"),
         ("persen", "CAPAIAN (%)")),
        (("no", "NO"), ("label", "INDIKATOR KINERJA"), ("target", "TARGET")),
        (("no", "NO"), ("label", "PROGRAM"), ("anggaran", "ANGGARAN (Rp)"), ("realisasi", "REALISASI (Rp)"),
         ("sisa", "SISA (Rp)"), ("persen", "%")),
    ),
    "md": _kolom(
        (("label", "Indikator Kinerja"), ("satuan", "Satuan"), ("target", "Rencana"), ("realisasi", "Realisasi"),
         ("persen", "Tingkat Capaian (%)")),
        (("label", "Indikator Kinerja"), ("satuan", "Satuan"), ("target", "Target")),
        (("label", "Program/Kegiatan"), ("anggaran", "Pagu"), ("realisasi", "Realisasi"), ("persen", "Serapan (%)"),
         ("sisa", "Sisa Anggaran")),
        PEGAWAI_2,
    ),
    "html": _kolom(
        (("no", "No"), ("label", "Indikator Kinerja"), ("target", "Target"), ("realisasi", "Realisasi"),
         ("persen", "Capaian (%)")),
        (("no", "No"), ("label", "Indikator Kinerja"), ("satuan", "Satuan"), ("target", "Target TAHUN")),
        (("no", "No"), ("label", "Program"), ("anggaran", "Anggaran (Rp)"), ("realisasi", "Realisasi (Rp)"),
         ("persen", "Capaian (%)")),
    ),
    "pdf-garis": _kolom(
        (("no", "No"), ("label", "Indikator Sasaran"), ("satuan", "Satuan"), ("target", "Target TAHUN"),
         ("realisasi", "Realisasi TAHUN"), ("persen", "% Capaian")),
        (("no", "No"), ("label", "Indikator Sasaran"), ("satuan", "Satuan"), ("target", "Target")),
        (("no", "No"), ("label", "Program"), ("anggaran", "Anggaran (Rp)"), ("realisasi", "Realisasi (Rp)"),
         ("sisa", "Sisa (Rp)"), ("persen", "%")),
        PEGAWAI_2,
    ),
    "pdf-polos": _kolom(
        (("label", "Indikator"), ("target", "Target"), ("realisasi", "Realisasi"), ("persen", "Persentase Capaian")),
        (("label", "Indikator"), ("target", "Target")),
        (("label", "Program"), ("anggaran", "Anggaran"), ("realisasi", "Realisasi"), ("sisa", "Sisa"),
         ("persen", "Persen")),
    ),
    "docx": _kolom(
        (("no", "No."), ("label", "Indikator Kinerja Utama"), ("realisasi", "Realisasi"), ("target", "Target"),
         ("persen", "Capaian Kinerja (%)")),
        (("no", "No."), ("label", "Indikator Kinerja Utama"), ("target", "Target"), ("satuan", "Satuan")),
        (("no", "No."), ("label", "Program"), ("realisasi", "Realisasi"), ("anggaran", "Anggaran"),
         ("persen", "Capaian (%)"), ("sisa", "Sisa")),
    ),
}  # fmt: skip
