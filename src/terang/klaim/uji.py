"""Does a claim hold? Exactly, by an honest convention, or by none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.selang import Selang, sum_selang

_SERATUS = 100
_TAK_TERPOTONG = (Kaitan.JUMLAH, Kaitan.SELISIH)
"""A sum of printed decimals has no more decimals than they; where it differs, its parts were rounded."""
_BERTANDA = (Kaitan.SELISIH, Kaitan.PERTUMBUHAN)
"""Where the words say whether it rose or fell, the sign is often left out."""


class Putusan(StrEnum):
    """How a claim fares."""

    SESUAI = "sesuai"
    TERPOTONG = "terpotong"
    """Decimals were cut off instead of rounded."""
    DIBATASI = "dibatasi"
    """The table caps its percentages."""
    KONVENSI_LAIN = "konvensi-lain"
    TERSEMBUNYI = "tersembunyi"
    """Only hidden decimals of the inputs explain it."""
    SALAH = "salah"
    TAK_TERHITUNG = "tak-terhitung"


BAIK = (Putusan.SESUAI, Putusan.TERPOTONG)
"""Verdicts by which a row bears a convention out."""


@dataclass(frozen=True, slots=True)
class Uji:
    """The verdict with the exact result, None where it cannot be computed."""

    putusan: Putusan
    tepat: Decimal | None


def compute_selang(kaitan: Kaitan, masukan: Sequence[Selang]) -> Selang | None:
    """What the result may be; None where it is not defined (a divisor of zero)."""
    try:
        return _HITUNG[kaitan](masukan)
    except ZeroDivisionError:
        return None


def uji(klaim: KlaimHitung) -> Uji:
    """Test a claim from the strictest reading to the most lenient."""
    return uji_kaitan(klaim.kaitan, klaim.hasil, klaim.masukan, lain=klaim.lain, batas=klaim.batas)


def uji_kaitan(
    kaitan: Kaitan,
    hasil: Cetakan,
    masukan: Sequence[Cetakan],
    *,
    lain: Sequence[Kaitan] = (),
    batas: Sequence[Decimal] = (),
) -> Uji:
    """Test one relation; see `uji`."""
    tepat = compute_selang(kaitan, [satu.persis() for satu in masukan])
    if tepat is None:
        return Uji(Putusan.TAK_TERHITUNG, None)
    if hasil.bulat().meets(tepat):
        return Uji(Putusan.SESUAI, tepat.bawah)
    if _is_limited(kaitan, hasil, tepat, batas):
        return Uji(Putusan.DIBATASI, tepat.bawah)
    if hasil.potong().meets(tepat) and not hasil.tepat and kaitan not in _TAK_TERPOTONG:
        return Uji(Putusan.TERPOTONG, tepat.bawah)
    if kaitan in _BERTANDA and hasil.nilai > 0 and _fits(hasil, Selang(-tepat.atas, -tepat.bawah)):
        return Uji(Putusan.KONVENSI_LAIN, tepat.bawah)
    return _try_lain(kaitan, hasil, masukan, lain, batas) or Uji(Putusan.SALAH, tepat.bawah)


def _try_lain(
    kaitan: Kaitan, hasil: Cetakan, masukan: Sequence[Cetakan], lain: Sequence[Kaitan], batas: Sequence[Decimal]
) -> Uji | None:
    """Another convention, then decimals that the inputs hide."""
    for satu in lain:
        selang = compute_selang(satu, [m.persis() for m in masukan])
        if selang and _fits(hasil, selang):
            return Uji(Putusan.KONVENSI_LAIN, selang.bawah)
        if selang and _is_limited(satu, hasil, selang, batas):
            return Uji(Putusan.DIBATASI, selang.bawah)
    luas = compute_selang(kaitan, [m.tersembunyi() for m in masukan])
    tepat = compute_selang(kaitan, [m.persis() for m in masukan])
    if luas and tepat and _fits(hasil, luas):
        return Uji(Putusan.TERSEMBUNYI, tepat.bawah)
    return None


def _fits(hasil: Cetakan, selang: Selang) -> bool:
    return hasil.bulat().meets(selang) or hasil.potong().meets(selang)


def _is_limited(kaitan: Kaitan, hasil: Cetakan, selang: Selang, batas: Sequence[Decimal]) -> bool:
    """Whether a cap of the table was applied, or the linear inverse was kept from going below zero."""
    if kaitan is Kaitan.LINEAR_BALIK and hasil.nilai == 0 and selang.bawah < 0:
        return True
    return hasil.nilai in batas and selang.bawah > hasil.nilai


def _rasio(m: Sequence[Selang]) -> Selang:
    return m[0].kali(_SERATUS) / m[1]


def _rasio_balik(m: Sequence[Selang]) -> Selang:
    return m[1].kali(_SERATUS) / m[0]


def _linear_balik(m: Sequence[Selang]) -> Selang:
    rasio = m[0].kali(_SERATUS) / m[1]
    return Selang(2 * _SERATUS - rasio.atas, 2 * _SERATUS - rasio.bawah)


def _rata(m: Sequence[Selang]) -> Selang:
    banyak = Decimal(len(m))
    return sum_selang(m) / Selang(banyak, banyak)


def _persen_sisa(m: Sequence[Selang]) -> Selang:
    seratus = Selang(Decimal(_SERATUS), Decimal(_SERATUS))
    return seratus - m[0] if len(m) == 1 else seratus - m[1].kali(_SERATUS) / m[0]


_HITUNG: dict[Kaitan, Callable[[Sequence[Selang]], Selang]] = {
    Kaitan.RASIO: _rasio,
    Kaitan.RASIO_BALIK: _rasio_balik,
    Kaitan.LINEAR_BALIK: _linear_balik,
    Kaitan.JUMLAH: sum_selang,
    Kaitan.RATA_RATA: _rata,
    Kaitan.SELISIH: lambda m: m[0] - m[1],
    Kaitan.PERSEN_SISA: _persen_sisa,
    Kaitan.PERTUMBUHAN: lambda m: (m[0] - m[1]).kali(_SERATUS) / m[1],
    Kaitan.KALI: lambda m: m[0] * m[1],
    Kaitan.KALI_PERSEN: lambda m: m[0] * m[1] / Selang(Decimal(_SERATUS), Decimal(_SERATUS)),
    Kaitan.TERAKHIR: lambda m: m[-1],
    Kaitan.TERBESAR: lambda m: Selang(max(s.bawah for s in m), max(s.atas for s in m)),
}
