"""Where on a page a table without rules begins and ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Kisi
from terang.readers.pdf.bukti import has_kaption, is_tabel, list_dekat
from terang.readers.pdf.lajur import RATA, Lajur, add_lajur, count_lintas, find_kolom, find_lajur, widen_lajur
from terang.readers.pdf.larik import Larik, is_nilai, measure_jarak
from terang.readers.pdf.nama import is_penanda
from terang.readers.pdf.tepi import JAUH_KEPALA, KEPALA, LOMPAT, find_akhir, find_badan, find_ekor, find_kepala

JAUH = 2.6
"""Lines further apart than this many letter heights are not of one table."""
LEPAS = 0.5
"""The header of another table stands further off than rows do by this many letter heights."""
PERABOT = 3
"""Lines of a running header that may stand above a table that goes on from the page before."""


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
    if not all(_is_selajur(larik[i], lanjut.lajur) for i in deret):
        return None
    kata = {k.teks for b in lanjut.baris[:KEPALA] for s in b for g in s.garis for k in g.kata}
    badan = deret[0]
    while badan and _is_sisa(larik[badan - 1], larik[badan], lanjut.lajur) and not is_ulang(larik[badan - 1], kata):
        badan -= 1
    atas = badan
    while atas and not larik[atas - 1].is_batas and is_ulang(larik[atas - 1], kata):
        atas -= 1
    if atas > PERABOT or any(is_kaption(x) for x in larik[:atas]):
        return None
    isi = find_lajur([larik[i] for i in deret])
    lajur = tuple(_widen(satu, isi) for satu in lanjut.lajur)
    sisa = deret[0] - badan if larik[badan].garis.teks[:1].islower() else 0
    akhir = find_ekor(larik, badan, find_akhir(larik, deret[-1], lajur))
    return Bidang(rentang=range(atas, akhir), badan=badan, sisa=sisa, lajur=lajur)


def _is_selajur(x: Larik, lajur: Sequence[Lajur]) -> bool:
    """Whether every piece of the line stands in a column of its own."""
    kolom = [find_kolom(f, lajur) for f in x.frasa if count_lintas(f, lajur) == 1]
    return len(set(kolom)) == len(x.frasa)


def is_ulang(x: Larik, kata: Collection[str]) -> bool:
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
    mulai = next((i for i in range(len(larik) - 1, awal - 1, -1) if is_kaption(larik[i])), None)
    if mulai is None or not mulai + 1 < len(larik) <= mulai + 1 + KEPALA:
        return None
    atas = next((i for i in range(mulai + 1, len(larik)) if len(larik[i].frasa) > 2), None)  # noqa: PLR2004
    isi = [x for x in larik[mulai + 1 :] if len(x.frasa) > 1]
    if atas is None or any(x.is_baris or x.is_batas for x in isi):
        return None
    akhir = next((i for i in range(atas + 1, len(larik)) if len(larik[i].frasa) < 2), len(larik))  # noqa: PLR2004
    lajur = tuple((f.petak.x0, f.petak.x1) for f in larik[atas].frasa)
    return Bidang(rentang=range(atas, akhir), badan=akhir, lajur=lajur)


def is_kaption(x: Larik) -> bool:
    """Whether the line is the caption of a table."""
    kaption = read_kaption(x.garis.teks)
    return kaption is not None and not kaption.gambar


def _list_deret(larik: Sequence[Larik]) -> Iterator[list[int]]:
    """Runs of lines with figures that nothing parts, nor a gap far wider than the usual one (a running foot)."""
    for deret in _list_deret_kasar(larik):
        lompat = [max(measure_jarak(larik[i - 1], larik[i]) for i in range(a + 1, b + 1)) for a, b in pairwise(deret)]
        lebar = max(1.0, 1.6 * median(lompat) + 0.5) if lompat else JAUH
        lepas = median(lompat) + LEPAS if lompat else JAUH
        potong = [
            n
            for n, satu in enumerate(lompat, 1)
            if satu > lebar or (satu > lepas and _has_judul(larik[deret[n - 1] + 1 : deret[n]]))
        ]
        yield from (deret[a:b] for a, b in pairwise((0, *potong, len(deret))))


def _has_judul(larik: Sequence[Larik]) -> bool:
    """Whether one of the lines has a title in each of several columns, and no figure."""
    return any(len(x.frasa) > 1 and all(f.teks[:1].isalpha() for f in x.frasa) for x in larik)


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
    antara = larik[atas + 1 : bawah]
    nilai = [f for i in (atas, bawah) for f in larik[i].nilai]
    kolom = min(larik[i].nilai[0].petak.x0 if larik[i].nilai else 0.0 for i in (atas, bawah))
    # A long name in a narrow column stays clear of the figures; text does not.
    lepas = not any(_meets(f.petak, n.petak) for x in antara for f in x.frasa for n in nilai)
    if len(antara) > LOMPAT and (len(antara) > 2 * LOMPAT or not kolom or not lepas):
        return True
    if any(x.is_batas for x in antara) or any(
        measure_jarak(larik[i - 1], larik[i]) > JAUH for i in range(atas + 1, bawah + 1)
    ):
        return True
    return any(
        x.is_kalimat(kolom) or (_is_kepala(x, larik[atas]) and not _is_kelompok(larik, atas, i))
        for i, x in enumerate(antara, atas + 1)
    )


def _is_kelompok(larik: Sequence[Larik], atas: int, i: int) -> bool:
    """Whether a long line that begins left of the figures is the heading of the rows below it."""
    x = larik[i]
    return len(x.frasa) == 1 and abs(x.petak.x0 - larik[atas].petak.x0) < RATA and is_penanda(x.garis)


def _is_kepala(x: Larik, atas: Larik) -> bool:
    """Whether words stand over two columns of figures of the row above, as in the header of the next table."""
    kata = [f for f in x.frasa if not is_nilai(f.teks) and any(h.isalpha() for h in f.teks)]
    return sum(any(_meets(f.petak, n.petak) for f in kata) for n in atas.nilai) > 1


def _meets(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return min(a[2], b[2]) > max(a[0], b[0])


def _build(larik: Sequence[Larik], deret: Sequence[int], awal: int, *, bernama: bool) -> Bidang | None:
    lajur = add_lajur(find_lajur([larik[i] for i in deret]), [larik[i] for i in list_dekat(larik, deret)])
    if len(lajur) < 2:  # noqa: PLR2004
        return None
    atas = find_kepala(larik, deret[0], awal, lajur)
    bernama = has_kaption(larik, atas, awal) or (bernama and atas <= PERABOT)
    if not is_tabel(larik, deret, lajur, bernama=bernama, berkepala=atas < deret[0]):
        return None
    badan = find_badan(larik, atas, deret[0], lajur)
    akhir = find_akhir(larik, deret[-1], widen_lajur(lajur, larik[badan : deret[-1]]))
    lajur = widen_lajur(lajur, larik[badan:akhir])
    akhir = find_ekor(larik, badan, akhir)
    return Bidang(rentang=range(atas, akhir), badan=badan, lajur=tuple(lajur))
