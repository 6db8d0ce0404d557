"""What a sentence says grew or fell: `dari A menjadi B atau naik C%`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from terang.klaim.kalimat_lambang import Lambang, get_subjek
from terang.klaim.klaim import Kaitan, KlaimHitung

_CELAH = r"[^«»]{0,50}?"
_NAIK = r"(?:naik|meningkat|bertambah|tumbuh|kenaikan|peningkatan|penambahan|pertumbuhan)"
_TURUN = r"(?:turun|menurun|berkurang|penurunan|pengurangan)"
_ARAH = rf"(?P<arah>{_NAIK}|{_TURUN}|selisih)(?:nya)?"
_SEBESAR = r"\s+(?:(?:adalah|yaitu|mencapai)\s+)?(?:sebesar|sebanyak|senilai|sejumlah)?\s*"
_DUA = rf"\b(?:dari|semula){_CELAH}«(?P<ja>[UPN])(?P<a>\d+)»{_CELAH}\b(?:menjadi|ke)\b{_CELAH}«(?P<jb>[UPN])(?P<b>\d+)»"
# A budget before and after it was changed.
_UBAH = (
    r"\bsebelum[^«»]{0,90}?«(?P<ja>U)(?P<a>\d+)»"
    r"[^«»]{0,50}?\b(?:setelah|sesudah)[^«»]{0,90}?«(?P<jb>U)(?P<b>\d+)»"
)
_SAMBUNG = (
    r"(?:\s+(?:kejadian|kasus|perkara|pelanggaran|kunjungan|hari|permohonan|nilai|indeks))?\s*(?:pada\s+)?(?:(?:tahun\s+)?(?:anggaran\s+)?\d{4}\s*)?,?\s*"
    r"(?:\(|(?:atau|sehingga|dengan|berarti|yang berarti|artinya|terdapat|ada|terjadi|mengalami)\s+)*"
)
_POLA = (
    re.compile(rf"{_UBAH}{_SAMBUNG}{_ARAH}{_SEBESAR}«(?P<jc>[UP])(?P<c>\d+)»", re.IGNORECASE),
    re.compile(rf"{_DUA}{_SAMBUNG}{_ARAH}{_SEBESAR}«(?P<jc>[UPN])(?P<c>\d+)»", re.IGNORECASE),
    re.compile(rf"\b{_ARAH}{_SEBESAR}«(?P<jc>[UPN])(?P<c>\d+)»\s*,?\s*(?:yaitu\s+|yakni\s+)?{_DUA}", re.IGNORECASE),
    re.compile(
        rf"\b{_ARAH}\s+{_DUA}\s*(?:,?\s*atau(?:\s+sebesar)?|,?\s*sebesar|\()\s*«(?P<jc>P)(?P<c>\d+)»", re.IGNORECASE
    ),
)
# Another year's figure, an average or a figure of a single part is not what A and B are of.
_KABUR = re.compile(r"\b(?:rata-rata|per tahun|setiap tahun|masing-masing|peringkat|kumulatif|kali)\b", re.IGNORECASE)
# Points of an index are often printed with a percent sign; the difference is then what was meant.
_POIN = frozenset(("poin", "persen poin"))
_SATUAN_UKUR = frozenset(("", "%", "poin", "indeks", "nilai", "skor"))


def extract_tumbuh(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """Growth and fall between two amounts of one unit, as a percentage or as a difference."""
    terpakai: set[int] = set()
    for pola in _POLA:
        for cocok in pola.finditer(klausa):
            a, b, c = (int(cocok[nama]) for nama in "abc")
            klaim = _claim(cocok, klausa, lambang)
            if klaim is not None and terpakai.isdisjoint((a, b, c)):
                terpakai |= {a, b, c}
                yield klaim


def _claim(cocok: re.Match[str], klausa: str, lambang: Lambang) -> KlaimHitung | None:
    a, b, c = (int(cocok[nama]) for nama in "abc")
    naik = lambang.nilai(b) >= lambang.nilai(a)
    if not _is_clear(cocok, lambang, naik=naik):
        return None
    tumbuh = Kaitan.PERTUMBUHAN if naik else Kaitan.PERSEN_SISA
    persen = cocok["jc"] == "P"
    kaitan = tumbuh if persen and cocok["ja"] != "P" else Kaitan.SELISIH
    lain = Kaitan.SELISIH if kaitan is tumbuh else tumbuh
    return KlaimHitung(
        kaitan=kaitan,
        hasil=lambang.cetakan(c),
        # Newer first where it grew; where it fell the older is the larger, and the print bears no sign.
        masukan=(lambang.cetakan(b), lambang.cetakan(a)) if naik else (lambang.cetakan(a), lambang.cetakan(b)),
        kelas="capaian" if kaitan is tumbuh else "jumlah",
        subjek=get_subjek(klausa, cocok.start()),
        lain=(lain,) if persen and lambang.satuan(a) in _SATUAN_UKUR else (),
    )


def _is_clear(cocok: re.Match[str], lambang: Lambang, *, naik: bool) -> bool:
    a, b, c = (int(cocok[nama]) for nama in "abc")
    satuan = {lambang.satuan(a), lambang.satuan(b)}
    searah = not re.fullmatch(_TURUN if naik else _NAIK, cocok["arah"], re.IGNORECASE)
    poin = lambang.satuan(c) in _POIN and satuan <= _SATUAN_UKUR
    sebanding = cocok["jc"] == "P" or lambang.satuan(c) in satuan or poin
    sama = len(satuan - {""}) <= 1 and cocok["ja"] == cocok["jb"]
    return bool(searah and sebanding and sama and lambang.nilai(a)) and not _KABUR.search(cocok[0])
