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


@dataclass(frozen=True, slots=True)
class Fakta:
    """One print of a fact; facts with equal `kunci` and like `subjek` are one fact."""

    subjek: str
    kunci: tuple[str, int, tuple[str, ...]]
    cetakan: Cetakan
    tabel: TabelTerbaca
    kolom: KolomTerbaca
    nama: str


def list_fakta(tabel: Sequence[TabelTerbaca], tahun: int | None) -> list[Fakta]:
    """Every fact of every table; a subject that one table prints with several values tells nothing and is left out."""
    return [fakta for satu in tabel for kolom in _list_tunggal(satu) for fakta in _list_kolom(satu, kolom, tahun)]


def _list_tunggal(tabel: TabelTerbaca) -> Iterator[KolomTerbaca]:
    """Columns that alone in their table hold a measure of a year; of two alike nobody knows which is meant."""
    sebutan = [(k.peran, k.tahun, _find_pembeda(tabel, k)) for k in tabel.kolom]
    banyak = Counter(sebutan)
    return (kolom for kolom, satu in zip(tabel.kolom, sebutan, strict=True) if banyak[satu] == 1)


def _find_pembeda(tabel: TabelTerbaca, kolom: KolomTerbaca) -> tuple[str, ...]:
    kata = " ".join((*kolom.jalur, tabel.judul)).casefold()
    return tuple(sorted(set(_PEMBEDA.findall(kata))))


def _list_kolom(tabel: TabelTerbaca, kolom: KolomTerbaca, tahun: int | None) -> Iterator[Fakta]:
    if kolom.peran not in _PERAN or (kolom.peran is Peran.PERSEN and not _CAPAIAN.search(" ".join(kolom.jalur))):
        return
    di = kolom.tahun or _find_tahun(tabel) or tahun
    if di is None:
        return
    pembeda = _find_pembeda(tabel, kolom)
    kunci = (_PERAN[kolom.peran], di, pembeda)
    if kolom.peran is Peran.TARGET and {"akhir"} <= set(pembeda):
        kunci = _AKHIR
    menurut: dict[str, list[Fakta]] = defaultdict(list)
    for baris in tabel.baris:
        cetakan, subjek = baris.angka[kolom.indeks], _tidy(baris)
        if cetakan and baris.jenis is JenisRingkas.DATA and len(subjek) >= _HURUF_TERSEDIKIT:
            fakta = Fakta(subjek, kunci, cetakan, tabel, kolom, baris.nama)
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


def _tidy(baris: BarisTerbaca) -> str:
    """The name without numbering, abbreviation in brackets and the usual misspellings."""
    teks = re.sub(r"\s*\([A-Z][A-Za-z]{1,7}\)", " ", baris.nama)
    teks = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", teks.casefold())
    teks = re.sub(r"\bpr[eo]s[ei]ntas[ei]\b|\bprosentase\b", "persentase", teks)
    teks = re.sub(r"\binde[kx]\b", "indeks", teks)
    return " ".join(re.sub(r"[^\w%<>]+", " ", teks).split())


def group_fakta(fakta: Sequence[Fakta]) -> list[list[Fakta]]:
    """Prints of one fact in at least two tables, in the order of the document."""
    menurut: dict[tuple[str, int, tuple[str, ...]], dict[str, list[Fakta]]] = defaultdict(dict)
    for satu in fakta:
        kelompok = menurut[satu.kunci]
        kelompok.setdefault(_find_sama(satu.subjek, kelompok), []).append(satu)
    semua = [isi for kelompok in menurut.values() for isi in kelompok.values()]
    return [isi for isi in semua if len({id(satu.tabel) for satu in isi}) > 1]


def _find_sama(subjek: str, kelompok: dict[str, list[Fakta]]) -> str:
    """The group of a subject that is spelled a little differently, else the subject itself."""
    if subjek in kelompok:
        return subjek
    angka = _PENENTU.findall(subjek)
    for lain in kelompok:
        if fuzz.token_sort_ratio(subjek, lain, score_cutoff=_MIRIP) and _PENENTU.findall(lain) == angka:
            return lain
    return subjek


def is_beda(a: Cetakan, b: Cetakan) -> bool:
    """Whether two prints cannot be of one value: no rounding of one gives the other."""
    if a.satuan and b.satuan and a.satuan.casefold() != b.satuan.casefold():
        return False
    if _is_skala(a, b):
        return False
    return not (a.bulat().meets(b.persis()) or b.bulat().meets(a.persis()) or a.potong().meets(b.persis()))


def _is_skala(a: Cetakan, b: Cetakan) -> bool:
    """Amounts far apart by hundreds: one table counts in thousands or millions."""
    kecil, besar = sorted((abs(a.nilai), abs(b.nilai)))
    return besar >= _UANG_BESAR and kecil * _SKALA < besar
