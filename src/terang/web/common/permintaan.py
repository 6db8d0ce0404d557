"""A request as our middleware hands it to a view."""

from __future__ import annotations

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from terang.web.common.pelaku import Pelaku


class Permintaan(HttpRequest):
    """A request with who acts, and what htmx says about it; only a type, the middleware sets both."""

    pelaku: Pelaku
    htmx: HtmxDetails
