"""How the time of a review grows with the document: each row ten times the one before, so linear is a ratio near 10.

python bench/skala.py --sampai 100000
python bench/skala.py --hanya "docx tabel" --profil
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from alat.skala_bahan import BAHAN
from terang import flows

NISBAH = 15
"""A step of ten in size may take this many times longer: what is sorted and the noise of the machine."""
DETIK_TERKECIL = 1
"""Below this a ratio measures the start and not the document."""
BARIS = "{:<16} {:>8} {:>9} {:>9} {:>8}"


def measure(jenis: str, banyak: int, *, profil: bool) -> float:
    """Seconds of the processor for one review: a busy machine changes them little."""
    nama, isi = BAHAN[jenis](banyak)
    ukur = cProfile.Profile()
    mulai = time.process_time()
    if profil:
        ukur.runcall(flows.reviu, nama, isi)
        pstats.Stats(ukur).sort_stats("tottime").print_stats(18)
    else:
        flows.reviu(nama, isi)
    return time.process_time() - mulai


def main() -> int:
    """Prints the table; the answer is the exit code: 1 where a step takes more than its share."""
    pilihan = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    pilihan.add_argument("--sampai", type=int, default=10_000, help="ukuran terbesar")
    pilihan.add_argument("--mulai", type=int, default=10, help="ukuran terkecil")
    pilihan.add_argument("--hanya", default="", help="hanya bahan yang namanya memuat ini")
    pilihan.add_argument("--profil", action="store_true", help="cetak fungsi yang paling lama")
    minta = pilihan.parse_args()
    print(BARIS.format("bahan", "ukuran", "detik", "ms/satuan", "kali"))
    salah = False
    for jenis in (satu for satu in BAHAN if minta.hanya in satu):
        lama, banyak = 0.0, minta.mulai
        while banyak <= minta.sampai:
            detik = measure(jenis, banyak, profil=minta.profil)
            kali = detik / lama if lama else 0
            salah |= detik > DETIK_TERKECIL and kali > NISBAH
            print(
                BARIS.format(jenis, banyak, f"{detik:.2f}", f"{detik / banyak * 1000:.3f}", f"{kali:.1f}"), flush=True
            )
            lama, banyak = detik, banyak * 10
    return int(salah)


if __name__ == "__main__":
    sys.exit(main())
