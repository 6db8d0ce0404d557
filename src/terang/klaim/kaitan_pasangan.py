"""Columns that follow from two others otherwise than as a percentage: differences, growth, what is left, weights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import BAIK, uji_kaitan

_CUKUP = 3  # rows that obey before arithmetic alone may speak
_CUKUP_KECIL = 4  # small whole numbers obey by chance
_KECIL = 10
_CONTOH = 8  # rows that must show some sign of a relation before the others are tried
_BOBOT = re.compile(r"\b(?:bobot|tertimbang|skor|konversi|nilai akhir|jumlah nilai)\b|\bx\b|×", re.IGNORECASE)
_EFISIENSI = re.compile(r"\b(?:efisiensi|efektivitas|efektifitas)\b", re.IGNORECASE)
_YAKIN, _RAGU = Decimal("0.95"), Decimal("0.7")
_KALI = (Kaitan.KALI, Kaitan.KALI_PERSEN)
_URUTAN = {
    Peran.SISA: (Kaitan.SELISIH, Kaitan.PERSEN_SISA),
    Peran.TUMBUH: (Kaitan.PERTUMBUHAN, Kaitan.SELISIH),
    Peran.PERSEN: (Kaitan.PERSEN_SISA, Kaitan.PERTUMBUHAN, Kaitan.SELISIH),
}
_SEPELE = (Decimal(0), Decimal(1), Decimal(100))

Isi = tuple[BarisTerbaca, Cetakan, tuple[Cetakan, Cetakan]]


@dataclass(frozen=True, slots=True)
class _Calon:
    kaitan: Kaitan
    tak_sepele: int
    baris: list[Isi]
    cocok: int


def extract_pasangan(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Claims of a column whose header speaks of a difference, growth, efficiency or weight, and whose rows agree."""
    urutan = _list_kaitan(kolom)
    calon = [
        satu
        for kaitan in urutan
        for a, b in permutations(lain, 2)
        if _may_follow(kolom, a, b, kaitan) and (satu := _weigh(tabel, kolom, a, b, kaitan))
    ]
    # Of relations that hold equally often the first is meant: max keeps it.
    terbaik = max(calon, key=lambda c: c.tak_sepele, default=None)
    if terbaik is None:
        return
    kelas = "jumlah" if terbaik.kaitan in (Kaitan.SELISIH, *_KALI) else "capaian"
    for baris, hasil, masukan in terbaik.baris:
        yield KlaimHitung(
            kaitan=terbaik.kaitan,
            hasil=hasil,
            masukan=masukan,
            kelas=kelas,
            subjek=baris.nama,
            keyakinan=_trust(kolom, terbaik),
        )


def _trust(kolom: KolomTerbaca, calon: _Calon) -> Decimal:
    """Efficiency is defined in many ways that agree where all was reached; two rows that differ may show another."""
    beda = len(calon.baris) - calon.cocok
    return _RAGU if beda > 1 and _EFISIENSI.search(" ".join(kolom.jalur)) else _YAKIN


def _list_kaitan(kolom: KolomTerbaca) -> tuple[Kaitan, ...]:
    kali = _KALI if _BOBOT.search(" ".join(kolom.jalur[-1:])) else ()
    return (*kali, *_URUTAN.get(kolom.peran, ()))


def _may_follow(kolom: KolomTerbaca, a: KolomTerbaca, b: KolomTerbaca, kaitan: Kaitan) -> bool:
    """A product once, not twice; a percentage only from what stands before it; else only like with like."""
    if kolom.peran is Peran.PERSEN and max(a.indeks, b.indeks) > kolom.indeks:
        return False
    if kaitan in _KALI:
        return a.indeks < b.indeks
    alike = {_find_rupa(a), _find_rupa(b)} | ({_find_rupa(kolom)} if kaitan is Kaitan.SELISIH else set())
    return len(alike) == 1


def _find_rupa(kolom: KolomTerbaca) -> str:
    return "uang" if kolom.uang else "persen" if kolom.persen or kolom.peran is Peran.PERSEN else ""


def _weigh(tabel: TabelTerbaca, kolom: KolomTerbaca, a: KolomTerbaca, b: KolomTerbaca, kaitan: Kaitan) -> _Calon | None:
    """The rows of a relation that at least two of three obey, enough of them not by chance."""
    baris = [
        (satu, h, (x, y))
        for satu in tabel.baris
        if satu.jenis is not JenisRingkas.RATA_RATA
        and (h := satu.angka[kolom.indeks])
        and (x := satu.angka[a.indeks])
        and (y := satu.angka[b.indeks])
    ]
    if len(baris) < _CUKUP or not any(_holds(kaitan, satu) for satu in baris[:_CONTOH]):
        return None
    cocok = [satu for satu in baris if _holds(kaitan, satu)]
    bukti = [satu for satu in cocok if _tells(kaitan, satu)]
    kecil = all(abs(hasil.nilai) < _KECIL and not hasil.desimal for _, hasil, _ in bukti)
    # Only words propose a weight, and a value of 100 tells nothing about it.
    perlu = _CUKUP - 1 if kaitan in _KALI else _CUKUP_KECIL if kecil else _CUKUP
    cukup = len(bukti) >= perlu and len(cocok) >= _CUKUP and 3 * len(cocok) >= 2 * len(baris)
    return _Calon(kaitan, len(bukti), baris, len(cocok)) if cukup else None


def _holds(kaitan: Kaitan, isi: Isi) -> bool:
    return uji_kaitan(kaitan, isi[1], isi[2]).putusan in BAIK


def _tells(kaitan: Kaitan, isi: Isi) -> bool:
    """Whether the row would not obey just as well by copying one of the two figures, or by nothing."""
    _, hasil, (a, b) = isi
    if kaitan in _KALI:
        return a.nilai not in _SEPELE and b.nilai not in _SEPELE
    return bool(hasil.nilai) and a.nilai != b.nilai and bool(a.nilai) and bool(b.nilai)
