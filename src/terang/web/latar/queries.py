"""Reads of jobs and notices; everybody sees their own."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.latar.keadaan import Keadaan, compute_keadaan, is_lama
from terang.web.latar.models import BerkasHasil, Pekerjaan, Pemberitahuan, PilihanKabar

_TIDAK_ADA = "Pekerjaan atau berkas ini tidak ada, atau bukan milik Anda."
_TERBANYAK = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LihatPekerjaan:
    """A job as its page shows it."""

    pekerjaan: Pekerjaan
    keadaan: Keadaan
    lama: bool
    berkas: list[BerkasHasil]


def _build(pelaku: Pelaku, pekerjaan: Pekerjaan) -> LihatPekerjaan:
    return LihatPekerjaan(
        pekerjaan=pekerjaan,
        keadaan=compute_keadaan(pekerjaan, pelaku.kini),
        lama=is_lama(pekerjaan, pelaku.kini),
        berkas=list(pekerjaan.hasil.all()),
    )


def _filter_milik(pelaku: Pelaku) -> QuerySet[Pekerjaan]:
    """Their own, as far as they may still see what these are about."""
    semua = Pekerjaan.objects.prefetch_related("hasil")
    if pelaku.mesin:
        return semua
    milik = semua.filter(pembuat_id=pelaku.pengguna_id)
    boleh = pelaku.hak.get(Izin.LIHAT, frozenset())
    return milik.filter(unit=None) | milik.filter(unit_id__in=boleh)


def list_pekerjaan(pelaku: Pelaku, *, jenis: str = "", isi: dict[str, object] | None = None) -> list[LihatPekerjaan]:
    """The latest jobs of the person; of one kind, and asked for with these words, where that is said."""
    semua = _filter_milik(pelaku)
    if jenis:
        semua = semua.filter(jenis=jenis, **{f"isi__{nama}": nilai for nama, nilai in (isi or {}).items()})
    return [_build(pelaku, satu) for satu in semua[:_TERBANYAK]]


def get_pekerjaan(pelaku: Pelaku, id_: int) -> LihatPekerjaan:
    """One job of the person."""
    found = _filter_milik(pelaku).filter(pk=id_).first()
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    return _build(pelaku, found)


def get_berkas(pelaku: Pelaku, id_: int, berkas_id: int) -> BerkasHasil:
    """A file that a job of the person made."""
    found = next((satu for satu in get_pekerjaan(pelaku, id_).berkas if satu.pk == berkas_id), None)
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    return found


def list_pemberitahuan(pelaku: Pelaku) -> QuerySet[Pemberitahuan]:
    """What the person was told, newest first."""
    return Pemberitahuan.objects.filter(untuk_id=pelaku.pengguna_id)


def count_kabar(pelaku: Pelaku) -> int:
    """How many notices the person has not read."""
    return list_pemberitahuan(pelaku).filter(dibaca=None).count()


def is_bersurel(pelaku: Pelaku) -> bool:
    """Whether the person gets notices by e-mail too."""
    return not PilihanKabar.objects.filter(pengguna_id=pelaku.pengguna_id or 0, surel=False).exists()
