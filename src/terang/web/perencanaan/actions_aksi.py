"""Writes to the action plan: the steps behind an indicator in one year."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from terang.kinerja.pilihan import Periode
from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import UnitKerja
from terang.web.perencanaan.models import Indikator, RencanaAksi
from terang.web.perencanaan.naungan import build_objek, require_ubah, with_alasan
from terang.web.perencanaan.satuan import find_satuan

_DAPAT_DIUBAH = ("uraian", "periode", "target", "realisasi", "anggaran", "selesai")


@action("rencana-aksi.buat")
def create_aksi(
    pelaku: Pelaku,
    /,
    *,
    indikator: Indikator,
    tahun: int,
    uraian: str,
    periode: Periode = Periode.TAHUN,
    target: Decimal | None = None,
    realisasi: Decimal | None = None,
    satuan: str = "",
    anggaran: int | None = None,
    penanggung_jawab: UnitKerja | None = None,
    selesai: date | None = None,
    kode: str = "",
    alasan: str = "",
) -> RencanaAksi:
    """A new step, the last of its year."""
    unit_id = require_ubah(pelaku, indikator.rencana, alasan)
    dipakai = set(RencanaAksi.objects.filter(indikator__rencana=indikator.rencana).values_list("kode", flat=True))
    aksi = RencanaAksi(
        indikator=indikator,
        kode=kode or choose_kode(f"aksi-{indikator.kode}-{tahun}", dipakai),
        tahun=tahun,
        uraian=uraian,
        periode=periode,
        anggaran=anggaran,
        selesai=selesai,
        urutan=indikator.rencana_aksi.filter(tahun=tahun).count() + 1,
        posisi=len(dipakai),
    )
    aksi.target, aksi.realisasi = target, realisasi
    _settle(aksi, satuan, penanggung_jawab)
    aksi.save()
    perubahan: dict[str, list[object]] = {"uraian": [None, aksi.uraian], "periode": [None, aksi.periode]}
    objek = build_objek("rencana_aksi", aksi.id, unit_id)
    record(pelaku, "rencana-aksi.buat", objek, f"Menambah rencana aksi {aksi.uraian}", with_alasan(perubahan, alasan))
    return aksi


def _settle(aksi: RencanaAksi, satuan: str, unit: UnitKerja | None) -> None:
    aksi.uraian = " ".join(aksi.uraian.split())
    if not aksi.uraian:
        raise AturanError("Langkahnya masih kosong. Tulis apa yang akan dilakukan.", bidang="uraian")
    if aksi.anggaran is not None and aksi.anggaran < 0:
        raise AturanError("Anggaran tidak dapat kurang dari nol. Tulis rupiah utuh.", bidang="anggaran")
    if (aksi.target is not None or aksi.realisasi is not None) and not satuan.strip():
        raise AturanError("Angka memerlukan satuan. Tulis satuannya, misalnya dokumen.", bidang="satuan")
    aksi.satuan = find_satuan(aksi.indikator.rencana, satuan) if satuan.strip() else None
    aksi.penanggung_jawab = unit


@action("rencana-aksi.ubah")
def change_aksi(
    pelaku: Pelaku,
    /,
    *,
    aksi: RencanaAksi,
    satuan: str = "",
    penanggung_jawab: UnitKerja | None = None,
    alasan: str = "",
    **isi: Any,
) -> None:
    """Another step, another time, or what came of it. What came of it needs no reason."""
    hanya_hasil = {b for b in _DAPAT_DIUBAH if b in isi and isi[b] != getattr(aksi, b)} <= {"realisasi", "selesai"}
    unit_id = require_ubah(pelaku, aksi.indikator.rencana, alasan or ("Mencatat hasil" if hanya_hasil else ""))
    lama = {b: getattr(aksi, b) for b in _DAPAT_DIUBAH}
    for bidang in _DAPAT_DIUBAH:
        setattr(aksi, bidang, isi.get(bidang, lama[bidang]))
    _settle(aksi, satuan, penanggung_jawab)
    aksi.save()
    perubahan: dict[str, list[object]] = {
        b: [lama[b], getattr(aksi, b)] for b in _DAPAT_DIUBAH if lama[b] != getattr(aksi, b)
    }
    objek = build_objek("rencana_aksi", aksi.id, unit_id)
    record(pelaku, "rencana-aksi.ubah", objek, f"Mengubah rencana aksi {aksi.uraian}", with_alasan(perubahan, alasan))
