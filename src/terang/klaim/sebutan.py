"""Sentences that name one indicator of a table and a figure of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from terang.kinerja.pilihan import Tanda
from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import JenisRingkas, KolomTerbaca, Peran

_UKURAN = (
    (Peran.PERSEN, re.compile(r"\bcapaian(?: kinerja)?(?:nya)?\b|\btingkat capaian\b", re.IGNORECASE)),
    (Peran.REALISASI, re.compile(r"\b(?:ter)?realisasi(?:nya)?\b", re.IGNORECASE)),
    (Peran.TARGET, re.compile(r"\btarget(?:nya)?\b|\bditargetkan\b", re.IGNORECASE)),
)
_REALISASI = re.compile(r"realisasi|terserap|diserap|terpakai|digunakan", re.IGNORECASE)
_JARAK_UANG = 120
# What was spent in a part of the year, or before the books were closed, is another realisasi of the same budget.
_SEBAGIAN_TAHUN = re.compile(
    r"\b(?:tri ?wulan|tw|semester|bulan|per tanggal|s\.?\s?d\.?|sampai dengan|fisik|kas|spj|sp2d|kontrak|sebelum)\b|"
    r"\bper\s+\d",
    re.IGNORECASE,
)
_BERBAGI = re.compile(r"\b(?:untuk|oleh|pada|di antaranya|antara lain|masing-masing)\b", re.IGNORECASE)
_DITAMBAH = re.compile(r"[^.;\d]{0,12}\b(?:dan|serta|ditambah)\b[^.;\d]{0,60}\bRp", re.IGNORECASE)
_PENDAPATAN = re.compile(r"\b(?:pendapatan asli daerah|pendapatan daerah|pad|retribusi|penerimaan)\b", re.IGNORECASE)
_TARGET_PENDAPATAN = re.compile(
    r"(?P<awal>\b(?:menargetkan|ditargetkan|target)\s+(?:realisasi\s+|jumlah\s+)?(?:pendapatan|penerimaan|retribusi|pad)\b"
    r"[^.\d]{0,60}?)Rp",
    re.IGNORECASE,
)
_EMPAT_ANGKA = re.compile(r"\b(?:19|20)\d\d\b")
_UANG_TERKECIL = 1_000_000
_JARAK = 45  # letters between the word that says what a figure is and the figure
_HURUF_TERSEDIKIT = 14
_DEKAT = Decimal("0.3")
_SINGKATAN = re.compile(r"\s*\([A-Z][A-Za-z]{1,7}\)")
# The name, the year and the figure with nothing else between them.
_TEGAS = re.compile(
    r"\s*(?:\([^)]{2,12}\)\s*)?(?:di|pada|untuk)?\s*tahun\s+(?P<tahun>(?:19|20)\d\d)\s*,?\s*"
    r"(?:adalah|sebesar|mencapai|yaitu|memperoleh|:|=)\s*(?:nilai|skor|angka|sebesar)?\s*$"
)
_BUKAN_NYATA = re.compile(r"target|capaian|standar|nasional|rata|kenaikan|penurunan|selisih|pertumbuhan|dimensi|unsur")
_TAHUN_LAIN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:lalu|sebelum\w*|nasional|akhir|renstra|rpjmd|triwulan|semester)\b", re.IGNORECASE
)

# "target, turun dari A": A is where it came from.
_GERAK = re.compile(r"\b(?:dari|naik|turun|meningkat|menurun|semula|selisih|kurang|lebih)\b", re.IGNORECASE)

_PEMBANDING = re.compile(
    r"\b(?:daripada|provinsi|nasional|rata-rata|dibanding\w*(?!\s+(?:dengan\s+)?target))\b", re.IGNORECASE
)


def list_sebutan(laporan: Laporan) -> Iterator[tuple[Kalimat, AngkaTeks, Cetakan | None]]:
    """A figure said to be the target, realisasi or capaian of one indicator, with the table's print that it misses.

    The print is None where the sentence agrees with any table.
    """
    baris = _map_baris(laporan)
    for kalimat in laporan.kalimat:
        kecil = kalimat.teks.casefold()
        nama = [satu for satu in baris if satu in kecil]
        utama = [satu for satu in nama if not any(satu != lain and satu in lain for lain in nama)]
        if len(utama) == 1:
            yield from _match(kalimat, baris[utama[0]], laporan.tahun)
            yield from _match_tegas(kalimat, utama[0], baris[utama[0]], laporan.tahun)


def _map_baris(laporan: Laporan) -> Mapping[str, list[tuple[KolomTerbaca, Cetakan]]]:
    """The figures of every table for each name of a row."""
    hasil: dict[str, list[tuple[KolomTerbaca, Cetakan]]] = defaultdict(list)
    for tabel in laporan.tabel:
        if not {Peran.TARGET, Peran.REALISASI} <= {kolom.peran for kolom in tabel.kolom}:
            continue
        for baris in tabel.baris:
            nama = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", _SINGKATAN.sub("", baris.nama).casefold()).strip()
            if len(nama) >= _HURUF_TERSEDIKIT and baris.jenis is JenisRingkas.DATA:
                hasil[nama] += [(k, c) for k, c in zip(tabel.kolom, baris.angka, strict=True) if c]
    return hasil


def _match(
    kalimat: Kalimat, angka: list[tuple[KolomTerbaca, Cetakan]], tahun: int | None
) -> Iterator[tuple[Kalimat, AngkaTeks, Cetakan | None]]:
    tercetak = {cetakan.nilai for _, cetakan in angka}
    for satu in list_angka(kalimat.teks):
        peran = _find_peran(kalimat.teks[: satu.start])
        if satu.jenis is not JenisAngka.JUMLAH or not satu.pasti or peran is None:
            continue
        if satu.nilai in tercetak or any(_fits(cetakan, satu) for _, cetakan in angka):
            yield kalimat, satu, None
            continue
        dekat = [c for k, c in angka if k.peran is peran and k.tahun in {None, tahun} and _is_dekat(c, satu)]
        if dekat:
            yield kalimat, satu, dekat[0]


def _match_tegas(
    kalimat: Kalimat, nama: str, angka: list[tuple[KolomTerbaca, Cetakan]], tahun: int | None
) -> Iterator[tuple[Kalimat, AngkaTeks, Cetakan | None]]:
    """A figure that the sentence gives the indicator itself for the report's year, however far from the table's."""
    kecil = kalimat.teks.casefold()
    akhir = kecil.find(nama) + len(nama)
    angka_kalimat = [satu for satu in list_angka(kalimat.teks) if satu.jenis is JenisAngka.JUMLAH]
    satu = next((satu for satu in angka_kalimat if satu.start >= akhir), None)
    tegas = _TEGAS.fullmatch(kecil[akhir : satu.start]) if satu else None
    nyata = next((c for k, c in angka if k.peran is Peran.REALISASI and k.tahun in {None, tahun}), None)
    if satu is None or tegas is None or int(tegas["tahun"]) != tahun or nyata is None:
        return
    # A table's figure anywhere in the sentence shows that the writer tells two things apart.
    sama = any(_fits(cetakan, lain) for lain in angka_kalimat for _, cetakan in angka if cetakan.nilai == lain.nilai)
    lain = _BUKAN_NYATA.search(kecil[: akhir - len(nama)]) or sama or any(_fits(c, satu) for _, c in angka)
    jauh = not _is_dekat(nyata, satu)
    yield kalimat, satu, nyata if jauh and not lain else None


def _find_peran(sebelum: str) -> Peran | None:
    """What the words right before a figure say that it is; nothing where they speak of another year or yardstick."""
    if _PEMBANDING.search(sebelum[-2 * _JARAK :]):
        return None
    potong = sebelum[-_JARAK:]
    akhir = {peran: cocok[-1].end() for peran, pola in _UKURAN if (cocok := list(pola.finditer(potong)))}
    if not akhir:
        return None
    peran = max(akhir, key=lambda satu: akhir[satu])
    antara = potong[akhir[peran] :]
    return None if re.search(r"\d", antara) or _TAHUN_LAIN.search(antara) or _GERAK.search(antara) else peran


def _fits(cetakan: Cetakan, angka: AngkaTeks) -> bool:
    """Whether the sentence rounds the table's figure, or the other way about; nobody rounds what is to be exceeded."""
    if cetakan.tanda is not Tanda.SAMA:
        return cetakan.nilai == angka.nilai
    return (
        round(cetakan.nilai, max(angka.desimal, 0)) == angka.nilai
        or round(angka.nilai, cetakan.desimal) == cetakan.nilai
    )


