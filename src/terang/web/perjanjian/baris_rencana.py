"""Nodes, indicators and targets of the plan as rows of the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from terang.kinerja import indikator, pilihan, rencana
from terang.web.perencanaan.models import Indikator, Satuan, Simpul, Target


def build_sasaran(s: Simpul) -> rencana.Sasaran:
    """A sasaran as the ledger has it."""
    return rencana.Sasaran(
        id=s.kode, tujuan_id="", nama=s.nama, tahun_awal=s.tahun_awal or 0, tahun_akhir=s.tahun_akhir, urutan=s.urutan
    )


def build_program(s: Simpul) -> rencana.Program:
    """A program as the ledger has it."""
    return rencana.Program(
        id=s.kode,
        kode=s.nomenklatur or "",
        versi_nomenklatur=s.versi_nomenklatur or "",
        nama=s.nama,
        urutan=s.urutan,
    )


def build_kegiatan(s: Simpul) -> rencana.Kegiatan:
    """A kegiatan as the ledger has it."""
    return rencana.Kegiatan(id=s.kode, program_id="", kode=s.nomenklatur or "", nama=s.nama, urutan=s.urutan)


def build_sub(s: Simpul) -> rencana.SubKegiatan:
    """A sub kegiatan as the ledger has it."""
    return rencana.SubKegiatan(id=s.kode, kegiatan_id="", kode=s.nomenklatur, nama=s.nama, urutan=s.urutan)


def build_satuan(s: Satuan) -> indikator.Satuan:
    """A unit of measurement as the ledger has it."""
    return indikator.Satuan(
        id=s.kode, nama=s.nama, lambang=s.lambang, jenis=pilihan.JenisSatuan(s.jenis), desimal=s.desimal
    )


def build_indikator(i: Indikator) -> indikator.Indikator:
    """An indicator as the ledger has it."""
    return indikator.Indikator(
        id=i.kode,
        pemilik_id=i.pemilik.kode,
        nama=i.nama,
        definisi=i.definisi,
        formulasi=i.formulasi,
        satuan_id=i.satuan.kode,
        polaritas=pilihan.Polaritas(i.polaritas),
        rumus=pilihan.Rumus(i.rumus),
        akumulasi=pilihan.Akumulasi(i.akumulasi),
        tingkat=pilihan.Tingkat(i.tingkat),
        skala_predikat=i.skala_predikat,
        sumber_data=i.sumber_data,
        frekuensi=i.frekuensi,
        penanggung_jawab_id=None,
        iku=i.iku,
        urutan=i.urutan,
    )


def build_target(t: Target) -> indikator.Target:
    """A target as the ledger has it."""
    return indikator.Target(
        id=t.kode,
        indikator_id=t.indikator.kode,
        versi=pilihan.Versi(t.versi),
        tahun=t.tahun,
        periode=pilihan.Periode(t.periode),
        tanda=pilihan.Tanda(t.tanda),
        nilai=t.nilai,
        batas_atas=t.batas_atas,
        predikat=t.predikat,
    )


def list_predikat(semua: Iterable[Indikator]) -> tuple[indikator.Predikat, ...]:
    """The steps of the scales that these indicators use."""
    berskala = [i for i in semua if i.skala_predikat]
    if not berskala:
        return ()
    baris = berskala[0].rencana.predikat.filter(skala__in={i.skala_predikat for i in berskala})
    return tuple(
        indikator.Predikat(id=p.kode, skala=p.skala, kode=p.sebutan, nilai=p.nilai or Decimal(0), sumber=p.sumber)
        for p in baris
    )
