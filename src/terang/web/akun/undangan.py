"""The link by which somebody sets the first password of their account."""

from __future__ import annotations

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.http import HttpRequest
from django.urls import reverse

from terang.web.akun.models import Pengguna


def build_undangan(request: HttpRequest, pengguna: Pengguna) -> str:
    """A link that works once and for a few days: the same that a forgotten password gets."""
    kunci = {"uidb36": user_pk_to_url_str(pengguna), "key": default_token_generator.make_token(pengguna)}
    return request.build_absolute_uri(reverse("account_reset_password_from_key", kwargs=kunci))
