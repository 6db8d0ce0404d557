"""What waits for a planner: sasaran without indicator, IKU without target this year."""

from __future__ import annotations

from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse

from terang.kinerja.pilihan import Periode
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.organisasi.models import UnitKerja
from terang.web.perencanaan.models import Indikator, JenisSimpul, Simpul, Target
from terang.web.perencanaan.naungan import PEMDA

_TERBANYAK = 20


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """The gaps in the plans that the person writes, in the running year."""
    boleh = pelaku.hak.get(Izin.ISI_RENCANA, frozenset())
    if not boleh:
        return []
    tahun = pelaku.hari.year
    unit = UnitKerja.objects.filter(id__in=boleh)
    milik = Q(rencana__perangkat_daerah__in=unit.exclude(perangkat_daerah=None).values("perangkat_daerah_id"))
    if unit.filter(perangkat_daerah=None).exists():
        # Who writes the RPJMD looks after it; the gaps of fifty Renstra belong to their planners.
        milik = Q(rencana__perangkat_daerah=None)
    milik &= Q(rencana__tahun_awal__lte=tahun, rencana__tahun_akhir__gte=tahun)
    return [*_list_tanpa_indikator(milik, tahun), *_list_tanpa_target(milik, tahun)]


def _list_tanpa_indikator(milik: Q, tahun: int) -> list[Tugas]:
    kosong = Simpul.objects.filter(milik, jenis=JenisSimpul.SASARAN).annotate(banyak=Count("indikator"))
    return [
        Tugas(
            judul=f"Beri indikator: {satu.nama}",
            uraian="Sasaran ini belum mempunyai indikator.",
            alamat=reverse("simpul", args=[_get_pd(satu), tahun, satu.kode]),
            ikon="tree",
        )
        for satu in kosong.filter(banyak=0).select_related("rencana__perangkat_daerah")[:_TERBANYAK]
    ]


def _list_tanpa_target(milik: Q, tahun: int) -> list[Tugas]:
    ada = Target.objects.filter(indikator=OuterRef("pk"), tahun=tahun, periode=Periode.TAHUN)
    kosong = Indikator.objects.filter(milik, ~Exists(ada), iku=True).select_related("rencana__perangkat_daerah")
    return [
        Tugas(
            judul=f"Isi target {tahun}: {satu.nama}",
            uraian="IKU ini belum mempunyai target tahun berjalan.",
            alamat=reverse("indikator", args=[_get_pd(satu), tahun, satu.kode]),
            ikon="chart-line",
        )
        for satu in kosong[:_TERBANYAK]
    ]


def _get_pd(satu: Simpul | Indikator) -> str:
    milik = satu.rencana.perangkat_daerah
    return milik.kode if milik else PEMDA
