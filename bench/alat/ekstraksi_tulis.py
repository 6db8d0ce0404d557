"""Writes made-up tables as PDF, DOCX, HTML and Markdown, without any writer of `terang`."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from io import BytesIO

import docx
import typst

from alat.ekstraksi_isi import Isi, Tabel
from terang.naskah.blok import JenisBaris, Rata, Sel
from terang.naskah.blok import Tabel as TabelNaskah
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import read_teks

RATA = {"l": "left", "c": "center", "r": "right"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """How a PDF looks: rules (`penuh`, `polos`, `datar`, `kepala`, `pita`), letters, and the height of figures."""

    nama: str
    garis: str = "polos"
    huruf: str = "Libertinus Serif"
    ukuran: int = 10
    tegak: str = "top"
    rebah: bool = False
    ulang: bool = True
    rapat: bool = False


SUSUNAN = (
    Susunan(nama="bergaris", garis="penuh"),
    Susunan(
        nama="bergaris, 12 pt, angka di tengah", garis="penuh", huruf="Liberation Serif", ukuran=12, tegak="horizon"
    ),
    Susunan(nama="tanpa garis"),
    Susunan(nama="tanpa garis, 12 pt", huruf="Liberation Serif", ukuran=12),
    Susunan(nama="tanpa garis, 9 pt, angka di tengah", huruf="Liberation Sans", ukuran=9, tegak="horizon"),
    Susunan(nama="tanpa garis, baris rapat", huruf="Liberation Sans", rapat=True),
    Susunan(nama="tanpa garis, kepala sekali", ulang=False, tegak="bottom"),
    Susunan(nama="tanpa garis, halaman rebah", rebah=True),
    Susunan(nama="garis mendatar saja", garis="datar"),
    Susunan(nama="hanya kepala bergaris", garis="kepala", huruf="DejaVu Sans", ukuran=9),
    Susunan(nama="pita warna tanpa garis", garis="pita"),
)
_GARIS = {
    "penuh": "stroke: 0.5pt",
    "polos": "stroke: none",
    "datar": "stroke: (x, y) => (top: 0.5pt, bottom: 0.5pt)",
    "kepala": "stroke: (x, y) => if y < KEPALA { 0.5pt } else { none }",
    "pita": "stroke: none, fill: (x, y) => "
    "if y < KEPALA { luma(200) } else if calc.even(y) { luma(235) } else { none }",
}


def write_pdf(isi: Isi, susunan: Susunan) -> bytes:
    """Typst to PDF."""
    rapat = "#set table(inset: (x: 5pt, y: 2.2pt))\n#set par(leading: 0.55em)" if susunan.rapat else ""
    keluar = [
        f'#set page(paper: "a4", margin: 2cm, flipped: {str(susunan.rebah).lower()}, numbering: "1")',
        f'#set text(font: "{susunan.huruf}", size: {susunan.ukuran}pt, lang: "id")\n{rapat}',
    ]
    for nomor, satu in enumerate(isi, 1):
        if isinstance(satu, str):
            keluar.append("\n\n".join(f"#par[#{_quote(baris)}]" for baris in satu.split("\n")))
        else:
            keluar += [f"#align(center)[#{_quote(f'Tabel 3.{nomor} {satu.judul}')}]", _write_tabel(satu, susunan)]
    return bytes(typst.compile("\n\n".join(keluar).encode()))


def _write_tabel(tabel: Tabel, susunan: Susunan) -> str:
    lebar = [max(len(b[k]) for b in tabel.baris) for k in range(len(tabel.kepala))]
    kolom = ", ".join("1fr" if n > 20 else "auto" for n in lebar)  # noqa: PLR2004 - long words wrap
    rata = ", ".join(f"{RATA[r]} + {susunan.tegak}" for r in tabel.rata)
    tinggi = 2 if tabel.atas else 1
    kepala = ", ".join(_list_kepala(tabel))
    if susunan.ulang:
        kepala = f"table.header({kepala})"
    isi = ", ".join(f"[#{_quote(sel)}]" for baris in tabel.baris for sel in baris)
    garis = _GARIS[susunan.garis].replace("KEPALA", str(tinggi))
    return f"#table(columns: ({kolom}), align: ({rata}), {garis}, {kepala}, {isi})"


def _list_kepala(tabel: Tabel) -> list[str]:
    if not tabel.atas:
        return [f"[#{_quote(teks)}]" for teks in tabel.kepala]
    tetap = [f"table.cell(rowspan: 2)[#{_quote(teks)}]" for teks in tabel.kepala[: tabel.tetap]]
    atas = f"table.cell(colspan: {len(tabel.kepala) - tabel.tetap}, align: center)[#{_quote(tabel.atas)}]"
    return [*tetap, atas, *(f"[#{_quote(teks)}]" for teks in tabel.kepala[tabel.tetap :])]


def _quote(teks: str) -> str:
    return '"' + teks.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_naskah(naskah: Naskah) -> bytes:
    """The tables of a document tree under their captions as PDF without any rule."""
    keluar = ['#set page(paper: "a4", margin: 2cm, flipped: true)', '#set text(size: 9pt, lang: "id")']
    for tabel in (b for b in walk_naskah(naskah) if isinstance(b, TabelNaskah)):
        if tabel.nomor or tabel.judul:
            keluar.append(f"#align(center)[#{_quote(f'Tabel {tabel.nomor} {tabel.judul}')}]")
        keluar.append(_write_tabel_naskah(tabel))
    return bytes(typst.compile("\n\n".join(keluar).encode()))


def _write_tabel_naskah(tabel: TabelNaskah) -> str:
    kepala = [b for b in tabel.baris if b.jenis in (JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM)]
    isi = [b for b in tabel.baris if b not in kepala]
    rata = ", ".join("right" if k.rata is Rata.KANAN else "left" for k in tabel.kolom)
    kolom = ", ".join("auto" if k.rata is Rata.KANAN else "1fr" for k in tabel.kolom)
    atas = f"table.header({', '.join(_write_sel(s) for b in kepala for s in b.sel)})," if kepala else ""
    badan = ", ".join(_write_sel(s) for b in isi for s in b.sel)
    return f"#table(columns: ({kolom},), align: ({rata},), stroke: none, {atas} {badan})"


def _write_sel(sel: Sel) -> str:
    return f"table.cell(rowspan: {sel.bentang_baris}, colspan: {sel.bentang_kolom})[#{_quote(read_teks(sel.isi))}]"


def write_html(isi: Isi) -> bytes:
    """HTML, with spans in headings of two rows."""
    keluar = ['<!doctype html><html lang="id"><meta charset="utf-8"><title>Laporan</title><body>']
    for nomor, satu in enumerate(isi, 1):
        if isinstance(satu, str):
            keluar += [f"<p>{escape(baris)}</p>" for baris in satu.split("\n")]
        else:
            keluar.append(f"<p>Tabel 3.{nomor} {escape(satu.judul)}</p>{_write_tabel_html(satu)}")
    return "\n".join([*keluar, "</body></html>"]).encode()


def _write_tabel_html(tabel: Tabel) -> str:
    kepala = [[(teks, 1, 1) for teks in tabel.kepala]]
    if tabel.atas:
        n = tabel.tetap
        atas = [*((teks, 2, 1) for teks in tabel.kepala[:n]), (tabel.atas, 1, len(tabel.kepala) - n)]
        kepala = [atas, [(teks, 1, 1) for teks in tabel.kepala[n:]]]
    baris = [*kepala, *([(teks, 1, 1) for teks in b] for b in tabel.baris)]
    isi = "".join(
        "<tr>" + "".join(f'<td rowspan="{y}" colspan="{x}">{escape(teks)}</td>' for teks, y, x in sel) + "</tr>"
        for sel in baris
    )
    return f'<table border="1">{isi}</table>'


def write_md(isi: Isi) -> bytes:
    """Markdown with pipes; it has no headings of two rows."""
    keluar = []
    for nomor, satu in enumerate(isi, 1):
        if isinstance(satu, str):
            keluar += satu.split("\n")
        else:
            rata = tuple("---" for _ in satu.kepala)
            baris = "\n".join(f"| {' | '.join(b)} |" for b in (satu.kepala, rata, *satu.baris))
            keluar += [f"Tabel 3.{nomor} {satu.judul}", baris]
    return "\n\n".join(keluar).encode()


def write_docx(isi: Isi) -> bytes:
    """Word, with merged cells in headings of two rows."""
    berkas = docx.Document()
    for nomor, satu in enumerate(isi, 1):
        if isinstance(satu, str):
            for baris in satu.split("\n"):
                berkas.add_paragraph(baris)
            continue
        berkas.add_paragraph(f"Tabel 3.{nomor} {satu.judul}")
        atas = [("",) * satu.tetap + (satu.atas,) + ("",) * (len(satu.kepala) - satu.tetap - 1)] if satu.atas else []
        semua = [*atas, satu.kepala, *satu.baris]
        tabel = berkas.add_table(len(semua), len(satu.kepala), "Table Grid")
        for y, baris in enumerate(semua):
            sel = tabel.rows[y].cells
            for x, teks in enumerate(baris):
                sel[x].text = teks
        if satu.atas:
            tabel.cell(0, satu.tetap).merge(tabel.cell(0, len(satu.kepala) - 1))
    keluar = BytesIO()
    berkas.save(keluar)
    return keluar.getvalue()
