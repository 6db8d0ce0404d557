"""From an account that an administrator made to the first sign-in of its owner."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from pemeran import get_orang

pytestmark = pytest.mark.django_db


def test_the_owner_sets_a_password_by_the_link_and_comes_in() -> None:
    admin, pemilik = Client(), Client()
    admin.force_login(get_orang("admin"))
    isi = {"nama": "Lina Baru (contoh)", "username": "lina", "email": "", "nip": ""}
    halaman = admin.post("/pengguna/baru/", isi).content.decode()
    cocok = re.search(r'value="http://testserver(/akun/[^"]+)"', halaman)
    assert cocok is not None
    sandi = {"password1": "sungai-kali-garang-7", "password2": "sungai-kali-garang-7"}
    formulir = pemilik.get(cocok[1], follow=True)
    pemilik.post(formulir.request["PATH_INFO"], sandi)
    masuk = pemilik.post("/akun/login/", {"login": "lina", "password": "sungai-kali-garang-7"})
    assert masuk.status_code == 302
    assert masuk.headers["Location"] == "/"
    assert "Semua beres" in pemilik.get("/").content.decode()


def test_a_closed_account_does_not_come_in() -> None:
    admin = Client()
    admin.force_login(get_orang("admin"))
    admin.post(f"/pengguna/{get_orang('kepala').pk}/tutup/")
    pintu = Client()
    pintu.post("/akun/login/", {"login": "kepala", "password": "contoh-terang-2026"})
    assert pintu.get("/").status_code == 302


def test_guessing_is_stopped_even_for_the_right_password() -> None:
    pintu = Client()
    for _ in range(6):
        pintu.post("/akun/login/", {"login": "bpkad", "password": "tebakan"})
    pintu.post("/akun/login/", {"login": "bpkad", "password": "contoh-terang-2026"})
    assert pintu.get("/").status_code == 302
