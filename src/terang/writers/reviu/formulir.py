"""The two forms of the reviewer: the checklist with its evidence, and the statement word for word for a person to sign.

PermenPANRB 53/2014 Lampiran III, anak lampiran III/1-2 (Pernyataan Telah Direviu) and III/2-2 (Checklist Reviu).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from terang.checks.formulir import ButirFormulir, Jawab
from terang.naskah.blok import (
    Baris,
    Blok,
    Gaya,
    JenisBaris,
    JenisKotak,
    Kolom,
    Kotak,
    Paragraf,
    Pengesahan,
    Rata,
    Sel,
    Tabel,
    TandaTangan,
)
from terang.naskah.sisipan import Nama, Teks
from terang.writers.reviu.berkas import write_bukti

KOTAK_CENTANG = "☐"
KOTAK_ISI = "☒"
_ROMAWI = ("I", "II", "III")
_TITIK = "……………………"
_TITIK_PANJANG = _TITIK * 2


def build_checklist(butir: Sequence[ButirFormulir], nomor: Mapping[str, int], id_: str) -> tuple[Blok, ...]:
    """The checklist, ticked where the report itself answers, with the evidence and what is left to look at."""
    if not butir:
        return (_paragraf("Untuk tahun laporan ini tidak ada formulir checklist yang berlaku."),)
    baris = [_build_kepala("No", "Pernyataan", "Ya", "Tidak", "Bukti, dan yang perlu dilihat pereviu")]
    kelompok = list(dict.fromkeys(satu.kelompok for satu in butir))
    for romawi, nama in zip(_ROMAWI, kelompok, strict=True):
        judul = Sel(isi=(Teks(nama),), bentang_kolom=4)
        baris.append(Baris(sel=(_sel(romawi), judul), jenis=JenisBaris.KELOMPOK))
        baris.extend(Baris(sel=_list_sel(satu, nomor)) for satu in butir if satu.kelompok == nama)
    tengah = {"rata": Rata.TENGAH}
    kolom = (Kolom(lebar=2, **tengah), Kolom(lebar=11), *(Kolom(lebar=n, **tengah) for n in (2, 3)), Kolom(lebar=19))
    return (
        _paragraf(
            "Terang mengisi butir yang dapat dijawab dari laporan sendiri, dengan buktinya; kotak kosong diisi "
            "pereviu, yang tetap menetapkan setiap jawaban."
        ),
        Tabel(
            id=id_,
            kolom=kolom,
            baris=tuple(baris),
            sumber="Formulir: PermenPANRB 53/2014 Lampiran III, anak lampiran III/2-2. IP: instansi pemerintah.",
        ),
    )


def _list_sel(butir: ButirFormulir, nomor: Mapping[str, int]) -> tuple[Sel, ...]:
    if butir.jawab is Jawab.TIDAK_BERLAKU:
        catatan = "Tidak berlaku: butir yang ditanyakan terjawab ya."
    else:
        catatan = " ".join((*(write_bukti(satu, nomor) for satu in butir.bukti), f"Lihat: {butir.lihat}"))
    kotak = (KOTAK_ISI if butir.jawab is jawab else KOTAK_CENTANG for jawab in (Jawab.YA, Jawab.TIDAK))
    return tuple(Sel(isi=(Nama(teks),)) for teks in (str(butir.nomor), butir.pernyataan, *kotak, catatan))


def build_pernyataan(tahun: int | None) -> tuple[Blok, ...]:
    """The statement with blanks for agency, place, day, name and NIP."""
    return (
        Paragraf(isi=(Teks(_TITIK_PANJANG, tebal=True),), gaya=Gaya.TENGAH),
        Paragraf(isi=(Teks("(kementerian/lembaga/pemerintah daerah)"),), gaya=Gaya.TENGAH),
        Paragraf(isi=(Teks(f"TAHUN ANGGARAN {tahun or _TITIK}", tebal=True),), gaya=Gaya.TENGAH),
        _paragraf(
            f"Kami telah mereviu Laporan Kinerja instansi pemerintah {_TITIK} untuk tahun anggaran "
            f"{tahun or _TITIK} sesuai Pedoman Reviu atas Laporan Kinerja. Substansi informasi yang dimuat dalam "
            f"Laporan Kinerja menjadi tanggung jawab manajemen {_TITIK}."
        ),
        _paragraf(
            "Reviu bertujuan untuk memberikan keyakinan terbatas laporan kinerja telah disajikan secara akurat, "
            "andal, dan valid."
        ),
        _paragraf(
            "Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini "
            "keandalan informasi yang disajikan di dalam laporan kinerja ini."
        ),
        Pengesahan(
            pihak=(
                TandaTangan(
                    tempat_tanggal=f"{_TITIK}, {_TITIK}",
                    jabatan=f"Inspektur {_TITIK}",
                    keterangan=(f"NIP {_TITIK}",),
                ),
            )
        ),
        Kotak(
            jenis=JenisKotak.CATATAN,
            judul="Sebelum ditandatangani",
            isi=(
                _paragraf(
                    "Simpulan di atas adalah bunyi formulir, bukan simpulan Terang. Pereviu memakainya hanya bila "
                    "temuan sudah diperbaiki; bila belum, tambahkan paragraf penjelas tentang koreksi yang belum "
                    "selesai (Lampiran III huruf C angka 4 huruf f). Hapus kotak ini setelah dibaca."
                ),
            ),
        ),
    )


def _paragraf(teks: str) -> Paragraf:
    return Paragraf(isi=(Teks(teks),))


def _sel(teks: str) -> Sel:
    return Sel(isi=(Teks(teks),))


def _build_kepala(*judul: str) -> Baris:
    return Baris(sel=tuple(_sel(teks) for teks in judul), jenis=JenisBaris.KEPALA)
