"""Signing in without a password in a real browser: with a passkey, and by the office's single sign-on."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from pemeran import FOLDER
from web.akun.penyedia_oidc import KLIEN, RAHASIA, TUAN, Penyedia, serve
from web.test_peramban_web import SANDI, peramban, sign_in, wait_for

__all__ = ["peramban"]
NAMA = "localhost"
"""A passkey belongs to a name, never to a number."""


@pytest.fixture(scope="module")
def penyedia() -> Iterator[Penyedia]:
    with serve() as satu:
        yield satu


@pytest.fixture(scope="module")
def alamat(tmp_path_factory: pytest.TempPathFactory, penyedia: Penyedia) -> Iterator[str]:
    """A server of an office that has single sign-on."""
    with socket.socket() as colok:
        colok.bind((TUAN, 0))
        port = colok.getsockname()[1]
    folder = tmp_path_factory.mktemp("masuk")
    perintah = [sys.executable, "-m", "terang", "layani", "--folder", str(folder / "data"), "--port", str(port)]
    lingkungan = {n: v for n, v in os.environ.items() if n not in {"DJANGO_SETTINGS_MODULE", "TERANG_DATABASE_URL"}}
    lingkungan |= {"TERANG_OIDC_ID": KLIEN, "TERANG_OIDC_RAHASIA": RAHASIA, "TERANG_OIDC_URL": penyedia.awal}
    lingkungan |= {"TERANG_OIDC_NAMA": "SSO Kota (contoh)"}
    with (folder / "catatan").open("wb") as catatan:
        pelayan = subprocess.Popen([*perintah, "--contoh", str(FOLDER)], stdout=catatan, stderr=catatan, env=lingkungan)
    try:
        wait_for(f"http://{TUAN}:{port}", pelayan, folder / "catatan")
        yield f"http://{NAMA}:{port}"
    finally:
        pelayan.terminate()
        pelayan.wait(timeout=20)


@pytest.fixture
def halaman(peramban: Browser, alamat: str) -> Iterator[Page]:
    konteks = peramban.new_context(base_url=alamat, viewport={"width": 1280, "height": 900})
    page = konteks.new_page()
    keluhan: list[str] = []
    page.on("console", lambda pesan: keluhan.append(pesan.text) if pesan.type == "error" else None)
    yield page
    konteks.close()
    assert keluhan == []


def sign_out(page: Page, nama: str) -> None:
    page.goto("/")
    page.get_by_role("button", name=nama).click()
    page.get_by_role("button", name="Keluar").click()
    expect(page.get_by_role("heading", name="Masuk", level=1)).to_be_visible()


def test_who_has_a_passkey_comes_in_without_a_password(halaman: Page) -> None:
    sesi = halaman.context.new_cdp_session(halaman)
    sesi.send("WebAuthn.enable")
    pilihan = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    kunci = sesi.send("WebAuthn.addVirtualAuthenticator", {"options": pilihan})["authenticatorId"]
    sign_in(halaman, "kepala")
    halaman.goto("/akun/2fa/webauthn/add/")
    if halaman.get_by_label("Sandi", exact=True).count():
        halaman.get_by_label("Sandi", exact=True).fill(SANDI)
        halaman.get_by_role("button").filter(has_text="Konfirmasi").click()
    halaman.get_by_label("Nama kunci").fill("Kunci contoh")
    expect(halaman.get_by_label("tanpa kata sandi")).to_be_checked()
    halaman.locator("#mfa_webauthn_add").click()
    halaman.wait_for_url(lambda alamat: not alamat.endswith("/add/"))
    assert len(sesi.send("WebAuthn.getCredentials", {"authenticatorId": kunci})["credentials"]) == 1
    halaman.goto("/akun/2fa/webauthn/")
    expect(halaman.get_by_text("Kunci contoh")).to_be_visible()
    sign_out(halaman, "Citra Kepala (contoh)")
    halaman.get_by_role("button", name="Masuk dengan kunci sandi").click()
    expect(halaman.get_by_role("heading", name="Tugas saya", level=1)).to_be_visible()
    expect(halaman.get_by_role("button", name="Citra Kepala (contoh)")).to_be_visible()


def test_who_tied_their_account_to_single_sign_on_comes_in_by_it(halaman: Page) -> None:
    sign_in(halaman, "bappeda")
    halaman.goto("/akun/3rdparty/")
    open_sso(halaman)
    expect(halaman.get_by_text(re.compile("198001|Citra|SSO"))).not_to_have_count(0)
    halaman.goto("/")
    nama = halaman.locator(".nama-orang").inner_text()
    sign_out(halaman, nama)
    open_sso(halaman)
    expect(halaman.get_by_role("heading", name="Tugas saya", level=1)).to_be_visible()
    expect(halaman.locator(".nama-orang")).to_have_text(nama)


def open_sso(page: Page) -> None:
    """Press the office's sign-on, and go on where allauth asks once more."""
    page.get_by_role("link", name="SSO Kota (contoh)").or_(page.get_by_role("button", name="SSO Kota (contoh)")).click()
    lanjut = page.get_by_role("button", name=re.compile("Lanjut|Continue"))
    if lanjut.count():
        lanjut.click()
    page.wait_for_load_state()
