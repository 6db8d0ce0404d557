"""What the example city promises and does: agreements, steps of the year, and outputs of each sub kegiatan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from terang.kinerja.pilihan import Akumulasi, Periode, Polaritas, Rumus, StatusData, Tanda, Tingkat, Versi
from terang.web.beranda.contoh_angka import TAHUN, TRIWULAN, Isi, build_baris, build_realisasi, draw

_SUB_SETAHUN = Decimal(4)
_SERING_PENUH = Decimal("0.85")


def add_aksi(isi: Isi, id_: str) -> None:
    """Three steps of this year for one indicator."""
    langkah = ("Menyiapkan data awal dan jadwal", "Melaksanakan dan memantau", "Menilai hasil dan memperbaiki")
    for n, (uraian, periode) in enumerate(zip(langkah, TRIWULAN, strict=False), start=1):
        isi["rencana_aksi"].append(
            build_baris(
                "rencana_aksi",
                id=f"aksi-{id_}-{n}",
                indikator_id=id_,
                uraian=f"{uraian} (contoh)",
                tahun=TAHUN[-1],
                periode=periode,
                penanggung_jawab_id="bidang-1",
                urutan=n,
            )
        )


def add_keluaran(isi: Isi, pd: str, n: int, sub: Any) -> None:
    """The output of one sub kegiatan: four documents a year, now and then three."""
    id_ = f"keluaran-{n}"
    isi["indikator"].append(
        build_baris(
            "indikator",
            id=id_,
            pemilik_id=sub.id,
            nama=f"Jumlah dokumen {sub.nama[:120]} (contoh)",
            satuan_id="dokumen",
            polaritas=Polaritas.NAIK,
            rumus=Rumus.MAKS,
            akumulasi=Akumulasi.JUMLAH,
            tingkat=Tingkat.KELUARAN,
            frekuensi="tahunan",
            penanggung_jawab_id=("sekretariat", "bidang-1", "bidang-2")[n % 3],
            iku=False,
            urutan=n,
        )
    )
    for tahun in TAHUN:
        isi["target"].append(
            build_baris(
                "target",
                id=f"target-{id_}-{tahun}",
                indikator_id=id_,
                versi=Versi.MURNI,
                tahun=tahun,
                periode=Periode.TAHUN,
                tanda=Tanda.SAMA,
                nilai=_SUB_SETAHUN,
            )
        )
        if tahun != TAHUN[-1]:
            nilai = _SUB_SETAHUN - (draw(pd, id_, tahun) >= _SERING_PENUH)
            isi["realisasi"].append(build_realisasi(id_, tahun, Periode.TAHUN, nilai, StatusData.DIKUNCI))


def add_perjanjian(isi: Isi) -> None:
    """The agreement of the head with the wali kota, of every year, over every indicator of a sasaran."""
    iku = [satu for satu in isi["indikator"] if satu.iku]
    for tahun in TAHUN:
        isi["perjanjian_kinerja"].append(
            build_baris(
                "perjanjian_kinerja",
                id=f"perjanjian-{tahun}",
                tahun=tahun,
                versi=Versi.MURNI,
                tanggal=date(tahun, 1, 22),
                pihak_pertama_id="kepala-puncak",
                pihak_kedua="Wali Kota Semarang",
            )
        )
        for n, satu in enumerate(iku, start=1):
            isi["butir_perjanjian"].append(
                build_baris(
                    "butir_perjanjian",
                    id=f"butir-{tahun}-{satu.id}",
                    perjanjian_kinerja_id=f"perjanjian-{tahun}",
                    sasaran_id=satu.pemilik_id,
                    indikator_id=satu.id,
                    target_id=f"target-{satu.id}-{tahun}-murni-tahun",
                    urutan=n,
                )
            )
