"""The signature: from then on targets, rules and the form itself are frozen."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from django.core.files.base import ContentFile, File

from terang.ketentuan import Ketentuan, ketentuan
from terang.web.common.actions import action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.perjanjian.actions import build_objek, write_sebutan
from terang.web.perjanjian.baris_buku import build_buku
from terang.web.perjanjian.baris_rencana import build_satuan, build_target
from terang.web.perjanjian.bekukan import freeze_baris, freeze_buku
from terang.web.perjanjian.gerbang import require_lolos
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja, StatusPerjanjian
from terang.web.perjanjian.muatan import Muatan

BERKAS_TERBESAR = 10 * 1024 * 1024
"""Bytes of a signed copy: some thirty scanned pages."""
_AKHIR = 2048
_DIBEKUKAN = ("gerbang-perjanjian", "tenggat", "rumus-capaian", "batas-capaian", "skala-capaian")
"""The provisions by which the promise was judged and will be measured."""


@action("perjanjian.tanda-tangan")
def sign_perjanjian(
    pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, tanggal: date, berkas: File[bytes] | None = None
) -> None:
    """Record that both signed on this day, on paper or with the signed copy (PDF); and freeze what was promised.

    Who sent it, or stands in for them, does not sign.
    """
    pelaku.require(Izin.SAHKAN, perjanjian.pihak_pertama.unit_id)
    pelaku.require_terpisah([perjanjian.pengaju_id])
    if perjanjian.status != StatusPerjanjian.DIAJUKAN:
        raise AturanError("Perjanjian ini belum diajukan. Perencana mengajukannya setelah semua syarat terpenuhi.")
    _require_tanggal(perjanjian, tanggal, pelaku.hari)
    require_lolos(perjanjian, pada=tanggal)
    perjanjian.tanggal = tanggal
    perjanjian.status = StatusPerjanjian.DITANDATANGANI
    if berkas is not None:
        _keep_berkas(perjanjian, berkas)
    _freeze(perjanjian)
    perjanjian.save()
    perubahan = {
        "status": [StatusPerjanjian.DIAJUKAN.value, perjanjian.status.value],
        "tanggal": [None, tanggal],
        "sidik_berkas": [None, perjanjian.sidik_berkas or "ditandatangani di kertas"],
    }
    uraian = f"Menandatangani {write_sebutan(perjanjian)}"
    record(pelaku, "perjanjian.tanda-tangan", build_objek(perjanjian), uraian, perubahan)


def _require_tanggal(satu: PerjanjianKinerja, tanggal: date, hari: date) -> None:
    if tanggal > hari:
        raise AturanError("Tanggal tanda tangan belum tiba. Tulis hari perjanjian ditandatangani.", bidang="tanggal")
    if satu.tanggal_dpa and satu.induk_id is None and tanggal < satu.tanggal_dpa:
        raise AturanError("Perjanjian ditandatangani setelah DPA disahkan. Periksa tanggalnya.", bidang="tanggal")
    if tanggal.year != satu.tahun and satu.induk_id is not None:
        raise AturanError(f"Perubahan perjanjian {satu.tahun} ditandatangani pada tahun itu.", bidang="tanggal")


def _keep_berkas(satu: PerjanjianKinerja, berkas: File[bytes]) -> None:
    """Check what was sent and keep it under a name of our own; the name that the browser gave is not used."""
    if (berkas.size or 0) > BERKAS_TERBESAR:
        raise AturanError("Berkas lebih dari 10 MB. Pindai dengan 150–200 dpi, lalu unggah lagi.", bidang="berkas")
    isi = berkas.read()
    # What browsers and file names say about the type is hearsay; the bytes decide.
    if not isi.startswith(b"%PDF-") or b"%%EOF" not in isi[-_AKHIR:]:
        pesan = "Berkas ini bukan PDF yang utuh. Simpan hasil pindai sebagai PDF, lalu unggah lagi."
        raise AturanError(pesan, bidang="berkas")
    satu.sidik_berkas = hashlib.sha256(isi).hexdigest()
    nama = f"{satu.perangkat_daerah.kode}/{satu.kode}-{satu.sidik_berkas[:12]}.pdf"
    satu.berkas.save(nama, ContentFile(isi), save=False)


def _freeze(satu: PerjanjianKinerja) -> None:
    """Keep the rows that the form prints, the target and rule of every line, and the versions of the provisions."""
    hukum = {nama: _note(ketentuan(nama, date(satu.tahun, 12, 31))) for nama in _DIBEKUKAN}
    satu.beku = {"buku": freeze_buku(build_buku(Muatan(satu))), "ketentuan": hukum}
    for butir in satu.butir.select_related("indikator__satuan", "target__indikator"):
        i = butir.indikator
        beku = {
            "target": freeze_baris(build_target(butir.target)),
            "rumus": i.rumus,
            "polaritas": i.polaritas,
            "akumulasi": i.akumulasi,
            "satuan": freeze_baris(build_satuan(i.satuan)),
            "ketentuan": hukum,
        }
        ButirPerjanjian.objects.filter(pk=butir.pk).update(beku=beku)


def _note(satu: Ketentuan) -> dict[str, Any]:
    return {"berlaku_sejak": satu.berlaku_sejak.isoformat(), "sumber": satu.sumber}
