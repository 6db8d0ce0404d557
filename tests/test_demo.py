"""The report of the demo, in every form, opened again by other people's programs."""

from __future__ import annotations

import io
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pdf_oxide
import pdfplumber
import pikepdf
import pytest
from playwright.sync_api import Browser, sync_playwright

from terang import flows
from terang.klaim.kendali import list_bagian
from terang.naskah.blok import DaftarOtomatis, Gambar
from terang.naskah.kendali import sum_angka
from terang.naskah.naskah import walk_naskah
from terang.readers.read import read_berkas

sys.path.insert(0, str(Path(__file__).parent / "writers"))
import kalk

PAKET = Path(__file__).parent.parent / "data" / "bkpp-kota-semarang-2022"
AXE = Path(__file__).parent / "aset" / "axe.min.js"
PERAMBAN = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]

HARUS_TERCETAK = (
    ("114,00", "capaian IKU 1"),
    ("102,24", "capaian IP ASN"),
    (">82", "target IP ASN"),
    ("101,54", "capaian merit"),
    ("101,89", "rata-rata sasaran kedua"),
    ("107,94", "total menurut rata-rata sasaran"),
    ("105,93", "total menurut rata-rata indikator"),
    ("89,76", "serapan"),
    ("51,23", "angka resmi"),
    ("83,84", "angka mandiri"),
    ("empat puluh empat juta rupiah", "terbilang"),
    ("tidak berjumlah sama dengan pagunya", "masalah data"),
)
"""What the report must say, in whatever form."""


@pytest.fixture(scope="module")
def hasil() -> Mapping[str, bytes]:
    return flows.susun(PAKET, flows.BENTUK, flows.Rupa())


@pytest.fixture(scope="module")
def pdf_teks(hasil: Mapping[str, bytes]) -> str:
    with pdfplumber.open(io.BytesIO(hasil["lkjip.pdf"])) as pdf:
        assert len(pdf.pages) >= 40
        return _flat(" ".join(page.extract_text() for page in pdf.pages[:45]))


@pytest.fixture(scope="module")
def docx_pdf(hasil: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp = tmp_path_factory.mktemp("docx")
    (tmp / "lkjip.docx").write_bytes(hasil["lkjip.docx"])
    profile = f"-env:UserInstallation={(tmp / 'profil').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp, tmp / "lkjip.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return tmp / "lkjip.pdf"


@pytest.fixture(scope="module")
def docx_pdf_teks(docx_pdf: Path) -> str:
    text = subprocess.run(["pdftotext", docx_pdf, "-"], check=True, capture_output=True, text=True).stdout
    return _flat(text)


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=PERAMBAN)
        yield browser
        browser.close()


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("teks", "arti"), HARUS_TERCETAK)
def test_every_form_prints_what_the_ledger_gives(
    teks: str, arti: str, hasil: Mapping[str, bytes], pdf_teks: str, docx_pdf_teks: str
) -> None:
    markdown = _flat(hasil["lkjip.md"].decode()).replace("\\", "")
    html = _flat(re.sub(r"<[^>]+>", "", hasil["lkjip.html"].decode()).replace("&gt;", ">"))
    for bentuk, isi in (("pdf", pdf_teks), ("docx", docx_pdf_teks), ("md", markdown), ("html", html)):
        assert teks in isi, f"{arti} tidak tercetak pada {bentuk}"


def test_the_wrong_figures_of_the_source_are_not_printed_as_results(hasil: Mapping[str, bytes]) -> None:
    angka = json.loads(hasil["angka.json"])
    tertulis = {isi["tertulis"] for isi in angka.values()}
    assert tertulis.isdisjoint({"117", "117,00", "99,81", "101,53", "104,39", "88,21", "96,30", "62,47"})


def test_amounts_in_doubt_are_not_printed_as_figures_of_the_budget(hasil: Mapping[str, bytes]) -> None:
    angka = json.loads(hasil["angka.json"])
    ragu = [isi for id_, isi in angka.items() if id_.startswith("anggaran-tertulis/")]
    assert len(ragu) == 2
    assert all(place.startswith("lampiran/asal-usul-angka") for isi in ragu for place in isi["tempat"])


def test_every_figure_that_can_be_seen_is_explained(hasil: Mapping[str, bytes]) -> None:
    angka = json.loads(hasil["angka.json"])
    assert len(angka) > 500
    for id_, isi in angka.items():
        assert isi["tempat"], id_
        assert isi["rumus"] or isi["sumber"], id_
        assert all(masukan in angka for masukan in isi["masukan"]), id_


