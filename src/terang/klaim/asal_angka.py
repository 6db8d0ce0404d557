"""Wrong numbers that came about in writing or rounding: digits, the decimal sign, a cap, a rounded divisor."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_letak import Peta, fits, is_kebetulan, list_persis
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.selang import Selang
from terang.klaim.uji import compute_selang

_TANPA_PEMISAH = str.maketrans("", "", ".,")
_TERPENDEK = 3  # digits; of shorter numbers every other is one slip away
_DEPAN = 4  # leading digits; those behind them do not move a percentage
_BATAS = tuple(map(Decimal, (100, 110, 120, 150)))
_SEMPIT = Decimal("0.2")  # of the step between two divisors: a wider guess would hit one by chance


def find_angka(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """The right result with its digits or its decimal sign out of place."""
    benar = compute_selang(klaim.kaitan, list_persis(klaim.masukan))
    if benar is not None:
        yield from explain_angka(klaim.hasil, benar.bawah)


def explain_angka(hasil: Cetakan, benar: Decimal) -> Iterator[str]:
    """Two neighbouring digits exchanged, one dropped, doubled or mistyped, the decimal sign moved."""
    cetak = write_angka(benar, hasil.desimal).translate(_TANPA_PEMISAH)
    tertulis = write_angka(hasil.nilai, hasil.desimal).translate(_TANPA_PEMISAH)
    if cetak == tertulis:
        yield "letak koma desimal keliru"
    for pangkat in (-3, -2, -1, 1, 2, 3):
        if fits(hasil, Selang(benar.scaleb(pangkat), benar.scaleb(pangkat))):
            yield f"bergeser {abs(pangkat)} angka (faktor {10 ** abs(pangkat)})"
    if min(len(cetak), len(tertulis)) < _TERPENDEK:
        return
    for i in range(len(cetak) - 1):
        if cetak[:i] + cetak[i + 1] + cetak[i] + cetak[i + 2 :] == tertulis != cetak:
            yield f"angka {cetak[i]}{cetak[i + 1]} tertukar menjadi {cetak[i + 1]}{cetak[i]}"
    if any(cetak[:i] + cetak[i + 1 :] == tertulis for i in range(len(cetak))):
        yield "satu angka hilang"
    if any(tertulis[:i] + tertulis[i + 1 :] == cetak for i in range(len(tertulis))):
        yield "satu angka tertulis lebih"
    beda = [(a, b) for a, b in zip(cetak, tertulis, strict=False) if a != b]
    if len(cetak) == len(tertulis) and len(beda) == 1:
        yield f"satu angka salah ketik ({beda[0][1]}, seharusnya {beda[0][0]})"


def find_dibatasi(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """A usual cap where the column has figures beyond it."""
    benar = compute_selang(klaim.kaitan, list_persis(klaim.masukan))
    if klaim.kaitan is Kaitan.RASIO and klaim.hasil.nilai in _BATAS and benar and benar.bawah > klaim.hasil.nilai:
        yield f"dibatasi paling tinggi {klaim.hasil.teks}, padahal tidak seluruh kolom dibatasi"


def find_masukan(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """An input with two digits exchanged, one mistyped, or its decimal sign moved."""
    if klaim.kaitan is not Kaitan.RASIO:
        return
    for urut, sebutan in ((0, "pembilang"), (1, "pembagi")):
        satu = klaim.masukan[urut]
        calon = dict(_list_ketik(satu))
        if is_kebetulan(klaim.hasil, len(calon)):
            continue
        for nilai, cara in calon.items():
            masukan = list_persis(klaim.masukan)
            masukan[urut] = Selang(nilai, nilai)
            if fits(klaim.hasil, compute_selang(klaim.kaitan, masukan)):
                yield f"cocok bila {sebutan}nya {write_angka(nilai, satu.desimal)} ({cara}), bukan {satu.teks}"


def _list_ketik(cetakan: Cetakan) -> Iterator[tuple[Decimal, str]]:
    """What may have been meant by a print with one slip in it, the likelier slips last, so that they win."""
    angka = str(abs(int(cetakan.nilai.scaleb(cetakan.desimal))))
    if len(angka) < _TERPENDEK:
        return
    for i in range(min(len(angka), _DEPAN)):
        for lain in "0123456789":
            if lain != angka[i]:
                yield Decimal(angka[:i] + lain + angka[i + 1 :]).scaleb(-cetakan.desimal), "satu angka salah ketik"
    for pangkat in (-2, -1, 1, 2):
        yield cetakan.nilai.scaleb(pangkat), f"bergeser {abs(pangkat)} angka"
    for i in range(min(len(angka) - 1, _DEPAN)):
        if angka[i] != angka[i + 1]:
            tukar = angka[:i] + angka[i + 1] + angka[i] + angka[i + 2 :]
            yield Decimal(tukar).scaleb(-cetakan.desimal), f"angka {angka[i]}{angka[i + 1]} tertukar"


def find_pembagi(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """The roundest divisor that reproduces the print, rounded or cut off: 84 in the place of >82."""
    if klaim.kaitan is not Kaitan.RASIO or klaim.hasil.nilai <= 0 or klaim.masukan[0].nilai <= 0:
        return
    asli = klaim.masukan[1]
    if asli.satuan == "Rp" or not asli.nilai:
        return
    for desimal in range(asli.desimal + 1):
        for selang, cara in ((klaim.hasil.bulat(), ""), (klaim.hasil.potong(), ", desimalnya dipotong")):
            calon = _find_bulat(klaim.masukan[0].persis().kali(100), selang, desimal)
            if calon is not None and Decimal("0.5") < calon / asli.nilai < 2 and calon != asli.nilai:  # noqa: PLR2004
                yield f"cocok dengan pembagi {write_angka(calon, desimal)}{cara}, bukan {asli.teks}"


def _find_bulat(pembilang: Selang, hasil: Selang, desimal: int) -> Decimal | None:
    """The number of so many decimals by which one divides, None where there is none or any would do."""
    if hasil.bawah <= 0:
        return None
    pembagi = pembilang / hasil
    langkah = Decimal(1).scaleb(-desimal)
    if pembagi.atas - pembagi.bawah > _SEMPIT * langkah:
        return None
    bulat = round(pembagi.atas, desimal)
    return next((n for n in (bulat, bulat - langkah) if pembagi.bawah <= n <= pembagi.atas), None)
