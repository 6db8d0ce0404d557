"""Values of a known instrument (SKM, AKIP, IP ASN, sistem merit) with the category that is printed beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from terang.ketentuan import list_ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

_INSTRUMEN = {
    "kategori-skm": re.compile(r"\b(?:IKM|SKM)\b|\b(?i:(?:indeks|survei|survey)\s+kepuasan\s+masyarakat)"),
    "predikat-akip": re.compile(r"\bS?A(?:KIP|kip)\b|\b(?i:akuntabilitas\s+kinerja\s+instansi\s+pemerintah)"),
    "kategori-ip-asn": re.compile(r"\bIP[\s-]?ASN\b|\b(?i:indeks\s+profesionalitas)"),
    "kategori-sistem-merit": re.compile(r"\b(?i:(?:indeks|sistem)\s+merit|merit\s+sistem)"),
}
# Other instruments use the same letters and words with other bounds.
_LAIN = re.compile(
    r"reformasi\s+birokrasi|\bRB\b|PMPRB|SPBE|zona\s+integritas|inovasi|kearsipan|ombudsman|kepatuhan|LPPD|\bMCP\b|"
    r"\bopini\b|\bSPIP\b|maturitas|pelayanan\s+publik\s+\(|\bIPP\b|\bBLUD?\b",
    re.IGNORECASE,
)
# The parts of an AKIP score carry letters of their own by the share of their weight.
_KOMPONEN = re.compile(r"\b(?:komponen|bobot|perencanaan|pengukuran|pelaporan|pemenuhan)\b", re.IGNORECASE)
_SKALA = re.compile(r"\b(?:rentang|interval|skala)\b", re.IGNORECASE)
_SYARAT = re.compile(
    r"\b(?:agar|apabila|bila|jika|diperlukan|minimal|maksimal|seharusnya|antara|belum|tidak)\b", re.IGNORECASE
)
_BEDA = re.compile(
    r"\b(?:naik|turun|kenaikan|penurunan|peningkatan|meningkat|menurun|selisih|bertambah|berkurang)\b", re.IGNORECASE
)
_ALIH = (
    r"(?!\b(?:sedangkan|namun|tetapi|belum|tidak|menuju|untuk|target|sementara|dari|menjadi|naik|meningkat|turun|"
    r"menurun)\b)"
)
_PENANDA = r"\b(?i:kategori|predikat|mutu(?:\s+pelayanan)?|kinerja(?:\s+unit(?:\s+pelayanan)?)?|sebutan|kriteria)\b"
_BUKA = r"[\s\"“”‘'(:=]*"
_NILAI = (
    r"(?:,?\s*(?:dengan|yaitu|yakni|dan|atau|pada)?\s*(?:memperoleh\s+|perolehan\s+)?(?:nilai|skor|indeks|angka|IKM)?"
    r"\s*(?:rata-rata|akhir|evaluasi|hasil|konversi|total)?\s*(?:sebesar|adalah|=|:|mencapai)?\s*\(?\s*)"
)
_KOLOM = re.compile(r"\b(?:kategori|katagori|predikat|mutu|kriteria)\b", re.IGNORECASE)
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CAPAIAN = re.compile(r"[\s,]*(?:dengan|pada|dan|atau)?\s*(?:tingkat\s+)?capaian\b", re.IGNORECASE)
_JENDELA, _DEKAT = 70, 25


@dataclass(frozen=True, slots=True, kw_only=True)
class SebutKategori:
    """A value and its printed category; `instrumen` is the name of the provision that holds its scales."""

    instrumen: str
    angka: str
    nilai: Decimal
    desimal: int
    label: str
    tahun: int | None
    tempat: Tempat
    kutipan: str


@dataclass(frozen=True, slots=True)
class _Pola:
    """Where a category may stand: in brackets after the value, before it, after it behind a word such as `predikat`."""

    kurung: re.Pattern[str]
    sebelum: re.Pattern[str]
    sesudah: re.Pattern[str]
    sendiri: re.Pattern[str]


def list_sebut_kategori(laporan: Laporan) -> Iterator[SebutKategori]:
    """Every value of one instrument with its category, in sentences and in table rows."""
    for kalimat in laporan.kalimat:
        yield from _list_kalimat(kalimat, laporan.tahun)
    for tabel in laporan.tabel:
        if not any(re.search("bobot", satu, re.IGNORECASE) for kolom in tabel.kolom for satu in kolom.jalur):
            yield from _list_tabel(tabel, laporan.tahun)


def _find_instrumen(teks: str) -> str:
    """The only instrument that a text names; empty where it names none, several, or one that is not known."""
    nama = [satu for satu, pola in _INSTRUMEN.items() if pola.search(teks)]
    if len(nama) != 1 or _LAIN.search(teks) or (nama[0] == "predikat-akip" and _KOMPONEN.search(teks)):
        return ""
    return nama[0]


@cache
def _build_pola(instrumen: str) -> _Pola:
    langkah = [satu for baris in list_ketentuan(instrumen) for satu in baris.isi["langkah"]]
    kode = {satu["kode"] for satu in langkah if "kode" in satu}
    kata = {bagian.strip(" )") for satu in langkah for bagian in satu["kategori"].split("(")}
    kata |= {satu["kategori"] for satu in langkah}
    urut = [re.escape(satu) for satu in sorted(kata, key=lambda satu: (-len(satu), satu))]
    huruf = [re.escape(satu) for satu in sorted(kode, key=lambda satu: (-len(satu), satu))]
    tidak = "".join(f"(?<!{satu} )" for satu in ("sangat", "kurang", "tidak", "cukup", "lebih", "belum", "agak"))
    label = rf"(?P<label>\b(?:{'|'.join(huruf)})(?![\w-])|(?i:{tidak}\b(?:{'|'.join(urut)}))(?![\w-]))".replace(
        r"\b(?:)(?![\w-])|", ""
    )
    return _Pola(
        kurung=re.compile(rf"\s*\(\s*(?:{_PENANDA})?{_BUKA}{label}"),
        sebelum=re.compile(rf"{_PENANDA}(?:{_ALIH}[^\d.;]){{0,25}}?{label}[\"”’)]*\s*{_NILAI}$"),
        sesudah=re.compile(rf"(?:{_ALIH}[^\d.;]){{0,45}}?{_PENANDA}(?:{_ALIH}[^\d.;]){{0,25}}?{label}"),
        sendiri=re.compile(rf"{_BUKA}{label}[\s\"“”’)(]*(?:\([^)]*\))?"),
    )


def _list_kalimat(kalimat: Kalimat, tahun: int | None) -> Iterator[SebutKategori]:
    instrumen = _find_instrumen(kalimat.teks)
    if not instrumen or _SKALA.search(kalimat.teks):
        return
    for angka in list_angka(kalimat.teks):
        label = _find_label(instrumen, kalimat.teks, angka) if _is_nilai(kalimat.teks, angka) else ""
        if label:
            di = _TAHUN.findall(kalimat.teks[: angka.start]) or _TAHUN.findall(kalimat.teks)
            yield SebutKategori(
                instrumen=instrumen, angka=angka.teks, nilai=angka.nilai, desimal=angka.desimal, label=label,
                tahun=int(di[-1]) if di else tahun, tempat=kalimat.tempat, kutipan=kalimat.teks[:400],
            )  # fmt: skip


def _is_nilai(teks: str, angka: AngkaTeks) -> bool:
    """Whether a number can be a value of an index: no percentage, no amount, no difference."""
    if angka.jenis is not JenisAngka.JUMLAH or not angka.pasti or angka.satuan:
        return False
    depan = teks[max(angka.start - _JENDELA, 0) : angka.start]
    dekat = depan[-_DEKAT:]
    return not _SYARAT.search(depan) and not (_BEDA.search(dekat) and "menjadi" not in dekat)


def _find_label(instrumen: str, teks: str, angka: AngkaTeks) -> str:
    pola = _build_pola(instrumen)
    depan, belakang = teks[max(angka.start - _JENDELA, 0) : angka.start], teks[angka.end : angka.end + 2 * _JENDELA]
    cocok = pola.kurung.match(belakang) or pola.sebelum.search(depan) or pola.sesudah.match(belakang)
    # "84,05 (kategori sangat baik dengan capaian 102,50%)": the category is the capaian's.
    milik_capaian = cocok and cocok.re is not pola.sebelum and _CAPAIAN.match(belakang, cocok.end())
    return cocok["label"] if cocok and not milik_capaian else ""


def _list_tabel(tabel: TabelTerbaca, tahun: int | None) -> Iterator[SebutKategori]:
    for baris in {(satu.tempat, satu.teks): satu for satu in tabel.baris}.values():
        kutipan = " | ".join(dict.fromkeys(filter(None, baris.teks)))
        instrumen = _find_instrumen(kutipan) or (_find_instrumen(tabel.judul) if _list_tahun(baris) else "")
        if instrumen and baris.jenis is JenisRingkas.DATA and not _SKALA.search(kutipan):
            for kolom, angka, nilai, desimal, label in _list_sel(tabel, baris, instrumen):
                di = _list_tahun(baris)
                yield SebutKategori(
                    instrumen=instrumen, angka=angka, nilai=nilai, desimal=desimal, label=label,
                    tahun=int(di[-1]) if di else kolom.tahun or tahun, tempat=baris.tempat, kutipan=kutipan[:400],
                )  # fmt: skip


def _list_tahun(baris: BarisTerbaca) -> list[str]:
    """The years that name a row: in its name, or in a cell of their own."""
    sel = (teks for teks in baris.teks if re.fullmatch(r"(?i:tahun\s+)?(?:19|20)\d\d", teks.strip()))
    return [tahun for teks in (baris.nama, *sel) for tahun in _TAHUN.findall(teks)]


def _list_sel(
    tabel: TabelTerbaca, baris: BarisTerbaca, instrumen: str
) -> Iterator[tuple[KolomTerbaca, str, Decimal, int, str]]:
    pola = _build_pola(instrumen)
    for kolom, teks in zip(tabel.kolom, baris.teks, strict=True):
        for angka in list_angka(teks) if len(teks) < _JENDELA else ():
            cocok = pola.kurung.match(teks[angka.end :])
            if cocok and _is_nilai(teks, angka):
                yield kolom, angka.teks, angka.nilai, angka.desimal, cocok["label"]
    yield from _list_kolom(tabel, baris, pola)


def _list_kolom(
    tabel: TabelTerbaca, baris: BarisTerbaca, pola: _Pola
) -> Iterator[tuple[KolomTerbaca, str, Decimal, int, str]]:
    """The category column and the only value before it; beside a percentage it may speak of the capaian."""
    kategori = [kolom for kolom in tabel.kolom if _KOLOM.search(" ".join(kolom.jalur))]
    if len(kategori) != 1 or any(kolom.persen or kolom.peran is Peran.PERSEN for kolom in tabel.kolom):
        return
    cocok = pola.sendiri.fullmatch(baris.teks[kategori[0].indeks])
    nilai = [satu for satu in baris.angka[: kategori[0].indeks] if satu and satu.satuan not in {"%", "Rp"}]
    nilai = [satu for satu in nilai if not re.fullmatch(r"(?:19|20)\d\d", satu.teks)]
    if cocok and len(nilai) == 1:
        yield kategori[0], nilai[0].teks, nilai[0].nilai, nilai[0].desimal, cocok["label"]
