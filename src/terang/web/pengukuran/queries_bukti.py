"""Reads of evidence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.files.base import File

from terang.kinerja.pilihan import Periode
from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.models import Bukti
from terang.web.pengukuran.queries import Letak, get_letak

_TIDAK_ADA = "Bukti ini tidak ada, atau berada di luar kewenangan Anda. Buka kembali panel angkanya."


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiHapus:
    """Evidence that was taken away: what it was, and the line by which it can be put back."""

    nomor: int
    judul: str


def list_bukti(pelaku: Pelaku, *, letak: Letak) -> list[Bukti]:
    """The evidence of a cell, oldest first."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    if letak.sel.realisasi is None:
        return []
    return list(letak.sel.realisasi.bukti.select_related("pengunggah").order_by("id"))


def get_bukti(pelaku: Pelaku, *, id_: int) -> tuple[Bukti, Letak]:
    """A piece of evidence with its cell; TidakAdaError where the person may not see the agency."""
    bukti = (
        Bukti.objects.select_related("realisasi__indikator__rencana__perangkat_daerah")
        .filter(pk=id_, realisasi__dipakai=True)
        .first()
    )
    if bukti is None or bukti.realisasi.indikator.rencana.perangkat_daerah is None:
        raise TidakAdaError(_TIDAK_ADA)
    satu = bukti.realisasi
    pd = satu.indikator.rencana.perangkat_daerah
    if satu.periode not in list(Periode) or pd is None:
        raise TidakAdaError(_TIDAK_ADA)
    letak = get_letak(pelaku, pd=pd.kode, tahun=satu.tahun, periode=Periode(satu.periode), kode=satu.indikator.kode)
    return bukti, letak


def open_berkas(pelaku: Pelaku, *, bukti: Bukti, letak: Letak) -> File[bytes]:
    """The bytes of a file of evidence."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    if not bukti.berkas or not bukti.berkas.storage.exists(bukti.berkas.name or ""):
        raise TidakAdaError("Berkas bukti ini tidak ada lagi di penyimpanan. Unggah ulang berkasnya.")
    return bukti.berkas.open("rb")


def list_bukti_hapus(pelaku: Pelaku, *, letak: Letak, jejak: Sequence[Peristiwa]) -> list[BuktiHapus]:
    """What was taken away from a cell and not put back, newest first; while the cell may be filled.

    `jejak`: what happened to the cell, newest first.
    """
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    if letak.sel.terkunci:
        return []
    pulih: set[str] = set()
    hasil: list[BuktiHapus] = []
    for satu in (p for p in jejak if p.tindakan in ("bukti.hapus", "bukti.pulihkan")):
        isi = json.loads(satu.perubahan)
        kode = next((nilai for nilai in isi["kode"] if nilai), "")
        if satu.tindakan == "bukti.pulihkan":
            pulih.add(kode)
        elif kode not in pulih:
            pulih.add(kode)
            hasil.append(BuktiHapus(nomor=satu.nomor, judul=isi["judul"][0]))
    return hasil[:3]
