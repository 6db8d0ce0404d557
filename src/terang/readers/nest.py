"""Blocks in reading order become the tree: chapters nested, tables typed, every place filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from terang.naskah.blok import Bab, Blok, Daftar, DaftarOtomatis, Gambar, Gaya, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.attach import TabelBernama, Terpasang, attach_kaption, read_baris_teks
from terang.readers.confirm import confirm_judul
from terang.readers.judul import pisah_nomor
from terang.readers.kaption import is_judul_lanjutan
from terang.readers.mentah import Judul, Mentah, flatten_teks
from terang.readers.tabel import build_tabel


def build_naskah(aliran: Sequence[Mentah], judul: str) -> Naskah:
    """The document of these blocks; `judul` names it where it has no title of its own."""
    blok = confirm_judul(attach_kaption(_join_judul(aliran)))
    puncak = _find_puncak(blok)
    if puncak is not None:
        atas = blok[puncak]
        judul = flatten_teks(atas.teks) if isinstance(atas, Judul) else judul
        blok = [_lower(item, place == puncak) for place, item in enumerate(blok)]
    penyusun = _Penyusun()
    for item in blok:
        penyusun.add(item)
    return Naskah(judul=judul, isi=penyusun.close())


def _join_judul(aliran: Sequence[Mentah]) -> list[Mentah]:
    """`BAB III` and the title on the next line are one heading."""
    hasil: list[Mentah] = []
    for blok in aliran:
        atas = hasil[-1] if hasil else None
        if isinstance(atas, Judul) and _is_belum_berjudul(atas) and (teks := _read_judul_bawah(blok)):
            hasil[-1] = replace(atas, teks=f"{atas.teks} {teks}")
        else:
            hasil.append(blok)
    return hasil


def _read_judul_bawah(blok: Mentah) -> str:
    """The title that stands on the line below its number: a heading without one, or a line in capitals."""
    teks = read_baris_teks(blok)
    if pisah_nomor(teks)[0] or not (isinstance(blok, Judul) or (teks.isupper() and is_judul_lanjutan(teks))):
        return ""
    return teks


def _is_belum_berjudul(judul: Judul) -> bool:
    nomor, teks = pisah_nomor(flatten_teks(judul.teks))
    return bool(nomor) and not teks


def _find_puncak(blok: Sequence[Terpasang]) -> int | None:
    """The title of the whole document: the first heading, where it alone has the highest level and no number."""
    judul = [(place, item) for place, item in enumerate(blok) if isinstance(item, Judul)]
    if len(judul) < 2 or judul[0][1].tebakan or pisah_nomor(flatten_teks(judul[0][1].teks))[0]:  # noqa: PLR2004
        return None
    atas = judul[0][1].tingkat
    return judul[0][0] if all(item.tingkat > atas for _, item in judul[1:]) else None


def _lower(blok: Terpasang, puncak: bool) -> Terpasang:  # noqa: FBT001 - zipped
    if not isinstance(blok, Judul):
        return blok
    if puncak:
        return Paragraf(isi=(Teks(blok.teks),), gaya=Gaya.JUDUL, tempat=Tempat(baris=blok.baris))
    return replace(blok, tingkat=max(1, blok.tingkat - 1))


@dataclass(slots=True)
class _Buka:
    """A chapter that is still being filled; the outermost one is the document itself."""

    tingkat: int
    nomor: str = ""
    judul: str = ""
    id: str = ""
    tempat: Tempat = field(default_factory=Tempat)
    isi: list[Blok] = field(default_factory=list)


class _Penyusun:
    """Takes blocks in reading order and keeps the open chapters."""

    def __init__(self) -> None:
        self._buka = [_Buka(tingkat=0)]
        self._jumlah = {"bab": 0, "tabel": 0, "gambar": 0}

    def add(self, blok: Terpasang) -> None:
        """Put a block where it belongs."""
        if isinstance(blok, Judul):
            self._open(blok)
        elif isinstance(blok, TabelBernama):
            self._buka[-1].isi.append(
                build_tabel(
                    blok.kisi,
                    id_=self._next("tabel"),
                    nomor=blok.nomor,
                    judul=blok.judul,
                    sumber=blok.sumber,
                    tempat=self._place(None),
                )
            )
        elif isinstance(blok, Gambar):
            self._buka[-1].isi.append(replace(blok, id=self._next("gambar"), tempat=self._place(blok.tempat)))
        else:
            self._buka[-1].isi.append(self._fill(blok))

    def close(self) -> tuple[Blok, ...]:
        """Close what is open; the blocks of the document."""
        while len(self._buka) > 1:
            self._shut()
        return tuple(self._buka[0].isi)

    def _open(self, judul: Judul) -> None:
        while self._buka[-1].tingkat >= judul.tingkat:
            self._shut()
        nomor, teks = pisah_nomor(flatten_teks(judul.teks))
        bab = self._buka[1].tempat.bab if len(self._buka) > 1 else nomor or teks
        tempat = Tempat(baris=judul.baris, bab=bab)
        self._buka.append(_Buka(judul.tingkat, nomor, teks, self._next("bab"), tempat))

    def _shut(self) -> None:
        buka = self._buka.pop()
        bab = Bab(
            id=buka.id,
            judul=buka.judul,
            nomor=buka.nomor,
            tingkat=len(self._buka),
            isi=tuple(buka.isi),
            tempat=buka.tempat,
        )
        self._buka[-1].isi.append(bab)

    def _fill(self, blok: Blok) -> Blok:
        """The block, and those inside it, with the chapter in its place."""
        if isinstance(blok, Paragraf):
            return replace(blok, tempat=self._place(blok.tempat))
        if isinstance(blok, Daftar):
            butir = tuple(tuple(self._fill(item) for item in isi) for isi in blok.butir)
            return replace(blok, butir=butir, tempat=self._place(blok.tempat))
        if isinstance(blok, DaftarOtomatis):
            return replace(blok, butir=tuple(replace(satu, tempat=self._place(satu.tempat)) for satu in blok.butir))
        return blok

    def _place(self, tempat: Tempat | None) -> Tempat:
        return replace(tempat or Tempat(), bab=self._buka[-1].tempat.bab)

    def _next(self, jenis: str) -> str:
        self._jumlah[jenis] += 1
        return f"{jenis}-{self._jumlah[jenis]}"
