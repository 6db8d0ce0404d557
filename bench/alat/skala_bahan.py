"""Documents of any size for bench/skala.py: paragraphs, rows of one table, and many small tables, in each form."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

KEPALA = ("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
KATA = (
    *("layanan", "pegawai", "disiplin", "arsip", "pajak", "jalan", "irigasi", "sekolah"),
    *("puskesmas", "pasar", "hutan", "air", "tanah", "energi", "wisata"),
)
Bahan = Callable[[int], tuple[str, bytes]]


def write_kalimat(n: int) -> str:
    """One paragraph of figures, no two alike."""
    dua = f"{write_nama(n)} tahun 2024 terealisasi {n % 97},{n % 89:02} persen dari target {n % 83},50 persen"
    return f"Capaian {dua}. Anggaran sebesar Rp{n + 1}.250.000,00 terserap Rp{n}.125.000,00 atau sebesar 98,50%."


def write_nama(n: int) -> str:
    """The name of an indicator."""
    return f"Persentase {KATA[n % 15]} {KATA[n // 15 % 15]} kelompok {n}"


def write_baris(n: int) -> tuple[str, ...]:
    """One row of a table of performance."""
    return (
        str(n + 1),
        write_nama(n),
        "Persen",
        "80,00",
        f"{n % 80 + 10},00",
        f"{(n % 80 + 10) / 80 * 100:.2f}".replace(".", ","),
    )


def _list_tabel(banyak: int) -> Iterator[Sequence[tuple[str, ...]]]:
    """Tables of five rows each."""
    for awal in range(0, banyak, 5):
        yield [write_baris(n) for n in range(awal, min(awal + 5, banyak))]


def build_teks_paragraf(banyak: int) -> tuple[str, bytes]:
    """Paragraphs of plain text."""
    return "a.txt", "\n\n".join(map(write_kalimat, range(banyak))).encode()


def build_teks_tabel(banyak: int) -> tuple[str, bytes]:
    """Rows with tabs."""
    return "a.txt", "\n".join("\t".join(satu) for satu in (KEPALA, *map(write_baris, range(banyak)))).encode()


def build_md_paragraf(banyak: int) -> tuple[str, bytes]:
    """Paragraphs of Markdown, a heading before every tenth."""
    return "a.md", "\n\n".join(
        f"## Bagian {n}\n\n{write_kalimat(n)}" if n % 10 == 0 else write_kalimat(n) for n in range(banyak)
    ).encode()


def _write_tabel_md(isi: Sequence[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(satu)} |" for satu in (KEPALA, ("---",) * len(KEPALA), *isi))


def build_md_tabel(banyak: int) -> tuple[str, bytes]:
    """One table."""
    return "a.md", _write_tabel_md([write_baris(n) for n in range(banyak)]).encode()


def build_md_banyak(banyak: int) -> tuple[str, bytes]:
    """Many tables with captions."""
    return "a.md", "\n\n".join(
        f"Tabel {n} Capaian bagian {n}\n\n{_write_tabel_md(isi)}" for n, isi in enumerate(_list_tabel(banyak))
    ).encode()


def build_html_paragraf(banyak: int) -> tuple[str, bytes]:
    """Paragraphs of HTML."""
    return (
        "a.html",
        f"<html><body>{''.join(f'<p>{write_kalimat(n)}</p>' for n in range(banyak))}</body></html>".encode(),
    )


def _write_tabel_html(isi: Sequence[tuple[str, ...]]) -> str:
    baris = ("".join(f"<td>{sel}</td>" for sel in satu) for satu in (KEPALA, *isi))
    return f"<table>{''.join(f'<tr>{satu}</tr>' for satu in baris)}</table>"


def build_html_tabel(banyak: int) -> tuple[str, bytes]:
    """One table."""
    return "a.html", f"<html><body>{_write_tabel_html([write_baris(n) for n in range(banyak)])}</body></html>".encode()


def build_html_banyak(banyak: int) -> tuple[str, bytes]:
    """Many tables."""
    tabel = "".join(f"<p>Tabel {n} Capaian</p>{_write_tabel_html(isi)}" for n, isi in enumerate(_list_tabel(banyak)))
    return "a.html", f"<html><body>{tabel}</body></html>".encode()


def _write_p(teks: str) -> str:
    return f"<w:p><w:r><w:t>{teks}</w:t></w:r></w:p>"


def _build_docx(isi: str) -> tuple[str, bytes]:
    dokumen = docx.Document()
    badan = parse_xml(f"<w:body {nsdecls('w')}>{isi}</w:body>")
    for satu in list(badan):
        dokumen.element.body.insert(len(dokumen.element.body) - 1, satu)
    wadah = io.BytesIO()
    dokumen.save(wadah)
    return "a.docx", wadah.getvalue()


def build_docx_paragraf(banyak: int) -> tuple[str, bytes]:
    """Paragraphs of a Word document."""
    return _build_docx("".join(_write_p(write_kalimat(n)) for n in range(banyak)))


def _write_tabel_docx(isi: Sequence[tuple[str, ...]]) -> str:
    baris = ("".join(f"<w:tc>{_write_p(sel)}</w:tc>" for sel in satu) for satu in (KEPALA, *isi))
    return f"<w:tbl>{''.join(f'<w:tr>{satu}</w:tr>' for satu in baris)}</w:tbl>"


def build_docx_tabel(banyak: int) -> tuple[str, bytes]:
    """One table."""
    return _build_docx(_write_tabel_docx([write_baris(n) for n in range(banyak)]))


def build_docx_banyak(banyak: int) -> tuple[str, bytes]:
    """Many tables."""
    return _build_docx(
        "".join(_write_p(f"Tabel {n} Capaian") + _write_tabel_docx(isi) for n, isi in enumerate(_list_tabel(banyak)))
    )


def build_xlsx_tabel(banyak: int) -> tuple[str, bytes]:
    """One sheet."""
    buku = openpyxl.Workbook(write_only=True)
    lembar = buku.create_sheet("Capaian")
    for satu in (KEPALA, *map(write_baris, range(banyak))):
        lembar.append(satu)
    wadah = io.BytesIO()
    buku.save(wadah)
    return "a.xlsx", wadah.getvalue()


BAHAN: Mapping[str, Bahan] = {
    "txt paragraf": build_teks_paragraf,
    "txt tabel": build_teks_tabel,
    "md paragraf": build_md_paragraf,
    "md tabel": build_md_tabel,
    "md banyak tabel": build_md_banyak,
    "html paragraf": build_html_paragraf,
    "html tabel": build_html_tabel,
    "html banyak tabel": build_html_banyak,
    "docx paragraf": build_docx_paragraf,
    "docx tabel": build_docx_tabel,
    "docx banyak tabel": build_docx_banyak,
    "xlsx tabel": build_xlsx_tabel,
}
