"""Units and scale words as people write them after a number, and what they say about a dot in that number.

Gathered from the seed report and the 20 documents of the test corpus (LKjIP, PK, DPA, renja evaluations of 2013 to
2026), plus the usual units of the output indicators in the national nomenclature. A unit that is missing here is still
understood where the column names it.
"""

from __future__ import annotations

import re
from functools import lru_cache

SATUAN_UANG = frozenset({"rp", "rp.", "rupiah", "idr"})

# fmt: off
SATUAN_HITUNG = frozenset((
    "orang", "pegawai", "asn", "pns", "pppk", "jiwa", "peserta", "responden", "siswa", "pemohon", "keluarga", "kk",
    "orang/bulan", "orang/hari", "orang/kali", "orang/tahun", "berkas", "buku", "dokumen", "laporan", "surat", "sk",
    "eksemplar", "lembar", "set", "buah", "bh", "unit", "paket", "kegiatan", "program", "sub kegiatan", "jenis", "item",
    "data", "sistem", "aplikasi", "modul", "kali", "kasus", "temuan", "rekomendasi", "perkara", "pengaduan", "layanan",
    "permohonan", "izin", "sertifikat", "penghargaan", "lokasi", "titik", "ruas", "desa", "kampung", "kelurahan",
    "kecamatan", "kabupaten", "kota", "kab/kota", "kabupaten/kota", "opd", "perangkat daerah", "skpd", "uptd",
    "instansi", "lembaga", "kelompok", "angkatan", "kelas", "sekolah", "jabatan", "formasi", "bidang", "unit kerja",
    "rumah", "ekor", "batang", "pohon", "tangkai",
))
"""Units of whole things: there a dot before three digits parts thousands (`16.996 berkas`)."""

SATUAN_UKUR = frozenset((
    "%", "persen", "persen poin", "poin", "‰", "indeks", "nilai", "angka", "skor", "level", "skala", "bulan", "bln",
    "tahun", "thn", "hari", "hari kerja", "jam", "jam pelajaran", "jp", "menit", "detik", "minggu", "triwulan",
    "semester", "m", "m2", "m²", "m3", "m³", "cm", "km", "km2", "km²", "ha", "hektar", "hektare", "gram", "kg",
    "kuintal", "ton", "liter", "kwh",
))
"""Units of measures: there a dot before three digits may as well be a decimal sign, so that Terang asks."""
# fmt: on

SKALA = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12}
"""Scale words and the power of ten that each stands for."""

_POLA_SKALA_KOLOM = re.compile(r"\b(ribu|juta|mil[iy]ar|tril[iy]un)(?:an)?\b", re.IGNORECASE)


def read_skala_kolom(satuan: str) -> int:
    """The power of ten that a column's unit asks for: `(dalam ribuan)` 3, `Rp juta` 6, `orang` 0."""
    cocok = _POLA_SKALA_KOLOM.search(satuan)
    return SKALA[cocok[1].casefold()] if cocok else 0


@lru_cache(maxsize=1 << 12)
def counts_whole(satuan: str) -> bool:
    """Whether figures in this unit are whole things or money, so that `1.234` is one thousand and some."""
    kata = satuan.casefold().strip(" ().")
    return (
        kata in SATUAN_HITUNG or kata in SATUAN_UANG or bool(re.match(r"rp\b|.*rupiah", kata) or read_skala_kolom(kata))
    )
