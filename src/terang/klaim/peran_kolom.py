"""What a column holds, from the words of its header, innermost first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.klaim.tabel import KolomTerbaca, Peran

_POLA = (
    (Peran.NOMOR, re.compile(r"^(?:no|nomor|no urut|kode.*|kd.*)$")),
    (Peran.SATUAN, re.compile(r"^satuan$")),
    (
        Peran.TUMBUH,
        re.compile(
            r"^(?:%|persen\w*|prosen\w*)\s*\(?(?:naik|turun|kenaikan|penurunan|peningkatan|pertumbuhan|perubahan)\b"
        ),
    ),
    (
        Peran.SISA,
        re.compile(
            r"\b(?:sisa|selisih|lebih|kurang|silpa|bertambah|berkurang|kekurangan|kelebihan|deviasi|perbedaan|beda|gap|"
            r"kesenjangan)\b|\+ ?/|"
            r"^(?:naik|kenaikan|peningkatan)\s?/\s?\(?(?:turun|penurunan)\b(?!.*%)|"
            r"^(?:kenaikan|peningkatan|penurunan) (?:realisasi|kinerja|capaian)\b(?!.*%)"
        ),
    ),
    (Peran.TUMBUH, re.compile(r"\b(?:pertumbuhan|kenaikan|penurunan|peningkatan|naik|turun|perubahan)\b.*%|laju")),
    (
        Peran.PERSEN,
        re.compile(
            r"%|\* ?100|\b(?:thdp|terhadap|dibanding\w*|persen\w*|prosen\w*|presen\w*|serapan|penyerapan)\b|"
            r"(?<!target )\bcapaian\b(?!.*\brealisasi)"
        ),
    ),
    (Peran.REALISASI, re.compile(r"\b(?:realisasi|terealisasi|hasil)\b")),
    (Peran.TARGET, re.compile(r"\b(?:target|rencana)\b")),
    (Peran.ANGGARAN, re.compile(r"\b(?:anggaran|pagu|alokasi|dpa|dppa|apbd)\b")),
    (Peran.JUMLAH, re.compile(r"^(?:jumlah|total|jml)\b")),
    (Peran.NAMA, re.compile(r"\b(?:indikator|sasaran|program|kegiatan|uraian|nama|tujuan|unsur|jabatan|unit)\b")),
)
_DIBANDING = re.compile(r"\b(?:terhadap|thdp)\b.*\btarget\b")
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UANG = re.compile(r"\brp\b|rupiah", re.IGNORECASE)
_RINGKAS = re.compile(r"(?:dalam|rp\.?|\()\s*(ribu|juta|mil[iy]ar)(?:an)?\b", re.IGNORECASE)
_UKURAN_UANG = {Peran.ANGGARAN, Peran.REALISASI, Peran.SISA, Peran.JUMLAH}
_DAUN_SATUAN = re.compile(
    r"^(?:\(?rp\.?\)?|rupiah|keuangan|fisik|volume|murni|perubahan|\d{4}|tahun \d{4}|(?:tw|triwulan) \w+)$"
)


def read_kolom(indeks: int, jalur: Sequence[str], *, uang: bool, persen: bool) -> KolomTerbaca:
    """One column from its header path; `uang` and `persen` say what most of its cells look like."""
    rapi = [_tidy(bagian) for bagian in jalur]
    tahun = [int(satu) for bagian in reversed(rapi) for satu in _TAHUN.findall(bagian)]
    return KolomTerbaca(
        indeks=indeks,
        jalur=tuple(jalur),
        peran=_find_peran(rapi),
        tahun=tahun[0] if len(set(tahun)) == 1 or (rapi and len(set(_TAHUN.findall(rapi[-1]))) == 1) else None,
        uang=uang or any(_UANG.search(bagian) for bagian in rapi[-1:]),
        persen=persen or any("%" in bagian for bagian in rapi[-1:]),
    )


def _tidy(teks: str) -> str:
    return " ".join(re.sub(r"[^\w%/().,*+]+", " ", teks.casefold()).split()).strip(" .()") or teks.casefold().strip()


def _find_peran(rapi: Sequence[str]) -> Peran:
    """The innermost part that says something; a bare unit or year says nothing of its own, but `%` does."""
    if _DIBANDING.search(" ".join(rapi)):
        return Peran.PERSEN
    for bagian in reversed(rapi):
        if _DAUN_SATUAN.match(bagian):
            continue
        for peran, pola in _POLA:
            if pola.search(bagian):
                return peran
    return Peran.LAIN


def find_ringkas(kolom: KolomTerbaca, judul: str) -> str:
    """The unit of a money column that counts in thousands or millions by its header or caption, else empty."""
    uang = kolom.uang or kolom.peran in _UKURAN_UANG
    if kolom.persen or not uang:
        return ""
    kata = _RINGKAS.search(" ".join(kolom.jalur)) or _RINGKAS.search(judul)
    return f"Rp {kata[1].casefold()}" if kata else ""
