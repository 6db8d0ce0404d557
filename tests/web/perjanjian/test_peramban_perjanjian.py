"""An agreement in a real browser: drafted, stopped by its gates, mended, sent and signed; unknown to the neighbours."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import web.test_peramban_web as bersama
from web.test_peramban_web import halaman, list_cacat, peramban, sign_in

__all__ = ["alamat", "halaman", "peramban"]

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
AKAR = Path(__file__).parents[2]
ISI = "import django; django.setup(); from perjanjian_contoh import fill_rencana; fill_rencana()"


@pytest.fixture(scope="module")
def alamat(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def] # noqa: ANN201 - as the one it wraps
    """The server of the other browser tests, with a Renstra and a DPA of 2026 beside the example."""
    asli = bersama.alamat.__wrapped__ if hasattr(bersama.alamat, "__wrapped__") else bersama.alamat
    pelayan = asli(tmp_path_factory)
    alamat = next(pelayan)
    folder = max(tmp_path_factory.getbasetemp().glob("web*"), key=lambda p: p.stat().st_mtime) / "data"
    lingkungan = os.environ | {
        "TERANG_FOLDER": str(folder),
        "DJANGO_SETTINGS_MODULE": "terang.web.settings",
        "PYTHONPATH": os.pathsep.join([str(AKAR), str(Path(__file__).parent), *sys.path]),
    }
    subprocess.run([sys.executable, "-c", ISI], env=lingkungan, check=True)
    yield alamat
    pelayan.close()


def test_a_planner_drafts_mends_and_sends_and_the_head_signs(
    halaman: Page, peramban: Browser, alamat: str, tmp_path: Path
) -> None:
    salinan = tmp_path / "salinan.pdf"
    salinan.write_bytes(PDF)
    sign_in(halaman, "perencana")
    halaman.goto("/bkpp/2026/perjanjian/")
    halaman.get_by_role("link", name="Susun perjanjian").click()
    halaman.get_by_role("button", name="Susun draf").click()
    expect(halaman.get_by_text("Draf disusun dari rencana")).to_be_visible()
    expect(halaman.get_by_text("Belum. Isi tanggal pengesahan DPA")).to_be_visible()
    halaman.get_by_role("button", name="Ajukan").click()
    expect(halaman.locator(".alert-danger")).to_contain_text("Isi tanggal pengesahan DPA")
    halaman.get_by_role("link", name="Ubah keterangan").click()
    halaman.get_by_label("Tanggal DPA disahkan").fill("2026-01-05")
    halaman.get_by_role("button", name="Simpan").click()
    halaman.get_by_role("button", name="Turunkan Indeks Kepuasan Aparatur (contoh)").click()
    expect(halaman.locator("tbody tr").first).to_contain_text("Indeks Profesionalitas ASN (contoh)")
    assert list_cacat(halaman) == []
    halaman.get_by_role("button", name="Ajukan").click()
    expect(halaman.get_by_text("Perjanjian diajukan dan menunggu tanda tangan.")).to_be_visible()
    alamat_perjanjian = halaman.url
    with halaman.expect_download() as unduhan:
        halaman.get_by_role("link", name="Unduh PDF").click()
    assert unduhan.value.path().read_bytes().startswith(b"%PDF-")
    _sign(peramban, alamat, salinan)
    _look_over_the_fence(peramban, alamat, alamat_perjanjian)


def _sign(peramban: Browser, alamat: str, salinan: Path) -> None:
    """The head goes from their task to the signature; a file of another kind is refused first."""
    konteks = peramban.new_context(base_url=alamat)
    page = konteks.new_page()
    sign_in(page, "kepala")
    page.get_by_role("link", name=re.compile("Tanda tangani perjanjian 2026")).click()
    page.get_by_role("link", name="Tanda tangani").click()
    page.get_by_label("Ditandatangani pada").fill("2026-01-20")
    page.get_by_label("Salinan bertanda tangan").set_input_files(
        {"name": "salinan.pdf", "mimeType": "application/pdf", "buffer": b"bukan pdf"}
    )
    page.get_by_role("button", name="Tanda tangani dan bekukan").click()
    expect(page.get_by_text("Berkas ini bukan PDF yang utuh")).to_be_visible()
    assert list_cacat(page) == []
    page.get_by_label("Salinan bertanda tangan").set_input_files(salinan)
    page.get_by_role("button", name="Tanda tangani dan bekukan").click()
    expect(page.get_by_text("dibekukan seperti saat ditandatangani")).to_be_visible()
    with page.expect_download() as unduhan:
        page.get_by_role("link", name="Unduh salinan").click()
    assert unduhan.value.path().read_bytes() == PDF
    konteks.close()


def _look_over_the_fence(peramban: Browser, alamat: str, alamat_perjanjian: str) -> None:
    konteks = peramban.new_context(base_url=alamat)
    page = konteks.new_page()
    sign_in(page, "tetangga")
    for satu in (alamat_perjanjian, f"{alamat_perjanjian}salinan.pdf", f"{alamat}/bkpp/2026/perjanjian/"):
        jawab = page.request.get(satu)
        assert jawab.status == 404, satu
    konteks.close()
