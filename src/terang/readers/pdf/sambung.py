"""Tables that go on over a page become one: same column borders, header repeated or absent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from terang.readers.angka import is_angka, is_nomor_kolom
from terang.readers.pdf.bentuk import Kisi, SelKisi
from terang.readers.pdf.teks_sel import sel_teks

GESER = 8.0
"""Column borders of the parts of one table differ by less."""
KEPALA_TERBANYAK = 6


@dataclass(frozen=True, slots=True)
class Rangkai:
    """A table over one or more pages: its rows, and the page of each row."""

    kisi: Kisi
    halaman: tuple[int, ...]


def begin(kisi: Kisi) -> Rangkai:
    """A table that begins on its page."""
    return Rangkai(kisi, (kisi.halaman,) * len(kisi.baris))


def is_sambungan(atas: Kisi, bawah: Kisi) -> bool:
    """Whether the columns agree in number and position; a page may shift them all by one distance."""
    if len(atas.xs) != len(bawah.xs) or bool(atas.lajur) != bool(bawah.lajur):
        return False
    if atas.lajur:
        return _is_selajur(atas, bawah)
    geser = bawah.xs[0] - atas.xs[0]
    # A header with numbered columns that is not the one above begins a table of its own.
    if _has_nomor(bawah) and not count_ulang(atas, bawah):
        return False
    return all(abs(b - a - geser) < GESER for a, b in zip(atas.xs, bawah.xs, strict=True))


def _is_selajur(atas: Kisi, bawah: Kisi) -> bool:
    """Whether the words of two tables without rules stand in the same columns, and the second has no other header."""
    if not all(min(a[1], b[1]) > max(a[0], b[0]) for a, b in zip(atas.lajur, bawah.lajur, strict=True)):
        return False
    isi = [sel_teks(s.garis) for s in bawah.baris[0] if s.garis]
    return len(isi) < 2 or any(is_angka(t) for t in isi) or bool(count_ulang(atas, bawah)) or _is_judul_saja(atas)  # noqa: PLR2004


def _is_judul_saja(kisi: Kisi) -> bool:
    """Whether it is a header whose rows stand on the next page."""
    return not any(is_angka(sel_teks(s.garis)) for b in kisi.baris for s in b)


def stitch(atas: Rangkai, bawah: Kisi) -> Rangkai:
    """The two as one table: a repeated header goes, a row that was cut by the page becomes whole."""
    baris = list(bawah.baris[count_ulang(atas.kisi, bawah) :])
    lama = list(atas.kisi.baris)
    if baris and lama and _is_lanjutan(baris[0], lama[-1]):
        lama[-1] = _merge(lama[-1], baris.pop(0))
    semua = [*lama, *baris]
    susun = tuple(tuple(replace(s, baris=i) for s in b) for i, b in enumerate(semua))
    return Rangkai(replace(atas.kisi, baris=susun), (*atas.halaman, *[bawah.halaman] * len(baris)))


def count_ulang(atas: Kisi, bawah: Kisi) -> int:
    """How many first rows of the second part repeat those of the first; their spans may have been drawn otherwise."""
    pertama, kedua = (_list_isi(k) for k in (atas, bawah))
    sama = [m for m in range(1, len(kedua) + 1) if any(kedua[m - 1] == p for p in pertama)]
    return max(sama, default=0)


def _list_isi(kisi: Kisi) -> list[list[str]]:
    """The texts of the first row, of the first two, and so on, in alphabetical order."""
    baris = [["".join(sel_teks(s.garis).split()).lower() for s in b] for b in kisi.baris[:KEPALA_TERBANYAK]]
    return [sorted(t for b in baris[:n] for t in b if t) for n in range(1, len(baris) + 1)]


def _has_nomor(kisi: Kisi) -> bool:
    return any(is_nomor_kolom([sel_teks(s.garis) for s in b]) for b in kisi.baris[:KEPALA_TERBANYAK])


def _is_lanjutan(baris: Sequence[SelKisi], atas: Sequence[SelKisi]) -> bool:
    """The rest of a cut row: no figure, and text in small letters only below text."""
    isi = {s.kolom: sel_teks(s.garis) for s in baris if s.garis}
    di_atas = {s.kolom: sel_teks(s.garis) for s in atas if s.garis}
    if not isi or any(is_angka(t) for t in isi.values()) or [s.kolom for s in baris] != [s.kolom for s in atas]:
        return False
    return all(k in di_atas and not di_atas[k].endswith(".") and t[:1].islower() for k, t in isi.items())


def _merge(atas: Sequence[SelKisi], bawah: Sequence[SelKisi]) -> tuple[SelKisi, ...]:
    return tuple(
        replace(a, garis=(*a.garis, *b.garis), ragu=a.ragu or b.ragu) for a, b in zip(atas, bawah, strict=True)
    )
