"""A sample of the damaged and hostile files of the benchmark, so that a crash is seen before the long run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

SKRIP = Path(__file__).parents[2] / "bench" / "rusak.py"
LAMA = "PDF tulisan padat,sangat besar"
"""Take up to the whole time limit a file; the long run has them."""
AWAL = """
import sys; from hashlib import sha256; from pathlib import Path
sys.path.insert(0, str(Path(sys.argv[1]).parent))
"""
SIDIK = f"""{AWAL}
from alat.rusak_jenis import JENIS, build_contoh
print([sha256(build_contoh(1, n)[2]).hexdigest() for n in range(len(JENIS))])
"""
NILAI = f"""{AWAL}
from alat.rusak_jalan import Hasil
from alat.rusak_tabel import is_salah
macam = dict(akhir="rusak"), dict(cpu=22, akhir="ditolak"), dict(bita=2 << 30, akhir="ditolak"), dict(akhir="ditolak")
print([is_salah(Hasil(jenis="", nomor=0, **satu)) for satu in macam])
"""


def _run(*perintah: str | Path, benih_hash: str = "0") -> subprocess.CompletedProcess[str]:
    lingkungan = {**os.environ, "PYTHONHASHSEED": benih_hash}
    return subprocess.run(
        [sys.executable, *perintah], check=False, capture_output=True, text=True, env=lingkungan, timeout=150
    )


def test_one_damaged_file_of_each_kind_ends_in_a_reading_or_a_message() -> None:
    hasil = _run(SKRIP, "--banyak", "27", "--kecuali", LAMA)
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    assert re.search(r"^semua +25 ", hasil.stdout, re.MULTILINE)


def test_the_same_seed_and_number_are_the_same_bytes() -> None:
    pertama, kedua = (_run("-c", SIDIK, SKRIP, benih_hash=satu) for satu in "12")
    assert pertama.stdout
    assert pertama.stdout == kedua.stdout


def test_a_crash_a_slow_and_a_large_file_count_and_a_refusal_does_not() -> None:
    assert _run("-c", NILAI, SKRIP).stdout.strip() == "[True, True, True, False]"
