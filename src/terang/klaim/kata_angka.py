"""The numbers of free Indonesian text, each with its place, its unit and what it serves as."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from terang.kinerja.pemisah import read_pemisah
from terang.kinerja.satuan_tulis import SATUAN_HITUNG, SATUAN_UANG, SATUAN_UKUR, SKALA, counts_whole


class JenisAngka(StrEnum):
    """What a number serves as."""

    JUMLAH = "amount"
    TAHUN = "year"
    RUJUKAN = "citation"
    TANGGAL = "date"
    NOMOR = "number"
    """Number of a list item, heading, table, quarter or rank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaTeks:
    """One number in a text.

    Args:
        start: where it begins, its `Rp` included.
        end: where it ends, `,-` and a scale word included, its unit not.
        teks: the text from `start` to `end`.
        nilai: its value, the scale word applied.
        desimal: decimals printed; negative where a scale word stands behind (`1,5 miliar` has -8).
        satuan: `Rp`, `%`, a unit that Terang knows in small letters, or empty.
        akhir_satuan: where its unit ends; `end` where it has none.
        jenis: what it serves as.
        pasti: False for an end of a range, a number behind `>` or `minimal`, and `1.234` without a unit that decides.
    """

    start: int
    end: int
    teks: str
    nilai: Decimal
    desimal: int
    satuan: str = ""
    akhir_satuan: int
    jenis: JenisAngka = JenisAngka.JUMLAH
    pasti: bool = True


_BULAN = "Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|November|Desember"
_TUAN = (
    "tabel|gambar|grafik|diagram|bagan|bab|lampiran|halaman|hal|formulir|triwulan|tw|semester|eselon|golongan|gol|"
    "tahap|peringkat|urutan|ranking|rangking|butir|huruf|buku|seri|jilid|tingkat|tipe|zona|kolom|baris"
)
# A goal may also be followed by a value ("sasaran 80%"), so that only a short bare number counts as its number.
_TUJUAN = "sasaran|tujuan|misi|indikator|iku|program|kegiatan|point|poin|nomor urut|strategi|kebijakan|renaksi"

