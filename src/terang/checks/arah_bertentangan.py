"""Check SIM002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Indeks kepuasan layanan meningkat dari 82,50 pada tahun 2021 menjadi 80,25 pada tahun 2022.
"""
BENAR = SALAH.replace("80,25", "83,25")
# A bare noun is often the name of a program: "peningkatan kapasitas petugas dari 3 menjadi 2 kali".
_ADA = r"(?:mengalami|terjadi|terdapat|ada|adanya)\s+"
_NAIK = rf"\b(?:naik|meningkat|bertambah|{_ADA}(?:kenaikan|peningkatan|penambahan))\b"
_TURUN = rf"\b(?:turun|menurun|berkurang|{_ADA}(?:penurunan|pengurangan))\b"
_ARAH = re.compile(f"(?P<naik>{_NAIK})|(?P<turun>{_TURUN})", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|semula)\b[^.;]{0,45}$", re.IGNORECASE)
_MENJADI = re.compile(r"\bmenjadi\b", re.IGNORECASE)
# A better rank is a smaller number, and what is denied or hoped for did not happen.
_KABUR = re.compile(
    r"peringkat|ranking|rangking|urutan|kinerja|kelas|(?:men|di)(?:urun|ekan|aik|ingkat)\w*kan|menekan|ditekan|mengurangi|\b(?:tidak|belum|bukan|agar|diharapkan|upaya|target\w*|akan)\b",
    re.IGNORECASE,
)
# After these the figures are of something that the rise or fall has brought about.
_PERIHAL_LAIN = re.compile(r"[,;]|\b(?:sehingga|karena|maka|yang|melalui|dengan|untuk|dan|serta)\b", re.IGNORECASE)
# "dari 1 jam 30 menit": a value of two numbers; a year is none.
_ANGKA_LAIN = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")
_JARAK = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gerak:
    """A sentence that says that a figure rose or fell from one value to another."""

    kalimat: Kalimat
    kata: str
    naik: bool
    lama: AngkaTeks
    baru: AngkaTeks


def _over(laporan: Laporan) -> Iterable[_Gerak]:
    for kalimat in laporan.kalimat:
        if not _MENJADI.search(kalimat.teks):
            continue
        angka = [satu for satu in list_angka(kalimat.teks) if satu.jenis is JenisAngka.JUMLAH]
        for lama, baru in pairwise(angka):
            gerak = _read(kalimat, lama, baru)
            if gerak:
                yield gerak


def _read(kalimat: Kalimat, lama: AngkaTeks, baru: AngkaTeks) -> _Gerak | None:
    """The word nearest before `dari A menjadi B`, where both are of one unit and nothing else may be meant."""
    dari = _DARI.search(kalimat.teks[: lama.start])
    antara = kalimat.teks[lama.end : baru.start]
    if not dari or not _MENJADI.search(antara) or len(antara) > _JARAK or lama.satuan != baru.satuan:
        return None
    # "turun dari A menjadi B, kemudian naik menjadi C": B and C are two moves of which only the second is told.
    if _ANGKA_LAIN.search(dari[0]) or _MENJADI.search(dari[0]) or _ARAH.search(antara) or _ARAH.search(dari[0]):
        return None
    depan = kalimat.teks[max(0, dari.start() - _JARAK) : dari.start()]
    arah = list(_ARAH.finditer(depan))
    if not arah or not (lama.pasti and baru.pasti) or _KABUR.search(depan + dari[0] + antara):
        return None
    if _PERIHAL_LAIN.search(depan, arah[-1].end()):
        return None
    return _Gerak(kalimat=kalimat, kata=arah[-1][0], naik=bool(arah[-1]["naik"]), lama=lama, baru=baru)


@periksa(
    kode="SIM002",
    kelas="narasi-tabel",
    tingkat=Tingkat.GALAT,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir I.3",
)
def arah_bertentangan(gerak: _Gerak, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Kalimat menyatakan naik padahal angkanya turun, atau sebaliknya.

    *Mengapa*

    Kata dan angka dalam satu kalimat saling membantah; salah satunya keliru atau kedua angkanya tertukar.

    *Perbaikan*

    Cocokkan kedua angka dengan sumbernya, lalu perbaiki kata atau angkanya.

    *Pengecualian*

    Peringkat, target, dan perubahan yang baru diharapkan tidak diperiksa.
    """
    if gerak.lama.nilai == gerak.baru.nilai or (gerak.baru.nilai > gerak.lama.nilai) == gerak.naik:
        return
    yield Temuan(
        tempat=gerak.kalimat.tempat,
        tertulis=f"{gerak.kata} dari {gerak.lama.teks} menjadi {gerak.baru.teks}",
        seharusnya="turun (?)" if gerak.naik else "naik (?)",
        kutipan=gerak.kalimat.teks[:400],
        penjelasan=f"Kalimat menyatakan {gerak.kata}, tetapi {gerak.baru.teks} "
        f"{'lebih kecil' if gerak.naik else 'lebih besar'} daripada {gerak.lama.teks}.",
    )
