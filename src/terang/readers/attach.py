"""Captions and source lines go to the table or picture that they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from terang.naskah.blok import Daftar, DaftarOtomatis, Gambar, JenisGambar, Paragraf
from terang.naskah.sisipan import Teks, read_teks
from terang.naskah.tempat import Tempat
from terang.readers.kaption import is_judul_lanjutan, read_kaption, read_sumber
from terang.readers.mentah import Judul, Kaption, Kisi, Mentah, flatten_teks

_BARIS_JUDUL = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelBernama:
    """A raw table with what its caption and source line say."""

    kisi: Kisi
    nomor: str = ""
    judul: str = ""
    sumber: str = ""


Terpasang = Judul | TabelBernama | Paragraf | Daftar | Gambar | DaftarOtomatis
"""A block whose captions have found their place."""


def read_baris_teks(blok: Mentah) -> str:
    """The text of a block that could be a line of a caption, empty for any other."""
    if isinstance(blok, Paragraf):
        return flatten_teks(read_teks(blok.isi))
    return flatten_teks(blok.teks) if isinstance(blok, Judul | Kaption) else ""


def attach_kaption(aliran: Sequence[Mentah]) -> list[Terpasang]:
    """Attach every caption: those above a table first, then those below one that has none, then those of pictures."""
    pemasang = _Pemasang(list(aliran))
    for place, blok in enumerate(aliran):
        if isinstance(blok, Kisi):
            pemasang.name_tabel(place, blok)
    return pemasang.list_hasil()


class _Pemasang:
    """The stream, with the blocks that have become a part of a table or picture taken out."""

    def __init__(self, aliran: list[Mentah]) -> None:
        self._aliran = aliran
        self._teks = [read_baris_teks(blok) for blok in aliran]
        self._dipakai: set[int] = set()
        self._tabel: dict[int, TabelBernama] = {}

    def name_tabel(self, place: int, kisi: Kisi) -> None:
        """Find the caption and the source line of the table that stands there."""
        nomor, judul = self._read_sendiri(kisi) or self._read_atas(place) or self._read_bawah(place) or ("", "")
        sumber = self._take_sumber(place + 1)
        self._tabel[place] = TabelBernama(kisi=kisi, nomor=nomor, judul=judul, sumber=sumber)

    @staticmethod
    def _read_sendiri(kisi: Kisi) -> tuple[str, str] | None:
        if not kisi.kaption:
            return None
        nama = read_kaption(kisi.kaption)
        return (nama.nomor, nama.judul) if nama and not nama.gambar else ("", kisi.kaption)

    def _read_atas(self, place: int) -> tuple[str, str] | None:
        """The caption on the lines just above: the nearest line `Tabel ...`, with what follows it as its title."""
        for awal in range(place - 1, max(-1, place - 1 - _BARIS_JUDUL), -1):
            if awal in self._dipakai or not self._teks[awal]:
                break
            nama = read_kaption(self._teks[awal])
            if nama and not nama.gambar:
                return self._take(nama.nomor, nama.judul, awal, place)
            if not self._can_follow(awal):
                break
        return self._read_bertanda(place - 1)

    def _can_follow(self, place: int) -> bool:
        blok = self._aliran[place]
        return is_judul_lanjutan(self._teks[place]) and (not isinstance(blok, Judul) or blok.tebakan)

    def _read_bertanda(self, place: int) -> tuple[str, str] | None:
        """A line that its file marks as a caption, but that has no number; or a bold line of its own."""
        if place < 0 or place in self._dipakai:
            return None
        blok, teks = self._aliran[place], self._teks[place]
        tebal = isinstance(blok, Paragraf) and all(isinstance(p, Teks) and p.tebal for p in blok.isi)
        if not isinstance(blok, Kaption) and not (tebal and is_judul_lanjutan(teks)):
            return None
        nama = read_kaption(teks)
        return None if nama else self._take("", teks, place, place + 1)

    def _take(self, nomor: str, judul: str, awal: int, akhir: int) -> tuple[str, str]:
        self._dipakai.update(range(awal, akhir))
        return nomor, " ".join(teks for teks in (judul, *self._teks[awal + 1 : akhir]) if teks)

    def _read_bawah(self, place: int) -> tuple[str, str] | None:
        """A caption just below, unless the next table has a better claim to it."""
        awal = place + 1
        nama = read_kaption(self._teks[awal]) if awal < len(self._aliran) else None
        if nama is None or nama.gambar or not nama.judul:
            return None
        dekat = self._aliran[awal + 1 : awal + 1 + _BARIS_JUDUL]
        return (
            None
            if any(isinstance(blok, Kisi) for blok in dekat)
            else self._take(nama.nomor, nama.judul, awal, awal + 1)
        )

    def _take_sumber(self, place: int) -> str:
        while place in self._dipakai:
            place += 1
        sumber = read_sumber(self._teks[place]) if place < len(self._aliran) else ""
        if sumber:
            self._dipakai.add(place)
        return sumber

    def list_hasil(self) -> list[Terpasang]:
        """The stream with tables named, captions of pictures made pictures, and what was used left out."""
        hasil: list[Terpasang] = []
        for place, blok in enumerate(self._aliran):
            if place in self._dipakai:
                continue
            if isinstance(blok, Kisi):
                hasil.append(self._tabel[place])
            else:
                hasil.append(self._name_gambar(place) or _as_paragraf(blok))
        return hasil

    def _name_gambar(self, place: int) -> Gambar | None:
        blok = self._aliran[place]
        if not isinstance(blok, Paragraf | Kaption):
            return None
        nama = read_kaption(self._teks[place])
        if nama is None or not nama.gambar:
            return None
        judul = nama.judul
        bawah = place + 1
        if not judul and bawah < len(self._aliran) and self._can_follow(bawah):
            judul = self._teks[bawah]
            self._dipakai.add(bawah)
            bawah += 1
        elif not judul:
            return None
        tempat = Tempat(baris=blok.baris) if isinstance(blok, Kaption) else blok.tempat
        sumber = self._take_sumber(bawah)
        return Gambar(
            id="",
            jenis=JenisGambar.BERKAS,
            spek="",
            alt=(isinstance(blok, Kaption) and blok.label) or judul,
            judul=judul,
            nomor=nama.nomor,
            sumber=sumber,
            tempat=tempat,
        )


def _as_paragraf(blok: Judul | Kaption | Paragraf | Daftar | Gambar | DaftarOtomatis) -> Terpasang:
    if isinstance(blok, Kaption):
        return Paragraf(isi=(Teks(blok.teks),), tempat=Tempat(baris=blok.baris))
    return blok
