"""How a review stands up to damaged and hostile files, by kind: what the chapter on them prints.

It runs by itself: what a file may take in memory is counted from what the process that starts it has.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from alat.rusak_jalan import Hasil, run
from alat.rusak_tabel import BATAS, is_salah

KEPALA = ("jenis berkas", "berkas", "terbaca", "ditolak", "sebab batas", "detik terlama", "MB terbesar", "gagal")


def list_tahan(berkas: Sequence[int], benih: int) -> Iterator[tuple[str, ...]]:
    """A row a kind and one for all, of the files of these numbers."""
    perintah = [sys.executable, "-m", "alat.reviu_tahan", str(benih), *map(str, berkas)]
    keluar = subprocess.run(perintah, cwd=Path(__file__).parents[1], capture_output=True, check=True).stdout
    semua = [Hasil(**satu) for satu in json.loads(keluar)]
    menurut = defaultdict(list)
    for hasil in semua:
        menurut[hasil.jenis].append(hasil)
    for jenis, isi in (*sorted(menurut.items()), ("semua", semua)):
        yield _write_baris(jenis, isi)


def _write_baris(jenis: str, isi: Sequence[Hasil]) -> tuple[str, ...]:
    ditolak = [satu for satu in isi if satu.akhir == "ditolak"]
    banyak = (
        len(isi),
        sum(satu.akhir == "terbaca" for satu in isi),
        len(ditolak),
        sum(satu.pesan.startswith(BATAS) for satu in ditolak),
    )
    terburuk = f"{max(satu.cpu for satu in isi):.1f}", str(max(satu.bita for satu in isi) >> 20)
    return (jenis, *map(str, banyak), *terburuk, str(sum(map(is_salah, isi))))


if __name__ == "__main__":
    benih, *nomor = map(int, sys.argv[1:])
    print(json.dumps([asdict(satu) for satu in run(benih, nomor)]))