_PERAN: tuple[tuple[JenisAngka, re.Pattern[str]], ...] = (
    (
        JenisAngka.TANGGAL,
        re.compile(
            rf"\b\d{{1,2}}\s+(?:{_BULAN})\b(?:\s+\d{{4}}\b)?|\b(?:{_BULAN})\s+\d{{4}}\b"
            r"|\b(?:pukul|jam)\s+\d{1,2}[.:]\d\d\b"
            r"|\b\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d(?=\s*(?:WIB|WITA|WIT)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        JenisAngka.RUJUKAN,
        re.compile(
            r"\b(?:nomor|nomer|no)\b\s*[.:]?\s*:?\s*[\w./-]{0,40}\d[\w./-]{0,40}(?:\s*,?\s*(?:tahun|th\.?)\s+\d{4}\b)?"
            r"|\b(?:pasal|ayat)\s*\(?\d+\)?|(?<![\w.])[\w.]{1,30}(?:/[\w.\-]{1,30}){2,8}"
            r"|\b\d{1,3}/(?:19|20)\d\d\b|\b(?:ISO|SNI)\s*[\d:.\-]+",
            re.IGNORECASE,
        ),
    ),
    (
        JenisAngka.NOMOR,
        re.compile(
            rf"^\s*\(?(?:[IVX]+\.)?\d{{1,2}}(?:\.\d{{1,2}})*[.)](?!\d)|^\s*\d{{1,2}}(?:\.\d{{1,2}})+\s+(?=[A-Z])"
            rf"|\b[IVX]+\.\d+(?:\.\d+)*|\bke\s?[-–]?\s?\(?\d+\)?|(?<=[:;])\s*\d{{1,2}}[.)]\s+(?=[^\W\d])"
            rf"|(?<![\w(.,])\d{{1,2}}\)\s+(?=[^\W\d])"
            rf"|\b(?i:{_TUAN})\.?\s*\(?\d+(?:\.\d+)*(?!,?\d)"
            rf"|\b(?i:{_TUJUAN})\s+\(?\d{{1,2}}(?:\.\d{{1,2}})*\)?(?![.,]?\d)(?!\s*(?:%|persen|\((?=[a-z])|[a-z]))"
        ),
    ),
    (
        JenisAngka.TAHUN,
        re.compile(
            r"\b(?:(?:tahun|TA|T\.A\.?|th)\.?(?:\s+anggaran)?\s*)(?:19|20)\d\d\b"
            r"(?:\s*(?:[-–/,]|s\.?/?d\.?|dan|sampai dengan|hingga)\s*(?:19|20)\d\d\b)*"
            r"|(?<![\d.,])(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?![\d.,]*\d)",
            re.IGNORECASE,
        ),
    ),
)
_BUKAN_DI_BELAKANG = frozenset(("angka", "skala", "nilai", "kelas"))  # words of the next phrase, as in "dari 3 nilai"
_POLA_SATUAN = "|".join(
    re.escape(kata)
    for kata in sorted((SATUAN_HITUNG | SATUAN_UKUR | {"point", "rupiah"}) - _BUKAN_DI_BELAKANG, key=len, reverse=True)
)
# "60 tahun 2016" is sixty in the year 2016, not sixty years.
_BUKAN_SATUAN = rf"(?<!tahun(?=\s\d))(?<!triwulan(?=\s[IVX\d]))(?<!semester(?=\s[IVX\d]))(?<!bulan(?=\s(?:{_BULAN})))"
_POLA = re.compile(
    r"(?<![\w.,])(?:(?<=\bke-)|(?<![^\W\d_]-))(?P<uang>(?:Rp\.?|IDR)\s*\.?\s*)?(?P<bilangan>\d(?:[\d.,]*\d)?)"
    rf"(?P<bulat>\s?[.,](?:[-–—]+|=))?(?:\s*(?P<skala>{'|'.join(SKALA)})(?![^\W_]))?"
    rf"(?P<satuan>\s*(?:[%‰]|(?:{_POLA_SATUAN})(?![^\W_]){_BUKAN_SATUAN}))?",
    re.IGNORECASE,
)
_MINUS = re.compile(r"(?:^|[\s(])[-−–]$")
_ANGKA_TERPANJANG = 60
"""What has more digits is no amount, and Python refuses to write some of them."""
_TANDA_MINUS = frozenset("-−–")
_AKHIR_RENTANG = frozenset("-–—.dina")
_TAHUN_TELANJANG = re.compile(r"(?:199\d|20\d\d|2100)")
_RENTANG_DEPAN = re.compile(
    r"\s*%?\s*(?:[-–—]|s\.? ?d\.?|s/d|sampai(?: dengan)?|hingga)\s*(?:Rp\.?\s*)?\d", re.IGNORECASE
)
_RENTANG_BELAKANG = re.compile(
    r"\d\s*(?:%|[^\W\d_]{1,10})?\s*(?:[-–—]|s\.? ?d\.?|s/d|sampai(?: dengan)?|hingga)\s*$", re.IGNORECASE
)
_BANDING = re.compile(
    r"(?:[<>≤≥±]\s*=?|\b(?:lebih(?: besar| kecil| tinggi| rendah)? dari(?:pada)?|kurang dari|di ?atas|di ?bawah|"
    r"minimal|maksimal|minimum|maksimum|sekitar|kurang lebih|hampir|paling sedikit|paling banyak|rata-rata))"
    r"\s*(?:sebesar|sebanyak)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Rentang:
    """The places in a text where numbers serve as one thing; they do not overlap and stand in their order."""

    jenis: JenisAngka
    awal: list[int]
    ujung: list[int]

    def holds(self, di: int) -> bool:
        """Whether the number that begins at `di` stands in one of them."""
        i = bisect_right(self.awal, di) - 1
        return i >= 0 and di < self.ujung[i]


@lru_cache(maxsize=1 << 15)
def list_angka(teks: str) -> tuple[AngkaTeks, ...]:
    """Every number of a text in its order; what has no sensible separators (`2.8766.522.000`) is left out.

    Several readers ask for the numbers of the same sentence, so that the answers are kept for a while.
    """
    if not _POLA.search(teks):
        return ()
    return tuple(_read_all(teks, [_find_rentang(teks, jenis, pola) for jenis, pola in _PERAN]))


def _find_rentang(teks: str, jenis: JenisAngka, pola: re.Pattern[str]) -> _Rentang:
    tempat = [cocok.span() for cocok in pola.finditer(teks)]
    return _Rentang(jenis, [awal for awal, _ in tempat], [ujung for _, ujung in tempat])


def _read_all(teks: str, peran: list[_Rentang]) -> Iterator[AngkaTeks]:
    for cocok in _POLA.finditer(teks):
        satuan = _name_unit(cocok)
        if teks[cocok.end() : cocok.end() + 1].isalnum() and not cocok["satuan"]:
            continue
        bacaan = _choose(cocok["bilangan"], satuan)
        if bacaan is None:
            continue
        skala = SKALA.get((cocok["skala"] or "").casefold(), 0)
        akhir = cocok.start("satuan") if cocok["satuan"] else cocok.end()
        di = cocok.start("bilangan")
        jenis = next((satu.jenis for satu in peran if satu.holds(di)), None)
        yield AngkaTeks(
            start=cocok.start(),
            end=akhir,
            teks=teks[cocok.start() : akhir],
            nilai=Decimal(f"{Decimal(f'{bacaan[0]}E{skala}'):f}"),
            desimal=len(bacaan[0].partition(".")[2]) - skala,
            satuan=satuan,
            akhir_satuan=cocok.end(),
            jenis=jenis or _guess_year(cocok, satuan),
            pasti=bacaan[1] and not _is_loose(teks, cocok.start(), akhir),
        )


def _name_unit(cocok: re.Match[str]) -> str:
    kata = (cocok["satuan"] or "").strip().casefold()
    if cocok["uang"] or cocok["bulat"] or kata in SATUAN_UANG:
        return "Rp"
    return {"persen": "%", "point": "poin"}.get(kata, kata)


def _choose(bilangan: str, satuan: str) -> tuple[str, bool] | None:
    """The likelier reading and whether it is the only one; a measure reads `1.234` as a decimal."""
    if len(bilangan) > _ANGKA_TERPANJANG:
        return None
    hitung = counts_whole(satuan)
    bacaan = read_pemisah(bilangan, hitung=hitung)
    if not bacaan.nilai:
        return None
    if len(bacaan.nilai) > 1:
        return (bacaan.nilai[-1] if satuan and not hitung else bacaan.nilai[0]), False
    return bacaan.nilai[0], bacaan.pasti or hitung


def _guess_year(cocok: re.Match[str], satuan: str) -> JenisAngka:
    telanjang = not satuan and not cocok["skala"] and _TAHUN_TELANJANG.fullmatch(cocok["bilangan"])
    return JenisAngka.TAHUN if telanjang else JenisAngka.JUMLAH


def _is_loose(teks: str, awal: int, akhir: int) -> bool:
    depan = teks[max(0, awal - 40) : awal]
    # The last letter tells most often that a pattern cannot end there.
    akhir_depan = depan.rstrip()[-1:].lower()
    return bool(
        (akhir_depan in _TANDA_MINUS and _MINUS.search(depan))
        or _BANDING.search(depan)
        or (akhir_depan in _AKHIR_RENTANG and _RENTANG_BELAKANG.search(depan))
        or _RENTANG_DEPAN.match(teks, akhir)
    )
