"""Check THN002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

SALAH = """LAPORAN KINERJA TAHUN 2022

BAB I PENDAHULUAN

Laporan Kinerja ini merupakan bentuk pertanggungjawaban atas penggunaan anggaran DPA TA 2021.

Maksud disusunnya laporan kinerja ini adalah sebagai pertanggungjawaban penggunaan anggaran tahun 2022.
"""
BENAR = SALAH.replace("TA 2021", "TA 2022")
_LAPORAN = re.compile(r"\b(?:laporan (?:akuntabilitas )?kinerja|lkj?ip|lakip)\b", re.IGNORECASE)
_TAHUN = r"(?:tahun(?:\s+anggaran)?|ta\.?|t\.a\.?)\s*((?:19|20)\d\d)(?!\s*(?:[-–/\d]|s\.?\s*/?\s*d|sampai))"
_JAWAB = re.compile(
    rf"\b(?:pertanggung\s?jawaban|tanggung jawab)\b[^.]{{0,80}}?\b(?:anggaran|dpa|apbd)\b[^.\d]{{0,25}}?\b{_TAHUN}",
    re.IGNORECASE,
)
_DIRI = re.compile(
    rf"\b(?:laporan (?:akuntabilitas )?kinerja|lkj?ip|lakip)\b[^.\d]{{0,90}}?\b{_TAHUN}\s+"
    r"(?:ini|disusun|merupakan|memuat|menyajikan)\b",
    re.IGNORECASE,
)
# Another year, or another report: the one on the budget that a finance office writes of the year before.
_SAH = re.compile(
    r"banding|sebelum|lalu|evaluasi|rekomendasi|tindak lanjut|mendatang|yang akan|lkpj|lppd|perda|"
    r"laporan (?:keterangan )?pertanggung",
    re.IGNORECASE,
)


_DUA = re.compile(
    r"^(?:pada|di|dalam)\s+tahun\s+(?P<awal>(?:19|20)\d\d)\b(?P<isi>.+)\b(?:pada|di|dalam)\s+tahun\s+"
    r"(?P<akhir>(?:19|20)\d\d)\.?$",
    re.IGNORECASE,
)
_MIRIP = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sebutan:
    """A year that a sentence says this report is about; `kembar` is a sentence of the same pattern with its year."""

    kalimat: Kalimat
    tahun: int
    semua: frozenset[str]
    kembar: Kalimat | None = None


def _over(laporan: Laporan) -> Iterable[_Sebutan]:
    yield from _list_diri(laporan)
    yield from _list_kembar(laporan)


def _list_kembar(laporan: Laporan) -> Iterator[_Sebutan]:
    """Sentences that begin and end with a year, where another of their pattern has the report's year at both ends."""
    temu = [
        (kalimat, cocok)
        for kalimat in laporan.kalimat
        if (cocok := _DUA.match(kalimat.teks)) and int(cocok["awal"]) == laporan.tahun and not _SAH.search(kalimat.teks)
    ]
    benar = [(kalimat, cocok["isi"]) for kalimat, cocok in temu if cocok["akhir"] == cocok["awal"]]
    for kalimat, cocok in temu:
        kembar = next((satu for satu, isi in benar if fuzz.ratio(isi, cocok["isi"]) >= _MIRIP), None)
        tahun = int(cocok["akhir"] if kembar else cocok["awal"])
        yield _Sebutan(kalimat=kalimat, tahun=tahun, semua=frozenset(), kembar=kembar)


def _list_diri(laporan: Laporan) -> Iterator[_Sebutan]:
    for kalimat in laporan.kalimat:
        if kalimat.judul or not _LAPORAN.search(kalimat.teks) or _SAH.search(kalimat.teks):
            continue
        for pola in (_JAWAB, _DIRI):
            if cocok := pola.search(kalimat.teks):
                tahun = frozenset(re.findall(r"\b(?:19|20)\d\d\b", kalimat.teks))
                yield _Sebutan(kalimat=kalimat, tahun=int(cocok[1]), semua=tahun)
                break


@periksa(
    kode="THN002",
    kelas="tahun",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def tahun_kalimat_melenceng(sebutan: _Sebutan, laporan: Laporan) -> Iterator[Hasil]:
    """Kalimat tentang laporan ini menyebut tahun lain dari tahun laporannya.

    *Mengapa*

    Kalimat pembuka dan penutup sering disalin dari laporan tahun lalu. Pembaca lalu tidak tahu tahun mana yang
    dipertanggungjawabkan.

    *Perbaikan*

    Ganti dengan tahun laporan, juga di bagian lain kalimat itu.

    *Pengecualian*

    Kalimat yang membandingkan tahun, atau menyebut beberapa tahun, tidak dipersoalkan.
    """
    if laporan.tahun is None or sebutan.tahun == laporan.tahun or str(laporan.tahun) in sebutan.semua:
        return
    lain = sebutan.kembar or next((satu.kalimat for satu in _list_diri(laporan) if satu.tahun == laporan.tahun), None)
    bukti = f" Kalimat lain menulis tahun {laporan.tahun}: '{lain.teks[-160:]}'" if lain else ""
    yield Temuan(
        tempat=sebutan.kalimat.tempat,
        tertulis=str(sebutan.tahun),
        seharusnya=str(laporan.tahun),
        kutipan=sebutan.kalimat.teks[:400],
        penjelasan=f"Laporan ini tentang tahun {laporan.tahun}, tetapi kalimat tentang isinya menyebut tahun "
        f"{sebutan.tahun}.{bukti}",
        keyakinan=Decimal("0.95") if lain else Decimal("0.8"),
        tingkat=Tingkat.GALAT if lain and not sebutan.kembar else Tingkat.PERINGATAN,
    )
