"""Reads of remarks."""

from __future__ import annotations

from terang.web.akun.hak import build_pelaku, is_berlaku
from terang.web.akun.models import Pengguna, Penugasan
from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.models import Komentar
from terang.web.pengukuran.queries import Letak


def list_komentar(pelaku: Pelaku, *, letak: Letak) -> list[Komentar]:
    """What was said about a cell, oldest first."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    if letak.sel.realisasi is None:
        return []
    return list(letak.sel.realisasi.komentar.select_related("penulis").prefetch_related("sebutan"))


def get_komentar(pelaku: Pelaku, *, id_: int, letak: Letak) -> Komentar:
    """One remark about this cell."""
    found = next((satu for satu in list_komentar(pelaku, letak=letak) if satu.pk == id_), None)
    if found is None:
        raise TidakAdaError("Komentar ini tidak ada. Muat ulang halaman.")
    return found


def list_rekan(pelaku: Pelaku, *, letak: Letak) -> list[Pengguna]:
    """Whom one may call: people with a running role in the agency."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    milik = Penugasan.objects.filter(is_berlaku(pelaku.hari), unit__perangkat_daerah=letak.lembar.perangkat)
    ids = milik.values("pengguna_id")
    return list(Pengguna.objects.filter(id__in=ids, is_active=True).exclude(pk=pelaku.pengguna_id or 0)[:30])


def list_disebut(pelaku: Pelaku, *, letak: Letak, nama: set[str]) -> list[Pengguna]:
    """The people of these names who may see the agency; whoever may not is left out."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    orang = Pengguna.objects.filter(username__in=nama, is_active=True)
    return [o for o in orang if build_pelaku(o, kini=pelaku.kini).may(Izin.LIHAT, letak.lembar.puncak.id)]


def list_sebutan_saya(pelaku: Pelaku) -> list[Komentar]:
    """Remarks that call the person and that they have neither answered nor put away; newest first."""
    milik = Komentar.objects.filter(sebutan=pelaku.pengguna_id).select_related(
        "penulis", "realisasi__indikator__rencana__perangkat_daerah"
    )
    return list(milik.order_by("-waktu")[:20])
