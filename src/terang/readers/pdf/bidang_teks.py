"""Tables without rules whose rows hold words: under a caption, or going on from the page before under their header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from terang.readers.pdf.bentuk import Kisi
from terang.readers.pdf.bidang import PERABOT, Bidang, Ujung, is_kaption, is_ulang
from terang.readers.pdf.lajur import RATA, Lajur, count_lintas, find_kolom, find_lajur, widen_lajur
from terang.readers.pdf.larik import Larik, is_nilai, measure_jarak
from terang.readers.pdf.nama import DEKAT
from terang.readers.pdf.teks_sel import sel_teks
from terang.readers.pdf.tepi import JAUH_KEPALA, KEPALA

JUDUL = 2
"""Lines of a title between the caption and the header."""
TERSEDIKIT = 3
"""Fewer lines with words in several columns, with the header, prove no table."""


def add_teks(larik: Sequence[Larik], bidang: Sequence[Bidang], ujung: Ujung) -> list[Bidang]:
    """The tables of figures, and those of words: a table of words may hold lines with figures too, but few."""
    hasil = list(bidang)
    sampai = 0
    for satu in _list_teks(larik, ujung):
        # What looks like a caption inside of a table is the rest of a cell.
        if satu.rentang.start < sampai:
            continue
        kena = [b for b in hasil if b.rentang.start < satu.rentang.stop and satu.rentang.start < b.rentang.stop]
        if all(b.rentang.stop <= satu.rentang.stop for b in kena):
            hasil = [b for b in hasil if b not in kena] + [satu]
            sampai = satu.rentang.stop
    return sorted(hasil, key=lambda b: b.rentang.start)


def _list_teks(larik: Sequence[Larik], ujung: Ujung) -> Iterator[Bidang]:
    if ujung.kisi and _is_berkata(ujung.kisi):
        kata = {k.teks for b in ujung.kisi.baris[:KEPALA] for s in b for g in s.garis for k in g.kata}
        atas = next((i for i, x in enumerate(larik[: PERABOT + 1]) if len(x.frasa) > 1 and is_ulang(x, kata)), None)
        if atas is not None and (lanjut := _build(larik, atas)):
            yield lanjut
    mulai = [i + 1 for i, x in enumerate(larik) if len(x.frasa) == 1 and is_kaption(x)]
    for i in [0, *mulai] if ujung.kaption else mulai:
        if satu := _build(larik, i):
            yield satu


def _is_berkata(kisi: Kisi) -> bool:
    """Whether most rows of the table hold no figure."""
    berangka = sum(any(is_nilai(sel_teks(s.garis)) for s in b[1:]) for b in kisi.baris)
    return 2 * berangka < len(kisi.baris)


def _build(larik: Sequence[Larik], mulai: int) -> Bidang | None:
    """The table whose header stands at `mulai`, or just below a title there."""
    atas = next((i for i in range(mulai, min(mulai + JUDUL + 1, len(larik))) if len(larik[i].frasa) > 1), None)
    if atas is None or larik[atas].nilai or not all(_has_huruf(f.teks) for f in larik[atas].frasa):
        return None
    akhir = _find_jauh(larik, atas)
    lajur = _find_lajur(larik[atas:akhir], ujung=len(larik) - akhir <= PERABOT)
    if len(lajur) < 2:  # noqa: PLR2004
        return None
    akhir = next((i for i in range(atas + 1, akhir) if not _is_anggota(larik, i, lajur)), akhir)
    badan = next((i for i in range(atas + 1, akhir) if measure_jarak(larik[i - 1], larik[i]) > DEKAT), atas + 1)
    isi = larik[badan:akhir]
    lebar = [x for x in isi if len(x.frasa) > 1]
    if not lebar or 2 * sum(x.is_baris for x in lebar) > len(lebar):
        return None
    return Bidang(rentang=range(atas, akhir), badan=badan, lajur=tuple(widen_lajur(lajur, isi)))


def _find_lajur(larik: Sequence[Larik], *, ujung: bool) -> list[Lajur]:
    """The columns; at the foot of a page one row is enough, if it begins where the titles do."""
    lebar = [x for x in larik if len(x.frasa) > 1]
    rata = len({len(x.frasa) for x in lebar}) == 1 and all(
        max(f.petak.x0 for f in kolom) - min(f.petak.x0 for f in kolom) < RATA
        for kolom in zip(*(x.frasa for x in lebar), strict=True)
    )
    return find_lajur(lebar) if len(lebar) >= TERSEDIKIT or (ujung and rata and len(lebar) > 1) else []


def _find_jauh(larik: Sequence[Larik], atas: int) -> int:
    """The first line below that stands too far off, or that begins something else."""
    for i in range(atas + 1, len(larik)):
        x = larik[i]
        if measure_jarak(larik[i - 1], x) > JAUH_KEPALA:
            return i
        if x.is_batas and len(x.frasa) == 1 and x.petak.x0 < larik[atas].frasa[1].petak.x0 - RATA:
            return i
    return len(larik)


def _is_anggota(larik: Sequence[Larik], i: int, lajur: Sequence[Lajur]) -> bool:
    """Whether every piece of the line stands in a column of its own, or the line heads a group of rows."""
    x = larik[i]
    if len({find_kolom(f, lajur) for f in x.frasa}) == len(x.frasa) and all(
        count_lintas(f, lajur) < 2  # noqa: PLR2004
        for f in x.frasa
    ):
        return len(x.frasa) > 1 or not x.is_kalimat(lajur[1][0])
    kepala = len(x.frasa) == 1 and abs(x.petak.x0 - lajur[0][0]) < RATA and not x.is_kalimat(lajur[1][0])
    return kepala and measure_jarak(larik[i - 1], x) > DEKAT


def _has_huruf(teks: str) -> bool:
    return any(h.isalpha() for h in teks)
