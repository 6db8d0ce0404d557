"""How did a wrong number come about? The simplest explanation that reproduces the print within its own rounding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.selang import Selang
from terang.klaim.tabel import TabelTerbaca
from terang.klaim.uji import compute_selang

_PASANGAN = 2
_YAKIN = Decimal("0.85")
_KEBETULAN = Decimal("0.5")  # more than this many divisors of a kind in reach prove nothing
_RASIO = {Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK}


@dataclass(frozen=True, slots=True)
class Letak:
    """Where in which table a printed number stands."""

    tabel: TabelTerbaca
    baris: int
    kolom: int


def map_letak(laporan: Laporan) -> dict[int, Letak]:
    """The place of every number of a table, by its key."""
    return {
        cetakan.kunci: Letak(tabel, i, j)
        for tabel in laporan.tabel
        for i, baris in enumerate(tabel.baris)
        for j, cetakan in enumerate(baris.angka)
        if cetakan
    }


def explain_asal(klaim: KlaimHitung, letak: dict[int, Letak]) -> str:
    """One sentence part such as `cocok dengan target 84`; empty where nothing reproduces the print."""
    for cari in _CARI:
        for sebab in cari(klaim, letak):
            return sebab
    return ""


def fits(hasil: Cetakan, selang: Selang | None) -> bool:
    """Whether a value prints like this, rounded or cut off."""
    return selang is not None and (hasil.bulat().meets(selang) or hasil.potong().meets(selang))


def _point(nilai: Decimal) -> Selang:
    return Selang(nilai, nilai)


def _swapped(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    if klaim.kaitan is Kaitan.RASIO and fits(klaim.hasil, compute_selang(Kaitan.RASIO_BALIK, _exact(klaim.masukan))):
        ragu = klaim.keyakinan < _YAKIN
        yield "pembilang dan penyebut tertukar" + (", kecuali makin rendah makin baik" if ragu else "")
    if klaim.kaitan is Kaitan.RASIO_BALIK and fits(klaim.hasil, compute_selang(Kaitan.RASIO, _exact(klaim.masukan))):
        yield "pembilang dan penyebut tertukar"
    if klaim.kaitan is Kaitan.RASIO and fits(klaim.hasil, compute_selang(Kaitan.LINEAR_BALIK, _exact(klaim.masukan))):
        yield "cocok dengan (2 × target − realisasi) / target × 100, rumus bila makin rendah makin baik"


def _exact(masukan: Sequence[Cetakan]) -> list[Selang]:
    return [satu.persis() for satu in masukan]


def _copied(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    """Realisasi equal to its budget beside a percentage that is not 100: the budget was copied."""
    if klaim.kaitan is Kaitan.RASIO and klaim.masukan[0].nilai == klaim.masukan[1].nilai:
        kira = klaim.hasil.nilai * klaim.masukan[1].nilai / 100
        yield (
            f"{klaim.masukan[0].teks} tersalin dari kolom di sebelahnya; {klaim.hasil.teks} persen berarti sekitar "
            f"{write_angka(kira, klaim.masukan[0].desimal)}"
        )


def _neighbour(klaim: KlaimHitung, letak: dict[int, Letak]) -> Iterator[str]:
    """Another figure of the row, then of the neighbouring rows, in the place of one input."""
    if klaim.kaitan not in _RASIO:
        return
    for urut, sebutan in ((1, "pembagi"), (0, "pembilang")):
        for lain, dari in _list_lain(klaim, letak, urut):
            masukan = _exact(klaim.masukan)
            masukan[urut] = _point(lain.nilai)
            if lain.nilai != klaim.masukan[urut].nilai and fits(klaim.hasil, compute_selang(klaim.kaitan, masukan)):
                yield f"cocok bila {sebutan}nya {lain.teks} ({dari}), bukan {klaim.masukan[urut].teks}"


def _list_lain(klaim: KlaimHitung, letak: dict[int, Letak], urut: int) -> Iterator[tuple[Cetakan, str]]:
    tempat = letak.get(klaim.masukan[urut].kunci)
    if tempat is None:
        return
    for j, satu in enumerate(tempat.tabel.baris[tempat.baris].angka):
        if satu and satu.kunci not in {klaim.hasil.kunci, *(m.kunci for m in klaim.masukan)}:
            yield satu, f"kolom {tempat.tabel.kolom[j].nama}"
    for i, baris in enumerate(tempat.tabel.baris):
        satu = baris.angka[tempat.kolom]
        if satu and i != tempat.baris:
            yield satu, f"baris {baris.nama[:60]}" if baris.nama else "baris lain"


def _round_divisor(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    """The roundest divisor that reproduces the print: 84 in the place of >82."""
    if klaim.kaitan is not Kaitan.RASIO or klaim.hasil.nilai <= 0 or klaim.masukan[0].nilai <= 0:
        return
    selang = klaim.hasil.bulat()
    if selang.bawah <= 0:
        return
    pembagi = klaim.masukan[0].persis().kali(100) / selang
    asli = klaim.masukan[1].nilai
    if klaim.masukan[1].satuan == "Rp" or not asli or not (Decimal("0.5") < pembagi.bawah / asli < 2):  # noqa: PLR2004
        return
    for desimal in range(klaim.masukan[1].desimal + 1):
        if desimal and (pembagi.atas - pembagi.bawah).scaleb(desimal) > _KEBETULAN:
            return
        bulat = round(pembagi.bawah, desimal)
        for calon in (bulat, bulat + Decimal(1).scaleb(-desimal)):
            if pembagi.bawah <= calon <= pembagi.atas:
                yield f"cocok dengan pembagi {write_angka(calon, desimal)}"


def _digits(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    """Two neighbouring digits exchanged, one dropped or doubled, the decimal sign moved."""
    benar = compute_selang(klaim.kaitan, _exact(klaim.masukan))
    if benar is not None:
        yield from explain_digit(klaim.hasil, benar.bawah)


def explain_digit(hasil: Cetakan, benar: Decimal) -> Iterator[str]:
    """How the digits of a print may have come from those of the right value."""
    cetak = write_angka(benar, hasil.desimal).translate(_TANPA_PEMISAH)
    tertulis = write_angka(hasil.nilai, hasil.desimal).translate(_TANPA_PEMISAH)
    if cetak == tertulis:
        yield "letak koma desimal keliru"
    for pangkat in (-3, -2, -1, 1, 2, 3):
        if fits(hasil, _point(benar.scaleb(pangkat))):
            yield f"bergeser {abs(pangkat)} angka (faktor {10 ** abs(pangkat)})"
    for i in range(len(cetak) - 1):
        if cetak[:i] + cetak[i + 1] + cetak[i] + cetak[i + 2 :] == tertulis:
            yield f"angka {cetak[i]}{cetak[i + 1]} tertukar menjadi {cetak[i + 1]}{cetak[i]}"
    if any(cetak[:i] + cetak[i + 1 :] == tertulis for i in range(len(cetak))):
        yield "satu angka hilang"
    if any(tertulis[:i] + tertulis[i + 1 :] == cetak for i in range(len(tertulis))):
        yield "satu angka tertulis lebih"
    beda = [(a, b) for a, b in zip(cetak, tertulis, strict=False) if a != b]
    if len(cetak) == len(tertulis) > _PASANGAN and len(beda) == 1:
        yield f"satu angka salah ketik ({beda[0][1]}, seharusnya {beda[0][0]})"


_TANPA_PEMISAH = str.maketrans("", "", ".,")


def _columns_mixed(klaim: KlaimHitung, letak: dict[int, Letak]) -> Iterator[str]:
    """A mean that takes other columns of the same rows along: several years averaged together."""
    tempat = [letak[m.kunci] for m in klaim.masukan if m.kunci in letak]
    if klaim.kaitan is not Kaitan.RATA_RATA or not tempat:
        return
    tabel, sendiri = tempat[0].tabel, tempat[0].kolom
    for j, kolom in enumerate(tabel.kolom):
        lain = [tabel.baris[t.baris].angka[j] for t in tempat]
        if j == sendiri or not all(lain):
            continue
        semua = [*klaim.masukan, *(satu for satu in lain if satu)]
        if fits(klaim.hasil, compute_selang(Kaitan.RATA_RATA, _exact(semua))):
            yield (
                f"cocok dengan rata-rata {_write_daftar(semua)}: kolom {kolom.nama} "
                f"({_write_daftar([satu for satu in lain if satu])}) ikut dirata-ratakan"
            )


def _parts(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    """A sum with a part missing or counted twice; a mean with a wrong count."""
    if klaim.kaitan is Kaitan.RATA_RATA:
        jumlah = sum((m.nilai for m in klaim.masukan), Decimal(0))
        for banyak in (len(klaim.masukan) - 1, len(klaim.masukan) + 1):
            if banyak > 0 and fits(klaim.hasil, _point(jumlah) / _point(Decimal(banyak))):
                yield f"cocok bila dibagi {banyak}, bukan {len(klaim.masukan)}"
    if klaim.kaitan is not Kaitan.JUMLAH:
        return
    selisih = klaim.hasil.nilai - sum((m.nilai for m in klaim.masukan), Decimal(0))
    for bagian in klaim.masukan:
        if bagian.nilai and bagian.nilai == -selisih:
            yield f"bagian {bagian.teks} tidak ikut dijumlahkan"
        if bagian.nilai and bagian.nilai == selisih:
            yield f"bagian {bagian.teks} terhitung dua kali"


def _twins(klaim: KlaimHitung, _: dict[int, Letak]) -> Iterator[str]:
    """The same large amount in several parts of a sum that does not fit: copied down."""
    if klaim.kaitan is Kaitan.JUMLAH:
        nilai = [m.nilai for m in klaim.masukan if m.nilai >= 1_000_000]  # noqa: PLR2004 - small amounts recur honestly
        kembar = [m for m in klaim.masukan if nilai.count(m.nilai) > 1]
        if kembar:
            yield f"{kembar[0].teks} tercetak pada {len(kembar)} bagian; kemungkinan tersalin dari baris lain"


def _write_daftar(angka: Sequence[Cetakan]) -> str:
    return "; ".join(satu.teks for satu in angka)


_CARI: tuple[Callable[[KlaimHitung, dict[int, Letak]], Iterator[str]], ...] = (
    _swapped,
    _copied,
    _neighbour,
    _columns_mixed,
    _parts,
    _digits,
    _round_divisor,
    _twins,
)
