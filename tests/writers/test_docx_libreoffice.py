"""The Word document as LibreOffice prints it: what a reader sees, page by page."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pdfplumber
import pytest

from contoh_naskah import build_contoh
from terang.naskah.blok import Bab, Baris, JenisBaris, Kolom, Rata, Sel, Tabel
from terang.naskah.naskah import Naskah, list_bilangan, list_sisipan, walk_naskah
from terang.naskah.sisipan import Bilangan, Nama, Teks
from terang.writers.docx import write_docx

PANJANG = 90
NAMA = "Penyelenggaraan administrasi dan pertanggungjawaban kegiatan nomor"


def _build_tabel() -> Tabel:
    """A table over several pages with columns so narrow that only the smaller type keeps its numbers whole."""
    data = tuple(
        Baris(
            sel=(
                Sel(isi=(Teks(f"{n}"),)),
                Sel(isi=(Nama(f"{NAMA} {n}"),), menjorok=n % 3),
                *(Sel(isi=(Bilangan(f"{n}36.482.718.000", "pagu"),)) for _ in range(5)),
            )
        )
        for n in range(1, PANJANG + 1)
    )
    kepala = ("No", "Sub Kegiatan", "Pagu", "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")
    return Tabel(
        id="tabel-panjang",
        nomor="3.2",
        judul="Rincian anggaran",
        sumber="Badan Contoh",
        kolom=(Kolom(rata=Rata.TENGAH), Kolom(lebar=5), *(Kolom(rata=Rata.KANAN),) * 5),
        baris=(Baris(sel=tuple(Sel(isi=(Teks(teks),)) for teks in kepala), jenis=JenisBaris.KEPALA), *data),
    )


def _build_naskah() -> Naskah:
    contoh = build_contoh()
    bab = Bab(id="bab-iv", nomor="BAB IV", judul="Penutup", isi=(_build_tabel(),))
    return replace(contoh, isi=(*contoh.isi, bab))


@pytest.fixture(scope="session")
def naskah() -> Naskah:
    return _build_naskah()


@pytest.fixture(scope="session")
def cetakan(naskah: Naskah, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[pdfplumber.page.Page]]:
    """The pages; the conversion takes seconds and is done once."""
    tmp = tmp_path_factory.mktemp("docx")
    ids = [blok.id for blok in walk_naskah(naskah) if hasattr(blok, "id")]
    halaman = {id_: str(700 + place) for place, id_ in enumerate(ids)}
    (tmp / "lkjip.docx").write_bytes(write_docx(naskah, halaman=halaman))
    profil = f"-env:UserInstallation={(tmp / 'profil').as_uri()}"
    perintah = ["soffice", profil, "--headless", "--convert-to", "pdf", "--outdir", tmp, tmp / "lkjip.docx"]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    with pdfplumber.open(tmp / "lkjip.pdf") as pdf:
        yield list(pdf.pages)


@pytest.fixture(scope="session")
def teks(cetakan: list[pdfplumber.page.Page]) -> list[str]:
    return [halaman.extract_text() for halaman in cetakan]


def _squeeze(teks: str) -> str:
    return re.sub(r"\s+", "", teks).casefold()


def test_every_piece_of_text_and_every_heading_is_printed(naskah: Naskah, teks: list[str]) -> None:
    semua = _squeeze("".join(teks))
    for blok in walk_naskah(naskah):
        if isinstance(blok, Bab):
            assert _squeeze(blok.nomor + blok.judul) in semua
        if not isinstance(blok, Tabel):
            for piece in list_sisipan(blok):
                assert _squeeze(piece.teks) in semua


def test_every_figure_is_printed_whole_as_often_as_it_stands_in_the_document(
    naskah: Naskah, cetakan: list[pdfplumber.page.Page]
) -> None:
    dicetak = Counter(
        re.sub(r"^Rp|[(),.]+$", "", word["text"])
        for halaman in cetakan
        for word in halaman.extract_words(x_tolerance=1.5)
    )
    for angka, kali in Counter(bilangan.teks for bilangan in list_bilangan(naskah)).items():
        assert dicetak[angka] == kali, angka


def test_the_lists_have_page_numbers_at_the_right_edge(teks: list[str], cetakan: list[pdfplumber.page.Page]) -> None:
    daftar = [page for page, isi in zip(cetakan, teks, strict=True) if "DAFTAR ISI" in isi or "DAFTAR TABEL" in isi]
    assert len(daftar) == 2
    for page in daftar:
        entri = [line for line in page.extract_text_lines() if "...." in line["text"]]
        assert entri
        for line in entri:
            assert re.search(r"\.{4,} ?7\d\d$", line["text"])
            assert line["x1"] == pytest.approx(float(page.width) - 70.9, abs=1.5)
    assert "A. Capaian Kinerja Organisasi" in daftar[0].extract_text()
    assert "Tabel 3.2 Rincian anggaran" in daftar[1].extract_text()


def test_the_cover_has_no_number_then_come_roman_then_arabic_numbers(teks: list[str]) -> None:
    kaki = [isi.splitlines()[-1] for isi in teks]
    assert kaki[0] == "BADAN CONTOH"
    assert [baris.removeprefix("Laporan Kinerja 2022 ") for baris in kaki[1:5]] == ["i", "ii", "iii", "iv"]
    isi = [baris.removeprefix("Laporan Kinerja 2022 ") for baris in kaki[5:]]
    assert isi == [str(nomor) for nomor in range(1, len(isi) + 1)]
    assert all("Badan Contoh" in halaman.splitlines()[0] for halaman in teks[1:])


def test_only_the_wide_table_lies_on_landscape_paper_together_with_its_heading(
    cetakan: list[pdfplumber.page.Page], teks: list[str]
) -> None:
    lanskap = [isi for page, isi in zip(cetakan, teks, strict=True) if page.width > page.height]
    assert len(lanskap) == 1
    assert "LAMPIRAN 1" in lanskap[0]
    assert "Tabel L.1" in lanskap[0]
    tegak = {(round(page.width), round(page.height)) for page in cetakan if page.width < page.height}
    assert tegak == {(595, 842)}


def test_header_rows_are_repeated_and_no_page_is_empty(teks: list[str]) -> None:
    panjang = [isi for isi in teks if NAMA.split(maxsplit=1)[0] in isi]
    assert len(panjang) >= 3
    assert all("Triwulan IV" in isi for isi in panjang)
    assert all(len(isi) > 60 for isi in teks[1:])


def test_a_source_line_stays_with_its_table(teks: list[str]) -> None:
    akhir = next(isi for isi in teks if "Sumber: Badan Contoh\n" in isi)
    assert f"{PANJANG}36.482.718.000" in akhir


def test_nothing_is_printed_outside_the_margins(cetakan: list[pdfplumber.page.Page]) -> None:
    for page in cetakan:
        for word in page.extract_words():
            assert word["x0"] > 84, word
            assert word["x1"] < float(page.width) - 69, word
