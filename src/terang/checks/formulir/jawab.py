"""All 23 items in their official order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from terang.checks.formulir import format as bentuk
from terang.checks.formulir import mekanisme, substansi
from terang.checks.formulir.bahan import Bahan
from terang.checks.formulir.butir import ButirFormulir, Isian
from terang.checks.jalankan import Jawaban
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.laporan import Laporan

_JAWAB: dict[str, Callable[[Bahan], Isian]] = {
    "F1": bentuk.answer_data_penting,
    "F2": bentuk.answer_target,
    "F3": bentuk.answer_capaian,
    "F4": bentuk.answer_lampiran,
    "F5": bentuk.answer_upaya,
    "F6": bentuk.answer_keuangan,
    "M1": mekanisme.answer_penyusun,
    "M2": mekanisme.answer_data,
    "M3": mekanisme.answer_penyampaian,
    "M4": mekanisme.answer_penanggung,
    "M5": mekanisme.answer_keandalan,
    "M6": mekanisme.answer_orang,
    "M7": mekanisme.answer_orang,
    "S1": substansi.answer_sasaran_perjanjian,
    "S2": substansi.answer_renstra,
    "S3": substansi.answer_penjelasan_rencana,
    "S4": substansi.answer_target_perjanjian,
    "S5": substansi.answer_iku,
    "S6": substansi.answer_penjelasan_target,
    "S7": substansi.answer_banding,
    "S8": substansi.answer_cukup,
    "S9": mekanisme.answer_orang,
    "S10": substansi.answer_smart,
}


def answer_formulir(laporan: Laporan, jawaban: Sequence[Jawaban], *, utuh: bool) -> tuple[ButirFormulir, ...]:
    """The checklist of the report's year; empty where no such form was in force.

    Args:
        laporan: the read report.
        jawaban: what the checks said; findings that a person accepted count no longer.
        utuh: whether everything in the file could be read, without which the absence of something proves nothing.
    """
    on = date(laporan.tahun, 12, 31) if laporan.tahun else date.max
    try:
        isi = ketentuan("checklist-reviu", on).isi
    except NotInForceError:
        return ()
    bahan = Bahan(laporan=laporan, jawaban=jawaban, utuh=utuh)
    return tuple(satu for kelompok in isi["kelompok"] for satu in _list_butir(kelompok, bahan))


def _list_butir(kelompok: Any, bahan: Bahan) -> Iterator[ButirFormulir]:
    for nomor, butir in enumerate(kelompok["butir"], 1):
        kode = f"{kelompok['huruf']}{nomor}"
        isian = bahan.sudah[kode] = _JAWAB[kode](bahan)
        yield ButirFormulir(
            kode=kode,
            kelompok=kelompok["judul"],
            nomor=nomor,
            pernyataan=butir["pernyataan"],
            jawab=isian.jawab,
            bukti=isian.bukti,
            lihat=butir["lihat"],
        )
