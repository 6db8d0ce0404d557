"""Bab IV: what the year amounts to, problems, and the way on."""

from __future__ import annotations

from terang.kinerja.pilihan import JenisIsu
from terang.naskah.blok import Baris, Blok
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import baris, daftar, data_kurang, join_dan, kalimat, kepala, par, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan


@bagian("bab-iv/tinjauan-umum")
def build_tinjauan(bahan: Bahan) -> tuple[Blok, ...]:
    """A conclusion that follows from the figures and names what stays open."""
    return bahan.tulis("bab-iv/tinjauan-umum", lambda: _tinjauan(bahan))


def _tinjauan(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.pengukuran.list_indikator():
        return (data_kurang("Kinerja belum dapat disimpulkan", "Sasaran dan indikator tahun ini belum dicatat."),)
    blok: list[Blok] = [par(*_kesimpulan(bahan))]
    belum = [h.indikator.nama for h in bahan.pengukuran.list_indikator() if h.status == "tidak tercapai"]
    tanpa = [h.indikator.nama for h in bahan.pengukuran.list_indikator() if h.status is None]
    ganda = [h.indikator.nama for h in bahan.pengukuran.list_indikator() if h.lain]
    if belum:
        blok.append(par("Yang belum memenuhi target: ", *join_dan([Nama(n) for n in belum]), "."))
    if tanpa:
        blok.append(
            par("Yang belum dapat dinilai karena datanya belum ada: ", *join_dan([Nama(n) for n in tanpa]), ".")
        )
    if ganda:
        blok.append(
            par(
                "Kesimpulan tentang ",
                *join_dan([Nama(n) for n in ganda]),
                " bergantung pada angka mana yang dipakai, karena pengukurnya memberi nilai yang berbeda.",
            )
        )
    return tuple(blok)


def _kesimpulan(bahan: Bahan) -> list[Sisipan | str]:
    isi: list[Sisipan | str] = [
        "Sebanyak ",
        bahan.bil("cacah/iku-tercapai"),
        " dari ",
        bahan.bil("cacah/iku"),
        " indikator kinerja utama ",
        Nama(bahan.perangkat_daerah.singkatan),
        f" memenuhi target tahun {bahan.tahun}",
    ]
    if bahan.ada("total/capaian"):
        kategori = bahan.pengukuran.kategori
        isi += [", dengan rata-rata capaian ", bahan.bil("total/capaian"), " persen"]
        isi += [f" (kategori {kategori.label})"] if kategori else []
    if bahan.ada("anggaran/serapan"):
        isi += [" dan serapan anggaran ", bahan.bil("anggaran/serapan"), " persen"]
    return [*isi, "."]


@bagian("bab-iv/permasalahan")
def build_kendala(bahan: Bahan) -> tuple[Blok, ...]:
    """Problems met, and the state of the data themselves."""
    return bahan.tulis("bab-iv/permasalahan", lambda: _kendala(bahan))


def _kendala(bahan: Bahan) -> tuple[Blok, ...]:
    isu = [i for i in bahan.buku.isu if (i.jenis, i.tahun) == (JenisIsu.PERMASALAHAN, bahan.buku.tahun)]
    rows = [kalimat(i.uraian) for i in isu]
    blok: list[Blok] = [par("Kendala yang dihadapi dalam mencapai kinerja:"), daftar(rows)] if rows else []
    if bahan.selisih:
        blok.append(
            par(
                "Selain itu rincian anggaran ",
                *join_dan([Nama(bahan.nama(s.induk)) for s in bahan.selisih]),
                " belum berjumlah sama dengan pagunya dan perlu dipastikan.",
            )
        )
    return tuple(blok) or (data_kurang("Kendala belum dicatat", "Isi tabel isu pada paket data."),)


@bagian("bab-iv/pemecahan-masalah")
def build_pemecahan(bahan: Bahan) -> tuple[Blok, ...]:
    """Steps taken, and the follow-up of last year's recommendations."""
    return (*bahan.tulis("bab-iv/pemecahan-masalah", lambda: _pemecahan(bahan)), *_rekomendasi(bahan))


def _pemecahan(bahan: Bahan) -> tuple[Blok, ...]:
    rows = sorted(bahan.buku.langkah, key=lambda langkah: langkah.urutan)
    if not rows:
        return (data_kurang("Langkah pemecahan belum dicatat", "Isi tabel langkah pada paket data."),)
    return (par("Langkah yang diambil dan direncanakan:"), daftar([kalimat(r.uraian) for r in rows], bernomor=True))


def _rekomendasi(bahan: Bahan) -> tuple[Blok, ...]:
    rows = sorted(bahan.buku.rekomendasi, key=lambda r: r.urutan)
    if not rows:
        return (
            data_kurang(
                "Tindak lanjut rekomendasi evaluasi belum dicatat",
                "Rekomendasi evaluasi tahun lalu dan tindak lanjutnya tidak ada pada sumber. Isi tabel rekomendasi.",
            ),
        )
    isi: list[Baris] = [kepala("Rekomendasi", "Tindak lanjut", "Status")]
    isi += [baris(Nama(r.uraian), Nama(r.tindak_lanjut or KOSONG), Nama(r.status)) for r in rows]
    judul = "Tindak lanjut rekomendasi evaluasi"
    return (tabel("tabel-rekomendasi", "5k 5k 2k", isi, judul=judul, sumber=bahan.sumber),)
