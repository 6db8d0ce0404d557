"""Every view and every action, asked by every role and by the stranger, answers as the written table says."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from pemeran import PEMERAN, TAMU, get_orang, play_mesin
from terang.web.akun.models import Penugasan
from terang.web.organisasi.actions_jabatan import appoint_pejabat
from terang.web.organisasi.models import Jabatan

TABEL = Path(__file__).with_name("tabel_izin.csv")
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

UNIT = {"unit", "unit_baru", "unit_ubah", "unit_gabung", "unit_pecah", "jabatan_baru"}


def list_alamat(pola: list[URLPattern | URLResolver] | None = None, awalan: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the pattern of every address."""
    for satu in get_resolver().url_patterns if pola is None else pola:
        if isinstance(satu, URLResolver):
            yield from list_alamat(satu.url_patterns, awalan + str(satu.pattern))
        else:
            yield satu.name or "", awalan + str(satu.pattern)


def build_argumen(nama: str) -> dict[str, object]:
    """What stands in an address: things of BKPP, and of its planner."""
    penugasan = Penugasan.objects.get(pengguna__username="perencana")
    jabatan = Jabatan.objects.get(unit__kode="bkpp")
    if nama == "pejabat_akhiri":
        pejabat = appoint_pejabat(
            play_mesin(), jabatan=jabatan, nama="Pejabat (contoh)", status="plt", mulai=penugasan.mulai
        )
        return {"id_": pejabat.id}
    if nama in UNIT:
        return {"pd": "bkpp", "tahun": 2026, "kode": "bkpp"}
    tetap: dict[str, dict[str, object]] = {
        "pejabat_angkat": {"id_": jabatan.id},
        "istilah": {"nama": "indikator"},
        "pohon_unit": {"pd": "bkpp", "tahun": 2026},
        **{satu: {"id_": penugasan.pk} for satu in ("peran_cabut", "delegasi_beri")},
        **{
            s: {"id_": penugasan.pengguna_id}
            for s in ("pengguna_satu", "pengguna_tutup", "peran_beri", "larangan_beri")
        },
    }
    return tetap.get(nama, {})


def ask(nama: str, metode: str, siapa: str) -> int:
    """The status that somebody gets; what it changed is taken back."""
    client = Client(raise_request_exception=False)
    with transaction.atomic():
        if siapa != TAMU:
            client.force_login(get_orang(siapa))
        alamat = reverse(nama, kwargs=build_argumen(nama)) + ("?pd=bkpp" if nama == "pindah" else "")
        status = client.generic(metode, alamat).status_code
        transaction.set_rollback(True)
    return status


def read_tabel() -> list[dict[str, str]]:
    with TABEL.open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


def test_the_table_names_every_address_and_everybody() -> None:
    milik = {nama for nama, pola in list_alamat() if not pola.startswith("akun/")}
    tabel = read_tabel()
    assert {baris["alamat"] for baris in tabel} == milik
    assert {(b["alamat"], m) for b in tabel for m in ("GET", "POST")} == {(b["alamat"], b["metode"]) for b in tabel}
    assert list(tabel[0]) == ["alamat", "metode", TAMU, *PEMERAN]


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
