"""Numbers that Word prints before list items and headings but does not store as text."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml import etree

from terang.readers.docx.xml import find, name, read_angka, read_atribut, read_val

_ROMAWI = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_TERBESAR = 3999


class Penomor:
    """Counts along while the document is read."""

    def __init__(self, akar: etree._Element | None) -> None:
        anak = list(akar) if akar is not None else []
        self._abstrak = {read_atribut(el, "abstractNumId"): el for el in anak if name(el) == "abstractNum"}
        self._num = {read_atribut(el, "numId"): el for el in anak if name(el) == "num"}
        self._hitung: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def next(self, num_id: str, ilvl: str) -> str:
        """The number of the next item of a list, such as `A.` or `2)`; empty for bullets and outside lists."""
        num = self._num.get(num_id)
        if num is None:
            return ""
        kunci = num_id if find(num, "lvlOverride", "startOverride") is not None else read_val(num, "abstractNumId")
        abstrak = self._abstrak.get(read_val(num, "abstractNumId"))
        tingkat = read_angka(ilvl)
        hitung = self._hitung[kunci]
        hitung[tingkat] = hitung.get(tingkat, self._read_awal(abstrak, tingkat) - 1) + 1
        for dalam in [item for item in hitung if item > tingkat]:
            del hitung[dalam]
        return self._write(abstrak, tingkat, hitung)

    def _find(self, abstrak: etree._Element | None, tingkat: int) -> etree._Element | None:
        level = (el for el in abstrak if name(el) == "lvl") if abstrak is not None else ()
        return next((el for el in level if read_atribut(el, "ilvl") == str(tingkat)), None)

    def _read_awal(self, abstrak: etree._Element | None, tingkat: int) -> int:
        return read_angka(read_val(self._find(abstrak, tingkat), "start"), 1)

    def _write(self, abstrak: etree._Element | None, tingkat: int, hitung: dict[int, int]) -> str:
        level = self._find(abstrak, tingkat)
        if level is None or read_val(level, "numFmt") in {"bullet", "none"}:
            return ""

        def isi(cocok: re.Match[str]) -> str:
            dalam = int(cocok[1]) - 1
            angka = hitung.get(dalam, self._read_awal(abstrak, dalam))
            return write_nomor(angka, read_val(self._find(abstrak, dalam), "numFmt"))

        return re.sub(r"%(\d)", isi, read_val(level, "lvlText"))


def write_nomor(angka: int, bentuk: str) -> str:
    """A number as letters, roman or arabic numerals, as Word names these forms."""
    if bentuk in {"lowerLetter", "upperLetter"} and angka > 0:
        huruf = chr(ord("a") + (angka - 1) % 26) * min((angka - 1) // 26 + 1, 9)
        return huruf.upper() if bentuk == "upperLetter" else huruf
    if bentuk in {"lowerRoman", "upperRoman"} and 0 < angka <= _TERBESAR:
        romawi = _write_romawi(angka)
        return romawi.upper() if bentuk == "upperRoman" else romawi
    return str(angka)


def _write_romawi(angka: int) -> str:
    hasil = "m" * (angka // 1000)
    angka %= 1000
    if angka >= 400:  # noqa: PLR2004 - the numerals for 400 to 999 are the only ones not in the table
        atas = {9: "cm", 4: "cd"}.get(angka // 100)
        hasil += atas or "d"
        angka -= (angka // 100) * 100 if atas else 500
    for nilai, huruf in _ROMAWI:
        hasil += huruf * (angka // nilai)
        angka %= nilai
    return hasil
