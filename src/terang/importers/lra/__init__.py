"""A budget realisation report: code, name, budget, spending, and often the per cent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from terang.importers.hasil import HasilImpor, PosUang, SalahBaris
from terang.importers.rekap import KODE, SUMBER_DANA, URAIAN, read_rekap
from terang.importers.susunan import Peran, Peta, Susunan, compute_skor, guess_peta, list_judul
from terang.importers.tabel import TabelImpor
from terang.importers.uang import name_kolom
from terang.kinerja.angka import Angka
from terang.kinerja.pembulatan import round_half_up
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka
from terang.rumus.serapan import compute_penyerapan

SUSUNAN = Susunan(
    kode="lra",
    nama="Laporan realisasi anggaran (LRA)",
    uraian="Kode, uraian, anggaran, realisasi, dan persen.",
    peran=(
        KODE,
        URAIAN,
        SUMBER_DANA,
        Peran(kode="persen", nama="Persen", pola=r"%|persen|serapan"),
        Peran(kode="realisasi", nama="Realisasi", pola=r"realisasi", bukan=r"%|persen|fisik|sisa", wajib=True),
        Peran(
            kode="anggaran",
            nama="Anggaran",
            pola=r"anggaran|pagu|^jumlah",
            bukan=r"realisasi|sisa|selisih|lebih|kurang",
            wajib=True,
        ),
    ),
)
NILAI = {"anggaran": "Anggaran", "realisasi": "Realisasi"}


def score(tabel: TabelImpor) -> int:
    """How much the table looks like it, 0 to 100."""
    return compute_skor(tabel, SUSUNAN)


def rows(tabel: TabelImpor, peta: Peta | None = None, *, tahun: int, bulatkan: bool = False) -> HasilImpor:
    """Its rows; a per cent that does not follow from its row is a warning."""
    peta = peta or guess_peta(tabel, SUSUNAN)
    hasil = read_rekap(tabel, peta, tuple(NILAI), bulatkan=bulatkan)
    return replace(hasil, peringatan=(*hasil.peringatan, *_check_persen(tabel, peta, hasil, date(tahun, 12, 31))))


def _check_persen(tabel: TabelImpor, peta: Peta, hasil: HasilImpor, on: date) -> list[SalahBaris]:
    kolom = peta.list_indeks("persen")
    judul = list_judul(tabel, peta.mulai)
    pos = {satu.nomor: satu for satu in hasil.pos if isinstance(satu, PosUang)}
    salah: list[SalahBaris] = []
    for baris in tabel.baris[peta.mulai :] if kolom else ():
        tertulis = read_angka(baris.sel[kolom[0]], "%")
        satu = pos.get(baris.nomor)
        if satu is None or not isinstance(tertulis, Angka):
            continue
        seharusnya = _compute(satu, on)
        desimal = max(0, -int(tertulis.nilai.as_tuple().exponent))
        if seharusnya is not None and round_half_up(seharusnya, desimal) != tertulis.nilai:
            pesan = f"tertulis {write_angka(tertulis.nilai, desimal)}, seharusnya {write_angka(seharusnya, desimal)}."
            salah.append(SalahBaris(nomor=baris.nomor, kolom=name_kolom(judul, kolom[0]), pesan=pesan))
    return salah


def _compute(satu: PosUang, on: date) -> Decimal | None:
    if not satu.nilai.get("anggaran") or "realisasi" not in satu.nilai:
        return None
    return compute_penyerapan(satu.nilai["anggaran"], satu.nilai["realisasi"], on=on).value
