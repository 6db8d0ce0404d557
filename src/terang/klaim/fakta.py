"""The same fact in several tables: a subject, a measure, a year, and the value that each table prints for it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from terang.klaim.cetakan import Cetakan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca

_AKHIR = ("target akhir periode", 0, ())
_TAHUN_RENCANA = 3  # years of targets side by side that make a plan
_MIRIP = 94
_UANG_BESAR = 1_000_000
_SKALA = 100
_HURUF_TERSEDIKIT = 14
_BARIS_LANJUTAN = 5
_PERAN = {Peran.TARGET: "target", Peran.REALISASI: "realisasi", Peran.ANGGARAN: "anggaran", Peran.PERSEN: "capaian"}
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?!\s*[-–/]\s*\d)")
_CAPAIAN = re.compile(r"capai|% realisasi", re.IGNORECASE)
# Words that make a figure another fact: a different version, period, or yardstick.
_PEMBEDA = re.compile(
    r"\b(renstra|rpjmd|jangka menengah|akhir|s/?d|s\.d|sampai dengan|kumulatif|triwulan|tw|semester|bulan|perubahan|"
    r"murni|"
    r"sebelum|sesudah|setelah|semula|menjadi|thdp|terhadap|dibanding|nasional|provinsi|standar|fisik|keuangan|bobot|tertimbang|lalu|sebelumnya)\b"
)
# One small word turns an indicator into its opposite.
_PENENTU = re.compile(r"\d+|[<>]|\b(?:tidak|bukan|tanpa|non|belum|i{1,3}|iv|v)\b")


Kunci = tuple[str, int, tuple[str, ...]]
"""Measure, year, and the words that make it another version of itself."""


@dataclass(frozen=True, slots=True)
class Fakta:
    """One print of a fact; facts with equal `kunci` and like `subjek` are one fact."""

    subjek: str
    kunci: Kunci
    cetakan: Cetakan
    tabel: TabelTerbaca
    kolom: KolomTerbaca
    nama: str
    bertahun: bool
    """Whether its column or caption names the year, so that it is not only taken to be the report's."""
    lanjutan: tuple[str, ...] = ()
    """What the subject would be if a row below, without figures, were the rest of its name."""


def list_fakta(tabel: Sequence[TabelTerbaca], tahun: int | None) -> list[Fakta]:
    """Every fact of every table; a subject that one table prints with several values tells nothing and is left out."""
    return [
        fakta for satu in tabel for kolom in _list_tunggal(satu, tahun) for fakta in _list_kolom(satu, kolom, tahun)
    ]


def _list_tunggal(tabel: TabelTerbaca, tahun: int | None) -> Iterator[KolomTerbaca]:
    """Columns that alone in their table hold a measure of a year; of two alike nobody knows which is meant.

    A column without a year is none beside one that names the report's.
    """
    sebutan = [(k.peran, k.tahun, _find_pembeda(tabel, k)) for k in tabel.kolom]
    banyak = Counter(sebutan)
    for kolom, satu in zip(tabel.kolom, sebutan, strict=True):
        peran, di, pembeda = satu
        kembar = banyak[satu] > 1 or (di is None and (peran, tahun, pembeda) in banyak)
        if not kembar or (di is None and tahun is None):
            yield kolom


def _find_pembeda(tabel: TabelTerbaca, kolom: KolomTerbaca) -> tuple[str, ...]:
    kata = " ".join((*kolom.jalur, tabel.judul)).casefold()
    return tuple(sorted(set(_PEMBEDA.findall(kata))))


def _list_kolom(tabel: TabelTerbaca, kolom: KolomTerbaca, tahun: int | None) -> Iterator[Fakta]:
    if kolom.peran not in _PERAN or (kolom.peran is Peran.PERSEN and not _CAPAIAN.search(" ".join(kolom.jalur))):
        return
    tertulis = kolom.tahun or _find_tahun(tabel)
    di = tertulis or tahun
    if di is None:
        return
    pembeda = _find_pembeda(tabel, kolom)
    kunci = (_PERAN[kolom.peran], di, pembeda)
    if kolom.peran is Peran.TARGET and {"akhir"} <= set(pembeda):
        kunci = _AKHIR
    menurut: dict[str, list[Fakta]] = defaultdict(list)
    for ke, baris in enumerate(tabel.baris):
        cetakan, subjek = baris.angka[kolom.indeks], _tidy(baris.nama)
        if cetakan and baris.jenis is JenisRingkas.DATA and len(subjek) >= _HURUF_TERSEDIKIT:
            sambung = tuple(_tidy(f"{baris.nama} {sisa}") for sisa in _list_sisa(tabel.baris[ke + 1 :]))
            fakta = Fakta(subjek, kunci, cetakan, tabel, kolom, baris.nama, tertulis is not None, sambung)
            menurut[subjek].append(fakta)
    for sama in menurut.values():
        if len({fakta.cetakan.nilai for fakta in sama}) == 1:
            yield sama[0]
            if _is_tahun_akhir(tabel, kolom):
                yield replace(sama[0], kunci=_AKHIR)


