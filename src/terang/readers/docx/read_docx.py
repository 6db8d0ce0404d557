"""The body of a Word document, block by block."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from terang.naskah.blok import DaftarOtomatis, Gaya, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks, read_teks
from terang.readers.daftar_isi import build_daftar_otomatis, read_butir
from terang.readers.docx.gaya import BIASA, read_garis, read_gaya
from terang.readers.docx.gaya import Gaya as GayaWord
from terang.readers.docx.nomor import Penomor
from terang.readers.docx.paragraf import IsiParagraf, Medan, read_paragraf
from terang.readers.docx.tabel import build_kisi, is_isian, is_tata_letak, list_sel
from terang.readers.docx.xml import find, list_isi, name, read_atribut, read_val
from terang.readers.judul import tebak_tingkat
from terang.readers.mentah import Judul, Kaption, Mentah, flatten_teks, trim_sisipan
from terang.readers.nest import build_naskah
from terang.readers.zip_aman import ZipAman

_DALAM_TERBESAR = 20


def read_docx(isi: bytes, nama: str) -> Naskah:
    """The document tree of a Word file; headers and footers are left out, notes stand at the end.

    Raises:
        UnreadableError: the file is damaged, or made to harm who opens it.
    """
    arsip = ZipAman(isi, nama)
    utama = "word/document.xml"
    badan = find(arsip.read_xml(utama), "body")
    pembaca = _Pembaca(arsip, posixpath.dirname(utama))
    aliran = _join_daftar(pembaca.walk(badan, 0)) if badan is not None else []
    return build_naskah([*aliran, *pembaca.list_catatan()], nama)


def _join_daftar(aliran: Iterable[Mentah]) -> list[Mentah]:
    """Lines of a list of contents that follow each other are one list."""
    hasil: list[Mentah] = []
    for blok in aliran:
        atas = hasil[-1] if hasil else None
        if isinstance(atas, DaftarOtomatis) and isinstance(blok, DaftarOtomatis):
            hasil[-1] = replace(atas, butir=(*atas.butir, *blok.butir))
        else:
            hasil.append(blok)
    return hasil


class _Pembaca:
    """What one document needs while it is read: its styles, its lists, its notes, the field that is open."""

    def __init__(self, arsip: ZipAman, folder: str) -> None:
        self._arsip, self._folder = arsip, folder
        self._gaya = read_gaya(self._open("styles.xml"))
        self._penomor = Penomor(self._open("numbering.xml"))
        self._medan = Medan()
        self._catatan: list[tuple[str, str]] = []
        self._daftar_terakhir = ""

    def _open(self, bagian: str) -> etree._Element | None:
        jalur = posixpath.join(self._folder, bagian)
        return self._arsip.read_xml(jalur) if jalur in self._arsip.anggota else None

    def walk(self, wadah: etree._Element, dalam: int) -> Iterator[Mentah]:
        """The blocks inside the body, a text box or a frame."""
        for anak in list_isi(wadah):
            if name(anak) == "p":
                yield from self._read_paragraf(anak, dalam)
            elif name(anak) == "tbl" and is_isian(anak):
                yield from self._read_isian(anak, dalam)
            elif name(anak) == "tbl" and is_tata_letak(anak) and dalam < _DALAM_TERBESAR:
                yield from self._read_tata_letak(anak, dalam)
            elif name(anak) == "tbl":
                yield build_kisi(anak, lambda tc: self._read_sel(tc, dalam))

    def _read_isian(self, tbl: etree._Element, dalam: int) -> Iterator[Paragraf]:
        """Row by row, each one a line."""
        for row in list_sel(tbl):
            sel = [self._read_sel(tc, dalam) for tc in row]
            isi = [piece for satu in sel for piece in (*satu, Teks(" "))]
            yield Paragraf(isi=trim_sisipan(isi))

    def _read_tata_letak(self, tbl: etree._Element, dalam: int) -> Iterator[Mentah]:
        """Column by column, as signatures side by side are read."""
        baris = list_sel(tbl)
        for x in range(max(map(len, baris), default=0)):
            for row in baris:
                if x < len(row):
                    yield from self.walk(row[x], dalam + 1)

    def _read_paragraf(self, p: etree._Element, dalam: int) -> Iterator[Mentah]:
        isi = read_paragraf(p, self._medan)
        self._catatan.extend(isi.catatan)
        gaya = self._gaya.get(read_val(p, "pPr", "pStyle"), BIASA)
        nomor = self._read_nomor(p, gaya) if isi.isi else ""
        sambung = bool(nomor) and self._daftar_terakhir == self._read_num_id(p, gaya)
        if isi.isi:
            self._daftar_terakhir = self._read_num_id(p, gaya) if nomor else ""
        if isi.isi and gaya.daftar_isi:
            yield build_daftar_otomatis([read_butir(f"{nomor} {read_teks(isi.isi)}".strip())])
        elif isi.isi:
            yield _build(p, isi, gaya, nomor, sambung=sambung)
        if dalam < _DALAM_TERBESAR:
            for kotak in isi.kotak:
                yield from self.walk(kotak, dalam + 1)

    @staticmethod
    def _read_num_id(p: etree._Element, gaya: GayaWord) -> str:
        return read_val(p, "pPr", "numPr", "numId") or gaya.nomor[0]

    def _read_nomor(self, p: etree._Element, gaya: GayaWord) -> str:
        tingkat = read_val(p, "pPr", "numPr", "ilvl") or gaya.nomor[1]
        return self._penomor.next(self._read_num_id(p, gaya), tingkat)

    def _read_sel(self, tc: etree._Element, dalam: int) -> tuple[Teks, ...]:
        """A cell as one line; a table in it as lines whose cells are parted by a bar."""
        baris: list[tuple[Teks, ...]] = []
        for anak in list_isi(tc):
            if name(anak) == "p":
                isi = read_paragraf(anak, self._medan)
                gaya = self._gaya.get(read_val(anak, "pPr", "pStyle"), BIASA)
                nomor = self._read_nomor(anak, gaya) if isi.isi else ""
                baris.append((Teks(f"{nomor} "), *isi.isi) if nomor else isi.isi)
                baris.extend(self._read_sel(kotak, dalam + 1) for kotak in isi.kotak if dalam < _DALAM_TERBESAR)
            elif name(anak) == "tbl" and dalam < _DALAM_TERBESAR:
                for row in list_sel(anak):
                    sel = [self._read_sel(item, dalam + 1) for item in row]
                    baris.append((Teks(" | ".join(read_teks(item) for item in sel)),))
        isi_sel: list[Teks] = []
        for satu in filter(None, baris):
            isi_sel += [Teks("\n"), *satu] if isi_sel else satu
        return tuple(isi_sel)

    def list_catatan(self) -> Iterator[Paragraf]:
        """The foot- and endnotes that the text refers to, in its order."""
        for jenis in ("footnote", "endnote"):
            akar = self._open(f"{jenis}s.xml") if any(item[0] == jenis for item in self._catatan) else None
            catatan = {read_atribut(el, "id"): el for el in akar} if akar is not None else {}
            for nomor in dict.fromkeys(id_ for asal, id_ in self._catatan if asal == jenis and id_ in catatan):
                for p in (el for el in list_isi(catatan[nomor]) if name(el) == "p"):
                    if isi := read_paragraf(p, self._medan).isi:
                        yield Paragraf(isi=isi, gaya=Gaya.CATATAN)


def _build(p: etree._Element, isi: IsiParagraf, gaya: GayaWord, nomor: str, *, sambung: bool) -> Mentah:
    """A heading, a caption or a paragraph; a printed list number stands before its text.

    A bold numbered line is taken for a heading, unless it goes on with the list of the line above (`sambung`).
    """
    teks = read_teks(isi.isi)
    penuh = f"{nomor} {teks}".strip()
    tingkat = gaya.tingkat or read_garis(read_val(p, "pPr", "outlineLvl"))
    if tingkat:
        return Judul(teks=penuh, tingkat=tingkat)
    if gaya.kaption:
        return Kaption(teks=flatten_teks(penuh))
    tebal = gaya.tebal or all(piece.tebal or not piece.teks.strip() for piece in isi.isi)
    tebakan = tebak_tingkat(flatten_teks(penuh))
    if tebakan and tebal and not sambung:
        return Judul(teks=penuh, tingkat=tebakan, tebakan=True)
    return Paragraf(isi=(Teks(f"{nomor} "), *isi.isi) if nomor else isi.isi)
