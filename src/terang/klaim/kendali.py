"""Control totals that a document prints of its own numbers, beside the numbers that it has."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.naskah.blok import Baris, JenisBaris, Tabel
from terang.naskah.kendali import AngkaCetak, group_angka, is_kendali, list_angka, sum_angka
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat


@dataclass(frozen=True, slots=True)
class BagianTerkendali:
    """One row of the table of control totals, with the numbers that the document prints in that part.

    `tertukar` is the part that has this count and sum and no row, where the part of this name has another.
    """

    nama: str
    banyak: int
    jumlah: Decimal
    angka: Sequence[AngkaCetak]
    tempat: Tempat
    tertukar: str
    semua: Mapping[Decimal, Counter[str]]


def list_bagian(naskah: Naskah) -> Iterator[BagianTerkendali]:
    """The rows of the document's own table of control totals; none where it has no such table."""
    tabel = [satu for satu in walk_naskah(naskah) if isinstance(satu, Tabel) and is_kendali(satu)]
    if not tabel:
        return
    isi = group_angka(naskah)
    semua: dict[Decimal, Counter[str]] = defaultdict(Counter)
    for satu in (satu for angka in isi.values() for satu in angka):
        semua[satu.nilai][satu.teks] += 1
    rows = [isian for t in tabel for baris in t.baris if (isian := _read_baris(baris))]
    tercatat = {nama.casefold() for nama, _, _, _ in rows}
    yatim = {(len(angka), sum_angka(angka)): nama for nama, angka in isi.items() if nama.casefold() not in tercatat}
    menurut = {nama.casefold(): angka for nama, angka in isi.items()}
    for nama, banyak, jumlah, tempat in rows:
        angka = menurut.get(nama.casefold(), ())
        cocok = (len(angka), sum_angka(angka)) == (banyak, jumlah)
        tertukar = "" if cocok else yatim.get((banyak, jumlah), "")
        yield BagianTerkendali(nama, banyak, jumlah, angka, tempat, tertukar, semua)


def _read_baris(baris: Baris) -> tuple[str, int, Decimal, Tempat] | None:
    """Part, count and sum of a row; None for the header and the total, which the sums of columns look at."""
    nama, *sisa = ["", *(read_teks(sel.isi).strip() for sel in baris.sel)][-3:]
    nilai = [satu for teks in sisa for _, satu in list_angka(teks)]
    if baris.jenis is not JenisBaris.DATA or nama.casefold() == "jumlah" or len(nilai) != 2:  # noqa: PLR2004 - count, sum
        return None
    return nama, int(nilai[0]), nilai[1], baris.sel[0].tempat or Tempat()
