"""Reads of the organisation: as of a day, and only what the person may see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Q

from terang.kinerja.pilihan import StatusPejabat
from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan, KedudukanUnit, Pejabat, PenerusUnit, PerangkatDaerah, UnitKerja
from terang.web.organisasi.pohon import Cabang, Masa, Pohon, Simpul, build_pohon

_TIDAK_ADA = "Perangkat daerah atau unit ini tidak ada, atau berada di luar kewenangan Anda."


@dataclass(frozen=True, slots=True, kw_only=True)
class LihatUnit:
    """A unit with what its page shows."""

    unit: UnitKerja
    simpul: Simpul
    atasan: list[Simpul]
    riwayat: list[KedudukanUnit]
    jabatan: list[Jabatan]
    pendahulu: list[PenerusUnit]
    penerus: list[PenerusUnit]


def _list_masa() -> Iterator[Masa]:
    baris = KedudukanUnit.objects.order_by("mulai", "id").values_list(
        "unit_id", "unit__kode", "nama", "induk_id", "unit__perangkat_daerah_id", "urutan", "mulai", "selesai"
    )
    for unit_id, kode, nama, induk_id, perangkat_id, urutan, mulai, selesai in baris:
        simpul = Simpul(
            unit_id=unit_id,
            kode=kode,
            nama=nama,
            induk_id=induk_id,
            perangkat_daerah_id=perangkat_id,
            urutan=urutan,
            berjalan=False,
        )
        yield Masa(simpul=simpul, mulai=mulai, selesai=selesai)


def load_pohon(pada: date) -> Pohon:
    """The tree as it was on a day; without regard to who asks."""
    return build_pohon(replace(m.simpul, berjalan=True) for m in _list_masa() if m.is_berjalan(pada))


def load_pohon_wewenang(pada: date) -> Pohon:
    """The tree by which roles reach: a closed unit stays where it last was, so that its history keeps its readers."""
    terakhir: dict[int, Masa] = {}
    for masa in _list_masa():
        if masa.mulai <= pada or masa.simpul.unit_id not in terakhir:
            terakhir[masa.simpul.unit_id] = masa
    return build_pohon(replace(m.simpul, berjalan=m.is_berjalan(pada)) for m in terakhir.values())


def list_perangkat_daerah(pelaku: Pelaku) -> list[PerangkatDaerah]:
    """The agencies of which the person may see anything; read once, for the page and for the frame around it."""
    semua = PerangkatDaerah.objects.select_related("instansi")
    if pelaku.mesin:
        return list(semua)
    if "perangkat_daerah" not in pelaku.ingatan:
        boleh = pelaku.hak.get(Izin.LIHAT, frozenset())
        ids = UnitKerja.objects.filter(id__in=boleh, perangkat_daerah__isnull=False).values("perangkat_daerah_id")
        pelaku.ingatan["perangkat_daerah"] = list(semua.filter(id__in=ids))
    return list(pelaku.ingatan["perangkat_daerah"])


def get_perangkat_daerah(pelaku: Pelaku, kode: str) -> PerangkatDaerah:
    """One agency; TidakAdaError where there is none that the person may see."""
    found = next((satu for satu in list_perangkat_daerah(pelaku) if satu.kode == kode), None)
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    return found


def list_pohon(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, pada: date) -> list[Cabang]:
    """The units of one agency on a day, in reading order, as far as the person may see them."""
    pohon = load_pohon(pada)
    milik = {id_ for id_, s in pohon.simpul.items() if s.perangkat_daerah_id == perangkat_daerah.id}
    puncak = [id_ for id_ in pohon.walk() if id_.simpul.unit_id in milik and id_.simpul.induk_id not in milik]
    semua = [cabang for satu in puncak for cabang in pohon.walk(satu.simpul.unit_id)]
    return [cabang for cabang in semua if pelaku.may(Izin.LIHAT, cabang.simpul.unit_id)]


def get_unit(pelaku: Pelaku, kode: str, *, izin: Izin = Izin.LIHAT) -> UnitKerja:
    """A unit in which the person may do this; TidakAdaError where they may not even see it."""
    unit = UnitKerja.objects.select_related("perangkat_daerah", "instansi").filter(kode=kode).first()
    if unit is None:
        raise TidakAdaError(_TIDAK_ADA)
    pelaku.require(izin, unit.id)
    return unit


def get_lihat_unit(pelaku: Pelaku, *, unit: UnitKerja, pada: date) -> LihatUnit:
    """Everything on the page of a unit; where it did not exist on the day, as it was nearest to it."""
    pelaku.require(Izin.LIHAT, unit.id)
    pohon = load_pohon_wewenang(pada)
    sambung = list(PenerusUnit.objects.filter(Q(lama=unit) | Q(baru=unit)).select_related("lama", "baru"))
    return LihatUnit(
        unit=unit,
        simpul=pohon.simpul[unit.id],
        atasan=pohon.list_atasan(unit.id)[:-1],
        riwayat=list(unit.kedudukan.select_related("induk").order_by("-mulai")),
        jabatan=list(unit.jabatan.prefetch_related("pejabat")),
        pendahulu=[satu for satu in sambung if satu.baru_id == unit.id],
        penerus=[satu for satu in sambung if satu.lama_id == unit.id],
    )


def get_jabatan(pelaku: Pelaku, id_: int, *, izin: Izin = Izin.LIHAT) -> Jabatan:
    """A post in whose unit the person may do this."""
    jabatan = Jabatan.objects.select_related("unit__perangkat_daerah").filter(pk=id_).first()
    if jabatan is None:
        raise TidakAdaError(_TIDAK_ADA)
    pelaku.require(izin, jabatan.unit_id)
    return jabatan


def get_pejabat(pelaku: Pelaku, id_: int, *, izin: Izin = Izin.LIHAT) -> Pejabat:
    """A holder in whose unit the person may do this."""
    pejabat = Pejabat.objects.select_related("jabatan__unit__perangkat_daerah").filter(pk=id_).first()
    if pejabat is None:
        raise TidakAdaError(_TIDAK_ADA)
    pelaku.require(izin, pejabat.jabatan.unit_id)
    return pejabat


def list_nama_unit(pelaku: Pelaku, *, pada: date, izin: Izin = Izin.LIHAT) -> list[Cabang]:
    """Every running unit in which the person may do this, in reading order: what a choice of units offers."""
    return [cabang for cabang in load_pohon(pada).walk() if pelaku.may(izin, cabang.simpul.unit_id)]


def list_pemegang(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, pada: date) -> dict[int, Pejabat]:
    """Who leads each unit of an agency on a day; an acting head where there is no definitive one."""
    kepala = Pejabat.objects.filter(
        Q(selesai=None) | Q(selesai__gte=pada),
        mulai__lte=pada,
        jabatan__kepala=True,
        jabatan__unit__perangkat_daerah=perangkat_daerah,
    )
    urut = sorted(kepala.select_related("jabatan"), key=lambda satu: satu.status != StatusPejabat.DEFINITIF)
    return {s.jabatan.unit_id: s for s in reversed(urut) if pelaku.may(Izin.LIHAT, s.jabatan.unit_id)}


def list_pejabat_kosong(pelaku: Pelaku, *, pada: date) -> list[Jabatan]:
    """Posts of heads without a holder on this day, where the person may appoint one: a task that waits."""
    boleh = pelaku.hak.get(Izin.ANGKAT_PEJABAT, frozenset())
    berjalan = Pejabat.objects.filter(Q(selesai=None) | Q(selesai__gte=pada), mulai__lte=pada)
    kosong = Jabatan.objects.filter(unit_id__in=boleh, kepala=True).exclude(id__in=berjalan.values("jabatan_id"))
    return list(kosong.select_related("unit__perangkat_daerah")[:50])


def list_induk(pelaku: Pelaku, *, unit: UnitKerja, pada: date) -> list[Cabang]:
    """Under which units of its perangkat daerah a unit may stand."""
    pohon = load_pohon(pada)
    bawah = pohon.list_turunan(unit.id)
    atas = pohon.simpul[unit.id].induk_id if unit.id in pohon.simpul else None
    return [
        cabang
        for cabang in pohon.walk()
        if cabang.simpul.unit_id not in bawah
        and (cabang.simpul.unit_id == atas or cabang.simpul.perangkat_daerah_id == unit.perangkat_daerah_id)
        and pelaku.may(Izin.LIHAT, unit.id)
    ]


def get_induk(pelaku: Pelaku, *, unit: UnitKerja, kode: str) -> UnitKerja:
    """The chosen upper unit of a unit; the one that it has already need not be the person's own."""
    pelaku.require(Izin.LIHAT, unit.id)
    return UnitKerja.objects.get(kode=kode)


def get_atasan(pelaku: Pelaku, *, unit: UnitKerja, pada: date) -> UnitKerja:
    """The unit under which a unit stands on a day."""
    pelaku.require(Izin.LIHAT, unit.id)
    induk_id = load_pohon_wewenang(pada).simpul[unit.id].induk_id
    if induk_id is None:
        raise TidakAdaError("Pucuk pemerintah daerah tidak berada di bawah unit lain.")
    return UnitKerja.objects.get(pk=induk_id)


def list_saudara(pelaku: Pelaku, *, unit: UnitKerja, pada: date) -> list[Cabang]:
    """The other units of the same perangkat daerah, with which a unit may be merged."""
    semua = list_nama_unit(pelaku, pada=pada, izin=Izin.UBAH_ORGANISASI)
    pd = unit.perangkat_daerah_id
    return [c for c in semua if c.simpul.perangkat_daerah_id == pd and c.simpul.unit_id != unit.id]
