"""A report is built in the background by a real worker, while a person watches, and fetches it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from web.test_peramban_web import alamat, halaman, list_cacat, peramban, sign_in

__all__ = ["alamat", "halaman", "peramban"]


def test_a_planner_watches_the_report_grow_and_fetches_it(halaman: Page) -> None:
    sign_in(halaman, "perencana")
    halaman.goto("/bkpp/2022/laporan/")
    halaman.get_by_role("button", name="Susun laporan").click()
    expect(halaman.get_by_role("progressbar")).to_be_visible()
    assert list_cacat(halaman) == []
    expect(halaman.get_by_role("heading", name="Selesai")).to_be_visible(timeout=60_000)
    assert list_cacat(halaman) == []
    with halaman.expect_download() as unduhan:
        halaman.get_by_role("link", name="lkjip.pdf").click()
    assert Path(unduhan.value.path()).read_bytes().startswith(b"%PDF-")
    halaman.reload()
    halaman.get_by_role("link", name="Pemberitahuan: 1 belum dibaca").click()
    halaman.get_by_role("link", name="LKjIP BKPP 2022: selesai").click()
    expect(halaman.get_by_role("heading", name="LKjIP BKPP 2022", level=1)).to_be_visible()
    expect(halaman.get_by_role("link", name="Pemberitahuan", exact=True)).to_be_visible()
