"""Whether less or more of an indicator is better, as far as the words of its row tell; often nobody can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

_NAMA_TERPENDEK = 15
# Where less is better the inverse is honest; a word that may stand for either sense belongs here.
_RENDAH = re.compile(
    r"\b(?:angka ke\w+|kematian|kesakitan|kemiskinan|miskin|penganggur\w*|stunting|gizi (?:buruk|kurang)|relaps|waktu|"
    r"lama|durasi|keterlambatan|pengaduan|keluhan|temuan|pelanggaran|hukuman|kasus|kecelakaan|kebocoran|kehilangan|"
    r"kerusakan|rusak|penurunan|menurun\w*|berkurang\w*|putus sekolah|buta aksara|tunggakan|emisi|pencemaran|kejadian|"
    r"kriminal\w*|ketimpangan|gini|inflasi|konflik|sampah|los|a[lv]los|toi|bto|ndr|gdr|insiden\w*|turnover|rasio|"
    r"incidence|response time|prevalensi|genangan|kumuh|tertinggal|rawan|risiko|gangguan|kekerasan|korban|kerugian|"
    r"kesenjangan|disparitas|pendek|kurus|underweight|wasting|anemia|bblr|kek|perceraian|kebakaran|bencana|banjir|"
    r"kemacetan|kritis|titik api|hotspot|tidak layak|rtlh|penyakit|penderita|penyalahgunaan|sisa perkara)\b",
    re.IGNORECASE,
)
_BEBAS = re.compile(r"\b(?:bebas|terbebas)\s+(?:dari\s+)?\w+", re.IGNORECASE)
_TINGGI = re.compile(
    r"\b(?:bebas|kepuasan|mantap|baik|layak|sesuai|tepat|terpenuhi\w*|terlayani|tertangani|memiliki|mendapat\w*|kompeten|"
    r"indeks|index|nilai|produksi|produktivitas|pendapatan|penerimaan|cakupan|partisipasi|pertumbuhan|ketersediaan|"
    r"peningkatan|keberhasilan|terampil|tersertifikasi|terakreditasi|kunjungan|investasi|harapan)\b",
    re.IGNORECASE,
)


# Narrow columns break these in two; nothing else holds them.
_TERPENGGAL = re.compile(
    r"penganggur|kemiskinan|miskin|stunting|kematian|kesakitan|pelanggaran|kecelakaan|prevalensi|ketimpangan",
    re.IGNORECASE,
)


class Polaritas(StrEnum):
    """Which way is better."""

    RENDAH = "rendah"
    TINGGI = "tinggi"
    TAK_TERBACA = "tak-terbaca"


def read_polaritas(nama: str, baris: Sequence[str]) -> Polaritas:
    """The sense that the words of a row speak for; the lower one where they speak for both.

    Args:
        nama: the text that names the row.
        baris: all its cells.
    """
    teks = _BEBAS.sub("bebas", " ".join(baris))
    if _RENDAH.search(teks) or _TERPENGGAL.search(teks.replace(" ", "")):
        return Polaritas.RENDAH
    # A short text may be the category (`Sangat Baik`), not a name.
    tinggi = len(nama) > _NAMA_TERPENDEK and _TINGGI.search(nama)
    return Polaritas.TINGGI if tinggi else Polaritas.TAK_TERBACA
