"""The government, the agency, its posts and their holders, from a ledger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import Jabatan as JabatanBuku
from terang.web.buku.baca import build_sel
from terang.web.buku.muat import Pemuat, convert, write_baris
from terang.web.buku.muat_unit import get_mulai
from terang.web.buku.peta import ORGANISASI
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.dirikan import found_instansi, found_perangkat_daerah
from terang.web.organisasi.models import Instansi, Jabatan, Pejabat, PerangkatDaerah, UnitKerja


def load_perangkat_daerah(pelaku: Pelaku, buku: BukuKinerja) -> PerangkatDaerah:
    """The agency with its government, founded where they are not there yet, and as the ledger describes them."""
    for tabel in ("instansi", "perangkat_daerah"):
        if len(baris := getattr(buku, tabel)) != 1:
            raise AturanError(
                f"Paket ini memuat {len(baris)} baris pada {tabel}.csv. Satu buku untuk satu perangkat daerah yang "
                "melapor; sisakan barisnya saja."
            )
    mulai = get_mulai(buku.tahun)
    instansi = Instansi.objects.filter(kode=buku.instansi[0].id).first() or _found_instansi(pelaku, buku, mulai)
    perangkat = PerangkatDaerah.objects.filter(kode=buku.perangkat_daerah[0].id).first()
    perangkat = perangkat or _found_perangkat(pelaku, buku, instansi, mulai)
    if perangkat.instansi_id != instansi.id:
        raise AturanError(f"Perangkat daerah '{perangkat.kode}' sudah ada di bawah pemerintah lain. Beri id lain.")
    _update("instansi", instansi, buku.instansi[0])
    _update("perangkat_daerah", perangkat, buku.perangkat_daerah[0])
    return PerangkatDaerah.objects.select_related("instansi").get(pk=perangkat.pk)


def _found_instansi(pelaku: Pelaku, buku: BukuKinerja, mulai: date) -> Instansi:
    (satu,) = buku.instansi
    _require_kode(satu.id)
    return found_instansi(
        pelaku,
        kode=satu.id,
        nama=satu.nama,
        nama_daerah=satu.nama_daerah,
        sebutan_kepala=satu.sebutan_kepala,
        mulai=mulai,
    ).instansi


def _found_perangkat(pelaku: Pelaku, buku: BukuKinerja, instansi: Instansi, mulai: date) -> PerangkatDaerah:
    (satu,) = buku.perangkat_daerah
    _require_kode(satu.id)
    found_perangkat_daerah(
        pelaku,
        pucuk=UnitKerja.objects.get(kode=instansi.kode),
        kode=satu.id,
        nama=satu.nama,
        nama_pendek=satu.nama_pendek,
        singkatan=satu.singkatan,
        jenis=satu.nama_pendek.split()[0][:40],
        sebutan_kepala=satu.sebutan_kepala,
        urutan=PerangkatDaerah.objects.filter(instansi=instansi).count() + 1,
        mulai=mulai,
    )
    return PerangkatDaerah.objects.get(kode=satu.id)


def _require_kode(kode: str) -> None:
    if len(kode) > 64 or UnitKerja.objects.filter(kode=kode).exists():  # noqa: PLR2004 - the length of the column
        raise AturanError(f"Id '{kode}' sudah dipakai unit lain, atau lebih dari 64 huruf. Beri id lain.")


def _update(tabel: str, satu: Instansi | PerangkatDaerah, baris: Any) -> None:
    """What the ledger says about it, written only where it differs."""
    nilai = {
        bidang.attname: convert(bidang, getattr(baris, kolom.nama), f"{tabel} '{baris.id}', kolom {kolom.nama}")
        for kolom, bidang in ORGANISASI[tabel].list_bidang(tabel)
        if bidang.related_model is None
    }
    sel = build_sel(satu)
    if any(sel[nama] != isi for nama, isi in nilai.items()):
        type(satu)._default_manager.filter(pk=satu.pk).update(**nilai)  # noqa: SLF001


def load_jabatan(muat: Pemuat, buku: BukuKinerja) -> None:
    """The posts; the first of a unit that has none leads it."""
    lama = list(Jabatan.objects.filter(unit__perangkat_daerah=muat.perangkat_daerah[0]))
    kode = {satu.kode_buku: satu for satu in lama if satu.kode_buku}
    nama = {(satu.unit_id, satu.nama): satu for satu in lama}
    berpemimpin = {satu.unit_id for satu in lama}
    pilih: dict[str, Jabatan] = {}
    for n, baris in enumerate(buku.jabatan, start=1):
        unit_id = muat.pk[UnitKerja][baris.unit_kerja_id]
        satu = kode.get(baris.id) or nama.get((unit_id, baris.nama)) or Jabatan(kepala=unit_id not in berpemimpin)
        berpemimpin.add(unit_id)
        pilih[baris.id] = _fill(satu, "jabatan", baris, n, unit_id=unit_id)
    _require_beda(buku.jabatan)
    write_baris(Jabatan, list(pilih.values()), ["unit", "nama", "jenjang", "urutan", "kode_buku", "posisi"])
    muat.pk[Jabatan] = {id_: satu.pk for id_, satu in pilih.items()}


def _fill(satu: Any, tabel: str, baris: Any, posisi: int, **acuan: int) -> Any:
    for kolom, bidang in ORGANISASI[tabel].list_bidang(tabel):
        if bidang.related_model is None:
            isi = convert(bidang, getattr(baris, kolom.nama), f"{tabel} '{baris.id}', kolom {kolom.nama}")
            setattr(satu, bidang.attname, isi)
    for nama, pk in {"posisi": posisi, **acuan}.items():
        setattr(satu, nama, pk)
    return satu


def _require_beda(semua: Iterable[JabatanBuku]) -> None:
    ada: dict[tuple[str, str], str] = {}
    for baris in semua:
        lain = ada.setdefault((baris.unit_kerja_id, baris.nama), baris.id)
        if lain != baris.id:
            raise AturanError(
                f"jabatan '{baris.id}' dan '{lain}' bernama sama pada satu unit. Bedakan namanya, atau gabungkan."
            )


def load_pejabat(muat: Pemuat, buku: BukuKinerja) -> None:
    """Who held the posts."""
    lama = list(Pejabat.objects.filter(jabatan__unit__perangkat_daerah=muat.perangkat_daerah[0]))
    kode = {satu.kode_buku: satu for satu in lama if satu.kode_buku}
    sama = {(satu.jabatan_id, satu.nama, satu.status, satu.mulai): satu for satu in lama}
    pilih: dict[str, Pejabat] = {}
    for n, baris in enumerate(buku.pejabat, start=1):
        jabatan_id = muat.pk[Jabatan][baris.jabatan_id]
        satu = kode.get(baris.id) or sama.get((jabatan_id, baris.nama, baris.status.value, baris.mulai)) or Pejabat()
        pilih[baris.id] = _fill(satu, "pejabat", baris, n, jabatan_id=jabatan_id)
    _require_masa([*lama, *(satu for satu in pilih.values() if satu.pk is None)])
    write_baris(
        Pejabat,
        list(pilih.values()),
        ["jabatan", "nama", "status", "pangkat", "nip", "mulai", "selesai", "kode_buku", "posisi"],
    )


def _require_masa(semua: Iterable[Pejabat]) -> None:
    berjalan: dict[tuple[int, str], str] = {}
    for satu in semua:
        if satu.selesai is not None and satu.selesai < satu.mulai:
            raise AturanError(
                f"pejabat '{satu.kode_buku}': hari terakhir mendahului hari pertama. Perbaiki tanggalnya."
            )
        if satu.selesai is None and berjalan.setdefault((satu.jabatan_id, satu.status), satu.nama) != satu.nama:
            raise AturanError(
                f"pejabat '{satu.kode_buku}': jabatan itu masih dipegang {berjalan[satu.jabatan_id, satu.status]}. "
                "Isi hari terakhirnya dahulu."
            )
