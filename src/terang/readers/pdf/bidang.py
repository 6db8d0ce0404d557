"""Where on a page a table without rules begins and ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Kisi
from terang.readers.pdf.lajur import (
    Lajur,
    add_lajur,
    count_lintas,
    find_kolom,
    find_lajur,
    is_rata,
    split_lajur,
    widen_lajur,
)
from terang.readers.pdf.larik import Larik, is_nilai
from terang.readers.pdf.nama import goes_on

BARIS_TERSEDIKIT = 3
"""Fewer rows prove no table, unless a caption says that there is one."""
LOMPAT = 6
"""Lines without figures that may lie between two rows of one table (names that wrap)."""
JAUH = 2.6
"""Lines further apart than this many letter heights are not of one table."""
JAUH_KEPALA = 1.3
"""The same for the lines of a header; a running header stands further off."""
KEPALA = 8
LEBIH_DEKAT = 0.25
"""A line of a name stands nearer to its row than to the header, by this share of the letter height."""
RAPAT = 0.0
"""Lines nearer than this many letter heights overlap."""
DEKAT = 0.5
"""Lines of one name stand nearer than this many letter heights."""
PERABOT = 3
"""Lines of a running header that may stand above a table that goes on from the page before."""
KAPTION = 4
"""Lines of a caption above the header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bidang:
    """A table among the lines of a page: its lines, the first of its body, and its columns.

    `sisa`: so many lines of the body are the rest of a row that the page before cut.
    """

    rentang: range
    badan: int
    sisa: int = 0
    lajur: tuple[Lajur, ...]


@dataclass(frozen=True, slots=True)
class Ujung:
    """How the page before ends: with a table without rules, or with a caption whose table stands on this page."""

    kisi: Kisi | None = None
    kaption: bool = False


def list_bidang(larik: Sequence[Larik], ujung: Ujung = Ujung()) -> list[Bidang]:
    """The tables from top to bottom, the first of which may have begun on the page before."""
    hasil: list[Bidang] = []
    for baris in _list_deret(larik):
        awal = hasil[-1].rentang.stop if hasil else 0
        bidang = _continue(larik, baris, ujung.kisi) if not hasil and ujung.kisi else None
        if bidang := bidang or _build(larik, baris, awal, bernama=ujung.kaption and not hasil):
            hasil.append(bidang)
    if kepala := _find_ujung(larik, hasil[-1].rentang.stop if hasil else 0):
        hasil.append(kepala)
    return hasil


def _continue(larik: Sequence[Larik], deret: Sequence[int], lanjut: Kisi) -> Bidang | None:
    """The rest of a table at the top of its page: few rows are enough where they stand in the known columns."""
    if any(count_lintas(f, lanjut.lajur) != 1 for i in deret for f in larik[i].frasa):
        return None
    kata = {k.teks for b in lanjut.baris[:KEPALA] for s in b for g in s.garis for k in g.kata}
    badan = deret[0]
    while badan and _is_sisa(larik[badan - 1], larik[badan], lanjut.lajur) and not _is_ulang(larik[badan - 1], kata):
        badan -= 1
    atas = badan
    while atas and not larik[atas - 1].is_batas and _is_ulang(larik[atas - 1], kata):
        atas -= 1
    if atas > PERABOT:
        return None
    isi = find_lajur([larik[i] for i in deret])
    lajur = tuple(_widen(satu, isi) for satu in lanjut.lajur)
    sisa = deret[0] - badan if larik[badan].garis.teks[:1].islower() else 0
    return Bidang(rentang=range(atas, find_akhir(larik, deret[-1], lajur)), badan=badan, sisa=sisa, lajur=lajur)


def _is_ulang(x: Larik, kata: Collection[str]) -> bool:
    """Whether the line repeats the header of the table."""
    return all(k.teks in kata for k in x.garis.kata)


def _is_sisa(x: Larik, bawah: Larik, lajur: Sequence[Lajur]) -> bool:
    """Whether the line is the rest of a row that the page cut."""
    return (
        not x.is_batas and measure_jarak(x, bawah) <= JAUH_KEPALA and all(count_lintas(f, lajur) == 1 for f in x.frasa)
    )


def _widen(lajur: Lajur, isi: Sequence[Lajur]) -> Lajur:
    """The column with those of another page that lie over it."""
    sama = [lajur, *(x for x in isi if x[0] < lajur[1] and x[1] > lajur[0])]
    return min(x[0] for x in sama), max(x[1] for x in sama)


def _find_ujung(larik: Sequence[Larik], awal: int) -> Bidang | None:
    """A header at the foot of the page, under its caption, whose rows all stand on the next page."""
    mulai = next((i for i in range(len(larik) - 1, awal - 1, -1) if read_kaption(larik[i].garis.teks)), None)
    if mulai is None or not mulai + 1 < len(larik) <= mulai + 1 + KEPALA:
        return None
    atas = next((i for i in range(mulai + 1, len(larik)) if len(larik[i].frasa) > 2), None)  # noqa: PLR2004
    isi = [x for x in larik[mulai + 1 :] if len(x.frasa) > 1]
    if atas is None or any(x.is_baris or x.is_batas for x in isi):
        return None
    akhir = next((i for i in range(atas + 1, len(larik)) if len(larik[i].frasa) < 2), len(larik))  # noqa: PLR2004
    lajur = tuple((f.petak.x0, f.petak.x1) for f in larik[atas].frasa)
    return Bidang(rentang=range(atas, akhir), badan=akhir, lajur=lajur)


