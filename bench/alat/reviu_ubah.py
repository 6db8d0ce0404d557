"""One printed number of a finished report changed, as a slip or a forger would change it."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

import pikepdf

from terang import flows
from terang.naskah.kendali import list_angka

ANGKA = re.compile(r"\d+(?:[.,]\d+)*")
PDF_PER_SERATUS = 30
"""A PDF takes five times as long to review as the other forms, so that fewer are tried."""
_BUTIR = re.compile(r"^[ >]*\d+[.)] ", re.MULTILINE)
_BAGIAN_WORD = "word/document.xml"
Letak = tuple[int, int]
"""Where a number begins and ends in the text of a form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubahan:
    """A report with one number changed: what stood there, what stands there, and the words around it."""

    isi: bytes
    semula: str
    tertulis: str
    sekitar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UjiUbah:
    """What a review said of it; `tepat`: it names the number that stood there. `tercetak` counts those of the file."""

    bentuk: str
    tercetak: int
    ubahan: Ubahan
    kena: bool
    tepat: bool


def run_ubah(berkas: dict[str, bytes], banyak: int, mulai: int) -> Iterator[UjiUbah]:
    """Change a number and review, so many times for each form; the same seed changes the same numbers."""
    for bentuk, buka in BENTUK.items():
        ubah, letak = buka(berkas[f"lkjip.{bentuk}"])
        acak = random.Random(f"{bentuk}-{mulai}")  # noqa: S311 - a choice, not a secret
        kali = banyak * PDF_PER_SERATUS // 100 if bentuk == "pdf" else banyak
        for satu in acak.sample(range(len(letak)), min(kali, len(letak))):
            ubahan = ubah(satu, acak)
            temuan = [t for j in flows.reviu(f"lkjip.{bentuk}", ubahan.isi).jawaban for t in j.temuan]
            tepat = any(ubahan.semula in {t.seharusnya, *re.findall(ANGKA, t.seharusnya)} for t in temuan)
            yield UjiUbah(bentuk=bentuk, tercetak=len(letak), ubahan=ubahan, kena=bool(temuan), tepat=tepat)


Ubah = Callable[[int, random.Random], Ubahan]


def change_angka(angka: str, acak: random.Random, digit: str = "0123456789") -> str:
    """The number with one digit changed, so that it is another number."""
    while True:
        i = acak.choice([i for i, satu in enumerate(angka) if satu.isdigit()])
        baru = angka[:i] + acak.choice([satu for satu in digit if satu != angka[i]]) + angka[i + 1 :]
        if [nilai for _, nilai in list_angka(baru)] != [nilai for _, nilai in list_angka(angka)]:
            return baru


def _buka_teks(teks: str, letak: Sequence[Letak], tutup: Callable[[str], bytes]) -> tuple[Ubah, Sequence[Letak]]:
    def ubah(ke: int, acak: random.Random) -> Ubahan:
        awal, akhir = letak[ke]
        baru = change_angka(teks[awal:akhir], acak)
        sekitar = (
            f"{_read_polos(teks[max(0, awal - 400) : awal])[-40:]}[{baru}]{_read_polos(teks[akhir : akhir + 200])[:20]}"
        )
        isi = tutup(teks[:awal] + baru + teks[akhir:])
        return Ubahan(isi=isi, semula=teks[awal:akhir], tertulis=baru, sekitar=sekitar)

    return ubah, letak


def _read_polos(teks: str) -> str:
    """The words of a piece of a page, its tags away, also those that the piece cuts."""
    return " ".join(unescape(re.sub(r"^[^<>]*>|<[^>]*>|<[^>]*$", " ", teks)).split())


def _buka_md(isi: bytes) -> tuple[Ubah, Sequence[Any]]:
    teks = isi.decode()
    # A list number is the program's that shows the list, not the report's.
    butir = {satu.end() - 2 for satu in _BUTIR.finditer(teks)}
    return _buka_teks(teks, [m.span() for m in ANGKA.finditer(teks) if m.end() not in butir], str.encode)


def _buka_html(isi: bytes) -> tuple[Ubah, Sequence[Any]]:
    """What the main part shows; around it stand navigation, header and footer."""
    teks = isi.decode()
    awal, akhir = teks.index("<main"), teks.index("</main>")
    return _buka_teks(teks, _list_isi(teks, r">([^<>]+)<", awal, akhir), str.encode)


