"""A job from the queue to its end: taken by one worker, worked on, and closed with a clear answer."""

from __future__ import annotations

import logging
from contextlib import nullcontext

from django.urls import reverse
from django_tasks import task

from terang.errors import TerangError
from terang.web.akun.hak import build_pelaku
from terang.web.common.jam import get_kini
from terang.web.common.pelaku import Pelaku, build_mesin
from terang.web.latar import actions
from terang.web.latar.denyut import Denyut
from terang.web.latar.jenis import HasilKerja, get_kerja
from terang.web.latar.kemajuan import DibatalkanError, Kemajuan
from terang.web.latar.models import Pekerjaan, StatusPekerjaan

_catatan = logging.getLogger(__name__)
_RUSAK = "Terang gagal mengerjakannya; kesalahannya tercatat pada peladen. Coba lagi, atau hubungi administrator."
_BERHENTI = "Pekerja latar dihentikan bersama peladen. Jalankan lagi; yang sudah tersimpan tidak hilang."


@task()
def work(pekerjaan_id: int, putaran: int) -> None:
    """What the queue holds for a job."""
    run_pekerjaan(pekerjaan_id, putaran)


def run_pekerjaan(pekerjaan_id: int, putaran: int, *, berdenyut: bool = True) -> None:
    """Work on a job until its end; nothing where it was called off, or another worker has it."""
    kini = get_kini()
    milik = Pekerjaan.objects.filter(pk=pekerjaan_id, putaran=putaran, status=StatusPekerjaan.MENUNGGU)
    if not milik.update(status=StatusPekerjaan.BERJALAN, dimulai=kini, terdengar=kini, langkah="Memulai"):
        return
    pekerjaan = Pekerjaan.objects.select_related("pembuat").get(pk=pekerjaan_id)
    with Denyut(pekerjaan_id, putaran) if berdenyut else nullcontext():
        _work(pekerjaan)


def _work(pekerjaan: Pekerjaan) -> None:
    try:
        kerja = get_kerja(pekerjaan.jenis)
        hasil = kerja(_get_pelaku(pekerjaan), pekerjaan.isi, Kemajuan(pekerjaan.pk, pekerjaan.putaran))
        _end(pekerjaan, StatusPekerjaan.SELESAI, hasil)
    except DibatalkanError as batal:
        _end(pekerjaan, StatusPekerjaan.DIBATALKAN, HasilKerja(pesan=str(batal)))
    except TerangError as salah:
        _end(pekerjaan, StatusPekerjaan.GAGAL, HasilKerja(pesan=str(salah)))
    except Exception:  # noqa: BLE001 - whatever broke, the person must see an end
        _catatan.exception("Pekerjaan %s gagal", pekerjaan.pk)
        _end(pekerjaan, StatusPekerjaan.GAGAL, HasilKerja(pesan=_RUSAK))
    except BaseException:
        _end(pekerjaan, StatusPekerjaan.GAGAL, HasilKerja(pesan=_BERHENTI))
        raise


def _get_pelaku(pekerjaan: Pekerjaan) -> Pelaku:
    """Who asked, with what they may do now: rights that were taken away meanwhile are gone."""
    if pekerjaan.pembuat is None:
        return build_mesin(get_kini(), "Terang (pekerjaan latar)")
    return build_pelaku(pekerjaan.pembuat, kini=get_kini())


def _end(pekerjaan: Pekerjaan, status: StatusPekerjaan, hasil: HasilKerja) -> None:
    pelaku = _get_pelaku(pekerjaan)
    selesai = actions.finish_pekerjaan(
        pelaku, pekerjaan=pekerjaan, status=status, pesan=hasil.pesan, berkas=hasil.berkas
    )
    if selesai and pekerjaan.pembuat_id is not None and status is not StatusPekerjaan.DIBATALKAN:
        actions.notify(
            pelaku,
            untuk=[pekerjaan.pembuat_id],
            judul=f"{pekerjaan.judul}: {status.label.lower()}",
            uraian=hasil.pesan,
            alamat=reverse("pekerjaan_satu", args=[pekerjaan.pk]),
        )
