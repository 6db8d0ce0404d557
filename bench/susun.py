"""How long a LKjIP takes, and how long the same content takes the way it is made today.

    python bench/susun.py

Each row is the best of three runs in processes of their own, from the package on disk to files on disk. Nothing is
asserted: a machine that is busy must not break a build.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from alat.ukur import Ukuran, measure_best

KALI = 3
PAKET = Path(__file__).parents[1] / "data" / "bkpp-kota-semarang-2022"
CARA_LAMA = Path(__file__).with_name("alat") / "cara_lama.py"
BENTUK = ("pdf", "docx", "html", "md", "xlsx")
SASARAN = {"Terang: kelima bentuk": "< 5 s, < 400 MB", "Terang: pdf saja": "< 2 s"}
BARIS = "{:<36} {:>8} {:>8} {:>10} {:>8}  {}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hasil:
    """One row of the table; `halaman` is None where no PDF was made."""

    nama: str
    ukuran: Ukuran
    halaman: int | None = None


def list_hasil(folder: Path) -> Iterator[Hasil]:
    """The rows, each as soon as it is known."""
    yield _measure_terang("Terang: kelima bentuk", ",".join(BENTUK), folder / "semua")
    for bentuk in BENTUK:
        yield _measure_terang(f"Terang: {bentuk} saja", bentuk, folder / bentuk)
    yield from _measure_cara_lama(folder)


def _measure_terang(nama: str, bentuk: str, ke: Path) -> Hasil:
    perintah = [sys.executable, "-m", "terang", "susun", PAKET, "--ke", ke, "--bentuk", bentuk]
    return Hasil(nama=nama, ukuran=measure_best(perintah, KALI), halaman=_count_halaman(ke / "lkjip.pdf"))


def _measure_cara_lama(folder: Path) -> Iterator[Hasil]:
    isi = measure_best([sys.executable, CARA_LAMA, PAKET, folder], KALI)
    yield Hasil(nama="Cara lama: docxtpl mengisi templat", ukuran=isi)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    ubah = ["soffice", profil, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "cara-lama.docx"]
    pdf = measure_best(ubah, KALI)
    yield Hasil(nama="Cara lama: LibreOffice membuat PDF", ukuran=pdf)
    yield Hasil(nama="Cara lama: docx dan pdf", ukuran=isi + pdf, halaman=_count_halaman(folder / "cara-lama.pdf"))


def _count_halaman(berkas: Path) -> int | None:
    if not berkas.exists():
        return None
    with pypdfium2.PdfDocument(berkas) as pdf:
        return len(pdf)


def main() -> None:
    """Prints the table."""
    print(f"{PAKET.name}, terbaik dari {KALI}, {os.cpu_count()} inti, beban awal {os.getloadavg()[0]:.1f}")
    print(BARIS.format("", "jam s", "CPU s", "memori MB", "halaman", "sasaran"))
    with TemporaryDirectory() as folder:
        for hasil in list_hasil(Path(folder)):
            ukuran = hasil.ukuran
            angka = (f"{ukuran.jam:.2f}", f"{ukuran.cpu:.2f}", f"{ukuran.memori:.0f}")
            print(BARIS.format(hasil.nama, *angka, hasil.halaman or "-", SASARAN.get(hasil.nama, "")), flush=True)


if __name__ == "__main__":
    main()
