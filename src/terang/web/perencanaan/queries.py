"""Reads of the plans: whose document it is, its tree, its nodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Q

from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.organisasi.queries import get_perangkat_daerah
from terang.web.perencanaan.models import (
    Dukungan,
    Hapusan,
    Indikator,
    JenisRencana,
    JenisSimpul,
    Rencana,
    RencanaAksi,
    Simpul,
    StatusRencana,
)
from terang.web.perencanaan.naungan import PEMDA
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
        """What may be added under a node of this kind, or at the top."""
        return list_anak_boleh(JenisSimpul(jenis) if jenis else None, self.jenis)


@dataclass(frozen=True, slots=True, kw_only=True)
class Isi:
    """The whole tree of a document with what stands at its nodes."""

    pohon: Pohon
    indikator: Mapping[int, list[Indikator]] = field(repr=False)
    dukungan: list[Dukungan] = field(repr=False)

    def list_cabang(self) -> list[Cabang]:
        """Every node in reading order."""
        return list(self.pohon.walk())


def get_dokumen(pelaku: Pelaku, pd: str, tahun: int) -> Dokumen:
    """The plan of a place in a year. The RPJMD is a public regulation: everybody with a role may read it."""
    perangkat, unit = None, UnitKerja.objects.filter(perangkat_daerah=None).select_related("instansi").order_by("id")
    if pd == PEMDA:
        pelaku.require_anywhere(Izin.LIHAT)
    else:
        perangkat = get_perangkat_daerah(pelaku, pd)
        unit = UnitKerja.objects.filter(kode=pd).select_related("instansi")
    puncak = unit[0]
    rencana = Rencana.objects.filter(perangkat_daerah=perangkat, tahun_awal__lte=tahun, tahun_akhir__gte=tahun)
    return Dokumen(
        pd=pd,
        nama=perangkat.nama_pendek if perangkat else puncak.instansi.nama_daerah,
        tahun=tahun,
        unit_id=puncak.id,
        perangkat_daerah=perangkat,
        rencana=rencana.select_related("perangkat_daerah").first(),
    )


def require_lihat(pelaku: Pelaku, dokumen: Dokumen) -> None:
    """Nothing, where the person may read this plan."""
    if dokumen.perangkat_daerah is None:
        pelaku.require_anywhere(Izin.LIHAT)
    else:
        pelaku.require(Izin.LIHAT, dokumen.unit_id)


def get_isi(pelaku: Pelaku, dokumen: Dokumen) -> Isi:
    """The tree, the indicators with their targets, and who serves what: four reads whatever its size."""
    require_lihat(pelaku, dokumen)
    semua = dokumen.isi.simpul.select_related("rencana")
    indikator: dict[int, list[Indikator]] = {}
    baris = dokumen.isi.indikator.select_related("satuan").prefetch_related("target").order_by("urutan", "posisi", "id")
    for satu in baris:
        indikator.setdefault(satu.pemilik_id, []).append(satu)
    dukungan = Dukungan.objects.filter(Q(pendukung__rencana=dokumen.isi) | Q(sasaran__rencana=dokumen.isi))
    lengkap = dukungan.select_related("pendukung__rencana__perangkat_daerah", "sasaran__rencana__perangkat_daerah")
    return Isi(pohon=build_pohon(semua), indikator=indikator, dukungan=list(lengkap))


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
