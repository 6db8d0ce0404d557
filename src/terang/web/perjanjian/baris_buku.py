"""An agreement as rows of the ledger: what its official form is made of, and what is frozen when it is signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_type_hints

from django.db.models import Q

from terang.kinerja import anggaran, indikator, organisasi, pelaporan, perjanjian, pilihan, rencana
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.web.organisasi.models import Jabatan, Pejabat
from terang.web.perencanaan.models import Indikator, JenisSimpul, Satuan, Simpul, Target
from terang.web.perjanjian.dana import list_dana
from terang.web.perjanjian.lingkup import is_puncak
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan

_SIMPUL_UANG = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)


def load_buku(satu: PerjanjianKinerja) -> BukuKinerja:
    """The rows of an agreement: as they were frozen when it was signed, as they stand now before."""
    return thaw_buku(satu.beku["buku"]) if satu.beku else build_buku(Muatan(satu))


def build_buku(muatan: Muatan, *, pejabat_ikut: bool = True) -> BukuKinerja:
    """The rows of an agreement as they stand now; without those of people where only its lines are wanted."""
    satu, butir = muatan.satu, muatan.butir
    pd, jabatan = satu.perangkat_daerah, satu.pihak_pertama
    dana = list_dana(muatan)
    simpul = {s.id: s for s in (*(b.indikator.pemilik for b in butir), *(b.sasaran for b in butir), *dana)}
    pejabat = _list_pejabat(satu) if pejabat_ikut else []
    return BukuKinerja(
        laporan=(_build_laporan(satu),),
        instansi=(
            organisasi.Instansi(
                id=pd.instansi.kode,
                nama=pd.instansi.nama,
                nama_daerah=pd.instansi.nama_daerah,
                sebutan_kepala=pd.instansi.sebutan_kepala,
                kode_wilayah=pd.instansi.kode_wilayah or None,
            ),
        ),
        perangkat_daerah=(
            organisasi.PerangkatDaerah(
                id=pd.kode,
                instansi_id=pd.instansi.kode,
                nama=pd.nama,
                nama_pendek=pd.nama_pendek,
                singkatan=pd.singkatan,
                sebutan_kepala=pd.sebutan_kepala,
                kode=pd.kode_nomenklatur or None,
                alamat=pd.alamat or None,
                misi_didukung=pd.misi_didukung or None,
            ),
        ),
        unit_kerja=(
            organisasi.UnitKerja(
                id=jabatan.unit.kode, induk_id=None if is_puncak(jabatan) else pd.kode, nama=jabatan.nama, urutan=1
            ),
        ),
        jabatan=tuple(_build_jabatan(j) for j in dict.fromkeys((jabatan, *(p.jabatan for p in pejabat)))),
        pejabat=tuple(_build_pejabat(p) for p in pejabat),
        sasaran=tuple(_build_sasaran(s) for s in simpul.values() if s.jenis == JenisSimpul.SASARAN),
        program=tuple(_build_program(s) for s in simpul.values() if s.jenis == JenisSimpul.PROGRAM),
        kegiatan=tuple(_build_kegiatan(s) for s in simpul.values() if s.jenis == JenisSimpul.KEGIATAN),
        sub_kegiatan=tuple(_build_sub(s) for s in simpul.values() if s.jenis == JenisSimpul.SUB_KEGIATAN),
        satuan=tuple(build_satuan(s) for s in dict.fromkeys(b.indikator.satuan for b in butir)),
        indikator=tuple(_build_indikator(b.indikator) for b in butir),
        target=tuple(build_target(b.target) for b in butir),
        predikat=_list_predikat(b.indikator for b in butir),
        perjanjian_kinerja=(_build_perjanjian(satu),),
        butir_perjanjian=tuple(_build_butir(satu, b) for b in butir),
        anggaran=tuple(
            anggaran.Anggaran(
                id=f"{s.kode}-{nomor}",
                pemilik_id=s.kode,
                tahun=satu.tahun,
                versi=pilihan.Versi(satu.versi),
                jenis_belanja=None,
                sumber_dana=sumber,
                jumlah=jumlah,
            )
            for s, bagian in dana.items()
            for nomor, (sumber, jumlah) in enumerate(bagian, start=1)
        ),
    )


def _build_laporan(satu: PerjanjianKinerja) -> pelaporan.Laporan:
    tempat = satu.perangkat_daerah.instansi.nama_daerah
    for awal in ("Kota ", "Kabupaten ", "Provinsi "):
        tempat = tempat.removeprefix(awal)
    return pelaporan.Laporan(
        id=satu.kode,
        perangkat_daerah_id=satu.perangkat_daerah.kode,
        tahun=satu.tahun,
        tempat=tempat,
        tanggal=satu.tanggal,
        metode_agregasi=pilihan.MetodeAgregasi.RATA_RATA_SASARAN,
        skala_capaian="pmdn",
        batas_atas=None,
        batas_bawah=None,
        sumber=None,
    )


def _list_pejabat(satu: PerjanjianKinerja) -> list[Pejabat]:
    """Holders of the post that promises, and of the post of the superior where it is one of this government."""
    pd = satu.perangkat_daerah
    atasan = Q(jabatan__nama=satu.pihak_kedua) & (
        Q(jabatan__unit__perangkat_daerah=pd) | Q(jabatan__unit__perangkat_daerah=None)
    )
    semua = Pejabat.objects.filter(Q(jabatan=satu.pihak_pertama) | atasan).select_related("jabatan__unit")
    return list(semua.order_by("jabatan_id", "mulai", "id"))


def _name_jabatan(jabatan: Jabatan) -> str:
    return jabatan.kode_buku or f"jabatan-{jabatan.pk}"


def _build_jabatan(jabatan: Jabatan) -> organisasi.Jabatan:
    return organisasi.Jabatan(
        id=_name_jabatan(jabatan),
        unit_kerja_id=jabatan.unit.kode,
        nama=jabatan.nama,
        jenjang=jabatan.jenjang or None,
        urutan=jabatan.urutan,
    )


def _build_pejabat(pejabat: Pejabat) -> organisasi.Pejabat:
    return organisasi.Pejabat(
        id=pejabat.kode_buku or f"pejabat-{pejabat.pk}",
        jabatan_id=_name_jabatan(pejabat.jabatan),
        nama=pejabat.nama,
        status=pilihan.StatusPejabat(pejabat.status),
        pangkat=pejabat.pangkat or None,
        nip=pejabat.nip or None,
        mulai=pejabat.mulai,
        selesai=pejabat.selesai,
    )


def _build_sasaran(s: Simpul) -> rencana.Sasaran:
    return rencana.Sasaran(
        id=s.kode, tujuan_id="", nama=s.nama, tahun_awal=s.tahun_awal or 0, tahun_akhir=s.tahun_akhir, urutan=s.urutan
    )


def _build_program(s: Simpul) -> rencana.Program:
    return rencana.Program(
        id=s.kode,
        kode=s.nomenklatur or "",
        versi_nomenklatur=s.versi_nomenklatur or "",
        nama=s.nama,
        urutan=s.urutan,
    )


def _build_kegiatan(s: Simpul) -> rencana.Kegiatan:
    return rencana.Kegiatan(id=s.kode, program_id="", kode=s.nomenklatur or "", nama=s.nama, urutan=s.urutan)


def _build_sub(s: Simpul) -> rencana.SubKegiatan:
    return rencana.SubKegiatan(id=s.kode, kegiatan_id="", kode=s.nomenklatur, nama=s.nama, urutan=s.urutan)


def build_satuan(s: Satuan) -> indikator.Satuan:
    """A unit of measurement as the ledger has it."""
    return indikator.Satuan(
        id=s.kode, nama=s.nama, lambang=s.lambang, jenis=pilihan.JenisSatuan(s.jenis), desimal=s.desimal
    )


def _build_indikator(i: Indikator) -> indikator.Indikator:
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


def _list_predikat(semua: Iterable[Indikator]) -> tuple[indikator.Predikat, ...]:
    berskala = [i for i in semua if i.skala_predikat]
    if not berskala:
        return ()
    baris = berskala[0].rencana.predikat.filter(skala__in={i.skala_predikat for i in berskala})
    return tuple(
        indikator.Predikat(id=p.kode, skala=p.skala, kode=p.sebutan, nilai=p.nilai or Decimal(0), sumber=p.sumber)
        for p in baris
    )


def _build_perjanjian(satu: PerjanjianKinerja) -> perjanjian.PerjanjianKinerja:
    return perjanjian.PerjanjianKinerja(
        id=satu.kode,
        tahun=satu.tahun,
        versi=pilihan.Versi(satu.versi),
        tanggal=satu.tanggal,
        pihak_pertama_id=_name_jabatan(satu.pihak_pertama),
        pihak_kedua=satu.pihak_kedua,
        alasan_perubahan=satu.alasan_perubahan or None,
    )


def _build_butir(satu: PerjanjianKinerja, b: ButirPerjanjian) -> perjanjian.ButirPerjanjian:
    return perjanjian.ButirPerjanjian(
        id=b.kode,
        perjanjian_kinerja_id=satu.kode,
        sasaran_id=b.sasaran.kode,
        indikator_id=b.indikator.kode,
        target_id=b.target.kode,
        urutan=b.urutan,
    )


def freeze_baris(baris: Any) -> dict[str, Any]:
    """A row of the ledger as JSON keeps it: text, whole numbers, yes and no, nothing."""
    return {nama: isi if isinstance(isi, bool | int | NoneType) else str(isi) for nama, isi in asdict(baris).items()}


def freeze_buku(buku: BukuKinerja) -> dict[str, list[dict[str, Any]]]:
    """All rows of a ledger as JSON keeps them."""
    return {nama: [freeze_baris(b) for b in getattr(buku, nama)] for nama in TABEL if getattr(buku, nama)}


def thaw_buku(isi: Mapping[str, list[dict[str, Any]]]) -> BukuKinerja:
    """The ledger that was frozen."""
    return BukuKinerja(**{nama: tuple(_thaw(TABEL[nama], baris) for baris in semua) for nama, semua in isi.items()})


def _thaw(jenis: type[Any], baris: Mapping[str, Any]) -> Any:
    tipe = get_type_hints(jenis)
    return jenis(**{nama: _read(tipe[nama], isi) for nama, isi in baris.items()})


def _read(tipe: Any, isi: Any) -> Any:
    jenis = next((t for t in get_args(tipe) or (tipe,) if t is not NoneType), tipe)
    if isi is None:
        return None
    if jenis is date:
        return date.fromisoformat(isi)
    if jenis is Decimal or (isinstance(jenis, type) and issubclass(jenis, StrEnum)):
        return jenis(isi)
    return isi
