"""The document as Markdown: one small function per kind of block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from textwrap import indent
from typing import Any

from terang.naskah.blok import (
    Bab,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    Gaya,
    HalamanBaru,
    JenisDaftar,
    Kotak,
    Paragraf,
    Pengesahan,
    Tabel,
    TandaTangan,
)
from terang.naskah.naskah import Naskah, Sampul, walk_naskah
from terang.naskah.sisipan import Teks
from terang.writers.markdown.sisipan import escape_awal, escape_teks, render_sisipan
from terang.writers.markdown.tabel import render_tabel

_TINGKAT_TERDALAM = 6
_TITIK = "." * 40


@dataclass(frozen=True, slots=True)
class _Letak:
    """Where the writer is: the document and the level of the heading above."""

    naskah: Naskah
    tingkat: int = 1


def write_markdown(naskah: Naskah) -> bytes:
    """The document as GitHub-flavoured Markdown.

    Text is escaped so that any CommonMark parser with tables gives it back as it stands. Pictures are represented by
    their alternative text, figures are plain text.

    Returns:
        UTF-8 bytes; the same document gives the same bytes.
    """
    letak = _Letak(naskah)
    parts = [_render_sampul(naskah), *(_render_semua(bagian, letak) for bagian in _list_bagian(naskah))]
    return f"{_join_blok(*parts)}\n".encode()


def _list_bagian(naskah: Naskah) -> tuple[tuple[Blok, ...], ...]:
    return (naskah.depan, naskah.isi, naskah.lampiran)


def _render_sampul(naskah: Naskah) -> str:
    sampul = naskah.sampul or Sampul(judul=naskah.judul, subjudul="", instansi=naskah.penyusun, tahun="")
    baris = (sampul.subjudul, sampul.instansi, sampul.tahun)
    return "\n\n".join([_heading(1, sampul.judul), *(escape_awal(escape_teks(item)) for item in baris if item)])


def _render_semua(isi: tuple[Blok, ...], letak: _Letak) -> str:
    hasil: list[str] = []
    sebelum: Blok | None = None
    for blok in isi:
        teks = _RENDER[type(blok)](blok, letak)
        if not teks:
            continue
        # Two lists in a row would be read as one.
        if isinstance(blok, Daftar) and isinstance(sebelum, Daftar):
            hasil.append("<!-- -->")
        hasil.append(teks)
        sebelum = blok
    return "\n\n".join(hasil)


def _heading(tingkat: int, teks: str) -> str:
    return f"{'#' * min(tingkat, _TINGKAT_TERDALAM)} {escape_teks(teks).strip()}"


def _join_nomor(nomor: str, judul: str) -> str:
    return f"{nomor} {judul}".strip()


def _render_bab(bab: Bab, letak: _Letak) -> str:
    dalam = replace(letak, tingkat=letak.tingkat + 1)
    return f"{_heading(dalam.tingkat, _join_nomor(bab.nomor, bab.judul))}\n\n{_render_semua(bab.isi, dalam)}".rstrip()


def _render_paragraf(paragraf: Paragraf, _: _Letak) -> str:
    return escape_awal(render_sisipan(paragraf.isi, tebal=paragraf.gaya is Gaya.JUDUL))


def _render_daftar(daftar: Daftar, letak: _Letak) -> str:
    butir = []
    for nomor, isi in enumerate(daftar.butir, start=1):
        tanda = f"{nomor}. " if daftar.bernomor else "- "
        butir.append(tanda + indent(_render_semua(isi, letak), " " * len(tanda)).lstrip())
    return "\n".join(butir)


def _render_tabel(tabel: Tabel, _: _Letak) -> str:
    kaption = render_sisipan((Teks(_caption("Tabel", tabel.nomor, tabel.judul), tebal=True),))
    return _join_blok(escape_awal(kaption), render_tabel(tabel), _source(tabel.sumber))


def _caption(kata: str, nomor: str, judul: str) -> str:
    return ". ".join(item for item in (f"{kata} {nomor}" if nomor else "", judul) if item)


def _source(sumber: str) -> str:
    return f"Sumber: {escape_teks(sumber)}" if sumber else ""


def _join_blok(*isi: str) -> str:
    return "\n\n".join(item for item in isi if item)


def _render_gambar(gambar: Gambar, _: _Letak) -> str:
    kaption = _caption("Gambar", gambar.nomor, gambar.judul)
    alt = Teks(f": {gambar.alt}" if kaption else gambar.alt)
    teks = render_sisipan((Teks(kaption, tebal=True), alt))
    return _join_blok(f"> {escape_awal(teks)}", _source(gambar.sumber))


def _render_kotak(kotak: Kotak, letak: _Letak) -> str:
    label = render_sisipan((Teks(f"{kotak.jenis.sebutan}: {kotak.judul}", tebal=True),))
    baris = _join_blok(label, _render_semua(kotak.isi, letak)).split("\n")
    return "\n".join(f"> {item}".rstrip() for item in baris)


def _render_pengesahan(pengesahan: Pengesahan, _: _Letak) -> str:
    return "\n\n".join(_render_tanda_tangan(pihak) for pihak in pengesahan.pihak)


def _render_tanda_tangan(pihak: TandaTangan) -> str:
    baris = (pihak.tempat_tanggal, pihak.jabatan, pihak.nama or _TITIK, *pihak.keterangan)
    return "\\\n".join(escape_awal(escape_teks(item)) for item in baris if item.strip())


def _render_otomatis(daftar: DaftarOtomatis, letak: _Letak) -> str:
    return _LIST[daftar.jenis](letak.naskah)


def _list_isi(naskah: Naskah) -> str:
    return "\n".join(line for bagian in _list_bagian(naskah) for line in _list_bab(bagian, 0))


def _list_bab(isi: tuple[Blok, ...], dalam: int) -> list[str]:
    lines: list[str] = []
    for bab in isi:
        if isinstance(bab, Bab):
            lines.append("  " * dalam + "- " + escape_awal(escape_teks(_join_nomor(bab.nomor, bab.judul))))
            lines += _list_bab(bab.isi, dalam + 1)
    return lines


def _list_bernomor(naskah: Naskah, jenis: type[Tabel | Gambar], kata: str) -> str:
    items = (blok for blok in walk_naskah(naskah) if isinstance(blok, jenis) and blok.nomor)
    return "\n".join(f"- {escape_teks(_caption(kata, item.nomor, item.judul))}" for item in items)


def _render_halaman(_: HalamanBaru, __: _Letak) -> str:
    # A page is no part of Markdown; a rule would say that the subject changes.
    return ""


_LIST: dict[JenisDaftar, Callable[[Naskah], str]] = {
    JenisDaftar.ISI: _list_isi,
    JenisDaftar.TABEL: lambda naskah: _list_bernomor(naskah, Tabel, "Tabel"),
    JenisDaftar.GAMBAR: lambda naskah: _list_bernomor(naskah, Gambar, "Gambar"),
}

_RENDER: dict[type, Callable[[Any, _Letak], str]] = {
    Bab: _render_bab,
    Paragraf: _render_paragraf,
    Daftar: _render_daftar,
    Tabel: _render_tabel,
    Gambar: _render_gambar,
    Kotak: _render_kotak,
    Pengesahan: _render_pengesahan,
    DaftarOtomatis: _render_otomatis,
    HalamanBaru: _render_halaman,
}
