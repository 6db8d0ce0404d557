"""The reviewed PDF with its marks, opened again by other programs."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from datetime import date
from typing import Any

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from terang import flows
from terang.checks.kerangka import Pengecualian
from terang.errors import UnreadableError, UsageError
from terang.naskah.blok import Baris, JenisBaris, Kolom, Paragraf, Sel, Tabel
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.bacaan import TakTerbaca
from terang.writers.pdf import compile_laporan

ISI = (
    ("Indikator", "Target", "Realisasi", "Capaian"),
    ("Indeks Kepuasan Aparatur", "80,60", "91,88", "117"),
    ("Jumlah Laporan", "117", "117", "100,00"),
)
PUTARAN = (0, 90, 180, 270)


@pytest.fixture(scope="module")
def hasil() -> flows.HasilReviu:
    """A PDF whose wrong number stands twice on its page, once in the row that is accused."""
    baris = tuple(
        Baris(sel=tuple(Sel(isi=(Teks(sel),)) for sel in satu), jenis=JenisBaris.DATA if urut else JenisBaris.KEPALA)
        for urut, satu in enumerate(ISI)
    )
    tabel = Tabel(id="t", nomor="3.1", judul="Capaian Kinerja", kolom=(Kolom(lebar=3),) + (Kolom(),) * 3, baris=baris)
    awal = Paragraf(isi=(Teks("Laporan kinerja tahun 2022 ini memuat capaian tahun 2022."),))
    cetak, _ = compile_laporan(Naskah(judul="Laporan Kinerja Tahun 2022", isi=(awal, tabel)), lampiran={}, kop=None)
    return flows.reviu("laporan.pdf", cetak)


def mark(hasil: flows.HasilReviu) -> bytes:
    return flows.write_reviu([hasil], "pdf")


def turn(isi: bytes, putaran: int, geser: int = 0) -> bytes:
    """The same pages turned, with their visible part moved away from the origin."""
    keluar = io.BytesIO()
    with pikepdf.open(io.BytesIO(isi)) as pdf:
        for page in pdf.pages:
            page.rotate(putaran, relative=False)
            kiri, bawah, kanan, atas = (float(satu) for satu in page.mediabox)
            page.cropbox = pikepdf.Array([kiri + geser, bawah + geser, kanan, atas])
        pdf.save(keluar)
    return keluar.getvalue()


def list_annot(isi: bytes, jenis: str) -> list[dict[str, Any]]:
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        return [a for page in pdf.pages for a in page.annots if a["data"]["Subtype"].name == jenis]


def draw(isi: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(isi) as pdf:
        return pdf[0].render(scale=2).to_pil().convert("RGB")


def test_the_note_says_code_print_right_value_and_why(hasil: flows.HasilReviu) -> None:
    sorotan = [a for a in list_annot(mark(hasil), "Highlight") if "HIT001" in a["contents"]]
    assert len(sorotan) == 1
    for kata in (
        "Capaian salah hitung",
        "Tertulis: 117",
        "Seharusnya: 114,00",
        "91,88 / 80,60 × 100",
        "Sidik: HIT001-",
    ):
        assert kata in sorotan[0]["contents"]


def test_the_highlight_lies_on_the_accused_number_and_not_on_its_twin(hasil: flows.HasilReviu) -> None:
    isi = mark(hasil)
    (sorotan,) = (a for a in list_annot(isi, "Highlight") if "HIT001" in a["contents"])
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        page = pdf.pages[0]
        kata = next(satu for satu in page.extract_words() if satu["text"] == "117" and satu["x0"] > page.width * 0.7)
    assert sorotan["x0"] <= kata["x0"] + 1 < kata["x1"] - 1 <= sorotan["x1"]
    assert sorotan["x1"] - sorotan["x0"] < 2 * (kata["x1"] - kata["x0"])
    assert sorotan["top"] < (kata["top"] + kata["bottom"]) / 2 < sorotan["bottom"]


@pytest.mark.parametrize("geser", [0, 30])
@pytest.mark.parametrize("putaran", PUTARAN)
def test_what_the_page_prints_stays_and_the_colour_lies_on_it_however_it_is_turned(
    hasil: flows.HasilReviu, putaran: int, geser: int
) -> None:
    asal = turn(hasil.isi, putaran, geser)
    lama, baru = draw(asal), draw(mark(replace(hasil, isi=asal)))
    assert lama.size == baru.size
    tegak = baru.rotate(putaran, expand=True)
    merah = [
        (x, y)
        for y in range(tegak.height)
        for x in range(tegak.width)
        if (titik := tegak.getpixel((x, y))) and titik[0] > 240 and titik[1] < 200 and titik[2] < 190
    ]
    assert len(merah) > 100
    # Turned upright the accused cell is the last of its row, whichever way the page lies.
    assert min(x for x, _ in merah) > tegak.width * 0.7
    assert max(y for _, y in merah) - min(y for _, y in merah) < 40
    gelap = [(lama.getpixel((x, y)), baru.getpixel((x, y))) for x in range(lama.width) for y in range(lama.height)]
    assert all(max(b) < 130 for a, b in gelap if max(a) < 60)


@pytest.mark.parametrize("putaran", PUTARAN)
def test_the_number_stands_in_the_left_margin_of_the_turned_page(hasil: flows.HasilReviu, putaran: int) -> None:
    isi = mark(replace(hasil, isi=turn(hasil.isi, putaran)))
    nomor = next(a for a in list_annot(isi, "FreeText") if a["contents"].startswith("Temuan nomor"))
    gambar = draw(isi)
    # pdfplumber tells places as they lie on the turned page.
    assert nomor["x0"] * 2 < gambar.width * 0.06
    titik = gambar.getpixel((int(nomor["x0"] * 2) + 2, int(nomor["top"] * 2) + 2))
    assert titik[0] > 100
    assert max(titik[1:]) < 90


def test_every_finding_stands_in_the_outline_before_that_of_the_original(hasil: flows.HasilReviu) -> None:
    with pikepdf.open(io.BytesIO(mark(hasil))) as pdf, pdf.open_outline() as daftar:
        temuan = [temuan for satu in hasil.jawaban for temuan in satu.temuan]
        assert daftar.root[0].title == f"Hasil reviu: {len(temuan)} temuan"
        judul = [satu.title for satu in daftar.root[0].children]
        assert any("Galat Capaian salah hitung: tertulis 117, seharusnya 114,00 (halaman 1)" in satu for satu in judul)
        assert all(satu.destination is not None for satu in daftar.root[0].children)


def test_what_was_accepted_is_grey_and_says_why(hasil: flows.HasilReviu) -> None:
    temuan = [temuan for satu in hasil.jawaban for temuan in satu.temuan if temuan.sidik.startswith("HIT001")]
    lain = {"tertulis": "117", "alasan": "Sumber benar", "oleh": "Inspektorat", "tanggal": date(2023, 3, 1)}
    (sesudah,) = flows.terima([hasil], [Pengecualian(kode="HIT001", sidik=satu.sidik, **lain) for satu in temuan])
    (sorotan,) = (a for a in list_annot(mark(sesudah), "Highlight") if "HIT001" in a["contents"])
    assert "Dikecualikan: Sumber benar (Inspektorat, 1 Maret 2023)." in sorotan["contents"]
    assert [float(satu) for satu in sorotan["data"]["C"]] == [0.85, 0.85, 0.85]


def test_a_page_that_was_not_read_says_so_in_a_note(hasil: flows.HasilReviu) -> None:
    tak = TakTerbaca(tempat=Tempat(halaman=1), alasan="halaman tanpa lapisan teks")
    gelap = replace(hasil, bacaan=replace(hasil.bacaan, tak_terbaca=(tak,)))
    (catatan,) = list_annot(mark(gelap), "Text")
    assert catatan["contents"].startswith("Tidak terbaca, jadi tidak diperiksa: Halaman 1")


def test_the_same_review_gives_the_same_bytes_and_the_marks_of_others_stay(hasil: flows.HasilReviu) -> None:
    sekali = mark(hasil)
    assert mark(hasil) == sekali
    lagi = mark(replace(hasil, isi=sekali))
    assert len(list_annot(lagi, "Highlight")) == 2 * len(list_annot(sekali, "Highlight"))


@pytest.mark.parametrize("jenis", ["teks", "docx"])
def test_only_one_pdf_can_be_marked(hasil: flows.HasilReviu, jenis: str) -> None:
    lain = replace(hasil, nama=f"laporan.{jenis}", bacaan=replace(hasil.bacaan, jenis=jenis))
    for berkas in ([lain], [hasil, hasil]):
        with pytest.raises(UsageError, match="satu laporan PDF"):
            flows.write_reviu(berkas, "pdf")


def test_a_pdf_locked_by_its_owner_or_by_a_password_is_said(hasil: flows.HasilReviu) -> None:
    izin = pikepdf.Permissions(modify_annotation=False)
    for kunci in (pikepdf.Encryption(owner="x", user="", allow=izin), pikepdf.Encryption(owner="x", user="y")):
        keluar = io.BytesIO()
        with pikepdf.open(io.BytesIO(hasil.isi)) as pdf:
            pdf.save(keluar, encryption=kunci)
        with pytest.raises(UnreadableError, match="dikunci pemiliknya"):
            mark(replace(hasil, isi=keluar.getvalue()))


def test_a_broken_or_hostile_pdf_ends_in_a_message_or_in_a_pdf(hasil: flows.HasilReviu) -> None:
    with pytest.raises(UnreadableError, match="susunannya rusak"):
        mark(replace(hasil, isi=b"%PDF-1.7\nrusak"))
    for rusak in (_break_annots, _break_outline):
        with pikepdf.open(io.BytesIO(hasil.isi)) as pdf:
            rusak(pdf)
            keluar = io.BytesIO()
            pdf.save(keluar)
        assert list_annot(mark(replace(hasil, isi=keluar.getvalue())), "Highlight")


def test_a_pdf_with_random_faults_ends_in_a_message_or_in_a_pdf(hasil: flows.HasilReviu) -> None:
    keluar = io.BytesIO()
    with pikepdf.open(io.BytesIO(hasil.isi)) as pdf:
        # Written out, so that the faults fall on its structure and not only on packed streams.
        pdf.save(keluar, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    jadi = 0
    for benih in range(80):
        acak = random.Random(benih)  # noqa: S311 - faults, not secrets
        isi = bytearray(keluar.getvalue())
        for _ in range(acak.choice((1, 10, 40))):
            di = acak.randrange(len(isi))
            isi[di : di + acak.randrange(1, 40)] = acak.randbytes(acak.randrange(40))
        try:
            jadi += mark(replace(hasil, isi=bytes(isi))).startswith(b"%PDF-")
        except UnreadableError as salah:
            assert "susunannya rusak" in str(salah)  # noqa: PT017 - a PDF is as good an end
    assert 0 < jadi < 80


def _break_annots(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots = pikepdf.Dictionary(X=1)


def _break_outline(pdf: pikepdf.Pdf) -> None:
    """An outline whose only entry is its own neighbour."""
    butir = pdf.make_indirect(pikepdf.Dictionary(Title=pikepdf.String("putar")))
    butir.Next = butir
    pdf.Root.Outlines = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Outlines, First=butir, Last=butir))
