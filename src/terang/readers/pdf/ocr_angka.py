"""Every number is read twice: a second model must see it the same, else its digits are not printed at all.

The model of one language takes `%` for a digit (`100%` for `1004`) and is sure of it. What two models do not agree on
is therefore never judged; its digits become question marks, which no reader takes for a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image, ImageOps

from terang.naskah.sisipan import SANGSI
from terang.readers.pdf.bentuk import hull
from terang.readers.pdf.ocr_mesin import BARIS, KataOcr, recognize

TEPI = 20
"""White dots around a picture of one word: letters that touch its edge are read badly."""
TAMBAH = 4
COBA = ((100, 0), (70, 0), (100, 160))
"""Ways to read a number again until two readings agree: at which size in percent, with how many dots beside it."""
BUNTUT_TERPANJANG = 3
"""Signs that the first model makes of a percent sign and what touches it."""
_DIGIT = re.compile(r"\d")
_URUT = re.compile(r"\d{1,2}(?:\.\d{1,2})+[.:]?")
"""The number of a chapter, table or list item."""
_KIRI = re.compile(r"\d{1,3}(?:\.\d{3})*")
_KANAN = re.compile(r"\d{3}(?:\.\d{3})*(?![\d.])")
SELA = 0.5
"""Words nearer than this share of their height are parted by no more than a lost sign."""
_RIBUAN = re.compile(r"^\d{1,3}(?:[.,]\d{3}){2,}(?!\d)")
"""Groups of three parted by dots and commas alike can only be thousands."""
_PERSEN = re.compile(r"\(?%\)?[.,;]?")
_MIRIP_PERSEN = re.compile(r"\(\S{1,2}\)[.,;]?|[YVW%][\w%][.,;]?")
"""What the first model makes of a percent sign that stands alone."""
_PINGGIR = re.compile(r"^[^\w<>≥≤(-]+|[^\w%)]+$")
_ANGKA = re.compile(r"\(?\d[\d.]*")


def confirm_angka(gambar: Image.Image, kata: Sequence[KataOcr], bahasa: str) -> tuple[list[KataOcr], list[str]]:
    """The words with doubtful digits taken out, and for each doubtful number both readings.

    Args:
        gambar: the picture that the words were read from.
        kata: the words.
        bahasa: language of the second model.
    """
    hasil = list(kata)
    sisa: dict[int, list[str]] = {i: [] for i, k in enumerate(kata) if is_angka_ocr(k.teks)}
    # The same model is led astray by other things where the picture is smaller or shows the words beside it.
    for persen, tepi in COBA:
        for i, teks in _reread(gambar, kata, list(sisa), bahasa, persen, tepi):
            sisa[i].append(teks)
            if (sepakat := agree(kata[i].teks, sisa[i])) is not None:
                hasil[i] = kata[i]._replace(teks=sepakat)
                del sisa[i]
    for i in sisa:
        hasil[i] = kata[i]._replace(teks=_DIGIT.sub(SANGSI, kata[i].teks))
    return hasil, [
        f"{kata[i].teks} atau {bacaan[0] or 'kosong'}" for i, bacaan in sisa.items() if _DIGIT.search(kata[i].teks)
    ]


def _reread(
    gambar: Image.Image, kata: Sequence[KataOcr], tempat: Sequence[int], bahasa: str, persen: int, tepi: int
) -> list[tuple[int, str]]:
    bacaan = recognize([_cut(gambar, kata[i], persen, tepi) for i in tempat], bahasa, BARIS)
    hasil = []
    for i, satu in zip(tempat, bacaan, strict=True):
        lebar = kata[i].petak.lebar
        kiri = TEPI + TAMBAH + min(tepi, kata[i].petak.x0 - TAMBAH)
        dalam = (k.teks for k in satu if 0 <= k.petak.tengah[0] * 100 / persen - kiri <= lebar)
        hasil.append((i, "".join(dalam)))
    return hasil


def is_angka_ocr(teks: str) -> bool:
    """Whether the first model saw a number here, or what it takes a percent sign for."""
    return bool(_DIGIT.search(teks) or "%" in teks or _MIRIP_PERSEN.fullmatch(teks))


def agree(pertama: str, kedua: Sequence[str]) -> str | None:
    """The number that the first reading and one of the second readings agree on, None where there is none.

    A percent sign that the second model sees is believed, where the first has something else behind the same number.
    """
    if any(_strip(pertama) == _strip(satu) for satu in kedua):
        return _RIBUAN.sub(lambda angka: angka[0].replace(",", "."), pertama)
    # `3.1` is no amount, so that a dot that was not seen changes none.
    if _URUT.fullmatch(pertama) and any(_DIGIT.findall(pertama) == _DIGIT.findall(satu) for satu in kedua):
        return pertama
    if _MIRIP_PERSEN.fullmatch(pertama) and (tanda := next(filter(_PERSEN.fullmatch, kedua), None)):
        return tanda
    persen = [satu for satu in kedua if "%" in satu and _count_buntut(pertama, satu) <= BUNTUT_TERPANJANG]
    # A single sign too much may be the percent sign; where there are more, a digit may be among them.
    if persen and (
        len(persen) > len({satu.partition("%")[0] for satu in persen}) or _count_buntut(pertama, persen[0]) <= 1
    ):
        angka, _, sisa = persen[0].partition("%")
        return f"{pertama[: len(angka)]}%{sisa}"
    return None


def _strip(teks: str) -> str:
    """Without marks around it; a dot and a comma count as one, for each model sets those that its language uses."""
    return _PINGGIR.sub("", teks).replace(",", ".")


def _count_buntut(pertama: str, kedua: str) -> int:
    """How many signs the first reading has where the second has `%`; many, where the number before it is another."""
    angka, _, sisa = kedua.replace(",", ".").partition("%")
    sama = _ANGKA.fullmatch(angka) and pertama.replace(",", ".").startswith(angka)
    lebih = len(pertama.rstrip(".,;:")) - len(angka) - len(sisa.rstrip(".,;:"))
    return max(lebih, 0) if sama else len(pertama) + BUNTUT_TERPANJANG


def join_ribuan(kata: Sequence[KataOcr]) -> list[KataOcr]:
    """The words with one amount where a faded dot parted it in two: `2.533.288 840`, `759 465.040`."""
    hasil: list[KataOcr] = []
    for k in kata:
        if hasil and _is_pecah(hasil[-1], k):
            kiri = hasil.pop()
            k = k._replace(teks=f"{kiri.teks}.{k.teks}", petak=hull([kiri.petak, k.petak]))  # noqa: PLW2901 - the two are one
        hasil.append(k)
    return hasil


def _is_pecah(kiri: KataOcr, kanan: KataOcr) -> bool:
    a, b = kiri.petak, kanan.petak
    rapat = 0 <= b.x0 - a.x1 < SELA * b.tinggi and abs(a.bawah - b.bawah) < SELA * b.tinggi
    return rapat and "." in kiri.teks + kanan.teks and bool(_KIRI.fullmatch(kiri.teks) and _KANAN.match(kanan.teks))


def _cut(gambar: Image.Image, kata: KataOcr, persen: int, tepi: int) -> Image.Image:
    p = kata.petak
    x0, x1 = max(int(p.x0) - TAMBAH - tepi, 0), min(int(p.x1) + TAMBAH + 1 + tepi, gambar.width)
    potong = gambar.crop((x0, int(p.atas) - TAMBAH, x1, int(p.bawah) + TAMBAH + 1))
    potong = ImageOps.expand(potong, TEPI, fill=255)
    return potong.resize((potong.width * persen // 100, potong.height * persen // 100), Image.Resampling.BICUBIC)
