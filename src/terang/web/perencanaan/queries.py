"""Reads of the plans: whose document it is, its tree, its nodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import OuterRef, Q

from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.perencanaan.models import (
    Dukungan,
    Hapusan,
    Indikator,
    JenisRencana,
    JenisSimpul,
    Predikat,
    Rencana,
    RencanaAksi,
    Simpul,
    StatusRencana,
)
from terang.web.perencanaan.naungan import PEMDA, require_isi
from terang.web.perencanaan.pohon import Cabang, Pohon, build_pohon
from terang.web.perencanaan.susunan import list_anak_boleh, list_induk_boleh

_TIDAK_ADA = "Bagian rencana ini tidak ada, atau sudah dihapus. Kembali ke pohon rencana."


@dataclass(frozen=True, slots=True, kw_only=True)
class Dokumen:
    """The place of a plan: an agency, or the government itself, in one year; `rencana` is None where none covers it.

    Args:
        pd: how addresses name the place.
        nama: how pages name it.
        tahun: the year that is looked at.
        unit_id: the unit whose people may read and change the plan.
        perangkat_daerah: None for the government itself.
        rencana: the document that covers the year.
    """

    pd: str
    nama: str
    tahun: int
    unit_id: int
    perangkat_daerah: PerangkatDaerah | None
    rencana: Rencana | None

    @property
    def isi(self) -> Rencana:
        """The document; TidakAdaError where the year has none."""
        if self.rencana is None:
            raise TidakAdaError(f"Belum ada rencana yang memuat tahun {self.tahun}. Buat dahulu pada halaman Rencana.")
        return self.rencana

    @property
    def ditetapkan(self) -> bool:
        """Whether it is in force, so that changes need a reason."""
        return self.rencana is not None and self.rencana.status == StatusRencana.DITETAPKAN

    @property
    def jenis(self) -> JenisRencana:
        """Which kind of document belongs here."""
        return JenisRencana.RENSTRA if self.perangkat_daerah else JenisRencana.RPJMD

    def list_anak(self, jenis: str | None) -> list[JenisSimpul]:
        """What may be added under a node of this kind (None: at the top)."""
        return list_anak_boleh(JenisSimpul(jenis) if jenis else None, self.jenis)


@dataclass(frozen=True, slots=True, kw_only=True)
class Isi:
    """The whole tree of a document with what stands at its nodes.

    `terlihat`: ids of the other agencies in `dukungan` whose plans the person may see.
    """

    pohon: Pohon
    indikator: Mapping[int, list[Indikator]] = field(repr=False)
    dukungan: list[Dukungan] = field(repr=False)
    terlihat: frozenset[int] = frozenset()

    def list_cabang(self) -> list[Cabang]:
        """Every node in reading order."""
        return list(self.pohon.walk())


def get_dokumen(pelaku: Pelaku, pd: str, tahun: int) -> Dokumen:
    """The plan of a place in a year. The RPJMD is a public regulation: everybody with a role may read it."""
    pucuk = UnitKerja.objects.select_related("instansi", "perangkat_daerah").order_by("id")
    puncak = pucuk.filter(**{"perangkat_daerah": None} if pd == PEMDA else {"kode": pd}).first()
    if puncak is None or (pd != PEMDA and puncak.perangkat_daerah is None):
        raise TidakAdaError("Perangkat daerah ini tidak ada, atau berada di luar kewenangan Anda.")
    perangkat = puncak.perangkat_daerah
    if perangkat is None:
        pelaku.require_anywhere(Izin.LIHAT)
    else:
        pelaku.require(Izin.LIHAT, puncak.id)
    rencana = Rencana.objects.filter(perangkat_daerah=perangkat, tahun_awal__lte=tahun, tahun_akhir__gte=tahun)
    return Dokumen(
        pd=pd,
        nama=perangkat.nama_pendek if perangkat else puncak.instansi.nama_daerah,
        tahun=tahun,
        unit_id=puncak.id,
        perangkat_daerah=perangkat,
        rencana=rencana.select_related("perangkat_daerah").first(),
    )


def open_dokumen(pelaku: Pelaku, pd: str, tahun: int) -> Dokumen:
    """The same place for whoever may plan there; DitolakError for who may only look."""
    dokumen = get_dokumen(pelaku, pd, tahun)
    require_isi(pelaku, dokumen.unit_id, umum=dokumen.perangkat_daerah is None)
    return dokumen


def require_lihat(pelaku: Pelaku, dokumen: Dokumen) -> None:
    """Nothing, where the person may read this plan."""
    if dokumen.perangkat_daerah is None:
        pelaku.require_anywhere(Izin.LIHAT)
    else:
        pelaku.require(Izin.LIHAT, dokumen.unit_id)


def get_isi(pelaku: Pelaku, dokumen: Dokumen, *, terukur: bool = False) -> Isi:
    """The tree, the indicators with their targets (`terukur`: and realisasi), and who serves what: few reads."""
    require_lihat(pelaku, dokumen)
    semua = dokumen.isi.simpul.select_related("rencana")
    indikator: dict[int, list[Indikator]] = {}
    ikut = ("target", "realisasi") if terukur else ("target",)
    baris = dokumen.isi.indikator.select_related("satuan").prefetch_related(*ikut).order_by("urutan", "posisi", "id")
    for satu in baris:
        indikator.setdefault(satu.pemilik_id, []).append(satu)
    dukungan = _list_dukungan(dokumen.isi)
    return Isi(
        pohon=build_pohon(semua),
        indikator=indikator,
        dukungan=dukungan,
        terlihat=_list_terlihat(pelaku, dukungan),
    )


def _list_dukungan(rencana: Rencana) -> list[Any]:
    """What starts or ends in the document, each with the units that decide who may see its ends."""
    dukungan = Dukungan.objects.filter(Q(pendukung__rencana=rencana) | Q(sasaran__rencana=rencana))
    lengkap = dukungan.select_related("pendukung__rencana__perangkat_daerah", "sasaran__rencana__perangkat_daerah")
    puncak = {
        f"unit_{ujung}": UnitKerja.objects.filter(kode=OuterRef(f"{ujung}__rencana__perangkat_daerah__kode")).values(
            "id"
        )[:1]
        for ujung in ("pendukung", "sasaran")
    }
    return list(lengkap.annotate(**puncak))


def _list_terlihat(pelaku: Pelaku, dukungan: Iterable[Any]) -> frozenset[int]:
    """The agencies at either end of these whose plans the person may see."""
    ujung = [(d.pendukung, d.unit_pendukung) for d in dukungan] + [(d.sasaran, d.unit_sasaran) for d in dukungan]
    return frozenset(
        simpul.rencana.perangkat_daerah_id
        for simpul, unit in ujung
        if unit is not None and pelaku.may(Izin.LIHAT, unit)
    )


def list_predikat(pelaku: Pelaku, dokumen: Dokumen) -> list[Predikat]:
    """The scales that the indicators of the document use."""
    require_lihat(pelaku, dokumen)
    return list(dokumen.isi.predikat.all())


def get_simpul(pelaku: Pelaku, dokumen: Dokumen, kode: str) -> Simpul:
    """One node by its id in the document."""
    require_lihat(pelaku, dokumen)
    simpul = dokumen.isi.simpul.select_related("rencana__perangkat_daerah", "induk").filter(kode=kode).first()
    if simpul is None:
        raise TidakAdaError(_TIDAK_ADA)
    return simpul


def get_indikator(pelaku: Pelaku, dokumen: Dokumen, kode: str) -> Indikator:
    """One indicator by its id in the document, with its targets."""
    require_lihat(pelaku, dokumen)
    ada = dokumen.isi.indikator.select_related("rencana__perangkat_daerah", "satuan", "pemilik", "penanggung_jawab")
    indikator = ada.filter(kode=kode).prefetch_related("target", "penanggung__jabatan").first()
    if indikator is None:
        raise TidakAdaError(_TIDAK_ADA)
    return indikator


def get_aksi(pelaku: Pelaku, dokumen: Dokumen, id_: int) -> RencanaAksi:
    """One step of the action plan."""
    require_lihat(pelaku, dokumen)
    ada = RencanaAksi.objects.select_related("indikator__rencana__perangkat_daerah", "indikator__satuan", "satuan")
    aksi = ada.filter(indikator__rencana=dokumen.isi, pk=id_).first()
    if aksi is None:
        raise TidakAdaError(_TIDAK_ADA)
    return aksi


def get_dukungan(pelaku: Pelaku, dokumen: Dokumen, id_: int) -> Dukungan:
    """One support that starts in this document."""
    require_lihat(pelaku, dokumen)
    ada = Dukungan.objects.select_related("pendukung__rencana__perangkat_daerah", "sasaran")
    dukungan = ada.filter(pendukung__rencana=dokumen.isi, pk=id_).first()
    if dukungan is None:
        raise TidakAdaError(_TIDAK_ADA)
    return dukungan


def get_hapusan(pelaku: Pelaku, dokumen: Dokumen, id_: int) -> Hapusan:
    """Something that was deleted from this document."""
    require_lihat(pelaku, dokumen)
    hapusan = Hapusan.objects.select_related("rencana__perangkat_daerah").filter(rencana=dokumen.isi, pk=id_).first()
    if hapusan is None:
        raise TidakAdaError("Penghapusan itu sudah diurungkan, atau tidak ada. Muat ulang halaman.")
    return hapusan


def list_hapusan(pelaku: Pelaku, dokumen: Dokumen) -> list[Hapusan]:
    """What was deleted last, newest first."""
    require_lihat(pelaku, dokumen)
    return list(dokumen.isi.hapusan.all()[:5])


def list_induk(pelaku: Pelaku, dokumen: Dokumen, simpul: Simpul) -> list[Cabang]:
    """Under which nodes this one may stand."""
    require_lihat(pelaku, dokumen)
    pohon = build_pohon(dokumen.isi.simpul.all())
    bawah = {satu.id for satu in pohon.list_turunan(simpul.id)}
    boleh = list_induk_boleh(JenisSimpul(simpul.jenis), dokumen.jenis)
    return [c for c in pohon.walk() if JenisSimpul(c.simpul.jenis) in boleh and c.simpul.id not in bawah]


def list_sasaran_didukung(pelaku: Pelaku, dokumen: Dokumen) -> list[Simpul]:
    """The sasaran that something of this document may serve: its own, the RPJMD's, and others' that one may see."""
    require_lihat(pelaku, dokumen)
    tahun = dokumen.tahun
    sezaman = Rencana.objects.filter(tahun_awal__lte=tahun, tahun_akhir__gte=tahun).select_related("perangkat_daerah")
    boleh = None if pelaku.mesin else pelaku.hak.get(Izin.LIHAT, frozenset())
    terlihat = UnitKerja.objects.filter(perangkat_daerah__isnull=False)
    if boleh is not None:
        terlihat = terlihat.filter(id__in=boleh)
    milik = Q(perangkat_daerah=None) | Q(perangkat_daerah__in=terlihat.values("perangkat_daerah_id"))
    sasaran = Simpul.objects.filter(rencana__in=sezaman.filter(milik), jenis=JenisSimpul.SASARAN)
    semua = sasaran.select_related("rencana__perangkat_daerah").order_by("rencana__perangkat_daerah__urutan", "urutan")
    return sorted(semua, key=lambda satu: satu.rencana_id != dokumen.isi.id)
