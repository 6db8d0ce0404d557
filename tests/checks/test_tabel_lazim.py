"""Tables of usual kinds: silent where all is right, and the one wrong figure found with what should stand there."""

from __future__ import annotations

import pytest
from tabel_lazim import LAZIM, Lazim

from terang import flows

# What a table alone cannot have: chapters, a year, an agreement.
KECUALI = ("STR001", "LKP001")
CONTOH = [(nama, salah) for nama, lazim in LAZIM.items() for salah in lazim.salah]


def _review(lazim: Lazim, salah: tuple[int, int, str] | None = None) -> list[tuple[str, str, str]]:
    judul, _, isi = lazim.tabel.partition("\n\n")
    baris = [satu.split("|") for satu in isi.splitlines()]
    if salah:
        baris[1 + salah[0]][salah[1]] = salah[2]
    tabel = "\n".join("\t".join(satu) for satu in baris)
    teks = f"LAPORAN KINERJA TAHUN 2022\n\nBAB III\n\n{judul}\n\n{tabel}\n"
    hasil = flows.reviu("laporan.txt", teks.encode())
    return [
        (jawaban.periksa.kode, temuan.tertulis, temuan.seharusnya)
        for jawaban in hasil.jawaban
        for temuan in jawaban.temuan
        if jawaban.periksa.kode not in KECUALI
    ]


@pytest.mark.parametrize("nama", LAZIM)
def test_it_is_silent_on_a_right_table(nama: str) -> None:
    assert _review(LAZIM[nama]) == []


@pytest.mark.parametrize(("nama", "salah"), CONTOH, ids=[f"{nama}: {salah[2]}" for nama, salah in CONTOH])
def test_it_finds_the_wrong_figure_with_the_right_value(nama: str, salah: tuple[int, int, str, str, str]) -> None:
    baris, kolom, tertulis, kode, seharusnya = salah
    assert (kode, tertulis, seharusnya) in _review(LAZIM[nama], (baris, kolom, tertulis))
