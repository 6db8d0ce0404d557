"""Writes to posts and their holders."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan, Pejabat, UnitKerja


def _build_objek(unit: UnitKerja) -> Objek:
    # Posts have no page of their own: the trail of the unit tells of them.
    return Objek(jenis="unit_kerja", id=unit.kode, unit_id=unit.id)


@action("jabatan.buat")
def create_jabatan(
    pelaku: Pelaku, /, *, unit: UnitKerja, nama: str, jenjang: str = "", kepala: bool = False
) -> Jabatan:
    """A new post in a unit."""
    pelaku.require(Izin.UBAH_ORGANISASI, unit.id)
    if unit.jabatan.filter(nama=nama).exists():
        raise AturanError("Jabatan dengan nama ini sudah ada pada unit ini.", bidang="nama")
    if kepala and unit.jabatan.filter(kepala=True).exists():
        raise AturanError("Unit ini sudah mempunyai jabatan kepala.", bidang="kepala")
    urutan = unit.jabatan.count() + 1
    jabatan = Jabatan.objects.create(unit=unit, nama=nama, jenjang=jenjang, kepala=kepala, urutan=urutan)
    record(pelaku, "jabatan.buat", _build_objek(unit), f"Membuat jabatan {nama}", {"nama": [None, nama]})
    return jabatan


@action("pejabat.angkat")
def appoint_pejabat(
    pelaku: Pelaku,
    /,
    *,
    jabatan: Jabatan,
    nama: str,
    status: str,
    mulai: date,
    selesai: date | None = None,
    nip: str = "",
    pangkat: str = "",
) -> Pejabat:
    """Somebody holds a post from a day on, alone in that way of holding it."""
    pelaku.require(Izin.ANGKAT_PEJABAT, jabatan.unit_id)
    if selesai is not None and selesai < mulai:
        raise AturanError("Hari terakhir mendahului hari pertama.", bidang="selesai")
    _require_lowong(jabatan, status, mulai, selesai)
    pejabat = Pejabat.objects.create(
        jabatan=jabatan, nama=nama, status=status, mulai=mulai, selesai=selesai, nip=nip, pangkat=pangkat
    )
    uraian = f"Mengangkat {nama} sebagai {jabatan.nama} ({pejabat.get_status_display()})"
    perubahan = {"pejabat": [None, nama], "status": [None, status], "mulai": [None, mulai], "selesai": [None, selesai]}
    record(pelaku, "pejabat.angkat", _build_objek(jabatan.unit), uraian, perubahan)
    return pejabat


def _require_lowong(jabatan: Jabatan, status: str, mulai: date, selesai: date | None) -> None:
    bertumpuk = jabatan.pejabat.filter(Q(selesai=None) | Q(selesai__gte=mulai), status=status)
    if selesai is not None:
        bertumpuk = bertumpuk.filter(mulai__lte=selesai)
    lama = bertumpuk.first()
    if lama is not None:
        raise AturanError(
            f"Pada masa itu jabatan ini masih dipegang {lama.nama}. Akhiri dahulu masa jabatannya.", bidang="mulai"
        )


@action("pejabat.akhiri")
def end_pejabat(pelaku: Pelaku, /, *, pejabat: Pejabat, selesai: date) -> None:
    """The last day of somebody in a post."""
    pelaku.require(Izin.ANGKAT_PEJABAT, pejabat.jabatan.unit_id)
    if selesai < pejabat.mulai:
        raise AturanError("Hari terakhir mendahului hari pertama.", bidang="selesai")
    lama = pejabat.selesai
    Pejabat.objects.filter(pk=pejabat.pk).update(selesai=selesai)
    uraian = f"Mengakhiri masa {pejabat.nama} sebagai {pejabat.jabatan.nama}"
    record(pelaku, "pejabat.akhiri", _build_objek(pejabat.jabatan.unit), uraian, {"selesai": [lama, selesai]})
