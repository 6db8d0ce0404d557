"""A place in a document, in words for people."""

from __future__ import annotations

from terang.naskah.tempat import Tempat


def write_tempat(tempat: Tempat) -> str:
    """`Halaman 8, Tabel 3.1, baris 4, kolom Target`, as far as the place is known."""
    bagian = (
        (tempat.halaman, f"halaman {tempat.halaman}"),
        (tempat.baris, f"baris {tempat.baris}"),
        (tempat.bab, tempat.bab),
        (tempat.tabel, tempat.tabel),
        (tempat.baris_tabel, f"baris tabel {tempat.baris_tabel}"),
        (tempat.kolom, f"kolom {tempat.kolom}"),
    )
    teks = ", ".join(kata for ada, kata in bagian if ada is not None and kata)
    return f"{teks[:1].upper()}{teks[1:]}" or "Seluruh berkas"
