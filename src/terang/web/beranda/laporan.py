"""The report of an agency about a year, built in the background in every form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from terang.flows import BENTUK, Rupa, write_laporan
from terang.report.lkjip.build import build_lkjip
from terang.web.buku.queries import get_buku
from terang.web.common.pelaku import Pelaku
from terang.web.latar.jenis import HasilKerja
from terang.web.latar.kemajuan import Kemajuan
from terang.web.organisasi.queries import get_perangkat_daerah

JENIS = "laporan"
URUTAN = ("lkjip.pdf", "lkjip.docx", "lkjip.html", "lkjip.xlsx", "lkjip.md", "angka.json")
"""The files, the most wanted first."""

_LANGKAH = 7
"""How many steps a report in every form tells of: the share of each is the same."""


def work_laporan(pelaku: Pelaku, isi: Mapping[str, Any], kemajuan: Kemajuan) -> HasilKerja:
    """The job: the ledger of `pd` and `tahun` becomes files."""
    kemajuan.tell("Membaca data kinerja", 5)
    buku = get_buku(pelaku, get_perangkat_daerah(pelaku, isi["pd"]), isi["tahun"])
    kemajuan.tell("Menghitung dan menyusun laporan", 10)
    naskah = build_lkjip(buku)
    berkas = write_laporan(buku, naskah, BENTUK, Rupa(), lapor=_build_lapor(kemajuan))
    pesan = f"Laporan tersedia dalam {len(BENTUK)} bentuk; angka.json menjelaskan angkanya."
    return HasilKerja(pesan=pesan, berkas={nama: berkas[nama] for nama in URUTAN})


def _build_lapor(kemajuan: Kemajuan) -> Callable[[str], None]:
    """Tells each step of the writers, an even share after the other."""
    langkah = iter(range(25, 100, 75 // _LANGKAH))
    return lambda kata: kemajuan.tell(kata, next(langkah, 99))
