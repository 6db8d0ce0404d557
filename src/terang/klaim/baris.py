"""What a row is: its name, its kind, and what tells its level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from terang.klaim.tabel import JenisRingkas, KolomTerbaca, Peran

_TOTAL = re.compile(
    r"^(?:grand\s*total|sub\s*-?\s*total|jumlah|total|jml)"
    r"(?:\s+(?:total|keseluruhan|seluruhnya|umum|akhir|semua|besar|belanja(?:\s\w+){0,3}|pegawai|anggaran|program|kegiatan|apbd|apbn|urusan|\d{4}|wajib|pilihan|"
    r"dan|per|[ivx]+|[a-z]|\d+)\b|\s*\([^)]*\)|\s*\+\s*\w+)*[.:\s]*$"
)
_RATA = re.compile(
    r"^(?:total\s+|jumlah\s+)?(?:nilai\s+)?(?:rata\s*[-–]*\s*rata|rerata)(?:\s+(?:capaian|kinerja|persentase|nilai|sasaran|"
    r"strategis|tujuan|program|kegiatan|realisasi|total|ke|seluruh|seluruhnya|keseluruhan|semua|umum|akhir|indikator|"
    r"iku|ikk|dari|tahun|perangkat daerah|opd|unsur|tertimbang)\b)*[-–\s\d.:()+ivx]*$"
)
_SELISIH = re.compile(
    r"^(?:jumlah\s+|total\s+)?"
    r"(?:surplus|\(?defisit|pembiayaan net+o|sisa lebih (?:pembiayaan|perhitungan)|silpa\b|sikpa\b)"
)
_KODE = re.compile(r"^\d{1,2}(?:\s*\.\s*[\dX]{1,4}){1,6}\.?$")
_RIBUAN = re.compile(r"^\d{1,3}(?:\.\d{3})+$")
_KATA = re.compile(r"^\W*(sub\s*kegiatan|kegiatan|program|urusan|sasaran|tujuan)\b", re.IGNORECASE)
_PENANDA = re.compile(
    r"^(?:(?P<romawi>[IVX]+)|(?P<angka>\d+)|(?P<besar>[A-Z])|(?P<kecil>[a-z]))\s*[.)](?=\s|$)|^(?P<garis>[-–•·])(?=\s|$)"
)


def find_nama(teks: Sequence[str], angka: Sequence[Any], kolom: Sequence[KolomTerbaca]) -> str:
    """The text that names the row: the indicator, else the last text left of the figures."""
    calon = [
        (k, teks[k.indeks])
        for k in kolom
        if teks[k.indeks] and not angka[k.indeks] and re.search(r"[^\W\d]", teks[k.indeks])
    ]
    for k, isi in reversed(calon):
        if re.search(r"indikator|uraian", " ".join(k.jalur), re.IGNORECASE):
            return isi
    pertama = next((i for i, satu in enumerate(angka) if satu), len(teks))
    kiri = [isi for k, isi in calon if k.indeks < pertama and k.peran is not Peran.SATUAN]
    return max(kiri, key=len) if kiri else (calon[0][1] if calon else "")


def find_jenis(nama: str, teks: Sequence[str], kolom: Sequence[KolomTerbaca]) -> JenisRingkas:
    """Total and mean rows by their words; `Jumlah MOU ...` with a number before it is an indicator."""
    rapi = " ".join(nama.casefold().split())
    if _RATA.match(rapi):
        return JenisRingkas.RATA_RATA
    berkode = any(_KODE.match(isi) and not _RIBUAN.match(isi) for isi in teks[:3])
    if _SELISIH.match(rapi) and not berkode:
        return JenisRingkas.SELISIH
    return JenisRingkas.TOTAL if _TOTAL.match(rapi) and not is_bernomor(teks, kolom) else JenisRingkas.DATA


def is_bernomor(teks: Sequence[str], kolom: Sequence[KolomTerbaca]) -> bool:
    """Whether the row has a number of its own, which totals have not."""
    return any(k.peran is Peran.NOMOR and re.fullmatch(r"\d+\.?", teks[k.indeks]) for k in kolom)


def find_tanda(teks: Sequence[str], nama: str, *, tebal: bool, menjorok: int) -> tuple[str, ...]:
    """What tells the level of a row; rows of one level in one table have equal signs."""
    kode = next((isi for isi in teks[:4] if _KODE.match(isi) and not _RIBUAN.match(isi)), "")
    if kode:
        return ("kode", str(len(re.findall(r"[\dX]+", kode))))
    kata = _KATA.match(nama)
    if kata:
        return ("kata", re.sub(r"\s+", "", kata[1].casefold()))
    penanda = next((cocok for isi in (teks[0], nama) if isi and (cocok := _PENANDA.match(isi))), None)
    jenis = penanda.lastgroup if penanda and penanda.lastgroup else ""
    if jenis:
        return ("rupa", jenis)
    return ("rupa", "besar" if nama.isupper() else "biasa", "tebal" if tebal else "", str(menjorok))