def _buka_docx(isi: bytes) -> tuple[Ubah, Sequence[Any]]:
    """What the body shows, cached results of fields too."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        bagian = {nama: arsip.read(nama) for nama in arsip.namelist()}
    teks = bagian[_BAGIAN_WORD].decode()

    def tutup(baru: str) -> bytes:
        keluar = io.BytesIO()
        with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
            for nama, satu in bagian.items():
                arsip.writestr(nama, baru.encode() if nama == _BAGIAN_WORD else satu)
        return keluar.getvalue()

    return _buka_teks(teks, _list_isi(teks, r"<w:t(?: [^>]*)?>([^<]*)<", 0, len(teks)), tutup)


def _list_isi(teks: str, pola: str, awal: int, akhir: int) -> list[Letak]:
    simpul = re.compile(pola).finditer(teks, awal, akhir)
    return [(s.start(1) + m.start(), s.start(1) + m.end()) for s in simpul for m in ANGKA.finditer(s[1])]


@dataclass(frozen=True, slots=True)
class _LetakPdf:
    """A number in the drawing of a page: page, instruction, first letter, the number, and the line around it."""

    halaman: int
    perintah: int
    awal: int
    angka: str
    baris: str


def _buka_pdf(isi: bytes) -> tuple[Ubah, Sequence[Any]]:
    """What the pages show but for running headers and footers; letters are changed where they are drawn."""
    with pikepdf.open(io.BytesIO(isi)) as pdf:
        letak = [satu for ke, halaman in enumerate(pdf.pages) for satu in _list_letak(ke, halaman)]

    def ubah(ke: int, acak: random.Random) -> Ubahan:
        satu = letak[ke]
        with pikepdf.open(io.BytesIO(isi)) as pdf:
            halaman = pdf.pages[satu.halaman]
            perintah = list(pikepdf.parse_content_stream(halaman))
            huruf = _find_huruf(perintah, satu.perintah, _list_huruf(halaman))
            baru = change_angka(satu.angka, acak, "".join(sorted(set("0123456789") & set(huruf.values()))))
            _replace_huruf(perintah[satu.perintah], satu, baru, {teks: kode for kode, teks in huruf.items()})
            halaman.Contents = pdf.make_stream(pikepdf.unparse_content_stream(perintah))
            keluar = io.BytesIO()
            pdf.save(keluar, static_id=True)
        sekitar = f"halaman {satu.halaman + 1}: {satu.baris[max(0, satu.awal - 40) : satu.awal]}[{baru}]"
        return Ubahan(isi=keluar.getvalue(), semula=satu.angka, tertulis=baru, sekitar=sekitar)

    return ubah, letak


Huruf = dict[bytes, str]
"""The letters of a font by the two bytes that stand for each."""


def _list_huruf(halaman: pikepdf.Page) -> dict[str, Huruf]:
    """The letters of every font of the page."""
    hasil = {}
    for nama, font in halaman.resources.get("/Font", {}).items():
        peta = font.ToUnicode.read_bytes().decode("latin-1")
        pasangan = re.findall(r"<([0-9A-F]{4})>\s*<([0-9A-F]{4})>\s*\n", peta[peta.index("beginbfchar") :])
        hasil[nama] = {bytes.fromhex(kode): chr(int(teks, 16)) for kode, teks in pasangan}
    return hasil


def _find_huruf(perintah: Sequence[Any], ke: int, huruf: dict[str, Huruf]) -> Huruf:
    """Those of the font that is set there."""
    font = next(str(satu.operands[0]) for satu in reversed(perintah[:ke]) if str(satu.operator) == "Tf")
    return huruf[font]


def _list_letak(ke: int, halaman: pikepdf.Page) -> Iterator[_LetakPdf]:
    huruf = _list_huruf(halaman)
    perintah = list(pikepdf.parse_content_stream(halaman))
    perabot: list[bool] = []
    for n, satu in enumerate(perintah):
        if str(satu.operator) in {"BDC", "BMC"}:
            perabot.append("/Pagination" in str(satu.operands[-1:]) or any(perabot))
        elif str(satu.operator) == "EMC":
            perabot.pop()
        elif str(satu.operator) == "TJ" and not any(perabot):
            peta = _find_huruf(perintah, n, huruf)
            baris = "".join(peta.get(kode, " ") for _, _, kode in _list_kode(satu))
            yield from (_LetakPdf(ke, n, m.start(), m[0], baris) for m in ANGKA.finditer(baris))


def _list_kode(perintah: Any) -> list[tuple[int, int, bytes]]:
    """The letters of a line: the piece in which each stands, where in it, and its two bytes."""
    potong = [(n, bytes(isi)) for n, isi in enumerate(perintah.operands[0]) if isinstance(isi, pikepdf.String)]
    return [(n, i, isi[i : i + 2]) for n, isi in potong for i in range(0, len(isi), 2)]


def _replace_huruf(perintah: Any, letak: _LetakPdf, baru: str, kode: dict[str, bytes]) -> None:
    huruf = _list_kode(perintah)[letak.awal : letak.awal + len(baru)]
    for lama, teks, (potong, i, _) in zip(letak.angka, baru, huruf, strict=True):
        if lama != teks:
            mentah = bytes(perintah.operands[0][potong])
            perintah.operands[0][potong] = pikepdf.String(mentah[:i] + kode[teks] + mentah[i + 2 :])


BENTUK: dict[str, Callable[[bytes], tuple[Ubah, Sequence[Any]]]] = {
    "md": _buka_md,
    "html": _buka_html,
    "docx": _buka_docx,
    "pdf": _buka_pdf,
}
