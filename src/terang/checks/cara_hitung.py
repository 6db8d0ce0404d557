"""How each table of a report counts, as its own rows show: what every finding about it takes for granted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from terang.checks.hitungan import get_rumus
from terang.kinerja.write_angka import write_angka
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat


@dataclass(frozen=True, slots=True, kw_only=True)
class CaraHitung:
    """A convention of one table.

    Args:
        tempat: the table.
        kelas: what is counted, a class of the contract.
        rumus: how, as in the findings.
        batas: the caps that the table obeys, in Indonesian format.
        banyak: how many of its figures are counted so.
    """

    tempat: Tempat
    kelas: str
    rumus: str
    batas: tuple[str, ...]
    banyak: int


def list_cara_hitung(laporan: Laporan) -> tuple[CaraHitung, ...]:
    """The conventions of all tables, in the order of the document; plain sums and sentences have none."""
    jumlah: Counter[tuple[object, ...]] = Counter()
    pertama: dict[tuple[object, ...], CaraHitung] = {}
    for klaim in laporan.hitung:
        if klaim.hasil.tempat.baris_tabel is None or klaim.kaitan in {Kaitan.JUMLAH, Kaitan.SELISIH}:
            continue
        cara = _find_cara(klaim)
        # A table that goes on over several pages is one; one without a name is told by its page.
        kunci = (cara.tempat.tabel or cara.tempat, cara.kelas, cara.rumus, cara.batas)
        pertama.setdefault(kunci, cara)
        jumlah[kunci] += 1
    return tuple(replace(cara, banyak=jumlah[kunci]) for kunci, cara in pertama.items())


def _find_cara(klaim: KlaimHitung) -> CaraHitung:
    tempat = klaim.hasil.tempat
    return CaraHitung(
        tempat=Tempat(halaman=tempat.halaman, bab=tempat.bab, tabel=tempat.tabel),
        kelas=klaim.kelas,
        rumus=get_rumus(klaim.kaitan),
        batas=tuple(write_angka(satu, 0) for satu in klaim.batas),
        banyak=0,
    )
