"""The state of the work in the example city: calendar, agreements, plans, and this year's figures of the real agency.

Those figures are invented, and say so in their own row.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import F

from terang.kinerja.pilihan import Periode, StatusData, Tanda, Versi
from terang.web.akun.models import Pengguna
from terang.web.beranda.contoh_angka import TAHUN, TRIWULAN, compute_realisasi
from terang.web.beranda.contoh_kota import build_rpjmd, link_lintas
from terang.web.common.actions import Objek, action, record
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan, PerangkatDaerah, UnitKerja
from terang.web.pengukuran.models import Bukti, JadwalPengisian, Komentar, Realisasi
from terang.web.perencanaan.models import Indikator, Rencana, StatusRencana, Target
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja, StatusPerjanjian

KINI = TAHUN[-1]
_PERPANJANGAN = timedelta(days=14)
_SASARAN_BKPP = {"iku-1": "93.10", "iku-2": "84.50", "iku-3": "342.50", "akip-opd": "82.40", "rb-opd": "80.15"}
"""The indicators of the real agency that are measured this year, with an invented target."""

_STATUS = (
    (StatusData.DIKUNCI, StatusData.DIKUNCI, StatusData.DIKUNCI, StatusData.DIKUNCI, StatusData.DIKUNCI),
    (StatusData.DISAHKAN, StatusData.DISAHKAN, StatusData.DIKUNCI, StatusData.DISAHKAN, StatusData.DISAHKAN),
    (StatusData.DRAF, StatusData.DIAJUKAN, StatusData.DIVERIFIKASI, StatusData.DIKEMBALIKAN, StatusData.DISAHKAN),
)
"""Of the first three triwulan, for each of those indicators."""

_ANGKA_CONTOH = "Angka karangan untuk contoh, bukan capaian yang sebenarnya"


@action("contoh.isi")
def fill_alur(pelaku: Pelaku, /) -> None:
    """Work in every state."""
    pada = pelaku.hari
    JadwalPengisian.objects.bulk_create(list(_list_jadwal(pada)))
    build_rpjmd()
    link_lintas()
    _vary_rencana()
    _vary_perjanjian()
    _fill_bkpp(pelaku)
    puncak = UnitKerja.objects.get(perangkat_daerah=None)
    objek = Objek(jenis="contoh", id="kota-semarang", unit_id=puncak.id)
    record(pelaku, "contoh.isi", objek, "Mengisi jadwal, perjanjian, dan pengukuran contoh")


def _list_jadwal(pada: date) -> Iterator[JadwalPengisian]:
    """Two weeks for entry and two for review after each triwulan; what opened last is still open."""
    semua = [
        JadwalPengisian(
            tahun=tahun,
            periode=periode.value,
            buka_isi=buka,
            tutup_isi=buka + timedelta(days=13),
            buka_reviu=buka + timedelta(days=7),
            tutup_reviu=buka + timedelta(days=27),
        )
        for tahun in TAHUN
        for n, periode in enumerate((*TRIWULAN, Periode.TAHUN))
        for buka in [date(tahun + 1, 1, 5) if n >= 3 else date(tahun, 3 * n + 4, 5)]  # noqa: PLR2004 - the fourth
    ]
    terbuka = [satu for satu in semua if satu.buka_isi <= pada]
    if terbuka:
        terakhir = terbuka[-1]
        terakhir.tutup_isi = max(terakhir.tutup_isi, pada + _PERPANJANGAN)
        terakhir.tutup_reviu = max(terakhir.tutup_reviu, terakhir.tutup_isi + _PERPANJANGAN)
    yield from semua


def _vary_rencana() -> None:
    """One plan in seven is still a draft."""
    kode = list(PerangkatDaerah.objects.order_by("urutan").values_list("kode", flat=True))
    Rencana.objects.filter(perangkat_daerah__kode__in=kode[3::7]).update(status=StatusRencana.DRAF)


def _vary_perjanjian() -> None:
    """This year's agreements: some wait for a signature, some are being written."""
    kode = list(PerangkatDaerah.objects.order_by("urutan").values_list("kode", flat=True))
    for mulai, status in ((2, StatusPerjanjian.DIAJUKAN), (4, StatusPerjanjian.DRAF)):
        pilih = PerjanjianKinerja.objects.filter(perangkat_daerah__kode__in=kode[mulai::5], tahun=KINI)
        pilih.update(status=status, tanggal=None)
    pilih = PerjanjianKinerja.objects.filter(tahun__in=TAHUN, status=StatusPerjanjian.DRAF, tanggal__isnull=False)
    pilih.update(status=StatusPerjanjian.DITANDATANGANI)
    PerjanjianKinerja.objects.filter(tahun__in=TAHUN).exclude(status=StatusPerjanjian.DRAF).update(
        tanggal_dpa=F("tanggal")
    )


