"""Whether less or more of an indicator is better, as far as the words of its row tell; often nobody can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

_NAMA_TERPENDEK = 15
# Where less is better the inverse is honest; a word that may stand for either sense belongs here.
_RENDAH = re.compile(
    r"\b(?:angka ke\w+|kematian|kesakitan|kemiskinan|miskin|penganggur\w*|stunting|gizi (?:buruk|kurang)|relaps|"
    r"(?<!tepat )waktu|waktu tanggap|lama(?! sekolah)|durasi|keterlambatan|pengaduan|keluhan|temuan|pelanggaran|"
    r"hukuman|kasus|kecelakaan|kebocoran|kehilangan|kerusakan|rusak|penurunan|menurun\w*|berkurang\w*|putus sekolah|"
    r"buta aksara|tunggakan|emisi|pencemaran|kejadian|kriminal\w*|ketimpangan|gini|inflasi|konflik|sampah|los|"
    r"a[lv]?los|toi|bto|ndr|gdr|insiden\w*|turnover|rasio|incidence|respons?e time|prevalensi|genangan|kumuh|"
    r"tertinggal|rawan|risiko|gangguan|kekerasan|korban|kerugian|kesenjangan|disparitas|deviasi|icor|unmet need|"
    r"serangan|pendek|kurus|underweight|wasting|anemia|bblr|kek|perceraian|kebakaran|bencana|banjir|kemacetan|"
    r"kritis|titik api|hotspot|tidak layak|rtlh|penyakit|penderita|penyalahgunaan|sisa perkara|melanggar|"
    r"menunggak|terlambat|length of stay|turn ?over interval|death rate)\b",
    re.IGNORECASE,
)
# Narrow columns break these in two; nothing else holds them.
_TERPENGGAL = re.compile(
    r"penganggur|kemiskinan|miskin|stunting|kematian|kesakitan|pelanggaran|kecelakaan|prevalensi|ketimpangan",
    re.IGNORECASE,
)
# What is dealt with, settled or recovered is better when it is more, whatever it is.
_TUNTAS = re.compile(
    r"\b(?:(?:di|ter)tangani|(?:di|ter)selesaikan|(?:ter)?selesai\w*|(?:di)?tindak ?lanjuti?|tuntas|terkelola|sembuh|"
    r"kesembuhan|terlayani|mendapat\w*|terpenuhi|tertib|bebas|kesesuaian|kepatuhan)\b",
    re.IGNORECASE,
)
_SANGKAL = re.compile(r"\b(?:belum|tidak|tanpa)\b", re.IGNORECASE)
_TINGGI = re.compile(
    r"\b(?:kepuasan|mantap|baik|layak|sesuai|tepat|terpenuhi\w*|memiliki|kompeten|indeks|index|nilai|produksi|"
    r"produktivitas|pendapatan|penerimaan|cakupan|partisipasi|pertumbuhan|ketersediaan|peningkatan|keberhasilan|"
    r"terampil|tersertifikasi|terakreditasi|kunjungan|investasi|harapan)\b",
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
    teks = " ".join(baris)
    if _TUNTAS.search(teks) and not _SANGKAL.search(teks):
        return Polaritas.TINGGI
    if _RENDAH.search(teks) or _TERPENGGAL.search(teks.replace(" ", "")):
        return Polaritas.RENDAH
    # A short text may be the category (`Sangat Baik`), not a name.
    tinggi = len(nama) > _NAMA_TERPENDEK and _TINGGI.search(nama)
    return Polaritas.TINGGI if tinggi else Polaritas.TAK_TERBACA
