"""What the example city measures: indicators, targets, figures in every state, agreements, and remarks about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.text import slugify

from terang.kinerja.pilihan import (
    Akumulasi,
    JenisAnalisis,
    JenisSatuan,
    Periode,
    Polaritas,
    Rumus,
    StatusData,
    Tanda,
    Tingkat,
    Versi,
)
from terang.web.beranda.contoh_angka import (
    TAHUN,
    TRIWULAN,
    Isi,
    build_baris,
    build_realisasi,
    compute_realisasi,
    compute_target,
)
from terang.web.beranda.contoh_janji import add_aksi, add_keluaran, add_perjanjian

Baris = Mapping[str, str]

DIJUMLAHKAN = {"kejadian", "orang", "medali", "kasus", "dokumen"}
_BERJALAN = (
    StatusData.DRAF,
    StatusData.DIAJUKAN,
    StatusData.DIVERIFIKASI,
    StatusData.DISAHKAN,
    StatusData.DIKEMBALIKAN,
)
_JENIS = {
    "persen": JenisSatuan.PERSEN,
    "menit": JenisSatuan.WAKTU,
    "hari": JenisSatuan.WAKTU,
    "tahun": JenisSatuan.WAKTU,
    **dict.fromkeys(("indeks", "nilai", "skor", "level"), JenisSatuan.INDEKS),
}


def list_ukuran(pd: Baris, urutan: int, sasaran: Sequence[Baris], sub: Sequence[Any]) -> Isi:
    """The tables of one agency's measurement."""
    isi: Isi = {
        nama: []
        for nama in (
            *("satuan", "indikator", "target", "realisasi", "bukti", "analisis", "rencana_aksi"),
            *("perjanjian_kinerja", "butir_perjanjian"),
        )
    }
    isi["satuan"] = list(_list_satuan(sasaran))
    nomor = {nama: n for n, nama in enumerate(dict.fromkeys(baris["sasaran"] for baris in sasaran), start=1)}
    for n, baris in enumerate(sasaran, start=1):
        _add_indikator(isi, pd["kode"], urutan, n, baris, nomor[baris["sasaran"]])
    for n, satu in enumerate(sub, start=1):
        add_keluaran(isi, pd["kode"], n, satu)
    add_perjanjian(isi)
    return isi


def _list_satuan(sasaran: Sequence[Baris]) -> Iterator[Any]:
    desimal: dict[str, int] = {"dokumen": 0}
    for baris in sasaran:
        for angka in (baris["awal"], baris["akhir"]):
            desimal[baris["satuan"]] = max(desimal.get(baris["satuan"], 0), len(angka.partition(".")[2]))
    for nama, banyak in desimal.items():
        yield build_baris(
            "satuan",
            id=slugify(nama),
            nama=nama,
            lambang="%" if nama == "persen" else None,
            jenis=_JENIS.get(nama, JenisSatuan.CACAH),
            desimal=max(banyak, 2) if nama in {"persen", "indeks", "nilai"} else banyak,
        )


def _add_indikator(isi: Isi, pd: str, urutan: int, n: int, baris: Baris, sasaran: int) -> None:
    id_, turun = f"iku-{n}", baris["arah"] == "turun"
    jumlah = baris["satuan"] in DIJUMLAHKAN
    isi["indikator"].append(
        build_baris(
            "indikator",
            id=id_,
            pemilik_id=f"sasaran-{sasaran}",
            nama=f"{baris['indikator']} (contoh)",
            definisi="Indikator karangan untuk memperlihatkan cara kerja aplikasi",
            formulasi="Menurut laporan unit penanggung jawab",
            satuan_id=slugify(baris["satuan"]),
            polaritas=Polaritas.TURUN if turun else Polaritas.NAIK,
            rumus=Rumus.MIN if turun else Rumus.MAKS,
            akumulasi=Akumulasi.JUMLAH if jumlah else Akumulasi.TERAKHIR,
            tingkat=Tingkat.HASIL,
            sumber_data="Laporan bidang (contoh)",
            frekuensi="triwulan",
            penanggung_jawab_id=("sekretariat", "bidang-1", "bidang-2")[n % 3],
            iku=True,
            urutan=n,
        )
    )
    for tahun in TAHUN:
        target = compute_target(Decimal(baris["awal"]), Decimal(baris["akhir"]), tahun)
        _add_target(isi, id_, tahun, target, jumlah=jumlah)
        _add_realisasi(isi, pd, urutan + n, id_, tahun, target, turun=turun, jumlah=jumlah)
    add_aksi(isi, id_)


