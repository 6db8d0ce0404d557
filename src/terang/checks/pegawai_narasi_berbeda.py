"""Check NAR004: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.klaim.pegawai import HitungPegawai, list_hitung_pegawai

SALAH = """LKjIP Tahun 2022

Jumlah pegawai sebanyak 83 orang pada akhir tahun.

Tabel 1.1
Jumlah Pegawai Badan Kepegawaian Berdasarkan Golongan

GOLONGAN	LAKI-LAKI	PEREMPUAN	JUMLAH
Golongan IV	4	2	6
Golongan III	22	40	62
Golongan II	7	6	13
Jumlah	33	48	81
"""
BENAR = SALAH.replace("83 orang", "81 orang")
_ORANG = r"(pegawai|pns|asn|aparatur|personil|personel|karyawan)"
_JUMLAH = re.compile(
    rf"\b(?:jumlah|sebanyak|memiliki|berjumlah|didukung)\b[^.\d;,]{{0,40}}?\b{_ORANG}\b[^.\d;,]{{0,60}}?"
    r"(?<![\d.,/-])(\d{1,5}|\d{1,3}\.\d{3})\s*(?:\([^()]{3,60}\)\s*)?(?:orang|pegawai|pns|asn|personil)\b",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:yang|bidang|bagian|seksi|uptd?|mengikuti|peserta|pensiun|target|kebutuhan|formasi|golongan|eselon|honorer|"
    r"non|kontrak|pppk|laki\W*laki|perempuan|pendidikan|jabatan|kurang|tambahan|setiap)\b|(?:19|20)\d\d",
    re.IGNORECASE,
)
_SEBAGIAN = re.compile(
    r"\b(?:struktural|fungsional|pelaksana|beserta|termasuk|di luar|selain|hadir|rata-rata)\b", re.IGNORECASE
)
_KAPAN = re.compile(r"\b(?:awal|januari|semula|sebelum\w*|lalu|triwulan|semester)\b|(?:19|20)\d\d", re.IGNORECASE)
_TAMBAHAN = re.compile(
    r"[^.;]{0,15}\b(?:ditambah|dan|serta)\b[^.;]{0,20}\d|[^.;]{0,60}\b(?:pensiun|mutasi|pindah|menjadi|ditambah)\b",
    re.IGNORECASE,
)
_DEKAT = Decimal("0.1")
"""Counts further apart are of other people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sebutan:
    """A head count in a sentence, and the tables that count the same people."""

    kalimat: Kalimat
    teks: str
    nilai: Decimal
    tabel: list[HitungPegawai]


def _over(laporan: Laporan) -> Iterable[_Sebutan]:
    menurut: dict[str, list[HitungPegawai]] = defaultdict(list)
    for satu in list_hitung_pegawai(laporan):
        if "seluruhnya" in satu.banyak:
            for nama in set(re.findall(_ORANG, satu.perihal)):
                menurut[nama].append(satu)
    for kalimat in laporan.kalimat:
        cocok = _JUMLAH.search(kalimat.teks)
        # A word that narrows down or another year makes it a count of others.
        if cocok and menurut[cocok[1].lower()] and not _is_lain(kalimat.teks, cocok, laporan.tahun):
            nilai = Decimal(cocok[2].replace(".", ""))
            yield _Sebutan(kalimat=kalimat, teks=cocok[2], nilai=nilai, tabel=menurut[cocok[1].lower()])


def _is_lain(teks: str, cocok: re.Match[str], tahun: int | None) -> bool:
    """Whether the sentence counts some of the people, those of another day, or goes on counting."""
    isi, sampai = _drop_tahun(cocok[0], tahun), _drop_tahun(teks[: cocok.end()], tahun)
    sebagian = _LAIN.search(isi) or _SEBAGIAN.search(isi)
    return bool(sebagian or _KAPAN.search(sampai) or _TAMBAHAN.match(teks[cocok.end() :]))


def _drop_tahun(teks: str, tahun: int | None) -> str:
    return teks.replace(str(tahun), "")


@periksa(
    kode="NAR004",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def pegawai_narasi_berbeda(sebutan: _Sebutan, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Jumlah pegawai dalam kalimat tidak sama dengan jumlah dalam tabel pegawai.

    *Mengapa*

    Kalimat dan tabel menghitung orang yang sama. Bila berbeda sedikit, salah satunya belum diperbarui.

    *Perbaikan*

    Cocokkan dengan data kepegawaian pada tanggal yang sama.

    *Pengecualian*

    Kalimat tentang sebagian pegawai (satu bidang, satu golongan, tenaga kontrak) atau tahun lain tidak dibandingkan.
    """
    jumlah = {satu.banyak["seluruhnya"] for satu in sebutan.tabel}
    if len(jumlah) != 1 or sebutan.nilai in jumlah:
        return
    benar = jumlah.pop()
    if abs(benar - sebutan.nilai) > max(_DEKAT * benar, Decimal(2)):
        return
    yield Temuan(
        tempat=sebutan.kalimat.tempat,
        tertulis=sebutan.teks,
        seharusnya=write_angka(benar, 0),
        kutipan=sebutan.kalimat.teks[:400],
        penjelasan=f"Kalimat menyebut {sebutan.teks} orang, sedangkan {_name(sebutan.tabel[0])} berjumlah "
        f"{write_angka(benar, 0)}.",
        keyakinan=Decimal("0.85"),
    )


def _name(satu: HitungPegawai) -> str:
    halaman = satu.tabel.tempat.halaman
    nama = f"Tabel {satu.tabel.nomor}" if satu.tabel.nomor else "tabel pegawai"
    return f"{nama} (halaman {halaman})" if halaman else nama
