"""Check KMB001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas

SALAH = """LKjIP Tahun 2022

NO	KEGIATAN	ANGGARAN (Rp)
1	Kegiatan Pengadaan Pegawai	174.585.178
2	Kegiatan Mutasi Pegawai	174.585.178
3	Kegiatan Disiplin Pegawai	323.177.830
"""
BENAR = SALAH.replace("2	Kegiatan Mutasi Pegawai	174.585.178", "2	Kegiatan Mutasi Pegawai	214.731.905")
_TERKECIL = 1_000_000
_NAMA_TERPENDEK = 12
_UANG = re.compile(r"anggaran|pagu|realisasi|belanja|alokasi|\brp\b", re.IGNORECASE)
_BULAT = 1_000
"""Amounts in whole thousands recur honestly: they are set by hand."""


def _over(laporan: Laporan) -> Iterable[list[tuple[BarisTerbaca, Cetakan]]]:
    """Amounts to the rupiah that stand in rows of one level, gathered by value."""
    for tabel in laporan.tabel:
        for kolom in tabel.kolom:
            if not _UANG.search(" ".join(kolom.jalur)):
                continue
            menurut: dict[tuple[tuple[str, ...], Decimal], list[tuple[BarisTerbaca, Cetakan]]] = defaultdict(list)
            for baris in tabel.baris:
                cetakan = baris.angka[kolom.indeks]
                if cetakan and _is_rinci(cetakan) and baris.jenis is JenisRingkas.DATA:
                    menurut[baris.tanda, cetakan.nilai].append((baris, cetakan))
            yield from (kembar for kembar in menurut.values() if not _is_induk_anak(kembar))


def _is_induk_anak(kembar: list[tuple[BarisTerbaca, Cetakan]]) -> bool:
    """Two rows that nothing tells apart, one under the other: a program and its only kegiatan."""
    pertama, *sisa = kembar
    if len(sisa) != 1 or pertama[0].tanda[0] != "rupa":
        return False
    nama = (pertama[0].nama, sisa[0][0].nama)
    return min(map(len, nama)) < _NAMA_TERPENDEK or nama[0].casefold().startswith("program")


def _is_rinci(cetakan: Cetakan) -> bool:
    return cetakan.satuan != "%" and cetakan.nilai >= _TERKECIL and cetakan.nilai % _BULAT != 0


@periksa(
    kode="KMB001",
    kelas="kewajaran",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def jumlah_kembar(kembar: list[tuple[BarisTerbaca, Cetakan]], laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Jumlah yang sama sampai satu rupiah tercetak pada baris yang berbeda.

    *Mengapa*

    Dua kegiatan hampir tidak mungkin mempunyai jumlah yang sama sampai satu rupiah. Biasanya baris itu disalin dan
    angkanya lupa diganti.

    *Perbaikan*

    Cocokkan setiap baris dengan DPA atau LRA.

    *Pengecualian*

    Jumlah dalam ribuan bulat, dan induk dengan satu-satunya anak, tidak dipersoalkan.
    """
    nama = list(dict.fromkeys(baris.nama for baris, _ in kembar))
    if len(nama) < 2:  # noqa: PLR2004 - one name printed twice is one row
        return
    pertama = kembar[0][1]
    for baris, cetakan in kembar[1:]:
        yield Temuan(
            tempat=cetakan.tempat,
            tertulis=cetakan.teks,
            kutipan=cetakan.kutipan,
            penjelasan=f"{cetakan.teks} pada “{baris.nama[:90]}” sama sampai satu rupiah dengan baris "
            f"“{kembar[0][0].nama[:90]}”.",
            asal_usul="kemungkinan tersalin dari baris lain",
            keyakinan=Decimal("0.8"),
            sel=(cetakan.kunci, pertama.kunci),
        )
