"""A planner builds a plan with the keyboard alone, and finds it again as a picture."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from web.test_peramban_web import alamat, halaman, list_cacat, peramban, sign_in

__all__ = ["alamat", "halaman", "peramban"]
POHON = "/bkpp/2027/rencana/"
"""A year for which the example has no plan."""


def add(page: Page, jenis: str, nama: str) -> None:
    """In the open row: the name, Enter, and away from the row that waits for the next."""
    expect(page.locator("#isian input[type=text]").first).to_be_focused()
    page.keyboard.type(nama)
    page.keyboard.press("Enter")
    expect(page.locator(".pesan-susunan")).to_have_text(f"{jenis} tersimpan: {nama}")
    expect(page.locator("#isian input[type=text]").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name=nama)).to_be_focused()


def test_a_planner_builds_a_plan_by_keyboard(halaman: Page) -> None:
    sign_in(halaman, "perencana")
    halaman.goto(f"{POHON}baru/")
    halaman.get_by_label("Nama dokumen").press("Enter")
    halaman.get_by_role("link", name="Visi", exact=True).press("Enter")
    add(halaman, "Visi", "Kota yang terang (contoh)")
    for jenis in ("Misi", "Tujuan", "Sasaran"):
        halaman.keyboard.press("Insert")
        add(halaman, jenis, f"{jenis} pertama (contoh)")
    halaman.keyboard.press("Enter")
    halaman.get_by_role("link", name="Indikator", exact=True).press("Enter")
    halaman.get_by_label("Nama indikator").fill("Indeks pelayanan (contoh)")
    halaman.get_by_label("Satuan", exact=True).fill("indeks")
    halaman.get_by_label("Satuan", exact=True).press("Enter")
    sel = halaman.get_by_label("Target Renstra 2027", exact=True)
    sel.focus()
    halaman.keyboard.type("8O,5")
    halaman.keyboard.press("Tab")
    expect(halaman.locator("#sel-renstra-2027-tahun .salah")).to_be_visible()
    sel.fill("80,5")
    halaman.keyboard.press("Tab")
    expect(halaman.locator("#sel-renstra-2027-tahun")).to_contain_text("tersimpan")
    expect(sel).to_have_value("80,50")
    expect(halaman.locator("#riwayat")).to_contain_text("80,50")
    for lebar in (1280, 390):
        halaman.set_viewport_size({"width": lebar, "height": 900})
        for satu in ("", "pohon/", "simpul/sasaran-1/", "indikator/indikator-1/", "indikator/indikator-1/aksi/"):
            halaman.goto(f"{POHON}{satu}")
            assert list_cacat(halaman) == [], satu
            assert halaman.evaluate("document.documentElement.scrollWidth") <= lebar, satu
    halaman.goto(f"{POHON}pohon/")
    halaman.get_by_role("link", name=re.compile("Sasaran pertama")).first.press("Enter")
    expect(halaman.locator("#panel")).to_contain_text("target 2027: 80,50 indeks")
