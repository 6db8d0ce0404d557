"""Reads of the money, only of what the person may see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import F

from terang.kinerja.write_angka import write_angka
from terang.rumus.umum import compute_persen_bagian
from terang.web.anggaran.models import Anggaran, Pendapatan, RealisasiAnggaran, TandaAnggaran
from terang.web.anggaran.pohon import AKHIR, BarisUang, Saring, list_baris, list_serapan
from terang.web.anggaran.tulis import BukuUang
from terang.web.common.errors import TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah, UnitKerja
from terang.web.organisasi.queries import get_unit
from terang.web.perencanaan.models import Indikator, JenisSimpul, Simpul

JENIS_BERUANG = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)
KOLOM = ("murni", "perubahan", "realisasi")
_TIDAK_ADA = "Program, kegiatan, atau sub kegiatan ini tidak ada pada rencana tahun itu. Periksa alamatnya."


@dataclass(frozen=True, slots=True, kw_only=True)
class LihatAnggaran:
    """The page of the money: rows, the sources that occur, absorption by month, and whether the person may type."""

    baris: list[BarisUang]
    sumber: list[str]
    serapan: list[Decimal | None]
    boleh: bool
    sidik: str

    @property
    def peringatan(self) -> list[tuple[BarisUang, str]]:
        """Every sum that does not meet, with its row."""
        return [(satu, kata) for satu in self.baris for kata in satu.peringatan]


def get_boleh(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, izin: Izin = Izin.ISI_ANGGARAN) -> bool:
    """Whether the person may write the money of an agency; TidakAdaError where they may not see it."""
    unit = get_unit(pelaku, perangkat_daerah.kode)
    return pelaku.may(izin, unit.id)


def list_simpul(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> list[Simpul]:
    """Program, kegiatan and sub kegiatan of the newest plan that covers a year; none where there is no plan."""
    if not pelaku.mesin and not pelaku.may_anywhere(Izin.LIHAT):
        return []
    semua = Simpul.objects.filter(
        rencana__perangkat_daerah=perangkat_daerah,
        rencana__tahun_awal__lte=tahun,
        rencana__tahun_akhir__gte=tahun,
        jenis__in=JENIS_BERUANG,
    ).select_related("rencana")
    terbaru = max((satu.rencana.tahun_awal for satu in semua), default=0)
    milik = [satu for satu in semua if satu.rencana.tahun_awal == terbaru]
    return sorted(milik, key=lambda satu: (satu.nomenklatur or "~", satu.urutan, satu.posisi, satu.pk))


def get_anggaran(
    pelaku: Pelaku,
    *,
    perangkat_daerah: PerangkatDaerah,
    tahun: int,
    saring: Saring,
    kolom: Sequence[str] = KOLOM,
    grafik: bool = False,
) -> LihatAnggaran:
    """The tree with its money; `grafik` asks for the absorption of every month too."""
    boleh = get_boleh(pelaku, perangkat_daerah=perangkat_daerah)
    simpul = list_simpul(pelaku, perangkat_daerah=perangkat_daerah, tahun=tahun)
    buku = BukuUang(perangkat_daerah, tahun)
    return LihatAnggaran(
        baris=list_baris(buku, simpul, saring, kolom),
        sumber=sorted({kunci.sumber for kunci in buku.baris if kunci.sumber}),
        serapan=list_serapan(buku, simpul, saring) if grafik else [],
        boleh=boleh,
        sidik=buku.compute_sidik(),
    )


def get_bulan_terakhir(pelaku: Pelaku, *, tahun: int) -> int:
    """The month that a page opens with: the running one in the running year, else the last."""
    hari = pelaku.hari
    return hari.month if hari.year == tahun else 12


def get_simpul(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int, kode: str) -> Simpul:
    """One node that owns money."""
    semua = list_simpul(pelaku, perangkat_daerah=perangkat_daerah, tahun=tahun)
    found = next((satu for satu in semua if satu.kode == kode), None)
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    return found


def list_pendapatan(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> list[Pendapatan]:
    """Sources of revenue of a year."""
    get_boleh(pelaku, perangkat_daerah=perangkat_daerah)
    return list(Pendapatan.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun))


def get_pendapatan(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int, kode: str) -> Pendapatan:
    """One source of revenue."""
    semua = list_pendapatan(pelaku, perangkat_daerah=perangkat_daerah, tahun=tahun)
    found = next((satu for satu in semua if satu.kode == kode), None)
    if found is None:
        raise TidakAdaError("Sumber pendapatan ini tidak ada. Kembali ke daftar pendapatan.")
    return found


def list_indikator(pelaku: Pelaku, *, simpul: Simpul) -> list[Indikator]:
    """The indicators that the money of a node may serve: all of its plan."""
    if not pelaku.mesin and not pelaku.may_anywhere(Izin.LIHAT):
        return []
    return list(
        Indikator.objects.filter(rencana_id=simpul.rencana_id).select_related("pemilik").order_by("urutan", "id")
    )


def list_tanda(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> dict[int, list[Indikator]]:
    """The indicators that each node serves in a year."""
    get_boleh(pelaku, perangkat_daerah=perangkat_daerah)
    milik = TandaAnggaran.objects.filter(simpul__rencana__perangkat_daerah=perangkat_daerah, tahun=tahun)
    hasil: dict[int, list[Indikator]] = {}
    for satu in milik.select_related("indikator"):
        hasil.setdefault(satu.simpul_id, []).append(satu.indikator)
    return hasil


def list_hitungan_pendapatan(
    pelaku: Pelaku, *, pendapatan: Sequence[Pendapatan], tahun: int
) -> list[tuple[Pendapatan, str, str, str]]:
    """Each source with target, what came in and its share of the target, as printed."""
    del pelaku
    on = date(tahun, 12, 31)
    return [
        (satu, _write(satu.target), _write(satu.realisasi), _write_persen(satu.target, satu.realisasi, on))
        for satu in pendapatan
    ]


def _write(nilai: int | None) -> str:
    return "–" if nilai is None else write_angka(Decimal(nilai), 0)


def _write_persen(target: int | None, realisasi: int | None, on: date) -> str:
    if not target or realisasi is None:
        return "–"
    nilai = compute_persen_bagian(Decimal(realisasi), Decimal(target), on=on).value
    return "–" if nilai is None else write_angka(nilai, 2)


def build_awal(pelaku: Pelaku, *, pendapatan: Pendapatan | None) -> dict[str, object]:
    """What the form of a source of revenue begins with."""
    del pelaku
    if pendapatan is None:
        return {}
    uang = {nama: getattr(pendapatan, nama) for nama in ("target", "realisasi")}
    tulisan = {nama: "" if nilai is None else _write(nilai) for nama, nilai in uang.items()}
    return {"uraian": pendapatan.uraian, "keterangan": pendapatan.keterangan or "", **tulisan}


def list_belum_realisasi(pelaku: Pelaku, *, tahun: int, bulan: int) -> list[PerangkatDaerah]:
    """Agencies whose money the person fills, with a budget and without spending up to the end of a month."""
    boleh = pelaku.hak.get(Izin.ISI_ANGGARAN)
    if not boleh:
        return []
    milik = UnitKerja.objects.filter(id__in=boleh, kode=F("perangkat_daerah__kode"))
    sudah = [kode for kode, akhir in AKHIR.items() if akhir >= bulan]
    berpagu = Anggaran.objects.filter(tahun=tahun).values("perangkat_daerah_id")
    terisi = RealisasiAnggaran.objects.filter(tahun=tahun, periode__in=sudah).values("perangkat_daerah_id")
    semua = PerangkatDaerah.objects.filter(id__in=milik.values("perangkat_daerah_id")).filter(id__in=berpagu)
    return list(semua.exclude(id__in=terisi)[:10])
