"""All layouts, and which of them a table looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from terang.importers import anggaran_perubahan, lra, nomenklatur, rekap_dpa, target
from terang.importers.hasil import HasilImpor, SalahBaris
from terang.importers.identitas import check_identitas
from terang.importers.susunan import TAHUN, Peta, Susunan, guess_peta
from terang.importers.tabel import TabelImpor


@dataclass(frozen=True, slots=True, kw_only=True)
class PilihanBaca:
    """What a person chose about the reading: the fiscal year, one perangkat daerah, a beginning of codes, rounding."""

    tahun: int
    saring: str = ""
    awalan: str = ""
    bulatkan: bool = False
    ribuan: bool = False


_CONTOH = 150
_TAHUN_BIASA = 2022

Baca = Callable[[TabelImpor, Peta, PilihanBaca], HasilImpor]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tata:
    """A layout with what it does; `nilai` names its amounts in words."""

    susunan: Susunan
    score: Callable[[TabelImpor], int]
    rows: Baca
    nilai: Mapping[str, str]


TATA: Mapping[str, Tata] = {
    satu.susunan.kode: satu
    for satu in (
        Tata(
            susunan=rekap_dpa.SUSUNAN,
            score=rekap_dpa.score,
            rows=lambda tabel, peta, pilih: rekap_dpa.rows(tabel, peta, bulatkan=pilih.bulatkan),
            nilai=rekap_dpa.NILAI,
        ),
        Tata(
            susunan=lra.SUSUNAN,
            score=lra.score,
            rows=lambda tabel, peta, pilih: lra.rows(tabel, peta, tahun=pilih.tahun, bulatkan=pilih.bulatkan),
            nilai=lra.NILAI,
        ),
        Tata(
            susunan=anggaran_perubahan.SUSUNAN,
            score=anggaran_perubahan.score,
            rows=lambda tabel, peta, pilih: anggaran_perubahan.rows(
                tabel, peta, saring=pilih.saring, bulatkan=pilih.bulatkan
            ),
            nilai=anggaran_perubahan.NILAI,
        ),
        Tata(
            susunan=target.SUSUNAN,
            score=target.score,
            rows=lambda tabel, peta, pilih: target.rows(tabel, peta, ribuan=pilih.ribuan),
            nilai={},
        ),
        Tata(
            susunan=nomenklatur.SUSUNAN,
            score=nomenklatur.score,
            rows=lambda tabel, peta, pilih: nomenklatur.rows(tabel, peta, awalan=pilih.awalan),
            nilai={},
        ),
    )
}
"""Every layout by its code."""


def choose_tata(tabel: TabelImpor) -> tuple[str, int]:
    """The code of the layout that a table looks most like, and how much; no code where it looks like none."""
    skor = {kode: satu.score(tabel) for kode, satu in TATA.items()}
    for kode in sorted(skor, key=lambda satu: -skor[satu]):
        if skor[kode] > 0 and _has_pos(tabel, TATA[kode]):
            return kode, skor[kode]
    return "", 0


def _has_pos(tabel: TabelImpor, tata: Tata) -> bool:
    """Whether its first rows give anything: headings alone may deceive."""
    peta = guess_peta(tabel, tata.susunan)
    awal = replace(tabel, baris=tabel.baris[: peta.mulai + _CONTOH])
    return bool(tata.rows(awal, peta, PilihanBaca(tahun=_TAHUN_BIASA, bulatkan=True)).pos)


def read_tabel(tabel: TabelImpor, kode: str, peta: Peta, pilihan: PilihanBaca) -> HasilImpor:
    """The rows of a table in a layout, with what must add up checked."""
    satu = TATA[kode]
    hasil = satu.rows(tabel, peta, pilihan)
    if not satu.nilai:
        return hasil
    hasil = replace(hasil, peringatan=(*_check_tahun(tabel, peta, pilihan.tahun), *hasil.peringatan))
    return check_identitas(hasil, satu.nilai, on=date(pilihan.tahun, 12, 31))


def _check_tahun(tabel: TabelImpor, peta: Peta, tahun: int) -> list[SalahBaris]:
    """The headings of a budget name its year; another one than asked for is worth a look."""
    sebut = {int(y) for baris in tabel.baris[: peta.mulai] for sel in baris.sel for y in TAHUN.findall(sel)}
    if not sebut or tahun in sebut:
        return []
    daftar = ", ".join(map(str, sorted(sebut)))
    pesan = f"judul tabel menyebut tahun {daftar}, sedangkan impor ini untuk {tahun}. Periksa tahun di atas halaman."
    return [SalahBaris(nomor=0, kolom="", pesan=pesan)]
