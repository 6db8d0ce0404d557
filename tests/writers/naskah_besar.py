"""A document as large as a real report, for time and for what only shows on many pages."""

from __future__ import annotations

import json
from datetime import date

from contoh_naskah import GRAFIK
from terang.naskah.blok import (
    Bab,
    Baris,
    Blok,
    DaftarOtomatis,
    Gambar,
    JenisBaris,
    JenisDaftar,
    JenisGambar,
    Kolom,
    Paragraf,
    Rata,
    Sel,
    Tabel,
)
from terang.naskah.naskah import Naskah, Sampul
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Teks

KALIMAT = (
    "Pengukuran kinerja membandingkan realisasi dengan target pada setiap indikator, menjelaskan sebab keberhasilan "
    "dan kegagalan, dan mempertanggungjawabkan penggunaan anggaran kepada pemberi amanah. "
)
NAMA = "Koordinasi dan Penyusunan Dokumen Perencanaan Perangkat Daerah serta Evaluasi Kinerja Perangkat Daerah"


def _paragraf(*isi: Teks | Acuan) -> Paragraf:
    return Paragraf(isi=isi)


def _rupiah(nomor: int, uraian: str) -> Sel:
    return Sel(isi=(Teks("Rp"), Bilangan(f"{nomor + 11}.174.585.178", f"{uraian}-{nomor}")))


def _tabel(nomor: str, *, baris: int, lanskap: bool) -> Tabel:
    kepala = ("No", "Sub Kegiatan", "Pagu", "Realisasi", "Penanggung jawab", "Serapan (%)")
    id_ = f"tabel-{nomor}"
    return Tabel(
        id=id_,
        nomor=nomor,
        judul=f"Anggaran dan realisasi sub kegiatan, bagian {nomor}",
        sumber="Laporan realisasi anggaran",
        lanskap=lanskap,
        kolom=(
            Kolom(),
            Kolom(lebar=5),
            *(Kolom(lebar=2, rata=Rata.KANAN),) * 2,
            Kolom(lebar=2),
            Kolom(rata=Rata.KANAN),
        ),
        baris=(
            Baris(jenis=JenisBaris.KEPALA, sel=tuple(Sel(isi=(Teks(teks),)) for teks in kepala)),
            Baris(jenis=JenisBaris.NOMOR_KOLOM, sel=tuple(Sel(isi=(Teks(f"({n})"),)) for n in range(1, 7))),
            *(
                Baris(
                    sel=(
                        Sel(isi=(Teks(str(n + 1)),)),
                        Sel(isi=(Nama(NAMA),), menjorok=1),
                        _rupiah(n, f"{id_}/pagu"),
                        _rupiah(n, f"{id_}/realisasi"),
                        Sel(isi=(Nama("Subkoordinator Ketatausahaan dan Pertanggungjawaban"),)),
                        Sel(isi=(Bilangan("89,76", f"{id_}/serapan-{n}"),)),
                    )
                )
                for n in range(baris)
            ),
            Baris(
                jenis=JenisBaris.TOTAL,
                sel=(Sel(isi=(Teks("Jumlah"),), bentang_kolom=2), *(_rupiah(99, id_),) * 2, Sel(), Sel()),
            ),
        ),
    )


def _gambar(nomor: str, urutan: int) -> Gambar:
    spek = json.loads(GRAFIK) | {"height": 180 + urutan}
    return Gambar(
        id=f"gambar-{nomor}", jenis=JenisGambar.VEGA_LITE, spek=json.dumps(spek), alt="Tren", judul="Tren", nomor=nomor
    )


def _subbab(bab: int, urutan: int) -> Bab:
    nomor = f"{bab}.{urutan}"
    isi: list[Blok] = [_paragraf(Teks(KALIMAT * 5)) for _ in range(3)]
    isi += [_paragraf(Acuan(f"Tabel {nomor}", f"tabel-{nomor}"), Teks(" merincinya."))]
    isi += [_tabel(nomor, baris=9 + 16 * (urutan == 2), lanskap=urutan == 3)]
    if urutan != 3:
        isi += [_gambar(nomor, 10 * bab + urutan)]
    return Bab(id=f"bab-{nomor}", tingkat=2, nomor=f"{'ABCDEF'[urutan - 1]}.", judul=f"Uraian {nomor}", isi=tuple(isi))


def build_besar() -> Naskah:
    """About 45 pages: 20 tables, 16 pictures."""
    depan = (
        Bab(id="isi", judul="Daftar Isi", isi=(DaftarOtomatis(jenis=JenisDaftar.ISI),)),
        Bab(id="tabel", judul="Daftar Tabel", isi=(DaftarOtomatis(jenis=JenisDaftar.TABEL),)),
        Bab(id="gambar", judul="Daftar Gambar", isi=(DaftarOtomatis(jenis=JenisDaftar.GAMBAR),)),
    )
    bab = tuple(
        Bab(id=f"bab-{n}", nomor=f"BAB {rom}", judul=f"Kinerja {rom}", isi=tuple(_subbab(n, u) for u in range(1, 6)))
        for n, rom in enumerate(("I", "II", "III", "IV"), 1)
    )
    return Naskah(
        judul="Laporan Kinerja",
        penyusun="Badan Contoh",
        tanggal=date(2023, 2, 28),
        kepala="Badan Contoh",
        kaki="Laporan Kinerja 2022",
        sampul=Sampul(judul="Laporan Kinerja", subjudul="(LKjIP)", instansi="Badan Contoh", tahun="2022"),
        depan=depan,
        isi=bab,
    )
