"""The money of the example city: budgets that add up from sub kegiatan to agency, and what was spent."""

from __future__ import annotations

from collections.abc import Mapping

from terang.kinerja.anggaran import Anggaran, Pendapatan, RealisasiAnggaran
from terang.kinerja.pilihan import Periode, Versi
from terang.web.beranda.contoh_angka import TAHUN, Isi, draw

BERPENDAPATAN = {"bapenda": "Pajak daerah", "rsud-krmt-wongsonegoro": "Jasa layanan", "dishub": "Retribusi parkir"}
_BERJALAN = {Periode.BULAN_03: 17, Periode.BULAN_06: 41, Periode.BULAN_09: 66}
_RIBUAN = 1000


def list_uang(pd: Mapping[str, str], isi: Isi) -> Isi:
    """Budgets of three years and what was spent, for every node and for the agency."""
    atas = {satu.id: satu.kegiatan_id for satu in isi["sub_kegiatan"]}
    atas |= {satu.id: satu.program_id for satu in isi["kegiatan"]}
    atas |= {satu.id: pd["kode"] for satu in isi["program"]}
    hasil: Isi = {"anggaran": [], "realisasi_anggaran": [], "pendapatan": _list_pendapatan(pd["kode"])}
    for tahun in TAHUN:
        murni = {satu.id: _draw_pagu(pd["kode"], satu.id) for satu in isi["sub_kegiatan"]}
        ubah = {id_: _move(pagu, 92, pd["kode"], id_, tahun) for id_, pagu in murni.items()}
        for versi, pagu in ((Versi.MURNI, murni), (Versi.PERUBAHAN, ubah)):
            hasil["anggaran"] += [
                Anggaran(
                    id=f"anggaran-{id_}-{tahun}-{versi.value}",
                    pemilik_id=id_,
                    tahun=tahun,
                    versi=versi,
                    jenis_belanja=None,
                    sumber_dana="APBD",
                    jumlah=jumlah,
                )
                for id_, jumlah in _sum_atas(pagu, atas).items()
            ]
        hasil["realisasi_anggaran"] += _list_belanja(pd["kode"], tahun, ubah, atas)
    return hasil


def _draw_pagu(*kunci: str) -> int:
    return (150 + int(draw(*kunci) * 2400)) * 1_000_000


def _move(pagu: int, paling_sedikit: int, *kunci: object) -> int:
    """Somewhat less or more, in whole thousands."""
    persen = paling_sedikit + int(draw(*kunci, paling_sedikit) * 10)
    return pagu * persen // 100 // _RIBUAN * _RIBUAN


def _sum_atas(pagu: Mapping[str, int], atas: Mapping[str, str]) -> dict[str, int]:
    """Every node's sum, from the agency down."""
    jumlah: dict[str, int] = {}
    for id_, nilai in pagu.items():
        satu: str | None = id_
        while satu is not None:
            jumlah[satu] = jumlah.get(satu, 0) + nilai
            satu = atas.get(satu)
    return jumlah


def _list_belanja(pd: str, tahun: int, pagu: Mapping[str, int], atas: Mapping[str, str]) -> list[RealisasiAnggaran]:
    setahun = {id_: _move(jumlah, 89, pd, id_, tahun, "belanja") for id_, jumlah in pagu.items()}
    kali = {Periode.TAHUN: 100} if tahun != TAHUN[-1] else _BERJALAN
    return [
        RealisasiAnggaran(
            id=f"belanja-{id_}-{tahun}-{periode.value}",
            pemilik_id=id_,
            tahun=tahun,
            periode=periode,
            jenis_belanja=None,
            sumber_dana="APBD",
            jumlah=jumlah,
        )
        for periode, persen in kali.items()
        for id_, jumlah in _sum_atas({id_: satu * persen // 100 for id_, satu in setahun.items()}, atas).items()
    ]


def _list_pendapatan(pd: str) -> list[Pendapatan]:
    if pd not in BERPENDAPATAN:
        return []
    return [
        Pendapatan(
            id=f"pendapatan-{tahun}",
            uraian=f"{BERPENDAPATAN[pd]} (contoh)",
            tahun=tahun,
            target=(40 + int(draw(pd) * 200)) * 1_000_000_000,
            realisasi=None if tahun == TAHUN[-1] else (40 + int(draw(pd, tahun) * 200)) * 1_000_000_000,
            keterangan="Angka karangan untuk contoh",
        )
        for tahun in TAHUN
    ]
