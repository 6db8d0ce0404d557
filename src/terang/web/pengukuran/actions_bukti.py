"""Writes of evidence. What is taken away can be put back from the trail; the file itself is never destroyed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit
from uuid import uuid4

from django.core.files.base import ContentFile

from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.actions import build_objek, lock_realisasi, prepare_realisasi, write_letak
from terang.web.pengukuran.berkas import BerkasAman
from terang.web.pengukuran.models import Bukti, Realisasi
from terang.web.pengukuran.queries import Letak
from terang.web.pengukuran.wewenang import explain_jadwal, explain_keadaan

_BIDANG = ("kode", "jenis", "judul", "nomor", "tanggal", "lokasi", "sha256", "berkas", "tipe", "pengunggah_id")
_TERBANYAK = 20
_BUKAN_TAUTAN = "Tulis alamat lengkap yang diawali https://, misalnya https://contoh.go.id/laporan"


@action("bukti.unggah")
def add_berkas(pelaku: Pelaku, /, *, letak: Letak, berkas: BerkasAman, judul: str = "") -> Bukti:
    """A file beside a figure; the same file is taken once only."""
    satu = _require(pelaku, letak)
    if satu.bukti.filter(sha256=berkas.sha256).exists():
        raise AturanError("Berkas yang sama sudah ada pada angka ini.", bidang="berkas")
    nama = f"{uuid4().hex}.{berkas.akhiran}"
    isi = {"jenis": "berkas", "judul": judul or berkas.nama, "lokasi": nama, "sha256": berkas.sha256}
    bukti = _build(pelaku, satu, isi, tipe=berkas.tipe)
    bukti.berkas.save(nama, ContentFile(berkas.isi), save=True)
    _record(pelaku, "bukti.unggah", "Mengunggah bukti", letak, bukti)
    return bukti


@action("bukti.tautkan")
def add_tautan(pelaku: Pelaku, /, *, letak: Letak, judul: str, lokasi: str) -> Bukti:
    """A link beside a figure; only https, and nothing in it that signs somebody in."""
    satu = _require(pelaku, letak)
    try:
        alamat = urlsplit(lokasi)
        salah = alamat.scheme != "https" or not alamat.hostname or alamat.username is not None
    except ValueError:
        salah = True
    if salah or any(huruf.isspace() or not huruf.isprintable() for huruf in lokasi):
        raise AturanError(_BUKAN_TAUTAN, bidang="lokasi")
    bukti = _build(pelaku, satu, {"jenis": "tautan", "judul": judul or lokasi, "lokasi": lokasi})
    bukti.save()
    _record(pelaku, "bukti.tautkan", "Menautkan bukti", letak, bukti)
    return bukti


@action("bukti.catat")
def add_catatan(pelaku: Pelaku, /, *, letak: Letak, judul: str, nomor: str = "", tanggal: date | None = None) -> Bukti:
    """A letter or another record that lies elsewhere, by its number and day."""
    satu = _require(pelaku, letak)
    if not judul:
        raise AturanError("Tulis apa buktinya, misalnya Laporan hasil survei semester I.", bidang="judul")
    isi = {"jenis": "surat" if nomor else "catatan", "judul": judul, "nomor": nomor or None, "tanggal": tanggal}
    bukti = _build(pelaku, satu, isi)
    bukti.save()
    _record(pelaku, "bukti.catat", "Mencatat bukti", letak, bukti)
    return bukti


@action("bukti.hapus")
def remove_bukti(pelaku: Pelaku, /, *, letak: Letak, bukti: Bukti) -> None:
    """Take evidence away; the trail keeps what it was."""
    _require(pelaku, letak)
    perubahan = {nama: [_read(bukti, nama), None] for nama in _BIDANG}
    uraian = f"Menghapus bukti {bukti.judul}, {write_letak(letak)}"
    bukti.delete()
    record(pelaku, "bukti.hapus", build_objek(letak), uraian, perubahan)


@action("bukti.pulihkan")
def restore_bukti(pelaku: Pelaku, /, *, letak: Letak, nomor: int) -> Bukti:
    """Put evidence back that was taken away from this very cell, by its line in the trail."""
    satu = _require(pelaku, letak)
    jejak = Peristiwa.objects.filter(
        nomor=nomor, tindakan="bukti.hapus", objek="realisasi", objek_id=letak.objek_id
    ).first()
    if jejak is None:
        raise AturanError("Bukti itu tidak dapat dipulihkan. Unggah ulang berkasnya.")
    isi = {nama: lama for nama, (lama, _) in json.loads(jejak.perubahan).items()}
    if satu.bukti.filter(kode=isi["kode"]).exists():
        raise AturanError("Bukti itu sudah dipulihkan.")
    isi["tanggal"] = date.fromisoformat(isi["tanggal"]) if isi["tanggal"] else None
    bukti = Bukti.objects.create(realisasi=satu, **isi)
    _record(pelaku, "bukti.pulihkan", "Memulihkan bukti", letak, bukti)
    return bukti


def _require(pelaku: Pelaku, letak: Letak) -> Realisasi:
    """The row of the cell, made where there is none; DitolakError where the figure may not be touched now."""
    pelaku.require(Izin.ISI_REALISASI, letak.baris.unit_id)
    ada = lock_realisasi(letak)
    if tutup := explain_keadaan(ada) or explain_jadwal(pelaku, ada, letak.lembar.jadwal.get(letak.sel.periode)):
        raise DitolakError(tutup)
    return ada or prepare_realisasi(letak)


def _build(pelaku: Pelaku, satu: Realisasi, isi: Mapping[str, object], *, tipe: str = "") -> Bukti:
    if satu.bukti.count() >= _TERBANYAK:
        raise AturanError(f"Satu angka paling banyak {_TERBANYAK} bukti. Gabungkan berkasnya.")
    milik = Bukti.objects.filter(realisasi__indikator__rencana=satu.indikator.rencana)
    dipakai = set(milik.values_list("kode", flat=True))
    bidang = {"kode": choose_kode(f"bukti-{satu.kode}", dipakai), "tipe": tipe, **isi}
    return Bukti(realisasi=satu, pengunggah_id=pelaku.pengguna_id, posisi=len(dipakai), **bidang)


def _read(bukti: Bukti, nama: str) -> object:
    nilai = getattr(bukti, nama)
    return nilai.name if nama == "berkas" else nilai


def _record(pelaku: Pelaku, tindakan: str, kata: str, letak: Letak, bukti: Bukti) -> None:
    perubahan = {nama: [None, _read(bukti, nama)] for nama in ("kode", "judul", "lokasi", "sha256")}
    ada = {nama: isi for nama, isi in perubahan.items() if isi[1]}
    record(pelaku, tindakan, build_objek(letak), f"{kata} {bukti.judul}, {write_letak(letak)}", ada)
