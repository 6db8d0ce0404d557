"""Where allauth asks us: who may sign up (nobody), and what the trail keeps of comings and goings."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest, HttpResponse

from terang.web.akun.masuk import record_keluar, record_masuk, refuse_masuk
from terang.web.akun.models import Pengguna
from terang.web.common.errors import DitolakError
from terang.web.common.permintaan import Permintaan


class AdapterAkun(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by administrators; allauth only proves who somebody is."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        del request
        return False

    def post_login(self, request: Permintaan, user: Pengguna, **kwargs: Any) -> HttpResponse:
        """The trail learns who came in."""
        pelaku = replace(request.pelaku, pengguna_id=user.pk, nama=user.nama)
        record_masuk(pelaku, pengguna=user)
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return response

    def logout(self, request: Permintaan) -> None:
        """The trail learns who left."""
        if isinstance(request.user, Pengguna):
            record_keluar(request.pelaku, pengguna=request.user)
        super().logout(request)

    def authentication_failed(self, request: Permintaan, **credentials: Any) -> None:
        """The trail learns of the attempt."""
        super().authentication_failed(request, **credentials)
        with suppress(DitolakError):
            refuse_masuk(request.pelaku, nama=str(credentials.get("username") or credentials.get("email") or ""))


def show_pengguna(pengguna: Pengguna) -> str:
    """How a person is called on pages."""
    return pengguna.nama
