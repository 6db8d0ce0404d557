"""Who acts in this request."""

from __future__ import annotations

from collections.abc import Callable

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse

from terang.web.akun.hak import build_pelaku
from terang.web.akun.models import Pengguna
from terang.web.common.jam import get_kini
from terang.web.common.pelaku import Pelaku

Jawab = Callable[[HttpRequest], HttpResponse]


def recognize_pelaku(jawab: Jawab) -> Jawab:
    """Puts the person, with what they may do at this moment, on the request."""

    def run(request: HttpRequest) -> HttpResponse:
        request.pelaku = _build(request)  # type: ignore[attr-defined]
        return jawab(request)

    return run


def _build(request: HttpRequest) -> Pelaku:
    alamat = str(get_adapter(request).get_client_ip(request))
    if isinstance(request.user, Pengguna):
        return build_pelaku(request.user, kini=get_kini(), alamat=alamat)
    return Pelaku(pengguna_id=None, nama="Tamu", kini=get_kini(), alamat=alamat)
