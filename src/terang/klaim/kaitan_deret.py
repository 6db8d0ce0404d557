"""Growth down a column: each year against the row before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import BAIK, uji_kaitan

_CUKUP = 3  # rows that obey before arithmetic alone may speak
_TAHUN = re.compile(r"^\D{0,12}((?:19|20)\d\d)\D{0,3}$")


def extract_deret(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Claims of a growth column in a table whose rows are years in a row."""
    if kolom.peran is not Peran.TUMBUH:
        return
    for k in lain:
        isi = list(_list_isi(tabel, kolom, k)) if not k.persen else []
        cocok = sum(uji_kaitan(Kaitan.PERTUMBUHAN, hasil, masukan).putusan in BAIK for _, hasil, masukan in isi)
        if cocok >= _CUKUP and 3 * cocok >= 2 * len(isi):
            for baris, hasil, masukan in isi:
                yield KlaimHitung(
                    kaitan=Kaitan.PERTUMBUHAN,
                    hasil=hasil,
                    masukan=masukan,
                    kelas="capaian",
                    subjek=baris.nama,
                    keyakinan=Decimal("0.95"),
                )
            return


def _list_isi(
    tabel: TabelTerbaca, kolom: KolomTerbaca, k: KolomTerbaca
) -> Iterator[tuple[BarisTerbaca, Cetakan, tuple[Cetakan, Cetakan]]]:
    data = [baris for baris in tabel.baris if baris.jenis is JenisRingkas.DATA]
    for lama, baru in pairwise(data):
        tahun = (_find_tahun(lama), _find_tahun(baru))
        hasil, a, b = baru.angka[kolom.indeks], baru.angka[k.indeks], lama.angka[k.indeks]
        if hasil and a and b and tahun[0] and tahun[1] == tahun[0] + 1:
            yield baru, hasil, (a, b)


def _find_tahun(baris: BarisTerbaca) -> int | None:
    return next((int(cocok[1]) for teks in baris.teks[:2] if (cocok := _TAHUN.match(teks))), None)
