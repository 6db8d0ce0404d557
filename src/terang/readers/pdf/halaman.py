"""One page of the file to lines and tables, with both engines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pypdfium2
from pdfplumber.page import Page

from terang.readers.kaption import read_kaption
from terang.readers.pdf.bentuk import Garis, Halaman, Kata, Kisi, Petak
from terang.readers.pdf.bidang import PERABOT, Ujung
from terang.readers.pdf.kata import build_garis, build_kata
from terang.readers.pdf.kisi import build_kisi, list_kelompok
from terang.readers.pdf.lanjut_kepala import extend_kepala
from terang.readers.pdf.mesin_garis import LembarGaris, read_lembar_garis
from terang.readers.pdf.mesin_teks import JALUR_TERBANYAK, JALUR_TERSEDIKIT, read_lembar
from terang.readers.pdf.pecah import split_kisi
from terang.readers.pdf.periksa import confirm_kisi
from terang.readers.pdf.pita import PITA, drop_pita, list_datar
from terang.readers.pdf.ruas import RuasTerlaluBanyakError, list_sel
from terang.readers.pdf.tanpa_garis import find_kisi

HURUF_TERSEDIKIT = 12
"""A page with fewer characters beside its page number has no text layer."""


TERLALU_PADAT = "halaman memuat terlalu banyak huruf; sisanya tidak dibaca"
TERLALU_BERGARIS = "halaman memuat terlalu banyak garis; tabel bergaris di sini tidak dicari"
TERLALU_RUMIT = "halaman terlalu rumit (terlalu banyak gambar garis); hanya teksnya yang dibaca"


def read_halaman(satu: pypdfium2.PdfPage, dua: Page, nomor: int, ujung: Ujung) -> tuple[Halaman, int, tuple[str, ...]]:
    """The page, how many characters it has, and what on it was not read.

    The second engine only runs where there is a table to read. `ujung` is how the page before ends.
    """
    lembar = read_lembar(satu, _get_kertas(dua))
    catatan = [TERLALU_PADAT] if lembar.kepenuhan else []
    kata = build_kata(lembar.huruf) if lembar.huruf else []
    rumit = lembar.jalur > JALUR_TERBANYAK
    if rumit:
        catatan.append(TERLALU_RUMIT)
    garis_lembar: LembarGaris | None = None
    kisi: list[Kisi] = []
    if kata and lembar.jalur >= JALUR_TERSEDIKIT and not rumit:
        garis_lembar = read_lembar_garis(dua, lembar.derajat, lembar.putaran)
        try:
            kelompok = list_kelompok(list_sel(garis_lembar.coretan, lembar.lebar, lembar.tinggi))
            kisi = build_berkisi(kelompok, kata, nomor)
        except RuasTerlaluBanyakError:
            catatan.append(TERLALU_BERGARIS)
    datar: list[Petak] = []
    if garis_lembar:
        datar = list_datar(garis_lembar.coretan)
        if any(len(t.baris) <= PITA for t in kisi):
            kisi = drop_pita(kisi, build_garis(kata), garis_lembar.coretan)
    halaman = arrange_halaman(nomor, (lembar.lebar, lembar.tinggi), kata, kisi, datar=datar, ujung=ujung)
    if halaman.kisi and garis_lembar is None and not rumit:
        garis_lembar = read_lembar_garis(dua, lembar.derajat, lembar.putaran)
    if garis_lembar:
        halaman = replace(halaman, kisi=tuple(confirm_kisi(k, garis_lembar.angka) for k in halaman.kisi))
    return replace(halaman, lukisan=tuple(lembar.lukisan)), len(lembar.huruf), tuple(catatan)


def arrange_halaman(
    nomor: int,
    ukuran: tuple[float, float],
    kata: Sequence[Kata],
    berkisi: Sequence[Kisi],
    *,
    datar: Sequence[Petak] = (),
    ujung: Ujung | None = None,
) -> Halaman:
    """The page from its words and its ruled tables: what stands outside of them is lines, and tables without rules.

    `datar` are the level rules and `ujung` is how the page before ends, as far as they are known.
    """
    garis = build_garis([k for k in kata if not any(t.petak.holds(*k.petak.tengah) for t in berkisi)])
    kisi, garis = _extend(berkisi, garis, datar)
    tanpa = find_kisi(garis, nomor, datar, ujung or Ujung())
    return Halaman(
        nomor=nomor,
        lebar=ukuran[0],
        tinggi=ukuran[1],
        garis=tuple(_drop(garis, [r for _, r in tanpa])),
        kisi=(*kisi, *(k for k, _ in tanpa)),
    )


def _extend(kisi: Sequence[Kisi], garis: list[Garis], datar: Sequence[Petak]) -> tuple[list[Kisi], list[Garis]]:
    """Ruled headers with the rows below them that have no rules, and the lines that are left."""
    hasil: list[Kisi] = []
    for k in kisi:
        panjang = extend_kepala(k, garis, datar)
        hasil.append(panjang[0] if panjang else k)
        if panjang:
            garis = _drop(garis, [panjang[1]])
    return hasil, garis


def find_ujung(h: Halaman) -> Ujung:
    """How the page ends, but for its running foot."""
    akhir = max(h.kisi, key=lambda k: k.petak.bawah, default=None)
    sisa = [g for g in h.garis if akhir is None or g.petak.atas > akhir.petak.bawah]
    kaption = any(k and not k.gambar for k in (read_kaption(g.teks) for g in sisa[-PERABOT - 1 :]))
    return Ujung(akhir if akhir and akhir.lajur and len(sisa) <= PERABOT else None, kaption)


def _get_kertas(dua: Page) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (float(v) for v in dua.page_obj.mediabox)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def build_berkisi(kelompok: Iterable[Sequence[Petak]], kata: Sequence[Kata], nomor: int) -> list[Kisi]:
    """The ruled tables of a page from the cells of each."""
    hasil = []
    for sel in kelompok:
        kisi = build_kisi(sel, _list_dalam(sel, kata), nomor)
        if kisi and not _hides_rows(kisi):
            hasil.append(split_kisi(kisi))
    return hasil


def _hides_rows(kisi: Kisi) -> bool:
    """Whether one cell holds a whole table: rules that only frame rows of figures are no grid."""
    dalam = (k for b in kisi.baris for s in b if len(s.garis) > 2 for k, _ in find_kisi(s.garis, kisi.halaman))  # noqa: PLR2004
    return any(len(k.lajur) > 2 and len(k.baris) > 2 for k in dalam)  # noqa: PLR2004


def _list_dalam(kelompok: Sequence[tuple[float, float, float, float]], kata: Sequence[Kata]) -> list[Kata]:
    x0, atas = min(p[0] for p in kelompok), min(p[1] for p in kelompok)
    x1, bawah = max(p[2] for p in kelompok), max(p[3] for p in kelompok)
    return [k for k in kata if x0 <= k.petak.tengah[0] <= x1 and atas <= k.petak.tengah[1] <= bawah]


def _drop(garis: Sequence[Garis], rentang: Sequence[range]) -> list[Garis]:
    return [g for i, g in enumerate(garis) if not any(i in r for r in rentang)]
