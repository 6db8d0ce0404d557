"""STR002: a line of the contents that differs from the heading or caption only in its number or year."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.daftar_isi import Entri, list_entri, list_judul
from terang.klaim.laporan import Laporan

_ANGKA = re.compile(r"\d+")
_SALAH = (
    "DAFTAR TABEL\n\n- Tabel 3.2 Capaian kinerja tahun 2021\n\nBAB III AKUNTABILITAS KINERJA\n\n"
    "Tabel 3.2 Capaian kinerja tahun 2022\n\nIndikator\tTarget\tRealisasi\nIndeks Merit\t0,65\t0,66\n"
)


@dataclass(frozen=True, slots=True)
class ButirDaftar:
    """One line of a list of contents, and the headings or captions that are equal but for their digits."""

    entri: Entri
    ada: bool
    mirip: tuple[str, ...]


def _list_butir(laporan: Laporan) -> Iterator[ButirDaftar]:
    entri = list_entri(laporan.naskah)
    kenal = _group_judul(laporan) if entri else {}
    for satu in entri:
        mirip = kenal.get(_mask(satu.teks), ())
        if mirip:
            ada = satu.teks.casefold() in {judul.casefold() for judul in mirip}
            yield ButirDaftar(satu, ada, tuple(dict.fromkeys(mirip)))


def _group_judul(laporan: Laporan) -> Mapping[str, list[str]]:
    """Headings and captions by their text without digits."""
    hasil: dict[str, list[str]] = defaultdict(list)
    for judul in list_judul(laporan.naskah):
        hasil[_mask(judul.teks)].append(judul.teks)
    return hasil


def _mask(teks: str) -> str:
    return _ANGKA.sub("#", teks).casefold()


@periksa(
    kode="STR002",
    kelas="struktur",
    tingkat=Tingkat.PERINGATAN,
    over=_list_butir,
    salah=_SALAH,
    benar=_SALAH.replace("2021", "2022"),
)
def daftar_isi_berbeda(butir: ButirDaftar, laporan: Laporan) -> Iterator[Hasil]:
    """Nomor atau tahun pada daftar isi, daftar tabel, atau daftar gambar berbeda dengan judulnya di dalam laporan.

    *Mengapa*: daftar yang tidak diperbarui menandai laporan yang disalin dari tahun lalu, dan pembaca tidak menemukan
    yang dicarinya.

    *Perbaikan*: perbarui daftar isi secara otomatis, lalu periksa nomor tabelnya.

    *Pengecualian*: hanya baris yang sama persis kecuali angkanya yang dibandingkan; nomor halaman dilihat STR004.
    """
    del laporan  # the subject carries what is asked
    if not butir.ada:
        yield Temuan(
            tempat=butir.entri.tempat,
            tertulis=butir.entri.teks,
            seharusnya=butir.mirip[0] if len(butir.mirip) == 1 else "",
            penjelasan=f"Pada daftar tertulis “{butir.entri.teks}”, sedangkan judulnya di dalam laporan"
            f" “{butir.mirip[0]}”.",
            kutipan=butir.entri.kutipan,
            keyakinan=Decimal("0.9"),
        )
