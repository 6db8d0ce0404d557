"""An agreement as rows of the ledger: what its official form is made of, and what is frozen when it is signed."""

from __future__ import annotations

from django.db.models import Q

from terang.kinerja import anggaran, organisasi, pelaporan, perjanjian, pilihan
from terang.kinerja.buku import BukuKinerja
from terang.web.organisasi.models import Instansi, Jabatan, Pejabat, PerangkatDaerah
from terang.web.perencanaan.models import JenisSimpul, Simpul
from terang.web.perjanjian.baris_rencana import (
    build_indikator,
    build_kegiatan,
    build_program,
    build_sasaran,
    build_satuan,
    build_sub,
    build_target,
    list_predikat,
)
from terang.web.perjanjian.bekukan import thaw_buku
from terang.web.perjanjian.dana import Bagian, list_dana
from terang.web.perjanjian.lingkup import is_puncak
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan


def load_buku(satu: PerjanjianKinerja) -> BukuKinerja:
    """The rows of an agreement: as they were frozen when it was signed, as they stand now before."""
    return thaw_buku(satu.beku["buku"]) if satu.beku else build_buku(Muatan(satu))


def build_buku(muatan: Muatan, *, pejabat_ikut: bool = True) -> BukuKinerja:
    """The rows of an agreement as they stand now; without those of people where only its lines are wanted."""
    satu, butir = muatan.satu, muatan.butir
    pejabat = _list_pejabat(satu) if pejabat_ikut else []
    dana = list_dana(muatan)
    simpul = {s.id: s for s in (*(b.indikator.pemilik for b in butir), *(b.sasaran for b in butir), *dana)}
    return BukuKinerja(
        laporan=(_build_laporan(satu),),
        instansi=(_build_instansi(satu.perangkat_daerah.instansi),),
        perangkat_daerah=(_build_perangkat(satu.perangkat_daerah),),
        unit_kerja=(_build_unit(satu),),
        jabatan=tuple(_build_jabatan(j) for j in dict.fromkeys((satu.pihak_pertama, *(p.jabatan for p in pejabat)))),
        pejabat=tuple(_build_pejabat(p) for p in pejabat),
        sasaran=tuple(build_sasaran(s) for s in simpul.values() if s.jenis == JenisSimpul.SASARAN),
        program=tuple(build_program(s) for s in simpul.values() if s.jenis == JenisSimpul.PROGRAM),
        kegiatan=tuple(build_kegiatan(s) for s in simpul.values() if s.jenis == JenisSimpul.KEGIATAN),
        sub_kegiatan=tuple(build_sub(s) for s in simpul.values() if s.jenis == JenisSimpul.SUB_KEGIATAN),
        satuan=tuple(build_satuan(s) for s in dict.fromkeys(b.indikator.satuan for b in butir)),
        indikator=tuple(build_indikator(b.indikator) for b in butir),
        target=tuple(build_target(b.target) for b in butir),
        predikat=list_predikat(b.indikator for b in butir),
        perjanjian_kinerja=(_build_perjanjian(satu),),
        butir_perjanjian=tuple(_build_butir(satu, b) for b in butir),
        anggaran=tuple(row for s, bagian in dana.items() for row in _list_anggaran(satu, s, bagian)),
    )


def _build_instansi(i: Instansi) -> organisasi.Instansi:
    return organisasi.Instansi(
        id=i.kode,
        nama=i.nama,
        nama_daerah=i.nama_daerah,
        sebutan_kepala=i.sebutan_kepala,
        kode_wilayah=i.kode_wilayah or None,
    )


def _build_perangkat(pd: PerangkatDaerah) -> organisasi.PerangkatDaerah:
    return organisasi.PerangkatDaerah(
        id=pd.kode,
        instansi_id=pd.instansi.kode,
        nama=pd.nama,
        nama_pendek=pd.nama_pendek,
        singkatan=pd.singkatan,
        sebutan_kepala=pd.sebutan_kepala,
        kode=pd.kode_nomenklatur or None,
        alamat=pd.alamat or None,
        misi_didukung=pd.misi_didukung or None,
    )


def _build_unit(satu: PerjanjianKinerja) -> organisasi.UnitKerja:
    """The unit of the post that promises; who leads the agency stands at the root."""
    jabatan = satu.pihak_pertama
    induk = None if is_puncak(jabatan) else satu.perangkat_daerah.kode
    return organisasi.UnitKerja(id=jabatan.unit.kode, induk_id=induk, nama=jabatan.nama, urutan=1)


def _list_anggaran(satu: PerjanjianKinerja, simpul: Simpul, bagian: Bagian) -> list[anggaran.Anggaran]:
    return [
        anggaran.Anggaran(
            id=f"{simpul.kode}-{nomor}",
            pemilik_id=simpul.kode,
            tahun=satu.tahun,
            versi=pilihan.Versi(satu.versi),
            jenis_belanja=None,
            sumber_dana=sumber,
            jumlah=jumlah,
        )
        for nomor, (sumber, jumlah) in enumerate(bagian, start=1)
    ]


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
