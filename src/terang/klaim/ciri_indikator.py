"""What each table says about an indicator: its formula, definition, unit, direction, and a negation in its name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca
from terang.klaim.uji import Putusan, uji_kaitan
from terang.naskah.tempat import Tempat

_RUMUS = re.compile(r"\bformula(?:si)?\b|\brumus\b|cara\s+(?:peng|meng)?hitung", re.IGNORECASE)
_DEFINISI = re.compile(r"definisi", re.IGNORECASE)
_INDIKATOR = re.compile(r"indikator", re.IGNORECASE)
_PROGRAM = re.compile(r"\W*(?:\d\S*\s+)?(?:program|(?:sub\s*)?kegiatan)\b", re.IGNORECASE)
_INGKAR = re.compile(r"\b(?:tidak|bukan|tanpa|belum)\b")
_SATUAN = (
    ("persen", re.compile(r"%|\bpersen\b", re.IGNORECASE)),
    ("indeks", re.compile(r"\b(?:indeks|nilai|skor|poin|point|angka|predikat)\b", re.IGNORECASE)),
    ("waktu", re.compile(r"\b(?:bulan|hari|jam|menit)\b", re.IGNORECASE)),
    ("ukuran", re.compile(r"\b(?:km|m|m2|ha|hektar|ton|kg|kuintal|meter)\b", re.IGNORECASE)),
    (
        "jumlah",
        re.compile(
            r"\b(?:orang|buah|unit|dokumen|laporan|paket|kali|kegiatan|desa|lembaga|kasus|berkas)\b", re.IGNORECASE
        ),
    ),
)
_NAIK, _TURUN = (Kaitan.RASIO,), (Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK)
_COCOK = {Putusan.SESUAI, Putusan.TERPOTONG}
_SERATUS = 100
_NAMA_TERPENDEK = 14
_URAIAN_TERPENDEK = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Ciri:
    """One trait of an indicator in one table.

    Args:
        indikator: its name, tidied.
        hal: which trait: `rumus`, `definisi`, `satuan`, `arah`, `nama`.
        isi: the trait so that equal ones are equal.
        cetak: as printed.
        tabel: id of the table.
        tempat: its row.
        kutipan: the row.
    """

    indikator: str
    hal: str
    isi: str
    cetak: str
    tabel: str
    tempat: Tempat
    kutipan: str


def list_ciri_kelompok(laporan: Laporan) -> Iterator[list[Ciri]]:
    """What at least two tables say about one trait of one indicator, in the order of the document."""
    menurut: dict[tuple[str, str], list[Ciri]] = defaultdict(list)
    for tabel in laporan.tabel:
        for baris in tabel.baris:
            for ciri in _list_ciri(tabel, baris) if baris.jenis is JenisRingkas.DATA else ():
                menurut[ciri.indikator, ciri.hal].append(ciri)
    di_tabel: dict[Cetakan, str] = {}
    for tabel in reversed(laporan.tabel):
        di_tabel |= {angka: tabel.id for baris in tabel.baris for angka in baris.angka if angka}
    for klaim in laporan.hitung:
        if arah := _read_arah(klaim, di_tabel):
            menurut[arah.indikator, arah.hal].append(arah)
    yield from (isi for isi in menurut.values() if len({satu.tabel for satu in isi}) > 1)


def _list_ciri(tabel: TabelTerbaca, baris: BarisTerbaca) -> Iterator[Ciri]:
    nama = _tidy(baris.nama)
    if len(nama) < _NAMA_TERPENDEK:
        return
    kutipan = " | ".join(dict.fromkeys(filter(None, baris.teks)))[:300]
    dasar = Ciri(indikator=nama, hal="", isi="", cetak="", tabel=tabel.id, tempat=baris.tempat, kutipan=kutipan)
    for kolom, teks in zip(tabel.kolom, baris.teks, strict=True):
        kepala = " ".join(kolom.jalur)
        hal = "rumus" if _RUMUS.search(kepala) else "definisi" if _DEFINISI.search(kepala) else ""
        if hal and len(teks) >= _URAIAN_TERPENDEK and teks != baris.nama:
            yield replace(dasar, hal=hal, isi=teks.casefold(), cetak=teks)
    if _is_ukuran(tabel, baris):
        cetak = _find_satuan(tabel, baris)
        jenis = next((jenis for jenis, pola in _SATUAN if pola.search(cetak)), "")
        if jenis:
            yield replace(dasar, hal="satuan", isi=jenis, cetak=cetak)
        ingkar = " ".join(_INGKAR.findall(nama))
        yield replace(
            dasar, indikator=" ".join(_INGKAR.sub(" ", nama).split()), hal="nama", isi=ingkar, cetak=baris.nama
        )


def _is_ukuran(tabel: TabelTerbaca, baris: BarisTerbaca) -> bool:
    """Whether a row is an indicator with its measure; a program has one unit for its money and one for its output."""
    kepala = [(kolom.peran, " ".join(kolom.jalur)) for kolom in tabel.kolom]
    terukur = any(peran in {Peran.TARGET, Peran.REALISASI} for peran, _ in kepala)
    return terukur and any(_INDIKATOR.search(teks) for _, teks in kepala) and not _PROGRAM.match(baris.nama)


def _find_satuan(tabel: TabelTerbaca, baris: BarisTerbaca) -> str:
    """The unit of its own column, else the one printed behind the target."""
    satuan = next((baris.teks[k.indeks] for k in tabel.kolom if k.peran is Peran.SATUAN), "")
    target = next((baris.teks[k.indeks] for k in tabel.kolom if k.peran is Peran.TARGET), "")
    return satuan or re.sub(r"^[\d.,<>≥≤\s-]+", "", target)


def _read_arah(klaim: KlaimHitung, di_tabel: Mapping[Cetakan, str]) -> Ciri | None:
    """Whether the printed capaian can only be of higher is better, or only of lower is better."""
    di = klaim.hasil.tempat
    if klaim.kelas != "capaian" or di.baris_tabel is None or klaim.hasil.nilai == _SERATUS or len(klaim.masukan) != 2:  # noqa: PLR2004
        return None
    naik, turun = (any(_holds(klaim, kaitan) for kaitan in arah) for arah in (_NAIK, _TURUN))
    nama = _tidy(klaim.subjek)
    if naik is turun or len(nama) < _NAMA_TERPENDEK:
        return None
    isi = "makin tinggi makin baik" if naik else "makin rendah makin baik"
    return Ciri(
        indikator=nama, hal="arah", isi=isi, cetak=f"{klaim.hasil.teks}", tempat=di,
        tabel=di_tabel.get(klaim.hasil, ""), kutipan=klaim.hasil.kutipan,
    )  # fmt: skip


def _holds(klaim: KlaimHitung, kaitan: Kaitan) -> bool:
    return uji_kaitan(kaitan, klaim.hasil, klaim.masukan).putusan in _COCOK


def _tidy(nama: str) -> str:
    """The name without numbering, abbreviation in brackets and the usual misspellings."""
    teks = re.sub(r"\([^)]*\)|^\W*(?:\d+|[a-z])\s*[.)]\s", " ", nama.casefold())
    teks = re.sub(r"\bpr[eo]s[ei]ntas[ei]\b", "persentase", teks)
    return " ".join(re.findall(r"[^\W_]+|%", teks))
