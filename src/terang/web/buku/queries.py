"""The ledger of one agency's year, as the database has it."""

from __future__ import annotations

from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pelaporan import Laporan as LaporanBuku
from terang.kinerja.pelaporan import Narasi
from terang.kinerja.pilihan import MetodeAgregasi
from terang.web.buku.baca import Pembaca, build_sel
from terang.web.buku.baca_organisasi import prune_organisasi, read_organisasi, read_unit
from terang.web.buku.peta import LAPORAN, RENCANA
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.pelaporan.models import Laporan
from terang.web.pelaporan.models import Narasi as BarisNarasi
from terang.web.perencanaan.models import Rencana, Simpul

_TERBANYAK = 10


def get_buku(pelaku: Pelaku, perangkat_daerah: PerangkatDaerah, tahun: int) -> BukuKinerja:
    """The ledger of an agency for a year; at most 60 reads, however many rows.

    What it holds:

    - the whole plan that the report answers for (where there is no report yet: the plan of that year), all targets;
    - figures, spending and analyses up to that year; budgets, agreements and action plans up to the year after;
      further where the package of that very year brought further ones, so that a loaded ledger comes back whole;
    - units and posts as they were at the end of the year.

    Rows that point at what this ledger does not hold (support for another agency's sasaran, an agreement about an older
    plan) are left out: a package must stand alone.

    Raises:
        AturanError: something that every ledger needs is still missing; the message lists what.
    """
    pelaku.require(Izin.LIHAT, UnitKerja.objects.get(kode=perangkat_daerah.kode).id)
    laporan = Laporan.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun).select_related("rencana").first()
    rencana = laporan.rencana if laporan and laporan.rencana else find_rencana(pelaku, perangkat_daerah, tahun)
    baca = Pembaca(
        perangkat_daerah=(perangkat_daerah.id, perangkat_daerah.kode),
        rencana_id=rencana.id if rencana else None,
        laporan_id=laporan.id if laporan else None,
        tahun=tahun,
        sampai=(laporan.sampai or 0) if laporan else 0,
    )
    return _read_buku(baca, perangkat_daerah, laporan)


def find_rencana(pelaku: Pelaku, perangkat_daerah: PerangkatDaerah, tahun: int) -> Rencana | None:
    """The plan of an agency that covers a year, the newest where several do; who asks may see the agency."""
    del pelaku
    berjalan = Rencana.objects.filter(perangkat_daerah=perangkat_daerah, tahun_awal__lte=tahun, tahun_akhir__gte=tahun)
    return berjalan.order_by("-tahun_awal", "-id").first()


def _read_buku(baca: Pembaca, perangkat_daerah: PerangkatDaerah, laporan: Laporan | None) -> BukuKinerja:
    tabel: dict[str, tuple[Any, ...]] = read_organisasi(baca, perangkat_daerah)
    susunan = read_unit(baca)
    tabel |= {"jabatan": baca.read("jabatan"), "pejabat": baca.read("pejabat")}
    tabel |= baca.read_simpul()
    tabel |= {nama: baca.read(nama) for nama, peta in {**RENCANA, **LAPORAN}.items() if peta.model is not Simpul}
    tabel["laporan"] = _read_laporan(baca, perangkat_daerah, laporan)
    if baca.kurang:
        sisa = f" (dan {len(baca.kurang) - _TERBANYAK} lagi)" if len(baca.kurang) > _TERBANYAK else ""
        daftar = "; ".join(baca.kurang[:_TERBANYAK])
        raise AturanError(f"Buku belum lengkap: {daftar}{sisa}. Lengkapi dahulu di aplikasi, lalu ulangi.")
    return BukuKinerja(**prune_organisasi(tabel, susunan), narasi=_read_narasi(laporan))


def _read_laporan(baca: Pembaca, perangkat_daerah: PerangkatDaerah, laporan: Laporan | None) -> tuple[LaporanBuku, ...]:
    if laporan is not None:
        (satu,) = baca.build("laporan", [build_sel(laporan)])
        return (satu,)
    # Nobody has written anything about this report yet: what is usual.
    return (
        LaporanBuku(
            id=f"lkjip-{baca.tahun}",
            perangkat_daerah_id=perangkat_daerah.kode,
            tahun=baca.tahun,
            tempat=perangkat_daerah.instansi.nama_daerah.removeprefix("Kota ").removeprefix("Kabupaten "),
            tanggal=None,
            metode_agregasi=MetodeAgregasi.RATA_RATA_SASARAN,
            skala_capaian="pmdn",
            batas_atas=None,
            batas_bawah=None,
            sumber=None,
        ),
    )


def _read_narasi(laporan: Laporan | None) -> tuple[Narasi, ...]:
    semua = BarisNarasi.objects.filter(laporan=laporan).values_list("bagian", "teks") if laporan else ()
    # In Python, because every database sorts text by rules of its own.
    return tuple(Narasi(bagian=bagian, teks=teks) for bagian, teks in sorted(semua))
