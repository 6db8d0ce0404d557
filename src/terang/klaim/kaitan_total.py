"""Total rows: which of the rows above they add up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.klaim_baris import BAIK_JUMLAH, build_klaim, is_lanjutan, is_plausible, take_angka
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, TabelTerbaca
from terang.klaim.tingkat_baris import adds_up
from terang.klaim.uji import uji_kaitan
from terang.naskah.sisipan import SANGSI

_SERATUS = 100
_KALI_TERBANYAK = 6  # three groupings, each with its subtotal
_BOBOT = re.compile(r"\bbobot\b", re.IGNORECASE)


def list_total(tabel: TabelTerbaca) -> list[int]:
    """The rows that add up others, whatever the column."""
    return [i for i, baris in enumerate(tabel.baris) if baris.jenis is JenisRingkas.TOTAL or _is_total_bobot(tabel, i)]


def extract_total(
    tabel: TabelTerbaca, kolom: KolomTerbaca, total: Sequence[int], tingkat: Sequence[int], *, terbukti: bool
) -> Iterator[KlaimHitung]:
    """Total rows: of the candidate blocks the one whose sum fits; where none fits, the plain or uppermost block above.

    `terbukti` says that the levels of the rows are borne out by their sums in this column.
    """
    if is_lanjutan(tabel):
        return
    for i in total:
        baris = tabel.baris[i]
        hasil = baris.angka[kolom.indeks]
        if hasil is None:
            continue
        if _is_sangsi(tabel.baris, kolom):
            continue
        pilih, bagus = _choose_blok(tabel, kolom, i, tingkat, terbukti=terbukti)
        if pilih:
            yield build_klaim(baris, hasil, pilih, bagus)


def _is_sangsi(baris: Sequence[BarisTerbaca], kolom: KolomTerbaca) -> bool:
    """Whether a digit was not read for sure, so that nobody can add the column up."""
    return any(SANGSI in satu.teks[kolom.indeks] for satu in baris)


def _choose_blok(
    tabel: TabelTerbaca, kolom: KolomTerbaca, i: int, tingkat: Sequence[int], *, terbukti: bool
) -> tuple[tuple[Cetakan, ...] | None, int]:
    """The parts of a total with the number of columns that bear them out; none where nobody can say."""
    hasil = tabel.baris[i].angka[kolom.indeks]
    if hasil is None or _repeats_tunggal(tabel, kolom, i):
        return None, 0
    blok = [isi for calon in _list_blok(tabel.baris, i, tingkat) if len(isi := take_angka(tabel, calon, kolom)) > 1]
    blok = [isi for isi in blok if is_plausible(hasil, isi)]
    cocok = next((isi for isi in blok if uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in BAIK_JUMLAH), None)
    if cocok is None and any(_is_berulang(hasil, isi) for isi in blok):
        return None, 0
    bagus = sum(_fits_elsewhere(tabel, i, k, tingkat) for k in tabel.kolom if k is not kolom)
    sama = _same_block(tabel, i, kolom, tingkat)
    if cocok or (sama and (blok or _is_bergeser(hasil, sama))):
        return cocok or sama, bagus + bool(cocok)
    # Where the rows have levels and no other column shows which rows are meant, nobody can say what is wrong.
    rata = _is_flat(tabel.baris, i, tingkat)
    if blok and (rata or (terbukti and not _is_kepala(tabel.baris, i))):
        return blok[0 if rata or len(blok) == 1 else 1], bagus
    return None, 0


def _repeats_tunggal(tabel: TabelTerbaca, kolom: KolomTerbaca, i: int) -> bool:
    """Whether the total closes a group of one row, which it only repeats."""
    total = [j for j in range(i) if tabel.baris[j].jenis is JenisRingkas.TOTAL]
    isi = take_angka(tabel, range(total[-1] + 1 if total else 0, i), kolom)
    hasil = tabel.baris[i].angka[kolom.indeks]
    return len(isi) == 1 and hasil is not None and hasil.nilai == isi[0].nilai


def _is_berulang(hasil: Cetakan, isi: Sequence[Cetakan]) -> bool:
    """Whether rows stand beside the rows that make them up, or the same is told by several groupings."""
    jumlah = sum(satu.nilai for satu in isi)
    return any(jumlah == kali * hasil.nilai for kali in range(2, _KALI_TERBANYAK + 1))


def _is_bergeser(hasil: Cetakan, isi: Sequence[Cetakan]) -> bool:
    """Whether the total is smaller than its largest part only because that part has a digit too many."""
    terbesar = max(satu.nilai for satu in isi)
    lain = sum(satu.nilai for satu in isi) - terbesar
    return any(lain + terbesar.scaleb(-pangkat) == hasil.nilai for pangkat in (1, 2, 3))


def _is_total_bobot(tabel: TabelTerbaca, i: int) -> bool:
    """Whether the row's weight is the 100 that the weights above it make."""
    for kolom in tabel.kolom:
        seratus = tabel.baris[i].angka[kolom.indeks]
        if seratus and seratus.nilai == _SERATUS and _BOBOT.search(" ".join(kolom.jalur)):
            atas = take_angka(tabel, range(i), kolom)
            return len(atas) > 1 and sum(satu.nilai for satu in atas) == _SERATUS
    return False


def _is_kepala(baris: Sequence[BarisTerbaca], i: int) -> bool:
    """Whether the total stands above its rows."""
    return all(satu.jenis is not JenisRingkas.DATA for satu in baris[:i])


def _list_blok(baris: Sequence[BarisTerbaca], i: int, tingkat: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Rows that a total may add: since the last total, all data rows, the top level, the totals before it."""
    data = [j for j in range(i) if baris[j].jenis is JenisRingkas.DATA]
    if not data:
        data = [j for j in range(i + 1, len(baris)) if baris[j].jenis is JenisRingkas.DATA]
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
