"""What a page holds beyond the limits is noted, never passed over in silence; locked and cut files are refused."""

from __future__ import annotations

import contextlib
import io
import time
from pathlib import Path

import pikepdf
import pytest

from contoh_naskah import build_contoh
from terang.errors import UnreadableError
from terang.readers.pdf import read_pdf
from terang.readers.pdf.halaman import JALUR_TERBANYAK, TERLALU_BERGARIS, TERLALU_PADAT, TERLALU_RUMIT
from terang.readers.pdf.mesin_teks import HURUF_TERBANYAK
from terang.readers.pdf.read_pdf import TERLALU_BERAT
from terang.readers.pdf.ruas import RUAS_TERBANYAK
from terang.writers.pdf import write_pdf

KALIMAT = "Kalimat ini cukup panjang untuk menjadi lapisan teks."


def _build_pdf(isi: str, **simpan: object) -> bytes:
    pdf = pikepdf.new()
    huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=huruf))
    page.Contents = pdf.make_stream(isi.encode())
    keluaran = io.BytesIO()
    pdf.save(keluaran, **simpan)  # type: ignore[arg-type]
    return keluaran.getvalue()


def _write_teks(baris: list[str], ukuran: int = 6) -> str:
    return f"BT /F1 {ukuran} Tf 5 TL 20 830 Td " + " ".join(f"({teks}) Tj T*" for teks in baris) + " ET"


def test_a_drawing_of_thousands_of_lines_is_noted_with_its_page() -> None:
    garis = " ".join(f"{n % 500} {n % 800} m {n % 500 + 40} {n % 800} l S" for n in range(RUAS_TERBANYAK + 10))
    bacaan = read_pdf(_build_pdf(f"{_write_teks([KALIMAT])} {garis}"))
    assert [(t.tempat.halaman, t.alasan) for t in bacaan.tak_terbaca] == [(1, TERLALU_BERGARIS)]


def test_a_page_of_countless_paths_is_read_as_text_only_and_noted_with_its_page() -> None:
    bacaan = read_pdf(_build_pdf(f"{_write_teks([KALIMAT])} " + "9 9 m 49 9 l S " * (JALUR_TERBANYAK + 1)))
    assert [(t.tempat.halaman, t.alasan) for t in bacaan.tak_terbaca] == [(1, TERLALU_RUMIT)]
    assert bacaan.naskah.isi


def test_a_page_with_too_many_letters_is_noted_with_its_page() -> None:
    baris = ["x" * 400] * (HURUF_TERBANYAK // 400 + 5)
    bacaan = read_pdf(_build_pdf(_write_teks(baris, ukuran=2)))
    assert (1, TERLALU_PADAT) in [(t.tempat.halaman, t.alasan) for t in bacaan.tak_terbaca]


def test_a_page_within_the_limits_has_no_note() -> None:
    assert read_pdf(_build_pdf(_write_teks([KALIMAT]))).tak_terbaca == ()


def test_a_page_without_text_is_named() -> None:
    bacaan = read_pdf(_build_pdf("10 10 m 50 50 l S"))
    assert [t.tempat.halaman for t in bacaan.tak_terbaca] == [1]


def test_a_locked_file_says_what_to_do() -> None:
    kunci = _build_pdf(_write_teks([KALIMAT]), encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(UnreadableError, match="kata sandi"):
        read_pdf(kunci)


@pytest.mark.parametrize("bagian", [0.1, 0.5, 0.9])
def test_a_cut_file_is_refused_or_read_but_never_fails_otherwise(bagian: float) -> None:
    utuh = write_pdf(build_contoh())
    with contextlib.suppress(UnreadableError):
        read_pdf(utuh[: int(len(utuh) * bagian)])


def test_real_reports_can_be_read_whole() -> None:
    korpus = Path(__file__).parents[3] / "shared" / "corpus"
    berkas = korpus / "lkip-biro-hpu-jabar-2016.pdf"
    if not berkas.exists():
        pytest.skip("korpus pengembangan tidak ada di samping repositori")
    bacaan = read_pdf(berkas.read_bytes())
    assert bacaan.halaman == 23
    assert bacaan.naskah.isi


def _build_bersarang(isi: str, dalam: int, lebar: int) -> bytes:
    """A page whose drawing is a form of forms: `lebar` of them in each, `dalam` deep."""
    with pikepdf.open(io.BytesIO(_build_pdf(f"{_write_teks([KALIMAT])} /X Do"))) as pdf:
        form = pdf.make_stream(isi.encode(), Subtype=pikepdf.Name.Form, BBox=[0, 0, 595, 842])
        for _ in range(dalam):
            bahan = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
            form = pdf.make_stream(b"/X Do " * lebar, Subtype=pikepdf.Name.Form, BBox=[0, 0, 595, 842], Resources=bahan)
        pdf.pages[0].Resources.XObject = pikepdf.Dictionary(X=form)
        keluaran = io.BytesIO()
        pdf.save(keluaran)
        return keluaran.getvalue()


@pytest.mark.parametrize(
    ("isi", "alasan"),
    [
        (_build_pdf("q " * 6_000_000), TERLALU_BERAT),
        (_build_bersarang("9 9 m 49 9 l S ", 9, 10), TERLALU_BERAT),
        (_build_bersarang("9 9 m 49 9 l S ", 5, 9), TERLALU_RUMIT),
    ],
)
def test_a_page_that_unpacks_to_millions_of_drawings_is_named_soon(isi: bytes, alasan: str) -> None:
    awal = time.process_time()
    assert [(t.tempat.halaman, t.alasan) for t in read_pdf(isi).tak_terbaca] == [(1, alasan)]
    assert time.process_time() - awal < 3


def test_a_form_that_draws_itself_is_read_once() -> None:
    with pikepdf.open(io.BytesIO(_build_bersarang("9 9 m 49 9 l S ", 1, 1))) as pdf:
        form = pdf.pages[0].Resources.XObject.X
        form.Resources.XObject.X = form
        keluaran = io.BytesIO()
        pdf.save(keluaran)
    assert read_pdf(keluaran.getvalue()).naskah.isi


def test_a_page_that_is_no_dictionary_for_the_second_engine_ends_in_a_message_also_when_that_engine_closes() -> None:
    obj = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Rotate>>",
        f"<</Length {len(KALIMAT)}>>stream\n{KALIMAT}\nendstream",
    )
    isi, tempat = "%PDF-1.4\n", []
    for nomor, satu in enumerate(obj, 1):
        tempat.append(f"{len(isi):010} 00000 n \n")
        isi += f"{nomor} 0 obj\n{satu}\nendobj\n"
    ekor = f"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{len(isi)}\n%%EOF\n"
    isi += f"xref\n0 5\n0000000000 65535 f \n{''.join(tempat)}"
    with pytest.raises(UnreadableError, match=r"daftar halamannya rusak.*coba lagi"):
        read_pdf(f"{isi}{ekor}".encode())
