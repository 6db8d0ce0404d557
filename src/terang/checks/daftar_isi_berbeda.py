"""STR002: a line of the contents that differs from the heading or caption only in its number or year."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.naskah.blok import Bab, Blok, Gambar, Paragraf, Tabel
from terang.naskah.naskah import walk_blok, walk_naskah
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat

_DAFTAR = re.compile(r"daftar\s+(?:isi|tabel|gambar|grafik|lampiran)", re.IGNORECASE)
_EKOR = re.compile(r"[\s.…]{2,}\d{0,3}$|\t+\d{0,3}$")
_ANGKA = re.compile(r"\d+")
_SALAH = (
    "DAFTAR TABEL\n\n- Tabel 3.2 Capaian kinerja tahun 2021\n\nBAB III AKUNTABILITAS KINERJA\n\n"
    "Tabel 3.2 Capaian kinerja tahun 2022\n\nIndikator\tTarget\tRealisasi\nIndeks Merit\t0,65\t0,66\n"
)


@dataclass(frozen=True, slots=True)
class ButirDaftar:
    """One line of a list of contents, and the headings or captions that are equal but for their digits."""

    paragraf: Paragraf
    teks: str
    ada: bool
    mirip: tuple[str, ...]


def _list_butir(laporan: Laporan) -> Iterator[ButirDaftar]:
    blok = list(walk_naskah(laporan.naskah))
    daftar = [
        satu for satu in blok if isinstance(satu, Bab) and _DAFTAR.fullmatch(f"{satu.nomor} {satu.judul}".strip())
    ]
    dalam = [satu for bab in daftar for satu in walk_blok(bab.isi) if isinstance(satu, Paragraf)]
    kenal = _group_judul(blok) if dalam else {}
    for paragraf in dalam:
        teks = _clean(_EKOR.sub("", read_teks(paragraf.isi)))
        mirip = kenal.get(_mask(teks), ())
        if mirip:
            ada = teks.casefold() in {satu.casefold() for satu in mirip}
            yield ButirDaftar(paragraf, teks, ada, tuple(dict.fromkeys(mirip)))


def _group_judul(blok: list[Blok]) -> Mapping[str, list[str]]:
    """Headings and captions by their text without digits."""
    hasil: dict[str, list[str]] = defaultdict(list)
    for satu in blok:
        if isinstance(satu, Bab | Tabel | Gambar) and satu.judul:
            jenis = {Tabel: "Tabel ", Gambar: "Gambar "}.get(type(satu), "")
            # A form that cannot draw prints the description of a picture behind its caption.
            for judul in dict.fromkeys((satu.judul, satu.judul.partition(": ")[0])):
                teks = _clean(f"{jenis}{satu.nomor} {judul}")
                hasil[_mask(teks)].append(teks)
    return hasil


def _mask(teks: str) -> str:
    return _ANGKA.sub("#", teks).casefold()


def _clean(teks: str) -> str:
    return " ".join(re.sub(r"(?<=\d)[.:](?=\s)", "", teks).split())


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

    *Pengecualian*: hanya baris yang sama persis kecuali angkanya yang dibandingkan; nomor halaman tidak.
    """
    del laporan  # the subject carries what is asked
    if not butir.ada:
        yield Temuan(
            tempat=butir.paragraf.tempat or Tempat(),
            tertulis=butir.teks,
            seharusnya=butir.mirip[0] if len(butir.mirip) == 1 else "",
            penjelasan=f"Pada daftar tertulis “{butir.teks}”, sedangkan judulnya di dalam laporan “{butir.mirip[0]}”.",
            kutipan=read_teks(butir.paragraf.isi),
            keyakinan=Decimal("0.9"),
        )
