"""Check SIM003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import uji

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan Kepegawaian	80,00	72,00	90,00
2	Persentase berkas yang selesai tepat waktu	90,00	99,00	110,00

Indeks Kepuasan Layanan Kepegawaian telah melampaui target yang ditetapkan.
"""
BENAR = SALAH.replace("72,00\t90,00", "88,00\t110,00")
_TIDAK = re.compile(
    r"\b(?:tidak|belum|kurang)\s+(?:dapat\s+|berhasil\s+|bisa\s+)?(?:mencapai|memenuhi)\s+(?:\w+\s+)?target|"
    r"\btarget\w*\b[^.]{0,25}\b(?:tidak|belum)\s+(?:dapat\s+)?(?:tercapai|terpenuhi)|\bdi ?bawah target",
    re.IGNORECASE,
)
_SUDAH = re.compile(
    r"\b(?:melampaui|melebihi|mencapai|memenuhi)\s+(?:dari\s+)?target|\bdi ?atas target|"
    r"\btarget\w*\b[^.]{0,25}\b(?:tercapai|terpenuhi|terlampaui)\b(?!\s*(?:sebesar|hanya|sebanyak|\d))",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:agar|untuk|supaya|diharapkan|akan|upaya|apabila|jika|bila|lalu|sebelum\w*|nasional|akhir|"
    r"renstra|rpjmd|triwulan|semester|hampir|optimis|sebagian|kecuali|namun|tetapi)\b",
    re.IGNORECASE,
)
_KLAUSA = re.compile(r",?\s+(?:sedangkan|sementara)\b", re.IGNORECASE)
# Another clause, or the indicator in one place or part only.
_PUTUS = re.compile(
    r";|\b(?:sedangkan|sementara|adapun|karena|walaupun|meskipun|unsur|khusus\w*|di(?! ?(?:atas|bawah|tahun))|"
    r"pada(?! (?:tahun|akhir))|untuk(?! tahun))\b",
    re.IGNORECASE,
)
_TERHITUNG = re.compile(r"\b\d+\s*(?:\([^()]{2,40}\)\s*)?(?:indikator|sasaran|target)\b[^,;]{0,30}$", re.IGNORECASE)
_PENUH = 100
_HURUF_TERSEDIKIT = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class _Status:
    """A clause that says of one indicator whether it reached its target, with what its rows say."""

    kalimat: Kalimat
    kata: str
    tercapai: bool
    klaim: list[KlaimHitung]


def _over(laporan: Laporan) -> Iterable[_Status]:
    menurut: dict[str, list[KlaimHitung]] = defaultdict(list)
    for klaim in laporan.hitung:
        nama = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", klaim.subjek.casefold()).strip()
        if klaim.kelas == "capaian" and klaim.hasil.tempat.baris_tabel is not None and len(nama) >= _HURUF_TERSEDIKIT:
            menurut[nama].append(klaim)
    tahun = str(laporan.tahun)
    for kalimat, klausa in ((k, satu) for k in laporan.kalimat if not k.judul for satu in _KLAUSA.split(k.teks)):
        tidak, sudah = _TIDAK.search(klausa), _SUDAH.search(klausa)
        if not (tidak or sudah) or _LAIN.search(kalimat.teks.replace(tahun, "")):
            continue
        kecil = klausa.casefold()
        sebut = [satu for satu in menurut if satu in kecil]
        utama = [satu for satu in sebut if not any(satu != lain and satu in lain for lain in sebut)]
        kata = tidak or sudah
        if len(utama) == 1 and kata and _is_serangkai(kecil, utama[0], kata):
            yield _Status(kalimat=kalimat, kata=kata[0], tercapai=not tidak, klaim=menurut[utama[0]])


def _is_serangkai(teks: str, nama: str, kata: re.Match[str]) -> bool:
    """Whether name and verdict stand in one clause, and the verdict is not of several that are only counted."""
    di = teks.index(nama)
    antara = teks[kata.end() : di] if di > kata.start() else teks[di + len(nama) : kata.start()]
    return not _PUTUS.search(antara) and not _TERHITUNG.search(teks[: kata.start()])


@periksa(
    kode="SIM003",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir I.3",
)
def status_bertentangan(status: _Status, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Kalimat menyatakan target satu indikator tercapai padahal tabelnya tidak, atau sebaliknya.

    *Mengapa*

    Kata `tercapai`, `melampaui`, dan `tidak tercapai` adalah simpulan yang dibaca orang lebih dahulu daripada tabel.

    *Perbaikan*

    Sesuaikan kalimat dengan tabel, atau perbaiki tabelnya bila kalimatnya yang benar.

    *Pengecualian*

    Kalimat tentang tahun lain, target akhir periode, harapan, atau sebagian target tidak diperiksa.
    """
    if not status.klaim or not all(_is_lawan(klaim, tercapai=status.tercapai) for klaim in status.klaim):
        return
    if all(_is_letak(klaim, status.kata.casefold()) for klaim in status.klaim):
        return
    klaim = status.klaim[0]
    yield Temuan(
        tempat=status.kalimat.tempat,
        tertulis=status.kata,
        seharusnya="tidak tercapai" if status.tercapai else "tercapai",
        kutipan=status.kalimat.teks[:400],
        penjelasan=f"Kalimat menyatakan “{status.kata}”, sedangkan {klaim.hasil.tempat.tabel or 'tabelnya'} mencetak "
        f"capaian {klaim.hasil.teks} untuk “{klaim.subjek[:100]}”.",
        keyakinan=Decimal("0.85"),
        sel=(klaim.hasil.kunci,),
    )


def _is_lawan(klaim: KlaimHitung, *, tercapai: bool) -> bool:
    """Whether a row says the contrary, both as printed and as computed anew."""
    tepat = uji(klaim).tepat
    nilai = [klaim.hasil.nilai, *([tepat] if tepat is not None else [])]
    return all(satu < _PENUH for satu in nilai) if tercapai else all(satu >= _PENUH for satu in nilai)


def _is_letak(klaim: KlaimHitung, kata: str) -> bool:
    """Whether `di bawah target` only says where the realisasi lies, which is good where less is better."""
    if len(klaim.masukan) != 2:  # noqa: PLR2004 - realisasi and target
        return False
    realisasi, target = (satu.nilai for satu in klaim.masukan)
    return ("bawah" in kata and realisasi < target) or ("atas" in kata and realisasi > target)
