"""Bab II A: from visi to program, and the pohon kinerja."""

from __future__ import annotations

from terang.kinerja.rencana import Misi, Sasaran
from terang.naskah.blok import Baris, Blok, JenisBaris, Tabel
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import baris, data_kurang, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.gambar.pohon import build_pohon_kinerja
from terang.report.lkjip.sections.kata import write_status


@bagian("bab-ii/rencana-strategis")
def build_rencana_strategis(bahan: Bahan) -> tuple[Blok, ...]:
    """Visi, misi, tujuan, sasaran, strategi, arah kebijakan, program and kegiatan."""
    if not bahan.pengukuran.sasaran:
        return (data_kurang("Rencana strategis belum dicatat", "Isi tabel visi sampai sasaran pada paket data."),)
    sasaran = [hasil.sasaran for hasil in bahan.pengukuran.sasaran]
    return (
        *bahan.tulis("bab-ii/rencana-strategis", lambda: _uraian(bahan)),
        _tabel_rencana(bahan, sasaran),
        _tabel_strategi(bahan, sasaran),
        build_pohon_kinerja(bahan.buku, sasaran, _list_capaian(bahan)),
        *_program(bahan),
    )


def _list_capaian(bahan: Bahan) -> dict[str, tuple[str, str]]:
    ada = [h for h in bahan.pengukuran.list_indikator() if bahan.ada(f"{h.indikator.id}/capaian")]
    return {h.indikator.id: (f"{bahan.bil(f'{h.indikator.id}/capaian').teks} %", write_status(h)) for h in ada}


def _uraian(bahan: Bahan) -> tuple[Blok, ...]:
    blok: list[Blok] = [
        par(
            f"Rencana strategis {visi.tahun_awal}–{visi.tahun_akhir} bertolak dari visi kepala daerah: “",
            Nama(visi.nama),
            "”. ",
            Acuan("", "tabel-rencana"),
            " menunjukkan tujuan dan sasaran ",
            Nama(bahan.perangkat_daerah.singkatan),
            " beserta indikatornya, ",
            Acuan("", "tabel-strategi"),
            " strateginya, dan ",
            Acuan("", "gambar-pohon-kinerja"),
            " seluruh rangkaiannya sampai program.",
        )
        for visi in bahan.buku.visi
    ]
    return tuple(blok)


def _tabel_rencana(bahan: Bahan, sasaran: list[Sasaran]) -> Tabel:
    rows: list[Baris] = [kepala("Tujuan", "Indikator tujuan", "Sasaran", "Indikator sasaran")]
    misi: Misi | None = None
    for tujuan in bahan.buku.tujuan:
        anak = [s for s in sasaran if s.tujuan_id == tujuan.id]
        if not anak:
            continue
        induk = bahan.buku.get("misi", tujuan.misi_id) if tujuan.misi_id else None
        if induk is not None and induk is not misi:
            rows.append(
                baris(
                    sel(["Misi ", Nama(induk.nomor or ""), ": ", Nama(induk.nama)], kolom=4), jenis=JenisBaris.KELOMPOK
                )
            )
            misi = induk
        for n, row in enumerate(anak):
            awal = (
                (sel(Nama(tujuan.nama), baris=len(anak)), sel(_indikator(bahan, tujuan.id), baris=len(anak)))
                if n == 0
                else ()
            )
            rows.append(baris(*awal, Nama(row.nama), _indikator(bahan, row.id)))
    return tabel(
        "tabel-rencana", "3k 3k 3k 3k", rows, judul="Tujuan dan sasaran beserta indikatornya", sumber=bahan.sumber
    )


def _indikator(bahan: Bahan, pemilik_id: str) -> list[Sisipan | str]:
    nama = [i.nama for i in bahan.buku.indikator if i.pemilik_id == pemilik_id]
    pieces: list[Sisipan | str] = []
    for n, item in enumerate(nama):
        pieces += ["; " if n else "", Nama(item)]
    return pieces or [KOSONG]


def _tabel_strategi(bahan: Bahan, sasaran: list[Sasaran]) -> Tabel:
    rows: list[Baris] = [kepala("Strategi", "Arah kebijakan")]
    for row in sasaran:
        rows.append(baris(sel(["Sasaran: ", Nama(row.nama)], kolom=2), jenis=JenisBaris.KELOMPOK))
        for strategi in (s for s in bahan.buku.strategi if s.sasaran_id == row.id):
            arah = [a for a in bahan.buku.arah_kebijakan if a.strategi_id == strategi.id]
            pertama = sel(Nama(strategi.nama), baris=max(1, len(arah)))
            rows.append(baris(pertama, Nama(arah[0].nama) if arah else KOSONG))
            rows += [baris(Nama(a.nama)) for a in arah[1:]]
    return tabel("tabel-strategi", "4k 5k", rows, judul="Strategi dan arah kebijakan", sumber=bahan.sumber)


def _program(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.buku.program:
        return (data_kurang("Program belum dicatat", "Isi tabel program dan kegiatan pada paket data."),)
    return (_kalimat_program(bahan), _tabel_program(bahan))


def _kalimat_program(bahan: Bahan) -> Blok:
    return par(
        f"Pada tahun {bahan.tahun} sasaran itu dilaksanakan melalui ",
        bahan.bil("cacah/program"),
        " program, ",
        bahan.bil("cacah/kegiatan"),
        " kegiatan, dan ",
        bahan.bil("cacah/sub-kegiatan"),
        " sub kegiatan (",
        Acuan("", "tabel-program"),
        "; rincian sub kegiatan dan keluarannya ada pada lampiran).",
    )


def _tabel_program(bahan: Bahan) -> Tabel:
    rows: list[Baris] = [kepala("Kode", "Program dan kegiatan")]
    for program in sorted(bahan.buku.program, key=lambda p: p.urutan):
        rows.append(baris(Nama(program.kode), Nama(program.nama), jenis=JenisBaris.KELOMPOK))
        kegiatan = sorted((k for k in bahan.buku.kegiatan if k.program_id == program.id), key=lambda k: k.urutan)
        rows += [baris(Nama(k.kode), sel(Nama(k.nama), menjorok=1)) for k in kegiatan]
    return tabel("tabel-program", "2k 7k", rows, judul="Program dan kegiatan", sumber=bahan.sumber)
