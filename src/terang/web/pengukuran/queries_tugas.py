"""Reads of what waits for somebody, over all agencies at once and with few questions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from terang.kinerja.pilihan import Periode, StatusData
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.belum import build_unit, group_belum
from terang.web.pengukuran.models import JadwalPengisian, Realisasi

_KERJA = {
    StatusData.DIKEMBALIKAN: ("perbaiki", Izin.ISI_REALISASI),
    StatusData.DIAJUKAN: ("verifikasi", Izin.VERIFIKASI_REALISASI),
    StatusData.DIVERIFIKASI: ("sahkan", Izin.SAHKAN),
    StatusData.DISAHKAN: ("kunci", Izin.KUNCI),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tunggu:
    """So many figures of an agency and a period that wait for one kind of work."""

    kerja: str
    pd: str
    nama: str
    tahun: int
    periode: Periode
    banyak: int
    tenggat: date | None = None


def list_tunggu(pelaku: Pelaku) -> list[Tunggu]:
    """Figures that were sent back to the person, or that they are to check, approve or lock."""
    if not any(pelaku.may_anywhere(izin) for _, izin in _KERJA.values()):
        return []
    status = [satu.value for satu in _KERJA]
    semua = Realisasi.objects.filter(status__in=status, dipakai=True, pengisi__isnull=False)
    hitung: Counter[tuple[str, str, str, int, str]] = Counter()
    for pd, nama, unit, tahun, periode, keadaan, pengisi, pemeriksa in semua.annotate(
        unit=build_unit("indikator__")
    ).values_list(
        "indikator__rencana__perangkat_daerah__kode",
        "indikator__rencana__perangkat_daerah__nama_pendek",
        "unit",
        *("tahun", "periode", "status", "pengisi_id", "pemeriksa_id"),
    ):
        kerja, izin = _KERJA[StatusData(keadaan)]
        pisah = {"verifikasi": [pengisi], "sahkan": [pengisi, pemeriksa]}.get(kerja, [])
        if pd and unit and pelaku.may(izin, unit) and pelaku.is_terpisah(pisah):
            hitung[kerja, pd, nama, tahun, periode] += 1
    return [
        Tunggu(kerja=kerja, pd=pd, nama=nama, tahun=tahun, periode=Periode(periode), banyak=banyak)
        for (kerja, pd, nama, tahun, periode), banyak in hitung.items()
    ]


def list_belum_isi(pelaku: Pelaku) -> list[Tunggu]:
    """Indicators with a target in a period that is open today, and whose figure was not handed in yet."""
    if not pelaku.may_anywhere(Izin.ISI_REALISASI):
        return []
    hari = pelaku.hari
    hasil = []
    for jadwal in JadwalPengisian.objects.filter(buka_isi__lte=hari, tutup_isi__gte=hari):
        boleh = pelaku.hak.get(Izin.ISI_REALISASI, frozenset())
        hasil += [
            Tunggu(
                kerja="isi",
                pd=pd,
                nama=nama,
                tahun=jadwal.tahun,
                periode=Periode(jadwal.periode),
                banyak=len(satu),
                tenggat=jadwal.tutup_isi,
            )
            for (pd, nama), satu in group_belum(jadwal, boleh).items()
        ]
    return hasil
