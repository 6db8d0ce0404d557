"""Notices by e-mail, sent by the worker: nobody waits for a mail server, and a deaf one loses nothing."""

from __future__ import annotations

import logging

from django.conf import settings
from django.core.mail import send_mail
from django_tasks import task

from terang.web.common.jam import get_kini
from terang.web.latar.models import Pemberitahuan

_catatan = logging.getLogger(__name__)
_KAKI = (
    "Anda menerima surel ini karena surel pemberitahuan Anda menyala. Matikan pada halaman Pemberitahuan:\n{alamat}\n"
)


@task()
def send_surel(kabar_id: int) -> bool:
    """One notice to the address of its person; whether it was sent."""
    kabar = Pemberitahuan.objects.select_related("untuk__pilihan_kabar").filter(pk=kabar_id, dikirim=None).first()
    if kabar is None or not _is_diminta(kabar):
        return False
    try:
        send_mail(f"[Terang] {kabar.judul}", _write(kabar), settings.DEFAULT_FROM_EMAIL, [kabar.untuk.email])
    except OSError:
        _catatan.exception("Surel pemberitahuan %s tidak terkirim", kabar_id)
        return False
    Pemberitahuan.objects.filter(pk=kabar_id).update(dikirim=get_kini())
    return True


def _is_diminta(kabar: Pemberitahuan) -> bool:
    pilihan = getattr(kabar.untuk, "pilihan_kabar", None)
    return bool(kabar.untuk.email) and kabar.untuk.is_active and (pilihan is None or pilihan.surel)


def _write(kabar: Pemberitahuan) -> str:
    awal = settings.ALAMAT.rstrip("/")
    isi = [f"Yth. {kabar.untuk.nama},", kabar.judul, kabar.uraian, f"Buka: {awal}{kabar.alamat}"]
    return "\n\n".join(filter(None, isi)) + "\n\n-- \n" + _KAKI.format(alamat=f"{awal}/pemberitahuan/")
