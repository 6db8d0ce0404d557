"""Tesseract as a process of its own: pictures in, words with their places and its confidence out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from lxml import etree, html
from PIL import Image

from terang.errors import UsageError
from terang.readers.pdf.bentuk import Petak

DETIK = 90
"""One run of the engine over the pictures of one page; a page that takes longer is no text."""
BLOK, BARIS = 6, 7
"""Modes of the engine: a block of lines, one line."""
PASANG = "sudo apt install tesseract-ocr tesseract-ocr-ind"
TAK_ADA = f"--ocr memerlukan program Tesseract, yang belum terpasang. Pasang dengan: {PASANG}. Tanpa --ocr pun "
TAK_ADA += "berkas dapat dibaca; halaman pindaian lalu disebut tidak terbaca."
TANPA_BAHASA = f"Tesseract terpasang tanpa data bahasa apa pun. Pasang dengan: {PASANG}"
TANPA_INDONESIA = "data bahasa Indonesia untuk Tesseract belum terpasang, sehingga dipakai bahasa Inggris dan hasilnya "
TANPA_INDONESIA += "lebih sering keliru. Pasang dengan: sudo apt install tesseract-ocr-ind"
_NILAI = re.compile(r"(bbox|baseline|x_size|x_descenders|x_wconf) ([-\d. ]+)")


class KataOcr(NamedTuple):
    """A word in dots of its picture; `yakin` is the engine's own confidence, 0 to 100.

    `petak` has the height of its line's letters, not of its own: `aku` and `Apa` stand level.
    """

    teks: str
    petak: Petak
    yakin: int


@cache
def list_bahasa() -> tuple[str, ...]:
    """Languages that the engine has data for.

    Raises:
        UsageError: it is not installed.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise UsageError(TAK_ADA)
    keluaran = subprocess.run([program, "--list-langs"], capture_output=True, check=False, timeout=DETIK)  # noqa: S603
    return tuple(keluaran.stdout.decode("utf-8", "replace").split("\n")[1:])


def find_bahasa() -> str:
    """Indonesian where its data are installed, else English.

    Raises:
        UsageError: the engine or all its languages are missing.
    """
    for bahasa in ("ind", "eng"):
        if bahasa in list_bahasa():
            return bahasa
    raise UsageError(TANPA_BAHASA)


def recognize(gambar: Sequence[Image.Image], bahasa: str, mode: int) -> list[list[KataOcr]]:
    """The words of every picture, in its own dots.

    Args:
        gambar: the pictures; one run of the engine reads them all, for its start takes longer than a small picture.
        bahasa: language of its data.
        mode: what a picture holds: BLOK or BARIS.

    Raises:
        subprocess.TimeoutExpired: it took too long.
        subprocess.CalledProcessError: the engine broke.
    """
    if not gambar:
        return []
    with TemporaryDirectory(prefix="terang-ocr-") as folder:
        daftar = Path(folder, "daftar.txt")
        daftar.write_text("".join(f"{_save(satu, folder, i)}\n" for i, satu in enumerate(gambar)), encoding="utf-8")
        selesai = subprocess.run(  # noqa: S603 - our own files; no text of the document is in the command
            [shutil.which("tesseract") or "tesseract", str(daftar), "stdout", "-l", bahasa, "--psm", str(mode),
             "--dpi", "300", "-c", "tessedit_do_invert=0", "hocr"],
            capture_output=True, check=True, timeout=DETIK,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )  # fmt: skip
    return _read_hocr(selesai.stdout, len(gambar))


def _save(gambar: Image.Image, folder: str, i: int) -> Path:
    path = Path(folder, f"{i}.pgm")
    gambar.save(path)
    return path


def _read_hocr(isi: bytes, jumlah: int) -> list[list[KataOcr]]:
    hasil: list[list[KataOcr]] = [[] for _ in range(jumlah)]
    pohon = html.document_fromstring(isi, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    for i, halaman in enumerate(pohon.iterfind(".//div[@class='ocr_page']")):
        for kata in halaman.iterfind(".//span[@class='ocrx_word']"):
            if teks := "".join(map(str, kata.itertext())).strip():
                hasil[i].append(_build_kata(teks, kata))
    return hasil


def _build_kata(teks: str, kata: etree._Element) -> KataOcr:
    nilai = dict(_NILAI.findall(kata.get("title", "")))
    baris = kata.getparent()
    garis = dict(_NILAI.findall(baris.get("title", ""))) if baris is not None else {}
    x0, atas, x1, bawah = map(float, nilai["bbox"].split())
    return KataOcr(teks, _align((x0, atas, x1, bawah), garis), int(nilai.get("x_wconf", "0")))


def _align(kotak: tuple[float, float, float, float], garis: dict[str, str]) -> Petak:
    """The box of a word from the base line and the letter height of its line."""
    x0, atas, x1, bawah = kotak
    if "baseline" not in garis or "x_size" not in garis:
        return Petak(x0, atas, x1, bawah)
    kiri, _, _, dasar = map(float, garis["bbox"].split())
    landai, geser = map(float, garis["baseline"].split())
    y = dasar + geser + landai * ((x0 + x1) / 2 - kiri)
    turun = float(garis.get("x_descenders", "0"))
    return Petak(x0, y + turun - float(garis["x_size"]), x1, y + turun)
