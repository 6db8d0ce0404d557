"""Reads over all agencies: how far each is in a period."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.db.models import Count

from terang.kinerja.pilihan import Periode, StatusData
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.organisasi.queries import list_perangkat_daerah
from terang.web.pengukuran.models import Realisasi
from terang.web.perencanaan.models import Target

URUTAN = (
    StatusData.DIAJUKAN,
    StatusData.DIVERIFIKASI,
    StatusData.DISAHKAN,
    StatusData.DIKUNCI,
    StatusData.DIKEMBALIKAN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisRekap:
    """One agency in a period: how many indicators have a target, and how many figures stand in which state."""

    perangkat: PerangkatDaerah
    target: int
    banyak: tuple[int, ...]
    siap: list[str]

    @property
    def kosong(self) -> bool:
        """Whether there is nothing to measure here."""
        return not self.target and not sum(self.banyak)

    @property
    def sisa(self) -> int:
        """How many indicators are neither handed in nor sent back."""
        return max(0, self.target - sum(self.banyak))


def list_rekap(pelaku: Pelaku, *, tahun: int, periode: Periode) -> list[BarisRekap]:
    """Every agency that the person may see; `siap` has the indicators whose figures they may lock."""
    pelaku.require_anywhere(Izin.LIHAT)
    perangkat = list_perangkat_daerah(pelaku)
    target = _count_target(tahun, periode)
    status, sah = _load_status(tahun, periode)
    boleh = pelaku.hak.get(Izin.KUNCI, frozenset())
    kunci = set(UnitKerja.objects.filter(id__in=boleh, perangkat_daerah__isnull=False).values_list("kode", flat=True))
    return [
        BarisRekap(
            perangkat=satu,
            target=target[satu.id],
            banyak=tuple(status[satu.id][keadaan] for keadaan in URUTAN),
            siap=sah[satu.id] if satu.kode in kunci else [],
        )
        for satu in perangkat
    ]


def _count_target(tahun: int, periode: Periode) -> Counter[int]:
    semua = Target.objects.filter(tahun=tahun, periode=periode.value).values_list(
        "indikator__rencana__perangkat_daerah_id"
    )
    return Counter({pd: n for pd, n in semua.annotate(n=Count("indikator", distinct=True)) if pd is not None})


def _load_status(
    tahun: int, periode: Periode
) -> tuple[defaultdict[int, Counter[StatusData]], defaultdict[int, list[str]]]:
    status: defaultdict[int, Counter[StatusData]] = defaultdict(Counter)
    sah: defaultdict[int, list[str]] = defaultdict(list)
    semua = Realisasi.objects.filter(tahun=tahun, periode=periode.value, dipakai=True)
    for pd, kode, keadaan in semua.values_list("indikator__rencana__perangkat_daerah_id", "indikator__kode", "status"):
        if pd is not None:
            status[pd][StatusData(keadaan)] += 1
            if keadaan == StatusData.DISAHKAN:
                sah[pd].append(kode)
    return status, sah
