"""How did a wrong number come about? The simplest explanation that reproduces the print within its own rounding.

Where a guess would fit by chance there is no explanation: none is better than a far-fetched one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from terang.klaim.asal_angka import find_angka, find_dibatasi, find_masukan, find_pembagi
from terang.klaim.asal_bagian import find_bagian, find_kolom_campur, find_pembagi_rata
from terang.klaim.asal_letak import Peta
from terang.klaim.asal_salin import find_kembar, find_tahun_lain, find_tersalin, find_tertukar, find_tetangga
from terang.klaim.klaim import KlaimHitung

_CARI: tuple[Callable[[KlaimHitung, Peta], Iterator[str]], ...] = (
    find_tertukar,
    find_dibatasi,
    find_tersalin,
    find_bagian,
    find_pembagi_rata,
    find_kolom_campur,
    find_tetangga,
    find_angka,
    find_tahun_lain,
    find_pembagi,
    find_masukan,
    find_kembar,
)


def explain_asal(klaim: KlaimHitung, letak: Peta) -> str:
    """One sentence part such as `cocok dengan pembagi 84, bukan >82`; empty where nothing reproduces the print."""
    return next((sebab for cari in _CARI for sebab in cari(klaim, letak)), "")
