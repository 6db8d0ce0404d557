"""Plain text: paragraphs, headings by their look, lists, and tables from lines with tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from terang.naskah.blok import Daftar, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.judul import tebak_tingkat
from terang.readers.kaption import read_kaption
from terang.readers.mentah import BarisMentah, Judul, Kisi, Mentah, SelMentah, flatten_teks, trim_sisipan
from terang.readers.nest import build_naskah
from terang.readers.tabel_teks import tidy_kisi

_BUTIR = re.compile(r"^\s*(?:[-–•*▪]\s+|\d{1,2}[.)]\s+|[a-z][.)]{1,2}\s+)\S")
_TANDA = re.compile(r"^\s*[-–•*▪]\s+")
_TEBAL = re.compile(r"(\*\*.+?\*\*|\*[^*\s][^*]*?\*|</?u>)")
_Baris = tuple[int, str]


def read_teks_polos(teks: str, nama: str) -> Naskah:
    """The document tree of a plain text; lines are counted from 1."""
    return build_naskah(list(_list_mentah(list(enumerate(teks.splitlines(), start=1)))), nama)


def _list_mentah(lines: Sequence[_Baris]) -> Iterator[Mentah]:
    place = 0
    while place < len(lines):
        akhir = _end_tabel(lines, place)
        if akhir > place:
            yield _build_kisi(lines[place:akhir])
        elif lines[place][1].strip():
            akhir = next((i for i in range(place, len(lines)) if _is_batas(lines, i, place)), len(lines))
            sendiri = place == 0 or not lines[place - 1][1].strip()
            yield from _read_kelompok(lines[place:akhir], sendiri=sendiri)
        place = max(akhir, place + 1)


def _is_batas(lines: Sequence[_Baris], place: int, awal: int) -> bool:
    return not lines[place][1].strip() or (place > awal and _is_baris_tabel(lines[place][1]))


def _is_baris_tabel(line: str) -> bool:
    """A line of cells; one tab before the text, or between a label and its colon, only moves the text."""
    sel = line.strip(" ").split("\t")
    isi = [teks.strip() for teks in sel if teks.strip()]
    return len(sel) > 1 and bool(isi) and not any(teks.startswith(":") for teks in isi[1:])


def _end_tabel(lines: Sequence[_Baris], awal: int) -> int:
    """Where the table that begins here ends; `awal` where none does. Empty lines of a page break do not end it."""
    akhir = place = awal
    if not _is_baris_tabel(lines[awal][1]):
        return awal
    while place < len(lines):
        if _is_baris_tabel(lines[place][1]) and (akhir in {awal, place} or _is_lanjutan(lines, akhir, place)):
            akhir = place + 1
        elif lines[place][1].strip():
            break
        place += 1
    banyak = sum(bool(line.strip()) for _, line in lines[awal:akhir])
    return akhir if banyak > 1 or "\t" in lines[awal][1].strip() else awal


def _is_lanjutan(lines: Sequence[_Baris], akhir: int, place: int) -> bool:
    return lines[place][1].count("\t") == lines[akhir - 1][1].count("\t")


def _build_kisi(lines: Sequence[_Baris]) -> Kisi:
    isi = [(nomor, line) for nomor, line in lines if line.strip()]
    baris = [
        BarisMentah(sel=tuple(SelMentah(isi=read_sisipan(sel)) for sel in line.strip(" ").split("\t")), baris=nomor)
        for nomor, line in isi
    ]
    return Kisi(baris=tidy_kisi(baris), nomor_baris=isi[0][0])


def read_sisipan(teks: str) -> tuple[Teks, ...]:
    """A line; what stands between asterisks is bold or slanted, as people mark it in text."""
    hasil: list[Teks] = []
    for bagian in _TEBAL.split(teks):
        if bagian in {"<u>", "</u>"}:
            continue
        tebal, miring = bagian.startswith("**") and len(bagian) > 4, bagian.startswith("*") and len(bagian) > 2  # noqa: PLR2004
        hasil.append(Teks(bagian.strip("*") if tebal or miring else bagian, tebal, miring and not tebal))
    return trim_sisipan(hasil)


def _read_kelompok(lines: Sequence[_Baris], *, sendiri: bool) -> Iterator[Mentah]:
    """Lines without an empty one between them: a heading, a list, or paragraphs."""
    if sendiri and len(lines) == 1 and (judul := _read_judul(*lines[0])):
        yield judul
        return
    place = 0
    while place < len(lines):
        if _BUTIR.match(lines[place][1]):
            akhir = next((i for i in range(place, len(lines)) if not _BUTIR.match(lines[i][1])), len(lines))
            yield _build_daftar(lines[place:akhir])
        elif place == 0 and tebak_tingkat(flatten_teks(lines[0][1])) == 1 and (judul := _read_judul(*lines[0])):
            akhir = 1
            yield judul
        else:
            akhir = next((i for i in range(place + 1, len(lines)) if _starts(lines, i)), len(lines))
            yield _build_paragraf(lines[place:akhir])
        place = akhir


def _read_judul(nomor: int, line: str) -> Judul | None:
    teks = flatten_teks(line)
    tingkat = tebak_tingkat(teks) or (2 if _is_judul_kapital(teks) else 0)
    if not tingkat or _TANDA.match(line):
        return None
    return Judul(teks=teks, tingkat=tingkat, baris=nomor, tebakan=True)


def _is_judul_kapital(teks: str) -> bool:
    return teks.isupper() and len(teks.split()) > 1 and not set(teks) & set(".,:;\t") and not read_kaption(teks)


def _starts(lines: Sequence[_Baris], place: int) -> bool:
    """Whether a new paragraph begins at this line: after a short line that ended, a caption, or at a list."""
    atas, ini = lines[place - 1][1].strip(), lines[place][1]
    nama = read_kaption(flatten_teks(atas))
    return bool(_BUTIR.match(ini)) or bool(nama and not nama.judul) or atas.endswith((".", ":", ";"))


def _build_paragraf(lines: Sequence[_Baris]) -> Paragraf:
    return Paragraf(isi=read_sisipan(" ".join(line.strip() for _, line in lines)), tempat=Tempat(baris=lines[0][0]))


def _build_daftar(lines: Sequence[_Baris]) -> Daftar:
    butir = tuple(
        (Paragraf(isi=read_sisipan(_TANDA.sub("", line)), tempat=Tempat(baris=nomor)),) for nomor, line in lines
    )
    return Daftar(butir=butir, tempat=Tempat(baris=lines[0][0]))
