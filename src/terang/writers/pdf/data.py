"""The document as plain data for the template: one function per kind of node, nothing that could be read as markup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from terang.errors import TerangError
from terang.naskah.blok import (
    Bab,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    JenisBaris,
    JenisGambar,
    Kotak,
    Paragraf,
    Pengesahan,
    Tabel,
    TandaTangan,
)
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import Acuan, Bilangan, Sisipan, read_teks
from terang.writers.gambar.render import render_svg
from terang.writers.pdf.kertas import compute_lebar_kertas, compute_tinggi_gambar
from terang.writers.pdf.kolom import INDEN, SelTempat, Tataan, arrange_kolom, divide_kata, place_sel
from terang.writers.pdf.lembar import arrange_lembar

Data = dict[str, Any]

_KEPALA = frozenset({JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM})
_ISI_KOTAK = 28
"""What the frame of a `Kotak` takes of the width, in points; `_BUTIR` the same of a list item."""
_BUTIR = 24
_TERBESAR = 125
"""So many per cent of its size a picture may grow on a landscape sheet, which it has for itself."""
_HURUF_UTUH = 600
"""A cell with more characters than that may go on on the next page."""


class BerkasGambarError(TerangError):
    """A picture that is a file was not given."""


def build_data(naskah: Naskah, berkas: Mapping[str, bytes]) -> tuple[Data, dict[str, bytes]]:
    """The document as JSON-ready data, and the picture files that it names.

    Raises:
        BerkasGambarError: a picture of kind BERKAS names a file that `berkas` does not hold.
        GambarError: a picture cannot be drawn.
    """
    gambar = {g.id: g for g in walk_naskah(naskah) if isinstance(g, Gambar)}
    nama = {id_: _name_berkas(g, nomor) for nomor, (id_, g) in enumerate(gambar.items(), 1)}
    data = {
        "judul": naskah.judul,
        "penyusun": naskah.penyusun,
        "bahasa": naskah.bahasa.split("-"),
        "kepala": naskah.kepala,
        "kaki": naskah.kaki,
        "sampul": _build_sampul(naskah),
        "bagian": [
            {"nomor": nomor, "lembar": [_build_lembar(lembar.isi, nama, lanskap=lembar.lanskap) for lembar in lembaran]}
            for nomor, lembaran in (
                ("i", arrange_lembar(naskah.depan)),
                ("1", arrange_lembar((*naskah.isi, *naskah.lampiran))),
            )
            if lembaran
        ],
        "tanda": sorted({b.id for b in walk_naskah(naskah) if isinstance(b, Bab | Tabel | Gambar)}),
    }
    return data, {nama[id_]: _read_berkas(g, berkas) for id_, g in gambar.items()}


def _name_berkas(gambar: Gambar, nomor: int) -> str:
    akhiran = gambar.spek.rpartition(".")[2].lower() if gambar.jenis is JenisGambar.BERKAS else "svg"
    return f"gambar-{nomor}.{akhiran}"


def _read_berkas(gambar: Gambar, berkas: Mapping[str, bytes]) -> bytes:
    if gambar.jenis is not JenisGambar.BERKAS:
        return render_svg(gambar).encode()
    if gambar.spek not in berkas:
        raise BerkasGambarError(f"Gambar '{gambar.id}': berkas '{gambar.spek}' tidak disertakan. Sertakan berkas itu.")
    return berkas[gambar.spek]


def _build_sampul(naskah: Naskah) -> Data | None:
    sampul = naskah.sampul
    if sampul is None:
        return None
    return {
        "judul": sampul.judul,
        "subjudul": sampul.subjudul,
        "instansi": sampul.instansi,
        "tahun": sampul.tahun,
    }


def _build_lembar(isi: tuple[Blok, ...], nama: Mapping[str, str], *, lanskap: bool) -> Data:
    lebar = compute_lebar_kertas(lanskap=lanskap)
    return {"lanskap": lanskap, "isi": [build_blok(blok, nama, lebar, lanskap=lanskap) for blok in isi]}


def build_blok(  # noqa: PLR0911 - one return per kind of node
    blok: Blok, nama: Mapping[str, str], lebar: int, *, lanskap: bool
) -> Data:
    """One block as data, for that many points of width; `nama` is the file of each picture."""
    match blok:
        case Bab():
            return {"jenis": "bab", "id": blok.id, "tingkat": blok.tingkat, "nomor": blok.nomor, "judul": blok.judul}
        case Paragraf():
            # "... sebagai berikut:" belongs on the page of what follows.
            pengantar = read_teks(blok.isi).rstrip().endswith(":")
            return {"jenis": "paragraf", "gaya": blok.gaya.value, "lekat": pengantar, "isi": _build_isi(blok.isi)}
        case Daftar():
            butir = [[build_blok(b, nama, lebar - _BUTIR, lanskap=lanskap) for b in butir] for butir in blok.butir]
            return {"jenis": "daftar", "bernomor": blok.bernomor, "butir": butir}
        case Tabel():
            return _build_tabel(blok, lebar)
        case Gambar():
            return _build_gambar(blok, nama[blok.id], lebar, lanskap=lanskap)
        case Kotak():
            isi = [build_blok(b, nama, lebar - _ISI_KOTAK, lanskap=lanskap) for b in blok.isi]
            kotak = {"jenis": "kotak", "macam": blok.jenis.value, "sebutan": blok.jenis.sebutan}
            return {**kotak, "judul": blok.judul, "isi": isi}
        case Pengesahan():
            return {"jenis": "pengesahan", "pihak": [_build_tanda_tangan(pihak) for pihak in blok.pihak]}
        case DaftarOtomatis():
            return {"jenis": "daftar-otomatis", "macam": blok.jenis.value}
        case HalamanBaru():
            return {"jenis": "halaman-baru"}


def _build_isi(isi: tuple[Sisipan, ...]) -> list[Data]:
    return [_build_sisipan(piece) for piece in isi]


def _build_sisipan(piece: Sisipan) -> Data:
    match piece:
        case Acuan():
            return {"teks": piece.teks, "ke": piece.ke}
        case Bilangan():
            return {"teks": piece.teks, "tebal": piece.tebal, "utuh": True}
        case _:
            return {"teks": piece.teks, "tebal": piece.tebal, "miring": piece.miring}


def _build_tabel(tabel: Tabel, lebar: int) -> Data:
    tataan = arrange_kolom(tabel, lebar)
    baris = _build_baris(tabel, tataan)
    kepala = next((y for y, b in enumerate(tabel.baris) if b.jenis not in _KEPALA), len(tabel.baris))
    return {
        "jenis": "tabel",
        "id": tabel.id,
        "nomor": tabel.nomor,
        "judul": tabel.judul,
        "sumber": tabel.sumber,
        "lebar": tataan.lebar,
        "ukuran": tataan.ukuran,
        "polos": tabel.polos,
        "kepala": baris[:kepala],
        "isi": baris[kepala:],
    }


def _build_baris(tabel: Tabel, tataan: Tataan) -> list[Data]:
    """The rows; `ikat` tells the rows that must keep with a neighbour, which no row can that shares a cell."""
    sel: list[list[Data]] = [[] for _ in tabel.baris]
    berbagi: set[int] = set()
    for tempat in place_sel(tabel):
        sel[tempat.y].append(_build_sel(tempat, tabel, tataan))
        if tempat.sel.bentang_baris > 1:
            berbagi.update(range(tempat.y, tempat.y + tempat.sel.bentang_baris))
    return [
        {"ikat": "" if y in berbagi or not isi else baris.jenis.value, "sel": isi}
        for y, (baris, isi) in enumerate(zip(tabel.baris, sel, strict=True))
    ]


def _build_sel(tempat: SelTempat, tabel: Tabel, tataan: Tataan) -> Data:
    sel = tempat.sel
    lebar = sum(tataan.lebar[tempat.x : tempat.x + sel.bentang_kolom]) - INDEN * sel.menjorok
    return {
        "x": tempat.x,
        "y": tempat.y,
        "kolom": sel.bentang_kolom,
        "baris": sel.bentang_baris,
        "jenis": tempat.jenis.value,
        "rata": tabel.kolom[tempat.x].rata.value,
        "menjorok": sel.menjorok * INDEN,
        "utuh": len(read_teks(sel.isi)) <= _HURUF_UTUH,
        "isi": [d | {"teks": divide_kata(d["teks"], lebar, tataan.ukuran)} for d in _build_isi(sel.isi)],
    }


def _build_gambar(gambar: Gambar, berkas: str, lebar: int, *, lanskap: bool) -> Data:
    return {
        "jenis": "gambar",
        "id": gambar.id,
        "nomor": gambar.nomor,
        "judul": gambar.judul,
        "sumber": gambar.sumber,
        "alt": gambar.alt,
        "berkas": berkas,
        "lebar": lebar,
        "tinggi": compute_tinggi_gambar(lanskap=lanskap),
        "terbesar": _TERBESAR if gambar.lanskap else 100,
    }


def _build_tanda_tangan(pihak: TandaTangan) -> Data:
    return {
        "tempat_tanggal": pihak.tempat_tanggal,
        "jabatan": pihak.jabatan,
        "nama": pihak.nama,
        "keterangan": list(pihak.keterangan),
    }
