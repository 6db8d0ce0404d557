"""Parts in percent of the total below them, where most rows obey it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import BAIK, uji_kaitan

_CUKUP = 3  # rows that obey before arithmetic alone may speak
_SERATUS = 100


def extract_bagian(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Claims of a percentage column against the last total of another; a total of 100 percent speaks like a row."""
    total = [baris for baris in tabel.baris if baris.jenis is JenisRingkas.TOTAL]
    if kolom.peran is not Peran.PERSEN or not total:
        return
    persen = total[-1].angka[kolom.indeks]
    seratus = persen is not None and persen.nilai == _SERATUS
    for k in lain:
        seluruh = total[-1].angka[k.indeks]
        if seluruh is None or not seluruh.nilai or k.persen:
            continue
        baris = [
            (satu, h, x)
            for satu in tabel.baris
            if satu.jenis is JenisRingkas.DATA and (h := satu.angka[kolom.indeks]) and (x := satu.angka[k.indeks])
        ]
        # What equals the whole is 100 percent of it, and so is much else.
        bukti = [(h, x) for _, h, x in baris if x.nilai != seluruh.nilai]
        cocok = sum(uji_kaitan(Kaitan.RASIO, h, (x, seluruh)).putusan in BAIK for h, x in bukti)
        if not cocok or cocok + seratus < min(_CUKUP, len(bukti)) or 3 * (cocok + seratus) < 2 * len(bukti):
            continue
        seluruhnya = [(total[-1], persen, seluruh)] if persen else []
        for satu, h, x in (*baris, *seluruhnya):
            yield KlaimHitung(
                kaitan=Kaitan.RASIO,
                hasil=h,
                masukan=(x, seluruh),
                kelas="persen-dari-total",
                subjek=satu.nama,
                keyakinan=Decimal("0.95"),
            )
        return