def _is_tahun_akhir(tabel: TabelTerbaca, kolom: KolomTerbaca) -> bool:
    """Whether this is the last year of a plan of several years."""
    tahun = {k.tahun for k in tabel.kolom if k.peran is Peran.TARGET and k.tahun}
    return kolom.peran is Peran.TARGET and len(tahun) >= _TAHUN_RENCANA and kolom.tahun == max(tahun)


def _find_tahun(tabel: TabelTerbaca) -> int | None:
    """The one year of the caption."""
    tahun = {int(satu) for satu in _TAHUN.findall(tabel.judul)}
    return tahun.pop() if len(tahun) == 1 else None


def _list_sisa(baris: Sequence[BarisTerbaca]) -> Iterator[str]:
    """The names of the next rows up to one with a figure: a page break may have cut a name, and repeated its header."""
    for satu in baris[:_BARIS_LANJUTAN]:
        if any(satu.angka):
            return
        if satu.nama:
            yield satu.nama


def _tidy(nama: str) -> str:
    """The name without numbering, abbreviation in brackets and the usual misspellings."""
    teks = re.sub(r"\s*\([A-Z][A-Za-z]{1,7}\)", " ", nama)
    teks = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", teks.casefold())
    teks = re.sub(r"\bpr[eo]s[ei]ntas[ei]\b|\bprosentase\b", "persentase", teks)
    teks = re.sub(r"\binde[kx]\b", "indeks", teks)
    teks = re.sub(r"\b(?:ter|di)(?=[a-z]{5})", "", teks)  # yang terbangun, yang dibangun
    return " ".join(re.sub(r"[^\w%<>]+", " ", teks).split())


def name_tabel(fakta: Fakta) -> str:
    """The table of a print, for people: its number and page."""
    halaman = fakta.cetakan.tempat.halaman
    nama = f"Tabel {fakta.tabel.nomor}" if fakta.tabel.nomor else "tabel lain"
    return f"{nama} (halaman {halaman})" if halaman else nama


def group_fakta(fakta: Sequence[Fakta]) -> list[list[Fakta]]:
    """Prints of one fact in at least two tables, in the order of the document."""
    menurut: dict[Kunci, dict[str, list[Fakta]]] = defaultdict(dict)
    dikenal: dict[Kunci, dict[str, list[Fakta]]] = defaultdict(dict)
    for satu in fakta:
        dikenal[satu.kunci].setdefault(satu.subjek, []).append(satu)
    for satu in fakta:
        kelompok = menurut[satu.kunci]
        kelompok.setdefault(_find_sama(_complete(satu, dikenal[satu.kunci]), kelompok), []).append(satu)
    semua = [isi for kelompok in menurut.values() for isi in kelompok.values()]
    return [isi for isi in semua if len({id(satu.tabel) for satu in isi}) > 1]


def _complete(fakta: Fakta, dikenal: dict[str, list[Fakta]]) -> str:
    """The whole name of a row that a page break cut, where another table prints it whole."""
    utuh = (_find_sama(satu, dikenal) for satu in fakta.lanjutan)
    return next((satu for satu in utuh if satu in dikenal), fakta.subjek)


def _find_sama(subjek: str, kelompok: dict[str, list[Fakta]]) -> str:
    """The group of a subject that is spelled a little differently, else the subject itself."""
    if subjek in kelompok:
        return subjek
    angka = _PENENTU.findall(subjek)
    for lain in kelompok:
        if fuzz.token_sort_ratio(subjek, lain, score_cutoff=_MIRIP) and _PENENTU.findall(lain) == angka:
            return lain
    return subjek


def is_beda(a: Cetakan, b: Cetakan, *, dihitung: bool = True) -> bool:
    """Whether two prints cannot be of one value: no rounding of one gives the other.

    What is `dihitung` may also have been cut off; a target is agreed, and nobody cuts its decimals.
    """
    if a.satuan and b.satuan and a.satuan.casefold() != b.satuan.casefold():
        return False
    if _is_skala(a, b):
        return False
    if not dihitung and a.tanda is not b.tanda and a.nilai != b.nilai:  # nobody rounds what is to be exceeded
        return True
    if a.bulat().meets(b.persis()) or b.bulat().meets(a.persis()):
        return False
    if not dihitung:
        return True
    # What was cut off can only be short of what it was cut from.
    pendek, panjang = sorted((a, b), key=lambda satu: satu.desimal)
    potong = pendek.potong()
    return not (pendek.desimal < panjang.desimal and potong.bawah <= panjang.nilai < potong.atas)


def _is_skala(a: Cetakan, b: Cetakan) -> bool:
    """Amounts far apart by hundreds: one table counts in thousands or millions."""
    kecil, besar = sorted((abs(a.nilai), abs(b.nilai)))
    return besar >= _UANG_BESAR and kecil * _SKALA < besar
