"""Writes to an agreement before it is signed: from the plan to a draft, and on its way to the signature."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Max

from terang.kinerja.pilihan import Versi
from terang.web.common.actions import Objek, action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan
from terang.web.perjanjian.lingkup import build_lingkup, choose_target, find_atasan
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja, StatusPerjanjian
from terang.web.perjanjian.muatan import Muatan


def build_objek(satu: PerjanjianKinerja) -> Objek:
    """How the trail names an agreement."""
    return Objek(jenis="perjanjian", id=satu.pk, unit_id=satu.pihak_pertama.unit_id)


def write_sebutan(satu: PerjanjianKinerja) -> str:
    """How a sentence names an agreement."""
    return f"perjanjian {satu.tahun} {satu.pihak_pertama.nama}"


def require_draf(satu: PerjanjianKinerja) -> None:
    """Nothing while it may be changed; AturanError else."""
    if satu.status == StatusPerjanjian.DITANDATANGANI:
        raise AturanError("Perjanjian ini sudah ditandatangani dan dibekukan. Buat perjanjian perubahan.")
    if satu.status == StatusPerjanjian.DIAJUKAN:
        raise AturanError("Perjanjian ini menunggu tanda tangan. Minta dikembalikan dahulu bila perlu diubah.")


@action("perjanjian.susun")
def draft_perjanjian(
    pelaku: Pelaku,
    /,
    *,
    pihak_pertama: Jabatan,
    tahun: int,
    versi: str,
    pihak_kedua: str = "",
    tanggal_dpa: date | None = None,
    alasan_perubahan: str = "",
) -> PerjanjianKinerja:
    """A draft with every indicator that the post answers for and its target of the year.

    Without `pihak_kedua` it is promised to the direct superior. A change needs a signed agreement that it replaces, and
    a reason.
    """
    pelaku.require(Izin.ISI_RENCANA, pihak_pertama.unit_id)
    pd = pihak_pertama.unit.perangkat_daerah
    if pd is None:
        raise AturanError("Pilih jabatan pada sebuah perangkat daerah.", bidang="pihak_pertama")
    _require_dpa(tanggal_dpa, tahun)
    induk = _find_induk(pihak_pertama, tahun, versi)
    if induk is not None and not alasan_perubahan.strip():
        raise AturanError("Tulis mengapa perjanjian diubah.", bidang="alasan_perubahan")
    satu = PerjanjianKinerja.objects.create(
        perangkat_daerah=pd,
        tahun=tahun,
        versi=versi,
        pihak_pertama=pihak_pertama,
        pihak_kedua=pihak_kedua.strip() or find_atasan(pihak_pertama, pada=pelaku.hari),
        tanggal_dpa=tanggal_dpa,
        alasan_perubahan=alasan_perubahan.strip() or None,
        induk=induk,
        **_name_baru(pihak_pertama, tahun),
    )
    _fill(satu)
    uraian = f"Menyusun perjanjian {tahun} ({satu.get_versi_display().lower()}): {pihak_pertama.nama}"
    record(pelaku, "perjanjian.susun", build_objek(satu), uraian, {"butir": [None, satu.butir.count()]})
    return satu


def _name_baru(jabatan: Jabatan, tahun: int) -> dict[str, Any]:
    """The id and the place of a new agreement in the ledger of its agency."""
    semua = PerjanjianKinerja.objects.filter(perangkat_daerah_id=jabatan.unit.perangkat_daerah_id)
    dipakai = set(semua.values_list("kode", flat=True))
    dasar = f"pk-{tahun}-{jabatan.unit.kode_buku or jabatan.nama}"
    return {"kode": choose_kode(dasar[:60], dipakai), "posisi": len(dipakai) + 1}


def _find_induk(jabatan: Jabatan, tahun: int, versi: str) -> PerjanjianKinerja | None:
    """The signed agreement that a change replaces; None for the first one of the year."""
    ada = list(PerjanjianKinerja.objects.filter(pihak_pertama=jabatan, tahun=tahun).order_by("id"))
    if any(satu.status != StatusPerjanjian.DITANDATANGANI for satu in ada):
        raise AturanError("Masih ada perjanjian jabatan ini yang belum ditandatangani. Lanjutkan yang itu.")
    if versi != Versi.PERUBAHAN.value:
        if ada:
            raise AturanError("Perjanjian jabatan ini sudah ada. Pilih Perubahan bila hendak mengubahnya.")
        return None
    if not ada:
        raise AturanError("Belum ada perjanjian yang ditandatangani untuk diubah. Pilih Murni.", bidang="versi")
    return ada[-1]


def _fill(satu: PerjanjianKinerja) -> int:
    """Add what is missing from the plan; how many lines that made. The order that people gave stays."""
    lingkup = build_lingkup(Muatan(satu))
    ada = set(satu.butir.values_list("indikator_id", flat=True))
    baru = [c for c in lingkup.calon if c.target and c.sasaran and c.indikator.id not in ada]
    awal = satu.butir.aggregate(n=Max("urutan"))["n"] or 0
    dipakai = list_kode_butir(satu)
    butir = []
    for nomor, calon in enumerate(baru, start=awal + 1):
        kode = choose_kode(f"{satu.kode}-{nomor}", dipakai)
        dipakai.add(kode)
        butir.append(
            ButirPerjanjian(
                perjanjian_kinerja=satu,
                kode=kode,
                posisi=nomor,
                sasaran=calon.sasaran,
                indikator=calon.indikator,
                target=calon.target,
                urutan=nomor,
            )
        )
    ButirPerjanjian.objects.bulk_create(butir)
    return len(butir)


def list_kode_butir(satu: PerjanjianKinerja) -> set[str]:
    """The ids of lines that are taken in the ledger of the agency."""
    semua = ButirPerjanjian.objects.filter(perjanjian_kinerja__perangkat_daerah_id=satu.perangkat_daerah_id)
    return set(semua.values_list("kode", flat=True))


@action("perjanjian.perbarui")
def refresh_perjanjian(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja) -> int:
    """Take the plan as it is now: new indicators are added, targets become the newest; the number of changed lines."""
    pelaku.require(Izin.ISI_RENCANA, perjanjian.pihak_pertama.unit_id)
    require_draf(perjanjian)
    muatan = Muatan(perjanjian)
    target = choose_target(muatan)
    lain = [b for b in muatan.butir if b.indikator_id in target and target[b.indikator_id].id != b.target_id]
    for b in lain:
        ButirPerjanjian.objects.filter(pk=b.pk).update(target=target[b.indikator_id])
    banyak = len(lain) + _fill(perjanjian)
    uraian = f"Mengambil ulang {write_sebutan(perjanjian)} dari rencana"
    record(pelaku, "perjanjian.perbarui", build_objek(perjanjian), uraian, {"butir_berubah": [None, banyak]})
    return banyak


@action("perjanjian.ubah")
def change_perjanjian(
    pelaku: Pelaku,
    /,
    *,
    perjanjian: PerjanjianKinerja,
    pihak_kedua: str,
    tanggal_dpa: date | None,
    alasan_perubahan: str = "",
) -> None:
    """To whom it is promised, when the budget document was approved, and why a change is made."""
    pelaku.require(Izin.ISI_RENCANA, perjanjian.pihak_pertama.unit_id)
    require_draf(perjanjian)
    if perjanjian.induk_id and not alasan_perubahan.strip():
        raise AturanError("Tulis mengapa perjanjian diubah.", bidang="alasan_perubahan")
    _require_dpa(tanggal_dpa, perjanjian.tahun)
    baru = {
        "pihak_kedua": pihak_kedua,
        "tanggal_dpa": tanggal_dpa,
        "alasan_perubahan": alasan_perubahan.strip() or None,
    }
    lama = {nama: getattr(perjanjian, nama) for nama in baru}
    perubahan = {nama: [lama[nama], isi] for nama, isi in baru.items() if lama[nama] != isi}
    PerjanjianKinerja.objects.filter(pk=perjanjian.pk).update(**baru)
    uraian = f"Mengubah keterangan {write_sebutan(perjanjian)}"
    record(pelaku, "perjanjian.ubah", build_objek(perjanjian), uraian, perubahan)


def _require_dpa(tanggal: date | None, tahun: int) -> None:
    if tanggal and tanggal.year not in {tahun - 1, tahun}:
        pesan = f"DPA tahun {tahun} disahkan pada {tahun - 1} atau {tahun}. Periksa tahunnya."
        raise AturanError(pesan, bidang="tanggal_dpa")


@action("perjanjian.hapus")
def delete_perjanjian(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja) -> None:
    """Throw a draft away; drafting again brings back what the plan says."""
    pelaku.require(Izin.ISI_RENCANA, perjanjian.pihak_pertama.unit_id)
    require_draf(perjanjian)
    objek, kode, sebutan = build_objek(perjanjian), perjanjian.kode, write_sebutan(perjanjian)
    PerjanjianKinerja.objects.filter(pk=perjanjian.pk).delete()
    record(pelaku, "perjanjian.hapus", objek, f"Menghapus draf {sebutan}", {"kode": [kode, None]})