def _list_deret(larik: Sequence[Larik]) -> Iterator[list[int]]:
    """Runs of lines with figures that nothing parts, nor a gap far wider than the usual one (a running foot)."""
    for deret in _list_deret_kasar(larik):
        lompat = [max(measure_jarak(larik[i - 1], larik[i]) for i in range(a + 1, b + 1)) for a, b in pairwise(deret)]
        lebar = max(1.0, 1.6 * median(lompat) + 0.5) if lompat else JAUH
        potong = [n for n, satu in enumerate(lompat, 1) if satu > lebar]
        yield from (deret[a:b] for a, b in pairwise((0, *potong, len(deret))))


def _list_deret_kasar(larik: Sequence[Larik]) -> Iterator[list[int]]:
    deret: list[int] = []
    for i in (i for i, x in enumerate(larik) if x.is_baris):
        if deret and not _is_putus(larik, deret[-1], i):
            deret.append(i)
        else:
            if deret:
                yield deret
            deret = [i]
    if deret:
        yield deret


def _is_putus(larik: Sequence[Larik], atas: int, bawah: int) -> bool:
    """Whether what lies between two lines with figures ends the table of the upper one."""
    if bawah - atas > LOMPAT + 1:
        return True
    antara = larik[atas + 1 : bawah]
    if any(x.is_batas for x in antara) or any(
        measure_jarak(larik[i - 1], larik[i]) > JAUH for i in range(atas + 1, bawah + 1)
    ):
        return True
    kolom = min(larik[i].nilai[0].petak.x0 if larik[i].nilai else 0.0 for i in (atas, bawah))
    return any(x.is_kalimat(kolom) for x in antara) or sum(_is_kepala(x, larik[atas]) for x in antara) > 0


def _is_kepala(x: Larik, atas: Larik) -> bool:
    """Whether words stand over two columns of figures of the row above, as in the header of the next table."""
    kata = [f for f in x.frasa if not is_nilai(f.teks) and any(h.isalpha() for h in f.teks)]
    return sum(any(_meets(f.petak, n.petak) for f in kata) for n in atas.nilai) > 1


