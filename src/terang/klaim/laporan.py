"""A document with its meaning read: all that a check may ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.diagnosis import Tersangka
from terang.klaim.kalimat import Kalimat
from terang.klaim.klaim import KlaimHitung, KlaimTerbilang
from terang.klaim.tabel import TabelTerbaca
from terang.naskah.naskah import Naskah


@dataclass(frozen=True, slots=True, kw_only=True)
class Laporan:
    """A read document.

    Args:
        naskah: the document tree.
        tahun: the year that it reports on; None where the document does not say it clearly.
        tabel: its tables with roles of columns and kinds of rows.
        kalimat: its sentences with their places.
        hitung: arithmetic claims of tables and sentences.
        terbilang: numbers with their words.
        cetakan: every printed number, by key.
        koreksi: right values of the printed results that are wrong, by key.
        tersangka: inputs that alone explain several claims that do not hold.
    """

    naskah: Naskah
    tahun: int | None
    tabel: tuple[TabelTerbaca, ...]
    kalimat: tuple[Kalimat, ...]
    hitung: tuple[KlaimHitung, ...]
    terbilang: tuple[KlaimTerbilang, ...]
    cetakan: tuple[Cetakan, ...]
    koreksi: Mapping[int, Decimal]
    tersangka: tuple[Tersangka, ...]
