"""Every view and every action, asked by every role and by the stranger, answers as the written table says."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from pemeran import PEMERAN, TAMU, get_orang

TABEL = Path(__file__).with_name("izin")
"""One table per app; `izin/argumen_<app>.py` says what stands in its addresses."""
TERBUKA = {
    "account_login",
    "account_signup",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_inactive",
    "account_confirm_email",
    "account_reset_password_from_key",
    "mfa_login_webauthn",
    "openid_connect_login",
    "openid_connect_callback",
    "socialaccount_login_cancelled",
    "socialaccount_login_error",
    "account_logout",
    "account_email_verification_sent",
}
"""Pages of allauth that a stranger may open: they let nobody in without a proof."""


def list_alamat(pola: list[URLPattern | URLResolver] | None = None, awalan: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the pattern of every address."""
    for satu in get_resolver().url_patterns if pola is None else pola:
        if isinstance(satu, URLResolver):
            yield from list_alamat(satu.url_patterns, awalan + str(satu.pattern))
        else:
            yield satu.name or "", awalan + str(satu.pattern)


def build_argumen(nama: str) -> dict[str, object]:
    """What stands in an address; nothing where it has no variable part."""
    for berkas in sorted(TABEL.glob("argumen_*.py")):
        argumen = importlib.import_module(f"web.izin.{berkas.stem}").ARGUMEN
        if nama in argumen:
            return dict(argumen[nama]())
    return {}


def ask(nama: str, metode: str, siapa: str) -> int:
    """The status that somebody gets; what it changed is taken back."""
    client = Client(raise_request_exception=False)
    with transaction.atomic():
        if siapa != TAMU:
            client.force_login(get_orang(siapa))
        alamat = reverse(nama, kwargs=build_argumen(nama)) + ("?pd=bkpp" if nama == "pindah" else "")
        jawab = client.generic(metode, alamat)
        status = jawab.status_code
        if jawab.streaming:
            b"".join(jawab.streaming_content)
        transaction.set_rollback(True)
    return status


def read_tabel() -> list[dict[str, str]]:
    tabel: list[dict[str, str]] = []
    for berkas in sorted(TABEL.glob("*.csv")):
        with berkas.open(encoding="utf-8", newline="") as isi:
            tabel += csv.DictReader(isi)
    return tabel


def test_the_table_names_every_address_and_everybody() -> None:
    milik = {nama for nama, pola in list_alamat() if not pola.startswith("akun/")}
    tabel = read_tabel()
    assert {baris["alamat"] for baris in tabel} == milik
    assert {(b["alamat"], m) for b in tabel for m in ("GET", "POST")} == {(b["alamat"], b["metode"]) for b in tabel}
    assert {tuple(baris) for baris in tabel} == {("alamat", "metode", TAMU, *PEMERAN)}


@pytest.mark.django_db
@pytest.mark.parametrize("siapa", [TAMU, *PEMERAN])
def test_the_table_holds_for(siapa: str) -> None:
    tabel = read_tabel()
    dapat = {(b["alamat"], b["metode"]): str(ask(b["alamat"], b["metode"], siapa)) for b in tabel}
    assert dapat == {(b["alamat"], b["metode"]): b[siapa] for b in tabel}


@pytest.mark.django_db
def test_the_stranger_is_sent_to_the_door_from_every_page_that_is_not_open() -> None:
    for nama, pola in list_alamat():
        if not pola.startswith("akun/") or nama in TERBUKA or "<" in pola:
            continue
        jawab = Client().get(f"/{pola}")
        assert jawab.status_code in {302, 405}, pola
        assert jawab.status_code == 405 or reverse("account_login") in jawab.headers["Location"], pola


@pytest.mark.django_db
def test_nobody_signs_up() -> None:
    isi = {"username": "penyusup", "password1": "sandi-yang-panjang-1", "email": "a@contoh.go.id"}
    jawab = Client().post(reverse("account_signup"), isi)
    assert b"penyusup" not in jawab.content
    with pytest.raises(Exception, match="does not exist"):
        get_orang("penyusup")
