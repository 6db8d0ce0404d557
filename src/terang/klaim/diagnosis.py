"""One root cause: the printed input that, if changed to one value, puts right several claims and breaks none.

Consistency-based diagnosis (Reiter 1987; de Kleer and Williams 1987) for single faults: claims are constraints over
printed numbers, and a number in two violated constraints that one value would satisfy is the likely culprit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from terang.kinerja.pembulatan import round_half_up
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.uji import Putusan, compute_selang, uji

_TEPAT = (Kaitan.JUMLAH, Kaitan.SELISIH)
_DESIMAL = 2
_CUKUP = 2  # independent constraints that must agree on one value


@dataclass(frozen=True, slots=True)
class Tersangka:
    """A printed number that is wrong, its right value, and the claims that this puts right."""

    cetakan: Cetakan
    benar: Decimal
    akibat: tuple[KlaimHitung, ...]


def find_tersangka(klaim: Sequence[KlaimHitung]) -> list[Tersangka]:
    """The inputs that alone explain two or more violated claims, those that explain most first."""
    menurut = _map_klaim(klaim)
    salah = {id(satu) for satu in klaim if uji(satu).putusan is Putusan.SALAH}
    calon = [
        tersangka
        for ikut in menurut.values()
        if sum(id(satu) in salah for satu in ikut) >= _CUKUP
        for tersangka in _try_nilai(ikut, salah)
    ]
    return _choose(calon)


def _map_klaim(klaim: Sequence[KlaimHitung]) -> Mapping[int, list[KlaimHitung]]:
    """The claims in which a number takes part, as an input or as the result."""
    menurut: dict[int, list[KlaimHitung]] = defaultdict(list)
    for satu in klaim:
        for kunci in {satu.hasil.kunci, *(m.kunci for m in satu.masukan)}:
            menurut[kunci].append(satu)
    return menurut


def _try_nilai(ikut: Sequence[KlaimHitung], salah: set[int]) -> Iterator[Tersangka]:
    bersama = set.intersection(*({s.hasil.kunci, *(m.kunci for m in s.masukan)} for s in ikut))
    semua = {m.kunci: m for s in ikut for m in (s.hasil, *s.masukan)}
    for kunci in bersama:
        for benar in dict.fromkeys(n for s in ikut if id(s) in salah for n in _solve(s, kunci)):
            if benar < 0 <= semua[kunci].nilai and any(s.kaitan is Kaitan.JUMLAH for s in ikut):
                continue  # the sum does not add what is thought, for nobody drops the sign of a part
            baru = [_set(s, kunci, benar) for s in ikut]
            if all(uji(s).putusan is not Putusan.SALAH for s in baru):
                yield Tersangka(semua[kunci], benar, tuple(s for s in ikut if id(s) in salah))


def _solve(klaim: KlaimHitung, kunci: int) -> Iterator[Decimal]:
    """The value of one number that a claim demands: its result always, an input only where it follows to the unit."""
    if klaim.kaitan not in _TEPAT:
        tepat = compute_selang(klaim.kaitan, [m.persis() for m in klaim.masukan])
        if klaim.hasil.kunci == kunci and tepat:
            yield round_half_up(tepat.bawah, max(klaim.hasil.desimal, _DESIMAL))
    elif klaim.kaitan is Kaitan.JUMLAH:
        jumlah = sum((m.nilai for m in klaim.masukan), Decimal(0))
        lain = sum((m.nilai for m in klaim.masukan if m.kunci == kunci), Decimal(0))
        yield jumlah if klaim.hasil.kunci == kunci else klaim.hasil.nilai - jumlah + lain
    elif klaim.kaitan is Kaitan.SELISIH:
        a, b = klaim.masukan
        if klaim.hasil.kunci == kunci:
            yield a.nilai - b.nilai
        else:
            yield klaim.hasil.nilai + b.nilai if a.kunci == kunci else a.nilai - klaim.hasil.nilai


def _set(klaim: KlaimHitung, kunci: int, nilai: Decimal) -> KlaimHitung:
    def change(satu: Cetakan) -> Cetakan:
        return replace(satu, nilai=nilai) if satu.kunci == kunci else satu

    return replace(klaim, hasil=change(klaim.hasil), masukan=tuple(change(m) for m in klaim.masukan))


def _choose(calon: list[Tersangka]) -> list[Tersangka]:
    """Each violated claim is explained once, by whoever explains most."""
    pilih: list[Tersangka] = []
    sudah: set[int] = set()
    for satu in sorted(calon, key=lambda t: (-len(t.akibat), t.cetakan.kunci)):
        if len([k for k in satu.akibat if id(k) not in sudah]) >= _CUKUP:
            pilih.append(satu)
            sudah |= {id(k) for k in satu.akibat}
    return pilih
