"""A document becomes a read report: every number minted once, tables with meaning, claims of tables and sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.klaim.baca_tabel import read_tabel
from terang.klaim.cetakan import Cetakan
from terang.klaim.diagnosis import find_tersangka
from terang.klaim.kaitan_baris import extract_kaitan_baris
from terang.klaim.kaitan_kolom import extract_kaitan_kolom
from terang.klaim.kalimat import Kalimat, list_kalimat
from terang.klaim.kalimat_daftar import extract_daftar
from terang.klaim.kalimat_hitung import extract_kalimat_hitung
from terang.klaim.kalimat_terbilang import extract_terbilang
from terang.klaim.klaim import KlaimHitung, KlaimTerbilang
from terang.klaim.koreksi import compute_koreksi
from terang.klaim.laporan import Laporan
from terang.klaim.sel import AngkaSel
from terang.klaim.tabel import TabelTerbaca
from terang.klaim.tahun import find_tahun
from terang.naskah.blok import Bab, Blok, Daftar, Kotak, Tabel
from terang.naskah.naskah import Naskah
from terang.naskah.tempat import Tempat


class Percetakan:
    """Mints printed numbers with running keys."""

    def __init__(self) -> None:
        self.semua: list[Cetakan] = []

    def sel(self, angka: AngkaSel, satuan: str, tempat: Tempat, kutipan: str) -> Cetakan:
        """The number of a table cell."""
        return self._add(angka.teks, angka.nilai, angka.desimal, satuan, tempat, kutipan, angka)

    def kalimat(self, teks: str, nilai: Decimal, desimal: int, satuan: str, kalimat: Kalimat) -> Cetakan:
        """The number of a sentence."""
        return self._add(teks, nilai, desimal, satuan, kalimat.tempat, kalimat.teks[:400], None)

    def _add(
        self, teks: str, nilai: Decimal, desimal: int, satuan: str, tempat: Tempat, kutipan: str, sel: AngkaSel | None
    ) -> Cetakan:
        dasar = {"tanda": sel.tanda} if sel else {}
        cetakan = Cetakan(
            kunci=len(self.semua),
            teks=teks,
            nilai=nilai,
            desimal=desimal,
            satuan=satuan,
            tempat=tempat,
            kutipan=kutipan,
            **dasar,
        )
        self.semua.append(cetakan)
        return cetakan


def extract_laporan(naskah: Naskah, *, tahun: int | None = None) -> Laporan:
    """Read the meaning of a document.

    Args:
        naskah: as a reader gives it.
        tahun: the report's year where a person says it; else it is read from title and text.
    """
    cetak = Percetakan()
    kalimat = tuple(list_kalimat(naskah))
    tabel = tuple(_list_tabel(naskah, cetak))
    hitung = tuple(klaim for satu in tabel for klaim in (*extract_kaitan_kolom(satu), *extract_kaitan_baris(satu)))
    terbilang, narasi = _read_kalimat(kalimat, cetak)
    semua = (*hitung, *narasi)
    tersangka = tuple(find_tersangka(semua))
    return Laporan(
        naskah=naskah,
        tahun=tahun or find_tahun(kalimat),
        tabel=tabel,
        kalimat=kalimat,
        hitung=semua,
        terbilang=terbilang,
        cetakan=tuple(cetak.semua),
        koreksi=compute_koreksi(semua, tersangka),
        tersangka=tersangka,
    )


def _read_kalimat(
    kalimat: Sequence[Kalimat], cetak: Percetakan
) -> tuple[tuple[KlaimTerbilang, ...], tuple[KlaimHitung, ...]]:
    terbilang = tuple(klaim for satu in kalimat for klaim in extract_terbilang(satu, cetak.kalimat))
    hitung = [klaim for satu in kalimat for klaim in extract_kalimat_hitung(satu, cetak.kalimat)]
    return terbilang, (*hitung, *extract_daftar(kalimat, cetak.kalimat))


def _list_tabel(naskah: Naskah, cetak: Percetakan) -> Iterator[TabelTerbaca]:
    for bagian in (naskah.depan, naskah.isi, naskah.lampiran):
        yield from _walk(bagian, None, cetak)


def _walk(blok: tuple[Blok, ...], bab: str | None, cetak: Percetakan) -> Iterator[TabelTerbaca]:
    for satu in blok:
        if isinstance(satu, Tabel) and not satu.asal_usul:
            yield read_tabel(satu, cetak.sel, bab=bab)
        elif isinstance(satu, Bab):
            yield from _walk(satu.isi, (satu.nomor or satu.judul) if satu.tingkat == 1 else bab, cetak)
        elif isinstance(satu, Kotak):
            yield from _walk(satu.isi, bab, cetak)
        elif isinstance(satu, Daftar):
            for butir in satu.butir:
                yield from _walk(butir, bab, cetak)
