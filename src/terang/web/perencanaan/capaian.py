"""Capaian of the year at the nodes of a plan, worked out by the formulas of the core over rows of the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from terang.kinerja import indikator as inti
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pelaporan import Laporan
from terang.kinerja.pilihan import (
    Akumulasi,
    MetodeAgregasi,
    Periode,
    Polaritas,
    Rumus,
    StatusData,
    Tanda,
    Tingkat,
    Versi,
)
from terang.kinerja.write_angka import write_angka
from terang.rumus.agregasi import compute_rata_sasaran
from terang.rumus.pengukuran import HasilIndikator, compute_indikator
from terang.web.perencanaan.models import Indikator, Predikat, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Capaian:
    """How a node stands: `status` is melampaui, tercapai, belum, or kosong; `tulisan` is its capaian in figures."""

    status: str
    tulisan: str = ""

    @property
    def tanda(self) -> str:
        """The sign that says it without colour."""
        return {"melampaui": "▲", "tercapai": "●", "belum": "▼"}.get(self.status, "○")

    @property
    def kata(self) -> str:
        """The status in words."""
        nama = {"melampaui": "melampaui target", "tercapai": "tercapai", "belum": "belum tercapai"}
        return nama.get(self.status, "belum ada data")


KOSONG = Capaian(status="kosong")


def compute_simpul(
    indikator: Sequence[Indikator], predikat: Iterable[Predikat], *, tahun: int
) -> tuple[Capaian, Mapping[int, HasilIndikator]]:
    """The capaian of a node from its indicators, and that of each; their realisasi and targets must be prefetched.

    One indicator without data leaves the node without a judgement, unless another was missed: that is known already.
    """
    hasil = {satu.id: _compute(satu, list(predikat), tahun) for satu in indikator}
    status = {satu.status for satu in hasil.values()}
    if not hasil or not status - {None}:
        return KOSONG, hasil
    if "tidak tercapai" in status:
        nama = "belum"
    elif None in status:
        nama = "kosong"
    else:
        nama = "melampaui" if status == {"melampaui"} else "tercapai"
    rata = compute_rata_sasaran({str(id_): h.dinilai for id_, h in hasil.items()}, on=date(tahun, 12, 31))
    return Capaian(status=nama, tulisan=_write(rata.value)), hasil


def compute_satu(indikator: Indikator, predikat: Iterable[Predikat], *, tahun: int) -> tuple[Capaian, HasilIndikator]:
    """The capaian of one indicator, and how it came about."""
    hasil = _compute(indikator, list(predikat), tahun)
    nama = {"tidak tercapai": "belum", None: "kosong"}.get(hasil.status, hasil.status or "kosong")
    return Capaian(status=nama, tulisan=_write(hasil.capaian.value)), hasil


def _write(nilai: Decimal | None) -> str:
    return "" if nilai is None else f"{write_angka(nilai)} %"


def _compute(satu: Indikator, predikat: Sequence[Predikat], tahun: int) -> HasilIndikator:
    baris = _freeze_indikator(satu)
    # Through the relation: the table of realisasi belongs to an app that stands above this one.
    realisasi = [r for r in satu.realisasi.all() if r.tahun == tahun]
    buku = BukuKinerja(
        laporan=(_build_laporan(tahun),),
        indikator=(baris,),
        target=tuple(freeze_target(t) for t in satu.target.all() if t.tahun == tahun),
        realisasi=tuple(
            inti.Realisasi(
                id=r.kode,
                indikator_id=baris.id,
                tahun=r.tahun,
                periode=Periode(r.periode),
                nilai=r.nilai,
                predikat=r.predikat,
                pengukur=r.pengukur,
                dipakai=r.dipakai,
                alasan=r.alasan,
                status=StatusData(r.status),
                kategori=r.kategori,
            )
            for r in realisasi
        ),
        predikat=tuple(
            inti.Predikat(id=p.kode, skala=p.skala, kode=p.sebutan, nilai=p.nilai, sumber=p.sumber) for p in predikat
        ),
    )
    return compute_indikator(buku, baris, on=date(tahun, 12, 31))


def _build_laporan(tahun: int) -> Laporan:
    return Laporan(
        id="rencana",
        perangkat_daerah_id="",
        tahun=tahun,
        tempat="",
        tanggal=None,
        metode_agregasi=MetodeAgregasi.RATA_RATA_SASARAN,
        skala_capaian="pmdn",
        batas_atas=None,
        batas_bawah=None,
        sumber=None,
    )


def _freeze_indikator(satu: Indikator) -> inti.Indikator:
    return inti.Indikator(
        id=str(satu.id),
        pemilik_id=str(satu.pemilik_id),
        nama=satu.nama,
        definisi=satu.definisi,
        formulasi=satu.formulasi,
        satuan_id=str(satu.satuan_id),
        polaritas=Polaritas(satu.polaritas),
        rumus=Rumus(satu.rumus),
        akumulasi=Akumulasi(satu.akumulasi),
        tingkat=Tingkat(satu.tingkat),
        skala_predikat=satu.skala_predikat,
        sumber_data=satu.sumber_data,
        frekuensi=satu.frekuensi,
        penanggung_jawab_id=None,
        iku=satu.iku,
        urutan=satu.urutan,
    )


def freeze_target(target: Target) -> inti.Target:
    """A target as the core knows it."""
    return inti.Target(
        id=target.kode,
        indikator_id=str(target.indikator_id),
        versi=Versi(target.versi),
        tahun=target.tahun,
        periode=Periode(target.periode),
        tanda=Tanda(target.tanda),
        nilai=target.nilai,
        batas_atas=target.batas_atas,
        predikat=target.predikat,
    )
