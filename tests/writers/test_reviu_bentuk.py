"""A review as SARIF, HTML and DOCX, opened again by other programs."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import jsonschema
import pdfplumber
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from terang import flows
from terang.checks.kerangka import Pengecualian
from terang.naskah.blok import Baris, JenisBaris, Kolom, Paragraf, Sel, Tabel
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.writers.pdf import compile_laporan

AXE = Path(__file__).parents[1] / "aset" / "axe.min.js"
PERAMBAN = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
SKEMA = Path(__file__).parents[1] / "aset" / "sarif-2.1.0-rtm.5.json"
BENTUK = ("sarif", "html", "docx")

TEKS = """LAPORAN KINERJA TAHUN 2022

Laporan kinerja tahun 2022 ini memuat capaian.

Tabel 3.1
Capaian <b>kinerja</b>
Indikator\tTarget\tRealisasi\tCapaian
Indeks Kepuasan\t80,60\t91,88\t117
Indeks Pelayanan\t80,00\t80,00\t100,00
"""


@pytest.fixture(scope="module")
def teks() -> flows.HasilReviu:
    return flows.reviu("laporan uji.txt", TEKS.encode())


@pytest.fixture(scope="module")
def pdf() -> flows.HasilReviu:
    """A PDF whose wrong number stands twice on its page, once in the row that is accused."""
    isi = (
        ("Indikator", "Target", "Realisasi", "Capaian"),
        ("Indeks Kepuasan Aparatur", "80,60", "91,88", "117"),
        ("Jumlah Laporan", "117", "117", "100,00"),
    )
    baris = tuple(
        Baris(sel=tuple(Sel(isi=(Teks(sel),)) for sel in satu), jenis=JenisBaris.DATA if urut else JenisBaris.KEPALA)
        for urut, satu in enumerate(isi)
    )
    tabel = Tabel(id="t", nomor="3.1", judul="Capaian Kinerja", kolom=(Kolom(lebar=3),) + (Kolom(),) * 3, baris=baris)
    awal = Paragraf(isi=(Teks("Laporan kinerja tahun 2022 ini memuat capaian tahun 2022."),))
    naskah = Naskah(judul="Laporan Kinerja Tahun 2022", isi=(awal, tabel))
    cetak, _ = compile_laporan(naskah, lampiran={}, kop=None)
    return flows.reviu("laporan.pdf", cetak)


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=PERAMBAN)
        yield browser
        browser.close()


@pytest.fixture
def laman(peramban: Browser, pdf: flows.HasilReviu, teks: flows.HasilReviu, tmp_path: Path) -> Iterator[Page]:
    (tmp_path / "reviu.html").write_bytes(flows.write_reviu([pdf, teks], "html"))
    page = peramban.new_page()
    salah: list[str] = []
    page.on("pageerror", lambda error: salah.append(str(error)))
    page.on("request", lambda minta: salah.append(minta.url) if minta.url.startswith("http") else None)
    page.goto((tmp_path / "reviu.html").as_uri())
    yield page
    page.close()
    assert not salah


@pytest.mark.parametrize("bentuk", BENTUK)
def test_the_same_review_gives_the_same_bytes(bentuk: str, teks: flows.HasilReviu, pdf: flows.HasilReviu) -> None:
    lagi = flows.reviu("laporan uji.txt", TEKS.encode())
    assert flows.write_reviu([teks, pdf], bentuk) == flows.write_reviu([lagi, pdf], bentuk)


def test_sarif_names_rule_level_file_and_line(teks: flows.HasilReviu) -> None:
    isi = json.loads(flows.write_reviu([teks], "sarif"))
    assert isi["version"] == "2.1.0"
    (run,) = isi["runs"]
    aturan = run["tool"]["driver"]["rules"]
    assert all(satu["help"]["text"] and satu["shortDescription"]["text"] for satu in aturan)
    hasil = next(satu for satu in run["results"] if satu["properties"]["tertulis"] == "117")
    assert aturan[hasil["ruleIndex"]]["id"] == hasil["ruleId"] == "HIT001"
    assert hasil["level"] == "error"
    assert "114,00" in hasil["message"]["text"]
    lokasi = hasil["locations"][0]
    fisik = lokasi["physicalLocation"]
    assert fisik["artifactLocation"] == {"uri": "laporan%20uji.txt", "index": 0}
    assert TEKS.splitlines()[fisik["region"]["startLine"] - 1].startswith("Indeks Kepuasan")
    assert lokasi["properties"]["kolom"] == "Capaian"
    assert run["artifacts"][0]["hashes"]["sha-256"] == teks.bacaan.sha256


def test_sarif_obeys_its_official_schema(teks: flows.HasilReviu, pdf: flows.HasilReviu) -> None:
    skema = json.loads(SKEMA.read_text(encoding="utf-8"))
    periksa = jsonschema.Draft4Validator(skema)
    rusak = replace(teks, jawaban=(replace(teks.jawaban[0], gagal="ValueError: x"), *teks.jawaban[1:]))
    terima = _accept("HIT001", pdf)
    (sesudah,) = flows.terima([pdf], [terima])
    isi = json.loads(flows.write_reviu([rusak, sesudah], "sarif", tak_terpakai=[terima]))
    assert [salah.message for salah in periksa.iter_errors(isi)] == []
    isi["runs"][0]["results"][0]["level"] = "galat"
    assert not periksa.is_valid(isi)


def _accept(kode: str, hasil: flows.HasilReviu) -> Pengecualian:
    sidik = next(t.sidik for satu in hasil.jawaban for t in satu.temuan if satu.periksa.kode == kode)
    hari = date(2023, 3, 1)
    return Pengecualian(
        kode=kode, sidik=sidik, tertulis="117", alasan="Sumber <benar>", oleh="Inspektorat", tanggal=hari
    )


def test_every_form_shows_what_was_accepted_apart_with_its_reason(pdf: flows.HasilReviu) -> None:
    terima = _accept("HIT001", pdf)
    sisa = replace(terima, sidik="HIT001-0000000000")
    (sesudah,) = flows.terima([pdf], [terima])
    html = flows.write_reviu([sesudah], "html", tak_terpakai=[sisa]).decode()
    assert "Sumber &lt;benar&gt; (Inspektorat, 1 Maret 2023)" in html
    assert "Pengecualian tidak terpakai" in html
    assert (
        html.count('class="kartu galat"') == flows.write_reviu([pdf], "html").decode().count('class="kartu galat"') - 1
    )
    buka = docx.Document(io.BytesIO(flows.write_reviu([sesudah], "docx", tak_terpakai=[sisa])))
    semua = [[sel.text for sel in baris.cells] for tabel in buka.tables for baris in tabel.rows]
    assert any(baris[-1] == "Sumber <benar> (Inspektorat, 1 Maret 2023)" for baris in semua)
    assert not any(baris[2:4] == ["117", "114,00"] and baris[-1] == "Galat" for baris in semua)
    assert any("HIT001-0000000000" in satu.text for satu in buka.paragraphs)
    (hasil,) = (
        satu for satu in json.loads(flows.write_reviu([sesudah], "sarif"))["runs"][0]["results"] if satu["suppressions"]
    )
    assert hasil["suppressions"][0]["justification"] == "Sumber <benar>"
    assert hasil["suppressions"][0]["status"] == "accepted"


def test_html_shows_the_checklist_with_links_to_its_findings(laman: Page) -> None:
    laman.locator("summary", has_text="Checklist reviu").first.click()
    butir = laman.locator(".butir > li")
    assert butir.count() == 2 * 23
    keandalan = butir.filter(has_text="telah diyakini keandalannya").first
    assert keandalan.locator(".jawab").inner_text() == "Tidak"
    ke = keandalan.locator("a").first.get_attribute("href") or ""
    assert laman.locator(ke).is_visible()


def test_html_shows_how_the_tables_count(laman: Page) -> None:
    laman.locator("summary", has_text="Cara hitung").first.click()
    assert "R / T × 100" in laman.locator("details", has_text="Cara hitung").first.inner_text()


def test_sarif_says_what_broke_and_what_was_not_examined(teks: flows.HasilReviu) -> None:
    rusak = replace(teks, jawaban=(replace(teks.jawaban[0], gagal="ValueError: x"), *teks.jawaban[1:]))
    sebut = json.loads(flows.write_reviu([rusak], "sarif"))["runs"][0]["invocations"][0]
    assert sebut["executionSuccessful"] is False
    pesan = next(satu for satu in sebut["toolExecutionNotifications"] if satu["level"] == "error")
    assert pesan["associatedRule"]["id"] == teks.jawaban[0].periksa.kode


def test_html_marks_the_accused_number_and_not_its_twin(laman: Page, pdf: flows.HasilReviu) -> None:
    kartu = laman.locator(".kartu", has_text="114,00").first
    tanda = laman.locator(f'.tanda[href="#{kartu.get_attribute("id")}"]')
    gaya = tanda.get_attribute("style") or ""
    kiri, atas, lebar, tinggi = (float(angka) / 100 for angka in re.findall(r"([\d.]+)%", gaya))
    with pdfplumber.open(io.BytesIO(pdf.isi)) as buka:
        page = buka.pages[0]
        kata = next(satu for satu in page.extract_words() if satu["text"] == "117" and satu["x0"] > page.width * 0.7)
        assert kiri * page.width < kata["x0"] + 1 < kata["x1"] - 1 < (kiri + lebar) * page.width
        tengah = (kata["top"] + kata["bottom"]) / 2
        assert atas * page.height < tengah < (atas + tinggi) * page.height
        assert tinggi * page.height < 30
    assert laman.locator(".lembar-gambar img").first.evaluate("e => e.complete && e.naturalWidth > 300")


def test_html_filters_by_level_and_class_and_shows_all_again(laman: Page) -> None:
    semua = laman.locator(".kartu:visible").count()
    galat = laman.locator(".kartu.galat").count()
    assert semua >= galat >= 2
    laman.uncheck("input[name=tingkat][value=galat]")
    assert laman.locator(".kartu:visible").count() == semua - galat
    assert laman.locator(".tanda.galat:visible").count() == 0
    laman.click("text=Tampilkan semua")
    laman.wait_for_function("n => document.querySelectorAll('.kartu:not([hidden])').length === n", arg=semua)
    laman.uncheck("input[name=kelas][value=capaian]")
    assert laman.locator(".kartu[data-kelas=capaian]:visible").count() == 0


def test_html_reads_without_script(peramban: Browser, teks: flows.HasilReviu) -> None:
    konteks = peramban.new_context(java_script_enabled=False)
    page = konteks.new_page()
    page.set_content(flows.write_reviu([teks], "html").decode())
    kartu = page.locator(".kartu", has_text="114,00")
    assert kartu.is_visible()
    isi = kartu.inner_text()
    assert all(kata in isi for kata in ("117", "kolom Capaian", "91,88 / 80,60", "Dasar hukum"))
    assert not page.locator(".saring").is_visible()
    konteks.close()


@pytest.mark.parametrize("tema", ["light", "dark"])
@pytest.mark.parametrize("lebar", [1280, 390])
def test_html_is_accessible_and_fits_the_screen(laman: Page, tema: str, lebar: int) -> None:
    laman.emulate_media(color_scheme=tema)
    laman.set_viewport_size({"width": lebar, "height": 844})
    assert laman.evaluate("document.documentElement.scrollWidth <= innerWidth")
    laman.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    assert laman.evaluate("document.documentElement.scrollWidth <= innerWidth")
    laman.evaluate(AXE.read_text(encoding="utf-8"))
    salah = laman.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 2)]))")
    assert salah == []


def test_html_escapes_what_the_file_says(teks: flows.HasilReviu) -> None:
    jahat = replace(teks, nama='<script>alert("x")</script>.txt')
    html = flows.write_reviu([jahat], "html").decode()
    assert html.count("<script>") == 1
    assert "&lt;script&gt;alert" in html


def test_docx_lists_findings_and_fills_the_checklist_as_far_as_the_report_goes(
    pdf: flows.HasilReviu, tmp_path: Path
) -> None:
    isi = flows.write_reviu([pdf], "docx")
    buka = docx.Document(io.BytesIO(isi))
    semua = [[sel.text for sel in baris.cells] for tabel in buka.tables for baris in tabel.rows]
    assert ["No", "Tempat", "Tertulis", "Seharusnya", "Penjelasan", "Tingkat"] in semua
    assert any(baris[2:4] == ["117", "114,00"] and baris[-1] == "Galat" for baris in semua)
    butir = [baris for baris in semua if len(baris) == 5 and baris[2] in {"☐", "☒"}]
    assert len(butir) == 23
    assert [(b[2], b[3]) for b in butir if b[1].startswith("Data/informasi kinerja")] == [("☐", "☒")]
    assert sum(b[2:4] == ["☐", "☐"] and "Lihat: " in b[4] for b in butir) >= 10
    assert not any(b[2:4] == ["☒", "☒"] for b in butir)
    assert pdf.bacaan.sha256 in "".join(semua[3]).replace(" ", "")
    (tmp_path / "catatan.docx").write_bytes(isi)
    perintah = ["soffice", f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}", "--headless"]
    perintah += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "catatan.docx")]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    with pdfplumber.open(tmp_path / "catatan.pdf") as cetak:
        assert {round(max(page.width, page.height)) for page in cetak.pages} == {842}
        akhir = cetak.pages[-1].extract_text()
    assert "PERNYATAAN TELAH DIREVIU" in akhir
    assert "TAHUN ANGGARAN 2022" in akhir
    assert "NIP ……" in akhir


def test_a_clean_file_and_a_broken_pdf_still_give_every_form(teks: flows.HasilReviu, pdf: flows.HasilReviu) -> None:
    bersih = replace(teks, jawaban=tuple(replace(satu, temuan=()) for satu in teks.jawaban))
    assert "Tidak ada temuan pada yang dapat diperiksa" in flows.write_reviu([bersih], "html").decode()
    assert json.loads(flows.write_reviu([bersih], "sarif"))["runs"][0]["results"] == []
    assert flows.write_reviu([bersih], "docx").startswith(b"PK")
    assert "114,00" in flows.write_reviu([replace(pdf, isi=b"%PDF-")], "html").decode()
