"""Hostile on purpose: writing that is no plain writing, and tables of a shape that no report has."""

from __future__ import annotations

from random import Random

from alat.rusak_benih import BENIH, JUDUL, KALIMAT, TABEL, Contoh, build_docx, pack, unpack
from alat.rusak_kantor import put_docx, put_lembar

_ANEH = (
    "\u202e",  # right to left from here
    "\u200b",
    "\u200d\u200c",
    "\u0301\u0323\u0345",
    "\u2028",
    "\u0085",
    "\ufeff",
    "\ufdd0",
    "\U000e0041",
    "\U0001f468\u200d\U0001f469",
    "\ufdfa",  # one letter that compatibility makes eighteen
    "\u0660\u0661",
    "\uff11\uff12",
    "\u00bd",
    "\u2460",
    "\U0001d7ce",
    "\u0130",  # longer in small letters
    "\ud800",
    "\x1b[31m",
    "\x08",
)
_TINGKAT = "%1." * 99
_BANYAK = (1, 200, 20_000)


def build_unicode(acak: Random) -> Contoh:
    """Marks, zero widths, reversed writing, digits of other scripts: between the letters and in great number."""
    aneh = "".join(acak.choice(_ANEH) for _ in range(acak.choice((1, 3, 9)))) * acak.choice(_BANYAK)
    jenis = acak.choice(("txt", "md", "html", "docx"))
    sisip = acak.choice((lambda s: aneh.join((s[:40], s[40:])), aneh[:20].join, lambda s: s + aneh))
    if jenis == "docx":
        boleh = "".join(huruf for huruf in sisip(KALIMAT) if huruf >= " " and not "\ud800" <= huruf <= "\udfff")
        return "laporan.docx", put_docx(f"<w:p><w:r><w:t>{boleh}</w:t></w:r></w:p>")
    teks = BENIH[jenis]().decode()
    baru = acak.choice((sisip(teks), teks.replace(KALIMAT, sisip(KALIMAT)), teks.replace("98,50", sisip("98,50"))))
    return f"laporan.{jenis}", baru.encode("utf-8", "surrogatepass")


def build_lebar(acak: Random) -> Contoh:
    """A table of thousands of columns, or the same header thousands of times."""
    banyak = acak.choice((300, 3_000, 12_000))
    jenis = acak.choice(("txt", "md", "html", "docx", "xlsx"))
    kepala = acak.choice((lambda n: TABEL[0][n % 6], lambda n: f"Target {2000 + n % 90}", lambda _: "Realisasi"))
    baris = [[kepala(n) for n in range(banyak)], *([f"{n * k % 997},5" for n in range(banyak)] for k in range(1, 4))]
    if acak.random() < 0.4:  # noqa: PLR2004 - some stand upright
        baris = [list(TABEL[0]), *([kepala(n), *TABEL[1 + n % 3][1:]] for n in range(banyak))]
    return f"laporan.{jenis}", _write(jenis, baris)


def _write(jenis: str, baris: list[list[str]]) -> bytes:
    if jenis == "docx":
        isi = ("".join(f"<w:tc><w:p><w:r><w:t>{s}</w:t></w:r></w:p></w:tc>" for s in satu) for satu in baris)
        return put_docx(f"<w:tbl>{''.join(f'<w:tr>{satu}</w:tr>' for satu in isi)}</w:tbl>")
    if jenis == "xlsx":
        return _write_xlsx(baris)
    if jenis == "html":
        tr = "".join(f"<tr><td>{'<td>'.join(satu)}</tr>" for satu in baris)
        return f"<html><body><table>{tr}</table></body></html>".encode()
    pisah, awal = ("\t", "") if jenis == "txt" else ("|", "|")
    tulis = [f"{awal}{pisah.join(satu)}" for satu in baris]
    if jenis == "md":
        tulis[1:1] = ["|" + "---|" * len(baris[0])]
    return "\n".join((JUDUL[0], "", *tulis)).encode()


def _write_xlsx(baris: list[list[str]]) -> bytes:
    isi = ("".join(f'<c t="inlineStr"><is><t>{s}</t></is></c>' for s in satu) for satu in baris)
    tulis = "".join(f'<row r="{y}">{satu}</row>' for y, satu in enumerate(isi, 9))
    return put_lembar(b"</sheetData>", f"{tulis}</sheetData>".encode())


def build_hampa(acak: Random) -> Contoh:
    """A sheet of a million empty rows or cells, each of them written down."""
    banyak = acak.choice((10_000, 100_000, 1_000_000))
    cara = acak.randrange(3)
    if cara == 0:
        isi = "".join(f'<row r="{n}" ht="15"/>' for n in range(9, min(9 + banyak, 1_048_577)))
    elif cara == 1:
        sel = '<c s="0"/>' * 1_000
        isi = "".join(f'<row r="{y}">{sel}</row>' for y in range(9, 9 + banyak // 1_000))
    else:
        isi = f'<row r="9"><c r="XFD9"><v>1</v></c></row><row r="{banyak}"><c r="XFD{banyak}"><v>1</v></c></row>'
    return "laporan.xlsx", put_lembar(b"</sheetData>", f"{isi}</sheetData>".encode())


def build_nomor(acak: Random) -> Contoh:
    """Numbering and styles of Word without end: based on themselves, with enormous numbers, ten thousand of them."""
    banyak = acak.choice((1, 100, 10_000))
    bagian = unpack(put_docx("".join(_write_butir(n % banyak, n % 9) for n in range(50))))
    bagian["word/numbering.xml"] = _write_numbering(acak, banyak).encode()
    gaya = "".join(
        f'<w:style w:type="paragraph" w:styleId="G{n}"><w:basedOn w:val="G{(n + 1) % banyak}"/></w:style>'
        for n in range(banyak)
    )
    utuh = unpack(build_docx())["word/styles.xml"]
    bagian["word/styles.xml"] = utuh.replace(b"</w:styles>", f"{gaya}</w:styles>".encode())
    return "laporan.docx", pack(bagian)


def _write_butir(nomor: int, tingkat: int) -> str:
    daftar = f'<w:numPr><w:ilvl w:val="{tingkat}"/><w:numId w:val="{nomor}"/></w:numPr>'
    return f'<w:p><w:pPr><w:pStyle w:val="G{nomor}"/>{daftar}</w:pPr><w:r><w:t>{KALIMAT}</w:t></w:r></w:p>'


def _write_numbering(acak: Random, banyak: int) -> str:
    awal = acak.choice(("1", "2147483647", "-5", "999999999999999999999", "x"))
    bentuk = acak.choice(("decimal", "upperRoman", "lowerLetter", "bullet"))
    pola = f'<w:start w:val="{awal}"/><w:numFmt w:val="{bentuk}"/><w:lvlText w:val="{_TINGKAT}"/>'
    tingkat = "".join(f'<w:lvl w:ilvl="{k}">{pola}</w:lvl>' for k in (0, 1, 8, 99))
    bentuk_nomor = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{tingkat if n in range(100) else ""}</w:abstractNum>'
        for n in range(banyak)
    )
    nomor = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(banyak))
    ruang = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:numbering xmlns:w="{ruang}">{bentuk_nomor}{nomor}</w:numbering>'
