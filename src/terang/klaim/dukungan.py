"""How widely a table obeys the convention by which one of its claims is judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from terang.klaim.klaim import Dukungan, Kaitan, KlaimHitung
from terang.klaim.uji import Putusan, uji

_TAK_BERLAKU = (Putusan.SALAH, Putusan.KONVENSI_LAIN, Putusan.TAK_TERHITUNG)


def state_dukungan(klaim: Iterable[KlaimHitung], satuan: str) -> Iterator[KlaimHitung]:
    """The claims of one group with the support that each relation has in it.

    Args:
        klaim: claims of one column, or of all parents, of one table.
        satuan: what is counted, for people: `baris`, `induk`, `jumlah`, `rata-rata`.
    """
    semua = list(klaim)
    menurut: dict[Kaitan, list[bool]] = defaultdict(list)
    for satu in semua:
        menurut[satu.kaitan].append(uji(satu).putusan not in _TAK_BERLAKU)
    dukungan = {
        kaitan: Dukungan(cocok=sum(cocok), teruji=len(cocok), satuan=satuan) for kaitan, cocok in menurut.items()
    }
    for satu in semua:
        yield replace(satu, dukungan=dukungan[satu.kaitan])
