"""What happens around every page: what the browser may load, in which language, and what becomes of a refusal."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from terang.web.common.actions import record_penolakan as record
from terang.web.common.errors import DitolakError, WebError

Jawab = Callable[[HttpRequest], HttpResponse]

_ISI = "; ".join(
    (
        *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'"),
        # The button of single sign-on is a form that ends at the office's own provider.
        *("connect-src 'self'", " ".join(("form-action 'self'", *settings.ASAL_SSO)), "manifest-src 'self'"),
        *("frame-ancestors 'none'", "base-uri 'none'"),
    )
)


def guard_isi(jawab: Jawab) -> Jawab:
    """Nothing from elsewhere, and no script or style that stands in a page."""

    def run(request: HttpRequest) -> HttpResponse:
        response = jawab(request)
        response.headers.setdefault("Content-Security-Policy", _ISI)
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return response

    return run


def choose_bahasa(jawab: Jawab) -> Jawab:
    """Indonesian, unless the person chose otherwise: the language of their browser says nothing about their office."""

    def run(request: HttpRequest) -> HttpResponse:
        pilihan = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, settings.LANGUAGE_CODE)
        dikenal = pilihan if pilihan in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        with translation.override(dikenal):
            response = jawab(request)
        response.headers.setdefault("Content-Language", dikenal)
        return response

    return run


class record_penolakan:  # noqa: N801 - a middleware; named like the others
    """Shows what was refused with its own words, and leaves a line in the trail."""

    def __init__(self, jawab: Jawab) -> None:
        self.jawab = jawab

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Every request passes."""
        return self.jawab(request)

    def process_exception(self, request: HttpRequest, salah: Exception) -> HttpResponse | None:
        """The page of a refusal; None leaves every other error to Django."""
        if not isinstance(salah, WebError):
            return None
        if isinstance(salah, DitolakError):
            record(request.pelaku, f"{request.method} {request.path}"[:64], salah)  # type: ignore[attr-defined]
        templat = {403: "403.html", 404: "404.html"}.get(salah.status, "400.html")
        return render(request, templat, {"pesan": str(salah)}, status=salah.status)
