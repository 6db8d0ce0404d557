"""Reads of what was reached: the sheet of an agency, one cell of it, and what happened to a cell."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.db.models import Count, Q, QuerySet

from terang.kinerja.angka import Angka
from terang.kinerja.pilih import URUTAN_VERSI
from terang.kinerja.pilihan import JenisAnalisis, Periode, Rumus, Tanda, Versi
from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import UnitKerja
from terang.web.pengukuran.hitung import Isian, Sasar
from terang.web.pengukuran.isian import read_isian
from terang.web.pengukuran.lembar import PERIODE, BahanBaris, Baris, Lembar, Sel, build_bahan, build_objek_id, build_sel
from terang.web.pengukuran.models import Analisis, JadwalPengisian, Realisasi
from terang.web.pengukuran.wewenang import explain_terkunci
from terang.web.perencanaan.models import Indikator, Predikat, Target

_TIDAK_ADA = "Perangkat daerah ini tidak ada, atau berada di luar kewenangan Anda. Kembali ke Tugas saya."
_TANPA_INDIKATOR = "Indikator ini tidak ada pada tahun itu. Buka daftar Pengukuran dan pilih dari sana."


@dataclass(frozen=True, slots=True, kw_only=True)
class Letak:
    """One cell with its row and its sheet."""

    lembar: Lembar
    baris: Baris
    sel: Sel

    @property
    def objek_id(self) -> str:
        """How the trail names the cell; the same before its first figure and after it."""
        lembar, sel = self.lembar, self.sel
        return build_objek_id(lembar.perangkat.kode, self.baris.indikator.kode, lembar.tahun, sel.periode)


def get_puncak(pelaku: Pelaku, pd: str) -> UnitKerja:
    """The top unit of an agency of which the person may see anything; TidakAdaError else."""
    puncak = UnitKerja.objects.select_related("perangkat_daerah__instansi").filter(kode=pd).first()
    if puncak is None or puncak.perangkat_daerah is None or puncak.perangkat_daerah.kode != pd:
        raise TidakAdaError(_TIDAK_ADA)
    pelaku.require(Izin.LIHAT, puncak.id)
    return puncak


def load_lembar(pelaku: Pelaku, *, pd: str, tahun: int, kode: str | None = None, berjadwal: bool = True) -> Lembar:
    """The sheet of an agency in a year: every indicator with a target or a figure in it.

    Args:
        pelaku: who wants to know.
        pd: the agency.
        tahun: the year.
        kode: only the row of this indicator, whether it has a target or not.
        berjadwal: whether the calendar is read; a page on which nothing is typed needs none.
    """
    puncak = get_puncak(pelaku, pd)
    indikator = _list_indikator(pd, tahun, kode)
    ids = [satu.id for satu in indikator]
    mentah = _load_bahan(ids, indikator, tahun)
    jadwal = {Periode(j.periode): j for j in JadwalPengisian.objects.filter(tahun=tahun)} if berjadwal else {}
    analisis = _load_analisis(ids, tahun)
    baris = [
        _build_baris(pelaku, satu, mentah[satu.id], puncak, jadwal, analisis[satu.id])
        for satu in indikator
        if kode is not None or mentah[satu.id].target or mentah[satu.id].realisasi
    ]
    assert puncak.perangkat_daerah is not None
    return Lembar(perangkat=puncak.perangkat_daerah, puncak=puncak, tahun=tahun, baris=baris, jadwal=jadwal)


def get_letak(pelaku: Pelaku, *, pd: str, tahun: int, periode: Periode, kode: str) -> Letak:
    """One cell; TidakAdaError where there is no such indicator or the person may not see it."""
    lembar = load_lembar(pelaku, pd=pd, tahun=tahun, kode=kode)
    if not lembar.baris:
        raise TidakAdaError(_TANPA_INDIKATOR)
    baris = lembar.baris[0]
    return Letak(lembar=lembar, baris=baris, sel=baris.sel[periode])


def preview_letak(pelaku: Pelaku, *, letak: Letak, teks: str) -> Sel:
    """The cell as it would be with this text in it; nothing is stored. AturanError where the text is no figure."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    bahan, periode = letak.baris.bahan, letak.sel.periode
    isian = read_isian(letak.baris.indikator, list(bahan.skor), teks)
    return build_sel(replace(bahan, isian={**bahan.isian, periode: isian}), periode, None, terkunci="")


