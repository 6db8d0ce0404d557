"""Which blocks stand on upright sheets and which on landscape ones, so that no sheet holds a lone heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from terang.naskah.blok import Bab, Blok, Gambar, HalamanBaru, Paragraf, Pengesahan, Tabel

_PARAGRAF_TERBANYAK = 2
"""So many paragraphs go along onto the landscape sheet of their table; more would read badly on lines that long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """Blocks in a row on sheets of one orientation. A `Bab` here stands for its heading alone."""

    lanskap: bool
    isi: tuple[Blok, ...]


def arrange_lembar(blok: tuple[Blok, ...]) -> list[Lembar]:
    """The blocks, chapters opened out, on sheets of one orientation after the other."""
    lembar = list(_split(_flatten(blok)))
    tanda = [_is_lanskap(lembar, nomor) for nomor in range(len(lembar))]
    return _join(replace(isi, lanskap=lanskap) for isi, lanskap in zip(lembar, tanda, strict=True))


def _flatten(blok: Iterable[Blok]) -> Iterator[Blok]:
    for item in blok:
        yield item
        if isinstance(item, Bab):
            yield from _flatten(item.isi)


def _split(blok: Iterable[Blok]) -> Iterator[Lembar]:
    """Runs of one orientation, each starting anew where a page starts anyway."""
    kini: list[Blok] = []
    lanskap = False
    for item in blok:
        minta = isinstance(item, Tabel | Gambar) and item.lanskap
        if kini and (minta != lanskap or _starts_halaman(item)):
            yield Lembar(lanskap=lanskap, isi=tuple(kini))
            kini = []
        kini.append(item)
        lanskap = minta
    if kini:
        yield Lembar(lanskap=lanskap, isi=tuple(kini))


def _starts_halaman(blok: Blok) -> bool:
    return isinstance(blok, HalamanBaru) or (isinstance(blok, Bab) and blok.tingkat == 1)


def _is_lanskap(lembar: list[Lembar], nomor: int) -> bool:
    """Landscape if asked; or if little stands there and it would otherwise be alone before or after a landscape."""
    ini = lembar[nomor]
    if ini.lanskap or not _is_sedikit(ini):
        return ini.lanskap
    sesudah = nomor + 1 < len(lembar) and lembar[nomor + 1].lanskap
    if _starts_halaman(ini.isi[0]):
        return sesudah
    sebelum = nomor > 0 and lembar[nomor - 1].lanskap
    akhir = nomor + 1 == len(lembar) or _starts_halaman(lembar[nomor + 1].isi[0])
    return sebelum and (sesudah or akhir)


def _is_sedikit(lembar: Lembar) -> bool:
    paragraf = sum(isinstance(item, Paragraf) for item in lembar.isi)
    return paragraf <= _PARAGRAF_TERBANYAK and all(
        isinstance(item, Bab | Paragraf | Pengesahan | HalamanBaru) for item in lembar.isi
    )


def _join(lembar: Iterable[Lembar]) -> list[Lembar]:
    """Neighbours of one orientation as one."""
    hasil: list[Lembar] = []
    for isi in lembar:
        if hasil and hasil[-1].lanskap == isi.lanskap:
            hasil[-1] = replace(isi, isi=(*hasil[-1].isi, *isi.isi))
        else:
            hasil.append(isi)
    return hasil
