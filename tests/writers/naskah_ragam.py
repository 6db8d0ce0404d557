"""What the sample document leaves out: every kind of box and paragraph, hostile text, narrow columns, deep nesting."""

from __future__ import annotations

from terang.naskah.blok import (
    Bab,
    Baris,
    Blok,
    Daftar,
    Gambar,
    Gaya,
    HalamanBaru,
    JenisBaris,
    JenisGambar,
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
from terang.naskah.naskah import Naskah, Sampul
from terang.naskah.sisipan import Bilangan, Nama, Sisipan, Teks

GANAS = '#panic("x") *tebal* _miring_ $x^2$ <label> @acuan [isi] `kode` \\u{41} // komentar & "kutip" = Judul'
PANJANG = "dipertanggungjawabkannya"
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><circle cx="40" cy="40" r="36" fill="#1f4e79"/>'
    b'<rect x="90" y="20" width="100" height="40" fill="#c77700"/></svg>'
)


def _par(*isi: Sisipan, gaya: Gaya = Gaya.BIASA) -> Paragraf:
    return Paragraf(isi=isi, gaya=gaya)


def _sel(*isi: Sisipan) -> Sel:
    return Sel(isi=isi)


def _tabel_sempit() -> Tabel:
    """Twelve columns on an upright page: the words do not fit, the figures must."""
    return Tabel(
        id="tabel-sempit",
        judul="Tabel tanpa nomor",
        kolom=(*(Kolom(lebar=1) for _ in range(6)), *(Kolom(lebar=1, rata=Rata.KANAN) for _ in range(6))),
        baris=(
            Baris(jenis=JenisBaris.KEPALA, sel=tuple(_sel(Teks(f"Kolom {PANJANG}")) for _ in range(12))),
            Baris(
                sel=(
                    *(_sel(Nama(f"Harus {PANJANG}")) for _ in range(6)),
                    *(_sel(Bilangan(f"1.{n}34.567,89", f"s/{n}")) for n in range(6)),
                )
            ),
            Baris(jenis=JenisBaris.SUBTOTAL, sel=(Sel(isi=(Teks("Subjumlah"),), bentang_kolom=6), *(_sel(),) * 6)),
        ),
    )


def _perjanjian() -> tuple[Blok, ...]:
    pihak = (
        TandaTangan(tempat_tanggal="", jabatan="Pihak Kedua,", nama="Nama Kedua, S.H.", keterangan=("NIP 1970",)),
        TandaTangan(tempat_tanggal="Semarang, 2 Januari 2022", jabatan="Pihak Pertama,", keterangan=("Pembina",)),
    )
    return (
        _par(Teks("PERJANJIAN KINERJA TAHUN 2022"), gaya=Gaya.JUDUL),
        _par(Teks("di tengah"), gaya=Gaya.TENGAH),
        _par(Teks("di kanan"), gaya=Gaya.KANAN),
        _par(Teks("sebuah catatan"), gaya=Gaya.CATATAN),
        Pengesahan(pihak=pihak),
    )


def build_ragam(teks: str = GANAS) -> Naskah:
    """A document with `teks` in every place that holds text."""
    kotak = tuple(Kotak(jenis=jenis, judul=teks, isi=(_par(Teks(teks)),)) for jenis in JenisKotak)
    dalam = Daftar(butir=((_par(Teks("butir dalam")),),))
    daftar = Daftar(butir=((_par(Teks(teks, tebal=True, miring=True)), dalam), (_par(Teks("butir kedua")),)))
    logo = Gambar(id="logo", jenis=JenisGambar.BERKAS, spek="logo.svg", alt=teks, judul=teks, sumber=teks)
    bab = Bab(
        id="bab",
        nomor="BAB I",
        judul=teks,
        isi=(
            Bab(id="a", tingkat=2, nomor="A.", judul=teks, isi=(*kotak, daftar)),
            HalamanBaru(),
            Bab(
                id="b",
                tingkat=2,
                nomor="B.",
                judul="Pendek",
                isi=(
                    Bab(
                        id="b1",
                        tingkat=3,
                        nomor="1.",
                        judul="Lebih dalam",
                        isi=(Bab(id="b1a", tingkat=4, nomor="a.", judul="Terdalam", isi=(_tabel_sempit(), logo)),),
                    ),
                ),
            ),
        ),
    )
    lampiran = Bab(id="lampiran", nomor="Lampiran", judul="Perjanjian", isi=_perjanjian())
    return Naskah(
        judul=teks,
        penyusun=teks,
        kepala=teks,
        kaki=teks,
        sampul=Sampul(judul=teks, subjudul=teks, instansi=teks, tahun="2022"),
        isi=(bab,),
        lampiran=(lampiran,),
    )