def _meets(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return min(a[2], b[2]) > max(a[0], b[0])


def measure_jarak(atas: Larik, bawah: Larik) -> float:
    """White between two lines in letter heights."""
    return (bawah.petak.atas - atas.petak.bawah) / max(bawah.petak.tinggi, 1.0)


def _build(larik: Sequence[Larik], deret: Sequence[int], awal: int, *, bernama: bool) -> Bidang | None:
    lajur = add_lajur(find_lajur([larik[i] for i in deret]), [larik[i] for i in _list_dekat(larik, deret)])
    if len(lajur) < 2:  # noqa: PLR2004
        return None
    atas = _find_kepala(larik, deret[0], awal, lajur)
    bernama = _has_kaption(larik, atas, awal) or (bernama and atas <= PERABOT)
    if not _is_tabel(larik, deret, lajur, bernama=bernama, berkepala=atas < deret[0]):
        return None
    badan = _find_badan(larik, atas, deret[0], lajur)
    akhir = find_akhir(larik, deret[-1], widen_lajur(lajur, larik[badan : deret[-1]]))
    lajur = widen_lajur(lajur, larik[badan:akhir])
    return Bidang(rentang=range(atas, akhir), badan=badan, lajur=tuple(lajur))


def _has_kaption(larik: Sequence[Larik], atas: int, awal: int) -> bool:
    return any(read_kaption(x.garis.teks) for x in larik[max(awal, atas - KAPTION) : atas])


def _is_tabel(
    larik: Sequence[Larik], deret: Sequence[int], lajur: Sequence[Lajur], *, bernama: bool, berkepala: bool
) -> bool:
    """Whether the figures stand in columns, beside words, and are no page numbers."""
    if len(lajur) < 2 or (len(deret) < BARIS_TERSEDIKIT and not (bernama and berkepala)):  # noqa: PLR2004
        return False
    kolom = [[f for i in deret for f in split_lajur(larik[i].garis, lajur)[k]] for k in range(len(lajur))]
    angka = [k for k, isi in enumerate(kolom) if k and isi and _share_nilai(isi) >= 0.6]  # noqa: PLR2004
    berkata = sum(_has_kata(larik[i]) or any(_has_kata(larik[j]) for j in _list_dekat(larik, [i])) for i in deret)
    if not angka or 2 * berkata < len(deret):
        return False
    if not bernama and 2 * sum(larik[i].is_butir for i in deret) > len(deret):
        return False
    rata = sum(is_rata([(f.petak.x0, f.petak.x1) for f in kolom[k]]) for k in angka)
    if 2 * rata < len(angka):
        return False
    return bernama or not _is_daftar_isi([f.teks for f in kolom[angka[-1]]], len(angka))


def _list_dekat(larik: Sequence[Larik], deret: Sequence[int]) -> list[int]:
    """The lines that overlap or nearly touch lines with figures: names of two lines beside figures in their middle."""
    hasil = {
        j
        for i in deret
        for j in (i - 1, i + 1)
        if 0 <= j < len(larik) and measure_jarak(larik[min(i, j)], larik[max(i, j)]) < RAPAT
    }
    return sorted(j for j in hasil if not larik[j].is_baris and not larik[j].is_batas)


def _has_kata(x: Larik) -> bool:
    return any(h.isalpha() for h in x.garis.teks)


def _share_nilai(isi: Sequence[object]) -> float:
    return sum(is_nilai(f.teks) for f in isi) / len(isi)  # type: ignore[attr-defined]


def _is_daftar_isi(teks: Sequence[str], kolom: int) -> bool:
    """One column of whole numbers that never fall is that of the pages in a list of contents."""
    if kolom > 1 or not all(t.isdigit() and len(t) < 4 for t in teks):  # noqa: PLR2004
        return False
    angka = [int(t) for t in teks]
    return angka == sorted(angka)


def _find_kepala(larik: Sequence[Larik], mulai: int, awal: int, lajur: Sequence[Lajur]) -> int:
    """The first line above the rows that still stands in the columns: header, or the start of a name that wraps."""
    atas = mulai
    while atas > max(awal, mulai - KEPALA) and _is_di_atas(larik[atas - 1], larik[atas], lajur):
        atas -= 1
    # A lone piece on top is the title of the table, or text above it, unless it is centred over columns of figures.
    while atas < mulai and len(larik[atas].frasa) == 1 and not _is_judul_atas(larik[atas], lajur):
        atas += 1
    return atas


def _is_di_atas(x: Larik, bawah: Larik, lajur: Sequence[Lajur]) -> bool:
    if x.is_batas or measure_jarak(x, bawah) > JAUH_KEPALA:
        return False
    lebar = sum(count_lintas(f, lajur) > 1 for f in x.frasa)
    if len(x.frasa) == 1:
        pendek = len(x.garis.kata) < 2 * KAPTION or (lebar == 0 and measure_jarak(x, bawah) < DEKAT)
        return pendek and not x.garis.teks.endswith((".", ";", ":"))
    return lebar <= 1 + len(x.frasa) // 2


def _is_judul_atas(x: Larik, lajur: Sequence[Lajur]) -> bool:
    """Whether a lone piece names some of the columns of figures, right of the first."""
    batas = (lajur[0][1] + lajur[1][0]) / 2
    tengah = (lajur[0][0] + lajur[-1][1]) / 2
    return x.petak.x0 > batas and (len(lajur) > 2) and abs(x.petak.tengah[0] - tengah) > 2 * x.petak.tinggi  # noqa: PLR2004


def _find_badan(larik: Sequence[Larik], atas: int, mulai: int, lajur: Sequence[Lajur]) -> int:
    """The first line of the body: below the widest white above the first figures, if only names stand in between."""
    jarak = [measure_jarak(larik[i - 1], larik[i]) for i in range(atas + 1, mulai + 1)]
    if not jarak:
        return mulai
    badan = atas + 1 + max(range(len(jarak)), key=lambda i: jarak[i])
    pertama = _find_pertama(larik, mulai, lajur)
    nama = all(
        not pertama <= find_kolom(f, lajur) < len(lajur) - 1 or len(lajur) == 2  # noqa: PLR2004
        for x in larik[badan:mulai]
        for f in x.frasa
    )
    return badan if nama and max(jarak) > jarak[-1] + LEBIH_DEKAT else mulai


def _find_pertama(larik: Sequence[Larik], i: int, lajur: Sequence[Lajur]) -> int:
    """The first column of figures."""
    return min((find_kolom(f, lajur) for f in larik[i].nilai), default=1)


def find_akhir(larik: Sequence[Larik], akhir: int, lajur: Sequence[Lajur]) -> int:
    """One past the last line: what follows the last figures belongs to them where a name goes on."""
    bawah = akhir + 1
    while bawah < min(len(larik), akhir + 1 + LOMPAT) and _is_lanjutan(
        larik[max(0, akhir - 2) : bawah], larik[bawah], lajur
    ):
        bawah += 1
    return bawah


def _is_lanjutan(atas: Sequence[Larik], x: Larik, lajur: Sequence[Lajur]) -> bool:
    if x.is_batas or x.is_baris or measure_jarak(atas[-1], x) > DEKAT:
        return False
    if any(count_lintas(f, lajur) != 1 for f in x.frasa):
        return False
    isi = split_lajur(x.garis, lajur)
    lama = [[f for y in atas for f in split_lajur(y.garis, lajur)[k]] for k in range(len(lajur))]
    return all(goes_on(lama[k], isi[k], lajur[k]) for k in range(len(lajur)) if isi[k])
