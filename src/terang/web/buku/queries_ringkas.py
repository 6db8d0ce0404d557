"""What the ledger of a year holds, in a few counts."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from terang.web.buku.queries import find_rencana
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.pelaporan.models import Laporan
from terang.web.perencanaan.models import Indikator, Rencana


@dataclass(frozen=True, slots=True, kw_only=True)
class Ringkasan:
    """The report as far as it is known, its plan, and how many rows of what is there."""

    laporan: Laporan | None
    rencana: Rencana | None
    indikator: int
    realisasi: int
    anggaran: int

    @property
    def kosong(self) -> bool:
        """Whether there is nothing to report."""
        return self.rencana is None or not self.indikator


def get_ringkasan(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> Ringkasan:
    """The counts of one agency's year."""
    setahun = Count("perangkat_daerah__anggaran", filter=Q(perangkat_daerah__anggaran__tahun=tahun))
    puncak = UnitKerja.objects.annotate(banyak=setahun).get(kode=perangkat_daerah.kode)
    pelaku.require(Izin.LIHAT, puncak.id)
    laporan = Laporan.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun).select_related("rencana").first()
    rencana = laporan.rencana if laporan and laporan.rencana else find_rencana(pelaku, perangkat_daerah, tahun)
    banyak = Indikator.objects.filter(rencana=rencana or 0).aggregate(
        indikator=Count("pk", distinct=True),
        realisasi=Count("realisasi", filter=Q(realisasi__tahun=tahun), distinct=True),
    )
    return Ringkasan(laporan=laporan, rencana=rencana, anggaran=puncak.banyak, **banyak)
