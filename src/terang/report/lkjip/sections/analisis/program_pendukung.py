"""Analysis g: programs and kegiatan that served the sasaran."""

from __future__ import annotations

from terang.kinerja.pilih import list_program
from terang.kinerja.rencana import Program, Sasaran
from terang.naskah.blok import Baris, Blok, JenisBaris, Tabel
from terang.naskah.sisipan import Acuan, Nama
from terang.report.compose import Isi, baris, daftar, data_kurang, join_dan, kalimat, kepala, par, sel, tabel
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.kata import list_kalimat_hasil, list_uang
from terang.rumus.pengukuran import HasilSasaran


def build_program_pendukung(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Which programs served the sasaran, how one knows, what they cost, and what they reached."""
    program = list_program(bahan.buku, hasil.sasaran)
    if not program:
        return (
            data_kurang(
                "Program pendukung belum ditetapkan",
                "Isi tabel dukungan agar program yang menunjang sasaran ini tampak.",
            ),
        )
    return (
        par(
            "Sasaran ini ditunjang oleh ",
            *join_dan([Nama(p.nama) for p in program]),
            " (",
            Acuan("", f"tabel-program-{hasil.sasaran.id}"),
            ").",
        ),
        daftar(_list_dasar(bahan, hasil.sasaran, program)),
        _tabel_program(bahan, hasil.sasaran, program),
        *_indikator(bahan, program),
    )


def _list_dasar(bahan: Bahan, sasaran: Sasaran, program: list[Program]) -> list[Isi]:
    """From where each link between program and sasaran is known."""
    rows = {d.pendukung_id: d.dasar for d in bahan.buku.dukungan if d.sasaran_id == sasaran.id}
    return [[Nama(p.nama), ": ", kalimat(rows.get(p.id) or "dasar hubungannya belum dicatat")] for p in program]


def _tabel_program(bahan: Bahan, sasaran: Sasaran, program: list[Program]) -> Tabel:
    rows: list[Baris] = [
        kepala("Program dan kegiatan", "Anggaran (rupiah)", "Realisasi (rupiah)", "Serapan (%)", "Sisa (rupiah)")
    ]
    for p in program:
        rows.append(baris(Nama(p.nama), *list_uang(bahan, p.id), jenis=JenisBaris.SUBTOTAL))
        kegiatan = sorted((k for k in bahan.buku.kegiatan if k.program_id == p.id), key=lambda k: k.urutan)
        rows += [baris(sel(Nama(k.nama), menjorok=1), *list_uang(bahan, k.id)) for k in kegiatan]
    judul = f"Program dan kegiatan penunjang: {sasaran.nama}"
    return tabel(f"tabel-program-{sasaran.id}", "6k 3n 3n 2n 3n", rows, judul=judul, sumber=bahan.sumber)


def _indikator(bahan: Bahan, program: list[Program]) -> tuple[Blok, ...]:
    ids = {p.id for p in program}
    hasil = [h for h in bahan.pengukuran.program if h.indikator.pemilik_id in ids]
    if not hasil:
        return ()
    return (par("Hasil indikator programnya:"), daftar([list_kalimat_hasil(bahan, h) for h in hasil]))
