"""Reads of the audit trail."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa, UjungJejak
from terang.web.common.pelaku import Pelaku
from terang.web.common.sidik import Retak, check_rantai


def list_jejak(pelaku: Pelaku, *, cari: str = "") -> QuerySet[Peristiwa]:
    """The lines about units whose trail they may read, and those of their own doing; newest first."""
    semua = Peristiwa.objects.all()
    if not pelaku.mesin:
        pelaku.require_anywhere(Izin.LIHAT_JEJAK)
        boleh = pelaku.hak.get(Izin.LIHAT_JEJAK, frozenset())
        # Comings, goings and refusals belong to no unit: they are for who manages the accounts.
        umum = Q(unit_id=None) if pelaku.may_anywhere(Izin.KELOLA_PENGGUNA) else Q(pk=None)
        semua = semua.filter(Q(unit_id__in=boleh) | Q(pelaku_id=pelaku.pengguna_id) | umum)
    kata = cari.strip()
    return semua.filter(Q(uraian__icontains=kata) | Q(pelaku__icontains=kata)) if kata else semua


def list_jejak_objek(pelaku: Pelaku, *, jenis: str, objek_id: object, unit_id: int) -> QuerySet[Peristiwa]:
    """The lines about one thing, for whoever may see it; newest first."""
    pelaku.require(Izin.LIHAT, unit_id)
    return Peristiwa.objects.filter(objek=jenis, objek_id=str(objek_id))


def list_retak() -> tuple[list[Retak], UjungJejak]:
    """Every break of the trail, and its end; for the command on the server."""
    ujung = UjungJejak.objects.get(pk=1)
    jejak = Peristiwa.objects.order_by("nomor").iterator(chunk_size=2000)
    return list(check_rantai(jejak, nomor_akhir=ujung.nomor, sidik_akhir=ujung.sidik)), ujung


def has_sidik(sidik: str) -> bool:
    """Whether a line with this seal is still there; for the command on the server."""
    return Peristiwa.objects.filter(sidik=sidik).exists()
