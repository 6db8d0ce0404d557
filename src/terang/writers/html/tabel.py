"""A table as HTML: caption, header cells with scope, groups as row groups, widths from the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from terang.naskah.blok import Baris, JenisBaris, Rata, Sel, Tabel
from terang.naskah.sisipan import read_teks
from terang.writers.html.kerja import Kerja
from terang.writers.html.sisipan import render_sisipan

_KEPALA = {JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM}
# From so many columns on a table is set smaller on paper, and scrolls rather than shrinks on a narrow screen.
_KOLOM_RAPAT = 9
_KOLOM_GULIR = 4


@dataclass(frozen=True, slots=True)
class _Susunan:
    """A row with the number of the column that each cell begins in; `utuh`: no cell above reaches into it."""

    baris: Baris
    sel: tuple[tuple[int, Sel], ...]
    utuh: bool


@dataclass(frozen=True, slots=True)
class _Kolom:
    """What the columns say: alignment, title, and which one names the row (None: none does)."""

    rata: tuple[Rata, ...]
    judul: tuple[str, ...]
    nama: int | None


def render_tabel(tabel: Tabel, kerja: Kerja) -> str:
    """The table in a region of its own that scrolls sideways where the screen is narrow.

    The table of origins becomes a link: this form shows every origin in its own section, where it can be followed.
    """
    if tabel.asal_usul:
        return f'<p id="{escape(tabel.id)}"><a href="#t-asal">Buka asal-usul setiap angka</a></p>'
    sebutan = name_tabel(tabel) or f"Tabel dalam {kerja.tempat or 'naskah'}"
    sumber = f'<p class="sumber">Sumber: {escape(tabel.sumber)}</p>' if tabel.sumber else ""
    isi = _caption(tabel) + _colgroup(tabel, kerja) + _render_isi(tabel, kerja)
    return (
        f'<div class="tabel{" lanskap" if tabel.lanskap else ""}" id="{escape(tabel.id)}">'
        f'<div class="gulir" role="region" tabindex="0" aria-label="{escape(sebutan)}">'
        f'<table class="{_list_kelas(len(tabel.kolom))}">{isi}</table></div>{sumber}</div>'
    )


def _list_kelas(kolom: int) -> str:
    return ("rapat " if kolom >= _KOLOM_RAPAT else "") + (f"n-{kolom}" if kolom >= _KOLOM_GULIR else "muat")


def name_tabel(tabel: Tabel) -> str:
    """`Tabel 3.1. Capaian`, as its caption and the list of tables say."""
    return ". ".join(item for item in (f"Tabel {tabel.nomor}" if tabel.nomor else "", tabel.judul) if item)


def _caption(tabel: Tabel) -> str:
    if not tabel.judul and not tabel.nomor:
        return ""
    nomor = f'<span class="nomor">Tabel {escape(tabel.nomor)}.</span> ' if tabel.nomor else ""
    return f"<caption><span>{nomor}{escape(tabel.judul)}</span></caption>"


def _colgroup(tabel: Tabel, kerja: Kerja) -> str:
    semua = sum(kolom.lebar for kolom in tabel.kolom) or 1
    persen = [max(1, round(100 * kolom.lebar / semua)) for kolom in tabel.kolom]
    kerja.persen.update(persen)
    kerja.jumlah_kolom.add(len(persen))
    kolom = "".join(f'<col class="p-{item}">' for item in persen)
    return f"<colgroup>{kolom}</colgroup>"


def _render_isi(tabel: Tabel, kerja: Kerja) -> str:
    susunan = list(layout_sel(tabel))
    kolom = _Kolom(tuple(item.rata for item in tabel.kolom), _list_judul(susunan, len(tabel.kolom)), _find_nama(tabel))
    hasil, nama, bagian, sebelum = [], "", "", None
    for item in susunan:
        if baru := _open_bagian(item, bagian, sebelum):
            hasil.append(f"</{bagian}><{baru}>" if bagian else f"<{baru}>")
            bagian = baru
        nama = _read_nama(item, kolom.nama) or nama
        hasil.append(_render_baris(tabel, item, kolom, nama, kerja))
        sebelum = item.baris.jenis
    return "".join(hasil) + (f"</{bagian}>" if bagian else "")


def layout_sel(tabel: Tabel) -> Iterator[_Susunan]:
    """Find the column of every cell, with the spans of the rows above taken into account."""
    sisa = [0] * len(tabel.kolom)
    for baris in tabel.baris:
        utuh, x, sel = not any(sisa), 0, []
        for item in baris.sel:
            while x < len(sisa) and sisa[x]:
                x += 1
            sel.append((x, item))
            akhir = min(x + item.bentang_kolom, len(sisa))
            sisa[x:akhir] = [item.bentang_baris] * (akhir - x)
            x = akhir
        yield _Susunan(baris, tuple(sel), utuh)
        sisa = [max(0, jumlah - 1) for jumlah in sisa]


def _open_bagian(item: _Susunan, bagian: str, sebelum: JenisBaris | None) -> str:
    """The part of the table that begins with this row, or nothing: the head, the body, a group of the body."""
    kepala = item.baris.jenis in _KEPALA
    if not bagian:
        return "thead" if kepala else "tbody"
    if not item.utuh or (bagian == "thead" and kepala):
        return ""
    kelompok = item.baris.jenis is JenisBaris.KELOMPOK and sebelum is not JenisBaris.KELOMPOK
    return "tbody" if bagian == "thead" or kelompok else ""


def _list_judul(susunan: list[_Susunan], jumlah: int) -> tuple[str, ...]:
    """The title of each column: the header cells above it, from the top down."""
    judul: list[list[str]] = [[] for _ in range(jumlah)]
    for item in susunan:
        if item.baris.jenis is JenisBaris.KEPALA:
            for x, sel in item.sel:
                for satu in judul[x : x + sel.bentang_kolom]:
                    satu.append(read_teks(sel.isi))
    return tuple(", ".join(teks for teks in satu if teks) for satu in judul)


def _find_nama(tabel: Tabel) -> int | None:
    """The column that names the row: the first one on the left that is not as narrow as a running number."""
    kiri = [(nomor, kolom.lebar) for nomor, kolom in enumerate(tabel.kolom) if kolom.rata is Rata.KIRI]
    terlebar = max((lebar for _, lebar in kiri), default=0)
    return next((nomor for nomor, lebar in kiri if lebar * 2 >= terlebar), None)


def _read_nama(item: _Susunan, nama: int | None) -> str:
    return next((read_teks(sel.isi) for x, sel in item.sel if _covers(x, sel, nama)), "")


def _covers(x: int, sel: Sel, kolom: int | None) -> bool:
    return kolom is not None and x <= kolom < x + sel.bentang_kolom


def _render_baris(tabel: Tabel, item: _Susunan, kolom: _Kolom, nama: str, kerja: Kerja) -> str:
    jenis = item.baris.jenis
    tempat = (f"Tabel {tabel.nomor}" if tabel.nomor else tabel.judul or kerja.tempat, nama)
    sel = "".join(_render_sel(jenis, satu, kolom, tempat, kerja) for satu in item.sel)
    return f"<tr>{sel}</tr>" if jenis is JenisBaris.DATA else f'<tr class="{jenis}">{sel}</tr>'


def _render_sel(jenis: JenisBaris, satu: tuple[int, Sel], kolom: _Kolom, tempat: tuple[str, str], kerja: Kerja) -> str:
    x, sel = satu
    judul = kolom.judul[x] if x < len(kolom.judul) else ""
    with kerja.enter_tempat(" › ".join(teks for teks in (*tempat, judul) if teks)):
        isi = render_sisipan(sel.isi, kerja)
    lingkup = _find_lingkup(jenis, x, sel, kolom.nama) if isi else ""
    tanda = "th" if lingkup else "td"
    return f"<{tanda}{lingkup}{_list_atribut(jenis, x, sel, kolom)}>{isi}</{tanda}>"


def _find_lingkup(jenis: JenisBaris, x: int, sel: Sel, nama: int | None) -> str:
    """Which cells this one is the header of, as the `scope` attribute; nothing for a data cell."""
    if jenis is JenisBaris.KEPALA:
        return ' scope="col"'
    if jenis is JenisBaris.KELOMPOK and x == 0:
        return ' scope="rowgroup"'
    return ' scope="row"' if jenis is not JenisBaris.NOMOR_KOLOM and _covers(x, sel, nama) else ""


def _list_atribut(jenis: JenisBaris, x: int, sel: Sel, kolom: _Kolom) -> str:
    rata = kolom.rata[x] if x < len(kolom.rata) else Rata.KIRI
    if jenis in _KEPALA and (sel.bentang_kolom > 1 or jenis is JenisBaris.NOMOR_KOLOM):
        rata = Rata.TENGAH
    kelas = [rata.value] if rata is not Rata.KIRI else []
    # The title of the column of names stays in sight with the names.
    kelas += ["nama"] if jenis is JenisBaris.KEPALA and x == kolom.nama and sel.bentang_kolom == 1 else []
    kelas += [f"m-{min(sel.menjorok, 6)}"] if sel.menjorok else []
    atribut = f' class="{" ".join(kelas)}"' if kelas else ""
    atribut += f' colspan="{sel.bentang_kolom}"' if sel.bentang_kolom > 1 else ""
    return atribut + (f' rowspan="{sel.bentang_baris}"' if sel.bentang_baris > 1 else "")
