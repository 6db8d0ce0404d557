"""Reads of agreements, only what the person may see."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from terang.kinerja.buku import BukuKinerja
from terang.web.common.errors import AturanError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.common.queries import list_jejak_objek
from terang.web.organisasi.models import Jabatan, PerangkatDaerah
from terang.web.perencanaan import beku
from terang.web.perencanaan.models import Indikator, Target
from terang.web.perjanjian.baris_buku import build_buku, load_buku
from terang.web.perjanjian.gerbang import Gerbang, check_gerbang, list_lemah
from terang.web.perjanjian.isi import BarisButir, BarisDana, list_butir, list_dana
from terang.web.perjanjian.lingkup import Calon, build_lingkup
from terang.web.perjanjian.models import PerjanjianKinerja, StatusPerjanjian
from terang.web.perjanjian.muatan import Muatan

_TIDAK_ADA = "Perjanjian ini tidak ada, atau berada di luar perangkat daerah Anda."


@dataclass(frozen=True, slots=True, kw_only=True)
class LihatPerjanjian:
    """An agreement with everything on its page."""

    satu: PerjanjianKinerja
    butir: list[BarisButir]
    dana: list[BarisDana]
    gerbang: list[Gerbang]
    tambahan: list[Calon]
    lain: list[PerjanjianKinerja]
    jejak: QuerySet[Peristiwa]
    lemah: set[int]
    boleh_isi: bool
    boleh_sah: bool
    terpisah: bool

    @property
    def siap(self) -> bool:
        """Whether no gate is shut."""
        return not any(g.wajib and not g.terpenuhi for g in self.gerbang)

    @property
    def draf(self) -> bool:
        """Whether it is still in preparation."""
        return self.satu.status == StatusPerjanjian.DRAF

    @property
    def diajukan(self) -> bool:
        """Whether it waits for the signature."""
        return self.satu.status == StatusPerjanjian.DIAJUKAN


def get_perjanjian(pelaku: Pelaku, *, pd: str, tahun: int, kode: str, izin: Izin = Izin.LIHAT) -> PerjanjianKinerja:
    """An agreement of an agency in a year; TidakAdaError where the person may not even see it."""
    satu = _list_ikut().filter(perangkat_daerah__kode=pd, tahun=tahun, kode=kode).first()
    if satu is None:
        raise TidakAdaError(_TIDAK_ADA)
    pelaku.require(izin, satu.pihak_pertama.unit_id)
    return satu


def _list_ikut() -> QuerySet[PerjanjianKinerja]:
    ikut = ("perangkat_daerah__instansi", "pihak_pertama__unit__perangkat_daerah", "pihak_pertama__unit__instansi")
    return PerjanjianKinerja.objects.select_related(*ikut)


def get_lihat(pelaku: Pelaku, *, pd: str, tahun: int, kode: str) -> LihatPerjanjian:
    """Everything on the page of an agreement; TidakAdaError where the person may not even see it."""
    sama = PerjanjianKinerja.objects.filter(perangkat_daerah__kode=pd, tahun=tahun, kode=kode).values("pihak_pertama")
    versi = list(_list_ikut().filter(perangkat_daerah__kode=pd, tahun=tahun, pihak_pertama__in=sama).order_by("id"))
    satu = next((p for p in versi if p.kode == kode), None)
    if satu is None:
        raise TidakAdaError(_TIDAK_ADA)
    unit_id = satu.pihak_pertama.unit_id
    pelaku.require(Izin.LIHAT, unit_id)
    muatan = Muatan(satu)
    buku = load_buku(satu) if satu.beku else build_buku(muatan, pejabat_ikut=False)
    return LihatPerjanjian(
        satu=satu,
        butir=list_butir(muatan, buku),
        dana=list_dana(muatan, buku),
        gerbang=check_gerbang(muatan, pada=pelaku.hari),
        tambahan=_list_tambahan(muatan),
        lain=[p for p in versi if p != satu],
        jejak=list_jejak_objek(pelaku, jenis="perjanjian", objek_id=satu.pk, unit_id=unit_id)[:20],
        lemah={b.pk for b in list_lemah(muatan)},
        boleh_isi=pelaku.may(Izin.ISI_RENCANA, unit_id),
        boleh_sah=pelaku.may(Izin.SAHKAN, unit_id),
        terpisah=pelaku.is_terpisah([satu.pengaju_id]),
    )


def _list_tambahan(muatan: Muatan) -> list[Calon]:
    """What could still be promised, as long as it is a draft."""
    if muatan.satu.status != StatusPerjanjian.DRAF:
        return []
    ada = {b.indikator_id for b in muatan.butir}
    return [c for c in build_lingkup(muatan).calon if c.target and c.sasaran and c.indikator.id not in ada]


def get_buku(pelaku: Pelaku, *, perjanjian: PerjanjianKinerja) -> BukuKinerja:
    """The rows of the ledger that the official form of an agreement is made of."""
    pelaku.require(Izin.LIHAT, perjanjian.pihak_pertama.unit_id)
    return load_buku(perjanjian)


def read_berkas(pelaku: Pelaku, *, perjanjian: PerjanjianKinerja) -> bytes:
    """The signed copy, byte for byte as it was uploaded.

    Raises:
        TidakAdaError: none was uploaded, or the file is gone.
        AturanError: the file is no longer the one that was uploaded.
    """
    pelaku.require(Izin.LIHAT, perjanjian.pihak_pertama.unit_id)
    nama = perjanjian.berkas.name
    if not nama or not perjanjian.berkas.storage.exists(nama):
        raise TidakAdaError("Salinan bertanda tangan tidak ada. Unduh naskahnya sebagai PDF.")
    with perjanjian.berkas.open("rb") as berkas:
        isi: bytes = berkas.read()
    if hashlib.sha256(isi).hexdigest() != perjanjian.sidik_berkas:
        pesan = "Salinan ini bukan lagi berkas yang diunggah saat ditandatangani (sidiknya berbeda)."
        raise AturanError(f"{pesan} Sampaikan kepada administrator.")
    return isi


def is_beku(pelaku: Pelaku, *, target: Target) -> bool:
    """Whether a signed agreement promises this target, so that it may not change any more."""
    del pelaku  # whether it is frozen is no secret; who may see the target was asked before
    return beku.is_beku(target)


def list_pilihan_jabatan(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah) -> list[Jabatan]:
    """The posts of an agency for which the person may draft, its head first."""
    semua = Jabatan.objects.filter(unit__perangkat_daerah=perangkat_daerah).select_related("unit")
    boleh = [j for j in semua if pelaku.may(Izin.ISI_RENCANA, j.unit_id)]
    return sorted(boleh, key=lambda j: (j.unit.kode != perangkat_daerah.kode, not j.kepala, j.unit_id, j.urutan))


def get_jabatan_pd(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, id_: int) -> Jabatan:
    """One post of an agency for which the person may draft."""
    jabatan = (
        Jabatan.objects.select_related("unit__perangkat_daerah", "unit__instansi")
        .filter(pk=id_, unit__perangkat_daerah=perangkat_daerah)
        .first()
    )
    if jabatan is None:
        raise TidakAdaError("Jabatan itu tidak ada pada perangkat daerah ini.")
    pelaku.require(Izin.ISI_RENCANA, jabatan.unit_id)
    return jabatan


def get_tanggal_dpa(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> date | None:
    """The day of the budget document as another agreement of the agency in that year has it."""
    ada = PerjanjianKinerja.objects.filter(
        perangkat_daerah=perangkat_daerah, tahun=tahun, tanggal_dpa__isnull=False
    ).select_related("pihak_pertama")
    return next((s.tanggal_dpa for s in ada if pelaku.may(Izin.LIHAT, s.pihak_pertama.unit_id)), None)


def get_indikator(pelaku: Pelaku, *, perjanjian: PerjanjianKinerja, id_: int) -> Indikator:
    """An indicator of the agency, to be promised."""
    pelaku.require(Izin.LIHAT, perjanjian.pihak_pertama.unit_id)
    satu = Indikator.objects.filter(pk=id_, rencana__perangkat_daerah=perjanjian.perangkat_daerah).first()
    if satu is None:
        raise TidakAdaError("Indikator itu tidak ada pada Renstra perangkat daerah ini.")
    return satu
