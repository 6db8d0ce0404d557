"""A small document that holds every kind of node, for the tests of the writers."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

from terang.naskah.blok import (
    Bab,
    Baris,
    Daftar,
    DaftarOtomatis,
    Gambar,
    Gaya,
    JenisBaris,
    JenisDaftar,
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
from terang.naskah.naskah import AsalAngka, Naskah, Sampul, SumberAngka
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Teks

KAPTION_GRAFIK = "Realisasi dan target Indeks Kepuasan, dua tahun"

GRAFIK = json.dumps(
    {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": 420,
        "height": 200,
        "data": {
            "values": [{"tahun": "2021", "nilai": "91.79"}, {"tahun": "2022", "nilai": "91.88"}],
            "format": {"parse": {"nilai": "number"}},
        },
        "mark": "bar",
        "encoding": {
            "x": {"field": "tahun", "type": "ordinal", "title": "Tahun"},
            "y": {"field": "nilai", "type": "quantitative", "title": "Nilai"},
        },
    }
)

POHON = json.dumps(
    {
        "label": ["Badan Contoh"],
        "anak": [
            {"label": ["Sekretariat"], "anak": [{"label": ["Subbagian Umum dan Kepegawaian"], "anak": []}]},
            {"label": ["Bidang Pelayanan"], "anak": []},
        ],
    }
)


def _par(*isi: Teks | Nama | Bilangan | Acuan, gaya: Gaya = Gaya.BIASA) -> Paragraf:
    return Paragraf(isi=isi, gaya=gaya)


def _sel(*isi: Teks | Nama | Bilangan | Acuan, kolom: int = 1, baris: int = 1, menjorok: int = 0) -> Sel:
    return Sel(isi=isi, bentang_kolom=kolom, bentang_baris=baris, menjorok=menjorok)


def _tabel_capaian(*, lanskap: bool = False, id_: str = "tabel-capaian", nomor: str = "3.1") -> Tabel:
    return Tabel(
        id=id_,
        nomor=nomor,
        judul="Capaian <Indikator> & Kinerja #1",
        sumber="Badan Contoh, 2022",
        lanskap=lanskap,
        lembar="Lembar pengukuran" if not lanskap else "",
        kolom=(Kolom(lebar=1), Kolom(lebar=6), *(Kolom(lebar=2, rata=Rata.KANAN),) * 3),
        baris=(
            Baris(
                jenis=JenisBaris.KEPALA,
                sel=(_sel(Teks("No"), baris=2), _sel(Teks("Indikator"), baris=2), _sel(Teks("Tahun 2022"), kolom=3)),
            ),
            Baris(
                jenis=JenisBaris.KEPALA,
                sel=(_sel(Teks("Target")), _sel(Teks("Realisasi")), _sel(Teks("Capaian (%)"))),
            ),
            Baris(sel=(_sel(Teks("Sasaran I", tebal=True), kolom=5),), jenis=JenisBaris.KELOMPOK),
            Baris(
                sel=(
                    _sel(Teks("1")),
                    _sel(Nama("Indeks Kepuasan Aparatur yang dipertanggungjawabkan"), menjorok=1),
                    _sel(Bilangan("80,60", "iku-1/target")),
                    _sel(Bilangan("91,88", "iku-1/realisasi")),
                    _sel(Bilangan("114,00", "iku-1/capaian")),
                )
            ),
            Baris(
                sel=(
                    _sel(Teks("2")),
                    _sel(Nama("Indeks Merit")),
                    _sel(Bilangan("0,65", "iku-2/target")),
                    _sel(Teks("–")),
                    _sel(Teks("belum ada data")),
                )
            ),
            Baris(
                jenis=JenisBaris.TOTAL,
                sel=(_sel(Teks("Rata-rata"), kolom=4), _sel(Bilangan("114,00", "total/capaian"))),
            ),
        ),
    )


def _angka() -> tuple[AsalAngka, ...]:
    capaian = Decimal("91.88") / Decimal("80.60") * 100
    sumber = SumberAngka(berkas="realisasi.csv", baris=3)
    return (
        AsalAngka(
            id="iku-1/capaian",
            tertulis="114,00",
            nilai=capaian,
            uraian="Capaian Indeks Kepuasan Aparatur",
            satuan="%",
            rumus="R / T * 100",
            masukan={"R": ("iku-1/realisasi",), "T": ("iku-1/target",)},
            substitusi="91,88 / 80,60 × 100",
            dasar_hukum="PermenPANRB 53/2014 Lampiran II",
            catatan="Tanpa batas atas.",
        ),
        AsalAngka(id="iku-1/realisasi", tertulis="91,88", nilai=Decimal("91.88"), uraian="Realisasi", sumber=sumber),
        AsalAngka(id="iku-1/target", tertulis="80,60", nilai=Decimal("80.60"), uraian="Target", sumber=sumber),
        AsalAngka(id="iku-2/target", tertulis="0,65", nilai=Decimal("0.65"), uraian="Target merit", sumber=sumber),
        AsalAngka(id="pagu", tertulis="44.000.000", nilai=Decimal(44000000), uraian="Pagu", desimal=0, sumber=sumber),
        AsalAngka(
            id="total/capaian",
            tertulis="114,00",
            nilai=capaian,
            uraian="Rata-rata capaian",
            satuan="%",
            rumus="rata_rata(C)",
            masukan={"C": ("iku-1/capaian",)},
            substitusi="rata-rata(114,00)",
        ),
    )


def build_contoh() -> Naskah:
    """The sample document."""
    grafik = Gambar(
        id="gambar-kepuasan", jenis=JenisGambar.VEGA_LITE, spek=GRAFIK, alt=KAPTION_GRAFIK, judul="Tren", nomor="3.1"
    )
    pohon = Gambar(
        id="gambar-bagan", jenis=JenisGambar.POHON, spek=POHON, alt="Bagan organisasi", judul="Bagan", nomor="1.1"
    )
    masalah = Kotak(
        jenis=JenisKotak.MASALAH,
        judul="Data bermasalah",
        isi=(_par(Teks("Rincian kegiatan tidak berjumlah sama dengan pagu.")),),
    )
    bab3a = Bab(
        id="bab-iii-a",
        tingkat=2,
        nomor="A.",
        judul="Capaian Kinerja Organisasi",
        isi=(
            _par(
                Teks("Lihat "),
                Acuan("Tabel 3.1", "tabel-capaian"),
                Teks(": capaian "),
                Bilangan("114,00", "iku-1/capaian"),
                Teks(" persen, pagu Rp"),
                Bilangan("44.000.000", "pagu"),
                Teks(" (empat puluh empat juta rupiah)."),
            ),
            _tabel_capaian(),
            grafik,
            masalah,
            Daftar(bernomor=True, butir=((_par(Teks("Satu")),), (_par(Teks("Dua", tebal=True)),))),
        ),
    )
    return Naskah(
        judul="Laporan Kinerja Contoh Tahun 2022",
        penyusun="Badan Contoh",
        tanggal=date(2023, 2, 28),
        kepala="Badan Contoh",
        kaki="Laporan Kinerja 2022",
        sampul=Sampul(judul="Laporan Kinerja", subjudul="(LKjIP)", instansi="Badan Contoh", tahun="2022"),
        depan=(
            Bab(
                id="kata-pengantar",
                judul="Kata Pengantar",
                isi=(
                    _par(Teks("Laporan ini disusun untuk semua.")),
                    Pengesahan(
                        pihak=(TandaTangan(tempat_tanggal="Semarang, 28 Februari 2023", jabatan="Kepala Badan"),)
                    ),
                ),
            ),
            Bab(id="daftar-isi", judul="Daftar Isi", isi=(DaftarOtomatis(jenis=JenisDaftar.ISI),)),
            Bab(id="daftar-tabel", judul="Daftar Tabel", isi=(DaftarOtomatis(jenis=JenisDaftar.TABEL),)),
            Bab(id="daftar-gambar", judul="Daftar Gambar", isi=(DaftarOtomatis(jenis=JenisDaftar.GAMBAR),)),
        ),
        isi=(
            Bab(id="bab-i", nomor="BAB I", judul="Pendahuluan", isi=(_par(Teks("Umum.")), pohon)),
            Bab(id="bab-iii", nomor="BAB III", judul="Akuntabilitas Kinerja", isi=(bab3a,)),
        ),
        lampiran=(
            Bab(
                id="lampiran-1",
                nomor="Lampiran 1",
                judul="Rincian",
                isi=(_tabel_capaian(lanskap=True, id_="tabel-rincian", nomor="L.1"),),
            ),
        ),
        angka=_angka(),
    )
