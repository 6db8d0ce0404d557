"""Signing in with the office's single sign-on, by a real OpenID provider; and how often one may guess a password."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from django.core.cache import cache
from django.test import Client, override_settings

from pemeran import get_orang
from terang.web.akun.models import Pengguna
from terang.web.common.models import Peristiwa
from web.akun.penyedia_oidc import KLIEN, RAHASIA, Penyedia, serve

pytestmark = pytest.mark.django_db
SALAH = "bukan-kata-sandinya"


@pytest.fixture
def penyedia() -> Iterator[Penyedia]:
    with serve() as satu, override_settings(SOCIALACCOUNT_PROVIDERS=satu.pengaturan):
        yield satu


@pytest.fixture(autouse=True)
def lupa() -> None:
    """What was counted before is forgotten."""
    cache.clear()


def follow(alamat: str) -> str:
    """What the browser does at the provider: it goes there and is sent back."""
    bagian = urlsplit(alamat)
    sambung = http.client.HTTPConnection(bagian.hostname or "", bagian.port, timeout=10)
    sambung.request("GET", f"{bagian.path}?{bagian.query}")
    kembali = sambung.getresponse().headers["Location"]
    sambung.close()
    balik = urlsplit(kembali)
    return f"{balik.path}?{balik.query}"


def sign_in(client: Client, proses: str = "") -> http.client.HTTPResponse:
    mulai = client.post(f"/akun/oidc/sso/login/?process={proses}")
    assert mulai.status_code == 302
    return client.get(follow(mulai.headers["Location"]), follow=True)  # type: ignore[return-value]


def get_siapa(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


def test_the_door_offers_it_only_where_the_office_has_one(penyedia: Penyedia) -> None:
    assert "SSO Kota (contoh)" in Client().get("/akun/login/").content.decode()
    with override_settings(SOCIALACCOUNT_PROVIDERS={}):
        assert "SSO Kota" not in Client().get("/akun/login/").content.decode()
    assert penyedia.ditukar == []


def test_who_tied_their_account_to_it_comes_in(penyedia: Penyedia) -> None:
    client = Client()
    client.force_login(get_orang("kepala"))
    sign_in(client, "connect")
    assert SocialAccount.objects.get().uid == "198001"
    lain = Client()
    sign_in(lain)
    assert get_siapa(lain) == str(get_orang("kepala").pk)
    assert Peristiwa.objects.filter(tindakan="akun.masuk", pelaku_id=get_orang("kepala").pk).exists()
    tukar = penyedia.ditukar[-1]
    assert (tukar["client_id"], tukar["client_secret"]) == ([KLIEN], [RAHASIA])
    assert tukar["redirect_uri"][0].endswith("/akun/oidc/sso/login/callback/")


def test_whom_no_administrator_let_in_stays_outside(penyedia: Penyedia) -> None:
    penyedia.orang = {**penyedia.orang, "sub": "asing", "email": "asing@contoh.go.id"}
    client = Client()
    banyak = Pengguna.objects.count()
    sign_in(client)
    assert get_siapa(client) is None
    assert (Pengguna.objects.count(), SocialAccount.objects.count()) == (banyak, 0)


def test_an_address_of_mail_alone_opens_no_account(penyedia: Penyedia) -> None:
    Pengguna.objects.filter(username="kepala").update(email=penyedia.orang["email"])
    client = Client()
    sign_in(client)
    assert get_siapa(client) is None


@pytest.mark.usefixtures("penyedia")
def test_an_answer_that_nobody_asked_for_is_refused() -> None:
    client = Client()
    client.force_login(get_orang("kepala"))
    sign_in(client, "connect")
    lain = Client()
    mulai = lain.post("/akun/oidc/sso/login/")
    asing = Client()
    asing.get(follow(mulai.headers["Location"]), follow=True)
    assert get_siapa(asing) is None, "the state belongs to another browser"
    assert "state" in parse_qs(urlsplit(mulai.headers["Location"]).query)


def test_a_token_made_out_to_another_is_refused(penyedia: Penyedia) -> None:
    client = Client()
    client.force_login(get_orang("kepala"))
    sign_in(client, "connect")
    penyedia.penerima = "aplikasi-lain"
    lain = Client()
    sign_in(lain)
    assert get_siapa(lain) is None


def test_who_guesses_too_often_waits_even_with_the_right_password() -> None:
    orang = get_orang("kepala")
    orang.set_password("contoh-terang-2026")
    orang.save()
    client = Client()
    isi = {"login": "kepala", "password": SALAH}
    for _ in range(5):
        assert client.post("/akun/login/", isi).status_code == 200
    jawab = client.post("/akun/login/", {**isi, "password": "contoh-terang-2026"})
    assert get_siapa(client) is None
    assert "Terlalu banyak" in jawab.content.decode()
    assert Peristiwa.objects.filter(tindakan="akun.gagal-masuk", hasil="ditolak").count() >= 5


def test_a_neighbour_behind_the_same_address_still_comes_in() -> None:
    for orang in Pengguna.objects.filter(username__in=["kepala", "perencana"]):
        orang.set_password("contoh-terang-2026")
        orang.save()
    for _ in range(6):
        Client().post("/akun/login/", {"login": "kepala", "password": SALAH})
    client = Client()
    client.post("/akun/login/", {"login": "perencana", "password": "contoh-terang-2026"})
    assert get_siapa(client) == str(get_orang("perencana").pk)
