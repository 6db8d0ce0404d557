"""Lines of lists of contents, tables and pictures: a title, and the page number to which dots or a tab lead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.naskah.blok import ButirOtomatis, DaftarOtomatis, JenisDaftar
from terang.naskah.tempat import Tempat
from terang.readers.mentah import flatten_teks

_HALAMAN = re.compile(r"(?<![^\s.…])(?:\d{1,4}|[ivxlc]{1,7})$", re.IGNORECASE)
_SELA = " .…\t\n"
_TITIK_TERSEDIKIT = 3
_JENIS = {"tabel": JenisDaftar.TABEL, "gambar": JenisDaftar.GAMBAR}


def read_butir(teks: str, tempat: Tempat | None = None) -> ButirOtomatis:
    """The title and the page number of one printed line."""
    utuh = teks.rstrip()
    halaman = _HALAMAN.search(utuh)
    kiri = utuh[: halaman.start()] if halaman else utuh
    judul = kiri.rstrip(_SELA)
    sela = kiri[len(judul) :]
    if not (len(sela) >= _TITIK_TERSEDIKIT or "\t" in sela or "…" in sela):
        return ButirOtomatis(teks=flatten_teks(utuh), tempat=tempat)
    return ButirOtomatis(teks=flatten_teks(judul), halaman=halaman[0] if halaman else "", tempat=tempat)


def build_daftar_otomatis(butir: Sequence[ButirOtomatis]) -> DaftarOtomatis:
    """The list; which one it is says the first word of its first line."""
    kata = butir[0].teks.split()[:1] if butir else []
    return DaftarOtomatis(jenis=_JENIS.get("".join(kata).lower(), JenisDaftar.ISI), butir=tuple(butir))