def _split(target: Decimal, *, jumlah: bool) -> list[Decimal]:
    """The target of each triwulan: a fourth of it where they are summed, else the target itself."""
    if not jumlah:
        return [target] * 4
    satu = target // 4
    return [satu, satu, satu, target - 3 * satu]


def _add_target(isi: Isi, id_: str, tahun: int, target: Decimal, *, jumlah: bool) -> None:
    def add(versi: Versi, periode: Periode, nilai: Decimal) -> None:
        isi["target"].append(
            build_baris(
                "target",
                id=f"target-{id_}-{tahun}-{versi.value}-{periode.value}",
                indikator_id=id_,
                versi=versi,
                tahun=tahun,
                periode=periode,
                tanda=Tanda.SAMA,
                nilai=nilai,
            )
        )

    add(Versi.RENSTRA, Periode.TAHUN, target)
    add(Versi.MURNI, Periode.TAHUN, target)
    for periode, nilai in zip(TRIWULAN, _split(target, jumlah=jumlah), strict=True):
        add(Versi.MURNI, periode, nilai)


def _add_realisasi(
    isi: Isi, pd: str, geser: int, id_: str, tahun: int, target: Decimal, *, turun: bool, jumlah: bool
) -> None:
    selesai = tahun != TAHUN[-1]
    nilai = [
        compute_realisasi(satu, pd, id_, tahun, n, turun=turun) for n, satu in enumerate(_split(target, jumlah=jumlah))
    ]
    for n, (periode, angka) in enumerate(zip(TRIWULAN, nilai, strict=True)):
        if selesai or n < len(TRIWULAN) - 1:
            status = (
                StatusData.DIKUNCI if selesai or n == 0 else StatusData.DISAHKAN if n == 1 else _BERJALAN[geser % 5]
            )
            isi["realisasi"].append(build_realisasi(id_, tahun, periode, angka, status))
    if selesai:
        setahun = sum(nilai, Decimal(0)) if jumlah else nilai[-1]
        isi["realisasi"].append(build_realisasi(id_, tahun, Periode.TAHUN, setahun, StatusData.DIKUNCI))
        _add_bukti(isi, id_, tahun)
        _add_analisis(isi, id_, tahun, tercapai=setahun <= target if turun else setahun >= target)


def _add_bukti(isi: Isi, id_: str, tahun: int) -> None:
    isi["bukti"].append(
        build_baris(
            "bukti",
            id=f"bukti-{id_}-{tahun}",
            realisasi_id=f"realisasi-{id_}-{tahun}-tahun",
            jenis="surat",
            judul="Berita acara pengukuran (contoh)",
            nomor=f"000/{len(isi['indikator'])}/CONTOH/{tahun}",
            tanggal=date(tahun + 1, 1, 15),
        )
    )


def _add_analisis(isi: Isi, id_: str, tahun: int, *, tercapai: bool) -> None:
    isian = (
        {JenisAnalisis.PENDORONG: "Pembagian tugas jelas dan diperiksa tiap triwulan (contoh)"}
        if tercapai
        else {
            JenisAnalisis.PENGHAMBAT: "Pelaksanaan baru berjalan penuh pada semester kedua (contoh)",
            JenisAnalisis.SOLUSI: "Menyusun jadwal sejak awal tahun dan memeriksanya tiap bulan (contoh)",
        }
    )
    for n, (jenis, uraian) in enumerate(isian.items(), start=1):
        isi["analisis"].append(
            build_baris(
                "analisis",
                id=f"analisis-{id_}-{tahun}-{n}",
                indikator_id=id_,
                tahun=tahun,
                jenis=jenis,
                uraian=uraian,
                urutan=n,
            )
        )
