"""What a row of a budget table is about: by its code where it has one of the national list, else by its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from terang.importers.hasil import Jenjang
from terang.importers.kode import get_jenis_belanja, get_jenjang, is_nomenklatur, is_urusan
from terang.kinerja.pilihan import JenisBelanja

_JENIS = {
    "belanja operasi": JenisBelanja.OPERASI,
    "belanja modal": JenisBelanja.MODAL,
    "belanja tidak terduga": JenisBelanja.TAK_TERDUGA,
    "belanja tak terduga": JenisBelanja.TAK_TERDUGA,
    "belanja transfer": JenisBelanja.TRANSFER,
    "belanja tidak langsung": JenisBelanja.TIDAK_LANGSUNG,
    "belanja langsung": JenisBelanja.LANGSUNG,
}
_BELANJA = re.compile(r"^(?:(?:jumlah|total) )?belanja(?: daerah)?$")
_PENDAPATAN = re.compile(r"^pendapatan(?: daerah)?$")
_JUMLAH = re.compile(r"^(?:jumlah|total|grand total)(?: anggaran| keseluruhan| seluruhnya)?$")
_LEWAT = re.compile(r"surplus|defisit|silpa|sisa lebih|pembiayaan|^(?:jumlah|total) ")
_TUTUP = re.compile(r"^rencana (?:realisasi|penarikan)|^mengetahui|^tim anggaran")


class Bagian(StrEnum):
    """In which part of a budget the row stands, as the headings above it say."""

    BELUM = "belum"
    PENDAPATAN = "pendapatan"
    BELANJA = "belanja"
    PEMBIAYAAN = "pembiayaan"
    TUTUP = "tutup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Golong:
    """What a row is; no `jenjang` for one that owns no money (a heading, a remainder), `asing` where none is clear."""

    bagian: Bagian
    jenjang: Jenjang | None = None
    jenis_belanja: JenisBelanja | None = None
    salah_kode: bool = False
    jumlah: bool = False
    asing: bool = False


def sort_baris(kode: str, nama: str, bagian: Bagian) -> Golong:
    """What the row is, given the part in which it stands."""
    kata = " ".join(nama.split()).casefold().rstrip(" :.")
    if bagian is Bagian.TUTUP or _TUTUP.match(kata) or _TUTUP.match(kode.casefold()):
        return Golong(bagian=Bagian.TUTUP)
    if is_nomenklatur(kode):
        jenjang = get_jenjang(kode)
        return Golong(bagian=bagian, jenjang=jenjang, salah_kode=jenjang is None and not is_urusan(kode))
    return _sort_kata(kata, bagian) or _sort_rincian(kode, bagian)


def _sort_kata(kata: str, bagian: Bagian) -> Golong | None:
    """What the words say by themselves."""
    if _PENDAPATAN.match(kata):
        return Golong(bagian=Bagian.PENDAPATAN, jenjang=Jenjang.PENDAPATAN)
    if _BELANJA.match(kata):
        return Golong(bagian=Bagian.BELANJA, jenjang=Jenjang.PERANGKAT_DAERAH)
    if kata in _JENIS:
        return Golong(bagian=Bagian.BELANJA, jenjang=Jenjang.JENIS_BELANJA, jenis_belanja=_JENIS[kata])
    if _JUMLAH.match(kata):
        return Golong(bagian=bagian, jumlah=True)
    if _LEWAT.search(kata):
        return Golong(bagian=Bagian.PEMBIAYAAN if "pembiayaan" in kata else bagian)
    return None


def _sort_rincian(kode: str, bagian: Bagian) -> Golong:
    if not kode:
        return Golong(bagian=bagian, asing=bagian is not Bagian.PEMBIAYAAN)
    if bagian is Bagian.PENDAPATAN:
        return Golong(bagian=bagian, jenjang=Jenjang.PENDAPATAN)
    if bagian is Bagian.BELANJA or get_jenis_belanja(kode):
        return Golong(bagian=Bagian.BELANJA, jenjang=Jenjang.RINCIAN, jenis_belanja=get_jenis_belanja(kode))
    return Golong(bagian=bagian, asing=bagian is not Bagian.PEMBIAYAAN)
