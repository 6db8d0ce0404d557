"""From a ledger to the document tree of its LKjIP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from terang.errors import UnreadableError
from terang.ketentuan import ketentuan
from terang.kinerja.buku import BukuKinerja
from terang.naskah.blok import Blok
from terang.naskah.naskah import Naskah, Sampul, walk_blok
from terang.report.katalog import Katalog
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.katalog import build_katalog
from terang.report.lkjip.katalog.anggaran import list_selisih
from terang.report.lkjip.kendali import build_kendali
from terang.report.lkjip.outline import (
    apply_nomor,
    build_depan,
    build_isi,
    build_lampiran,
    build_nomor,
    build_sebutan,
)
from terang.report.narasi import PembacaNarasi
from terang.rumus.pengukuran import compute_pengukuran


def build_lkjip(buku: BukuKinerja) -> Naskah:
    """The LKjIP of the ledger's year.

    Raises:
        UnreadableError: a narrative holds typed digits, unknown references or belongs to no section; all are listed.
    """
    bahan = build_bahan(buku)
    depan, isi, lampiran = build_depan(bahan), build_isi(bahan), build_lampiran(bahan)
    _check_narasi(bahan.narasi, (*depan, *isi, *lampiran))
    nomor = build_nomor(depan, isi, lampiran)
    sebutan = build_sebutan((*isi, *lampiran), nomor)
    pd = bahan.perangkat_daerah
    judul = f"Laporan Kinerja Instansi Pemerintah Tahun {bahan.tahun}"
    naskah = Naskah(
        judul=f"{judul}: {pd.nama}",
        penyusun=pd.nama,
        tanggal=buku.identitas.tanggal,
        kepala=pd.nama,
        kaki=f"LKjIP Tahun {bahan.tahun}",
        sampul=Sampul(
            judul="Laporan Kinerja Instansi Pemerintah", subjudul="(LKjIP)", instansi=pd.nama, tahun=bahan.tahun
        ),
        depan=apply_nomor(depan, nomor, sebutan),
        isi=apply_nomor(isi, nomor, sebutan),
        lampiran=apply_nomor(lampiran, nomor, sebutan),
        angka=bahan.katalog.list_asal(),
    )
    return replace(naskah, lampiran=(*naskah.lampiran, build_kendali(naskah)))


def _check_narasi(narasi: Mapping[str, tuple[Blok, ...]], terpakai: tuple[Blok, ...]) -> None:
    """A text that stands nowhere in the report was written for a section that does not exist."""
    used = {id(blok) for blok in walk_blok(terpakai)}
    lost = [bagian for bagian, blok in narasi.items() if blok and id(blok[0]) not in used]
    if lost:
        daftar = "\n".join(f"- narasi/{bagian}.md" for bagian in lost)
        raise UnreadableError(f"Narasi berikut tidak mempunyai tempat pada laporan. Periksa nama berkasnya:\n{daftar}")


def build_bahan(buku: BukuKinerja) -> Bahan:
    """Everything that the sections compose from, computed once."""
    on = date(buku.tahun, 12, 31)
    pengukuran = compute_pengukuran(buku, on=on)
    katalog, efisiensi = build_katalog(buku, pengukuran, on=on)
    return Bahan(
        buku=buku,
        katalog=katalog,
        pengukuran=pengukuran,
        selisih=tuple(s for s in list_selisih(buku, on) if f"selisih-anggaran/{s.induk}" in katalog),
        efisiensi=efisiensi,
        susunan=ketentuan("susunan-lkjip", on).isi,
        narasi=_read_narasi(buku, katalog),
        on=on,
    )


def _read_narasi(buku: BukuKinerja, katalog: Katalog) -> Mapping[str, tuple[Blok, ...]]:
    pembaca = PembacaNarasi(buku, katalog)
    narasi = {n.bagian: pembaca.read(n) for n in buku.narasi}
    if pembaca.salah:
        daftar = "\n".join(f"- {salah}" for salah in pembaca.salah)
        raise UnreadableError(f"Narasi memuat {len(pembaca.salah)} kesalahan:\n{daftar}")
    return narasi
