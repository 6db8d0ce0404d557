"""Control totals of a form: what it prints in a picture is another thing in each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from terang.naskah.blok import Bab, Gambar
from terang.naskah.kendali import AngkaCetak, group_angka, list_cetak, write_gambar
from terang.naskah.naskah import Naskah, walk_naskah
from terang.report.lkjip.kendali import ID_KENDALI, build_kendali

BacaGambar = Callable[[Gambar], str]
"""What a form prints in a picture, caption and source line aside."""


def strip_kendali(naskah: Naskah) -> Naskah | None:
    """The document without the annex of control totals at its end; None where it has none."""
    akhir = naskah.lampiran[-1] if naskah.lampiran else None
    ada = isinstance(akhir, Bab) and akhir.id == ID_KENDALI
    return replace(naskah, lampiran=naskah.lampiran[:-1]) if ada else None


def count_bagian(naskah: Naskah, baca: BacaGambar) -> dict[str, list[AngkaCetak]]:
    """The numbers of every part, those of pictures as the form prints them."""
    isi = group_angka(naskah)
    for satu in walk_naskah(naskah):
        if isinstance(satu, Gambar) and satu.nomor:
            isi[f"Gambar {satu.nomor}"] = list_cetak(write_gambar(replace(satu, alt=baca(satu))), satu.tempat)
    return {bagian: angka for bagian, angka in isi.items() if angka}


def replace_kendali(naskah: Naskah, baca: BacaGambar) -> Naskah:
    """The document with its control totals, where it has any, counted anew for a form."""
    sisa = strip_kendali(naskah)
    if sisa is None:
        return naskah
    return replace(sisa, lampiran=(*sisa.lampiran, build_kendali(sisa, count_bagian(sisa, baca))))
