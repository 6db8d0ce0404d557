"""Right values of printed results, carried on into whatever was computed from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.diagnosis import Tersangka
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.selang import Selang
from terang.klaim.uji import Putusan, compute_selang, uji

_PUTARAN = 4  # a total of means of ratios is three deep
_YAKIN = Decimal("0.85")


def compute_koreksi(klaim: Sequence[KlaimHitung], tersangka: Sequence[Tersangka]) -> dict[int, Decimal]:
    """The right value of every wrong input, and of every result that is wrong or rests on a wrong one, by key."""
    dasar = {satu.cetakan.kunci: satu.benar for satu in tersangka}
    jelas = {id(k) for satu in tersangka for k in satu.akibat}
    # Where a sum does not fit, any of its parts may be the wrong one, so that nothing is carried on from it.
    salah = {
        k.hasil.kunci
        for k in klaim
        if k.kaitan is not Kaitan.JUMLAH
        and k.keyakinan >= _YAKIN
        and id(k) not in jelas
        and uji(k).putusan is Putusan.SALAH
    }
    koreksi = dasar
    for _ in range(_PUTARAN):
        baru = dict(_correct(klaim, salah, koreksi)) | dasar
        if baru == koreksi:
            break
        koreksi = baru
    return koreksi


def _correct(
    klaim: Iterable[KlaimHitung], salah: set[int], koreksi: Mapping[int, Decimal]
) -> Iterable[tuple[int, Decimal]]:
    for satu in klaim:
        tepat = compute_terkoreksi(satu, koreksi)
        if tepat is None:
            continue
        ikut = any(m.kunci in koreksi for m in satu.masukan)
        if satu.hasil.kunci in salah or (ikut and not prints(satu.hasil, tepat)):
            yield satu.hasil.kunci, tepat


def compute_terkoreksi(klaim: KlaimHitung, koreksi: Mapping[int, Decimal]) -> Decimal | None:
    """The result of a claim from the right values of its inputs."""
    nilai = [koreksi.get(m.kunci, m.nilai) for m in klaim.masukan]
    selang = compute_selang(klaim.kaitan, [Selang(n, n) for n in nilai])
    return selang.bawah if selang else None


def prints(hasil: Cetakan, tepat: Decimal) -> bool:
    """Whether a value prints like this, rounded or cut off."""
    titik = Selang(tepat, tepat)
    return hasil.bulat().meets(titik) or hasil.potong().meets(titik)