def _is_dekat(cetakan: Cetakan, angka: AngkaTeks) -> bool:
    """Near enough to be meant: the same unit, and not far in size."""
    if angka.satuan and cetakan.satuan and ("%" in (angka.satuan, cetakan.satuan)) and angka.satuan != cetakan.satuan:
        return False
    return abs(cetakan.nilai - angka.nilai) <= _DEKAT * max(abs(cetakan.nilai), abs(angka.nilai))


def list_pasangan(laporan: Laporan) -> Iterator[tuple[Kalimat, AngkaTeks, AngkaTeks]]:
    """A budget and what a sentence says was spent of it."""
    for kalimat in laporan.kalimat:
        if not _REALISASI.search(kalimat.teks):
            continue
        uang = [satu for satu in list_angka(kalimat.teks) if satu.satuan == "Rp" and satu.jenis is JenisAngka.JUMLAH]
        for anggaran, realisasi in pairwise(uang):
            antara = kalimat.teks[anggaran.end : realisasi.start]
            if _REALISASI.search(antara) and len(antara) < _JARAK_UANG:
                yield kalimat, anggaran, realisasi


def list_pasangan_uang(laporan: Laporan) -> Iterator[tuple[Kalimat, AngkaTeks, Cetakan | None]]:
    """The realisasi that a sentence tells beside a budget of one table row, with the row's realisasi that it misses."""
    pasangan = _map_anggaran(laporan)
    ada = {cetakan.nilai for cetakan in laporan.cetakan if cetakan.tempat.baris_tabel is not None}
    for kalimat, anggaran, realisasi in list_pasangan(laporan):
        tahun = set(_EMPAT_ANGKA.findall(kalimat.teks[: anggaran.end])) - {str(laporan.tahun)}
        lain = tahun or is_sebagian(kalimat.teks, anggaran, realisasi)
        baris = None if lain else pasangan.get(anggaran.nilai)
        if baris:
            jauh = abs(realisasi.nilai - baris.nilai) > _DEKAT * baris.nilai
            yield kalimat, realisasi, None if jauh or realisasi.nilai in ada or realisasi.desimal < 0 else baris