def _fill_bkpp(pelaku: Pelaku) -> None:
    indikator = {
        satu.kode: satu
        for satu in Indikator.objects.filter(rencana__perangkat_daerah__kode="bkpp", kode__in=_SASARAN_BKPP)
    }
    target = [
        Target(
            kode=f"contoh-{kode}-{KINI}-{periode.value}",
            indikator=satu,
            versi=Versi.MURNI.value,
            tahun=KINI,
            periode=periode.value,
            tanda=Tanda.SAMA.value,
            nilai=_SASARAN_BKPP[kode],
        )
        for kode, satu in indikator.items()
        for periode in (Periode.TAHUN, *TRIWULAN)
    ]
    Target.objects.bulk_create(target)
    _draft_perjanjian([satu for satu in target if satu.periode == Periode.TAHUN.value])
    realisasi = list(_list_realisasi(pelaku, indikator))
    Realisasi.objects.bulk_create(realisasi)
    _comment(pelaku, realisasi)


def _list_realisasi(pelaku: Pelaku, indikator: dict[str, Indikator]) -> Iterator[Realisasi]:
    orang = {satu.username: satu for satu in Pengguna.objects.filter(username__in=("operator", "perencana", "kepala"))}
    for n, periode in enumerate(TRIWULAN[:3]):
        for status, (kode, target) in zip(_STATUS[n], _SASARAN_BKPP.items(), strict=True):
            selesai = status in {StatusData.DIVERIFIKASI, StatusData.DISAHKAN, StatusData.DIKUNCI}
            sah = status in {StatusData.DISAHKAN, StatusData.DIKUNCI}
            if kode in indikator:
                yield Realisasi(
                    kode=f"contoh-{kode}-{KINI}-{periode.value}",
                    indikator=indikator[kode],
                    tahun=KINI,
                    periode=periode.value,
                    nilai=str(compute_realisasi(Decimal(target), kode, n, turun=False)),
                    pengukur="Isian contoh",
                    alasan=_ANGKA_CONTOH,
                    status=status.value,
                    pengisi=orang.get("operator"),
                    pemeriksa=orang.get("perencana") if selesai else None,
                    pengesah=orang.get("kepala") if sah else None,
                    diubah=pelaku.kini,
                    catatan="Lampirkan hasil pengukurannya." if status == StatusData.DIKEMBALIKAN else "",
                )


def _draft_perjanjian(target: list[Target]) -> None:
    """The real agency's agreement of this year, being written."""
    perangkat = PerangkatDaerah.objects.get(kode="bkpp")
    perjanjian = PerjanjianKinerja.objects.create(
        kode=f"contoh-perjanjian-{KINI}",
        perangkat_daerah=perangkat,
        tahun=KINI,
        versi=Versi.MURNI.value,
        pihak_pertama=Jabatan.objects.get(unit__kode="bkpp", kepala=True),
        pihak_kedua="Wali Kota Semarang",
    )
    ButirPerjanjian.objects.bulk_create(
        [
            ButirPerjanjian(
                kode=f"contoh-butir-{KINI}-{satu.indikator.kode}",
                perjanjian_kinerja=perjanjian,
                sasaran_id=satu.indikator.pemilik_id,
                indikator=satu.indikator,
                target=satu,
                urutan=n,
            )
            for n, satu in enumerate(target, start=1)
        ]
    )


def _comment(pelaku: Pelaku, realisasi: list[Realisasi]) -> None:
    """Evidence of what was approved, and a talk about what was sent back."""
    Bukti.objects.bulk_create(
        [
            Bukti(kode=f"{satu.kode}-bukti", realisasi=satu, jenis="catatan", judul="Catatan pengukuran (contoh)")
            for satu in realisasi
            if satu.status in {StatusData.DISAHKAN, StatusData.DIKUNCI}
        ]
    )
    orang = {satu.username: satu for satu in Pengguna.objects.filter(username__in=("operator", "perencana"))}
    ucapan = (
        ("perencana", "Angka ini belum disertai hasil pengukuran. Mohon dilampirkan, @operator. (contoh)", "operator"),
        ("operator", "Baik, berita acaranya sedang disiapkan. (contoh)", "perencana"),
    )
    for satu in (r for r in realisasi if r.status == StatusData.DIKEMBALIKAN):
        for n, (penulis, isi, disebut) in enumerate(ucapan):
            waktu = pelaku.kini + timedelta(minutes=n)
            komentar = Komentar.objects.create(realisasi=satu, penulis=orang[penulis], isi=isi, waktu=waktu)
            komentar.sebutan.add(orang[disebut])
