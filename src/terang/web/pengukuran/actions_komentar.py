"""Writes of remarks: who is called with @nama gets a task until they answer or put it away."""

from __future__ import annotations

import re

from terang.web.common.actions import action, record
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.pengukuran.actions import build_objek, prepare_realisasi, write_letak
from terang.web.pengukuran.models import Komentar
from terang.web.pengukuran.queries import Letak
from terang.web.pengukuran.queries_komentar import list_disebut

_SEBUT = re.compile(r"(?<![\w@.])@([\w.+-]*\w)")
_TERPANJANG = 2000


@action("komentar.tulis")
def add_komentar(pelaku: Pelaku, /, *, letak: Letak, isi: str) -> Komentar:
    """Say something about a figure; whoever is called must be able to see the agency.

    Raises:
        AturanError: it is empty, too long, or calls somebody who cannot see it.
    """
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    teks = isi.strip()
    if not teks or len(teks) > _TERPANJANG:
        raise AturanError(f"Tulis komentar, paling panjang {_TERPANJANG} huruf.", bidang="isi")
    nama = set(_SEBUT.findall(teks))
    orang = list_disebut(pelaku, letak=letak, nama=nama) if nama else []
    if asing := nama - {satu.username for satu in orang}:
        daftar = ", ".join(f"@{satu}" for satu in sorted(asing))
        raise AturanError(f"{daftar} tidak dikenal pada perangkat daerah ini. Periksa namanya.", bidang="isi")
    if pelaku.pengguna_id is None:
        raise DitolakError("Komentar ditulis oleh orang yang masuk.")
    satu = prepare_realisasi(letak)
    komentar = Komentar.objects.create(realisasi=satu, penulis_id=pelaku.pengguna_id, isi=teks, waktu=pelaku.kini)
    komentar.sebutan.set(orang)
    _answer(pelaku, satu.pk)
    perubahan = {"menyebut": [None, ", ".join(sorted(nama))]} if nama else {}
    record(pelaku, "komentar.tulis", build_objek(letak), f"Mengomentari {write_letak(letak)}", perubahan)
    return komentar


@action("komentar.tutup")
def close_sebutan(pelaku: Pelaku, /, *, letak: Letak) -> None:
    """Put away what called the person here."""
    pelaku.require(Izin.LIHAT, letak.lembar.puncak.id)
    if letak.sel.realisasi is not None:
        _answer(pelaku, letak.sel.realisasi.pk)
    record(pelaku, "komentar.tutup", build_objek(letak), f"Menandai sebutan selesai: {write_letak(letak)}")


def _answer(pelaku: Pelaku, realisasi_id: int) -> None:
    Komentar.sebutan.through.objects.filter(
        pengguna_id=pelaku.pengguna_id or 0, komentar__realisasi_id=realisasi_id
    ).exclude(komentar__penulis_id=pelaku.pengguna_id).delete()