def test_the_pdf_is_archivable_tagged_and_carries_package_and_origins(hasil: Mapping[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(hasil["lkjip.pdf"])) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
        assert pdf.Root.Lang == "id-ID"
        assert pdf.Root.MarkInfo.Marked
        assert bytes(pdf.attachments["angka.json"].get_file().read_bytes()) == hasil["angka.json"]
        assert "paket.zip" in pdf.attachments
    assert not _check_pdf(hasil["lkjip.pdf"])


def test_another_program_finds_the_pdf_archivable(hasil: Mapping[str, bytes], tmp_path: Path, docx_pdf: Path) -> None:
    ours = tmp_path / "lkjip.pdf"
    ours.write_bytes(hasil["lkjip.pdf"])
    answer = pdf_oxide.PdfDocument(str(ours)).validate_pdf_a("3a")
    assert (answer["valid"], answer["errors"]) == (True, [])
    # The same program refuses a PDF that was not made for an archive.
    assert not pdf_oxide.PdfDocument(str(docx_pdf)).validate_pdf_a("3a")["valid"]


def _check_pdf(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return list(opened.check_pdf_syntax())


def test_the_workbook_recomputes_to_what_is_printed(hasil: Mapping[str, bytes], tmp_path: Path) -> None:
    lembar = kalk.show(tmp_path, {"lkjip": hasil["lkjip.xlsx"]})["lkjip"]["Asal-usul"]
    kepala = next(n for n, row in enumerate(lembar) if "Nilai sekarang" in row)
    tertulis, kini = lembar[kepala].index("Tertulis dalam laporan"), lembar[kepala].index("Nilai sekarang")
    rows = [row for row in lembar[kepala + 1 :] if len(row) > kini and row[tertulis]]
    assert len(rows) > 500
    beda = [row for row in rows if row[kini] != row[tertulis]]
    assert beda == []


@pytest.mark.parametrize(("lebar", "tema"), [(1280, "light"), (390, "dark")])
def test_the_page_has_no_serious_accessibility_fault(
    lebar: int, tema: str, hasil: Mapping[str, bytes], peramban: Browser, tmp_path: Path
) -> None:
    berkas = tmp_path / "lkjip.html"
    berkas.write_bytes(hasil["lkjip.html"])
    # axe is put in by the test, which the page's own policy would refuse.
    konteks = peramban.new_context(viewport={"width": lebar, "height": 900}, color_scheme=tema, bypass_csp=True)
    page = konteks.new_page()
    page.goto(berkas.as_uri())
    page.add_script_tag(path=AXE)
    faults = page.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.impact, v.nodes.length]))")
    konteks.close()
    assert [fault for fault in faults if fault[1] in {"serious", "critical"}] == []


def test_a_click_leads_from_the_total_down_to_the_source_row(
    hasil: Mapping[str, bytes], peramban: Browser, tmp_path: Path
) -> None:
    berkas = tmp_path / "lkjip.html"
    berkas.write_bytes(hasil["lkjip.html"])
    page = peramban.new_page()
    page.goto(berkas.as_uri())
    page.locator("#ikhtisar").get_by_text("107,94", exact=True).first.click()
    laci = page.get_by_role("dialog")
    for nama in ("Rata-rata capaian Peningkatan kualitas pelayanan", "Capaian Indeks Kepuasan", "Realisasi Indeks"):
        laci.get_by_role("link", name=re.compile(nama)).first.click()
    assert "realisasi.csv" in laci.inner_text()
    page.close()


@pytest.mark.parametrize("bentuk", ["md", "html", "docx", "pdf"])
def test_a_review_of_it_finds_nothing_and_counts_every_number(hasil: Mapping[str, bytes], bentuk: str) -> None:
    ulasan = flows.reviu(f"lkjip.{bentuk}", hasil[f"lkjip.{bentuk}"])
    assert [satu for jawaban in ulasan.jawaban for satu in jawaban.temuan] == []
    bagian = list(list_bagian(ulasan.laporan.naskah))
    assert len(bagian) > 40
    assert [
        satu.nama for satu in bagian if (len(satu.angka), sum_angka(satu.angka)) != (satu.banyak, satu.jumlah)
    ] == []
    # A picture is a PNG in Word: only its caption prints numbers that can be read back.
    assert sum(satu.nama.startswith("Gambar") for satu in bagian) == {"docx": 1, "md": 9}.get(bentuk, 10)


@pytest.mark.parametrize("bentuk", ["html", "pdf"])
def test_what_a_chart_says_is_read_back(hasil: Mapping[str, bytes], bentuk: str) -> None:
    naskah = read_berkas(f"lkjip.{bentuk}", hasil[f"lkjip.{bentuk}"]).naskah
    alt = {satu.judul: satu.alt.split() for satu in walk_naskah(naskah) if isinstance(satu, Gambar)}
    assert {"0", "50", "14", "47", "SMP"} <= set(alt["Pegawai menurut pendidikan"])


def test_word_and_pdf_print_the_same_lists_and_the_review_reads_them(hasil: Mapping[str, bytes]) -> None:
    word, pdf = (_list_butir(f"lkjip.{bentuk}", hasil[f"lkjip.{bentuk}"]) for bentuk in ("docx", "pdf"))
    assert word == pdf
    assert len(word) > 70


def _list_butir(nama: str, isi: bytes) -> list[tuple[str, str]]:
    daftar = (satu for satu in walk_naskah(read_berkas(nama, isi).naskah) if isinstance(satu, DaftarOtomatis))
    return [(butir.teks, butir.halaman) for satu in daftar for butir in satu.butir if butir.halaman]


def test_any_one_changed_number_is_found(hasil: Mapping[str, bytes]) -> None:
    teks = hasil["lkjip.md"].decode()
    acak = random.Random(20221231)  # noqa: S311 - a choice, not a secret
    # A list number is the program's that shows the list, not the report's.
    tempat = [t for t in re.finditer(r"\d+(?:[.,]\d+)*", teks) if not re.fullmatch(r" *(?:- )?", _read_depan(teks, t))]
    lolos = [t[0] for t in acak.sample(tempat, 12) if not _list_kode(_change(teks, t, acak))]
    assert lolos == []


def _read_depan(teks: str, temu: re.Match[str]) -> str:
    return teks[teks.rfind("\n", 0, temu.start()) + 1 : temu.start()]


def _change(teks: str, temu: re.Match[str], acak: random.Random) -> str:
    i = acak.choice([i for i in range(*temu.span()) if teks[i].isdigit()])
    return teks[:i] + acak.choice([d for d in "0123456789" if d != teks[i]]) + teks[i + 1 :]


def _list_kode(teks: str) -> list[str]:
    return [s.periksa.kode for s in flows.reviu("lkjip.md", teks.encode()).jawaban for _ in s.temuan]
