"""Writes to the lines of a draft."""

from __future__ import annotations

from django.db.models import Max

from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.perencanaan.models import Indikator
from terang.web.perjanjian.actions import build_objek, list_kode_butir, require_draf, write_sebutan
from terang.web.perjanjian.lingkup import build_lingkup
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan


def _require_ubah(pelaku: Pelaku, satu: PerjanjianKinerja) -> None:
    pelaku.require(Izin.ISI_RENCANA, satu.pihak_pertama.unit_id)
    require_draf(satu)


def _get_butir(satu: PerjanjianKinerja, id_: int) -> ButirPerjanjian:
    butir = satu.butir.select_related("indikator").filter(pk=id_).first()
    if butir is None:
        raise AturanError("Butir ini sudah tidak ada. Muat ulang halaman.")
    return butir


@action("butir-perjanjian.tambah")
def add_butir(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, indikator: Indikator) -> ButirPerjanjian:
    """Promise one more indicator of the post."""
    _require_ubah(pelaku, perjanjian)
    lingkup = build_lingkup(Muatan(perjanjian))
    calon = next((c for c in lingkup.calon if c.indikator.id == indikator.id), None)
    if calon is None or calon.target is None or calon.sasaran is None:
        raise AturanError("Indikator ini belum bertarget tahun itu atau belum mendukung sasaran. Lengkapi di Rencana.")
    if perjanjian.butir.filter(indikator=indikator).exists():
        raise AturanError("Indikator ini sudah diperjanjikan.")
    nomor = (perjanjian.butir.aggregate(n=Max("urutan"))["n"] or 0) + 1
    butir = ButirPerjanjian.objects.create(
        perjanjian_kinerja=perjanjian,
        kode=choose_kode(f"{perjanjian.kode}-{nomor}", list_kode_butir(perjanjian)),
        posisi=nomor,
        urutan=nomor,
        sasaran=calon.sasaran,
        indikator=indikator,
        target=calon.target,
    )
    uraian = f"Menambah {indikator.nama} pada {write_sebutan(perjanjian)}"
    record(pelaku, "butir-perjanjian.tambah", build_objek(perjanjian), uraian, {"butir": [None, butir.kode]})
    return butir


@action("butir-perjanjian.hapus")
def remove_butir(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, id_: int) -> None:
    """Promise an indicator no more."""
    _require_ubah(pelaku, perjanjian)
    butir = _get_butir(perjanjian, id_)
    kode, nama = butir.kode, butir.indikator.nama
    butir.delete()
    uraian = f"Mengeluarkan {nama} dari {write_sebutan(perjanjian)}"
    record(pelaku, "butir-perjanjian.hapus", build_objek(perjanjian), uraian, {"butir": [kode, None]})


@action("butir-perjanjian.pindah")
def move_butir(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, id_: int, langkah: int) -> None:
    """One place up (-1) or down (1); at the end it stays."""
    _require_ubah(pelaku, perjanjian)
    butir = _get_butir(perjanjian, id_)
    urut = list(perjanjian.butir.order_by("urutan", "posisi", "id"))
    dari = next(n for n, satu in enumerate(urut) if satu.pk == id_)
    ke = max(0, min(len(urut) - 1, dari + langkah))
    urut.insert(ke, urut.pop(dari))
    for nomor, satu in enumerate(urut, start=1):
        satu.urutan = nomor
    ButirPerjanjian.objects.bulk_update(urut, ["urutan"])
    uraian = f"Memindahkan {butir.indikator.nama} pada {write_sebutan(perjanjian)}"
    record(pelaku, "butir-perjanjian.pindah", build_objek(perjanjian), uraian, {"urutan": [dari + 1, ke + 1]})


@action("butir-perjanjian.jelaskan")
def explain_butir(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, id_: int, penjelasan: str) -> None:
    """Say why a target is weaker than that of the Renstra."""
    _require_ubah(pelaku, perjanjian)
    butir = _get_butir(perjanjian, id_)
    ButirPerjanjian.objects.filter(pk=id_).update(penjelasan=penjelasan.strip())
    uraian = f"Menjelaskan target {butir.indikator.nama} pada {write_sebutan(perjanjian)}"
    perubahan = {"penjelasan": [butir.penjelasan, penjelasan.strip()]}
    record(pelaku, "butir-perjanjian.jelaskan", build_objek(perjanjian), uraian, perubahan)
