"""The document tree: read in on one side, printed out on the other, the same type on both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from terang.naskah.blok import Bab, Blok, Daftar, Kotak, Paragraf, Tabel
from terang.naskah.sisipan import Bilangan, Sisipan


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberAngka:
    """The ledger row that a figure was read from: file of the package and line, counting the heading as line 1."""

    berkas: str
    baris: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AsalAngka:
    """Where a printed figure comes from.

    Args:
        id: stable name, such as `iku-1/capaian`.
        tertulis: as printed, without its unit.
        nilai: exact value, None where it could not be computed.
        uraian: what the figure is, in words.
        satuan: lambang printed behind it, or empty.
        desimal: decimals printed.
        rumus: formula in the language of `rumus.formula`, empty for a figure that was entered.
        masukan: ids of the inputs by variable of the formula; a variable over a list names several.
        substitusi: the formula with the printed inputs in it.
        sumber: the ledger row, for a figure that was entered.
        dasar_hukum: legal source of the formula.
        catatan: what a reader should know: a reading of the source, a break in the series.
    """

    id: str
    tertulis: str
    nilai: Decimal | None
    uraian: str
    satuan: str = ""
    desimal: int = 2
    rumus: str = ""
    masukan: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    substitusi: str = ""
    sumber: SumberAngka | None = None
    dasar_hukum: str = ""
    catatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampul:
    """The cover page."""

    judul: str
    subjudul: str
    instansi: str
    tahun: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    """A whole document.

    `depan` is the front matter (roman page numbers), `isi` the chapters, `lampiran` the annexes; `angka` the origin
    of every figure printed and of their inputs, sorted by id.
    """

    judul: str
    isi: tuple[Blok, ...]
    depan: tuple[Blok, ...] = ()
    lampiran: tuple[Blok, ...] = ()
    sampul: Sampul | None = None
    angka: tuple[AsalAngka, ...] = ()
    penyusun: str = ""
    tanggal: date | None = None
    bahasa: str = "id-ID"
    kepala: str = ""
    kaki: str = ""


def walk_blok(blok: tuple[Blok, ...]) -> Iterator[Blok]:
    """Every block, outer before inner, in reading order."""
    for item in blok:
        yield item
        if isinstance(item, Bab | Kotak):
            yield from walk_blok(item.isi)
        elif isinstance(item, Daftar):
            for butir in item.butir:
                yield from walk_blok(butir)


def walk_naskah(naskah: Naskah) -> Iterator[Blok]:
    """Every block of the document: front matter, chapters, annexes."""
    yield from walk_blok(naskah.depan)
    yield from walk_blok(naskah.isi)
    yield from walk_blok(naskah.lampiran)


def list_sisipan(blok: Blok) -> Iterator[Sisipan]:
    """The inline pieces that stand in this block itself, not in blocks inside it."""
    if isinstance(blok, Paragraf):
        yield from blok.isi
    elif isinstance(blok, Tabel):
        for baris in blok.baris:
            for sel in baris.sel:
                yield from sel.isi


def list_bilangan(naskah: Naskah) -> Iterator[Bilangan]:
    """Every printed figure in reading order."""
    for blok in walk_naskah(naskah):
        for piece in list_sisipan(blok):
            if isinstance(piece, Bilangan):
                yield piece
