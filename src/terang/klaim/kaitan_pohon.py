"""Parents against the sum of their parts, in force where enough parents obey it in some column."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.klaim_baris import BAIK_JUMLAH, build_klaim, is_plausible
from terang.klaim.tabel import KolomTerbaca, TabelTerbaca
from terang.klaim.tingkat_baris import Induk
from terang.klaim.uji import uji_kaitan

_CUKUP = 3
_UANG = 1_000_000
_RETAK = 1000  # what is left of an amount that a page break cut is smaller still
_YAKIN, _RAGU = Decimal("0.95"), Decimal("0.8")


@dataclass(frozen=True, slots=True)
class _Isi:
    """A parent with its parts in one column; `berkata` says that a word or code names its level."""

    baris: int
    berkata: bool
    hasil: Cetakan
    anak: tuple[Cetakan, ...]


def extract_pohon(
    tabel: TabelTerbaca, kolom: KolomTerbaca, induk: Sequence[Induk], terbukti: Container[int]
) -> Iterator[KlaimHitung]:
    """The parents of a column; `terbukti` holds the rows that other columns show to be parents."""
    isi = _list_isi(tabel, kolom, induk)
    berlaku = _in_force(isi)
    for satu in isi:
        if satu.baris in terbukti or (berlaku and not _is_sebagian(tabel, kolom, satu, induk)):
            yield replace(
                build_klaim(tabel.baris[satu.baris], satu.hasil, satu.anak, 1), keyakinan=_trust(satu, terbukti)
            )


def find_terbukti(tabel: TabelTerbaca, kolom: Sequence[KolomTerbaca], induk: Sequence[Induk]) -> set[int]:
    """Rows that equal the sum of their parts in a column where the parents hold together."""
    return {
        satu.baris
        for isi in (_list_isi(tabel, k, induk) for k in kolom)
        if _in_force(isi)
        for satu in isi
        if _adds(satu) or (_is_tunggal(satu) and satu.hasil.nilai >= _UANG)
    }


def _trust(isi: _Isi, terbukti: Container[int]) -> Decimal:
    """A single part is all there is only where another column says so; else others may be left out."""
    return _YAKIN if len(isi.anak) > 1 or isi.baris in terbukti else _RAGU


def _is_sebagian(tabel: TabelTerbaca, kolom: KolomTerbaca, isi: _Isi, induk: Sequence[Induk]) -> bool:
    """Whether one part stands for several: it is smaller than its parent in every column that has both."""
    if len(isi.anak) > 1 or isi.anak[0].nilai >= isi.hasil.nilai:
        return False
    anak = next(satu.anak[0] for satu in induk if satu.baris == isi.baris)
    atas, bawah = tabel.baris[isi.baris].angka, tabel.baris[anak].angka
    lain = [(a, b) for k, (a, b) in enumerate(zip(atas, bawah, strict=True)) if a and b and k != kolom.indeks]
    uang = [(a, b) for a, b in lain if a.satuan == isi.hasil.satuan]
    return bool(uang) and all(b.nilai < a.nilai for a, b in uang)


def _list_isi(tabel: TabelTerbaca, kolom: KolomTerbaca, induk: Sequence[Induk]) -> list[_Isi]:
    """Parents with all their parts in this column; a part larger than its parent shows that it is none."""
    isi = []
    for satu in induk:
        hasil = tabel.baris[satu.baris].angka[kolom.indeks]
        anak = tuple(x for j in satu.anak if (x := tabel.baris[j].angka[kolom.indeks]))
        if hasil and len(anak) == len(satu.anak) and _may_add(hasil, anak):
            isi.append(_Isi(satu.baris, _is_bertanda(tabel, satu), hasil, anak))
    return isi


def _is_bertanda(tabel: TabelTerbaca, induk: Induk) -> bool:
    """Whether words or codes, not looks, say that these rows make up that one."""
    baris = tabel.baris
    return baris[induk.baris].tanda[0] != "rupa" or all(baris[j].tanda[0] == "kode" for j in induk.anak)


def _may_add(hasil: Cetakan, anak: tuple[Cetakan, ...]) -> bool:
    terbesar = max(x.nilai for x in anak)
    utuh = min(x.nilai for x in anak) >= 0 and hasil.nilai / _RETAK <= terbesar <= hasil.nilai
    return utuh and is_plausible(hasil, anak)


def _adds(isi: _Isi) -> bool:
    return len(isi.anak) > 1 and uji_kaitan(Kaitan.JUMLAH, isi.hasil, isi.anak).putusan in BAIK_JUMLAH


def _is_tunggal(isi: _Isi) -> bool:
    return len(isi.anak) == 1 and isi.hasil.nilai == isi.anak[0].nilai


def _in_force(isi: Sequence[_Isi]) -> bool:
    """Enough true sums: two where words or codes name the levels or money makes chance unlikely, else three."""
    cocok = sum(_adds(satu) for satu in isi)
    bagus = cocok + sum(map(_is_tunggal, isi))
    uang = all(satu.hasil.nilai >= _UANG for satu in isi)
    utuh = uang and cocok > 0 and bagus == len(isi)
    cukup = 2 if uang or all(satu.berkata for satu in isi) else _CUKUP
    return utuh or (cocok >= cukup and 3 * bagus >= 2 * len(isi))
