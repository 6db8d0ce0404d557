"""The RPJMD of the example city, and agencies that serve each other's sasaran."""

from __future__ import annotations

from terang.kinerja.pilihan import Akumulasi, JenisSatuan, Periode, Polaritas, Rumus, Tanda, Tingkat, Versi
from terang.web.beranda.contoh_angka import TAHUN
from terang.web.perencanaan.models import (
    Dukungan,
    Indikator,
    JenisRencana,
    JenisSimpul,
    Rencana,
    Satuan,
    Simpul,
    StatusRencana,
    Target,
)

_MISI = (
    (
        "Meningkatkan kualitas hidup warga",
        "Meningkatnya derajat kesehatan dan pendidikan",
        "Indeks Pembangunan Manusia",
        85,
    ),
    ("Menguatkan ekonomi yang inklusif", "Meningkatnya pendapatan masyarakat", "Pertumbuhan ekonomi", 6),
    ("Mewujudkan kota yang tangguh", "Menurunnya risiko bencana dan genangan", "Indeks Ketahanan Daerah", 1),
    ("Mewujudkan pemerintahan yang terbuka", "Meningkatnya akuntabilitas kinerja", "Nilai AKIP Kota", 81),
)
_LINTAS = (
    ("dkp", "dinkes"),
    ("disdalduk-kb", "dinkes"),
    ("diskominfo", "setda"),
    ("dpu", "bpbd"),
    ("disnaker", "dinsos"),
)
"""Whose own program serves the first sasaran of whom."""

_TERLIBAT = {kode for pasangan in _LINTAS for kode in pasangan}


def build_rpjmd() -> None:
    """A plan of the government itself, all invented."""
    rencana = Rencana.objects.create(
        jenis=JenisRencana.RPJMD,
        nama=f"RPJMD Kota Semarang {TAHUN[0]}–{TAHUN[-1]} (contoh)",
        tahun_awal=TAHUN[0],
        tahun_akhir=TAHUN[-1],
        status=StatusRencana.DITETAPKAN,
    )
    satuan = Satuan.objects.create(rencana=rencana, kode="nilai", nama="nilai", jenis=JenisSatuan.INDEKS, posisi=1)
    masa = {"tahun_awal": TAHUN[0], "tahun_akhir": TAHUN[-1]}
    nama = "Kota yang melayani, tangguh, dan sejahtera (contoh)"
    visi = Simpul.objects.create(rencana=rencana, jenis=JenisSimpul.VISI, kode="visi", nama=nama, posisi=1, **masa)
    for n, (misi, sasaran, indikator, target) in enumerate(_MISI, start=1):
        induk = visi
        for jenis, isi in (
            (JenisSimpul.MISI, misi),
            (JenisSimpul.TUJUAN, f"Terwujudnya tujuan: {misi.lower()}"),
            (JenisSimpul.SASARAN, sasaran),
        ):
            induk = Simpul.objects.create(
                rencana=rencana,
                jenis=jenis,
                kode=f"{jenis.value}-{n}",
                induk=induk,
                nama=f"{isi} (contoh)",
                nomor=str(n) if jenis is JenisSimpul.MISI else None,
                urutan=n,
                posisi=n,
                **(masa if jenis is JenisSimpul.SASARAN else {}),
            )
        _add_indikator(induk, satuan, n, indikator, target)


def _add_indikator(sasaran: Simpul, satuan: Satuan, n: int, nama: str, target: int) -> None:
    indikator = Indikator.objects.create(
        rencana_id=sasaran.rencana_id,
        pemilik=sasaran,
        kode=f"ikd-{n}",
        nama=f"{nama} (contoh)",
        satuan=satuan,
        polaritas=Polaritas.NAIK.value,
        rumus=Rumus.MAKS.value,
        akumulasi=Akumulasi.TERAKHIR.value,
        tingkat=Tingkat.DAMPAK.value,
        iku=True,
        posisi=n,
    )
    Target.objects.bulk_create(
        [
            Target(
                indikator=indikator,
                kode=f"target-ikd-{n}-{tahun}",
                versi=Versi.RENSTRA.value,
                tahun=tahun,
                periode=Periode.TAHUN.value,
                tanda=Tanda.SAMA.value,
                nilai=str(target),
            )
            for tahun in TAHUN
        ]
    )


def link_lintas() -> None:
    """Crosscutting: a program of one agency serves a sasaran of another."""
    program, sasaran = _map_simpul(JenisSimpul.PROGRAM, 2), _map_simpul(JenisSimpul.SASARAN, 1)
    Dukungan.objects.bulk_create(
        [
            Dukungan(
                kode=f"lintas-{dari}-{untuk}",
                pendukung=program[dari],
                sasaran=sasaran[untuk],
                dasar="Program lintas perangkat daerah (contoh)",
            )
            for dari, untuk in _LINTAS
        ]
    )


def _map_simpul(jenis: JenisSimpul, urutan: int) -> dict[str, Simpul]:
    """The n-th node of a kind, by agency."""
    pilih = Simpul.objects.filter(jenis=jenis, urutan=urutan, rencana__perangkat_daerah__kode__in=_TERLIBAT)
    semua = pilih.select_related("rencana__perangkat_daerah")
    return {satu.rencana.perangkat_daerah.kode: satu for satu in semua if satu.rencana.perangkat_daerah}
