"""From roles, denials and delegations of a day to what a person may do in which unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from django.db.models import Q

from terang.web.akun.models import Delegasi, Larangan, Pengguna, Penugasan
from terang.web.akun.peran import load_peran
from terang.web.common.izin import Izin
from terang.web.common.jam import get_hari
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.pohon import Pohon
from terang.web.organisasi.queries import load_pohon_wewenang

Beri = tuple[str, int]
"""A role and the unit it is given for."""


def is_berlaku(pada: date, awalan: str = "") -> Q:
    """In force on a day."""
    mulai, selesai = f"{awalan}mulai__lte", f"{awalan}selesai"
    return Q(**{mulai: pada}) & (Q(**{selesai: None}) | Q(**{f"{selesai}__gte": pada}))


def build_pelaku(pengguna: Pengguna, *, kini: datetime, alamat: str = "") -> Pelaku:
    """The person with everything they may do now: two reads of what was given and denied, one of the tree."""
    pada = get_hari(kini)
    sendiri = Penugasan.objects.filter(is_berlaku(pada), pengguna=pengguna)
    wakil = (
        Delegasi.objects.filter(is_berlaku(pada), is_berlaku(pada, "penugasan__"), kepada=pengguna)
        # Who has left gives nothing to others any more.
        .filter(penugasan__pengguna__is_active=True)
        .values_list("penugasan__peran", "penugasan__unit_id", "penugasan__pengguna_id")
    )
    semua = list(sendiri.order_by().values_list("peran", "unit_id", "pengguna_id").union(wakil.order_by(), all=True))
    larangan = Larangan.objects.filter(is_berlaku(pada), pengguna=pengguna).values_list("izin", "unit_id")
    beri: list[Beri] = [(peran, unit) for peran, unit, _ in semua]
    return Pelaku(
        pengguna_id=pengguna.pk,
        nama=pengguna.nama,
        kini=kini,
        alamat=alamat,
        hak=compute_hak(beri, larangan, load_pohon_wewenang(pada)),
        wakil=frozenset(satu for _, _, satu in semua) - {pengguna.pk},
    )


def compute_hak(
    beri: Iterable[Beri], larangan: Iterable[tuple[str, int]], pohon: Pohon
) -> Mapping[Izin, frozenset[int]]:
    """For each permission the units where it holds: what roles give, less what is denied, for a denial always wins."""
    hak: defaultdict[Izin, set[int]] = defaultdict(set)
    for kode, unit_id in beri:
        # A role that the file no longer knows gives nothing.
        peran = load_peran().get(kode)
        for izin in peran.izin if peran else ():
            hak[izin] |= pohon.list_turunan(_get_puncak(pohon, unit_id) if izin is Izin.LIHAT else unit_id)
    for dilarang, unit_id in larangan:
        hak[Izin(dilarang)] -= pohon.list_turunan(unit_id)
    return {izin: frozenset(unit) for izin, unit in hak.items()}


def _get_puncak(pohon: Pohon, unit_id: int) -> int:
    """The top unit of the perangkat daerah: colleagues see the whole of their own office."""
    atasan = [satu for satu in pohon.list_atasan(unit_id) if satu.perangkat_daerah_id is not None]
    return atasan[0].unit_id if atasan else unit_id
