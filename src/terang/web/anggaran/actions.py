"""Writes to the money: one line of the trail says every amount that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from terang.kinerja.write_angka import write_rupiah
from terang.web.anggaran.models import Pendapatan, TandaAnggaran
from terang.web.anggaran.pohon import Saring, list_baris
from terang.web.anggaran.tulis import KOLOM_PAGU, BukuUang, Kunci
from terang.web.common.actions import Objek, action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import get_unit
from terang.web.perencanaan.models import Indikator, Simpul

_NEGATIF = "Jumlah uang tidak boleh kurang dari nol. Tulis misalnya 44.000.000."
_BERUBAH = "Sementara Anda mengetik, angka ini diubah orang lain menjadi {kini} (semula {lama}). Muat ulang halaman."

_GESER = "Sementara Anda mengetik, anggaran ini diubah orang lain. Muat ulang halaman, lalu ketik lagi perubahan Anda."


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """What was typed into a cell; `lama` is what stood there, where the page knows it."""

    simpul: Simpul | None
    kunci: Kunci
    nilai: int | None
    lama: int | None = None
    tahu_lama: bool = False


def build_objek(perangkat: PerangkatDaerah, unit_id: int, tahun: int) -> Objek:
    """How the trail names the money of a year."""
    return Objek(jenis="anggaran", id=f"{perangkat.kode}-{tahun}", unit_id=unit_id)


@action("anggaran.isi")
def set_nilai(
    pelaku: Pelaku, /, *, perangkat_daerah: PerangkatDaerah, tahun: int, isian: Iterable[Isian], sidik: str = ""
) -> int:
    """Write amounts; how many changed. `sidik` is the mark of what the page showed, where it sends everything."""
    unit = get_unit(pelaku, perangkat_daerah.kode, izin=Izin.ISI_ANGGARAN)
    buku = BukuUang(perangkat_daerah, tahun)
    if sidik and sidik != buku.compute_sidik():
        raise AturanError(_GESER)
    perubahan: dict[str, list[str | None]] = {}
    for satu in isian:
        perubahan |= _write(buku, perangkat_daerah, satu)
    if not perubahan:
        raise AturanError("Tidak ada angka yang berubah.")
    uraian = f"Mengisi {len(perubahan)} angka anggaran {tahun}"
    record(pelaku, "anggaran.isi", build_objek(perangkat_daerah, unit.id, tahun), uraian, perubahan)
    return len(perubahan)


def _write(buku: BukuUang, perangkat: PerangkatDaerah, satu: Isian) -> dict[str, list[str | None]]:
    kunci = buku.find(satu.kunci)
    if satu.nilai is not None and satu.nilai < 0:
        raise AturanError(_NEGATIF)
    kini = buku.get(kunci)
    if satu.tahu_lama and kini != satu.lama:
        raise AturanError(_BERUBAH.format(kini=_say(kini), lama=_say(satu.lama)))
    nama = satu.simpul.nomenklatur or satu.simpul.kode if satu.simpul else perangkat.kode
    ubah = buku.write(kunci, nama, satu.nilai)
    return {f"{nama} {kunci.kolom}": [_say(ubah.sebelum), _say(ubah.sesudah)]} if ubah else {}


def _say(nilai: int | None) -> str:
    return "kosong" if nilai is None else write_rupiah(nilai)


@action("anggaran.jumlahkan")
def sum_induk(
    pelaku: Pelaku, /, *, perangkat_daerah: PerangkatDaerah, tahun: int, simpul: Sequence[Simpul], baris: Simpul | None
) -> None:
    """Make the budget of a node the sum of what stands right below it, in every version that differs."""
    unit = get_unit(pelaku, perangkat_daerah.kode, izin=Izin.ISI_ANGGARAN)
    buku = BukuUang(perangkat_daerah, tahun)
    rows = list_baris(buku, simpul, Saring(bulan=12), KOLOM_PAGU)
    pk = baris.pk if baris else None
    bawah = [s for s in rows if s.simpul and (s.simpul.induk_id == pk if baris else s.dalam == 1)]
    perubahan: dict[str, list[str | None]] = {}
    for kolom in KOLOM_PAGU:
        ada = [s.sel[kolom].nilai for s in bawah if s.sel[kolom].nilai is not None]
        kunci = buku.find(Kunci(kolom=kolom, pemilik_id=pk))
        if ada and buku.get(kunci) is not None:
            isian = Isian(simpul=baris, kunci=kunci, nilai=sum(n for n in ada if n is not None))
            perubahan |= _write(buku, perangkat_daerah, isian)
    if not perubahan:
        raise AturanError("Tidak ada yang perlu disamakan, atau jumlahnya terbagi atas beberapa sumber dana.")
    nama = baris.nama if baris else perangkat_daerah.nama_pendek
    uraian = f"Menyamakan pagu {nama} dengan jumlah bagiannya"
    record(pelaku, "anggaran.jumlahkan", build_objek(perangkat_daerah, unit.id, tahun), uraian, perubahan)


@action("pendapatan.simpan")
def save_pendapatan(
    pelaku: Pelaku,
    /,
    *,
    perangkat_daerah: PerangkatDaerah,
    tahun: int,
    lama: Pendapatan | None,
    isi: Mapping[str, object],
) -> Pendapatan:
    """A source of revenue, new or changed, with its target and what came in."""
    unit = get_unit(pelaku, perangkat_daerah.kode, izin=Izin.ISI_ANGGARAN)
    milik = Pendapatan.objects.filter(perangkat_daerah=perangkat_daerah)
    if lama is None:
        dipakai = set(milik.values_list("kode", flat=True))
        kode = choose_kode(f"pendapatan-{tahun}-{isi['uraian']}", dipakai)
        satu = Pendapatan(perangkat_daerah=perangkat_daerah, tahun=tahun, kode=kode, posisi=len(dipakai))
    else:
        satu = milik.get(pk=lama.pk)
    perubahan = {nama: [getattr(satu, nama, None), nilai] for nama, nilai in isi.items()}
    for nama, nilai in isi.items():
        setattr(satu, nama, nilai)
    satu.save()
    uraian = f"Menyimpan pendapatan {satu.uraian}"
    record(pelaku, "pendapatan.simpan", build_objek(perangkat_daerah, unit.id, tahun), uraian, perubahan)
    return satu


@action("pendapatan.hapus")
def delete_pendapatan(pelaku: Pelaku, /, *, pendapatan: Pendapatan) -> None:
    """Take a source of revenue away; the trail keeps what it said."""
    perangkat = pendapatan.perangkat_daerah
    unit = get_unit(pelaku, perangkat.kode, izin=Izin.ISI_ANGGARAN)
    perubahan = {n: [getattr(pendapatan, n), None] for n in ("uraian", "target", "realisasi", "keterangan")}
    Pendapatan.objects.filter(pk=pendapatan.pk).delete()
    objek = build_objek(perangkat, unit.id, pendapatan.tahun)
    record(pelaku, "pendapatan.hapus", objek, f"Menghapus pendapatan {pendapatan.uraian}", perubahan)


@action("anggaran.tandai")
def tag_simpul(
    pelaku: Pelaku, /, *, perangkat_daerah: PerangkatDaerah, tahun: int, simpul: Simpul, indikator: Sequence[Indikator]
) -> None:
    """Say which indicators the money of a node serves in a year."""
    unit = get_unit(pelaku, perangkat_daerah.kode, izin=Izin.ISI_ANGGARAN)
    if any(satu.rencana_id != simpul.rencana_id for satu in indikator):
        raise AturanError("Pilih indikator dari rencana yang sama.", bidang="indikator")
    lama = TandaAnggaran.objects.filter(simpul=simpul, tahun=tahun)
    semula = sorted(lama.values_list("indikator__kode", flat=True))
    lama.exclude(indikator__in=indikator).delete()
    for satu in indikator:
        TandaAnggaran.objects.get_or_create(simpul=simpul, indikator=satu, tahun=tahun)
    perubahan = {"indikator": [", ".join(semula) or None, ", ".join(sorted(s.kode for s in indikator)) or None]}
    uraian = f"Menandai anggaran {simpul.nama} ke {len(indikator)} indikator"
    record(pelaku, "anggaran.tandai", build_objek(perangkat_daerah, unit.id, tahun), uraian, perubahan)
