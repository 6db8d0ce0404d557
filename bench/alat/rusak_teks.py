"""Hostile on purpose, text and HTML: nothing at all, lines without end, nesting, spans, and sheer size."""

from __future__ import annotations

from functools import cache
from random import Random

from alat.rusak_benih import BENIH, JUDUL, KALIMAT, Contoh, build_html
from alat.rusak_kantor import put_docx, put_lembar


def build_kosong(acak: Random) -> Contoh:
    return f"laporan.{acak.choice(tuple(BENIH))}", acak.choice(
        (b"", b"\x00" * 4096, b" \n\t\r\n", b"\xef\xbb\xbf", b"%PDF-")
    )


def build_baris_raksasa(acak: Random) -> Contoh:
    jenis = acak.choice(("txt", "md", "html"))
    isi = acak.choice((f"{KALIMAT} ", "1.234,56 ", "kata", "| a ", "a\t", "[", "*_", "Rp1.000 "))
    teks = isi * (acak.choice((100_000, 1_000_000)) // len(isi))
    return f"laporan.{jenis}", (f"<p>{teks}</p>" if jenis == "html" else f"{JUDUL[0]}\n{teks}\n").encode()


def build_dalam(acak: Random) -> Contoh:
    """Nested deeper than any stack."""
    dalam = acak.choice((300, 5_000, 100_000))
    jenis = acak.choice(("html", "md", "docx"))
    if jenis == "md":
        return "laporan.md", (acak.choice(("> ", "- ", "[", "**", "  - ")) * dalam + KALIMAT).encode()
    if jenis == "docx":
        tag = acak.choice(("w:tbl", "w:sdt", "w:ins", "w:p", "w:smartTag"))
        return "laporan.docx", put_docx(f"<{tag}>" * dalam + f"</{tag}>" * dalam)
    tag = acak.choice(("div", "table", "table><tr><td", "ul><li", "b", "span", "blockquote"))
    return "laporan.html", f"<html><body>{f'<{tag}>' * dalam}{KALIMAT}</body></html>".encode()


def build_rentang(acak: Random) -> Contoh:
    """HTML cells over 100,000 rows and columns."""
    lebar = acak.choice(("100000", "1000", "999999999999", "-3", "x"))
    atribut = acak.choice((f"rowspan={lebar}", f"colspan={lebar}", f"rowspan={lebar} colspan={lebar}"))
    sel = f"<td {atribut}>12,5</td>" * acak.choice((1, 30, 1_000))
    baris = f"<tr>{sel}</tr>" * acak.choice((1, 30))
    return "laporan.html", build_html().replace(b"<table>", f"<table>{baris}".encode())


def build_spasi_angka(acak: Random) -> Contoh:
    """What patterns with two repetitions take the square of the length for."""
    banyak = acak.choice((20_000, 200_000))
    isi = acak.choice(
        (" ", "9", "9.", "1.000", ",", "%", "Rp", "(", "1 ", "\u00a0", "-", "9/", ". ", "Tabel ", "dari 9 ", "I")
    )
    teks = f"Target sebesar 5{isi * (banyak // len(isi))}8 persen."
    jenis = acak.choice(("txt", "md", "html", "docx"))
    if jenis == "docx":
        return "laporan.docx", put_docx(f'<w:p><w:r><w:t xml:space="preserve">{teks}</w:t></w:r></w:p>')
    return f"laporan.{jenis}", BENIH[jenis]().replace(KALIMAT.encode(), teks.encode(), 1)


@cache
def _build_besar(jenis: str, banyak: int) -> bytes:
    # No two lines are alike, so that no limit of compression sees anything in it.
    nomor = range(banyak)
    if jenis == "docx":
        return put_docx("".join(f"<w:p><w:r><w:t>Nilai {n} adalah {n * n},5%</w:t></w:r></w:p>" for n in nomor))
    if jenis == "xlsx":
        baris = "".join(f'<row r="{n + 9}"><c r="B{n + 9}"><v>{n * n}.5</v></c></row>' for n in nomor)
        return put_lembar(b"</sheetData>", f"{baris}</sheetData>".encode())
    bentuk = {"html": "<tr><td>{}</td><td>{},5</td></tr>", "md": "| {} | {},5 |\n", "txt": "Nilai {} adalah {},5%.\n"}
    isi = "".join(bentuk[jenis].format(n, n * n) for n in nomor)
    awal = {"html": "<html><body><table>", "md": "| a | b |\n|---|---|\n", "txt": ""}
    return (awal[jenis] + isi).encode()


def build_besar(acak: Random) -> Contoh:
    """An honest document of a size that no report has."""
    jenis = acak.choice(("docx", "xlsx", "html", "md", "txt"))
    return f"laporan.{jenis}", _build_besar(jenis, acak.choice((20_000, 400_000)))
