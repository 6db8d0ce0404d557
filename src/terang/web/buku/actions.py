"""A ledger into the database."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from terang.kinerja.buku import TABEL, BukuKinerja
from terang.web.buku.muat import Pemuat, convert
from terang.web.buku.muat_organisasi import load_jabatan, load_pejabat, load_perangkat_daerah, load_unit
from terang.web.buku.peta import LAPORAN, RENCANA, SEMUA, get_tahun
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.pelaporan.models import Laporan, Narasi
from terang.web.pengukuran.models import Realisasi
from terang.web.perencanaan.models import JenisRencana, Rencana, StatusRencana
from terang.web.perjanjian.models import PerjanjianKinerja, StatusPerjanjian

TAHUN_TERBESAR = 9999


@action("buku.muat")
def load_buku(pelaku: Pelaku, /, buku: BukuKinerja) -> Laporan:
    """A ledger into the database; only by a command on the server, for it passes all approvals by.

    The agency is founded where it is not there. Rows that the database knows by their id are overwritten, new ones
    added, and nothing is deleted but what belongs to this very report (its legal bases, staff, assets, issues,
    recommendations, source notes and texts are replaced). Several years of one agency share the plan whose first year
    is that of the visi; without a visi, the plan that covers the year. `get_buku` gives the same ledger back, ids and
    order of rows included, as long as no other year has been loaded over it.

    Raises:
        AturanError: the ledger holds what the application could not give back, or what contradicts its rows.
    """
    if not pelaku.mesin:
        raise DitolakError("Paket hanya dimuat dari peladen, dengan 'terang impor'. Mintalah pengelola peladen.")
    perangkat = load_perangkat_daerah(pelaku, buku)
    laporan = _load_laporan(perangkat, buku, _choose_rencana(perangkat, buku))
    muat = Pemuat(
        perangkat_daerah=(perangkat.id, perangkat.kode),
        pemilik={"rencana": laporan.rencana_id or 0, "perangkat_daerah": perangkat.id, "laporan": laporan.id},
    )
    _load_tabel(muat, buku)
    _sign(perangkat, buku)
    _load_bagian(muat, laporan, buku)
    isi = {nama: [None, len(getattr(buku, nama))] for nama in TABEL if getattr(buku, nama)}
    puncak = UnitKerja.objects.get(kode=perangkat.kode)
    objek = Objek(jenis="buku", id=f"{perangkat.kode}-{buku.tahun}", unit_id=puncak.id)
    record(pelaku, "buku.muat", objek, f"Memuat buku kinerja {perangkat.singkatan} {buku.tahun}", isi)
    return laporan


def _choose_rencana(perangkat: PerangkatDaerah, buku: BukuKinerja) -> Rencana:
    tahun = min(buku.tahun, TAHUN_TERBESAR)
    awal, akhir = tahun, tahun
    if buku.visi and buku.visi[0].tahun_awal <= min(buku.visi[0].tahun_akhir, TAHUN_TERBESAR):
        awal, akhir = buku.visi[0].tahun_awal, min(buku.visi[0].tahun_akhir, TAHUN_TERBESAR)
    masa = Q(tahun_awal=awal) if buku.visi else Q(tahun_awal__lte=tahun, tahun_akhir__gte=tahun)
    lama = Rencana.objects.filter(masa, perangkat_daerah=perangkat).order_by("-tahun_awal", "-id").first()
    return lama or Rencana.objects.create(
        perangkat_daerah=perangkat,
        jenis=JenisRencana.RENSTRA,
        nama=f"Renstra {perangkat.singkatan} {awal}–{akhir}",
        tahun_awal=awal,
        tahun_akhir=akhir,
        status=StatusRencana.DITETAPKAN,
    )


def _load_laporan(perangkat: PerangkatDaerah, buku: BukuKinerja, rencana: Rencana) -> Laporan:
    nilai: dict[str, Any] = {
        bidang.name: convert(bidang, getattr(buku.identitas, kolom.nama), f"laporan, kolom {kolom.nama}")
        for kolom, bidang in SEMUA["laporan"].list_bidang("laporan")
        if bidang.related_model is None and kolom.nama != "tahun"
    }
    laporan, _ = Laporan.objects.update_or_create(
        perangkat_daerah=perangkat,
        tahun=buku.tahun,
        defaults=nilai | {"posisi": 1, "rencana": rencana, "sampai": _compute_sampai(buku)},
    )
    return laporan


def _compute_sampai(buku: BukuKinerja) -> int | None:
    """The last year in the ledger that is later than usual for its table."""
    jauh = [
        tahun
        for tabel, peta in SEMUA.items()
        if peta.lanjut is not None
        for tahun in (get_tahun(tabel, baris) for baris in getattr(buku, tabel))
        if tahun > buku.tahun + peta.lanjut
    ]
    return max(jauh, default=None)


def _load_tabel(muat: Pemuat, buku: BukuKinerja) -> None:
    load_unit(muat, buku)
    load_jabatan(muat, buku)
    load_pejabat(muat, buku)
    if asing := [satu.id for satu in buku.program if satu.id == muat.perangkat_daerah[1]]:
        raise AturanError(f"Id '{asing[0]}' dipakai perangkat daerah dan pohon rencana. Beri id lain.")
    tersisa = dict(RENCANA)
    for tabel in (*_DAHULU, *(nama for nama in tersisa if nama not in _DAHULU)):
        if tabel == "realisasi":
            _require_dipakai(muat, buku)
        muat.write(tabel, buku)


_DAHULU = ("satuan", "predikat")


def _require_dipakai(muat: Pemuat, buku: BukuKinerja) -> None:
    """A figure that was entered in the application must not silently give way to one of the package."""
    ada = {satu.id for satu in buku.realisasi}
    kunci = {(satu.indikator_id, satu.tahun, satu.periode.value): satu.id for satu in buku.realisasi if satu.dipakai}
    lain = Realisasi.objects.filter(indikator__rencana=muat.pemilik["rencana"], dipakai=True)
    for kode, indikator, tahun, periode in lain.values_list("kode", "indikator__kode", "tahun", "periode"):
        if kode not in ada and (indikator, tahun, periode) in kunci:
            raise AturanError(
                f"realisasi '{kunci[indikator, tahun, periode]}': aplikasi sudah memakai angka lain ('{kode}') untuk "
                f"indikator '{indikator}' tahun {tahun} periode {periode}. Samakan id-nya atau tulis dipakai: tidak."
            )


def _sign(perangkat: PerangkatDaerah, buku: BukuKinerja) -> None:
    """An agreement in the ledger of a year that is over was signed."""
    lewat = [satu.id for satu in buku.perjanjian_kinerja if satu.tanggal or satu.tahun <= buku.tahun]
    pilih = PerjanjianKinerja.objects.filter(perangkat_daerah=perangkat, kode__in=lewat)
    pilih.update(status=StatusPerjanjian.DITANDATANGANI)


def _load_bagian(muat: Pemuat, laporan: Laporan, buku: BukuKinerja) -> None:
    """What belongs to this report alone, anew."""
    for peta in reversed(list(LAPORAN.values())):
        peta.model._default_manager.filter(laporan=laporan).delete()  # noqa: SLF001
        muat.dikenal[peta.model] = {}
    Narasi.objects.filter(laporan=laporan).delete()
    for tabel in LAPORAN:
        muat.write(tabel, buku)
    Narasi.objects.bulk_create([Narasi(laporan=laporan, bagian=n.bagian, teks=n.teks) for n in buku.narasi])
