"""Check SIM001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.klaim import KlaimHitung
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)
1	Indeks Kepuasan Layanan Kepegawaian	80,00	72,00	90,00
2	Persentase berkas yang selesai tepat waktu	90,00	99,00	110,00

Secara umum semua target sasaran yang ditetapkan telah tercapai dengan baik.
"""
BENAR = SALAH.replace("72,00\t90,00", "88,00\t110,00")
_POLA = re.compile(
    r"(?<!hampir )\b(?:seluruh|semua|keseluruhan)\b"
    r"(?:(?!\b(?:tidak|belum|kecuali|apabila|bila|jika|agar|untuk|hampir|dari)\b)[^.]){0,70}"
    r"\b(?:target|indikator|sasaran)\b(?:(?!\b(?:tidak|belum|kecuali|dari|yang akan)\b)[^.]){0,60}"
    r"\b(?:tercapai|terpenuhi|berhasil dicapai|dapat dicapai|dicapai semua|mencapai target|melampaui target)\b|"
    r"\b(?:target|indikator|sasaran)\b(?:(?!\b(?:tidak|belum|kecuali|hampir|dari)\b)[^.]){0,110}"
    r"\b(?:tercapai|terpenuhi|dicapai)\s+(?:semua|seluruh)(?:nya)?\b",
    re.IGNORECASE,
)
_KECUALI = re.compile(r"\b(?:kecuali|selain|namun|tetapi|hanya)\b", re.IGNORECASE)
_HARAP = re.compile(
    r"\b(?:diharapkan|berharap|semoga|sebagian|mayoritas|agar|supaya|apabila|jika|akan|mendatang)\b", re.IGNORECASE
)
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PENUH = 100


def _over(laporan: Laporan) -> Iterable[Kalimat]:
    for kalimat in laporan.kalimat:
        cocok = _POLA.search(kalimat.teks)
        if cocok and not _KECUALI.search(kalimat.teks, cocok.end()) and not _HARAP.search(kalimat.teks[: cocok.end()]):
            yield kalimat


@periksa(
    kode="SIM001",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir I.3",
)
def simpulan_bertentangan(kalimat: Kalimat, laporan: Laporan) -> Iterator[Hasil]:
    """Kalimat menyatakan semua target tercapai, padahal tabelnya sendiri menunjukkan yang tidak.

    *Mengapa*

    Simpulan yang bertentangan dengan tabel membuat pembaca tidak tahu mana yang benar.

    *Perbaikan*

    Sebutkan indikator yang tidak mencapai target beserta sebabnya, atau perbaiki tabelnya.
    """
    lain = set(_list_tahun_lain(laporan))
    kurang = [klaim for klaim in laporan.hitung if _is_kurang(klaim) and klaim.hasil.kunci not in lain]
    if not kurang:
        return
    contoh = kurang[0]
    yield Temuan(
        tempat=kalimat.tempat,
        tertulis=(_POLA.search(kalimat.teks) or [kalimat.teks])[0],
        kutipan=kalimat.teks[:300],
        penjelasan=f"{len({k.subjek for k in kurang})} indikator tercetak di bawah 100 persen, antara lain "
        f"“{contoh.subjek[:90]}” dengan capaian {contoh.hasil.teks}.",
        keyakinan=Decimal("0.85"),
        sel=tuple(k.hasil.kunci for k in kurang[:5]),
    )


def _is_kurang(klaim: KlaimHitung) -> bool:
    return klaim.kelas == "capaian" and klaim.hasil.tempat.baris_tabel is not None and klaim.hasil.nilai < _PENUH


def _list_tahun_lain(laporan: Laporan) -> Iterator[int]:
    """The prints of columns and tables that name another year than the report's."""
    for tabel in laporan.tabel:
        judul = set(map(int, _TAHUN.findall(tabel.judul)))
        for kolom in tabel.kolom:
            tahun = {kolom.tahun} if kolom.tahun else judul
            if tahun and laporan.tahun not in tahun:
                yield from (sel.kunci for baris in tabel.baris if (sel := baris.angka[kolom.indeks]))
