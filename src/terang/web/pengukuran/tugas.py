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


def list_tugas(pelaku: Pelaku) -> list[Tugas]:
    """Everything about figures that waits for the person."""
    tunggu = [*list_belum_isi(pelaku), *list_tunggu(pelaku)]
    return [*map(_build, tunggu), *_list_sebutan(pelaku)]


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