def is_sebagian(teks: str, anggaran: AngkaTeks, realisasi: AngkaTeks) -> bool:
    """Whether what was spent is that of a part of the year or of one of several spenders."""
    bagi = _BERBAGI.search(teks[anggaran.end : realisasi.start]) or _DITAMBAH.match(teks[realisasi.end :])
    return bool(bagi or _SEBAGIAN_TAHUN.search(teks[: realisasi.end]))


def _map_anggaran(laporan: Laporan) -> Mapping[Decimal, Cetakan]:
    """The realisasi of a row by its budget, where no other row has that budget with another realisasi."""
    hasil: dict[Decimal, set[Decimal]] = defaultdict(set)
    cetakan: dict[Decimal, Cetakan] = {}
    for tabel in laporan.tabel:
        uang = [k for k in tabel.kolom if k.uang]
        pagu = [k.indeks for k in uang if k.peran in {Peran.ANGGARAN, Peran.TARGET}]
        nyata = [k.indeks for k in uang if k.peran is Peran.REALISASI]
        if len(nyata) != 1:
            continue
        for baris in tabel.baris:
            for i in pagu:
                anggaran, realisasi = baris.angka[i], baris.angka[nyata[0]]
                if anggaran and realisasi and anggaran.nilai >= _UANG_TERKECIL:
                    hasil[anggaran.nilai].add(realisasi.nilai)
                    cetakan[anggaran.nilai] = realisasi
    return {nilai: satu for nilai, satu in cetakan.items() if len(hasil[nilai]) == 1}


def list_target_pendapatan(laporan: Laporan) -> Iterator[tuple[Kalimat, AngkaTeks, Cetakan | None]]:
    """The income that a sentence says was aimed at, with the only target of income in the tables, which it misses."""
    target = {c.nilai: c for c in _list_target_pendapatan(laporan)}
    ada = {cetakan.nilai for cetakan in laporan.cetakan if cetakan.tempat.baris_tabel is not None}
    for kalimat in laporan.kalimat:
        cocok = _TARGET_PENDAPATAN.search(kalimat.teks) if target else None
        angka = next((a for a in list_angka(kalimat.teks) if a.start >= cocok.end("awal")), None) if cocok else None
        if angka is None or angka.satuan != "Rp":
            continue
        lain = set(_EMPAT_ANGKA.findall(kalimat.teks)) - {str(laporan.tahun)}
        sah = lain or angka.nilai in ada or len(target) > 1
        yield kalimat, angka, None if sah else next(iter(target.values()))


def _list_target_pendapatan(laporan: Laporan) -> Iterator[Cetakan]:
    for tabel in laporan.tabel:
        for kolom in tabel.kolom:
            if kolom.peran is not Peran.TARGET or kolom.tahun not in {None, laporan.tahun}:
                continue
            for baris in tabel.baris:
                cetakan = baris.angka[kolom.indeks]
                if cetakan and cetakan.nilai >= _UANG_TERKECIL and _PENDAPATAN.search(baris.nama):
                    yield cetakan
