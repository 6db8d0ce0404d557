"""Who the agency is, as of the end of a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models

from terang.kinerja.organisasi import UnitKerja as UnitBuku
from terang.web.buku.baca import Pembaca, Sel, build_sel, sort_posisi
from terang.web.common.baris import choose_kode
from terang.web.organisasi.models import KedudukanUnit, PerangkatDaerah, UnitKerja

Tabel = dict[str, tuple[Any, ...]]


def get_hari(tahun: int) -> date:
    """The last day of a year; of the last year that a calendar has where the ledger's lies beyond."""
    return date(min(tahun, date.max.year), 12, 31)


def read_organisasi(baca: Pembaca, perangkat_daerah: PerangkatDaerah) -> Tabel:
    """The government and the agency, one row each."""
    instansi = perangkat_daerah.instansi
    return {
        "instansi": baca.build("instansi", [build_sel(instansi)]),
        "perangkat_daerah": baca.build("perangkat_daerah", [build_sel(perangkat_daerah)]),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """All units of an agency; the ids of those that ran at the end of the year.

    `tersirat` is the top unit that every agency has in the application, where it has no other and no ledger ever named
    it: it goes out only where something refers to it.
    """

    unit: tuple[UnitBuku, ...]
    berjalan: frozenset[str]
    tersirat: str | None


def read_unit(baca: Pembaca) -> Susunan:
    """The units of the agency."""
    hari = get_hari(baca.tahun)
    semua = sort_posisi(_choose_masa(_fetch_kedudukan(baca.perangkat_daerah[0]), hari))
    kode = _choose_kode(semua)
    baca.kode[UnitKerja] = kode
    unit = tuple(
        UnitBuku(id=kode[sel["pk"]], induk_id=kode.get(sel["induk_id"]), nama=sel["nama"], urutan=sel["urutan"])
        for sel in semua
    )
    tersirat = len(semua) == 1 and not semua[0]["unit__kode_buku"]
    return Susunan(
        unit=unit,
        berjalan=frozenset(kode[sel["pk"]] for sel in semua if _is_berjalan(sel, hari)),
        tersirat=unit[0].id if tersirat else None,
    )


def _fetch_kedudukan(perangkat_id: int) -> list[Sel]:
    kolom = ("induk_id", "nama", "urutan", "mulai", "selesai", "unit__kode", "unit__kode_buku")
    pilih = KedudukanUnit.objects.filter(unit__perangkat_daerah=perangkat_id).order_by("mulai", "id")
    return list(pilih.values(*kolom, pk=models.F("unit_id"), posisi=models.F("unit__posisi")))


def _choose_masa(semua: list[Sel], hari: date) -> list[Sel]:
    """Of every unit the row that held on the day, else the last before it, else the first after it."""
    pilih: dict[int, Sel] = {}
    for sel in semua:
        if sel["mulai"] <= hari or sel["pk"] not in pilih:
            pilih[sel["pk"]] = sel
    return list(pilih.values())


def _is_berjalan(sel: Sel, hari: date) -> bool:
    return bool(sel["mulai"] <= hari and (sel["selesai"] is None or hari <= sel["selesai"]))


def _choose_kode(semua: list[Sel]) -> dict[int, str]:
    """The ledger id of every unit: the one that it came with, else its code."""
    dipakai = {sel["unit__kode_buku"] for sel in semua}
    kode: dict[int, str] = {}
    for sel in sorted(semua, key=lambda sel: int(sel["pk"])):
        kode[sel["pk"]] = sel["unit__kode_buku"] or choose_kode(sel["unit__kode"], dipakai)
        dipakai.add(kode[sel["pk"]])
    return kode


def prune_organisasi(tabel: Tabel, susunan: Susunan) -> Tabel:
    """Leave out units and posts that did not exist that year and that nothing in the ledger refers to."""
    pihak = {satu.pihak_pertama_id for satu in tabel["perjanjian_kinerja"]}
    jabatan = tuple(satu for satu in tabel["jabatan"] if satu.unit_kerja_id in susunan.berjalan or satu.id in pihak)
    ada = {satu.id for satu in jabatan}
    induk = {satu.id: satu.induk_id for satu in susunan.unit}
    perlu = set(susunan.berjalan - {susunan.tersirat}) | {satu.unit_kerja_id for satu in (*jabatan, *tabel["aset"])}
    perlu |= {satu.penanggung_jawab_id for satu in (*tabel["indikator"], *tabel["rencana_aksi"])}
    perlu |= {atas for satu in perlu for atas in _list_atas(satu, induk)}
    return tabel | {
        "unit_kerja": tuple(satu for satu in susunan.unit if satu.id in perlu),
        "jabatan": jabatan,
        "pejabat": tuple(satu for satu in tabel["pejabat"] if satu.jabatan_id in ada),
    }


def _list_atas(satu: str | None, induk: dict[str, str | None]) -> list[str]:
    atas: list[str] = []
    while satu is not None and (satu := induk.get(satu)) is not None:
        atas.append(satu)
    return atas
