"""Values that no year and no staff can have: more than twelve months, a share of people above one hundred per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.angka import Angka
from terang.kinerja.read_angka import read_angka
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, KolomTerbaca, Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

_BULAN = re.compile(r"(?P<angka>\d+(?:[.,]\d+)?)\s*bulan", re.IGNORECASE)
_BULAN_SATUAN = re.compile(r"bulan\.?", re.IGNORECASE)
# Person-months and sums over several years pass twelve honestly.
_LEBIH = re.compile(
    r"orang|\bOB\b|akhir|renstra|rpjmd|kumulatif|s\.?\s*/?\s*d|sampai|(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d",
    re.IGNORECASE,
)
_PEGAWAI = re.compile(
    r"(?<!\d)(?P<angka>\d{3,}(?:,\d+)?)\s*%\s*(?:dari\s+)?(?:(?:jumlah|seluruh|total|keseluruhan)\s+)*(?:pegawai|ASN|PNS|pejabat)\b",
    re.IGNORECASE,
)
_SETAHUN, _SELURUH = Decimal(12), Decimal(100)
_NILAI = {Peran.TARGET, Peran.REALISASI}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terukur:
    """A value with the most that it can be and why."""

    tertulis: str
    nilai: Decimal
    batas: Decimal
    alasan: str
    tempat: Tempat
    kutipan: str


def _list_terukur(laporan: Laporan) -> Iterator[_Terukur]:
    for tabel in laporan.tabel:
        # Logical rows that share a printed row share its cells too; each cell is looked at once.
        for baris in {(satu.tempat, satu.teks): satu for satu in tabel.baris}.values():
            yield from _list_bulan(tabel, baris)
    for kalimat in laporan.kalimat:
        yield from _list_pegawai(kalimat)


def _list_bulan(tabel: TabelTerbaca, baris: BarisTerbaca) -> Iterator[_Terukur]:
    pasang = list(zip(tabel.kolom, baris.teks, strict=False))
    sebulan = any(_BULAN_SATUAN.fullmatch(teks.strip()) for _, teks in pasang)
    for kolom, teks in pasang:
        temu = _BULAN.fullmatch(teks.strip())
        angka = temu["angka"] if temu else (teks.strip() if sebulan and _is_nilai(kolom) else "")
        nilai = _read(angka)
        if nilai is not None and not _LEBIH.search(_read_konteks(tabel, kolom, baris)):
            yield _Terukur(
                tertulis=teks.strip() if temu else f"{teks.strip()} bulan", nilai=nilai, batas=_SETAHUN,
                alasan="Setahun hanya 12 bulan.", tempat=baris.tempat,
                kutipan=" | ".join(dict.fromkeys(filter(None, baris.teks))),
            )  # fmt: skip


def _is_nilai(kolom: KolomTerbaca) -> bool:
    return kolom.peran in _NILAI or bool(re.search(r"target|realisasi", kolom.nama, re.IGNORECASE))


def _read_konteks(tabel: TabelTerbaca, kolom: KolomTerbaca, baris: BarisTerbaca) -> str:
    return " ".join((tabel.judul, *kolom.jalur, *(teks for teks in baris.teks if not re.match(r"[\d.,]+$", teks))))


def _list_pegawai(kalimat: Kalimat) -> Iterator[_Terukur]:
    for temu in _PEGAWAI.finditer(kalimat.teks):
        nilai = _read(temu["angka"])
        if nilai is not None:
            yield _Terukur(
                tertulis=temu[0], nilai=nilai, batas=_SELURUH, alasan="Bagian dari pegawai paling banyak 100%.",
                tempat=kalimat.tempat, kutipan=kalimat.teks,
            )  # fmt: skip


def _read(teks: str) -> Decimal | None:
    hasil = read_angka(teks) if teks else None
    return hasil.nilai if isinstance(hasil, Angka) else None


@periksa(
    kode="WAJ001", kelas="kewajaran", tingkat=Tingkat.PERINGATAN, over=_list_terukur,
    salah="LAPORAN KINERJA TAHUN 2022\n\nNo\tIndikator\tTarget\tSatuan\n1\tLayanan konseling pegawai\t54\tbulan\n"
    "2\tLayanan kantor\t12\tbulan\n",
    benar="LAPORAN KINERJA TAHUN 2022\n\nNo\tIndikator\tTarget\tSatuan\n1\tLayanan konseling pegawai\t12\tbulan\n"
    "2\tTenaga kebersihan, orang bulan\t54\tbulan\n",
)  # fmt: skip
def nilai_mustahil(terukur: _Terukur, _laporan: Laporan) -> Iterator[Hasil]:
    """Nilai yang tidak mungkin, seperti 54 bulan dalam setahun atau 120% dari pegawai.

    *Mengapa*: nilai seperti itu biasanya salah satuan atau salah ketik, dan ikut masuk ke perhitungan capaian.

    *Perbaikan*: periksa dokumen sumbernya, lalu betulkan angka atau satuannya (misalnya orang-bulan).

    *Pengecualian*: orang-bulan, dan target beberapa tahun sekaligus (akhir Renstra, kumulatif).
    """
    if terukur.nilai > terukur.batas:
        yield Temuan(
            tempat=terukur.tempat, tertulis=terukur.tertulis, penjelasan=terukur.alasan, kutipan=terukur.kutipan,
            keyakinan=Decimal("0.8"),
        )  # fmt: skip
