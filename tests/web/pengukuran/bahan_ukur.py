"""A small plan of BKPP to measure: an index, a count, a figure that should fall, a predicate; and one row of all."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

from django.db.models import QuerySet
from PIL import Image

from pemeran import get_orang, play
from terang.kinerja.pilihan import JenisAnalisis, Periode
from terang.web.akun.models import Penugasan
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.pengukuran.actions import set_analisis, set_realisasi
from terang.web.pengukuran.models import JadwalPengisian, Realisasi
from terang.web.pengukuran.queries import Letak, get_letak
from terang.web.perencanaan.models import Indikator, Predikat, Rencana, Satuan, Simpul, Target

TAHUN = 2026
TW1, TW2, TW3 = Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3
SETAHUN = Periode.TAHUN


def get_unit_operator() -> UnitKerja:
    """The unit for which the operator of the cast enters figures."""
    return Penugasan.objects.get(pengguna=get_orang("operator")).unit


def build_ukuran(pd: str = "bkpp", unit: UnitKerja | None = None) -> Rencana:
    """The plan with its targets for the quarters and the year."""
    # The plan of the example makes room: it ends the year before.
    Rencana.objects.filter(perangkat_daerah__kode=pd, tahun_akhir__gte=TAHUN).update(tahun_akhir=TAHUN - 1)
    JadwalPengisian.objects.filter(tahun=TAHUN).delete()
    rencana = Rencana.objects.create(
        perangkat_daerah=PerangkatDaerah.objects.get(kode=pd),
        jenis="renstra",
        nama="Renstra (contoh)",
        tahun_awal=TAHUN,
        tahun_akhir=TAHUN + 4,
    )
    sasaran = Simpul.objects.create(rencana=rencana, kode="sasaran-1", jenis="sasaran", nama="Layanan yang baik")
    satuan = Satuan.objects.create(rencana=rencana, kode="indeks", nama="Indeks", jenis="indeks")
    orang = Satuan.objects.create(rencana=rencana, kode="orang", nama="orang", jenis="cacah", desimal=0)
    for kode, nilai in (("A", "80"), ("BB", "70"), ("B", "60")):
        Predikat.objects.create(
            rencana=rencana, kode=f"akip-{kode.lower()}", skala="akip", sebutan=kode, nilai=Decimal(nilai), sumber="-"
        )
    milik = unit or get_unit_operator()
    ukur = {"rencana": rencana, "pemilik": sasaran, "tingkat": "hasil", "penanggung_jawab": milik}
    indeks = Indikator.objects.create(
        **ukur, kode="iku-1", nama="Indeks Kepuasan Layanan", satuan=satuan, polaritas="naik", rumus="maks",
        akumulasi="terakhir", iku=True, urutan=1,
    )  # fmt: skip
    cacah = Indikator.objects.create(
        **ukur, kode="iku-2", nama="Pegawai yang dilatih", satuan=orang, polaritas="naik", rumus="maks",
        akumulasi="jumlah", urutan=2,
    )  # fmt: skip
    turun = Indikator.objects.create(
        **ukur, kode="iku-3", nama="Hari layanan", satuan=satuan, polaritas="turun", rumus="min",
        akumulasi="rata-rata", urutan=3,
    )  # fmt: skip
    predikat = Indikator.objects.create(
        **ukur, kode="iku-4", nama="Predikat AKIP", satuan=satuan, polaritas="naik", rumus="predikat",
        akumulasi="terakhir", skala_predikat="akip", urutan=4,
    )  # fmt: skip
    lain = Indikator.objects.create(
        **(ukur | {"penanggung_jawab": None}), kode="iku-5", nama="Indikator seluruh badan", satuan=satuan,
        polaritas="naik", rumus="maks", akumulasi="terakhir", urutan=5,
    )  # fmt: skip
    for indikator, triwulan, setahun in (
        (indeks, "80", "82"),
        (cacah, "25", "100"),
        (turun, "5", "5"),
        (lain, "9", "9"),
    ):
        for periode in (TW1, TW2, TW3, Periode.TRIWULAN_4):
            add_target(indikator, periode, triwulan)
        add_target(indikator, SETAHUN, setahun)
    for periode in (TW1, SETAHUN):
        Target.objects.create(
            indikator=predikat, kode=f"t-{predikat.kode}-{periode}", versi="murni", tahun=TAHUN, periode=periode.value,
            tanda="=", predikat="BB",
        )  # fmt: skip
    return rencana


def add_target(indikator: Indikator, periode: Periode, nilai: str, versi: str = "murni", tanda: str = "=") -> None:
    Target.objects.create(
        indikator=indikator,
        kode=f"t-{indikator.kode}-{periode}-{versi}",
        versi=versi,
        tahun=TAHUN,
        periode=periode.value,
        tanda=tanda,
        nilai=Decimal(nilai),
    )


def open_jadwal(isi: tuple[str, str], reviu: tuple[str, str], periode: Periode = TW1) -> JadwalPengisian:
    """A calendar for one period, each window from a day to a day."""
    hari = [date.fromisoformat(satu) for satu in (*isi, *reviu)]
    nama = ("buka_isi", "tutup_isi", "buka_reviu", "tutup_reviu")
    return JadwalPengisian.objects.create(tahun=TAHUN, periode=periode.value, **dict(zip(nama, hari, strict=True)))


def fill(teks: str, kode: str = "iku-1", periode: Periode = TW1, siapa: str = "operator") -> Letak:
    """Type a figure on top of what is there."""
    pelaku = play(siapa)
    lihat = get_letak(pelaku, pd="bkpp", tahun=TAHUN, periode=periode, kode=kode)
    return set_realisasi(
        pelaku, pd="bkpp", tahun=TAHUN, periode=periode, kode=kode, teks=teks, terbitan=lihat.sel.terbitan
    )


def look(kode: str = "iku-1", periode: Periode = TW1, siapa: str = "perencana") -> Letak:
    """A cell as somebody sees it now."""
    return get_letak(play(siapa), pd="bkpp", tahun=TAHUN, periode=periode, kode=kode)


def list_realisasi() -> QuerySet[Realisasi]:
    """The figures of the year of the tests; the example has others."""
    return Realisasi.objects.filter(tahun=TAHUN)


def write_png() -> bytes:
    """A small picture."""
    keluar = io.BytesIO()
    Image.new("RGB", (40, 30), "#0b5d56").save(keluar, "PNG")
    return keluar.getvalue()


def explain_meleset(kode: str = "iku-1") -> None:
    """The analysis that a missed target asks for."""
    uraian = {
        JenisAnalisis.PENGHAMBAT: ["Pelatih belum tersedia"],
        JenisAnalisis.SOLUSI: ["Mengundang pelatih provinsi"],
        JenisAnalisis.TINDAK_LANJUT: ["Jadwal ulang pada triwulan II"],
    }
    set_analisis(play("operator"), letak=look(kode, siapa="operator"), uraian=uraian)
