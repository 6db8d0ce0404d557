"""Control totals of the HTML form, which explains every figure in entries instead of the annex of origins."""

from __future__ import annotations

import re
from html import unescape

from terang.naskah.blok import Bab, Tabel
from terang.naskah.kendali import list_cetak
from terang.naskah.naskah import Naskah, walk_naskah
from terang.report.lkjip.kendali import build_kendali
from terang.writers.gambar.render import read_label
from terang.writers.kendali import count_bagian

BAGIAN_ASAL = "Asal-Usul Angka"
"""The part of the page that holds the entries, as a reader of it names that part."""
_SEBARIS = re.compile(r"</?(?:a|b|code|em|i|span)\b[^>]*>")
_TANDA = re.compile(r"<[^>]+>")


def count_asal(naskah: Naskah, asal: str) -> Bab:
    """The annex with the entries `asal` counted in place of the table of origins, which this form leaves out."""
    lewat = {f"Tabel {satu.nomor}" for satu in walk_naskah(naskah) if isinstance(satu, Tabel) and satu.asal_usul}
    isi = {bagian: angka for bagian, angka in count_bagian(naskah, read_label).items() if bagian not in lewat}
    teks = unescape(_TANDA.sub(" ", _SEBARIS.sub("", asal)))
    return build_kendali(naskah, {**isi, BAGIAN_ASAL: list_cetak(teks)})
