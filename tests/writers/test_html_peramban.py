"""The HTML file in a real browser: what people can do with it."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from contoh_naskah import build_contoh
from terang.naskah.blok import Bab, Baris, HalamanBaru, JenisBaris, JenisKotak, Kolom, Kotak, Paragraf, Rata, Sel, Tabel
from terang.naskah.naskah import Naskah, list_bilangan
from terang.naskah.sisipan import Bilangan, Nama, Teks
from terang.writers.html import write_html

AXE = Path(__file__).parents[1] / "aset" / "axe.min.js"
PILIHAN = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
LAYAR = {"width": 1280, "height": 900}
PONSEL = {"width": 390, "height": 844}
BARIS_LEBAR = 24
MILIMETER = 72 / 25.4


def _tabel_lebar(*, lanskap: bool, id_: str) -> Tabel:
    """A table of eleven columns with large amounts and long names."""
    kepala = ["No", "Indikator", "Satuan"] + [f"{kata} {tw}" for kata in ("Target", "Pagu") for tw in "1234"]
    angka = ("80,60", "iku-1/target"), ("44.000.000", "pagu")
    baris = Baris(
        sel=(
            Sel(isi=(Teks("1"),)),
            Sel(isi=(Nama("Indeks Profesionalitas Aparatur Sipil Negara yang dipertanggungjawabkan"),)),
            Sel(isi=(Teks("indeks"),)),
            *(Sel(isi=(Bilangan(*angka[urut // 4]),)) for urut in range(8)),
        )
    )
    return Tabel(
        id=id_,
        nomor="9.1",
        judul="Rencana aksi per triwulan",
        lanskap=lanskap,
        kolom=(Kolom(), Kolom(lebar=5), Kolom(lebar=2), *(Kolom(lebar=3, rata=Rata.KANAN),) * 8),
        baris=(
            Baris(sel=tuple(Sel(isi=(Teks(teks),)) for teks in kepala), jenis=JenisBaris.KEPALA),
            *(baris,) * BARIS_LEBAR,
        ),
    )


def _build() -> Naskah:
    contoh = build_contoh()
    kotak = tuple(Kotak(jenis=jenis, judul="Judul", isi=(Paragraf(isi=(Teks("Isi."),)),)) for jenis in JenisKotak)
    tegak = Bab(
        id="bab-lebar",
        judul="Tabel lebar",
        isi=(
            Bab(id="bab-lebar-1", tingkat=2, judul="Tegak", isi=(_tabel_lebar(lanskap=False, id_="lebar-tegak"),)),
            HalamanBaru(),
            *kotak,
        ),
    )
    rebah = Bab(id="bab-rebah", judul="Rebah", isi=(_tabel_lebar(lanskap=True, id_="lebar-rebah"),))
    return replace(contoh, isi=(*contoh.isi, tegak), lampiran=(*contoh.lampiran, rebah))


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.fail("Peramban Chromium tidak ada. Pasang dulu: apt-get install --no-install-recommends chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=PILIHAN.split())
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def alamat(tmp_path_factory: pytest.TempPathFactory) -> str:
    berkas = tmp_path_factory.mktemp("html") / "lkjip.html"
    berkas.write_bytes(write_html(_build()))
    return berkas.as_uri()


@pytest.fixture
def konteks(peramban: Browser) -> Iterator[BrowserContext]:
    konteks = peramban.new_context(viewport=LAYAR)
    yield konteks
    konteks.close()


@pytest.fixture
def halaman(konteks: BrowserContext, alamat: str) -> Iterator[Page]:
    """The page; whatever it complains about on its console fails the test."""
    keluhan: list[str] = []
    page = konteks.new_page()
    page.on("pageerror", lambda error: keluhan.append(str(error)))
    page.on("console", lambda pesan: keluhan.append(pesan.text))
    page.goto(alamat)
    yield page
    assert keluhan == []


def _open_capaian(page: Page) -> None:
    page.locator("#bab-iii-a > p a.angka", has_text="114,00").click()


def _read_laci(page: Page, bagian: str) -> str:
    return page.locator(f"#t-laci-isi div:has(> dt:text-is('{bagian}')) dd").inner_text()


def test_choosing_a_figure_opens_its_formula_with_the_numbers_in_it(halaman: Page) -> None:
    _open_capaian(halaman)
    assert halaman.get_by_role("dialog", name="Cara hitung").is_visible()
    assert halaman.locator("#t-laci .asal-judul").inner_text() == "Capaian Indeks Kepuasan Aparatur"
    assert _read_laci(halaman, "Rumus") == "R ÷ T × 100"
    assert _read_laci(halaman, "Dengan angka") == "91,88 ÷ 80,60 × 100 = 114,00 %"
    assert _read_laci(halaman, "Nilai persis").startswith("113,99503722")


def test_inputs_open_down_to_the_source_row_and_the_trail_leads_back(halaman: Page) -> None:
    halaman.locator("#tabel-capaian tr.total a.angka").click()
    halaman.locator("#t-laci .masukan a").click()
    halaman.locator("#t-laci .masukan a", has_text="91,88").click()
    assert _read_laci(halaman, "Sumber data") == "realisasi.csv, baris 3"
    assert halaman.locator("#t-jejak li").all_inner_texts() == ["114,00 %", "114,00 %", "91,88"]
    halaman.get_by_role("button", name="Kembali").click()
    halaman.wait_for_function("document.querySelectorAll('#t-jejak li').length === 2")
    assert _read_laci(halaman, "Rumus") == "R ÷ T × 100"
    halaman.go_back()
    halaman.wait_for_function("document.getElementById('t-jejak').hidden")
    assert _read_laci(halaman, "Rumus") == "rata-rata(C)"


def test_a_step_of_the_trail_jumps_back_over_several(halaman: Page) -> None:
    halaman.locator("#tabel-capaian tr.total a.angka").click()
    halaman.locator("#t-laci .masukan a").click()
    halaman.locator("#t-laci .masukan a", has_text="91,88").click()
    halaman.locator("#t-jejak li button").first.click()
    halaman.wait_for_function("document.getElementById('t-jejak').hidden")
    assert halaman.url.endswith("#angka=total/capaian")


def test_enter_opens_escape_closes_and_focus_returns_to_the_figure(halaman: Page, alamat: str) -> None:
    angka = halaman.locator("#bab-iii-a > p a.angka").first
    angka.focus()
    halaman.keyboard.press("Enter")
    assert halaman.evaluate("document.activeElement.id") == "t-laci-isi"
    halaman.locator("#t-laci .masukan a").first.click()
    halaman.keyboard.press("Escape")
    halaman.wait_for_function("!location.hash")
    assert not halaman.get_by_role("dialog").is_visible()
    assert halaman.evaluate("document.activeElement.id") == angka.get_attribute("id")
    assert halaman.url == alamat


def test_the_address_of_a_figure_opens_it_directly_and_can_be_closed(konteks: BrowserContext, alamat: str) -> None:
    page = konteks.new_page()
    page.goto(f"{alamat}#angka=iku-1/capaian")
    assert _read_laci(page, "Rumus") == "R ÷ T × 100"
    assert page.get_by_label("Alamat angka ini").input_value() == f"{alamat}#angka=iku-1/capaian"
    page.locator("#t-laci .masukan a").first.click()
    page.get_by_role("button", name="Tutup").click()
    page.wait_for_function("!location.hash")
    assert not page.get_by_role("dialog").is_visible()


@pytest.mark.parametrize("hash_", ["#angka=tidak-ada", "#angka=%E0%A4%A", "#angka=toString"])
def test_a_wrong_address_opens_nothing(konteks: BrowserContext, alamat: str, hash_: str) -> None:
    page = konteks.new_page()
    keluhan: list[str] = []
    page.on("pageerror", lambda error: keluhan.append(str(error)))
    page.goto(alamat + hash_)
    assert not page.get_by_role("dialog").is_visible()
    assert keluhan == []


def test_the_address_can_be_copied(konteks: BrowserContext, alamat: str) -> None:
    konteks.grant_permissions(["clipboard-read", "clipboard-write"])
    page = konteks.new_page()
    page.goto(f"{alamat}#angka=pagu")
    page.get_by_role("button", name="Salin").click()
    page.get_by_text("Tersalin.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{alamat}#angka=pagu"


def test_a_place_in_the_drawer_leads_to_the_figure_in_the_text(halaman: Page) -> None:
    _open_capaian(halaman)
    halaman.locator("#t-laci dd a", has_text="Tabel L.1").click()
    assert not halaman.get_by_role("dialog").is_visible()
    halaman.wait_for_function("document.activeElement.closest('#tabel-rincian')")
    assert halaman.evaluate("document.activeElement.textContent") == "114,00"


def test_every_figure_opens(halaman: Page) -> None:
    jumlah = halaman.evaluate(
        """() => {
            const laci = document.getElementById('t-laci');
            let benar = 0;
            for (const a of document.querySelectorAll('main a.angka')) {
                a.click();
                const nilai = laci.querySelector('.asal-nilai b').textContent;
                if (laci.open && nilai === a.textContent) benar += 1;
            }
            return benar;
        }"""
    )
    assert jumlah == len(list(list_bilangan(_build())))


def test_without_javascript_figures_lead_by_links_down_to_the_source_row(peramban: Browser, alamat: str) -> None:
    konteks = peramban.new_context(java_script_enabled=False, viewport=PONSEL)
    page = konteks.new_page()
    page.goto(alamat)
    _open_capaian(page)
    assert page.url.endswith("#angka-iku-1/capaian")
    page.locator("[id='angka-iku-1/capaian'] .masukan a").first.click()
    entri = page.locator("[id='angka-iku-1/realisasi']")
    assert "realisasi.csv, baris 3" in entri.inner_text()
    assert entri.bounding_box()["y"] < PONSEL["height"]  # type: ignore[index]
    entri.locator("a", has_text="Tabel 3.1").click()
    assert page.locator("a.angka:target").inner_text() == "91,88"
    konteks.close()


def test_the_contents_can_be_opened_on_a_phone_without_javascript(peramban: Browser, alamat: str) -> None:
    konteks = peramban.new_context(java_script_enabled=False, viewport=PONSEL)
    page = konteks.new_page()
    page.goto(alamat)
    navigasi = page.get_by_role("navigation", name="Daftar isi")
    assert not navigasi.is_visible()
    page.get_by_role("link", name="Daftar isi", exact=True).first.click()
    navigasi.get_by_role("link", name="BAB III Akuntabilitas Kinerja").click()
    assert not navigasi.is_visible()
    assert page.locator("#bab-iii").bounding_box()["y"] < PONSEL["height"] / 2  # type: ignore[index]
    konteks.close()


def test_the_contents_mark_the_section_that_is_read(halaman: Page) -> None:
    for bab, teks in (("bab-iii-a", "A. Capaian Kinerja Organisasi"), ("lampiran-1", "Lampiran 1 Rincian")):
        halaman.locator(f"#{bab}").evaluate("el => el.scrollIntoView()")
        halaman.locator("#t-navigasi a[aria-current]", has_text=teks).wait_for()
    assert halaman.locator("#t-navigasi a[aria-current]").count() == 1


def test_on_a_phone_a_wide_table_scrolls_under_its_headers_and_the_page_never_sideways(
    peramban: Browser, alamat: str
) -> None:
    konteks = peramban.new_context(viewport=PONSEL)
    page = konteks.new_page()
    page.goto(alamat)
    wilayah = page.locator("#lebar-tegak").get_by_role("region", name="Tabel 9.1. Rencana aksi per triwulan")
    assert wilayah.evaluate("el => el.scrollWidth > el.clientWidth && el.tabIndex === 0")
    assert page.evaluate("document.documentElement.scrollWidth") <= PONSEL["width"]
    wilayah.evaluate("el => el.scrollTo(300, 300)")
    letak = "el => [el.getBoundingClientRect().x, el.getBoundingClientRect().y]"
    kiri, atas = wilayah.evaluate(letak)
    assert wilayah.locator("thead").evaluate(letak)[1] == pytest.approx(atas, abs=2)
    assert wilayah.locator("tbody th").nth(5).evaluate(letak)[0] == pytest.approx(kiri, abs=2)
    assert wilayah.locator("thead .nama").evaluate(letak) == pytest.approx([kiri, atas], abs=2)
    konteks.close()


def test_on_a_desk_a_table_that_fits_is_no_stop_for_the_keyboard_and_keeps_its_header_in_sight(halaman: Page) -> None:
    assert halaman.locator("#tabel-capaian .gulir.muat").get_attribute("tabindex") is None
    halaman.locator("#lebar-tegak tbody tr").nth(20).evaluate("el => el.scrollIntoView({block: 'center'})")
    kepala = halaman.locator("#lebar-tegak thead").bounding_box()
    assert kepala is not None
    assert 0 <= kepala["y"] < 100


def test_numbers_never_wrap(peramban: Browser, alamat: str) -> None:
    konteks = peramban.new_context(viewport=PONSEL)
    page = konteks.new_page()
    page.goto(alamat)
    baris = page.evaluate("[...document.querySelectorAll('a.angka')].map(a => a.getClientRects().length)")
    assert set(baris) == {1}
    konteks.close()


@pytest.mark.parametrize("tema", ["light", "dark"])
@pytest.mark.parametrize("ukuran", [LAYAR, PONSEL], ids=["meja", "ponsel"])
def test_it_has_no_serious_accessibility_fault(
    peramban: Browser, alamat: str, ukuran: dict[str, int], tema: Any
) -> None:
    konteks = peramban.new_context(viewport=ukuran, color_scheme=tema)  # type: ignore[arg-type]
    page = konteks.new_page()
    page.goto(alamat)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert _run_axe(page, "document") == []
    _open_capaian(page)
    page.locator("#t-laci .masukan a").first.click()
    assert _run_axe(page, "'#t-laci'") == []
    konteks.close()


def _run_axe(page: Page, bagian: str) -> list[tuple[str, str, str]]:
    hasil = page.evaluate(f"axe.run({bagian}, {{resultTypes: ['violations']}})")
    assert len(hasil["passes"]) > 10
    return [
        (salah["id"], salah["impact"], simpul["html"][:200])
        for salah in hasil["violations"]
        for simpul in salah["nodes"][:3]
        if salah["impact"] in {"serious", "critical"}
    ]


def test_printed_pages_are_a4_and_cut_nothing_off(halaman: Page) -> None:
    isi = halaman.pdf(prefer_css_page_size=True, print_background=True)
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        ukuran = {(round(page.width), round(page.height)) for page in pdf.pages}
        kata = [(word, page.width) for page in pdf.pages for word in page.extract_words()]
    assert ukuran == {(595, 842), (842, 595)}
    tepi = 15 * MILIMETER
    assert [word["text"] for word, lebar in kata if word["x0"] < tepi or word["x1"] > lebar - tepi] == []
    cetak = [word["text"] for word, _ in kata]
    assert cetak.count("44.000.000") == BARIS_LEBAR * 4 * 2
    assert "Cara" not in cetak
    assert "Asal-usul" not in cetak


def test_a_heading_turns_with_the_wide_table_below_it(halaman: Page) -> None:
    isi = halaman.pdf(prefer_css_page_size=True)
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        teks = [page.extract_text() for page in pdf.pages if page.width > page.height]
    assert any("Rebah" in isi and "Rencana aksi per triwulan" in isi for isi in teks)
