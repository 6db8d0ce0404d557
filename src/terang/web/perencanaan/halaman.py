"""What the pages of a plan share: the reason for changing a plan in force, and buttons that may fail."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages

from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan.queries import Dokumen

_KUNCI = "alasan_rencana"


def get_alasan(request: Permintaan, dokumen: Dokumen) -> str:
    """The reason that the person gave for their changes to this plan; empty where they gave none."""
    return str(request.session.get(_KUNCI, {}).get(str(dokumen.isi.id), ""))


def set_alasan(request: Permintaan, dokumen: Dokumen, alasan: str) -> None:
    """Remember the reason until they sign out or end it with an empty one."""
    request.session[_KUNCI] = request.session.get(_KUNCI, {}) | {str(dokumen.isi.id): alasan.strip()}


def build_izin(request: Permintaan, dokumen: Dokumen) -> dict[str, object]:
    """What a page must know about who looks: whether they may plan here, and whether they may change it right now."""
    boleh = request.pelaku.may(Izin.ISI_RENCANA, dokumen.unit_id)
    alasan = get_alasan(request, dokumen) if dokumen.rencana else ""
    return {"boleh": boleh, "alasan": alasan, "ubah": boleh and (not dokumen.ditetapkan or bool(alasan))}


def run_tombol(request: Permintaan, kerja: Callable[[], object], pesan: str = "") -> bool:
    """Do what a button asks for; what it may not do is said on the next page."""
    try:
        kerja()
    except AturanError as salah:
        messages.error(request, str(salah))
        return False
    if pesan:
        messages.success(request, pesan)
    return True
