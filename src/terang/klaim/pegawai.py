"""How many people work in the office, as its tables count them in different ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca

_PEGAWAI = re.compile(r"\b(?:pegawai|pns|asn|aparatur|personil|personel|sdm|karyawan)\b", re.IGNORECASE)
_CARA = re.compile(r"\b(?:berdasarkan|menurut|dirinci|dilihat dari|per)\b", re.IGNORECASE)
_LAIN = re.compile(
    r"pelatihan|diklat|pendidikan dan|kebutuhan|formasi|analisis beban|rencana|pensiun|mutasi|target|realisasi",
    re.IGNORECASE,
)
# By these only some of the people are counted.
_SEBAGIAN = re.compile(
    r"fungsional|struktural|eselon|diklat|pelatihan|kepemimpinan|sertifi|penjenjangan", re.IGNORECASE
)
_JENIS_KELAMIN = {
    "laki-laki": re.compile(r"^(?:l|lk|laki\W*laki|pria)$", re.IGNORECASE),
    "perempuan": re.compile(r"^(?:p|pr|perempuan|wanita)$", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HitungPegawai:
    """The head count of one table.

    Args:
        tabel: the table.
        perihal: whom it counts: its caption up to the word that says by what.
        banyak: men, women and all, as far as it counts them.
    """

    tabel: TabelTerbaca
    perihal: str
    banyak: dict[str, Decimal]


def list_hitung_pegawai(laporan: Laporan) -> Iterator[HitungPegawai]:
    """The tables of the office's people whose caption says by what they count, where men and women make up all."""
    for tabel in laporan.tabel:
        cara = _CARA.search(tabel.judul)
        if (
            not cara
            or _SEBAGIAN.search(tabel.judul, cara.start())
            or not _PEGAWAI.search(tabel.judul[: cara.start()])
            or _LAIN.search(tabel.judul[: cara.start()])
        ):
            continue
        banyak = _count(tabel)
        genap = banyak.keys() < {"laki-laki", "perempuan", "seluruhnya"} or (
            banyak["laki-laki"] + banyak["perempuan"] == banyak["seluruhnya"]
        )
        if banyak and genap:
            yield HitungPegawai(tabel=tabel, perihal=_tidy(tabel.judul[: cara.start()]), banyak=banyak)


def _tidy(judul: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]{2,}", judul.casefold()))


def _count(tabel: TabelTerbaca) -> dict[str, Decimal]:
    hasil: dict[str, Decimal] = {}
    for nama, pola in _JENIS_KELAMIN.items():
        kolom = [k for k in tabel.kolom if pola.match(k.nama.strip())]
        jumlah = [_sum(tabel, satu) for satu in kolom]
        if jumlah and None not in jumlah:
            hasil[nama] = sum((satu for satu in jumlah if satu is not None), Decimal(0))
    semua = {satu for k in tabel.kolom if k.peran is Peran.JUMLAH if (satu := _sum(tabel, k)) is not None}
    if not semua:
        semua = {hasil["laki-laki"] + hasil["perempuan"]} if len(hasil) == len(_JENIS_KELAMIN) else set()
    return hasil | ({"seluruhnya": semua.pop()} if len(semua) == 1 else {})


def _sum(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Decimal | None:
    """The printed total of a column, else the sum of its rows; None where they do not agree."""
    isi = [satu.nilai for b in tabel.baris if b.jenis is JenisRingkas.DATA and (satu := b.angka[kolom.indeks])]
    cetak = [satu.nilai for b in _list_total(tabel) if (satu := b.angka[kolom.indeks])]
    jumlah = sum(isi, Decimal(0))
    if not isi or any(satu != satu.to_integral_value() for satu in isi):
        return None
    return jumlah if not cetak or cetak == [jumlah] else None


def _list_total(tabel: TabelTerbaca) -> list[BarisTerbaca]:
    return [satu for satu in tabel.baris if satu.jenis is JenisRingkas.TOTAL]
