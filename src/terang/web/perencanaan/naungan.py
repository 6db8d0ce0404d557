"""Whose plan it is: the unit whose people may read and change it."""

from __future__ import annotations

from terang.web.common.actions import Objek
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import UnitKerja
from terang.web.perencanaan.models import JenisRencana, Rencana, StatusRencana

PEMDA = "kota"
"""In an address the government itself, which has the RPJMD, instead of one of its agencies."""


def find_unit_id(rencana: Rencana) -> int:
    """The top unit of the agency; the root of the government for an RPJMD."""
    unit = UnitKerja.objects.filter(perangkat_daerah=rencana.perangkat_daerah_id).order_by("id")
    if rencana.perangkat_daerah is not None:
        unit = unit.filter(kode=rencana.perangkat_daerah.kode)
    return unit.values_list("id", flat=True)[0]


def require_isi(pelaku: Pelaku, unit_id: int, *, umum: bool) -> None:
    """Nothing, where the person may plan for this unit. `umum`: everybody may see the plan, so nobody is told 404."""
    if umum and not pelaku.may(Izin.LIHAT, unit_id):
        pelaku.require_anywhere(Izin.LIHAT)
        raise DitolakError("RPJMD disusun oleh Bappeda; Anda dapat melihatnya. Sampaikan usul kepada Bappeda.")
    pelaku.require(Izin.ISI_RENCANA, unit_id)


def require_ubah(pelaku: Pelaku, rencana: Rencana, alasan: str) -> int:
    """The unit, where the person may change the plan now: a plan in force changes only with a reason.

    Raises:
        DitolakError: their role does not cover it.
        AturanError: the plan is in force and no reason was given.
    """
    unit_id = find_unit_id(rencana)
    require_isi(pelaku, unit_id, umum=rencana.jenis == JenisRencana.RPJMD)
    if rencana.status == StatusRencana.DITETAPKAN and not alasan.strip():
        raise AturanError(f"{rencana.nama} sudah ditetapkan. Tulis alasan perubahannya lebih dahulu.", bidang="alasan")
    return unit_id


def build_objek(jenis: str, id_: object, unit_id: int) -> Objek:
    """How the trail names a thing of the plan."""
    return Objek(jenis=jenis, id=id_, unit_id=unit_id)


def with_alasan(perubahan: dict[str, list[object]], alasan: str) -> dict[str, list[object]]:
    """The same change with its reason, where one was given."""
    return perubahan | {"alasan": [None, alasan.strip()]} if alasan.strip() else perubahan
