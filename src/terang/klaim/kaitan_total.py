"""Total rows: which of the rows above they add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.klaim_baris import BAIK_JUMLAH, build_klaim, is_plausible, take_angka
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, TabelTerbaca
from terang.klaim.tingkat_baris import adds_up
from terang.klaim.uji import uji_kaitan


def extract_total(
    tabel: TabelTerbaca, kolom: KolomTerbaca, tingkat: Sequence[int], *, terbukti: bool
) -> Iterator[KlaimHitung]:
    """Total rows: of the candidate blocks the one whose sum fits; where none fits, the plain or uppermost block above.

    `terbukti` says that the levels of the rows are borne out by their sums in this column.
    """
    for i, baris in enumerate(tabel.baris):
        hasil = baris.angka[kolom.indeks]
        if baris.jenis is not JenisRingkas.TOTAL or hasil is None:
            continue
        blok = [isi for calon in _list_blok(tabel.baris, i, tingkat) if len(isi := take_angka(tabel, calon, kolom)) > 1]
        blok = [isi for isi in blok if is_plausible(hasil, isi)]
        if not blok:
            continue
        cocok = next((isi for isi in blok if uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in BAIK_JUMLAH), None)
        bagus = sum(_fits_elsewhere(tabel, i, k, tingkat) for k in tabel.kolom if k is not kolom)
        # Where the rows have levels and no other column shows which rows are meant, nobody can say what is wrong.
        rata = _is_flat(tabel.baris, i, tingkat)
        if cocok or bagus or rata or terbukti:
            pilih = cocok or _same_block(tabel, i, kolom, tingkat) or blok[0 if rata or len(blok) == 1 else 1]
            yield build_klaim(baris, hasil, pilih, bagus + bool(cocok))


def _list_blok(baris: Sequence[BarisTerbaca], i: int, tingkat: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Rows that a total may add: since the last total, all data rows, the top level, the totals before it."""
    data = [j for j in range(i) if baris[j].jenis is JenisRingkas.DATA]
    total = [j for j in range(i) if baris[j].jenis is JenisRingkas.TOTAL]
    sejak = [j for j in data if not total or j > total[-1]]
    for kumpul in (sejak, data):
        yield tuple(kumpul)
        for dalam in sorted({tingkat[j] for j in kumpul}):
            yield tuple(j for j in kumpul if tingkat[j] == dalam)
    yield tuple(total)


def _find_cocok(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> tuple[int, ...] | None:
    hasil = tabel.baris[i].angka[kolom.indeks]
    if hasil is None or not adds_up(kolom, tabel):
        return None
    for blok in _list_blok(tabel.baris, i, tingkat):
        isi = take_angka(tabel, blok, kolom)
        if len(isi) > 1 and hasil.nilai and uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in BAIK_JUMLAH:
            return blok
    return None


def _fits_elsewhere(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> bool:
    return _find_cocok(tabel, i, kolom, tingkat) is not None


def _same_block(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> tuple[Cetakan, ...] | None:
    """The block that the total adds in another column."""
    for lain in tabel.kolom:
        blok = _find_cocok(tabel, i, lain, tingkat) if lain is not kolom else None
        if blok:
            isi = take_angka(tabel, blok, kolom)
            return isi if len(isi) > 1 else None
    return None


def _is_flat(baris: Sequence[BarisTerbaca], i: int, tingkat: Sequence[int]) -> bool:
    return len({tingkat[j] for j in range(i) if baris[j].jenis is JenisRingkas.DATA}) == 1
