"""A ledger -> the bytes of every file of its package. Same ledger, same bytes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from terang.errors import UsageError
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.stores.deskriptor import BERKAS_DESKRIPTOR, render_deskriptor
from terang.stores.narasi import FOLDER_NARASI, is_bagian
from terang.stores.skema import BENAR, SALAH, list_kolom
from terang.stores.teks import find_terlarang, tidy_narasi, tidy_sel


def render_paket(buku: BukuKinerja) -> dict[str, bytes]:
    """Every file of the package by its path, in the order in which the package lists them.

    Raises:
        UsageError: a value would not come back as it went (see `terang.stores.teks`).
    """
    laporan = buku.laporan[0] if buku.laporan else None
    perangkat = next((p for p in buku.perangkat_daerah if laporan and p.id == laporan.perangkat_daerah_id), None)
    berkas = {BERKAS_DESKRIPTOR: render_deskriptor(laporan, perangkat, [n.bagian for n in buku.narasi])}
    berkas |= {f"{nama}.csv": _render_tabel(nama, getattr(buku, nama)) for nama in TABEL}
    return berkas | {f"{FOLDER_NARASI}/{n.bagian}.md": _render_narasi(n) for n in buku.narasi}


def _render_tabel(nama: str, baris: Iterable[Any]) -> bytes:
    kolom = [k.nama for k in list_kolom(nama)]
    teks = io.StringIO(newline="")
    penulis = csv.writer(teks, lineterminator="\n")
    penulis.writerow(kolom)
    for row in baris:
        penulis.writerow([_write_sel(f"{nama} '{row.id}' kolom {k}", getattr(row, k)) for k in kolom])
    return teks.getvalue().encode()


def _write_sel(tempat: str, nilai: Any) -> str:
    match nilai:
        case None:
            return ""
        case bool():
            return BENAR if nilai else SALAH
        case Decimal() if nilai.is_finite():
            # Never 1E+3; zeros at the end stay, they say how exactly a figure was measured.
            return f"{nilai:f}"
        case date():
            return nilai.isoformat()
        case int():
            return str(nilai)
        case str():
            return _write_teks(tempat, nilai, tidy_sel(nilai) or None)
        case _:
            raise UsageError(f"Nilai {nilai!r} pada {tempat} tidak dapat ditulis. Perbaiki jenis nilainya.")


def _write_teks(tempat: str, teks: str, rapi: str | None) -> str:
    if teks != rapi or find_terlarang(teks):
        raise UsageError(
            f"Teks {teks!r} pada {tempat} tidak akan terbaca kembali sama. "
            "Hapus spasi di kedua ujungnya dan tanda kendali; teks kosong ditulis None."
        )
    return teks


def _render_narasi(narasi: Narasi) -> bytes:
    if not is_bagian(narasi.bagian):
        raise UsageError(
            f"'{narasi.bagian}' tidak dapat menjadi nama berkas narasi. Pakai bentuk bab-i/latar-belakang."
        )
    return (_write_teks(f"narasi {narasi.bagian}", narasi.teks, tidy_narasi(narasi.teks)) + "\n").encode()
