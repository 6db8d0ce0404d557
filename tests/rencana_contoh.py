"""A small plan, plainly invented, made by the actions that people use: what the tests of several apps begin with."""

from __future__ import annotations

from pemeran import play_mesin
from terang.kinerja.pilihan import Periode, Versi
from terang.kinerja.read_angka import read_angka
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.actions import create_rencana
from terang.web.perencanaan.actions_indikator import create_indikator
from terang.web.perencanaan.actions_simpul import create_dukungan, create_simpul
from terang.web.perencanaan.actions_target import set_target
from terang.web.perencanaan.models import Indikator, JenisSimpul, Rencana, Simpul
from terang.web.perencanaan.queries import Dokumen, get_dokumen

TAHUN = 2026


def build_renstra(pd: str = "bkpp") -> Rencana:
    """Visi, misi, tujuan, sasaran with an IKU of 2026, and a program that serves it."""
    mesin = play_mesin()
    # The plan of the example makes room: it ends the year before.
    Rencana.objects.filter(perangkat_daerah__kode=pd, tahun_akhir__gte=TAHUN).update(tahun_akhir=TAHUN - 1)
    rencana = create_rencana(
        mesin,
        perangkat_daerah=PerangkatDaerah.objects.get(kode=pd),
        nama=f"Renstra {pd} 2026-2030 (contoh)",
        tahun_awal=2026,
        tahun_akhir=2030,
    )
    induk: Simpul | None = None
    for jenis in (JenisSimpul.VISI, JenisSimpul.MISI, JenisSimpul.TUJUAN, JenisSimpul.SASARAN):
        nama = f"{jenis.label} pertama (contoh)"
        induk = create_simpul(mesin, rencana=rencana, jenis=jenis, nama=nama, induk=induk)
    assert induk is not None
    indikator = create_indikator(mesin, pemilik=induk, nama="Indeks pelayanan (contoh)", satuan="indeks", iku=True)
    set_target(
        mesin, indikator=indikator, versi=Versi.RENSTRA, tahun=TAHUN, isi=read_angka("80,5"), periode=Periode.TAHUN
    )
    program = create_simpul(
        mesin, rencana=rencana, jenis=JenisSimpul.PROGRAM, nama="Program pelayanan (contoh)", nomenklatur="5.03.02"
    )
    create_dukungan(mesin, pendukung=program, sasaran=induk)
    return rencana


def get_contoh(kode: str, pd: str = "bkpp") -> Simpul:
    """A node of it: `visi-1`, `misi-1`, `tujuan-1`, `sasaran-1`, `program-1`."""
    return Simpul.objects.get(kode=kode, rencana__perangkat_daerah__kode=pd, rencana__tahun_awal=TAHUN)


def get_iku() -> Indikator:
    """Its one indicator."""
    return Indikator.objects.get(kode="iku-1", rencana__perangkat_daerah__kode="bkpp", rencana__tahun_awal=TAHUN)


def open_dokumen(pd: str = "bkpp") -> Dokumen:
    """The place of the plan in 2026."""
    return get_dokumen(play_mesin(), pd, TAHUN)
