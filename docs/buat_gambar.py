"""Makes the pictures of the README anew from the demo report: pages of the PDF, and an explained figure."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

AKAR = Path(__file__).parent.parent
GAMBAR = Path(__file__).parent / "gambar"
LAPORAN = AKAR / "out"
HALAMAN = ("Ikhtisar Eksekutif", "Capaian Kinerja Organisasi", "Lembar Pengukuran Kinerja")
"""Headings whose pages show best what Terang makes."""

BROWSER = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def make_halaman() -> None:
    """Pages of the PDF side by side."""
    pdf = pypdfium2.PdfDocument(LAPORAN / "lkjip.pdf")
    pages = [_find_halaman(pdf, judul).render(scale=1.3).to_pil() for judul in HALAMAN]
    height = min(page.height for page in pages)
    pages = [page.resize((page.width * height // page.height, height)) for page in pages]
    sheet = Image.new("RGB", (sum(p.width for p in pages) + 20 * (len(pages) + 1), height + 40), "#d9dee3")
    left = 20
    for page in pages:
        sheet.paste(page, (left, 20))
        left += page.width + 20
    sheet.quantize(128).save(GAMBAR / "laporan.png", optimize=True)


def _find_halaman(pdf: pypdfium2.PdfDocument, judul: str) -> pypdfium2.PdfPage:
    """The last page that begins with this heading; earlier ones are the contents."""
    return next(
        page
        for page in reversed(list(pdf))
        if judul.lower() in " ".join(page.get_textpage().get_text_range().split()).lower()[:130]
    )


def make_cara_hitung() -> None:
    """The drawer behind a figure of the HTML report."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=BROWSER)
        page = browser.new_page(viewport={"width": 1280, "height": 760})
        page.goto(f"{(LAPORAN / 'lkjip.html').as_uri()}#angka=iku-1/capaian")
        page.wait_for_timeout(500)
        page.screenshot(path=GAMBAR / "cara-hitung.png")
        browser.close()


if __name__ == "__main__":
    GAMBAR.mkdir(exist_ok=True)
    make_halaman()
    make_cara_hitung()
