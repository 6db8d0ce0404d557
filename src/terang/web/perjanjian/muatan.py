"""Everything that is read for one agreement, each table once however many ask for it."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from django.db.models import Exists, OuterRef, Q, Subquery

from terang.kinerja.pilihan import Periode, Versi
from terang.web.anggaran.models import Anggaran
from terang.web.perencanaan.models import Dukungan, Indikator, JenisRencana, PenanggungJawab, Rencana, Simpul, Target
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja


class Muatan:
    """An agreement with the plan and the money of its year, as they stand now; what nobody asks for is not read."""

    def __init__(self, satu: PerjanjianKinerja) -> None:
        self.satu = satu

    @cached_property
    def butir(self) -> list[ButirPerjanjian]:
        """The lines in their order."""
        ikut = ("sasaran", "indikator__satuan", "indikator__pemilik", "indikator__rencana", "target__indikator")
        return list(self.satu.butir.select_related(*ikut).order_by("urutan", "posisi", "id"))

    @cached_property
    def simpul(self) -> dict[int, Simpul]:
        """The nodes of the Renstra of the year, of two the newer; none where there is no Renstra.

        `dukung_id` is the sasaran of the year that a node serves by itself.
        """
        tahun = self.satu.tahun
        berlaku = (Q(sasaran__tahun_awal=None) | Q(sasaran__tahun_awal__lte=tahun)) & (
            Q(sasaran__tahun_akhir=None) | Q(sasaran__tahun_akhir__gte=tahun)
        )
        dukungan = Dukungan.objects.filter(berlaku, pendukung=OuterRef("pk"), sasaran__rencana=OuterRef("rencana"))
        pertama = dukungan.order_by("posisi", "id").values("sasaran_id")[:1]
        semua = Simpul.objects.filter(
            rencana__perangkat_daerah_id=self.satu.perangkat_daerah_id,
            rencana__jenis=JenisRencana.RENSTRA,
            rencana__tahun_awal__lte=tahun,
            rencana__tahun_akhir__gte=tahun,
        )
        semua = semua.select_related("rencana").annotate(dukung_id=Subquery(pertama))
        terbaru = max((s.rencana for s in semua), key=lambda r: (r.tahun_awal, r.id), default=None)
        return {s.id: s for s in semua if s.rencana == terbaru}

    @property
    def renstra(self) -> Rencana | None:
        """The Renstra of the year."""
        return next((s.rencana for s in self.simpul.values()), None)

    @cached_property
    def indikator(self) -> list[Indikator]:
        """The indicators of the Renstra; `sendiri` says that the post itself is named for one in the year."""
        if self.renstra is None:
            return []
        awal, akhir = date(self.satu.tahun, 1, 1), date(self.satu.tahun, 12, 31)
        masa = PenanggungJawab.objects.filter(Q(selesai=None) | Q(selesai__gte=awal), mulai__lte=akhir)
        sendiri = masa.filter(indikator=OuterRef("pk"), jabatan_id=self.satu.pihak_pertama_id)
        return list(self.renstra.indikator.annotate(sendiri=Exists(sendiri)))

    @cached_property
    def target(self) -> list[Target]:
        """The targets of the year in every document."""
        if self.renstra is None:
            return []
        asal = Target.objects.filter(indikator__rencana=self.renstra)
        return list(asal.filter(tahun=self.satu.tahun, periode=Periode.TAHUN.value))

    @cached_property
    def anggaran(self) -> list[Anggaran]:
        """The budget of the year in the versions that the agreement may print, without its kinds of spending."""
        versi = [Versi.MURNI.value] + ([Versi.PERUBAHAN.value] if self.satu.versi == Versi.PERUBAHAN.value else [])
        semua = Anggaran.objects.filter(perangkat_daerah_id=self.satu.perangkat_daerah_id, tahun=self.satu.tahun)
        return list(semua.filter(jenis_belanja=None, versi__in=versi))
