"""Reads of accounts and of what is given to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet

from terang.web.akun.hak import build_pelaku, is_berlaku
from terang.web.akun.models import Delegasi, Larangan, Pengguna, Penugasan
from terang.web.akun.peran import load_peran
from terang.web.common.errors import DitolakError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.queries import load_pohon_wewenang

_TIDAK_ADA = "Pengguna atau peran ini tidak ada, atau berada di luar kewenangan Anda."


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPeran:
    """A role as a page shows it: in words."""

    penugasan: Penugasan
    peran: str
    uraian: str
    unit: str
    berjalan: bool
    delegasi: list[Delegasi]


def _filter_terlihat(pelaku: Pelaku, izin: Izin) -> QuerySet[Pengguna]:
    """Accounts with a role in a unit where the permission holds; who has no role yet is seen by who can give one."""
    semua = Pengguna.objects.all()
    if pelaku.mesin:
        return semua
    ada = Q(penugasan__unit_id__in=pelaku.hak.get(izin, frozenset()))
    tanpa = Q(penugasan=None) if pelaku.may_anywhere(Izin.KELOLA_PENGGUNA) else Q(pk=None)
    return semua.filter(ada | tanpa).distinct()


def list_pelaku(pelaku: Pelaku) -> list[Pelaku]:
    """Everybody who can sign in, as of this moment; for the machine, which reminds them."""
    if not pelaku.mesin:
        raise DitolakError("Hanya peladen yang mengingatkan semua orang.")
    return [build_pelaku(satu, kini=pelaku.kini) for satu in Pengguna.objects.filter(is_active=True)]


def list_pengguna(pelaku: Pelaku, *, cari: str = "") -> list[Pengguna]:
    """Accounts that the person may see, with their running roles in `peran_kini`."""
    pelaku.require_anywhere(Izin.LIHAT_PENGGUNA)
    kini = Penugasan.objects.filter(is_berlaku(pelaku.hari)).select_related("unit__perangkat_daerah")
    semua = _filter_terlihat(pelaku, Izin.LIHAT_PENGGUNA).prefetch_related(
        Prefetch("penugasan", queryset=kini, to_attr="peran_kini")
    )
    kata = cari.strip()
    cocok = Q(nama__icontains=kata) | Q(username__icontains=kata) | Q(nip__startswith=kata)
    return list(semua.filter(cocok) if kata else semua)


def get_pengguna(pelaku: Pelaku, id_: int, *, izin: Izin = Izin.LIHAT_PENGGUNA) -> Pengguna:
    """An account with which the person may do this; everybody may see their own."""
    if id_ != pelaku.pengguna_id or izin is not Izin.LIHAT_PENGGUNA:
        pelaku.require_anywhere(izin)
        found = _filter_terlihat(pelaku, izin).filter(pk=id_).first()
    else:
        found = Pengguna.objects.filter(pk=id_).first()
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    return found


def list_peran(pelaku: Pelaku, *, pengguna: Pengguna) -> list[BarisPeran]:
    """Every role that somebody has or had, as far as the person may see it; running ones first."""
    pohon = load_pohon_wewenang(pelaku.hari)
    milik = pengguna.penugasan.prefetch_related(Prefetch("delegasi", Delegasi.objects.select_related("kepada")))
    baris = [
        BarisPeran(
            penugasan=satu,
            peran=load_peran()[satu.peran].nama if satu.peran in load_peran() else satu.peran,
            uraian=load_peran()[satu.peran].uraian if satu.peran in load_peran() else "",
            unit=pohon.simpul[satu.unit_id].nama,
            berjalan=satu.mulai <= pelaku.hari and (satu.selesai is None or satu.selesai >= pelaku.hari),
            delegasi=list(satu.delegasi.all()),
        )
        for satu in milik
        if pengguna.pk == pelaku.pengguna_id or pelaku.may(Izin.LIHAT_PENGGUNA, satu.unit_id)
    ]
    return sorted(baris, key=lambda b: not b.berjalan)


def list_larangan(pelaku: Pelaku, *, pengguna: Pengguna) -> list[Larangan]:
    """What somebody is denied today, as far as the person may see it."""
    milik = pengguna.larangan.filter(is_berlaku(pelaku.hari))
    return [s for s in milik if pengguna.pk == pelaku.pengguna_id or pelaku.may(Izin.LIHAT_PENGGUNA, s.unit_id)]


def list_titipan(pelaku: Pelaku) -> list[Delegasi]:
    """What others have delegated to the person, today and later."""
    milik = Delegasi.objects.filter(kepada_id=pelaku.pengguna_id, selesai__gte=pelaku.hari)
    return list(milik.select_related("penugasan__pengguna"))


def get_penugasan(pelaku: Pelaku, id_: int, *, izin: Izin) -> Penugasan:
    """A role that the person may give and take; with LIHAT one of their own, to delegate it."""
    found = Penugasan.objects.select_related("pengguna").filter(pk=id_).first()
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    if izin is Izin.LIHAT and found.pengguna_id == pelaku.pengguna_id:
        return found
    pelaku.require(Izin.BERI_PERAN, found.unit_id)
    return found


def list_rekan(pelaku: Pelaku, *, penugasan: Penugasan) -> list[Pengguna]:
    """To whom a role may be delegated: active accounts with a role in the same perangkat daerah or above it."""
    pohon = load_pohon_wewenang(pelaku.hari)
    atasan = pohon.list_atasan(penugasan.unit_id)
    milik = next((s for s in atasan if s.perangkat_daerah_id is not None), atasan[-1])
    unit: Iterable[int] = {*pohon.list_turunan(milik.unit_id)}
    rekan = Penugasan.objects.filter(is_berlaku(pelaku.hari), unit_id__in=unit).values("pengguna_id")
    return list(Pengguna.objects.filter(id__in=rekan, is_active=True).exclude(pk=penugasan.pengguna_id))


def get_nama_pengguna(pelaku: Pelaku, username: str) -> Pengguna:
    """An account by the name with which one signs in, for who manages accounts."""
    pelaku.require_anywhere(Izin.KELOLA_PENGGUNA)
    return Pengguna.objects.get(username=username)
