"""What a person does with notices of their own; nobody else is concerned, so it leaves no line in the trail."""

from __future__ import annotations

from terang.web.common.errors import TidakAdaError
from terang.web.common.pelaku import Pelaku
from terang.web.latar.models import Pemberitahuan


def open_pemberitahuan(pelaku: Pelaku, id_: int) -> str:
    """The address that a notice leads to; it counts as read from now on."""
    kabar = Pemberitahuan.objects.filter(pk=id_, untuk_id=pelaku.pengguna_id).first()
    if kabar is None:
        raise TidakAdaError("Pemberitahuan ini tidak ada. Buka daftar pemberitahuan Anda.")
    Pemberitahuan.objects.filter(pk=id_, dibaca=None).update(dibaca=pelaku.kini)
    return kabar.alamat


def read_semua(pelaku: Pelaku) -> int:
    """Every notice of the person counts as read; how many were not."""
    return Pemberitahuan.objects.filter(untuk_id=pelaku.pengguna_id, dibaca=None).update(dibaca=pelaku.kini)
