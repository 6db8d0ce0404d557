"""SAT002: a difference between two percentages that is told as a percentage."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import BAIK, uji, uji_kaitan

SALAH = (
    "LAPORAN KINERJA TAHUN 2022\n\nCakupan layanan naik dari 80,00 persen menjadi 88,00 persen atau naik 8,00 persen.\n"
)
BENAR = SALAH.replace("8,00 persen.", "8,00 persen poin.")


def _list_selisih(laporan: Laporan) -> Iterator[KlaimHitung]:
    """Differences between two percentages in sentences."""
    for klaim in laporan.hitung:
        lama, baru = (*klaim.masukan, *klaim.masukan)[:2]
        if klaim.kaitan is Kaitan.SELISIH and klaim.hasil.tempat.tabel is None and lama.satuan == baru.satuan == "%":
            yield klaim


@periksa(kode="SAT002", kelas="satuan", tingkat=Tingkat.INFO, over=_list_selisih, salah=SALAH, benar=BENAR)
def persen_poin(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """Selisih dua persentase disebut persen, padahal persen poin.

    *Mengapa*: dari 80 persen menjadi 88 persen naik 8 persen poin, tetapi tumbuh 10 persen. Pembaca tidak tahu mana
    yang dimaksud.

    *Perbaikan*: tulis “persen poin” untuk selisih, atau hitung pertumbuhannya.

    *Pengecualian*: yang cocok sebagai pertumbuhan tidak dipersoalkan, begitu juga selisih di dalam tabel.
    """
    del laporan  # the claim carries what is asked
    tumbuh = (uji_kaitan(kaitan, klaim.hasil, klaim.masukan).putusan in BAIK for kaitan in klaim.lain)
    lama, baru = klaim.masukan[1].teks, klaim.masukan[0].teks
    if klaim.hasil.satuan == "%" and uji(klaim).putusan in BAIK and not any(tumbuh):
        yield Temuan(
            tempat=klaim.hasil.tempat,
            tertulis=klaim.hasil.teks,
            seharusnya=f"{klaim.hasil.teks.rstrip('% ')} persen poin",
            kutipan=klaim.hasil.kutipan,
            penjelasan=f"{lama} dan {baru} berselisih {klaim.hasil.teks.rstrip('% ')} persen poin, bukan persen.",
            keyakinan=Decimal("0.85"),
            sel=(klaim.hasil.kunci,),
        )