def list_jejak_sel(pelaku: Pelaku, *, letak: Letak) -> list[Peristiwa]:
    """Everything that happened to a cell, newest first: its own lines, and the steps that it took with others."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    kelompok = f"{letak.lembar.perangkat.kode}/{letak.lembar.tahun}/{letak.sel.periode}"
    sendiri = Q(objek="realisasi", objek_id=letak.objek_id)
    semua = Peristiwa.objects.filter(sendiri | Q(objek="pengukuran", objek_id=kelompok))[:200]
    kode = letak.baris.indikator.kode
    return [p for p in semua if p.objek == "realisasi" or kode in json.loads(p.perubahan)][:50]


def _list_indikator(pd: str, tahun: int, kode: str | None) -> list[Indikator]:
    semua = Indikator.objects.filter(
        rencana__perangkat_daerah__kode=pd, rencana__tahun_awal__lte=tahun, rencana__tahun_akhir__gte=tahun
    ).select_related("satuan", "pemilik", "penanggung_jawab")
    saring: QuerySet[Indikator] = semua.filter(kode=kode) if kode is not None else semua
    return sorted(saring, key=lambda i: (_URUTAN.get(i.pemilik.jenis, 9), i.pemilik.urutan, i.pemilik_id, i.urutan))


_URUTAN = {jenis: n for n, jenis in enumerate(("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"))}


def _load_bahan(ids: list[int], indikator: list[Indikator], tahun: int) -> Mapping[int, BahanBaris]:
    target = _load_target(ids, tahun)
    realisasi, lalu = _load_realisasi(ids, tahun)
    skala = {(i.rencana_id, i.skala_predikat) for i in indikator if i.rumus == Rumus.PREDIKAT}
    skor = _load_skor(skala)
    return {
        satu.id: BahanBaris(
            target=target[satu.id],
            realisasi=realisasi[satu.id],
            lalu=lalu[satu.id],
            skor=skor[satu.rencana_id, satu.skala_predikat],
            on=date(tahun, 12, 31),
        )
        for satu in indikator
    }


def _load_target(ids: list[int], tahun: int) -> defaultdict[int, dict[Periode, Sasar]]:
    """The target in force of every indicator and period: the newest document that has one."""
    hasil: defaultdict[int, dict[Periode, Sasar]] = defaultdict(dict)
    semua = Target.objects.filter(indikator_id__in=ids, tahun=tahun, periode__in=PERIODE)
    for satu in sorted(semua, key=lambda t: -URUTAN_VERSI.index(Versi(t.versi))):
        hasil[satu.indikator_id][Periode(satu.periode)] = _build_sasar(satu)
    return hasil


def _build_sasar(satu: Target) -> Sasar:
    angka = None if satu.nilai is None else Angka(nilai=satu.nilai, tanda=Tanda(satu.tanda), batas_atas=satu.batas_atas)
    return Sasar(versi=Versi(satu.versi), angka=angka, predikat=satu.predikat)


def _load_realisasi(
    ids: list[int], tahun: int
) -> tuple[defaultdict[int, dict[Periode, Realisasi]], defaultdict[int, Isian]]:
    """The figures of a year that count, and what is known of the year before."""
    kini: defaultdict[int, dict[Periode, Realisasi]] = defaultdict(dict)
    lalu: defaultdict[int, Isian] = defaultdict(Isian)
    semua = Realisasi.objects.filter(
        indikator_id__in=ids, tahun__in=(tahun - 1, tahun), periode__in=PERIODE, dipakai=True
    ).select_related("pengisi", "pemeriksa", "pengesah")
    hitung = semua.annotate(
        banyak_bukti=Count("bukti", distinct=True), banyak_komentar=Count("komentar", distinct=True)
    )
    for satu in sorted(hitung, key=lambda r: PERIODE.index(Periode(r.periode))):
        if satu.tahun == tahun:
            kini[satu.indikator_id][Periode(satu.periode)] = satu
        elif satu.nilai is not None or satu.predikat is not None:
            lalu[satu.indikator_id] = Isian(nilai=satu.nilai, predikat=satu.predikat)
    return kini, lalu


def _load_skor(skala: set[tuple[int, str | None]]) -> defaultdict[tuple[int, str | None], dict[str, Decimal]]:
    hasil: defaultdict[tuple[int, str | None], dict[str, Decimal]] = defaultdict(dict)
    if skala:
        for satu in Predikat.objects.filter(rencana_id__in={rencana for rencana, _ in skala}):
            hasil[satu.rencana_id, satu.skala][satu.sebutan] = satu.nilai
    return hasil


def _load_analisis(ids: list[int], tahun: int) -> defaultdict[int, list[tuple[JenisAnalisis, str]]]:
    hasil: defaultdict[int, list[tuple[JenisAnalisis, str]]] = defaultdict(list)
    semua = Analisis.objects.filter(indikator_id__in=ids, tahun=tahun).order_by("urutan", "id")
    for indikator, jenis, uraian in semua.values_list("indikator_id", "jenis", "uraian"):
        hasil[indikator].append((JenisAnalisis(jenis), uraian))
    return hasil


def _build_baris(
    pelaku: Pelaku,
    indikator: Indikator,
    mentah: BahanBaris,
    puncak: UnitKerja,
    jadwal: Mapping[Periode, JadwalPengisian],
    uraian: Sequence[tuple[JenisAnalisis, str]],
) -> Baris:
    bahan = build_bahan(indikator, mentah)
    unit = indikator.penanggung_jawab or puncak
    sel = {
        p: build_sel(
            bahan,
            p,
            mentah.realisasi.get(p),
            terkunci=explain_terkunci(pelaku, unit.id, mentah.realisasi.get(p), jadwal.get(p)),
        )
        for p in PERIODE
    }
    return Baris(
        indikator=indikator,
        unit_id=unit.id,
        unit=unit.kode,
        bahan=bahan,
        sel=sel,
        lalu=mentah.lalu,
        uraian=uraian,
    )
