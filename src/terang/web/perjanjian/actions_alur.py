"""The way of an agreement between the draft and the signature: handed over, or sent back."""

from __future__ import annotations

from terang.web.common.actions import action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.perjanjian.actions import build_objek, require_draf, write_sebutan
from terang.web.perjanjian.gerbang import require_lolos
from terang.web.perjanjian.models import PerjanjianKinerja, StatusPerjanjian


@action("perjanjian.ajukan")
def submit_perjanjian(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja) -> None:
    """Hand the draft to who signs; refused as long as a gate is shut."""
    pelaku.require(Izin.ISI_RENCANA, perjanjian.pihak_pertama.unit_id)
    require_draf(perjanjian)
    require_lolos(perjanjian, pada=pelaku.hari)
    PerjanjianKinerja.objects.filter(pk=perjanjian.pk).update(
        status=StatusPerjanjian.DIAJUKAN, pengaju=pelaku.pengguna_id, catatan=""
    )
    _record_status(pelaku, "perjanjian.ajukan", perjanjian, StatusPerjanjian.DIAJUKAN, "Mengajukan")


@action("perjanjian.kembalikan")
def return_perjanjian(pelaku: Pelaku, /, *, perjanjian: PerjanjianKinerja, alasan: str) -> None:
    """Back to the draft with a reason: by who would sign, or by the planner who sent it."""
    if not pelaku.may(Izin.ISI_RENCANA, perjanjian.pihak_pertama.unit_id):
        pelaku.require(Izin.SAHKAN, perjanjian.pihak_pertama.unit_id)
    if perjanjian.status != StatusPerjanjian.DIAJUKAN:
        raise AturanError("Hanya perjanjian yang menunggu tanda tangan dapat dikembalikan.")
    if not alasan.strip():
        raise AturanError("Tulis apa yang harus diperbaiki.", bidang="alasan")
    PerjanjianKinerja.objects.filter(pk=perjanjian.pk).update(
        status=StatusPerjanjian.DRAF, pengaju=None, catatan=alasan.strip()
    )
    _record_status(pelaku, "perjanjian.kembalikan", perjanjian, StatusPerjanjian.DRAF, "Mengembalikan", alasan.strip())


def _record_status(
    pelaku: Pelaku, tindakan: str, satu: PerjanjianKinerja, status: StatusPerjanjian, kata: str, alasan: str = ""
) -> None:
    perubahan = {"status": [satu.status, status.value]} | ({"alasan": [None, alasan]} if alasan else {})
    record(pelaku, tindakan, build_objek(satu), f"{kata} {write_sebutan(satu)}", perubahan)
