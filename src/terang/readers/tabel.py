"""A table as its file has it becomes a `Tabel`: which rows are its header, and the place of every cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from terang.naskah.blok import Baris, JenisBaris, Kolom, Rata, Sel, Tabel
from terang.naskah.tempat import Tempat
from terang.readers.angka import is_angka, is_nomor_kolom
from terang.readers.mentah import BarisMentah, Kisi, SelMentah, place_sel

_KEPALA_TERBANYAK = 6
_PETAK_TERBANYAK = 200_000
_PETAK_PER_SEL = 20
_DI_ATAS = {JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM}


def build_tabel(kisi: Kisi, *, id_: str, nomor: str, judul: str, sumber: str, tempat: Tempat) -> Tabel:
    """The table with header rows marked and places filled in; `tempat` is that of the table itself."""
    kisi = _drop_bentang(kisi)
    jenis = list_jenis(kisi.baris)
    petak = list(place_sel(kisi.baris))
    lebar = max((x + sel.bentang_kolom for _, x, sel in petak), default=0)
    judul_kolom = list_judul_kolom(petak, jenis, lebar)
    tempat = replace(tempat, tabel=f"Tabel {nomor}" if nomor else judul or None, baris=kisi.nomor_baris)
    return Tabel(
        id=id_,
        nomor=nomor,
        judul=judul,
        sumber=sumber,
        kolom=_list_kolom(petak, jenis, lebar),
        baris=_list_baris(kisi.baris, petak, jenis, judul_kolom, tempat),
        tempat=tempat,
    )


def _drop_bentang(kisi: Kisi) -> Kisi:
    """Spans that make millions of squares out of a few cells are a slip or an attack: none of them is kept."""
    sel = [satu for baris in kisi.baris for satu in baris.sel]
    lebar = max((sum(satu.bentang_kolom for satu in baris.sel) for baris in kisi.baris), default=0)
    luas = lebar * len(kisi.baris)
    if luas <= _PETAK_TERBANYAK or luas <= _PETAK_PER_SEL * len(sel):
        return kisi
    lurus = (tuple(replace(satu, bentang_kolom=1, bentang_baris=1) for satu in baris.sel) for baris in kisi.baris)
    return replace(kisi, baris=tuple(replace(b, sel=s) for b, s in zip(kisi.baris, lurus, strict=True)))


def list_jenis(baris: Sequence[BarisMentah]) -> list[JenisBaris]:
    """What each row is: header, numbers of the columns, or data. A header that is repeated is one each time."""
    teks = [tuple(sel.teks for sel in satu.sel) for satu in baris]
    atas = _count_kepala(baris, teks)
    ulang = {row for row in teks[:atas] if any(row)}
    jenis = [JenisBaris.KEPALA if y < atas or teks[y] in ulang else JenisBaris.DATA for y in range(len(baris))]
    for y in range(min(len(baris), atas + 1)):
        if is_nomor_kolom(teks[y]):
            jenis[y] = JenisBaris.NOMOR_KOLOM
            bawah = max(sel.bentang_baris for sel in baris[y].sel)
            for lanjut in range(y + 1, min(y + bawah, len(baris))):
                jenis[lanjut] = JenisBaris.KEPALA
    return jenis


def _count_kepala(baris: Sequence[BarisMentah], teks: Sequence[tuple[str, ...]]) -> int:
    """How many rows form the header: what the file says, else the rows above the first one with a figure."""
    tegas = next((y for y, satu in enumerate(baris) if not satu.kepala), len(baris))
    if tegas:
        return _cover(baris, tegas)
    nomor = next((y for y in range(min(_KEPALA_TERBANYAK, len(teks))) if is_nomor_kolom(teks[y])), None)
    if nomor:
        return nomor
    # Numbers above the titles of the columns, as some workbooks have them, end no header.
    isi = next((y for y, row in enumerate(teks) if _has_angka(row) and y != nomor), None)
    if isi is None or isi > _KEPALA_TERBANYAK:
        penuh = next((y for y, row in enumerate(teks) if len(row) > 1 and all(row)), 0)
        return penuh + 1 if len(teks) > penuh + 1 else 0
    # A lone label just above the figures is a group of rows, not a header.
    while isi > 1 and sum(map(bool, teks[isi - 1])) == 1 and teks[isi - 1][0]:
        isi -= 1
    return isi


def _has_angka(row: tuple[str, ...]) -> bool:
    return any(is_angka(teks) for teks in row) and len(row) > 1


def _cover(baris: Sequence[BarisMentah], atas: int) -> int:
    """A header that reaches down by a span takes the rows below it along."""
    bawah = max((y + sel.bentang_baris for y in range(atas) for sel in baris[y].sel if sel.teks), default=atas)
    return min(max(atas, bawah), len(baris)) if bawah - atas <= 1 else atas


def list_judul_kolom(petak: Sequence[tuple[int, int, SelMentah]], jenis: Sequence[JenisBaris], lebar: int) -> list[str]:
    """The header of every column as a path from the top down, `CAPAIAN KINERJA 2022 / REALISASI`."""
    jalur: list[list[str]] = [[] for _ in range(lebar)]
    akhir = next((y for y, satu in enumerate(jenis) if satu not in _DI_ATAS), len(jenis))
    for y, x, sel in petak:
        if y < akhir and jenis[y] is JenisBaris.KEPALA and sel.teks and sel.bentang_kolom < max(lebar, 2):
            for satu in jalur[x : x + sel.bentang_kolom]:
                satu.append(sel.teks)
    return [" / ".join(satu) for satu in jalur]


def _list_kolom(
    petak: Sequence[tuple[int, int, SelMentah]], jenis: Sequence[JenisBaris], lebar: int
) -> tuple[Kolom, ...]:
    isi: list[list[str]] = [[] for _ in range(lebar)]
    for y, x, sel in petak:
        if jenis[y] not in _DI_ATAS and sel.bentang_kolom == 1 and sel.teks:
            isi[x].append(sel.teks)
    return tuple(Kolom(rata=Rata.KANAN if 2 * sum(map(is_angka, teks)) > len(teks) else Rata.KIRI) for teks in isi)


def _list_baris(
    baris: Sequence[BarisMentah],
    petak: Sequence[tuple[int, int, SelMentah]],
    jenis: Sequence[JenisBaris],
    judul: Sequence[str],
    tempat: Tempat,
) -> tuple[Baris, ...]:
    nomor = 0
    urut: list[int | None] = []
    for satu in jenis:
        nomor += satu not in _DI_ATAS
        urut.append(None if satu in _DI_ATAS else nomor)
    sel: list[list[Sel]] = [[] for _ in baris]
    for y, x, item in petak:
        letak = replace(tempat, baris=baris[y].baris, baris_tabel=urut[y], kolom=judul[x] or None)
        sel[y].append(_build_sel(item, letak))
    return tuple(Baris(sel=tuple(satu), jenis=jenis[y]) for y, satu in enumerate(sel))


def _build_sel(sel: SelMentah, tempat: Tempat) -> Sel:
    return Sel(
        isi=sel.isi,
        bentang_kolom=sel.bentang_kolom,
        bentang_baris=sel.bentang_baris,
        menjorok=sel.menjorok,
        tempat=tempat,
    )
