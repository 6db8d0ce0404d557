"""The narrative of a package: Markdown files under `narasi/`, one per section."""

from __future__ import annotations

import re
from pathlib import Path

from terang.kinerja.pelaporan import Narasi
from terang.stores.kesalahan import Kesalahan
from terang.stores.lembar import decode
from terang.stores.teks import find_terlarang, tidy_narasi

FOLDER_NARASI = "narasi"
_POLA_BAGIAN = re.compile(r"[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*")


def is_bagian(nama: str) -> bool:
    """Whether `nama` (`bab-i/latar-belakang`) may be the name of a section, and so of a file on every system."""
    return bool(_POLA_BAGIAN.fullmatch(nama))


def list_berkas_narasi(folder: Path) -> list[str]:
    """Paths of the Markdown files inside the package, sorted."""
    return sorted(p.relative_to(folder).as_posix() for p in (folder / FOLDER_NARASI).rglob("*.md") if p.is_file())


def read_narasi(berkas: str, data: bytes) -> tuple[Narasi, list[Kesalahan]]:
    """One narrative file and what is wrong with it; `berkas` is its path inside the package."""
    bagian = berkas.removeprefix(f"{FOLDER_NARASI}/").removesuffix(".md")
    isi, cacat = decode(data)
    teks = tidy_narasi(isi)
    kesalahan = [_tell_pengodean(berkas, cacat)] if cacat else []
    if not is_bagian(bagian):
        saran = "Pakai huruf kecil, angka, titik dan tanda hubung, misalnya narasi/bab-i/latar-belakang.md."
        kesalahan.append(Kesalahan(berkas=berkas, pesan="Nama berkas narasi tidak dapat dipakai.", saran=saran))
    for nomor, baris in enumerate(teks.split("\n"), start=1):
        if terlarang := find_terlarang(baris):
            pesan = f"Ada huruf rusak atau tanda kendali ({terlarang})."
            kesalahan.append(
                Kesalahan(berkas=berkas, baris=nomor, pesan=pesan, saran="Hapus, lalu ketik ulang teksnya.")
            )
    return Narasi(bagian=bagian, teks=teks), kesalahan


def _tell_pengodean(berkas: str, cacat: list[str]) -> Kesalahan:
    saran = "Simpan ulang sebagai UTF-8 tanpa BOM; di Notepad pilih Simpan Sebagai, Pengodean UTF-8."
    return Kesalahan(berkas=berkas, pesan=f"Berkas ini {' dan '.join(cacat)}.", saran=saran)
