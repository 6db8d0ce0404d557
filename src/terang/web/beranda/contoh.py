"""An example city in an empty database: everything is entered through the same actions that people use."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from django.db import transaction

from terang.errors import UsageError
from terang.stores.paket import load_paket
from terang.web.akun import actions as akun
from terang.web.buku.actions import load_buku
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi import actions
from terang.web.organisasi.dirikan import found_instansi, found_perangkat_daerah
from terang.web.organisasi.models import Instansi, UnitKerja

MULAI = date(2022, 1, 1)
SANDI = "contoh-terang-2026"
"""Of every example account; the accounts exist only in the example."""

Baris = Mapping[str, str]


@transaction.atomic
def load_contoh(pelaku: Pelaku, folder: Path) -> int:
    """Fill an empty database from a folder; the number of perangkat daerah, 0 where there is an instansi already."""
    if Instansi.objects.exists():
        return 0
    pucuk = found_instansi(
        pelaku,
        kode="kota-semarang",
        nama="Pemerintah Kota Semarang",
        nama_daerah="Kota Semarang",
        sebutan_kepala="Wali Kota Semarang",
        mulai=MULAI,
    )
    perangkat = {
        baris["kode"]: _found(pelaku, pucuk, baris, urutan)
        for urutan, baris in enumerate(_read(folder / "perangkat-daerah.csv"), start=1)
    }
    load_buku(pelaku, load_paket(folder.with_name("bkpp-kota-semarang-2022")))
    for baris in list_orang(folder):
        _invite(pelaku, baris, pucuk, perangkat)
    return len(perangkat)


def list_orang(folder: Path) -> list[Baris]:
    """The example accounts of a folder."""
    return _read(folder / "orang.csv")


def _read(berkas: Path) -> list[Baris]:
    if not berkas.is_file():
        raise UsageError(f"Tidak ada {berkas}. Tunjuk folder contoh, misalnya data/kota-semarang.")
    with berkas.open(encoding="utf-8", newline="") as isi:
        return list(csv.DictReader(isi))


def _found(pelaku: Pelaku, pucuk: UnitKerja, baris: Baris, urutan: int) -> UnitKerja:
    puncak = found_perangkat_daerah(
        pelaku,
        pucuk=pucuk,
        kode=baris["kode"],
        nama=f"{baris['nama']} Kota Semarang",
        nama_pendek=baris["nama"],
        singkatan=baris["singkatan"],
        jenis=baris["jenis"],
        sebutan_kepala=baris["sebutan_kepala"],
        urutan=urutan,
        mulai=MULAI,
    )
    if baris["kode"] != "bkpp":
        actions.create_unit(pelaku, induk=puncak, nama="Sekretariat", mulai=MULAI)
    return puncak


def _invite(pelaku: Pelaku, baris: Baris, pucuk: UnitKerja, perangkat: Mapping[str, UnitKerja]) -> None:
    puncak = perangkat.get(baris["perangkat_daerah"], pucuk)
    unit = _list_bawah(puncak)[int(baris["unit"]) - 1] if baris["unit"] else puncak
    pengguna = akun.create_pengguna(pelaku, username=baris["username"], nama=baris["nama"], sandi=SANDI)
    akun.grant_peran(pelaku, pengguna=pengguna, peran=baris["peran"], unit=unit, mulai=MULAI)


def _list_bawah(puncak: UnitKerja) -> list[UnitKerja]:
    return list(UnitKerja.objects.filter(perangkat_daerah=puncak.perangkat_daerah).exclude(pk=puncak.pk).order_by("id"))
