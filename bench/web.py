"""How long the pages of the web application take, and how many requests a second it answers for 50 people at once.

    python bench/web.py

The whole example city is loaded (51 agencies, three years). First every page is asked again and again inside one
process, as the planner where they may open it: median, 95th percentile, and how often the database was asked. Then the
real server is started and 50 people ask for the pages at once, with 2 processes and then with 4; the people share the
machine with the server. On SQLite, and on PostgreSQL: the empty one that TERANG_BENCH_DATABASE_URL names, else one of
its own.
Nothing is asserted: a machine that is busy must not break a build.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from alat.web_serbu import Serbuan, storm

AKAR = Path(__file__).parents[1]
POSTGRES = AKAR / "tests" / "dengan_postgres.sh"
ORANG, DETIK, PEKERJA = 50, 10, (2, 4)
BARIS = "{:<24} {:>8} {:>8} {:>6}  {}"


def main() -> None:
    if sys.argv[1:] == ["postgres"]:
        measure("PostgreSQL", os.environ["TERANG_DATABASE_URL"])
        return
    measure("SQLite", "")
    alamat = os.environ.get("TERANG_BENCH_DATABASE_URL", "")
    if alamat:
        measure("PostgreSQL", alamat)
    elif POSTGRES.is_file():
        subprocess.run([POSTGRES, sys.executable, __file__, "postgres"], check=True)
    else:
        print("PostgreSQL: dilewati. Isi TERANG_BENCH_DATABASE_URL dengan alamat basis data kosong.")


def measure(nama: str, alamat: str) -> None:
    """Both halves on one database."""
    with TemporaryDirectory(prefix="terang-bench-") as folder:
        # Sessions made here must be good on the server too.
        (Path(folder) / "kunci-rahasia").write_text("tolok-ukur" * 6, encoding="utf-8")
        lingkungan = os.environ | {
            "TERANG_FOLDER": folder,
            "TERANG_DATABASE_URL": alamat,
            "DJANGO_SETTINGS_MODULE": "terang.web.settings",
            "PYTHONPATH": os.pathsep.join([str(AKAR / "src"), str(AKAR / "tests")]),
        }
        alat = Path(__file__).with_name("alat") / "web_ukur.py"
        subprocess.run([sys.executable, alat, folder, str(ORANG)], check=True, env=lingkungan, cwd=AKAR)
        hasil = json.loads((Path(folder) / "ukuran.json").read_text(encoding="utf-8"))
        print_halaman(nama, hasil)
        for pekerja in PEKERJA:
            print_serbuan(storm(folder, lingkungan, hasil["sesi"], hasil["alamat"], pekerja=pekerja, detik=DETIK))


def print_halaman(nama: str, hasil: Mapping[str, Any]) -> None:
    print(f"\n{nama}: contoh dimuat dalam {hasil['muat']:.1f} s")
    print(BARIS.format("halaman", "median", "p95", "kueri", "alamat"))
    halaman = hasil["halaman"]
    for satu in halaman:
        print(
            BARIS.format(
                satu["nama"], f"{satu['median']:.0f} ms", f"{satu['p95']:.0f} ms", satu["kueri"], satu["alamat"]
            )
        )
    tengah = statistics.median(satu["median"] for satu in halaman)
    lambat = max(halaman, key=lambda satu: satu["median"])
    print(f"median semua halaman {tengah:.0f} ms; paling lambat {lambat['nama']} {lambat['median']:.0f} ms")


def print_serbuan(satu: Serbuan) -> None:
    print(
        f"{ORANG} orang sekaligus, {satu.pekerja} proses: {satu.per_detik:.0f} permintaan per detik; "
        f"median {satu.median:.0f} ms, p95 {satu.p95:.0f} ms, gagal {satu.gagal} dari {satu.banyak}"
    )


if __name__ == "__main__":
    main()
