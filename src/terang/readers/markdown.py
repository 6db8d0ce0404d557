"""Markdown with tables: tokens of the parser become blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from terang.naskah.blok import Daftar, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.mentah import BarisMentah, Judul, Kisi, Mentah, SelMentah, trim_sisipan
from terang.readers.nest import build_naskah

_PENGURAI = MarkdownIt("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])
_DAFTAR = {"bullet_list_open", "ordered_list_open"}
_MENJOROK = "\u2003"


def read_markdown(teks: str, nama: str) -> Naskah:
    """The document tree of a Markdown text; lines are counted from 1."""
    return build_naskah(list(_list_mentah(_PENGURAI.parse(teks))), nama)


def _list_mentah(tokens: Sequence[Token]) -> Iterator[Mentah]:
    place = 0
    while place < len(tokens):
        token = tokens[place]
        akhir = _find_tutup(tokens, place) if token.nesting == 1 else place
        dalam = tokens[place + 1 : akhir]
        if token.type == "heading_open":
            yield Judul(
                teks="".join(t.teks for t in _read_inline(dalam[0])), tingkat=int(token.tag[1]), baris=_line(token)
            )
        elif token.type in _DAFTAR:
            yield _build_daftar(token, dalam)
        elif token.type == "table_open":
            yield _build_kisi(token, dalam)
        elif token.type == "paragraph_open":
            yield from _build_paragraf(_read_inline(dalam[0]), token)
        elif token.nesting == 1:
            yield from _list_mentah(dalam)
        elif token.type in {"fence", "code_block"}:
            yield from _build_paragraf((Teks(token.content.strip()),), token)
        place = akhir + 1


def _find_tutup(tokens: Sequence[Token], awal: int) -> int:
    dalam = 0
    for place in range(awal, len(tokens)):
        dalam += tokens[place].nesting
        if not dalam:
            return place
    return len(tokens)


def _line(token: Token) -> int | None:
    return token.map[0] + 1 if token.map else None


def _build_paragraf(isi: tuple[Teks, ...], token: Token) -> Iterator[Paragraf]:
    if isi and any(piece.teks.strip() for piece in isi):
        yield Paragraf(isi=isi, tempat=Tempat(baris=_line(token)))


def _read_inline(token: Token) -> tuple[Teks, ...]:
    tebal = miring = 0
    hasil: list[Teks] = []
    for item in token.children or ():
        tebal += item.nesting * (item.tag == "strong")
        miring += item.nesting * (item.tag == "em")
        patah = {"softbreak": " ", "hardbreak": "\n"}.get(item.type)
        teks = patah or ("" if item.type == "html_inline" else item.content)
        hasil.append(Teks(teks, tebal > 0, miring > 0))
    return trim_sisipan(hasil)


def _build_daftar(token: Token, dalam: Sequence[Token]) -> Daftar:
    butir = []
    place = 0
    while place < len(dalam):
        akhir = _find_tutup(dalam, place)
        isi = _list_mentah(dalam[place + 1 : akhir])
        butir.append(tuple(_as_blok(blok) for blok in isi))
        place = akhir + 1
    return Daftar(butir=tuple(butir), bernomor=token.tag == "ol", tempat=Tempat(baris=_line(token)))


def _as_blok(blok: Mentah) -> Paragraf | Daftar:
    """A block inside a list; a heading or a table there is rare, and becomes lines of text."""
    if isinstance(blok, Paragraf | Daftar):
        return blok
    if isinstance(blok, Kisi):
        baris = "\n".join(" | ".join(sel.teks for sel in satu.sel) for satu in blok.baris)
        return Paragraf(isi=(Teks(baris),), tempat=Tempat(baris=blok.nomor_baris))
    return Paragraf(isi=(Teks(getattr(blok, "teks", "")),), tempat=Tempat(baris=getattr(blok, "baris", None)))


def _build_kisi(token: Token, dalam: Sequence[Token]) -> Kisi:
    baris: list[BarisMentah] = []
    nomor: int | None = None
    sel: list[SelMentah] = []
    for place, item in enumerate(dalam):
        if item.type == "tr_open":
            sel, nomor = [], _line(item)
        elif item.type in {"th_open", "td_open"}:
            sel.append(_build_sel(dalam[place + 1]))
        elif item.type == "tr_close":
            kepala = dalam[place - 1].type == "th_close"
            baris.append(BarisMentah(sel=tuple(sel), kepala=kepala, baris=nomor))
    return Kisi(baris=tuple(baris), nomor_baris=_line(token))


def _build_sel(inline: Token) -> SelMentah:
    """A cell; wide spaces at its beginning are how an indented row is written."""
    teks = "".join(item.content for item in inline.children or ())
    return SelMentah(isi=_read_inline(inline), menjorok=len(teks) - len(teks.lstrip(_MENJOROK)))
