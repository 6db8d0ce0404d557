"""Which figures are still to be handed in: asked for the tasks of a person and for the reminders of a day."""

from __future__ import annotations

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce

from terang.kinerja.pilihan import StatusData
from terang.web.organisasi.models import UnitKerja
from terang.web.pengukuran.models import JadwalPengisian, Realisasi
from terang.web.perencanaan.models import Target


def group_belum(jadwal: JadwalPengisian, boleh: frozenset[int]) -> dict[tuple[str, str], set[int]]:
    """Which indicators of the units wait, by agency."""
    sudah = Realisasi.objects.filter(
        indikator=OuterRef("indikator"), tahun=jadwal.tahun, periode=jadwal.periode, dipakai=True
    ).exclude(status__in=[StatusData.DRAF.value])
    semua = (
        Target.objects.filter(tahun=jadwal.tahun, periode=jadwal.periode)
        .annotate(unit=build_unit("indikator__"), sudah=Subquery(sudah.values("id")[:1]))
        .filter(unit__in=boleh, sudah=None)
    )
    hasil: dict[tuple[str, str], set[int]] = {}
    for pd, nama, indikator in semua.values_list(
        "indikator__rencana__perangkat_daerah__kode",
        "indikator__rencana__perangkat_daerah__nama_pendek",
        "indikator_id",
    ):
        hasil.setdefault((pd, nama), set()).add(indikator)
    return hasil


def build_unit(awalan: str) -> Coalesce:
    """The unit that answers for an indicator; the agency itself where none was named."""
    puncak = UnitKerja.objects.filter(kode=OuterRef(f"{awalan}rencana__perangkat_daerah__kode")).values("id")[:1]
    return Coalesce(f"{awalan}penanggung_jawab_id", Subquery(puncak))
