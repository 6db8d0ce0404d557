"""Analysis a: target against realisasi of the year; with every figure that others measured."""

from __future__ import annotations

from terang.naskah.blok import Baris, Blok, JenisKotak
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import Isi, baris, join_dan, kepala, kotak, par, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.capaian import build_tabel_capaian
from terang.report.lkjip.sections.kata import list_kalimat_hasil, list_kalimat_sasaran
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran
from terang.rumus.umum import is_selisih_pembulatan


def build_target_realisasi(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Target against realisasi of the year; with every figure that others measured."""
    if not hasil.indikator:
        return ()
    id_ = hasil.sasaran.id
    blok: list[Blok] = [par(list_kalimat_hasil(bahan, h)) for h in hasil.indikator]
    blok.append(par(list_kalimat_sasaran(bahan, hasil)))
    blok.append(
        build_tabel_capaian(
            bahan,
            hasil.indikator,
            id_=f"tabel-{id_}",
            judul=f"Target dan realisasi sasaran {hasil.sasaran.nama} tahun {bahan.tahun}",
            total=f"{id_}/capaian",
        )
    )
    for h in hasil.indikator:
        blok += _pengukur_lain(bahan, h)
    return tuple(blok)


def _pengukur_lain(bahan: Bahan, hasil: HasilIndikator) -> list[Blok]:
    """Where several measurers give different figures, both are shown, with the one used and why."""
    if not hasil.lain or hasil.realisasi is None:
        return []
    id_ = f"tabel-pengukur-{hasil.indikator.id}"
    rows: list[Baris] = [kepala("Pengukur", "Nilai", "Kategori", "Capaian bila dipakai (%)", "Kedudukan dan alasan")]
    for row in (hasil.realisasi, *hasil.lain):
        utama = row is hasil.realisasi
        nilai = f"{hasil.indikator.id}/realisasi" if utama else f"realisasi/{row.id}"
        capaian = f"{hasil.indikator.id}/capaian" if utama else f"realisasi/{row.id}/capaian"
        kedudukan = "Dipakai. " if utama else "Tidak dipakai. "
        rows.append(
            baris(
                Nama(row.pengukur),
                bahan.bil(nilai),
                Nama(row.kategori or KOSONG),
                bahan.bil(capaian),
                [kedudukan, Nama(row.alasan or "")],
            )
        )
    blok: list[Blok] = [
        kotak(
            JenisKotak.CATATAN,
            "Lebih dari satu angka untuk indikator yang sama",
            par(
                Nama(hasil.indikator.nama), " diukur oleh lebih dari satu pihak; ", Acuan("", id_), " memuat semuanya."
            ),
        ),
        tabel(
            id_, "4k 2n 2k 2n 7k", rows, judul=f"Angka {hasil.indikator.nama} menurut pengukurnya", sumber=bahan.sumber
        ),
    ]
    for row in hasil.lain:
        blok += _komponen(bahan, row.id, row.pengukur)
    return blok


def _komponen(bahan: Bahan, realisasi_id: str, pengukur: str) -> list[Blok]:
    rows = sorted((k for k in bahan.buku.komponen if k.realisasi_id == realisasi_id), key=lambda k: k.urutan)
    if not rows:
        return []
    isi: list[Isi] = [[Nama(k.nama), " ", bahan.bil(f"komponen/{k.id}")] for k in rows]
    jumlah = f"realisasi/{realisasi_id}/komponen"
    kalimat: list[Sisipan | str] = [
        "Rincian angka ",
        Nama(pengukur),
        ": ",
        *join_dan(isi),
        "; jumlahnya ",
        bahan.bil(jumlah),
    ]
    return [par(*kalimat, _write_beda(bahan, jumlah, f"realisasi/{realisasi_id}", len(rows)))]


def _write_beda(bahan: Bahan, jumlah: str, total: str, banyak: int) -> str:
    """What to think of a sum that is not the total: rounding can only explain so much."""
    bagian, seluruh = bahan.katalog.nilai(jumlah), bahan.katalog.nilai(total)
    if bagian is None or seluruh is None or bagian == seluruh:
        return "."
    if is_selisih_pembulatan(bagian, seluruh, banyak, bahan.katalog.get(total).desimal):
        return "; bedanya dari nilai total lazimnya berasal dari pembulatan setiap bagian."
    return "; bedanya dari nilai total terlalu besar untuk pembulatan, sehingga rincian atau totalnya perlu diperiksa."
