"""When a figure may be entered and when it may be checked, by the calendar of its period."""

from __future__ import annotations

from datetime import date

from terang.kinerja.write_angka import write_tanggal
from terang.web.pengukuran.models import JadwalPengisian

_MINTA = "Mintalah Bagian Organisasi mengubah jadwal atau membuka kembali angka ini."


def explain_jendela(jadwal: JadwalPengisian | None, jendela: str, hari: date) -> str:
    """Why the calendar does not allow it on this day; empty where it does, and where no calendar was set."""
    if jadwal is None or not jendela:
        return ""
    mulai, akhir = get_rentang(jadwal, jendela)
    kata = "Pengisian" if jendela == "isi" else "Pemeriksaan"
    if hari < mulai:
        return f"{kata} {jadwal.get_periode_display()} {jadwal.tahun} baru dibuka {write_tanggal(mulai)}."
    if hari > akhir:
        tutup = f"{kata} {jadwal.get_periode_display()} {jadwal.tahun} sudah ditutup {write_tanggal(akhir)}."
        return f"{tutup} {_MINTA}"
    return ""


def get_rentang(jadwal: JadwalPengisian, jendela: str) -> tuple[date, date]:
    """First and last day of one of the two windows of a period."""
    if jendela == "isi":
        return jadwal.buka_isi, jadwal.tutup_isi
    return jadwal.buka_reviu, jadwal.tutup_reviu
