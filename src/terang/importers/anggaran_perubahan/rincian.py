"""One account a row: summed to sub kegiatan by source of funds and by kind of spending, and up to the program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from terang.importers.hasil import HasilImpor, Jenjang, PosUang, SalahBaris
from terang.importers.kode import explain_kode, get_induk, get_jenis_belanja, get_jenjang, split_kode
from terang.importers.susunan import Peta, find_skala, list_judul
from terang.importers.tabel import BarisTabel, TabelImpor
from terang.importers.uang import explain_sen, name_kolom, read_nilai, round_rupiah
from terang.kinerja.pilihan import JenisBelanja

_JENJANG = {
    "program": Jenjang.PROGRAM,
    "kegiatan": Jenjang.KEGIATAN,
    "sub-kegiatan": Jenjang.SUB_KEGIATAN,
}
_SUMBER = {"sebelum": "sumber-dana", "sesudah": "sumber-dana-baru"}

_KURANG = "jumlah kegiatan dan program dihitung dari baris yang benar saja; {n} baris yang salah belum termasuk."

Kunci = tuple[str, str, JenisBelanja | None]
"""Code, source of funds, kind of spending (None for the whole)."""


@dataclass(frozen=True, slots=True)
class _Pemilik:
    """Who owns money, and the first row that says so."""

    nomor: int
    jenjang: Jenjang
    nama: str


def read_rincian(tabel: TabelImpor, peta: Peta, peran: Sequence[str], *, saring: str, bulatkan: bool) -> HasilImpor:
    """The sums of the table, of one perangkat daerah where `saring` names it."""
    judul = list_judul(tabel, peta.mulai)
    satuan = find_skala(tabel, peta.mulai) or "Rp"
    pemilik: dict[str, _Pemilik] = {}
    halus: defaultdict[tuple[Kunci, str], Decimal] = defaultdict(Decimal)
    salah: list[SalahBaris] = []
    lewat = 0
    for baris in tabel.baris[peta.mulai :]:
        if not peta.get(baris, "sub-kegiatan") or (saring and peta.get(baris, "perangkat-daerah") != saring):
            lewat += 1
            continue
        nilai, cacat = read_nilai(baris, peta, peran, judul, satuan)
        cacat = [*_list_salah_kode(baris, peta, judul), *cacat]
        salah += cacat
        if not cacat:
            _note_pemilik(pemilik, baris, peta)
            for kolom, jumlah in nilai.items():
                halus[_build_kunci(baris, peta, kolom), kolom] += jumlah
    bulat, sen = _round(halus, pemilik, bulatkan=bulatkan)
    salah += sen
    kurang = SalahBaris(nomor=0, kolom="", pesan=_KURANG.format(n=len(salah)))
    return HasilImpor(
        pos=tuple(_list_pos(_sum_naik(bulat), pemilik)),
        salah=tuple(salah),
        peringatan=(kurang,) if salah else (),
        dilewati=lewat,
    )


def _list_salah_kode(baris: BarisTabel, peta: Peta, judul: Sequence[str]) -> Iterator[SalahBaris]:
    for peran, jenjang in _JENJANG.items():
        for x in peta.list_indeks(peran):
            kode, _ = split_kode(baris.sel[x])
            if get_jenjang(kode) is not jenjang:
                yield SalahBaris(nomor=baris.nomor, kolom=name_kolom(judul, x), pesan=explain_kode(kode))


def _note_pemilik(pemilik: dict[str, _Pemilik], baris: BarisTabel, peta: Peta) -> None:
    for peran, jenjang in _JENJANG.items():
        kode, nama = split_kode(peta.get(baris, peran))
        if kode:
            pemilik.setdefault(kode, _Pemilik(baris.nomor, jenjang, nama))


def _build_kunci(baris: BarisTabel, peta: Peta, kolom: str) -> Kunci:
    sumber = peta.get(baris, _SUMBER[kolom]) or peta.get(baris, "sumber-dana")
    jenis = get_jenis_belanja(split_kode(peta.get(baris, "rekening"))[0])
    return split_kode(peta.get(baris, "sub-kegiatan"))[0], sumber, jenis


def _round(
    halus: Mapping[tuple[Kunci, str], Decimal], pemilik: Mapping[str, _Pemilik], *, bulatkan: bool
) -> tuple[dict[tuple[Kunci, str], int], list[SalahBaris]]:
    """Whole rupiah at the finest grain, so that every sum above is exact; an owner with sen is left out whole."""
    bulat: dict[tuple[Kunci, str], int] = {}
    pecah: dict[str, Decimal] = {}
    for kunci, nilai in halus.items():
        hasil = round_rupiah(nilai, bulatkan=bulatkan)
        if hasil is None:
            pecah.setdefault(kunci[0][0], nilai)
        else:
            bulat[kunci] = hasil
    salah = [
        SalahBaris(nomor=pemilik[kode].nomor, kolom="", pesan=f"jumlah {kode} {explain_sen(nilai)}")
        for kode, nilai in pecah.items()
    ]
    return {kunci: n for kunci, n in bulat.items() if kunci[0][0] not in pecah}, salah


def _sum_naik(bulat: Mapping[tuple[Kunci, str], int]) -> dict[Kunci, dict[str, int]]:
    """Every owner up to the program, as a whole and by kind of spending."""
    hasil: dict[Kunci, dict[str, int]] = {}
    for ((kode, sumber, jenis), kolom), jumlah in bulat.items():
        for milik in (kode, get_induk(kode), get_induk(get_induk(kode))):
            for macam in {None, jenis}:
                nilai = hasil.setdefault((milik, sumber, macam), {})
                nilai[kolom] = nilai.get(kolom, 0) + jumlah
    return hasil


def _list_pos(jumlah: Mapping[Kunci, dict[str, int]], pemilik: Mapping[str, _Pemilik]) -> Iterator[PosUang]:
    for (kode, sumber, jenis), nilai in sorted(jumlah.items(), key=lambda isi: (*isi[0][:2], isi[0][2] or "")):
        milik = pemilik[kode]
        yield PosUang(
            nomor=milik.nomor,
            jenjang=milik.jenjang,
            kode=kode,
            nama=milik.nama,
            jenis_belanja=jenis,
            sumber_dana=sumber,
            nilai=nilai,
        )
