"""Check KMB001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, TabelTerbaca

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
_TERBANYAK = 4
_DEKAT = 3  # rows between a program and its only kegiatan
_JENJANG = re.compile(r"\W*(?:\d\S*\s+)?(program|kegiatan|sub\s*kegiatan|belanja)\b", re.IGNORECASE)
_BULAT = 1_000
"""Amounts in whole thousands recur honestly: they are set by hand."""

Kembar = list[tuple[BarisTerbaca, Cetakan]]


def _over(laporan: Laporan) -> Iterable[Kembar]:
    """Amounts to the rupiah that stand in rows of one level, gathered by value."""
    for tabel in laporan.tabel:
        kelompok = [satu for kolom in tabel.kolom for satu in _list_kelompok(tabel, kolom)]
        # With many the table prints programs with their only kegiatan, whatever its names say.
        if sum(len(satu) > 1 for satu in kelompok) <= _TERBANYAK:
            yield from kelompok


def _list_kelompok(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Iterator[Kembar]:
    if not _UANG.search(" ".join(kolom.jalur)):
        return
    menurut: dict[tuple[tuple[str, ...], Decimal], Kembar] = defaultdict(list)
    for baris in tabel.baris:
        cetakan = baris.angka[kolom.indeks]
        if cetakan and _is_rinci(cetakan) and baris.jenis is JenisRingkas.DATA:
            menurut[baris.tanda, cetakan.nilai].append((baris, cetakan))
    urut = {id(baris): ke for ke, baris in enumerate(tabel.baris)}
    kelompok = (_drop_anak(kembar, urut) for kembar in menurut.values())
    yield from (kembar for kembar in kelompok if not _is_induk_anak(kembar))


def _drop_anak(kembar: Kembar, urut: dict[int, int]) -> Kembar:
    """Without the rows that repeat every amount of the row above: the only child of a program or kegiatan."""
    anak = {
        id(bawah[0])
        for atas, bawah in pairwise(kembar)
        if urut[id(bawah[0])] - urut[id(atas[0])] <= _DEKAT and _repeats(atas[0], bawah[0])
    }
    return [satu for satu in kembar if id(satu[0]) not in anak]


def _repeats(atas: BarisTerbaca, bawah: BarisTerbaca) -> bool:
    """Whether two rows of different levels hold the same amounts throughout; two of one level are a copy."""
    uang = [(a.nilai, b.nilai) for a, b in zip(atas.angka, bawah.angka, strict=True) if a and b]
    besar = [(a, b) for a, b in uang if max(a, b) >= _TERKECIL]
    jenjang = [_JENJANG.match(satu.nama) for satu in (atas, bawah)]
    setingkat = all(jenjang) and len({satu[1].casefold() for satu in jenjang if satu}) == 1
    return len(besar) > 1 and all(a == b for a, b in besar) and not setingkat


def _is_induk_anak(kembar: Kembar) -> bool:
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
def jumlah_kembar(kembar: Kembar, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
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
