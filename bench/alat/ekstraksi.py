"""How exactly tables are read from documents whose every cell is known, beside the libraries that people use."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import docx
import pdf_oxide
import pdfplumber

from alat.ekstraksi_isi import Isi, Tabel, build_isi
from alat.ekstraksi_tulis import SUSUNAN, write_docx, write_html, write_md, write_naskah, write_pdf
from terang.naskah.blok import Tabel as TabelNaskah
from terang.naskah.naskah import Naskah, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.readers.read import read_berkas
from terang.writers.gambar.render import read_label
from terang.writers.kendali import replace_kendali

ANGKA = re.compile(r"^[<>(~-]*(?:Rp\.?)?\d[\d.,]*\)?%?$")
Baris = tuple[str, ...]
Cara = Callable[[bytes], list[list[Baris]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skor:
    """Rows read exactly, and cells with figures in the right row: of the true ones found, of those read true."""

    dokumen: str
    cara: str
    baris: int
    tepat: int
    sel: int
    kena: int
    terbaca: int
    tabel: int
    tabel_terbaca: int


def read_terang(nama: str) -> Cara:
    """Terang's own reader for files of this name."""
    return lambda isi: list_tabel(read_berkas(nama, isi).naskah)


def list_tabel(naskah: Naskah, *, asal_usul: bool = True) -> list[list[Baris]]:
    """The texts of the tables of a document tree; `asal_usul`: also of those of the origins of its figures."""
    semua = (b for b in walk_naskah(naskah) if isinstance(b, TabelNaskah) and (asal_usul or not b.asal_usul))
    return [[tuple(read_teks(s.isi) for s in b.sel) for b in t.baris] for t in semua]


def read_pdfplumber(isi: bytes) -> list[list[Baris]]:
    """Its own `extract_tables`, by rules."""
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        return [_clean(t) for h in pdf.pages for t in h.extract_tables()]


def read_pdfplumber_teks(isi: bytes) -> list[list[Baris]]:
    """The same by the alignment of words, which is its setting for tables without rules."""
    cara = {"vertical_strategy": "text", "horizontal_strategy": "text"}
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        return [_clean(t) for h in pdf.pages for t in h.extract_tables(cara)]


def read_pdf_oxide(isi: bytes) -> list[list[Baris]]:
    """The tables of a library in Rust."""
    berkas = pdf_oxide.PdfDocument.from_bytes(isi)
    return [_clean(_list_oxide(t)) for h in range(berkas.page_count()) for t in berkas.extract_tables(h)]


def _list_oxide(tabel: Any) -> list[list[str]]:
    baris = tabel["rows"] if isinstance(tabel, dict) else tabel.rows
    return [[_get(s) for s in (b["cells"] if isinstance(b, dict) else b.cells)] for b in baris]


def _get(sel: Any) -> str:
    return str(sel["text"] if isinstance(sel, dict) else getattr(sel, "text", sel))


def read_python_docx(isi: bytes) -> list[list[Baris]]:
    """The usual library for Word; a merged cell appears in every square that it covers."""
    berkas = docx.Document(io.BytesIO(isi))
    return [[tuple(s.text for s in b.cells) for b in t.rows] for t in berkas.tables]


def _clean(tabel: Iterable[Iterable[str | None]]) -> list[Baris]:
    return [tuple(sel or "" for sel in baris) for baris in tabel]


def _squeeze(baris: Sequence[str]) -> Baris:
    """The filled cells without white space and soft hyphens: only letters and order are judged."""
    rapat = ("".join(sel.replace("\u00ad", "").split()) for sel in baris)
    return tuple(sel for sel in rapat if sel)


def _list_baris(tabel: Iterable[Iterable[Sequence[str]]]) -> Counter[Baris]:
    """The rows with figures in them, beside something else."""
    semua = (_squeeze(b) for t in tabel for b in t)
    return Counter(b for b in semua if len(b) > 1 and any(ANGKA.match(s) for s in b))


def _list_sel(baris: Counter[Baris]) -> Counter[tuple[str, str]]:
    """Every figure with the words of its row."""
    hasil: Counter[tuple[str, str]] = Counter()
    for satu, kali in baris.items():
        nama = max((s for s in satu if any(h.isalpha() for h in s)), key=len, default="")
        for sel in satu:
            if ANGKA.match(sel):
                hasil[nama, sel] += kali
    return hasil


