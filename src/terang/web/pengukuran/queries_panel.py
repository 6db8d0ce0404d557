"""Reads beside one figure: its analysis in words, and what others measured."""

from __future__ import annotations

from collections import defaultdict

from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.models import Realisasi
from terang.web.pengukuran.queries import Letak


def get_uraian(pelaku: Pelaku, *, letak: Letak) -> dict[str, str]:
    """The analysis of the year by kind, one statement a line, and why there is no figure."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    hasil: defaultdict[str, list[str]] = defaultdict(list)
    for jenis, isi in letak.baris.uraian:
        hasil[jenis.name.lower()].append(isi)
    catatan = letak.sel.realisasi.catatan if letak.sel.realisasi else ""
    return {nama: "\n".join(baris) for nama, baris in hasil.items()} | {"catatan": catatan}


def list_pendamping(pelaku: Pelaku, *, letak: Letak) -> list[Realisasi]:
    """What others measured for the same period; it does not count, and must be explained in the report."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    return list(
        Realisasi.objects.filter(
            indikator=letak.baris.indikator, tahun=letak.lembar.tahun, periode=letak.sel.periode, dipakai=False
        )
    )
