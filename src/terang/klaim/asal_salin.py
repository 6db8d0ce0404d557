"""Wrong numbers that came from another cell: swapped, copied, of another row, column or year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_letak import Peta, fits, is_kebetulan, list_persis, list_sebaris, list_sekolom
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.selang import Selang
from terang.klaim.tabel import Peran
from terang.klaim.uji import compute_selang

_RASIO = {Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK}
_BALIK = {Kaitan.RASIO: Kaitan.RASIO_BALIK, Kaitan.RASIO_BALIK: Kaitan.RASIO}
_KHAS = 3  # digits that make a number unlikely to recur by chance
_SERATUS = 100
_YAKIN = Decimal("0.85")


def find_tertukar(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """Target and realisasi exchanged, or the formula for what is better when it is less."""
    balik = _BALIK.get(klaim.kaitan)
    masukan = list_persis(klaim.masukan)
    if balik and fits(klaim.hasil, compute_selang(balik, masukan)):
        ragu = klaim.kaitan is Kaitan.RASIO and klaim.keyakinan < _YAKIN
        yield "pembilang dan penyebut tertukar" + (", kecuali makin rendah makin baik" if ragu else "")
    if klaim.kaitan is Kaitan.RASIO and fits(klaim.hasil, compute_selang(Kaitan.LINEAR_BALIK, masukan)):
        yield "cocok dengan (2 × target − realisasi) / target × 100, rumus bila makin rendah makin baik"


def find_tersalin(klaim: KlaimHitung, letak: Peta) -> Iterator[str]:
    """An input that equals the other, or a result that equals a figure beside, above or below it."""
    m = klaim.masukan
    if klaim.kaitan is Kaitan.RASIO and m[0].nilai == m[1].nilai and m[0].satuan == "Rp":
        kira = klaim.hasil.nilai * m[1].nilai / 100
        yield (
            f"{m[0].teks} tersalin dari kolom di sebelahnya; {klaim.hasil.teks} persen berarti sekitar "
            f"{write_angka(kira, m[0].desimal)}"
        )
    tempat = letak.get(klaim.hasil.kunci)
    if tempat is None or not _is_khas(klaim.hasil, _KHAS):
        return
    sendiri = {klaim.hasil.kunci}
    for lain, dari in list_sebaris(tempat):
        if lain.nilai == klaim.hasil.nilai and lain.kunci not in sendiri:
            yield f"sama dengan {lain.teks} di {dari}; kemungkinan tersalin"
    for lain, dari in list_sekolom(tempat):
        if lain.nilai == klaim.hasil.nilai and _is_khas(klaim.hasil, _KHAS + 1):
            yield f"sama dengan {lain.teks} di {dari}; kemungkinan tersalin"


def _is_khas(cetakan: Cetakan, angka: int) -> bool:
    """Whether a number has enough digits to be told from others, and is no round hundred percent."""
    return cetakan.nilai != _SERATUS and len(cetakan.nilai.normalize().as_tuple().digits) >= angka


def find_tetangga(klaim: KlaimHitung, letak: Peta) -> Iterator[str]:
    """Another figure of the row, then of the column, in the place of one input."""
    if klaim.kaitan not in _RASIO:
        return
    for urut, sebutan in ((1, "pembagi"), (0, "pembilang")):
        tempat = letak.get(klaim.masukan[urut].kunci)
        if tempat is None:
            continue
        bukan = {klaim.hasil.kunci, *(m.kunci for m in klaim.masukan)}
        for kelompok in (list(list_sebaris(tempat)), list(list_sekolom(tempat))):
            yield from _try_ganti(klaim, urut, sebutan, [satu for satu in kelompok if satu[0].kunci not in bukan])


def _try_ganti(klaim: KlaimHitung, urut: int, sebutan: str, calon: list[tuple[Cetakan, str]]) -> Iterator[str]:
    if is_kebetulan(klaim.hasil, len(calon)):
        return
    for lain, dari in calon:
        masukan = list_persis(klaim.masukan)
        masukan[urut] = Selang(lain.nilai, lain.nilai)
        if lain.nilai != klaim.masukan[urut].nilai and fits(klaim.hasil, compute_selang(klaim.kaitan, masukan)):
            yield f"cocok bila {sebutan}nya {lain.teks} ({dari}), bukan {klaim.masukan[urut].teks}"


def find_tahun_lain(klaim: KlaimHitung, letak: Peta) -> Iterator[str]:
    """Both inputs of another year, printed in the same row."""
    tempat = letak.get(klaim.hasil.kunci)
    if klaim.kaitan not in _RASIO or tempat is None or is_kebetulan(klaim.hasil, len(tempat.tabel.kolom)):
        return
    baris = tempat.tabel.baris[tempat.baris]
    menurut: dict[int, dict[Peran, Cetakan]] = {}
    for kolom in tempat.tabel.kolom:
        satu = baris.angka[kolom.indeks]
        if satu and kolom.tahun and kolom.peran in {Peran.TARGET, Peran.REALISASI}:
            menurut.setdefault(kolom.tahun, {})[kolom.peran] = satu
    for tahun, isi in menurut.items():
        masukan = [isi[peran] for peran in (Peran.REALISASI, Peran.TARGET) if peran in isi]
        lengkap = len(masukan) == len(klaim.masukan) and {m.kunci for m in masukan} != {m.kunci for m in klaim.masukan}
        if lengkap and fits(klaim.hasil, compute_selang(klaim.kaitan, list_persis(masukan))):
            yield f"cocok dengan angka tahun {tahun}: {masukan[0].teks} terhadap {masukan[1].teks}"


def find_kembar(klaim: KlaimHitung, _: Peta) -> Iterator[str]:
    """The same large amount in several parts of a sum that does not fit: copied down."""
    if klaim.kaitan is Kaitan.JUMLAH:
        nilai = [m.nilai for m in klaim.masukan if m.nilai >= Decimal(1_000_000)]
        kembar = [m for m in klaim.masukan if nilai.count(m.nilai) > 1]
        if kembar:
            yield f"{kembar[0].teks} tercetak pada {len(kembar)} bagian; kemungkinan tersalin dari baris lain"
