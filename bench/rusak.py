"""How Terang stands up to damaged and hostile files: each must be read or refused with a message, soon and small.

    python bench/rusak.py --banyak 2000 --simpan out/rusak

File number i of a seed is always the same bytes, so what goes wrong can be made again. Every file is reviewed in a
process of its own, under the limits of the command line. The exit code is 1 when any file crashed, took more than
20 seconds of the processor or more than 1 GB.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from alat.rusak_jalan import Cara, run
from alat.rusak_jenis import JENIS, build_contoh, get_jenis
from alat.rusak_tabel import is_salah, print_satu, print_tabel


def _read_pilihan() -> argparse.Namespace:
    pilihan = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    pilihan.add_argument("--banyak", type=int, default=2000, help="berapa berkas")
    pilihan.add_argument("--mulai", type=int, default=0, help="mulai dari berkas nomor ini")
    pilihan.add_argument("--benih", type=int, default=1, help="benih acak")
    pilihan.add_argument("--hanya", default="", help="hanya jenis yang namanya memuat ini")
    pilihan.add_argument("--kecuali", default="", help="tanpa jenis ini, dipisah koma")
    pilihan.add_argument("--sampai", type=float, default=float("inf"), help="berhenti setelah sekian detik")
    pilihan.add_argument("--sekaligus", type=int, default=2, help="berapa berkas pada saat yang sama")
    pilihan.add_argument("--ocr", action="store_true", help="baca juga halaman pindaian")
    pilihan.add_argument("--bentuk", default="", help="tulis juga hasil dalam bentuk ini, dipisah koma")
    pilihan.add_argument("--simpan", type=Path, help="simpan berkas yang bermasalah di folder ini")
    pilihan.add_argument("--rinci", action="store_true", help="cetak satu baris untuk setiap berkas")
    return pilihan.parse_args()


def main() -> int:
    """Prints the table; the answer is the exit code."""
    minta = _read_pilihan()
    jenis = [satu for satu in JENIS if minta.hanya in satu and satu not in minta.kecuali.split(",")]
    berkas = [nomor for nomor in range(minta.mulai, minta.banyak) if get_jenis(nomor) in jenis]
    semua = []
    cara = Cara(ocr=minta.ocr, bentuk=tuple(filter(None, minta.bentuk.split(","))))
    for satu in run(minta.benih, berkas, sampai=minta.sampai, sekaligus=minta.sekaligus, cara=cara):
        semua.append(satu)
        if minta.rinci:
            print_satu(satu)
    if not semua:
        sys.exit("tidak ada berkas yang dibuat")
    print_tabel(semua)
    salah = [satu for satu in semua if is_salah(satu)]
    if minta.simpan:
        minta.simpan.mkdir(parents=True, exist_ok=True)
        for satu in salah:
            _, nama, isi = build_contoh(minta.benih, satu.nomor)
            (minta.simpan / f"{satu.nomor}-{nama}").write_bytes(isi)
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(main())
