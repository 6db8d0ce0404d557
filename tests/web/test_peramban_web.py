"""The application in a real browser, served as an office serves it: people sign in and get their work done."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from pemeran import FOLDER

AXE = Path(__file__).parents[1] / "aset" / "axe.min.js"
TUAN = "127.0.0.1"
SANDI = "contoh-terang-2026"
HALAMAN = (
    "/",
    "/organisasi/",
    "/bkpp/2026/organisasi/",
    "/bkpp/2026/organisasi/bkpp/",
    "/bkpp/2022/buku/",
    "/pengguna/",
    "/jejak/",
    "/akun/2fa/",
    "/pekerjaan/",
    "/pemberitahuan/",
    "/bkpp/2022/laporan/",
)


@pytest.fixture(scope="module")
def alamat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of its own with the example city."""
    with socket.socket() as colok:
        colok.bind((TUAN, 0))
        port = colok.getsockname()[1]
    folder = tmp_path_factory.mktemp("web")
    perintah = [sys.executable, "-m", "terang", "layani", "--folder", str(folder / "data"), "--port", str(port)]
    lingkungan = {n: v for n, v in os.environ.items() if n not in {"DJANGO_SETTINGS_MODULE", "TERANG_DATABASE_URL"}}
    with (folder / "catatan").open("wb") as catatan:
        pelayan = subprocess.Popen([*perintah, "--contoh", str(FOLDER)], stdout=catatan, stderr=catatan, env=lingkungan)
    try:
        yield wait_for(f"http://{TUAN}:{port}", pelayan, folder / "catatan")
    finally:
        pelayan.terminate()
        pelayan.wait(timeout=20)


def wait_for(alamat: str, pelayan: subprocess.Popen[bytes], catatan: Path) -> str:
    for _ in range(600):
        assert pelayan.poll() is None, catatan.read_text(encoding="utf-8")
        try:
            urllib.request.urlopen(f"{alamat}/akun/login/", timeout=5).close()  # noqa: S310 - our own server
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.1)
        else:
            return alamat
    pytest.fail(catatan.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.fail("Peramban Chromium tidak ada. Pasang dulu: apt-get install --no-install-recommends chromium")
    with sync_playwright() as main:
        # No sandbox: the tests often run as root, where Chromium refuses one.
        browser = main.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def halaman(peramban: Browser, alamat: str) -> Iterator[Page]:
    """A page in a browser of its own; what the browser complains about fails the test."""
    konteks = peramban.new_context(base_url=alamat, viewport={"width": 1280, "height": 900})
    page = konteks.new_page()
    keluhan: list[str] = []
    page.on("console", lambda pesan: keluhan.append(pesan.text) if pesan.type in {"error", "warning"} else None)
    page.on("pageerror", lambda galat: keluhan.append(str(galat)))
    yield page
    konteks.close()
    assert keluhan == []


def sign_in(page: Page, siapa: str) -> None:
    page.goto("/akun/login/")
    page.get_by_label("Nama pengguna atau surel").fill(siapa)
    page.get_by_label("Kata sandi").fill(SANDI)
    page.get_by_role("button", name="Masuk", exact=True).click()
    expect(page.get_by_role("heading", name="Tugas saya", level=1)).to_be_visible()


def list_cacat(page: Page) -> list[str]:
    """What axe-core holds to be a hindrance."""
    # Read by the test and run from outside the page, for the policy of the page lets no other script in.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return [
        f"{satu['id']} ({satu['impact']}): {satu['nodes'][0]['html'][:160]}"
        for satu in page.evaluate("axe.run()")["violations"]
    ]


def test_an_office_is_arranged_and_a_colleague_stands_in(halaman: Page) -> None:
    sign_in(halaman, "organisasi")
    halaman.goto("/dinkes/2026/organisasi/dinkes/")
    for nama in ("Bidang Kesehatan Masyarakat", "Bidang Pelayanan Kesehatan"):
        halaman.get_by_role("link", name="Unit di bawahnya").click()
        halaman.get_by_label("Nama unit").fill(nama)
        halaman.get_by_role("button", name="Simpan").click()
        expect(halaman.get_by_role("status")).to_contain_text(f"Unit {nama} dibuat.")
        halaman.get_by_role("link", name="Dinas Kesehatan", exact=True).click()
    halaman.get_by_role("link", name="Jabatan", exact=True).click()
    halaman.get_by_label("Nama jabatan").fill("Kepala Dinas Kesehatan")
    halaman.get_by_label("Jabatan ini memimpin unit").check()
    halaman.get_by_role("button", name="Simpan").click()
    halaman.get_by_role("link", name="Angkat pejabat: Kepala Dinas Kesehatan").click()
    halaman.get_by_label("Nama lengkap dengan gelar").fill("dr. Melati Pejabat (contoh)")
    halaman.get_by_label("NIP").fill("123")
    halaman.get_by_role("button", name="Simpan").click()
    expect(halaman.get_by_text("NIP harus 18 angka")).to_be_visible()
    halaman.get_by_label("NIP").fill("")
    halaman.get_by_role("button", name="Simpan").click()
    expect(halaman.get_by_role("row", name=re.compile("Kepala Dinas Kesehatan dr. Melati"))).to_be_visible()
    expect(halaman.get_by_text("Mengangkat dr. Melati Pejabat (contoh)")).to_be_visible()
    halaman.get_by_role("link", name="Seluruh pohon").click()
    expect(halaman.locator(".pohon")).to_contain_text("Bidang Pelayanan Kesehatan")
    expect(halaman.locator(".pohon")).to_contain_text("dr. Melati Pejabat (contoh)")


