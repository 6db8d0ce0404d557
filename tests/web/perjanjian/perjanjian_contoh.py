"""A small Renstra of BKPP with its DPA, plainly invented: two sasaran, three IKU, a program and a kegiatan below."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django.db import transaction

from terang.web.anggaran.models import Anggaran
from terang.web.organisasi.models import Jabatan, PerangkatDaerah, UnitKerja
from terang.web.perencanaan.models import Dukungan, Indikator, Rencana, Satuan, Simpul, Target
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja

TAHUN = 2026
PAGU = {"program-a": 4_000_000_000, "program-b": 2_500_000_000}


def get_kepala() -> Jabatan:
    """The head of BKPP."""
    return Jabatan.objects.select_related("unit__perangkat_daerah", "unit__instansi").get(unit__kode="bkpp")


def get_sekretaris() -> Jabatan:
    """The secretary of BKPP."""
    return Jabatan.objects.select_related("unit__perangkat_daerah", "unit__instansi").get(
        unit=get_sekretariat(), kepala=True
    )


def get_sekretariat() -> UnitKerja:
    return UnitKerja.objects.get(perangkat_daerah__kode="bkpp", kedudukan__nama="Sekretariat")


def get_indikator(kode: str) -> Indikator:
    """An indicator of this Renstra; the example city has another one with the same ids."""
    return Indikator.objects.get(kode=kode, rencana__tahun_awal=2025)


@transaction.atomic
def fill_rencana(*, target_kedua: str | None = "82") -> Rencana:
    """Renstra 2025-2029; without `target_kedua` the second IKU has no target of the year."""
    pd = PerangkatDaerah.objects.get(kode="bkpp")
    # What the full example agreed for the year makes room.
    ButirPerjanjian.objects.filter(perjanjian_kinerja__perangkat_daerah=pd, perjanjian_kinerja__tahun=TAHUN).delete()
    PerjanjianKinerja.objects.filter(perangkat_daerah=pd, tahun=TAHUN).delete()
    rencana = Rencana.objects.create(
        perangkat_daerah=pd, jenis="renstra", nama="Renstra BKPP (contoh)", tahun_awal=2025, tahun_akhir=2029
    )
    satuan = Satuan.objects.create(rencana=rencana, kode="indeks", nama="indeks", jenis="indeks", desimal=2)
    tujuan = add_simpul(rencana, "tujuan", "tujuan-1", "Terwujudnya aparatur profesional (contoh)")
    satu = add_simpul(rencana, "sasaran", "sasaran-1", "Meningkatnya mutu layanan kepegawaian (contoh)", tujuan)
    dua = add_simpul(rencana, "sasaran", "sasaran-2", "Meningkatnya mutu aparatur (contoh)", tujuan)
    program = add_simpul(rencana, "program", "program-a", "Program Kepegawaian Daerah (contoh)")
    add_simpul(rencana, "program", "program-b", "Program Pengembangan Sumber Daya Manusia (contoh)")
    Dukungan.objects.create(kode="dukungan-1", pendukung=program, sasaran=satu)
    add_indikator(satu, satuan, "iku-1", "Indeks Kepuasan Aparatur (contoh)", "80.60")
    add_indikator(dua, satuan, "iku-2", "Indeks Profesionalitas ASN (contoh)", target_kedua)
    add_indikator(dua, satuan, "iku-3", "Indeks Sistem Merit (contoh)", "0.65")
    kegiatan = add_simpul(rencana, "kegiatan", "kegiatan-a", "Pengadaan dan Informasi ASN (contoh)", program)
    add_indikator(kegiatan, satuan, "kk-1", "Persentase data pegawai mutakhir (contoh)", "95", unit=get_sekretariat())
    add_anggaran(pd, rencana)
    return rencana


def add_simpul(rencana: Rencana, jenis: str, kode: str, nama: str, induk: Simpul | None = None) -> Simpul:
    urutan = rencana.simpul.count() + 1
    return Simpul.objects.create(
        rencana=rencana, jenis=jenis, kode=kode, nama=nama, induk=induk, urutan=urutan, posisi=urutan
    )


def add_indikator(
    pemilik: Simpul, satuan: Satuan, kode: str, nama: str, nilai: str | None, *, unit: UnitKerja | None = None
) -> Indikator:
    indikator = Indikator.objects.create(
        rencana=pemilik.rencana,
        pemilik=pemilik,
        kode=kode,
        nama=nama,
        satuan=satuan,
        polaritas="naik",
        rumus="maks",
        akumulasi="terakhir",
        tingkat="keluaran" if unit else "hasil",
        iku=unit is None,
        penanggung_jawab=unit,
        urutan=pemilik.rencana.indikator.count() + 1,
    )
    if nilai is not None:
        add_target(indikator, "renstra", nilai)
    return indikator


def add_target(indikator: Indikator, versi: str, nilai: str) -> Target:
    return Target.objects.create(
        kode=f"target-{indikator.kode}-{TAHUN}-{versi}",
        indikator=indikator,
        versi=versi,
        tahun=TAHUN,
        periode="tahun",
        tanda="=",
        nilai=Decimal(nilai),
    )


def add_anggaran(pd: PerangkatDaerah, rencana: Rencana) -> None:
    """The DPA: its total, one program as a whole, the other only by its kegiatan."""
    dana = {None: sum(PAGU.values()), "kegiatan-a": PAGU["program-a"], "program-b": PAGU["program-b"]}
    for kode, jumlah in dana.items():
        pemilik = rencana.simpul.get(kode=kode) if kode else None
        Anggaran.objects.create(
            kode=f"anggaran-{kode or 'bkpp'}",
            perangkat_daerah=pd,
            pemilik=pemilik,
            tahun=TAHUN,
            versi="murni",
            sumber_dana="APBD",
            jumlah=jumlah,
        )


DPA = date(2026, 1, 5)
