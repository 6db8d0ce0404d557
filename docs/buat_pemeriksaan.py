"""Writes the skeleton of a new check: `./run new-check KODE nama_pemeriksaan kelas`.

The skeleton is valid code; the shared test of the examples fails until the examples and the check are written.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from buat_rujukan import KELAS

TUJUAN = Path(__file__).parents[1] / "src" / "terang" / "checks"
SALAH_PAKAI = 64

_KODE = re.compile(r"[A-Z]{3}\d{3}")
_NAMA = re.compile(r"[a-z]+(?:_[a-z]+)*")
_KODE_ADA = re.compile(r"\bkode=\"([A-Z]{3}\d{3})\"")
_FUNGSI = re.compile(r"^def ([a-z]\w*)\(", re.MULTILINE)

_KERANGKA = '''\
"""Check {kode}: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator

from terang.checks.kerangka import Hasil, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

TULIS: dokumen kecil yang memuat kesalahannya.
"""
BENAR = """LKjIP Tahun 2022

TULIS: dokumen yang sama setelah diperbaiki.
"""


@periksa(
    kode="{kode}",
    kelas="{kelas}",
    tingkat=Tingkat.PERINGATAN,
    over=lambda laporan: laporan.kalimat,
    salah=SALAH,
    benar=BENAR,
)
def {nama}(kalimat: Kalimat, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001 - TULIS: use them
    """TULIS: yang ditemukan, satu kalimat.

    *Mengapa*

    TULIS: akibat kesalahan ini bagi pembaca laporan.

    *Perbaikan*

    TULIS: yang harus dilakukan penyusun laporan.

    *Pengecualian*

    TULIS: yang tidak dipersoalkan, atau hapus bagian ini.
    """
    yield from ()
'''

_SELANJUTNYA = """\
Kerangka ditulis ke {berkas}.
Selanjutnya:
  1. Isi semua yang bertanda TULIS; SALAH dan BENAR adalah contoh yang dijalankan uji.
  2. .venv/bin/pytest tests/checks/test_contoh.py -k {kode}    gagal sampai contohnya ditemukan
  3. .venv/bin/python docs/daftar_kata.py    menyebut kata baru untuk docs/kamus.toml
  4. ./run docs    membuat halaman docs/pemeriksaan/{kode}-{nama}.md
"""


def find_keberatan(folder: Path, kode: str, nama: str, kelas: str) -> Iterator[str]:
    """Yield why a check cannot be added under these names, one sentence each."""
    teks = {path: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}
    if not _KODE.fullmatch(kode):
        yield f"Kode '{kode}' harus tiga huruf besar dan tiga angka, misalnya HIT012."
    if not _NAMA.fullmatch(nama):
        yield f"Nama '{nama}' harus huruf kecil dengan garis bawah, misalnya capaian_salah_hitung."
    if kelas not in KELAS:
        yield f"Kelas '{kelas}' tidak dikenal. Pilih salah satu: {', '.join(KELAS)}."
    yield from (
        f"Kode {kode} sudah dipakai oleh {p.name}." for p, isi in teks.items() if kode in _KODE_ADA.findall(isi)
    )
    yield from (
        f"Nama {nama} sudah dipakai oleh {p.name}."
        for p, isi in teks.items()
        if nama == p.stem or nama in _FUNGSI.findall(isi)
    )


def main(argumen: Sequence[str]) -> int:
    """Write the skeleton; 64 where the request cannot be met."""
    if len(argumen) != 3:  # noqa: PLR2004 - the three words of the usage line
        sys.stderr.write(f"Pakai: ./run new-check KODE nama_pemeriksaan kelas\nKelas: {', '.join(KELAS)}\n")
        return SALAH_PAKAI
    kode, nama, kelas = argumen
    if keberatan := list(find_keberatan(TUJUAN, kode, nama, kelas)):
        sys.stderr.write("\n".join(keberatan) + "\n")
        return SALAH_PAKAI
    berkas = TUJUAN / f"{nama}.py"
    berkas.write_text(_KERANGKA.format(kode=kode, nama=nama, kelas=kelas), encoding="utf-8")
    sys.stderr.write(_SELANJUTNYA.format(berkas=berkas.relative_to(TUJUAN.parents[2]), kode=kode, nama=nama))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
