"""The two forms of the reviewer: the checklist and the statement, word for word, with everything left to a person.

PermenPANRB 53/2014 Lampiran III, anak lampiran III/1-2 (Pernyataan Telah Direviu) and III/2-2 (Checklist Reviu).
"""

from __future__ import annotations

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
from terang.naskah.sisipan import Teks

CHECKLIST = (
    (
        "I",
        "Format",
        (
            "Laporan Kinerja (LKj) telah menampilkan data penting IP",
            "LKj telah menyajikan informasi target kinerja",
            "LKj telah menyajikan capaian kinerja IP yang memadai",
            "Telah menyajikan dengan lampiran yang mendukung informasi pada badan laporan",
            "Telah menyajikan upaya perbaikan ke depan",
            "Telah menyajikan akuntabilitas keuangan",
        ),
    ),
    (
        "II",
        "Mekanisme penyusunan",
        (
            "LKj IP disusun oleh unit kerja yang memiliki tugas fungsi untuk itu",
            "Informasi yang disampaikan dalam LKj telah didukung dengan data yang memadai",
            "Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj",
            "Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja",
            "Data/informasi kinerja yang disampaikan dalam LKj telah diyakini keandalannya",
            "Analisis/penjelasan dalam LKj telah diketahui oleh unit kerja terkait",
            "LKj IP bukan merupakan gabungan unit kerja di bawahnya",
        ),
    ),
    (
        "III",
        "Substansi",
        (
            "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja",
            "Tujuan/sasaran dalam LKj telah selaras dengan rencana strategis",
            "Jika butir 1 dan 2 jawabannya tidak, maka terdapat penjelasan yang memadai",
            (
                "Target Indikator Kinerja Tujuan/sasaran dalam LKj telah sesuai dengan target indikator kinerja "
                "tujuan/sasaran dalam perjanjian kinerja"
            ),
            "IKU pada LKj telah sesuai dengan dokumen IKU yang ditetapkan",
            "Jika butir 4 dan 5 jawabannya tidak, maka terdapat penjelasan yang memadai",
            (
                "Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional dan sebagainya yang "
                "bermanfaat"
            ),
            "IKU dan IK telah cukup mengukur tujuan/sasaran",
            "Jika “tidak” telah terdapat penjelasan yang memadai",
            "IKU dan IK telah SMART",
        ),
    ),
)
"""The 23 statements by group, in the official order."""

KOTAK_CENTANG = "☐"
_TITIK = "……………………"
_TITIK_PANJANG = _TITIK * 2


def build_checklist(id_: str) -> tuple[Blok, ...]:
    """The checklist with two empty boxes a row."""
    baris = [_build_kepala("No", "Pernyataan", "Ya", "Tidak", "Catatan pereviu")]
    for nomor, kelompok, butir in CHECKLIST:
        baris.append(
            Baris(
                sel=(_sel(nomor), Sel(isi=(Teks(kelompok),), bentang_kolom=4)),
                jenis=JenisBaris.KELOMPOK,
            )
        )
        baris.extend(
            Baris(sel=(_sel(str(urut)), _sel(teks), _sel(KOTAK_CENTANG), _sel(KOTAK_CENTANG), Sel()))
            for urut, teks in enumerate(butir, 1)
        )
    kolom = (
        Kolom(lebar=2, rata=Rata.TENGAH),
        Kolom(lebar=26),
        Kolom(lebar=2, rata=Rata.TENGAH),
        Kolom(lebar=3, rata=Rata.TENGAH),
        Kolom(lebar=7),
    )
    return (
        _paragraf(
            "Terang tidak mengisi checklist ini. Setiap butir dinilai dan dicentang oleh pereviu, karena memerlukan "
            "bukti dan pertimbangan yang tidak ada dalam berkas laporan."
        ),
        Tabel(
            id=id_,
            kolom=kolom,
            baris=tuple(baris),
            sumber="Formulir: PermenPANRB 53/2014 Lampiran III, anak lampiran III/2-2. IP: instansi pemerintah.",
        ),
    )


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
