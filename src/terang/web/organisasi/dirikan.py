"""How a government and its perangkat daerah come to be."""

from __future__ import annotations

from datetime import date

from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Instansi, KedudukanUnit, PerangkatDaerah, UnitKerja


@action("instansi.dirikan")
def found_instansi(
    pelaku: Pelaku, /, *, kode: str, nama: str, nama_daerah: str, sebutan_kepala: str, mulai: date
) -> UnitKerja:
    """The government itself, and the unit at the root of the tree; only by a command on the server."""
    pelaku.require_anywhere(Izin.UBAH_ORGANISASI)
    instansi = Instansi.objects.create(kode=kode, nama=nama, nama_daerah=nama_daerah, sebutan_kepala=sebutan_kepala)
    pucuk = UnitKerja.objects.create(instansi=instansi, kode=kode)
    KedudukanUnit.objects.create(unit=pucuk, nama=nama, mulai=mulai)
    objek = Objek(jenis="unit_kerja", id=kode, unit_id=pucuk.id)
    record(pelaku, "instansi.dirikan", objek, f"Mendirikan {nama}", {"nama": [None, nama]})
    return pucuk


@action("perangkat-daerah.dirikan")
def found_perangkat_daerah(
    pelaku: Pelaku,
    /,
    *,
    pucuk: UnitKerja,
    kode: str,
    nama: str,
    nama_pendek: str,
    singkatan: str,
    jenis: str,
    sebutan_kepala: str,
    urutan: int,
    mulai: date,
) -> UnitKerja:
    """A perangkat daerah under the root, with its top unit."""
    pelaku.require(Izin.UBAH_ORGANISASI, pucuk.id)
    if PerangkatDaerah.objects.filter(kode=kode).exists():
        raise AturanError(f"Kode '{kode}' sudah dipakai. Pilih kode lain.", bidang="kode")
    perangkat = PerangkatDaerah.objects.create(
        instansi_id=pucuk.instansi_id,
        kode=kode,
        nama=nama,
        nama_pendek=nama_pendek,
        singkatan=singkatan,
        jenis=jenis,
        sebutan_kepala=sebutan_kepala,
        urutan=urutan,
    )
    puncak = UnitKerja.objects.create(instansi_id=pucuk.instansi_id, perangkat_daerah=perangkat, kode=kode)
    KedudukanUnit.objects.create(unit=puncak, induk=pucuk, nama=nama_pendek, urutan=urutan, mulai=mulai)
    objek = Objek(jenis="unit_kerja", id=kode, unit_id=puncak.id)
    record(pelaku, "perangkat-daerah.dirikan", objek, f"Mendirikan {nama}", {"nama": [None, nama]})
    return puncak
