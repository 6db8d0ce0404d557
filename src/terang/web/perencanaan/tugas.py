"""What waits for a planner: sasaran without indicator, IKU without target this year."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.urls import reverse

from terang.kinerja.pilihan import Periode
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.organisasi.models import UnitKerja
from terang.web.perencanaan.models import Indikator, JenisSimpul, Simpul, Target
from terang.web.perencanaan.naungan import PEMDA

_TERBANYAK = 20
Baris = tuple[str, str | None, str, str]
"""Which page it opens, the agency (None: the government), the id in its plan, the name."""


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """The gaps in the plans that the person writes, in the running year; one read."""
    boleh = pelaku.hak.get(Izin.ISI_RENCANA, frozenset())
    if not boleh:
        return []
    tahun = pelaku.hari.year
    milik = _build_milik(boleh) & Q(rencana__tahun_awal__lte=tahun, rencana__tahun_akhir__gte=tahun)
    kosong = _list_tanpa_indikator(milik).union(_list_tanpa_target(milik, tahun), all=True)
    return [_build_tugas(tahun, *satu) for satu in kosong[:_TERBANYAK]]


def _build_milik(boleh: frozenset[int]) -> Q:
    """Whose gaps: who writes the RPJMD looks after it; those of fifty Renstra belong to their planners."""
    unit = UnitKerja.objects.filter(id__in=boleh)
    pucuk = Q(Exists(unit.filter(perangkat_daerah=None)))
    sendiri = Q(rencana__perangkat_daerah__in=unit.exclude(perangkat_daerah=None).values("perangkat_daerah_id"))
    return (pucuk & Q(rencana__perangkat_daerah=None)) | (~pucuk & sendiri)


def _list_tanpa_indikator(milik: Q) -> QuerySet[Simpul, Baris]:
    ada = Indikator.objects.filter(pemilik=OuterRef("pk"))
    kosong = Simpul.objects.filter(milik, ~Exists(ada), jenis=JenisSimpul.SASARAN).order_by()
    return kosong.values_list(Value("simpul"), "rencana__perangkat_daerah__kode", "kode", "nama")


def _list_tanpa_target(milik: Q, tahun: int) -> QuerySet[Indikator, Baris]:
    ada = Target.objects.filter(indikator=OuterRef("pk"), tahun=tahun, periode=Periode.TAHUN)
    kosong = Indikator.objects.filter(milik, ~Exists(ada), iku=True).order_by()
    return kosong.values_list(Value("indikator"), "rencana__perangkat_daerah__kode", "kode", "nama")


def _build_tugas(tahun: int, halaman: str, pd: str | None, kode: str, nama: str) -> Tugas:
    simpul = halaman == "simpul"
    return Tugas(
        judul=f"Beri indikator: {nama}" if simpul else f"Isi target {tahun}: {nama}",
        uraian="Sasaran ini belum mempunyai indikator." if simpul else "IKU ini belum mempunyai target tahun berjalan.",
        alamat=reverse(halaman, args=[pd or PEMDA, tahun, kode]),
        ikon="tree" if simpul else "chart-line",
    )
