"""What agreements ask of a person: one that is missing or came back, and one that waits for the signature."""

from __future__ import annotations

from django.urls import reverse

from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.tugas import Tugas
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.perencanaan.models import JenisRencana, Rencana
from terang.web.perjanjian.gerbang import compute_batas
from terang.web.perjanjian.models import PerjanjianKinerja, StatusPerjanjian

_SEBANYAK = 20


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """What waits for the person."""
    return [*_list_tanda(pelaku), *_list_draf(pelaku), *_list_kurang(pelaku)]


def _list_status(pelaku: Pelaku, izin: Izin, status: StatusPerjanjian) -> list[PerjanjianKinerja]:
    boleh = pelaku.hak.get(izin, frozenset())
    semua = PerjanjianKinerja.objects.filter(pihak_pertama__unit_id__in=boleh, status=status)
    return list(semua.select_related("perangkat_daerah", "pihak_pertama").order_by("id")[:_SEBANYAK])


def _get_alamat(satu: PerjanjianKinerja) -> str:
    return reverse("perjanjian_satu", args=[satu.perangkat_daerah.kode, satu.tahun, satu.kode])


def _list_tanda(pelaku: Pelaku) -> list[Tugas]:
    return [
        Tugas(
            judul=f"Tanda tangani perjanjian {satu.tahun}: {satu.pihak_pertama.nama}",
            uraian="Sudah diajukan dan menunggu tanda tangan.",
            alamat=_get_alamat(satu),
            ikon="file-certificate",
            tenggat=compute_batas(satu),
        )
        for satu in _list_status(pelaku, Izin.SAHKAN, StatusPerjanjian.DIAJUKAN)
        if pelaku.is_terpisah([satu.pengaju_id])
    ]


def _list_draf(pelaku: Pelaku) -> list[Tugas]:
    """Drafts to be finished; only those of the person's own office, or home would list the whole city's."""
    if len(_list_puncak(pelaku)) > 1:
        return []
    return [
        Tugas(
            judul=f"Lengkapi perjanjian {satu.tahun}: {satu.pihak_pertama.nama}",
            uraian=f"Dikembalikan: {satu.catatan}" if satu.catatan else "Draf belum diajukan.",
            alamat=_get_alamat(satu),
            ikon="file-certificate",
            tenggat=compute_batas(satu),
        )
        for satu in _list_status(pelaku, Izin.ISI_RENCANA, StatusPerjanjian.DRAF)
    ]


def _list_puncak(pelaku: Pelaku) -> list[PerangkatDaerah]:
    """The agencies whose agreement the person may draft."""
    boleh = pelaku.hak.get(Izin.ISI_RENCANA, frozenset())
    unit = UnitKerja.objects.filter(id__in=boleh, perangkat_daerah__isnull=False).select_related("perangkat_daerah")
    return [u.perangkat_daerah for u in unit if u.perangkat_daerah and u.kode == u.perangkat_daerah.kode]


def _list_kurang(pelaku: Pelaku) -> list[Tugas]:
    """Agencies with a Renstra of the year and no agreement of their head; one line however many there are."""
    tahun, milik = pelaku.hari.year, _list_puncak(pelaku)
    berencana = Rencana.objects.filter(
        jenis=JenisRencana.RENSTRA, tahun_awal__lte=tahun, tahun_akhir__gte=tahun, perangkat_daerah__in=milik
    ).values_list("perangkat_daerah_id", flat=True)
    ada = PerjanjianKinerja.objects.filter(
        tahun=tahun, perangkat_daerah__in=milik, pihak_pertama__kepala=True
    ).values_list("perangkat_daerah_id", "perangkat_daerah__kode", "pihak_pertama__unit__kode")
    sudah = {id_ for id_, kode, unit in ada if kode == unit}
    kurang = [pd for pd in milik if pd.id in set(berencana) - sudah]
    if not kurang:
        return []
    siapa = kurang[0].nama_pendek if len(kurang) == 1 else f"{len(kurang)} perangkat daerah"
    return [
        Tugas(
            judul=f"Susun perjanjian kinerja {tahun}: {siapa}",
            uraian="Perjanjian kepala perangkat daerah belum ada. Tenggatnya dihitung sejak DPA disahkan.",
            alamat=reverse("perjanjian", args=[kurang[0].kode, tahun]),
            ikon="file-certificate",
        )
    ]
