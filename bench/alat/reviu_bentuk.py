"""Writes a made-up report in the layouts of `reviu_gaya`, without any writer of `terang`."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO

import docx
import typst
from docx.table import Table

from alat.reviu_isi import Dokumen, Isian

URUTAN = (
    "BAB I PENDAHULUAN", "pegawai", "=pegawai", "pendidikan", "BAB II PERENCANAAN KINERJA", "janji",
    "BAB III AKUNTABILITAS KINERJA", "capaian", "anggaran", "=serapan", "=program", "=terbilang", "paket",
)  # fmt: skip
Blok = str | tuple[str, Isian]
"""A heading (`BAB ...`), a sentence, or a table with its caption."""


def list_blok(dok: Dokumen) -> Iterator[Blok]:
    """The content in the order of the page."""
    yield f"LAPORAN KINERJA TAHUN {dok.tahun}"
    bab, nomor = 0, 0
    for satu in URUTAN:
        if satu.startswith("BAB"):
            bab, nomor = bab + 1, 0
            yield satu
        elif satu.startswith("="):
            yield dok.kalimat[satu[1:]]
        else:
            nomor += 1
            yield f"Tabel {bab}.{nomor} {dok.tabel[satu].judul}", dok.tabel[satu]


def is_judul(teks: str) -> bool:
    return teks.startswith(("BAB ", "LAPORAN KINERJA"))


def write_dokumen(dok: Dokumen) -> bytes:
    """The file of a report in its own layout."""
    return PENULIS[dok.gaya.nama](dok)


def _write_teks(dok: Dokumen) -> bytes:
    keluar = []
    for blok in list_blok(dok):
        if isinstance(blok, str):
            keluar.append(blok)
        else:
            judul, tabel = blok
            keluar += [judul, "\n".join("\t".join(baris) for baris in (tabel.kepala, *tabel.baris))]
    return "\n\n".join(keluar).encode()


def _write_md(dok: Dokumen) -> bytes:
    keluar = []
    for blok in list_blok(dok):
        if isinstance(blok, str):
            keluar.append(("## " if is_judul(blok) else "") + blok)
        else:
            judul, tabel = blok
            rata = tuple("---" for _ in tabel.kepala)
            keluar += [judul, "\n".join(f"| {' | '.join(b)} |" for b in (tabel.kepala, rata, *tabel.baris))]
    return "\n\n".join(keluar).encode()


def _write_html(dok: Dokumen) -> bytes:
    keluar = ['<!doctype html><html lang="id"><meta charset="utf-8"><title>Laporan</title><body>']
    for blok in list_blok(dok):
        if isinstance(blok, str):
            tag = "h2" if is_judul(blok) else "p"
            keluar.append(f"<{tag}>{escape(blok)}</{tag}>")
        else:
            judul, tabel = blok
            keluar.append(f'<p>{escape(judul)}</p><table border="1">{_write_kepala_html(tabel)}')
            keluar += ["<tr>" + "".join(f"<td>{escape(s)}</td>" for s in b) + "</tr>" for b in tabel.baris]
            keluar.append("</table>")
    return "\n".join([*keluar, "</body></html>"]).encode()


def _write_kepala_html(tabel: Isian) -> str:
    if not tabel.atas:
        return "<tr>" + "".join(f"<th>{escape(s)}</th>" for s in tabel.kepala) + "</tr>"
    tetap = tabel.peran.index("label") + 1
    kiri = "".join(f'<th rowspan="2">{escape(s)}</th>' for s in tabel.kepala[:tetap])
    atas = f'<th colspan="{len(tabel.kepala) - tetap}">{escape(tabel.atas)}</th>'
    return f"<tr>{kiri}{atas}</tr><tr>" + "".join(f"<th>{escape(s)}</th>" for s in tabel.kepala[tetap:]) + "</tr>"


def _write_pdf(dok: Dokumen) -> bytes:
    garis = "0.5pt" if dok.gaya.nama == "pdf-garis" else "none"
    keluar = ['#set page(paper: "a4", margin: 2cm)', '#set text(size: 10pt, lang: "id")']
    for blok in list_blok(dok):
        if isinstance(blok, str):
            keluar.append(
                f"#heading(outlined: false, [#{_quote(blok)}])" if is_judul(blok) else f"#par[#{_quote(blok)}]"
            )
        else:
            judul, tabel = blok
            kolom = ", ".join("1fr" if peran == "label" else "auto" for peran in tabel.peran)
            rata = ", ".join("left" if peran in ("no", "label", "satuan") else "right" for peran in tabel.peran)
            isi = ", ".join(f"[#{_quote(sel)}]" for baris in (tabel.kepala, *tabel.baris) for sel in baris)
            keluar.append(f"#align(center)[#{_quote(judul)}]")
            keluar.append(f"#table(columns: ({kolom}), align: ({rata}), stroke: {garis}, {isi})")
    return bytes(typst.compile("\n\n".join(keluar).encode()))


def _quote(teks: str) -> str:
    return '"' + teks.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _write_docx(dok: Dokumen) -> bytes:
    berkas = docx.Document()
    for blok in list_blok(dok):
        if isinstance(blok, str):
            berkas.add_heading(blok, 1) if is_judul(blok) else berkas.add_paragraph(blok)
        else:
            berkas.add_paragraph(blok[0])
            isian = blok[1]
            tabel = berkas.add_table(len(isian.baris) + 1 + bool(isian.atas), len(isian.kepala), "Table Grid")
            _fill_docx(tabel, isian)
    keluar = BytesIO()
    berkas.save(keluar)
    return keluar.getvalue()


def _fill_docx(tabel: Table, isian: Isian) -> None:
    kepala = [isian.kepala]
    tetap = isian.peran.index("label") + 1
    if isian.atas:
        kepala = [(*isian.kepala[:tetap], isian.atas), isian.kepala]
    for baris, isi in zip(tabel.rows, [*kepala, *isian.baris], strict=True):
        for sel, teks in zip(baris.cells, isi):  # noqa: B905 - the upper heading row is shorter
            sel.text = teks
    if isian.atas:
        tabel.cell(0, tetap).merge(tabel.cell(0, len(isian.kepala) - 1))
        for k in range(tetap):
            tabel.cell(1, k).text = ""
            tabel.cell(0, k).merge(tabel.cell(1, k)).text = isian.kepala[k]


PENULIS = {
    "teks": _write_teks, "md": _write_md, "html": _write_html,
    "pdf-garis": _write_pdf, "pdf-polos": _write_pdf, "docx": _write_docx,
}  # fmt: skip
