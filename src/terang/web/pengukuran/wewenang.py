"""Why a person may not type into a cell now: their role, the state of the figure, or the calendar."""

from __future__ import annotations

from terang.kinerja.pilihan import StatusData
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.alur import TERBUKA
from terang.web.pengukuran.jendela import explain_jendela
from terang.web.pengukuran.models import JadwalPengisian, Realisasi

_BUKAN_PENGISI = "Peran Anda tidak mencakup pengisian realisasi unit ini."
_DIAJUKAN = "Angka ini sudah diajukan. Tarik kembali pengajuannya untuk mengubahnya sebelum diperiksa."
_TERKUNCI = "Angka ini sudah dikunci. Mintalah Bagian Organisasi membukanya kembali dengan alasan."


def explain_terkunci(pelaku: Pelaku, unit_id: int, realisasi: Realisasi | None, jadwal: JadwalPengisian | None) -> str:
    """Why the person may not type here, and what to do; empty where they may."""
    if not pelaku.may(Izin.ISI_REALISASI, unit_id):
        return _BUKAN_PENGISI
    return explain_keadaan(realisasi) or explain_jadwal(pelaku, realisasi, jadwal)


def explain_keadaan(realisasi: Realisasi | None) -> str:
    """Why the state of the figure does not let it change; empty where it does."""
    status = StatusData(realisasi.status) if realisasi else StatusData.DRAF
    if status in TERBUKA:
        return ""
    if status is StatusData.DIKUNCI:
        return _TERKUNCI
    if status is StatusData.DIAJUKAN:
        return _DIAJUKAN
    return f"Angka ini sudah {write_pilihan(status).lower()}. Mintalah pemeriksa mengembalikannya kepada Anda."


def explain_jadwal(pelaku: Pelaku, realisasi: Realisasi | None, jadwal: JadwalPengisian | None) -> str:
    """Why the calendar does not let the figure be entered; it does not hold for one that was sent back or reopened."""
    if realisasi is not None and realisasi.dibuka:
        return ""
    return explain_jendela(jadwal, "isi", pelaku.hari)
