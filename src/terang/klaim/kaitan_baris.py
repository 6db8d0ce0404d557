"""Relations down a column: totals, subtotals by level, means; in force where enough of a table obeys them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from terang.klaim.dukungan import state_dukungan
from terang.klaim.kaitan_pohon import extract_pohon, find_terbukti
from terang.klaim.kaitan_rata import extract_rata
from terang.klaim.kaitan_total import extract_total, list_total
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import TabelTerbaca
from terang.klaim.tingkat_baris import adds_up, find_tingkat, list_induk, list_induk_kata
from terang.klaim.uji import Putusan, uji

_CUKUP = 3
_RAGU = Decimal("0.7")


def extract_kaitan_baris(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    """The claims that relate figures of one column.

    A row that fails in several columns at once has more likely lost a part in reading than in writing.
    """
    klaim = list(_list_klaim(tabel))
    gagal = Counter(_key(satu) for satu in klaim if uji(satu).putusan is Putusan.SALAH)
    semua = Counter(map(_key, klaim))
    for satu in klaim:
        banyak = gagal[_key(satu)]
        if satu.kaitan is Kaitan.RATA_RATA and banyak >= _CUKUP and banyak == semua[_key(satu)]:
            continue  # the name of an indicator begins like that of a mean
        yield replace(satu, keyakinan=_RAGU) if banyak > 1 else satu


def _key(klaim: KlaimHitung) -> tuple[int | None, int | None, str]:
    tempat = klaim.hasil.tempat
    return tempat.halaman, tempat.baris_tabel, klaim.hasil.kutipan


def _list_klaim(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    tingkat = find_tingkat(tabel)
    induk = list(list_induk(tabel.baris, tingkat))
    jumlah = [kolom for kolom in tabel.kolom if adds_up(kolom, tabel)]
    terbukti = find_terbukti(tabel, jumlah, induk)
    pohon = [k for kolom in jumlah for k in extract_pohon(tabel, kolom, induk, terbukti)]
    dijumlah = {kolom.indeks for kolom in jumlah}
    for kolom in tabel.kolom:
        if kolom.indeks not in dijumlah:
            pohon += extract_pohon(tabel, kolom, list(list_induk_kata(tabel, kolom)), ())
    yield from state_dukungan(pohon, "induk")
    baris = list_total(tabel)
    total = (k for kolom in jumlah for k in extract_total(tabel, kolom, baris, tingkat, terbukti=bool(terbukti)))
    yield from state_dukungan(total, "jumlah")
    yield from state_dukungan((k for kolom in tabel.kolom for k in extract_rata(tabel, kolom)), "rata-rata")
