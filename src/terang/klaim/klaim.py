"""Claims as values: an arithmetic constraint over printed numbers, and a number spelled out in words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from terang.klaim.cetakan import Cetakan


class Kaitan(StrEnum):
    """How the result follows from the inputs, in their order."""

    RASIO = "rasio"
    """100 R / T with inputs R, T."""
    RASIO_BALIK = "rasio-balik"
    """100 T / R with inputs R, T: lower is better."""
    LINEAR_BALIK = "linear-balik"
    """100 (2T - R) / T with inputs R, T: lower is better."""
    JUMLAH = "jumlah"
    RATA_RATA = "rata-rata"
    SELISIH = "selisih"
    """The first less the second."""
    PERSEN_SISA = "persen-sisa"
    """100 less the input, or 100 (A - B) / A."""
    PERTUMBUHAN = "pertumbuhan"
    """100 (baru - lama) / lama with inputs baru, lama."""
    KALI = "kali"
    """The first times the second: a value and its weight."""
    KALI_PERSEN = "kali-persen"
    """The first times the second in percent."""
    TERAKHIR = "terakhir"
    """The last of the inputs: periods that run up to the end."""
    TERBESAR = "terbesar"
    """The best of the inputs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dukungan:
    """How widely a table obeys a convention: `cocok` of `teruji` rows, parents or totals, as `satuan` says."""

    cocok: int
    teruji: int
    satuan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KlaimHitung:
    """The document claims that `hasil` follows from `masukan`.

    Args:
        kaitan: how; the first of those that the table obeys where several do.
        hasil: the printed result.
        masukan: the printed inputs in the order that `kaitan` names.
        kelas: class of the contract (`capaian`, `serapan`, `jumlah` ...).
        subjek: what it is about, in the document's words.
        keyakinan: how sure the reading is, 0 to 1.
        lain: other conventions that an honest writer may have used here, each a relation over the same inputs.
        batas: caps in force in this table, such as 100 or 120.
        dukungan: how many claims of the same table and convention hold; None where the claim stands alone.
    """

    kaitan: Kaitan
    hasil: Cetakan
    masukan: tuple[Cetakan, ...]
    kelas: str
    subjek: str = ""
    keyakinan: Decimal = Decimal("0.9")
    lain: tuple[Kaitan, ...] = ()
    batas: tuple[Decimal, ...] = ()
    dukungan: Dukungan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KlaimTerbilang:
    """A number with its words: `Rp. 44.000.000,- (Empat Puluh Juta Rupiah)`; `nilai_kata` is what the words say."""

    angka: Cetakan
    kata: str
    nilai_kata: Decimal
