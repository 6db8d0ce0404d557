"""Front matter: kata pengantar and ikhtisar eksekutif with the year at a glance."""

from __future__ import annotations

from terang.kinerja.indikator import Realisasi
from terang.naskah.blok import Baris, Blok, JenisKotak, Pengesahan, Tabel
from terang.naskah.sisipan import Acuan, Nama, Sisipan, Teks
from terang.report.compose import baris, daftar, data_kurang, kepala, kotak, par, tabel
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.kata import write_kategori
from terang.rumus.pengukuran import HasilIndikator


@bagian("depan/kata-pengantar")
def build_kata_pengantar(bahan: Bahan) -> tuple[Blok, ...]:
    """Preface with the signature of the head."""
    isi = bahan.tulis("depan/kata-pengantar", lambda: _pengantar(bahan))
    return (*isi, Pengesahan(pihak=(bahan.tanda_tangan(),)))


def _pengantar(bahan: Bahan) -> tuple[Blok, ...]:
    nama = Nama(bahan.perangkat_daerah.nama)
    return (
        par(
            f"Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {bahan.tahun} ini adalah pertanggungjawaban ",
            nama,
            " atas kinerja yang dijanjikan dalam Perjanjian Kinerja dan atas anggaran yang dipakai untuk mencapainya.",
        ),
        par(
            "Setiap angka di dalamnya dihitung dari satu buku kinerja. Rumus, masukan, dan baris sumbernya dapat"
            " ditelusuri pada lampiran Asal-usul Angka. Data yang belum ada disebutkan apa adanya, tidak diganti"
            " perkiraan.",
        ),
        par("Saran untuk memperbaiki kinerja dan laporan ini kami terima dengan terbuka."),
    )


@bagian("depan/ikhtisar")
def build_ikhtisar(bahan: Bahan) -> tuple[Blok, ...]:
    """The year at a glance: in words, then in one table, then what a reader must be careful about."""
    if not bahan.pengukuran.list_indikator():
        return (data_kurang("Kinerja belum dapat diringkas", "Sasaran dan indikator tahun ini belum dicatat."),)
    return (
        kotak(JenisKotak.INTI, "Tahun ini dalam satu kalimat", par(_kalimat(bahan))),
        *bahan.tulis("depan/ikhtisar", lambda: (par(_uraian(bahan)),)),
        _sekilas(bahan),
        *_perhatian(bahan),
    )


def _kalimat(bahan: Bahan) -> list[Sisipan | str]:
    isi: list[Sisipan | str] = [
        bahan.bil("cacah/sasaran-tercapai"),
        " dari ",
        bahan.bil("cacah/sasaran"),
        " sasaran tercapai",
    ]
    if bahan.ada("total/capaian"):
        isi += ["; rata-rata capaian ", bahan.bil("total/capaian"), " persen"]
    if bahan.ada("anggaran/serapan"):
        isi += ["; serapan anggaran ", bahan.bil("anggaran/serapan"), " persen"]
    return [*isi, "."]


def _uraian(bahan: Bahan) -> list[Sisipan | str]:
    return [
        "Pada tahun ",
        Teks(bahan.tahun),
        " ",
        Nama(bahan.perangkat_daerah.singkatan),
        " mempertanggungjawabkan ",
        bahan.bil("cacah/sasaran"),
        " sasaran strategis dengan ",
        bahan.bil("cacah/iku"),
        " indikator kinerja utama. Ukuran, sumber dan perhitungannya diuraikan pada ",
        Acuan("Bab III", "bab-iii"),
        ".",
    ]


def _sekilas(bahan: Bahan) -> Tabel:
    return tabel(
        "tabel-sekilas",
        "8k 3n 5k",
        (
            kepala("Ukuran", "Nilai", "Keterangan"),
            *_baris_sasaran(bahan),
            *_baris_anggaran(bahan),
        ),
        judul=f"Kinerja tahun {bahan.tahun} sekilas",
        sumber=bahan.sumber,
    )


def _baris_sasaran(bahan: Bahan) -> list[Baris]:
    rows = [
        baris(
            ["Capaian sasaran: ", Nama(hasil.sasaran.nama), " (persen)"],
            bahan.bil(f"{hasil.sasaran.id}/capaian"),
            write_kategori(hasil.kategori),
        )
        for hasil in bahan.pengukuran.sasaran
    ]
    keterangan = write_kategori(bahan.pengukuran.kategori)
    return [*rows, baris("Rata-rata capaian (persen)", bahan.bil("total/capaian", tebal=True), keterangan)]


def _baris_anggaran(bahan: Bahan) -> list[Baris]:
    isi = (
        ("Anggaran (rupiah)", "anggaran/total", "anggaran yang berlaku pada akhir tahun"),
        ("Realisasi belanja (rupiah)", "realisasi-anggaran/total", "sampai dengan akhir tahun"),
        ("Serapan anggaran (persen)", "anggaran/serapan", "realisasi dibagi anggaran"),
        ("Sisa anggaran (rupiah)", "anggaran/sisa", "anggaran dikurangi realisasi"),
    )
    return [baris(nama, bahan.bil(id_), ket) for nama, id_, ket in isi if id_ in bahan.katalog]


def _perhatian(bahan: Bahan) -> tuple[Blok, ...]:
    items: list[list[Sisipan | str]] = [
        _dua_angka(bahan, hasil, lain)
        for hasil in bahan.pengukuran.list_indikator()
        for lain in hasil.lain
        if f"{hasil.indikator.id}/realisasi" in bahan.katalog
    ]
    items += [
        [
            "Rincian anggaran ",
            Nama(bahan.nama(selisih.induk)),
            " tidak berjumlah sama dengan pagunya; lihat ",
            _acuan_masalah(),
            ".",
        ]
        for selisih in bahan.selisih
    ]
    if not items:
        return ()
    return (kotak(JenisKotak.CATATAN, "Yang perlu dibaca dengan hati-hati", daftar(items)),)


def _dua_angka(bahan: Bahan, hasil: HasilIndikator, lain: Realisasi) -> list[Sisipan | str]:
    kategori: list[Sisipan | str] = [" (", Nama(lain.kategori), ")"] if lain.kategori else []
    return [
        Nama(hasil.indikator.nama),
        ": menurut ",
        Nama(lain.pengukur),
        " nilainya ",
        bahan.bil(f"realisasi/{lain.id}"),
        *kategori,
        ", sedangkan yang dipakai ",
        bahan.bil(f"{hasil.indikator.id}/realisasi"),
        "; alasannya diuraikan pada analisis sasarannya.",
    ]


def _acuan_masalah() -> Acuan:
    return Acuan("Bab III bagian Akuntabilitas Keuangan", "bab-iii/akuntabilitas-keuangan")