def test_a_head_delegates_and_the_colleague_sees_it(halaman: Page) -> None:
    sign_in(halaman, "kepala")
    halaman.get_by_role("button", name="Citra Kepala (contoh)").click()
    halaman.get_by_role("link", name="Peran dan delegasi saya").click()
    halaman.get_by_role("link", name="Delegasikan Kepala perangkat daerah").click()
    halaman.get_by_label("Kepada").select_option(label="Budi Perencana (contoh)")
    halaman.get_by_label("Sampai dengan").fill("2099-01-01")
    halaman.get_by_label("Alasan").fill("Cuti tahunan")
    halaman.get_by_role("button", name="Simpan").click()
    expect(halaman.get_by_text("paling lama satu tahun")).to_be_visible()
    halaman.get_by_label("Sampai dengan").fill(halaman.get_by_label("Mulai").input_value())
    halaman.get_by_role("button", name="Simpan").click()
    expect(halaman.get_by_text("Didelegasikan kepada Budi Perencana (contoh)")).to_be_visible()
    halaman.get_by_role("button", name="Citra Kepala (contoh)").click()
    halaman.get_by_role("button", name="Keluar").click()
    sign_in(halaman, "perencana")
    expect(halaman.get_by_text("Anda bertindak juga untuk: Citra Kepala (contoh)")).to_be_visible()


def test_one_jumps_anywhere_by_keyboard_alone(halaman: Page) -> None:
    sign_in(halaman, "perencana")
    halaman.keyboard.press("Control+K")
    halaman.keyboard.type("pemberhentian")
    expect(halaman.locator("#temu a")).to_have_count(1)
    halaman.keyboard.press("ArrowDown")
    halaman.keyboard.press("Enter")
    expect(halaman.get_by_role("heading", name="Sub Koordinator Pemberhentian Pegawai", level=1)).to_be_visible()


def test_the_introduction_goes_away_for_good(halaman: Page) -> None:
    sign_in(halaman, "walikota")
    halaman.get_by_role("button", name="Mengerti").click()
    expect(halaman.get_by_text("Semua beres")).to_be_visible()
    halaman.reload()
    expect(halaman.get_by_text("Selamat datang di Terang")).to_have_count(0)


def test_a_theme_once_chosen_stays(halaman: Page) -> None:
    halaman.goto("/akun/login/")
    halaman.get_by_role("button", name="Tema").click()
    halaman.reload()
    assert halaman.locator("html").get_attribute("data-bs-theme") == "dark"


def test_the_authenticator_can_be_set_up(halaman: Page) -> None:
    sign_in(halaman, "reviu")
    halaman.goto("/akun/2fa/totp/activate/")
    halaman.get_by_label("Sandi").fill(SANDI)
    halaman.get_by_role("button").filter(has_text=re.compile("Konfirmasi")).click()
    expect(halaman.locator("img[src^='data:image/svg']")).to_be_visible()


@pytest.mark.parametrize("tema", ["light", "dark"])
@pytest.mark.parametrize("lebar", [1440, 390])
def test_axe_finds_nothing_and_nothing_runs_over_the_edge(
    peramban: Browser, alamat: str, tema: str, lebar: int
) -> None:
    ukuran = {"width": lebar, "height": 900}
    konteks = peramban.new_context(base_url=alamat, viewport=ukuran, color_scheme=tema)  # type: ignore[arg-type]
    page = konteks.new_page()
    page.goto("/akun/login/")
    assert list_cacat(page) == []
    sign_in(page, "admin")
    for alamat_halaman in HALAMAN:
        page.goto(alamat_halaman)
        assert list_cacat(page) == [], alamat_halaman
        assert page.evaluate("document.documentElement.scrollWidth") <= lebar, alamat_halaman
    konteks.close()


def test_what_a_browser_without_scripts_gets_is_enough(peramban: Browser, alamat: str) -> None:
    konteks = peramban.new_context(base_url=alamat, java_script_enabled=False)
    page = konteks.new_page()
    sign_in(page, "kepala")
    page.locator("#pindah-tahun").select_option("2024")
    page.get_by_role("button", name="Buka", exact=True).click()
    expect(page).to_have_url(re.compile("/bkpp/2024/organisasi/"))
    page.locator("#cari").fill("sekretariat")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Hasil pencarian")).to_be_visible()
    konteks.close()
