"""Hostile on purpose, PDF: passwords, pages of a hundred thousand lines or letters, trees that bite their tail."""

from __future__ import annotations

import io
import zlib
from functools import cache
from random import Random

import pikepdf

from alat.rusak_benih import Contoh, build_pdf, save
from alat.rusak_ubah import flip


def build_pdf_sandi(acak: Random) -> Contoh:
    """Encrypted; half of them open without a password."""
    # Revision 3 is the last without random salts, which would change the bytes from run to run.
    kunci = pikepdf.Encryption(owner="pemilik", user=acak.choice(("", "rahasia")), R=3, aes=False, metadata=False)
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        wadah = io.BytesIO()
        pdf.save(wadah, static_id=True, encryption=kunci)
    isi = bytearray(wadah.getvalue())
    if acak.random() < 0.3:  # noqa: PLR2004 - some are damaged too
        flip(isi, acak)
    return "laporan.pdf", bytes(isi)


def build_pdf_lintasan(acak: Random) -> Contoh:
    """A page of 100,000 path operators: a grid of thin lines is what table finders choke on."""
    gambar = acak.choice(("{x} {y} m {x} {z} l S", "{x} {y} 9 9 re S", "{x} {y} 1 1 re f", "{x} {y} {z} {x} {y} {z} c"))
    banyak = acak.choice((2_000, 20_000, 100_000))
    perintah = (gambar.format(x=n * 7 % 600, y=n * 13 % 800, z=n * 13 % 800 + 40) for n in range(banyak))
    return "laporan.pdf", _put_pdf("\n".join(("0 0 m", *perintah)).encode())


def build_pdf_tulisan(acak: Random) -> Contoh:
    """Tens of thousands of characters on one page, and pages without a sane size."""
    banyak = acak.choice((1_000, 10_000, 30_000))
    tulis = " ".join(f"1 0 0 1 {n % 590} {n * 11 % 800} Tm ({n % 1000},5) Tj" for n in range(banyak))
    kotak = acak.choice(([0, 0, 595, 842], [0, 0, 0, 0], [0, 0, 1e9, 1e9], [595, 842, 0, 0], [0, 0, -5, 842]))
    return "laporan.pdf", _put_pdf(f"BT /F1 8 Tf {tulis} ET".encode(), kotak)


def _put_pdf(isi: bytes, kotak: list[float] | None = None) -> bytes:
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        pdf.pages[0].obj.Contents = [*_list_isi(pdf), pdf.make_stream(isi)]
        huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        pdf.pages[0].add_resource(huruf, pikepdf.Name.Font, pikepdf.Name.F1)
        if kotak:
            pdf.pages[0].obj.MediaBox = kotak
        return save(pdf)


