"""What agreements ask of a person: one that is missing or came back, and one that waits for the signature."""

from __future__ import annotations

from django.db.models import Exists, OuterRef
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
    isi = pelaku.hak.get(Izin.ISI_RENCANA, frozenset())
    sah = pelaku.hak.get(Izin.SAHKAN, frozenset())
    if not isi | sah:
        return []
    terbuka = PerjanjianKinerja.objects.filter(pihak_pertama__unit_id__in=isi | sah).exclude(
        status=StatusPerjanjian.DITANDATANGANI
    )
    semua = list(terbuka.select_related("perangkat_daerah", "pihak_pertama").order_by("status", "id")[:_SEBANYAK])
    milik = _list_puncak(pelaku, isi) if isi else []
    # Who plans for the whole city would find everybody's drafts here.
    draf = (
        [] if len(milik) > 1 else [_build_draf(s) for s in semua if s.status == StatusPerjanjian.DRAF and _in(s, isi)]
    )
    tanda = [
        _build_tanda(s)
        for s in semua
        if s.status == StatusPerjanjian.DIAJUKAN and _in(s, sah) and pelaku.is_terpisah([s.pengaju_id])
    ]
    return [*tanda, *draf, *_list_kurang(milik, pelaku.hari.year)]


def _in(satu: PerjanjianKinerja, unit: frozenset[int]) -> bool:
    return satu.pihak_pertama.unit_id in unit


def _get_alamat(satu: PerjanjianKinerja) -> str:
    return reverse("perjanjian_satu", args=[satu.perangkat_daerah.kode, satu.tahun, satu.kode])


def _build_tanda(satu: PerjanjianKinerja) -> Tugas:
    return Tugas(
        judul=f"Tanda tangani perjanjian {satu.tahun}: {satu.pihak_pertama.nama}",
        uraian="Sudah diajukan dan menunggu tanda tangan.",
        alamat=_get_alamat(satu),
        ikon="file-certificate",
        tenggat=compute_batas(satu),
    )


def _build_draf(satu: PerjanjianKinerja) -> Tugas:
    return Tugas(
        judul=f"Lengkapi perjanjian {satu.tahun}: {satu.pihak_pertama.nama}",
        uraian=f"Dikembalikan: {satu.catatan}" if satu.catatan else "Draf belum diajukan.",
        alamat=_get_alamat(satu),
        ikon="file-certificate",
        tenggat=compute_batas(satu),
    )


def _list_puncak(pelaku: Pelaku, unit: frozenset[int]) -> list[PerangkatDaerah]:
    """The agencies whose agreement the person may draft: `kurang` marks a Renstra of the year without an agreement."""
    tahun = pelaku.hari.year
    renstra = Rencana.objects.filter(
        perangkat_daerah=OuterRef("pk"), jenis=JenisRencana.RENSTRA, tahun_awal__lte=tahun, tahun_akhir__gte=tahun
    )
    ada = PerjanjianKinerja.objects.filter(
        perangkat_daerah=OuterRef("pk"),
        tahun=tahun,
        pihak_pertama__kepala=True,
        pihak_pertama__unit__kode=OuterRef("kode"),
    )
    puncak = UnitKerja.objects.filter(id__in=unit, kode=OuterRef("kode"))
    return list(PerangkatDaerah.objects.filter(Exists(puncak)).annotate(kurang=Exists(renstra) & ~Exists(ada)))


def _list_kurang(milik: list[PerangkatDaerah], tahun: int) -> list[Tugas]:
    """One line however many agencies have none yet."""
    kurang = [pd for pd in milik if getattr(pd, "kurang", False)]
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
