"""What waits for a person: figures to enter, to correct, to check, to approve, to lock; and remarks that call them."""

from __future__ import annotations

from django.urls import reverse

from terang.kinerja.pilihan import Periode
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.common.tugas import Tugas
from terang.web.pengukuran.queries_komentar import list_sebutan_saya
from terang.web.pengukuran.queries_tugas import Tunggu, list_belum_isi, list_tunggu

_KATA = {
    "isi": ("Isi realisasi", "indikator belum diajukan", "edit"),
    "perbaiki": ("Perbaiki realisasi", "angka dikembalikan kepada Anda", "alert-triangle"),
    "verifikasi": ("Verifikasi realisasi", "angka menunggu pemeriksaan Anda", "eye-check"),
    "sahkan": ("Sahkan realisasi", "angka menunggu pengesahan Anda", "file-certificate"),
    "kunci": ("Kunci realisasi", "angka sudah disahkan dan siap dikunci", "key"),
}

_SENDIRI = 3
"""So many agencies to lock are each a task of their own."""


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """Everything about figures that waits for the person."""
    tunggu = [*list_belum_isi(pelaku), *list_tunggu(pelaku)]
    kunci = [satu for satu in tunggu if satu.kerja == "kunci"]
    sendiri = [satu for satu in tunggu if satu.kerja != "kunci" or len(kunci) <= _SENDIRI]
    bersama = _join(kunci) if len(kunci) > _SENDIRI else []
    return [*map(_build, sendiri), *bersama, *_list_sebutan(pelaku)]


def _join(kunci: list[Tunggu]) -> list[Tugas]:
    """One task a period, where many agencies wait to be locked."""
    periode = sorted({(satu.tahun, satu.periode) for satu in kunci})
    return [
        Tugas(
            judul=f"{_KATA['kunci'][0]} {write_pilihan(p)} {tahun}",
            uraian=f"{sum((s.tahun, s.periode) == (tahun, p) for s in kunci)} perangkat daerah siap dikunci.",
            alamat=f"{reverse('pengukuran_rekap', args=[tahun])}?periode={p}",
            ikon=_KATA["kunci"][2],
        )
        for tahun, p in periode
    ]


def _build(satu: Tunggu) -> Tugas:
    judul, uraian, ikon = _KATA[satu.kerja]
    nama = "pengukuran_periode" if satu.kerja in {"isi", "perbaiki", "kunci"} else "pengukuran_antrean"
    argumen = [satu.pd, satu.tahun, *([satu.periode] if nama == "pengukuran_periode" else [])]
    return Tugas(
        judul=f"{judul} {write_pilihan(satu.periode)} {satu.tahun}",
        uraian=f"{satu.nama}: {satu.banyak} {uraian}.",
        alamat=reverse(nama, args=argumen),
        ikon=ikon,
        tenggat=satu.tenggat,
    )


def _list_sebutan(pelaku: Pelaku) -> list[Tugas]:
    return [
        Tugas(
            judul=f"{satu.penulis.nama} menyebut Anda",
            uraian=satu.isi[:160],
            alamat=reverse(
                "pengukuran_sel",
                args=[
                    satu.realisasi.indikator.rencana.perangkat_daerah.kode,
                    satu.realisasi.tahun,
                    Periode(satu.realisasi.periode),
                    satu.realisasi.indikator.kode,
                ],
            ),
            ikon="user-share",
        )
        for satu in list_sebutan_saya(pelaku)
        if satu.realisasi.indikator.rencana.perangkat_daerah
    ]