def score(
    dokumen: str, cara: str, asli: Sequence[Iterable[Sequence[str]]], baca: Sequence[Iterable[Sequence[str]]]
) -> Skor:
    """What was read against what is true."""
    benar, ada = _list_baris(asli), _list_baris(baca)
    sel, sel_ada = _list_sel(benar), _list_sel(ada)
    return Skor(
        dokumen=dokumen, cara=cara, baris=benar.total(), tepat=(benar & ada).total(), sel=sel.total(),
        kena=(sel & sel_ada).total(), terbaca=sel_ada.total(), tabel=len(asli), tabel_terbaca=len(baca),
    )  # fmt: skip


def run_ekstraksi(banyak: int, mulai: int, laporan: Naskah, berkas: Mapping[str, bytes]) -> Iterator[Skor]:
    """Every layout with every way, summed over the seeds; then our own report, known as a tree and as files."""
    semua = [build_isi(f"ekstraksi/{nomor}") for nomor in range(mulai, mulai + banyak)]
    for susunan in SUSUNAN:
        yield from _run_satu(f"PDF, {susunan.nama}", semua, lambda isi, s=susunan: write_pdf(isi, s), _cara_pdf())
    docx_ = {"terang": read_terang("a.docx"), "python-docx": read_python_docx}
    yield from _run_satu("DOCX", semua, write_docx, docx_)
    yield from _run_satu("HTML", semua, write_html, {"terang": read_terang("a.html")})
    yield from _run_satu("Markdown", semua, write_md, {"terang": read_terang("a.md")})
    yield from _run_laporan(laporan, berkas)


def _cara_pdf() -> dict[str, Cara]:
    return {
        "terang": read_terang("a.pdf"),
        "pdfplumber": read_pdfplumber,
        "pdfplumber, cara teks": read_pdfplumber_teks,
        "pdf_oxide": read_pdf_oxide,
    }


def _run_satu(nama: str, semua: Sequence[Isi], tulis: Callable[[Isi], bytes], cara: dict[str, Cara]) -> Iterator[Skor]:
    berkas = [(isi, tulis(isi)) for isi in semua]
    for satu, baca in cara.items():
        yield add(nama, satu, [score(nama, satu, _list_asli(isi), baca(bytes_)) for isi, bytes_ in berkas])


def _list_asli(isi: Isi) -> list[list[Baris]]:
    return [[t.kepala, *t.baris] for t in isi if isinstance(t, Tabel)]


def add(dokumen: str, cara: str, skor: Sequence[Skor]) -> Skor:
    """The sum of several scores."""
    angka = ("baris", "tepat", "sel", "kena", "terbaca", "tabel", "tabel_terbaca")
    return Skor(dokumen=dokumen, cara=cara, **{satu: sum(getattr(s, satu) for s in skor) for satu in angka})


def _run_laporan(laporan: Naskah, berkas: Mapping[str, bytes]) -> Iterator[Skor]:
    """Our own report in every form, and its tables set once more without rules."""
    asli = list_tabel(laporan)
    polos = write_naskah(laporan)
    # The totals at the end are those of the form: what it prints in pictures.
    pdf, word = (list_tabel(replace_kendali(laporan, cara)) for cara in (read_label, lambda _: ""))
    for satu, baca in _cara_pdf().items():
        yield score("laporan contoh, PDF", satu, pdf, baca(berkas["lkjip.pdf"]))
        yield score("laporan contoh, PDF tanpa garis", satu, asli, baca(polos))
    yield score("laporan contoh, DOCX", "python-docx", word, read_python_docx(berkas["lkjip.docx"]))
    for bentuk, benar in (("docx", word), ("md", asli)):
        terbaca = read_terang(f"a.{bentuk}")(berkas[f"lkjip.{bentuk}"])
        yield score(f"laporan contoh, {bentuk.upper()}", "terang", benar, terbaca)
    # In HTML every figure names its origin beside itself: the form has no table of them, and so the table of control
    # totals at its end, over what this form prints, is its own too.
    inti = list_tabel(replace(laporan, lampiran=laporan.lampiran[:-1]), asal_usul=False)
    yield score("laporan contoh, HTML", "terang", inti, read_terang("a.html")(berkas["lkjip.html"])[:-1])


def write_skor(skor: Iterable[Skor]) -> Iterator[Baris]:
    """A row of text for each score."""
    for s in skor:
        yield (
            s.dokumen, s.cara, f"{s.tepat}/{s.baris}", _percent(s.tepat, s.baris), _percent(s.kena, s.sel),
            _percent(s.kena, s.terbaca), f"{s.tabel_terbaca}/{s.tabel}",
        )  # fmt: skip


def _percent(bagian: int, semua: int) -> str:
    return f"{100 * bagian / semua:.1f}%".replace(".", ",") if semua else "-"
