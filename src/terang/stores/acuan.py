"""Whether ids and references of a package fit together, over all its tables at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from terang.kinerja.anggaran import PEMILIK_ANGGARAN
from terang.kinerja.rencana import SIMPUL
from terang.stores.kesalahan import Kesalahan
from terang.stores.sel import suggest
from terang.stores.skema import KolomTabel, list_kolom
from terang.stores.tabel import TabelTerbaca

Paket = Mapping[str, TabelTerbaca]
"""Every table of a package by name."""

_RUANG_ID = (*SIMPUL, *(nama for nama in PEMILIK_ANGGARAN if nama not in SIMPUL))
"""Tables into which one column may point: an id in two of them would leave open which row is meant."""


def check_acuan(paket: Paket) -> Iterator[Kesalahan]:
    """Yield references to rows that do not exist, ids shared between tables, and rows that stand above themselves."""
    id_tabel = {nama: _index_id(tabel) for nama, tabel in paket.items()}
    for tabel in paket.values():
        for kolom in list_kolom(tabel.nama):
            if kolom.kolom.acuan and all(paket[tujuan].utuh for tujuan in kolom.kolom.acuan):
                yield from _check_kolom(tabel, kolom, id_tabel)
            if kolom.kolom.acuan == (tabel.nama,):
                yield from _check_lingkaran(tabel, kolom.nama)
    yield from _check_ruang_id(paket, id_tabel)


def _index_id(tabel: TabelTerbaca) -> dict[str, int]:
    """Row number of the first row with each id."""
    return {sel["id"]: n for n, sel in reversed(tabel.sel) if sel.get("id")}


def _check_kolom(
    tabel: TabelTerbaca, kolom: KolomTabel, id_tabel: Mapping[str, Mapping[str, int]]
) -> Iterator[Kesalahan]:
    acuan = kolom.kolom.acuan
    dikenal = dict.fromkeys(id_ for tujuan in acuan for id_ in id_tabel[tujuan])
    for nomor, sel in tabel.sel:
        isi = sel.get(kolom.nama)
        if isi and isi not in dikenal:
            yield Kesalahan(
                berkas=tabel.berkas,
                baris=nomor,
                kolom=kolom.nama,
                isi=isi,
                pesan=f"Id '{isi}' tidak ada pada {_list_berkas(acuan)}.",
                saran=f"Perbaiki ejaannya atau tambahkan barisnya di sana.{suggest(isi, list(dikenal))}",
            )


def _list_berkas(nama: tuple[str, ...]) -> str:
    *depan, akhir = (f"{n}.csv" for n in nama)
    return f"{', '.join(depan)} atau {akhir}" if depan else akhir


def _check_lingkaran(tabel: TabelTerbaca, kolom: str) -> Iterator[Kesalahan]:
    """Follow each row upwards; one error per circle, at its first row in the file."""
    induk = {sel["id"]: sel.get(kolom, "") for _, sel in reversed(tabel.sel) if sel.get("id")}
    selesai: set[str] = set()
    for nomor, sel in tabel.sel:
        jalan: dict[str, None] = {}
        id_ = sel.get("id", "")
        while id_ in induk and id_ not in selesai and id_ not in jalan:
            jalan[id_] = None
            id_ = induk[id_]
        if id_ in jalan:
            yield _tell_lingkaran(tabel, kolom, nomor, list(jalan)[list(jalan).index(id_) :])
        selesai |= jalan.keys()


def _tell_lingkaran(tabel: TabelTerbaca, kolom: str, nomor: int, lingkaran: list[str]) -> Kesalahan:
    urutan = " → ".join([*lingkaran, lingkaran[0]])
    return Kesalahan(
        berkas=tabel.berkas,
        baris=_index_id(tabel).get(lingkaran[0], nomor),
        kolom=kolom,
        isi=lingkaran[0],
        pesan=f"Susunan ini melingkar: {urutan}.",
        saran="Kosongkan kolom ini pada baris yang menjadi pucuk, atau tunjuk induk yang benar.",
    )


def _check_ruang_id(paket: Paket, id_tabel: Mapping[str, Mapping[str, int]]) -> Iterator[Kesalahan]:
    pemilik: dict[str, str] = {}
    for nama in _RUANG_ID:
        for id_, nomor in id_tabel[nama].items():
            pertama = pemilik.setdefault(id_, nama)
            if pertama != nama:
                yield Kesalahan(
                    berkas=paket[nama].berkas,
                    baris=nomor,
                    kolom="id",
                    isi=id_,
                    pesan=f"Id ini sudah dipakai pada {pertama}.csv baris {id_tabel[pertama][id_]}.",
                    saran="Beri id lain: id tidak boleh sama di antara tabel-tabel pohon kinerja dan anggaran.",
                )
