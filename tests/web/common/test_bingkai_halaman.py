"""What every page keeps to, whoever asks."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from django.test import Client

from pemeran import get_orang

pytestmark = pytest.mark.django_db
LATAR = ("/pekerjaan/", "/pemberitahuan/", "/bkpp/2022/laporan/")
KEPALA = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@pytest.fixture
def admin() -> Client:
    client = Client()
    client.force_login(get_orang("admin"))
    return client


@pytest.mark.parametrize(
    "alamat", ["/", "/organisasi/", "/bkpp/2026/organisasi/", "/pengguna/", "/jejak/", "/akun/2fa/", *LATAR]
)
def test_it_loads_nothing_from_elsewhere_and_holds_no_script_or_style_of_its_own(admin: Client, alamat: str) -> None:
    jawab = admin.get(alamat)
    isi = jawab.content.decode()
    assert jawab.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in jawab.headers["Content-Security-Policy"]
    assert re.findall(r'(?:src|href)="(?:https?:)?//', isi) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src=|application/json))", isi) == []


@pytest.mark.parametrize(
    "alamat",
    ["/", "/organisasi/", "/bkpp/2026/organisasi/", "/bkpp/2026/organisasi/bkpp/", "/pengguna/", "/jejak/", *LATAR],
)
def test_no_page_asks_the_database_more_than_fifteen_times(
    admin: Client, alamat: str, django_assert_max_num_queries: object
) -> None:
    admin.get(alamat)  # the first visit also remembers the office and the year
    with django_assert_max_num_queries(15):  # type: ignore[operator]
        assert admin.get(alamat).status_code == 200


def test_the_browsers_language_does_not_change_the_offices() -> None:
    jawab = Client().get("/akun/login/", headers={"accept-language": "en-US"})
    assert b'lang="id"' in jawab.content


def test_a_stranger_may_choose_english_at_the_door() -> None:
    client = Client()
    client.post("/bahasa/", {"language": "en", "next": "/akun/login/"})
    isi = client.get("/akun/login/").content
    assert b'lang="en"' in isi
    assert b"Sign in" in isi


def test_an_unknown_page_says_what_to_do(admin: Client) -> None:
    jawab = admin.get("/tidak-ada/")
    assert jawab.status_code == 404
    assert "Ctrl+K" in jawab.content.decode()


def test_a_refusal_says_whom_to_ask() -> None:
    client = Client()
    client.force_login(get_orang("bpkad"))
    jawab = client.get("/jejak/")
    assert jawab.status_code == 403
    assert "Mintalah administrator" in jawab.content.decode()


def test_a_term_of_law_is_explained_with_its_source(admin: Client) -> None:
    assert "PermenPANRB" in admin.get("/istilah/akumulasi/").content.decode()


def test_the_search_finds_only_what_one_may_open() -> None:
    tetangga, perencana = Client(), Client()
    tetangga.force_login(get_orang("tetangga"))
    perencana.force_login(get_orang("perencana"))
    assert "Bidang Administrasi Kepegawaian" in perencana.get("/cari/?q=administrasi kepeg").content.decode()
    assert "Bidang Administrasi Kepegawaian" not in tetangga.get("/cari/?q=administrasi kepeg").content.decode()


def test_the_neighbour_sees_nothing_of_this_office() -> None:
    client = Client()
    client.force_login(get_orang("tetangga"))
    for alamat in ("/", "/organisasi/", "/dinkes/2026/organisasi/"):
        assert "Kepegawaian" not in client.get(alamat).content.decode(), alamat


def test_every_answer_tells_the_browser_what_it_may_not_do() -> None:
    kepala = Client().get("/akun/login/").headers
    assert {nama: kepala[nama] for nama in KEPALA} == KEPALA


def test_over_tls_django_finds_nothing_to_warn_of() -> None:
    perintah = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]
    lingkungan = {
        **{nama: nilai for nama, nilai in os.environ.items() if not nama.startswith("TERANG_")},
        "DJANGO_SETTINGS_MODULE": "terang.web.settings",
        "TERANG_HTTPS": "ya",
        "TERANG_HOST": "sakip.contoh.go.id",
    }
    hasil = subprocess.run(perintah, check=False, capture_output=True, text=True, env=lingkungan)
    assert hasil.returncode == 0, hasil.stderr


def test_who_chose_english_finds_forms_and_menu_in_english(admin: Client) -> None:
    admin.post("/bahasa/", {"language": "en", "next": "/"})
    isi = admin.get("/bkpp/2026/organisasi/bkpp/baru/").content.decode()
    assert "Name of the unit" in isi
    assert "Performance report" in isi
    assert "Nama unit" not in isi
