"""The sheet and the queue in a real browser: typing, pasting, a lost connection, and checking by keyboard alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from web.test_peramban_web import alamat, halaman, list_cacat, peramban, sign_in

__all__ = ["alamat", "halaman", "peramban"]
SEL = "{}: {}"
INDEKS, CACAH = "Indeks Kepuasan Layanan", "Pegawai yang dilatih"


@pytest.fixture(scope="module")
def berisi(alamat: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The server with a small plan to measure."""
    folder = max(tmp_path_factory.getbasetemp().glob("web*"), key=lambda p: p.stat().st_mtime) / "data"
    lingkungan = {n: v for n, v in os.environ.items() if n not in {"DJANGO_SETTINGS_MODULE", "TERANG_DATABASE_URL"}}
    lingkungan |= {"TERANG_FOLDER": str(folder), "PYTHONPATH": os.pathsep.join([*sys.path, "tests"])}
    akar = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-m", "web.pengukuran.semai"], check=True, env=lingkungan, cwd=akar)
    return alamat


def get_sel(page: Page, kolom: str, nama: str) -> object:
    return page.get_by_label(SEL.format(kolom, nama))


def paste(page: Page, teks: str) -> None:
    """As Excel hands over several cells."""
    page.evaluate(
        """teks => { const d = new DataTransfer(); d.setData("text/plain", teks);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: d, bubbles: true})); }""",
        teks,
    )


@pytest.fixture
def tanpa_keluhan(peramban: Browser, berisi: str) -> Iterator[BrowserContext]:
    """A browser that may lose its connection: what it says about that is no fault."""
    konteks = peramban.new_context(base_url=berisi, viewport={"width": 1440, "height": 900})
    yield konteks
    konteks.close()


def test_figures_are_typed_pasted_and_survive_a_lost_connection(tanpa_keluhan: BrowserContext) -> None:
    page = tanpa_keluhan.new_page()
    sign_in(page, "operator")
    page.goto("/bkpp/2026/pengukuran/")
    satu = page.get_by_label(f"TW1: {INDEKS}")
    satu.press_sequentially("85,5")
    sel = page.locator("td", has=satu)
    expect(sel).to_contain_text("85,5 / 80 x 100 = 106,88%")
    satu.press("Enter")
    expect(sel).to_contain_text(re.compile(r"tersimpan \d\d\.\d\d"))
    expect(page.get_by_label(f"TW1: {CACAH}")).to_be_focused()
    paste(page, "30\t20\n4,5\t5\n")
    expect(page.locator("#kabar-kisi")).to_contain_text("4 sel ditempel.")
    expect(page.get_by_text(re.compile(r"tersimpan \d\d\.\d\d"))).to_have_count(5)
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label(f"TW2: {CACAH}")).to_be_focused()
    expect(page.locator("td", has=page.get_by_label(f"TW2: {CACAH}"))).to_contain_text("● 100,00%")
    page.route("**/isi/", lambda rute: rute.abort("internetdisconnected"))
    page.get_by_label(f"TW2: {INDEKS}").fill("81")
    page.get_by_label(f"TW3: {INDEKS}").focus()
    expect(page.locator("#kabar-kisi")).to_contain_text("1 angka belum terkirim")
    page.reload()
    kedua = page.locator("td", has=page.get_by_label(f"TW2: {INDEKS}"))
    expect(kedua).to_contain_text("belum terkirim")
    expect(page.get_by_label(f"TW2: {INDEKS}")).to_have_value("81")
    page.unroute("**/isi/")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(kedua).to_contain_text("tersimpan")
    expect(page.locator("#kabar-kisi")).to_be_hidden()
    page.reload()
    expect(page.get_by_label(f"TW2: {INDEKS}")).to_have_value("81")
    expect(kedua).not_to_contain_text("belum terkirim")
    lain = tanpa_keluhan.new_page()
    lain.goto("/bkpp/2026/pengukuran/")
    lain.get_by_label(f"TW3: {INDEKS}").fill("70")
    lain.keyboard.press("Enter")
    expect(lain.locator("td", has=lain.get_by_label(f"TW3: {INDEKS}"))).to_contain_text("tersimpan")
    expect(lain.locator("td", has=lain.get_by_label(f"TW3: {INDEKS}"))).to_contain_text("perlu analisis")
    page.get_by_label(f"TW3: {INDEKS}").fill("90")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Tersimpan: 70. Ketikan Anda: 90.")).to_be_visible()
    page.get_by_role("button", name="Pakai ketikan saya").click()
    expect(page.locator("td", has=page.get_by_label(f"TW3: {INDEKS}"))).to_contain_text("tersimpan")


