"""Bytes of a CSV file -> heading and rows, telling once per file what a spreadsheet did to its form."""

from __future__ import annotations

import codecs
import csv
import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from terang.stores.kesalahan import Kesalahan
from terang.stores.teks import tidy_sel

# A cell may be of any length. Frictionless lifts the limit too, but only once it is imported: without this line the
# same package would be read differently the first and the second time.
csv.field_size_limit(sys.maxsize)

_PEMISAH = {",": "koma", ";": "titik koma", "\t": "tab", "|": "garis tegak"}

_SARAN_BENTUK = (
    "Simpan ulang sebagai CSV dengan pengodean UTF-8 tanpa BOM dan pemisah koma. Di LibreOffice: Simpan Sebagai, "
    "Teks CSV, centang Sunting setelan filter, pilih Unicode (UTF-8) dan koma. Dari Excel: simpan sebagai CSV UTF-8, "
    "buka di LibreOffice, lalu simpan seperti itu. Angka desimal memakai titik (80.60) dan tanggal ditulis 2022-10-05."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembar:
    """A CSV file as text.

    Args:
        judul: the heading, each label once.
        baris: (row number counted with the heading as 1, one text per label or as many as stood there).
        kesalahan: what is wrong with the file as a file.
        utuh: whether all its rows could be read; where not, nothing may be concluded from a row that is not here.
        lembar_kerja: whether a spreadsheet with Indonesian settings wrote it (decimal commas are its habit).
    """

    judul: tuple[str, ...] = ()
    baris: tuple[tuple[int, list[str]], ...] = ()
    kesalahan: tuple[Kesalahan, ...] = ()
    utuh: bool = True
    lembar_kerja: bool = False


def decode(data: bytes) -> tuple[str, list[str]]:
    """The text of `data` as well as it can be read, and what is wrong with its encoding."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), ["berpengodean UTF-16"]
    cacat = ["diawali tanda BOM"] if data.startswith(codecs.BOM_UTF8) else []
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8"), cacat
    except UnicodeDecodeError as galat:
        baris = data.count(b"\n", 0, galat.start) + 1
        cacat.append(f"tidak berpengodean UTF-8 (huruf pertama yang tidak terbaca ada di baris {baris})")
        # CP1252 is what Excel on Windows writes as plain "CSV"; latin-1 never fails and differs only in rare signs.
        return data.decode("cp1252", "replace"), cacat


def read_lembar(berkas: str, data: bytes, nama_kolom: Sequence[str]) -> Lembar:
    """Read a CSV file whatever its bytes; `nama_kolom` are the labels by which its delimiter is recognised."""
    teks, cacat = decode(data)
    if not teks.strip():
        return _tell_kosong(berkas, nama_kolom)
    pemisah = _detect_pemisah(teks, nama_kolom)
    if pemisah != ",":
        cacat.append(f"memakai {_PEMISAH[pemisah]} sebagai pemisah kolom")
    baris, rusak = _split(berkas, teks, pemisah)
    judul, kesalahan = _tidy_judul(berkas, baris)
    if cacat:
        pesan = f"Berkas ini {' dan '.join(cacat)}."
        kesalahan.insert(0, Kesalahan(berkas=berkas, pesan=pesan, saran=_SARAN_BENTUK))
    return Lembar(
        judul=judul,
        baris=tuple(baris),
        kesalahan=(*kesalahan, *rusak),
        utuh=not rusak,
        lembar_kerja=pemisah != ",",
    )


def _tell_kosong(berkas: str, nama_kolom: Sequence[str]) -> Lembar:
    saran = f"Tulis baris judul: {','.join(nama_kolom)}"
    return Lembar(kesalahan=(Kesalahan(berkas=berkas, pesan="Berkas ini kosong.", saran=saran),), utuh=False)


def _detect_pemisah(teks: str, nama_kolom: Sequence[str]) -> str:
    baris_judul = teks.lstrip().splitlines()[0]
    cocok = {p: len({label.strip(' "') for label in baris_judul.split(p)} & set(nama_kolom)) for p in _PEMISAH}
    return max(cocok, key=lambda p: cocok[p])


def _split(berkas: str, teks: str, pemisah: str) -> tuple[list[tuple[int, list[str]]], list[Kesalahan]]:
    """Rows with their numbers, and the error that ended the reading, if one did."""
    baris: list[tuple[int, list[str]]] = []
    rusak: list[Kesalahan] = []
    try:
        for nomor, sel in enumerate(csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah, strict=True), start=1):
            baris.append((nomor, [tidy_sel(isi) for isi in sel]))
    except csv.Error:
        rusak.append(_tell_rusak(berkas, len(baris) + 1))
    # Spreadsheets leave blank rows below the last one; they say nothing.
    while baris and not any(baris[-1][1]):
        baris.pop()
    return baris, rusak


def _tell_rusak(berkas: str, nomor: int) -> Kesalahan:
    return Kesalahan(
        berkas=berkas,
        baris=nomor,
        pesan="Tanda petik ganda pada baris ini tidak berpasangan, sehingga baris ini dan sesudahnya tidak terbaca.",
        saran='Apit seluruh isi sel dengan tanda petik ganda dan gandakan tanda petik di dalamnya: "kata ""kutip""".',
    )


def _tidy_judul(berkas: str, baris: list[tuple[int, list[str]]]) -> tuple[tuple[str, ...], list[Kesalahan]]:
    """Take the heading off `baris` and drop unnamed and repeated columns from it, telling of those with content."""
    if not baris:
        return (), []
    label = baris.pop(0)[1]
    buang = [n for n, nama in enumerate(label) if not nama or nama in label[:n]]
    kesalahan = [
        _tell_judul(berkas, label[n], n + 1) for n in buang if label[n] or any(any(sel[n : n + 1]) for _, sel in baris)
    ]
    for _, sel in baris:
        _drop(sel, buang, len(label))
    return tuple(nama for n, nama in enumerate(label) if n not in buang), kesalahan


def _drop(sel: list[str], buang: Sequence[int], lebar: int) -> None:
    while len(sel) > lebar and not sel[-1]:
        sel.pop()
    for n in reversed(buang):
        del sel[n : n + 1]


def _tell_judul(berkas: str, nama: str, nomor: int) -> Kesalahan:
    if nama:
        pesan, saran = f"Kolom '{nama}' ada dua kali.", "Hapus salah satunya; yang pertama dibaca."
    else:
        pesan, saran = f"Kolom ke-{nomor} berisi tetapi tanpa judul.", "Beri judul kolom itu atau hapus isinya."
    return Kesalahan(berkas=berkas, baris=1, kolom=nama or None, pesan=pesan, saran=saran)