def _list_isi(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    isi = pdf.pages[0].obj.Contents
    return list(isi) if isinstance(isi, pikepdf.Array) else [isi]


def build_pdf_lingkaran(acak: Random) -> Contoh:
    """A page tree, an outline or a form that leads back into itself."""
    anak, banyak = acak.choice((("1 0 R", 1), ("2 0 R", 2), ("2 0 R 3 0 R", 9_999_999), ("3 0 R " * 5_000, 5_000)))
    obj = (
        "<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R/StructTreeRoot 7 0 R>>",
        f"<</Type/Pages/Count {banyak}/Kids[{anak}]/Parent 2 0 R>>",
        "<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
        "<</Length 5>>stream\n/X Do\nendstream",
        "<</First 5 0 R/Last 5 0 R/Next 5 0 R/Title(BAB I)/Count 3>>",
        "<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>stream\n/X Do\nendstream",
        "<</Type/StructTreeRoot/K 7 0 R/ParentTree 7 0 R/Kids[7 0 R]>>",
    )
    return "laporan.pdf", _write_pdf(obj)


def _write_pdf(obj: tuple[str, ...]) -> bytes:
    isi, tempat = "%PDF-1.7\n", []
    for nomor, satu in enumerate(obj, 1):
        tempat.append(len(isi))
        isi += f"{nomor} 0 obj\n{satu}\nendobj\n"
    daftar = "".join(f"{awal:010} 00000 n \n" for awal in tempat)
    ekor = f"xref\n0 {len(obj) + 1}\n0000000000 65535 f \n{daftar}trailer\n<</Size {len(obj) + 1}/Root 1 0 R>>\n"
    return f"{isi}{ekor}startxref\n{len(isi)}\n%%EOF\n".encode()


@cache
def _build_bom(besar: int, lapis: int, isi: bytes) -> bytes:
    """A page whose content unpacks to `besar` bytes, `lapis` times over."""
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        mentah = isi * (besar // len(isi))
        for _ in range(lapis):
            mentah = zlib.compress(mentah, 9)
        pdf.pages[0].obj.Contents = pikepdf.Stream(
            pdf, mentah, Filter=pikepdf.Array([pikepdf.Name.FlateDecode] * lapis)
        )
        return save(pdf, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def build_pdf_bom(acak: Random) -> Contoh:
    """A content of 300 MB from 300 kB, packed once or twice, or a picture of four billion points."""
    if acak.random() < 0.3:  # noqa: PLR2004 - some are pictures
        return "laporan.pdf", _build_gambar(acak.choice((3_000, 65_500)), acak.choice(("Gray", "RGB")))
    isi = acak.choice((b" ", b"q ", b"0 0 m 9 9 l S ", b"BT (9) Tj ET ", b"\x00", b"(" * 100, b"[" * 100, b"<< "))
    return "laporan.pdf", _build_bom(acak.choice((4_000_000, 60_000_000, 300_000_000)), acak.choice((1, 2)), isi)


def _build_gambar(sisi: int, warna: str) -> bytes:
    abc = "stream\nabc\nendstream"
    obj = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        "<</Length 31>>stream\nq 595 0 0 842 0 0 cm /X Do Q   \nendstream",
        f"<</Subtype/Image/Width {sisi}/Height {sisi}/BitsPerComponent 8/ColorSpace/Device{warna}/Length 3>>{abc}",
    )
    return _write_pdf(obj)


def build_pdf_formulir(acak: Random) -> Contoh:
    """Forms that draw forms: ten of ten of ten, each with lines in it, or one with a hundred thousand lines."""
    dalam, lebar = acak.choice(((1, 1), (2, 10), (4, 10), (6, 10), (9, 10), (500, 1)))
    gambar = acak.choice(("{x} {y} m {x} 700 l S", "{x} {y} 9 9 re S", "BT /F1 8 Tf {x} {y} Td (12,5) Tj ET"))
    banyak = acak.choice((10, 2_000, 100_000)) if dalam < 3 else 10  # noqa: PLR2004 - the tree makes them many
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        daun = "\n".join(gambar.format(x=n * 7 % 600, y=n * 13 % 800) for n in range(banyak))
        form = _make_form(pdf, daun, {})
        for _ in range(dalam):
            form = _make_form(pdf, "/X Do " * lebar, {"/X": form})
        pdf.pages[0].add_resource(form, pikepdf.Name.XObject, pikepdf.Name.X)
        pdf.pages[0].obj.Contents = [*_list_isi(pdf), pdf.make_stream(b"/X Do")]
        return "laporan.pdf", save(pdf)


def _make_form(pdf: pikepdf.Pdf, isi: str, anak: dict[str, pikepdf.Object]) -> pikepdf.Object:
    huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    bahan = pikepdf.Dictionary(XObject=pikepdf.Dictionary(anak), Font=pikepdf.Dictionary(F1=huruf))
    return pdf.make_indirect(
        pikepdf.Stream(pdf, isi.encode(), Subtype=pikepdf.Name.Form, BBox=[0, 0, 595, 842], Resources=bahan)
    )
