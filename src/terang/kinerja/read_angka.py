"""Figures as people type them in Indonesia, read once and right: a value, a question, a refusal, or nothing.

The grammar, from the outside in; spaces may stand between the parts:

    teks     = [tanda] besaran | besaran sampai besaran
    besaran  = ["("] ["-"] ["Rp"] ["("] ["-"] bilangan [",-"] [skala] [satuan] [")"] ["(dalam ribuan)"]
    bilangan = digits with the separators of `terang.kinerja.pemisah`

Scale words and units are data in `terang.kinerja.satuan_tulis`. Only the digits 0 to 9 are digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from terang.kinerja.alasan_angka import ask, explain_separators, explain_text, explain_unit, quote
from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak, HasilBaca
from terang.kinerja.pemisah import Bacaan, read_pemisah
from terang.kinerja.pilihan import Tanda
from terang.kinerja.satuan_tulis import (
    SATUAN_HITUNG,
    SATUAN_UANG,
    SATUAN_UKUR,
    SKALA,
    counts_whole,
    read_skala_kolom,
)

_KOSONG = frozenset(
    ("", "-", "--", "–", "—", "n/a", "n.a.", "belum ada", "belum ada data", "belum tersedia", "tidak ada data")
)
# A figure is short; a whole page pasted into a cell must not cost seconds.
_PANJANG_TERBESAR = 200
# Spaces of every width that word processors set between digits; a line break stays a line break.
_SPASI = re.compile("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_HURUF_SETARA = {
    0x2212: "-",
    0x2010: "-",
    0x2011: "-",
    0xFE63: "-",
    0xFF0D: "-",
    0x200B: None,
    0xFEFF: None,
    0xAD: None,
}

_KATA = r"(?![^\W\d_])"  # the word ends here
_POLA_TANDA = {
    tanda: re.compile(rf"(?:{pola})\s*", re.IGNORECASE)
    for tanda, pola in (
        (Tanda.LEBIH_SAMA, rf">\s*=|=\s*>|≥|⩾|(?:minimal|minimum|min\.?|paling sedikit|sekurang-kurangnya){_KATA}"),
        (Tanda.KURANG_SAMA, rf"<\s*=|=\s*<|≤|⩽|(?:maksimal|maksimum|maks\.?|max\.?|paling banyak){_KATA}"),
        (Tanda.LEBIH, rf">|(?:lebih dari|di atas){_KATA}"),
        (Tanda.KURANG, rf"<|(?:kurang dari|di bawah){_KATA}"),
        (Tanda.SAMA, "="),
    )
}
# The dash of ",-" closes an amount of money; it opens no range.
_POLA_SAMPAI = re.compile(
    rf"\s*(?<![.,\-–—])[-–—]\s*|\s*(?<![^\W\d_])(?:s\.? ?d\.?|s/d|sampai dengan|sampai|hingga){_KATA}\s*", re.IGNORECASE
)
_POLA_BESARAN = re.compile(
    r"(?P<buka>\(?)(?P<minus>[-–+]?)(?:(?P<uang>Rp\.?|IDR)\s*)?(?P<buka2>\(?)(?P<minus2>[-–+]?)"
    r"(?P<bilangan>[0-9](?:[0-9., ]*[0-9])?)(?:\s?(?P<bulat>[.,](?:[-–—]+|=)))?"
    rf"\s*(?:(?P<skala>{'|'.join(SKALA)}){_KATA})?\s*(?P<satuan>[%‰]|[^\W\d_][^()]*)?(?P<tutup>\)?)",
    re.IGNORECASE,
)
_POLA_DALAM = re.compile(r"\s*\(? ?dalam (?:ribu|juta|mil[iy]ar|tril[iy]un)an(?: rupiah)? ?\)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Besaran:
    """One number with what stood around it; its separators are not yet understood."""

    bilangan: str
    negatif: bool
    satuan: str
    skala: int


class _TakTerbacaError(Exception):
    """Why a text is no figure; carried from the depth of the grammar up to `read_angka` and no further."""


def read_angka(teks: str, satuan: str = "") -> HasilBaca:
    """Read a figure as written in a cell or a field. Never raises, whatever the text.

    Args:
        teks: the text; all of it must be understood.
        satuan: unit of the column (`orang`, `%`, `Rp`, `dalam ribuan rupiah`). It settles what `1.234` means and is
            accepted after the number; where it says "dalam ribuan" the number is multiplied. What stands in the text
            itself goes first.

    Returns:
        `Angka` (its `satuan` is what the text names: money as `Rp`, persen as `%`); `AngkaAmbigu` where honest readers
        differ; `AngkaRusak` where it is no number; None where nothing is written, for empty is not zero.
    """
    rapi = _SPASI.sub(" ", teks.translate(_HURUF_SETARA)).strip()
    if rapi.casefold() in _KOSONG:
        return None
    if len(rapi) > _PANJANG_TERBESAR:
        return AngkaRusak(tertulis=teks, alasan=f"{quote(rapi)} terlalu panjang. Tulis satu angka saja.")
    try:
        return _read_figure(rapi, teks, satuan)
    except _TakTerbacaError as salah:
        return AngkaRusak(tertulis=teks, alasan=str(salah))


def _read_figure(rapi: str, teks: str, kolom: str) -> Angka | AngkaAmbigu:
    dalam = _POLA_DALAM.search(rapi)
    tanda, sisa = _take_tanda(_POLA_DALAM.sub("", rapi))
    besaran = tuple(_read_besaran(potong, rapi, kolom) for potong in _split_range(sisa))
    if tanda is not None and len(besaran) > 1:
        raise _TakTerbacaError(
            f"{quote(rapi)} memuat tanda dan rentang sekaligus. Tulis salah satu, misalnya >5 atau 5–7."
        )
    satuan = _join_satuan(besaran, rapi)
    hitung = counts_whole(satuan or (dalam[0] if dalam else kolom))
    bacaan = tuple(_read_bilangan(satu, rapi, hitung=hitung) for satu in besaran)
    # "12 bulan" in a column "dalam ribuan rupiah" is not twelve thousand months.
    skala_kolom = read_skala_kolom(dalam[0] if dalam else kolom) if dalam or satuan in ("", "Rp") else 0
    dasar = Angka(nilai=Decimal(0), tanda=tanda or Tanda.SAMA, satuan=satuan, tertulis=teks)
    return _decide(rapi, dasar, besaran, bacaan, skala_kolom)


def _decide(
    rapi: str, dasar: Angka, besaran: tuple[_Besaran, ...], bacaan: tuple[Bacaan, ...], skala_kolom: int
) -> Angka | AngkaAmbigu:
    """One figure where only one reading is left, else the question with every reading that makes sense."""
    kemungkinan = {
        pilihan: _set_ends(dasar, ujung)
        for pilihan in product(*(baca.nilai for baca in bacaan))
        if (ujung := _compute_ends(pilihan, besaran, skala_kolom)) == sorted(ujung)
    }
    angka = tuple(kemungkinan.values())
    if not angka:
        raise _TakTerbacaError(f"Rentang {quote(rapi)} terbalik. Tulis batas yang lebih kecil dahulu.")
    if len(angka) == 1 and all(baca.pasti for baca in bacaan):
        return angka[0]
    ditulis = [_rewrite(rapi, besaran, pilihan) for pilihan in kemungkinan]
    return AngkaAmbigu(tertulis=dasar.tertulis, kemungkinan=angka, pertanyaan=ask(rapi, ditulis))


def _set_ends(dasar: Angka, ujung: list[Decimal]) -> Angka:
    if len(ujung) == 1:
        return replace(dasar, nilai=ujung[0])
    return replace(dasar, nilai=ujung[0], batas_atas=ujung[1], tanda=Tanda.RENTANG)


def _take_tanda(rapi: str) -> tuple[Tanda | None, str]:
    for tanda, pola in _POLA_TANDA.items():
        cocok = pola.match(rapi)
        if cocok:
            return tanda, rapi[cocok.end() :]
    return None, rapi


def _split_range(sisa: str) -> tuple[str, ...]:
    for sampai in _POLA_SAMPAI.finditer(sisa):
        kiri, kanan = sisa[: sampai.start()], sisa[sampai.end() :]
        if re.search("[0-9]", kiri) and re.search("[0-9]", kanan):
            return kiri, kanan
    return (sisa,)


def _read_besaran(potong: str, rapi: str, kolom: str) -> _Besaran:
    cocok = _POLA_BESARAN.fullmatch(potong.strip())
    if cocok is None:
        raise _TakTerbacaError(explain_text(rapi))
    buka = cocok["buka"] + cocok["buka2"]
    minus = cocok["minus"] + cocok["minus2"]
    if len(buka) != len(cocok["tutup"]) or len(buka + minus) > 1:
        raise _TakTerbacaError(explain_text(rapi))
    return _Besaran(
        bilangan=cocok["bilangan"],
        negatif=bool(buka) or minus in ("-", "–"),
        satuan=_read_satuan(cocok["satuan"] or "", kolom, rapi, uang=bool(cocok["uang"] or cocok["bulat"])),
        skala=SKALA.get((cocok["skala"] or "").casefold(), 0),
    )


def _read_satuan(kata: str, kolom: str, rapi: str, *, uang: bool) -> str:
    satuan = " ".join(kata.split())
    kunci = satuan.casefold()
    if kunci in SATUAN_UANG or (uang and not kunci):
        return "Rp"
    dikenal = kunci in SATUAN_HITUNG or kunci in SATUAN_UKUR or kunci == " ".join(kolom.casefold().split())
    if uang or (kunci and not dikenal):
        raise _TakTerbacaError(explain_unit(rapi, satuan))
    return "%" if kunci == "persen" else satuan


def _join_satuan(besaran: tuple[_Besaran, ...], rapi: str) -> str:
    satuan = {satu.satuan for satu in besaran if satu.satuan}
    if len(satuan) > 1:
        raise _TakTerbacaError(f"Kedua batas {quote(rapi)} memakai satuan yang berbeda. Samakan satuannya.")
    return satuan.pop() if satuan else ""


def _read_bilangan(besaran: _Besaran, rapi: str, *, hitung: bool) -> Bacaan:
    bacaan = read_pemisah(besaran.bilangan, hitung=hitung)
    if not bacaan.nilai:
        raise _TakTerbacaError(explain_separators(rapi))
    return bacaan


def _compute_ends(pilihan: tuple[str, ...], besaran: tuple[_Besaran, ...], skala_kolom: int) -> list[Decimal]:
    # "5–7 juta" says juta once for both ends; a scale in the text goes before the column's.
    skala = besaran[-1].skala or skala_kolom
    return [_compute_nilai(nilai, satu, satu.skala or skala) for nilai, satu in zip(pilihan, besaran, strict=True)]


def _compute_nilai(nilai: str, besaran: _Besaran, skala: int) -> Decimal:
    # Through text, because Decimal arithmetic would round to the 28 digits of the context.
    tepat = Decimal(f"{Decimal(f'{nilai}E{skala}'):f}")
    return tepat.copy_negate() if besaran.negatif and tepat else tepat


def _rewrite(rapi: str, besaran: tuple[_Besaran, ...], pilihan: tuple[str, ...]) -> str:
    """The text with each number written so that it has only one reading left."""
    for satu, nilai in zip(besaran, pilihan, strict=True):
        rapi = rapi.replace(satu.bilangan, nilai.replace(".", ","), 1)
    return rapi
