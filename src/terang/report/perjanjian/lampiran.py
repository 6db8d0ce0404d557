"""The annex: what is promised, and with how much money (PermenPANRB 53/2014 Lampiran I, forms 4-6, 5-6 and 6-6)."""

from __future__ import annotations

from itertools import groupby

from terang.kinerja.perjanjian import ButirPerjanjian
from terang.kinerja.rencana import Kegiatan, Program, SubKegiatan
from terang.naskah.blok import Baris, Blok, JenisBaris, Tabel
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import baris, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.perjanjian.bahan import JUMLAH, BahanPerjanjian, Pendanaan, list_dana, list_diukur
from terang.report.perjanjian.pernyataan import build_kepala, build_pengesahan

_SEBUTAN: dict[type[Pendanaan], str] = {Program: "Program", Kegiatan: "Kegiatan", SubKegiatan: "Sub kegiatan"}


def build_lampiran(bahan: BahanPerjanjian) -> tuple[Blok, ...]:
    """The second page and what follows."""
    return (*build_kepala(bahan, "Lampiran"), _tabel_butir(bahan), *_tabel_dana(bahan), build_pengesahan(bahan))


def _tabel_butir(bahan: BahanPerjanjian) -> Tabel:
    """No, sasaran, indikator, target; lines of one sasaran share its cell."""
    judul = "Sasaran strategis" if bahan.atas else "Sasaran program/kegiatan"
    rows: list[Baris] = [
        kepala("No", judul, "Indikator kinerja", "Target"),
        baris("(1)", "(2)", "(3)", "(4)", jenis=JenisBaris.NOMOR_KOLOM),
    ]
    kelompok = groupby(bahan.butir, key=lambda b: _get_diukur(bahan, b))
    for nomor, (simpul_id, anggota) in enumerate(kelompok, start=1):
        rows += _list_baris(bahan, nomor, _name_simpul(bahan, simpul_id), list(anggota))
    return tabel("tabel-lampiran-kinerja", "2t 9k 11k 6t", rows)


def _get_diukur(bahan: BahanPerjanjian, butir: ButirPerjanjian) -> str:
    """The sasaran, or below the head the node that the indicator measures."""
    if bahan.atas:
        return butir.sasaran_id
    pemilik: str = bahan.buku.get("indikator", butir.indikator_id).pemilik_id
    return pemilik


def _name_simpul(bahan: BahanPerjanjian, id_: str) -> str:
    return next((satu.nama for satu in list_diukur(bahan.buku) if satu.id == id_), KOSONG)


def _list_baris(bahan: BahanPerjanjian, nomor: int, nama: str, butir: list[ButirPerjanjian]) -> list[Baris]:
    awal = (sel(f"{nomor}.", baris=len(butir)), sel(Nama(nama), baris=len(butir)))
    return [
        baris(
            *(awal if urutan == 0 else ()),
            Nama(bahan.buku.get("indikator", satu.indikator_id).nama),
            sel(_write_target(bahan, satu)),
        )
        for urutan, satu in enumerate(butir)
    ]


def _write_target(bahan: BahanPerjanjian, butir: ButirPerjanjian) -> list[Sisipan | str]:
    satuan = bahan.buku.get("satuan", bahan.buku.get("indikator", butir.indikator_id).satuan_id)
    angka = bahan.katalog.cetak(f"perjanjian/{butir.id}/target")
    if satuan.jenis == "predikat":
        return [angka]
    return [angka, Nama(satuan.lambang) if satuan.lambang else Nama(f" {satuan.nama}")]


def _tabel_dana(bahan: BahanPerjanjian) -> tuple[Blok, ...]:
    """Program, anggaran, keterangan; nothing where the promise needs no money this year."""
    if not bahan.pendanaan:
        return ()
    judul = " dan ".join(dict.fromkeys(_SEBUTAN[type(satu)] for satu in bahan.pendanaan))
    rows: list[Baris] = [kepala("No", judul.capitalize(), "Anggaran (Rp)", "Keterangan")]
    for nomor, simpul in enumerate(bahan.pendanaan, start=1):
        id_ = f"anggaran/simpul/{simpul.id}"
        sumber = {row.sumber_dana for row in list_dana(bahan.buku, bahan.perjanjian, simpul.id) if row.sumber_dana}
        angka = bahan.katalog.cetak(id_) if id_ in bahan.katalog else KOSONG
        rows.append(baris(f"{nomor}.", Nama(simpul.nama), angka, Nama(", ".join(sorted(sumber)) or KOSONG)))
    if JUMLAH in bahan.katalog:
        rows.append(baris(sel("Jumlah", kolom=2), bahan.katalog.cetak(JUMLAH), "", jenis=JenisBaris.TOTAL))
    return (par(""), tabel("tabel-lampiran-anggaran", "2t 14k 7n 5k", rows))
