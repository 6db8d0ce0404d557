"""Mean rows: over the rows since the last mean, or over means."""

from __future__ import annotations

from collections.abc import Iterator

from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.klaim_baris import BAIK_JUMLAH, build_klaim, is_lanjutan, take_angka
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, TabelTerbaca
from terang.klaim.uji import uji_kaitan
from terang.naskah.sisipan import SANGSI


def extract_rata(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Iterator[KlaimHitung]:
    """Mean rows: the rows since the last mean; a mean of means may take either the means or all rows."""
    rata: list[int] = []
    if is_lanjutan(tabel):
        return
    for i, baris in enumerate(tabel.baris):
        hasil = baris.angka[kolom.indeks]
        if baris.jenis is not JenisRingkas.RATA_RATA:
            continue
        awal = rata[-1] + 1 if rata else 0
        sejak = tuple(j for j in range(awal, i) if tabel.baris[j].jenis is JenisRingkas.DATA)
        semua = tuple(j for j in range(i) if tabel.baris[j].jenis is JenisRingkas.DATA)
        if hasil and not any(_is_unread(tabel.baris[j], kolom) for j in semua):
            calon = [
                isi for blok in ((sejak,) if sejak else (tuple(rata), semua)) if (isi := take_angka(tabel, blok, kolom))
            ]
            calon += [isi for isi in [take_angka(tabel, semua, kolom)] if isi and isi not in calon]
            if calon:
                cocok = next(
                    (c for c in calon if uji_kaitan(Kaitan.RATA_RATA, hasil, c).putusan in BAIK_JUMLAH), calon[0]
                )
                yield build_klaim(baris, hasil, cocok, 1, Kaitan.RATA_RATA)
        rata.append(i)


def _is_unread(baris: BarisTerbaca, kolom: KolomTerbaca) -> bool:
    """Whether a cell holds digits that could not be read as one figure, so that no mean over it can be known."""
    teks = baris.teks[kolom.indeks]
    return baris.angka[kolom.indeks] is None and any(huruf.isdigit() or huruf == SANGSI for huruf in teks)