def test_the_panel_takes_analysis_and_evidence(tanpa_keluhan: BrowserContext) -> None:
    page = tanpa_keluhan.new_page()
    sign_in(page, "operator")
    page.goto("/bkpp/2026/pengukuran/tw4/")
    page.get_by_label(re.compile(INDEKS)).and_(page.get_by_role("textbox")).fill("70")
    page.keyboard.press("Enter")
    expect(page.get_by_text("di bawah target, maka tulis")).to_be_visible()
    page.get_by_role("link", name=re.compile(f"Rincian.*{INDEKS}")).click()
    panel = page.locator("#panel")
    for nama in ("Penghambat", "Solusi", "Tindak lanjut"):
        panel.get_by_label(nama).fill(f"{nama} (contoh)")
    panel.get_by_role("button", name="Simpan analisis").click()
    expect(page.get_by_text("di bawah target, maka tulis")).to_have_count(0)
    panel.get_by_label("Berkas").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": b"<html>"})
    panel.get_by_role("button", name="Unggah berkas").click()
    expect(panel.get_by_role("alert")).to_contain_text("bukan PNG")
    page.keyboard.press("Escape")
    expect(panel).to_be_empty()
    page.get_by_role("button", name="Ajukan").click()
    expect(page.get_by_role("status").first).to_contain_text("1 angka diajukan")


def test_the_queue_is_checked_by_keyboard_alone(peramban: Browser, berisi: str) -> None:
    konteks = peramban.new_context(base_url=berisi, viewport={"width": 1440, "height": 900})
    page = konteks.new_page()
    sign_in(page, "operator")
    page.goto("/bkpp/2026/pengukuran/tw1/")
    for nama, nilai in ((INDEKS, "88"), (CACAH, "31")):
        page.get_by_role("textbox", name=re.compile(nama)).fill(nilai)
        page.keyboard.press("Enter")
        expect(page.locator("tr", has_text=nama)).to_contain_text("tersimpan")
    page.get_by_role("button", name="Ajukan").click()
    expect(page.get_by_role("status").first).to_contain_text("angka diajukan")
    konteks.clear_cookies()
    sign_in(page, "perencana")
    page.goto("/bkpp/2026/pengukuran/antrean/")
    antrean = page.locator(".antre")
    banyak = antrean.count()
    expect(antrean.first).to_be_focused()
    expect(antrean.first).to_contain_text("Belum ada bukti")
    page.keyboard.press("a")
    expect(page.get_by_role("status").first).to_contain_text("1 angka diverifikasi.")
    expect(antrean).to_have_count(banyak - 1)
    page.keyboard.press("r")
    page.keyboard.type("Lampirkan daftar hadir")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("1 angka dikembalikan")
    expect(antrean).to_have_count(banyak - 2)
    konteks.close()


@pytest.mark.parametrize("lebar", [1440, 390])
def test_axe_finds_nothing_on_the_pages_of_measurement(peramban: Browser, berisi: str, lebar: int) -> None:
    konteks = peramban.new_context(base_url=berisi, viewport={"width": lebar, "height": 900})
    page = konteks.new_page()
    for siapa, bagian in (
        ("operator", ("", "tw1/", "tw4/iku-1/", "tw2/iku-2/")),
        ("perencana", ("", "antrean/", "tw1/iku-1/")),
        ("organisasi", ("tw1/", "../../../pengukuran/rekap/2026/")),
    ):
        sign_in(page, siapa)
        for satu in [*(f"/bkpp/2026/pengukuran/{b}" for b in bagian), "/pengukuran/jadwal/2026/"]:
            page.goto(satu)
            assert list_cacat(page) == [], satu
            assert page.evaluate("document.documentElement.scrollWidth") <= lebar, satu
        if siapa != "organisasi":
            page.goto("/bkpp/2026/pengukuran/")
            page.locator("[data-panel]").first.click()
            expect(page.locator("#panel")).to_contain_text("Riwayat")
            assert list_cacat(page) == [], "panel"
        konteks.clear_cookies()
    konteks.close()


def test_without_scripts_every_row_is_a_plain_form(peramban: Browser, berisi: str) -> None:
    konteks = peramban.new_context(base_url=berisi, java_script_enabled=False)
    page = konteks.new_page()
    sign_in(page, "perencana")
    page.goto("/bkpp/2026/pengukuran/tw2/")
    baris = page.locator("tr", has_text="Indikator seluruh badan")
    baris.get_by_role("textbox").fill("9,5")
    baris.get_by_role("button", name="Simpan").click()
    expect(page.get_by_role("status").first).to_contain_text("Tersimpan.")
    expect(page.get_by_label("Realisasi (Indeks)")).to_have_value("9,5")
    konteks.close()
