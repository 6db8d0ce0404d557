"""By which formula the rows of a table measure: more is better, or less is better in one of two ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan
from terang.klaim.polaritas import Polaritas, read_polaritas
from terang.klaim.tabel import BarisTerbaca
from terang.klaim.uji import BAIK, uji_kaitan

_RASIO = (Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK)
_CUKUP = 3

Pasangan = tuple[BarisTerbaca, Cetakan, tuple[Cetakan, Cetakan]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arah:
    """The formula of rows where less is better by their words, and that of the others."""

    rendah: Kaitan
    biasa: Kaitan

    def list_lain(self, *, rendah: bool) -> tuple[Kaitan, ...]:
        """What else is honest: any formula where less may be better, and always the plain quotient."""
        if rendah:
            return tuple(k for k in _RASIO if k is not self.rendah)
        return () if self.biasa is Kaitan.RASIO else (Kaitan.RASIO,)


def is_rendah(baris: BarisTerbaca) -> bool:
    """Whether the words of a row speak of something that is better when it is less."""
    return read_polaritas(baris.nama, baris.teks) is Polaritas.RENDAH


def find_arah(baris: Sequence[Pasangan]) -> Arah:
    """The formula that most rows obey, apart for those where less is better."""
    rendah = _count([satu for satu in baris if is_rendah(satu[0])])
    biasa = _count([satu for satu in baris if not is_rendah(satu[0])])
    utama = max(_RASIO, key=biasa.__getitem__)
    # Without a word that says so, only a clear majority shows that less is better, or that no row is a plain quotient.
    cukup = not biasa[Kaitan.RASIO] or (biasa[utama] >= _CUKUP and biasa[utama] > 2 * biasa[Kaitan.RASIO])
    return Arah(rendah=max(_RASIO, key=rendah.__getitem__), biasa=utama if cukup else Kaitan.RASIO)


def _count(baris: Sequence[Pasangan]) -> dict[Kaitan, int]:
    """How many rows obey each formula; a quotient of equals obeys all of them and tells nothing."""
    beda = [(hasil, masukan) for _, hasil, masukan in baris if masukan[0].nilai != masukan[1].nilai]
    return {kaitan: sum(uji_kaitan(kaitan, h, m).putusan in BAIK for h, m in beda) for kaitan in _RASIO}
