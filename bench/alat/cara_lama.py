"""The same report the way it is made today: a Word template filled by docxtpl, which LibreOffice then turns into PDF.

It prints the same text, tables and pictures, but what docxtpl has no means for is missing: lists of contents with page
numbers, cross-references, landscape pages, rows that repeat as a header, alternative text, the origin of a figure.

    python bench/alat/cara_lama.py PAKET FOLDER      writes FOLDER/cara-lama.docx
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Dokumen
from docx.shared import Cm, Mm, Pt
from docxtpl import DocxTemplate, InlineImage

from terang.naskah.blok import Bab, Blok, Daftar, Gambar, Kotak, Paragraf, Pengesahan, Tabel
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import read_teks
from terang.report.lkjip.build import build_lkjip
from terang.stores.paket import load_paket
from terang.writers.gambar.render import render_png

LEBAR_GAMBAR = Mm(160)
GAYA = {"bab1": "Heading 1", "bab2": "Heading 2", "bab3": "Heading 3", "teks": "Normal", "butir": "List Bullet"}
Isi = dict[str, Any]


def write_templat(berkas: Path) -> None:
    """The template: one loop over blocks, one branch for each kind, a table of any number of columns."""
    dokumen = Document()
    _set_kertas(dokumen)
    dokumen.add_paragraph("{%p for b in blok %}")
    for jenis, gaya in GAYA.items():
        dokumen.add_paragraph(f"{{%p if b.jenis == '{jenis}' %}}")
        dokumen.add_paragraph("{{ b.teks }}", style=gaya)
        dokumen.add_paragraph("{%p endif %}")
    dokumen.add_paragraph("{%p if b.jenis == 'tabel' %}")
    dokumen.add_paragraph("{{ b.teks }}", style="Caption")
    _add_tabel(dokumen)
    dokumen.add_paragraph("{%p endif %}")
    dokumen.add_paragraph("{%p if b.jenis == 'gambar' %}")
    dokumen.add_paragraph("{{ b.gambar }}")
    dokumen.add_paragraph("{{ b.teks }}", style="Caption")
    dokumen.add_paragraph("{%p endif %}")
    dokumen.add_paragraph("{%p endfor %}")
    dokumen.save(str(berkas))


def _set_kertas(dokumen: Dokumen) -> None:
    kertas = dokumen.sections[0]
    kertas.page_width, kertas.page_height = Mm(210), Mm(297)
    kertas.left_margin = kertas.right_margin = kertas.top_margin = kertas.bottom_margin = Cm(2.5)
    dokumen.styles["Normal"].font.name = "Liberation Serif"
    dokumen.styles["Normal"].font.size = Pt(12)


def _add_tabel(dokumen: Dokumen) -> None:
    tabel = dokumen.add_table(rows=3, cols=3, style="Table Grid")
    tabel.cell(0, 0).text = "{%tr for baris in b.baris %}"
    for place, teks in enumerate(
        ("{%tc for sel in baris %}", "{% colspan sel.kolom %}{{ sel.teks }}", "{%tc endfor %}")
    ):
        tabel.cell(1, place).text = teks
    tabel.cell(2, 0).text = "{%tr endfor %}"
    for paragraf in (p for sel in tabel.rows[1].cells for p in sel.paragraphs):
        for run in paragraf.runs:
            run.font.size = Pt(9)


def list_blok(blok: tuple[Blok, ...], templat: DocxTemplate) -> Iterator[Isi]:
    """The document as a flat list, which is all that a template can loop over."""
    for satu in blok:
        match satu:
            case Bab():
                yield {"jenis": f"bab{min(satu.tingkat, 3)}", "teks": f"{satu.nomor} {satu.judul}".strip()}
                yield from list_blok(satu.isi, templat)
            case Paragraf():
                yield {"jenis": "teks", "teks": read_teks(satu.isi)}
            case Daftar():
                for butir in satu.butir:
                    yield from ({**isi, "jenis": "butir"} for isi in list_blok(butir, templat))
            case Kotak():
                yield {"jenis": "teks", "teks": satu.judul}
                yield from list_blok(satu.isi, templat)
            case Tabel():
                yield {"jenis": "tabel", "teks": f"{satu.nomor} {satu.judul}".strip(), "baris": _list_baris(satu)}
            case Gambar():
                png = InlineImage(templat, io.BytesIO(render_png(satu)), width=LEBAR_GAMBAR)
                yield {"jenis": "gambar", "teks": f"{satu.nomor} {satu.judul}".strip(), "gambar": png}
            case Pengesahan():
                for pihak in satu.pihak:
                    for teks in (pihak.tempat_tanggal, pihak.jabatan, "", pihak.nama, *pihak.keterangan):
                        yield {"jenis": "teks", "teks": teks}
            case _:
                pass  # a generated list or a page break


def _list_baris(tabel: Tabel) -> list[list[Isi]]:
    """The rows with an empty cell below a cell that spans rows, for a template cannot merge downwards."""
    turun: dict[int, tuple[int, int]] = {}
    rows = []
    for baris in tabel.baris:
        row: list[Isi] = []
        x, antre = 0, list(baris.sel)
        while x < len(tabel.kolom):
            if x in turun:
                sisa, lebar = turun.pop(x)
                if sisa > 1:
                    turun[x] = (sisa - 1, lebar)
                row.append({"teks": "", "kolom": lebar})
                x += lebar
                continue
            if not antre:
                break
            sel = antre.pop(0)
            row.append({"teks": read_teks(sel.isi), "kolom": sel.bentang_kolom})
            if sel.bentang_baris > 1:
                turun[x] = (sel.bentang_baris - 1, sel.bentang_kolom)
            x += sel.bentang_kolom
        rows.append(row)
    return rows


def write_docx(naskah: Naskah, folder: Path) -> None:
    """Fills the template with the whole document."""
    write_templat(folder / "templat.docx")
    templat = DocxTemplate(folder / "templat.docx")
    blok = [{"jenis": "bab1", "teks": naskah.judul}]
    for bagian in (naskah.depan, naskah.isi, naskah.lampiran):
        blok += list_blok(bagian, templat)
    templat.render({"blok": blok}, autoescape=True)
    templat.save(folder / "cara-lama.docx")


if __name__ == "__main__":
    write_docx(build_lkjip(load_paket(Path(sys.argv[1]))), Path(sys.argv[2]))
