"""Writes of the calendar: when figures are entered and when they are checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from terang.kinerja.pilihan import Periode
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.models import JadwalPengisian

BIDANG = ("buka_isi", "tutup_isi", "buka_reviu", "tutup_reviu")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masa:
    """The two windows of a period, all days included."""

    buka_isi: date
    tutup_isi: date
    buka_reviu: date
    tutup_reviu: date


@action("jadwal.ubah")
def set_jadwal(pelaku: Pelaku, /, *, tahun: int, masa: Mapping[Periode, Masa | None]) -> None:
    """The calendar of a year; None takes a period out of it, so that nothing is refused for its day.

    Raises:
        AturanError: a window ends before it begins, or checking ends before entering does.
    """
    pelaku.require_anywhere(Izin.KUNCI)
    lama = {Periode(j.periode): j for j in JadwalPengisian.objects.filter(tahun=tahun)}
    perubahan = {}
    for periode, satu in masa.items():
        sebelum, sesudah = _write(lama.get(periode)), _write(satu)
        if sebelum != sesudah:
            perubahan[periode.value] = [sebelum, sesudah]
            _put(tahun, periode, satu)
    objek = Objek(jenis="jadwal", id=str(tahun))
    record(pelaku, "jadwal.ubah", objek, f"Mengatur jadwal pengisian {tahun}", perubahan)


def _put(tahun: int, periode: Periode, masa: Masa | None) -> None:
    if masa is None:
        JadwalPengisian.objects.filter(tahun=tahun, periode=periode).delete()
        return
    nama = write_pilihan(periode)
    if masa.tutup_isi < masa.buka_isi or masa.tutup_reviu < masa.buka_reviu:
        raise AturanError(f"{nama}: tanggal tutup mendahului tanggal buka. Tukar kedua tanggalnya.")
    if masa.tutup_reviu < masa.tutup_isi:
        raise AturanError(f"{nama}: pemeriksaan berakhir sebelum pengisian ditutup. Mundurkan akhir pemeriksaan.")
    isi = {bidang: getattr(masa, bidang) for bidang in BIDANG}
    JadwalPengisian.objects.update_or_create(tahun=tahun, periode=periode.value, defaults=isi)


def _write(masa: JadwalPengisian | Masa | None) -> str | None:
    return None if masa is None else " ".join(str(getattr(masa, bidang)) for bidang in BIDANG)
