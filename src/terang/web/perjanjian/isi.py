"""What an agreement says, line by line, printed as its official form prints it; and how a change differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.write_angka import write_rupiah
from terang.report.perjanjian.bahan import BahanPerjanjian, build_bahan, list_diukur
from terang.web.perjanjian.baris_buku import load_buku
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisButir:
    """A line: for which sasaran (below the head: what the indicator measures), the indicator and its target."""

    butir: ButirPerjanjian
    sasaran: str
    indikator: str
    iku: bool
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisDana:
    """Money of a program or what is under it; empty where none is known."""

    nama: str
    jumlah: str
    sumber: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisBanding:
    """The same thing in the agreement that was replaced and in the new one."""

    nama: str
    lama: str
    baru: str

    @property
    def keadaan(self) -> str:
        """What became of it, in words."""
        if self.lama == self.baru:
            return "tetap"
        if not self.lama:
            return "baru"
        return "berubah" if self.baru else "dikeluarkan"


def list_butir(muatan: Muatan, buku: BukuKinerja) -> list[BarisButir]:
    """The lines in their order."""
    bahan = build_bahan(buku, muatan.satu.kode)
    baris = {b.kode: b for b in muatan.butir}
    nama = {s.id: s.nama for s in list_diukur(buku)}
    hasil = []
    for b in bahan.butir:
        indikator = buku.get("indikator", b.indikator_id)
        hasil.append(
            BarisButir(
                butir=baris[b.id],
                sasaran=nama.get(b.sasaran_id if bahan.atas else indikator.pemilik_id, "–"),
                indikator=indikator.nama,
                iku=indikator.iku,
                target=_write_target(bahan, b.id, indikator.satuan_id),
            )
        )
    return hasil


def _write_target(bahan: BahanPerjanjian, id_: str, satuan_id: str) -> str:
    satuan = bahan.buku.get("satuan", satuan_id)
    angka = bahan.katalog.cetak(f"perjanjian/{id_}/target").teks
    if satuan.jenis == "predikat":
        return angka
    return f"{angka}{satuan.lambang}" if satuan.lambang else f"{angka} {satuan.nama}"


def list_dana(muatan: Muatan, buku: BukuKinerja) -> list[BarisDana]:
    """The money, and its sum as the last row."""
    bahan = build_bahan(buku, muatan.satu.kode)
    hasil = [_build_dana(bahan, s.nama, f"anggaran/simpul/{s.id}", s.id) for s in bahan.pendanaan]
    return (
        [*hasil, _build_dana(bahan, "Jumlah", "anggaran/jumlah", "")] if "anggaran/jumlah" in bahan.katalog else hasil
    )


def _build_dana(bahan: BahanPerjanjian, nama: str, id_: str, pemilik: str) -> BarisDana:
    nilai = bahan.katalog.nilai(id_) if id_ in bahan.katalog else None
    sumber = sorted({a.sumber_dana for a in bahan.buku.anggaran if a.pemilik_id == pemilik and a.sumber_dana})
    return BarisDana(nama=nama, jumlah="" if nilai is None else write_rupiah(nilai), sumber=", ".join(sumber))


def compare_perjanjian(lama: PerjanjianKinerja, baru: PerjanjianKinerja) -> list[tuple[str, list[BarisBanding]]]:
    """Every target and amount of both, side by side, with what each group is."""
    isi = [(Muatan(satu), load_buku(satu)) for satu in (lama, baru)]
    target = [{b.indikator: b.target for b in list_butir(*satu)} for satu in isi]
    dana = [{d.nama: d.jumlah for d in list_dana(*satu)} for satu in isi]
    return [("Target", _pair(*target)), ("Anggaran", _pair(*dana))]


def _pair(lama: Mapping[str, str], baru: Mapping[str, str]) -> list[BarisBanding]:
    nama = dict.fromkeys((*baru, *lama))
    return [BarisBanding(nama=n, lama=lama.get(n, ""), baru=baru.get(n, "")) for n in nama]
