"""What the figure of the year is held against: last year, the medium-term target, a benchmark, other measurers."""

from __future__ import annotations

from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Realisasi, Target
from terang.kinerja.pilih import get_realisasi, get_target_akhir
from terang.kinerja.pilihan import Akumulasi, Periode, Rumus
from terang.report.lkjip.katalog.pengisi import Pengisi
from terang.report.lkjip.katalog.sumber import get_sumber
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import TRIWULAN, compute_capaian_baris, get_jeda_deret
from terang.rumus.perbandingan import compute_jangka_menengah
from terang.rumus.pertumbuhan import compute_pertumbuhan, compute_selisih
from terang.rumus.umum import compute_jumlah


def add_perubahan(isi: Pengisi) -> None:
    """Change and growth against last year; none over a break of method."""
    row = get_realisasi(isi.buku, isi.id, isi.tahun - 1)
    kini = isi.katalog.nilai(f"{isi.id}/realisasi") if f"{isi.id}/realisasi" in isi.katalog else None
    if row is None or kini is None:
        return
    between = [
        j for j in get_jeda_deret(isi.buku, isi.id, row, isi.hasil.realisasi) if row.tahun < j.tahun <= isi.tahun
    ]
    jeda = between[-1] if between else None
    masukan = {"R": (f"{isi.id}/realisasi",), "L": (f"{isi.id}/realisasi-{row.tahun}",)}
    lalu = isi.katalog.nilai(f"{isi.id}/realisasi-{row.tahun}")
    selisih = compute_selisih(kini, lalu, on=isi.on, jeda=jeda)
    tumbuh = compute_pertumbuhan(kini, lalu, on=isi.on, jeda=jeda)
    isi.add_hitungan("selisih", selisih, masukan, f"Perubahan {isi.nama} terhadap {row.tahun}")
    isi.add_hitungan("pertumbuhan", tumbuh, masukan, f"Pertumbuhan {isi.nama} terhadap {row.tahun}", "%", 2)


def add_jangka_menengah(isi: Pengisi) -> None:
    """Realisasi so far against the target of the last year of the Renstra."""
    akhir = get_target_akhir(isi.buku, isi.id)
    if akhir is None:
        return
    id_akhir = isi.add_target(f"{isi.id}/target-akhir", akhir, f"Target {isi.nama} akhir renstra {akhir.tahun}")
    kini = f"{isi.id}/realisasi"
    if kini not in isi.katalog or isi.katalog.nilai(kini) is None:
        return
    deret = {y: isi.katalog.nilai(_id_realisasi(isi, y)) for y in _list_tahun_renstra(isi)}
    pertama = get_realisasi(isi.buku, isi.id, min(deret))
    hasil = compute_jangka_menengah(
        isi.hasil.indikator.rumus,
        _read_akhir(isi, akhir, isi.katalog.nilai(id_akhir)),
        deret,
        isi.hasil.indikator.akumulasi,
        on=isi.on,
        jeda=get_jeda_deret(isi.buku, isi.id, pertama, isi.hasil.realisasi),
    )
    reached = hasil.inputs.get("R")
    if isinstance(reached, Hitungan):
        years = [y for y in deret if deret[y] is not None]
        used = years if isi.hasil.indikator.akumulasi is Akumulasi.JUMLAH else years[-1:]
        masukan = {"X": tuple(_id_realisasi(isi, y) for y in used)}
        isi.add_hitungan("realisasi-jangka-menengah", reached, masukan, f"Realisasi {isi.nama} sampai {isi.tahun}")
    uraian = f"Kemajuan {isi.nama} terhadap target akhir renstra"
    isi.add_capaian("capaian-jangka-menengah", hasil, "target-akhir", "realisasi-jangka-menengah", uraian)


def _read_akhir(isi: Pengisi, akhir: Target, nilai: Decimal | None) -> Angka | None:
    """The last target as a figure; that of a predicate is its score."""
    if isi.hasil.indikator.rumus is not Rumus.PREDIKAT:
        return akhir.angka
    return None if nilai is None else Angka(nilai=nilai)


def _list_tahun_renstra(isi: Pengisi) -> list[int]:
    """Years with a realisasi since the sasaran is in force: what came before belongs to an earlier Renstra."""
    awal = next((s.tahun_awal for s in isi.buku.sasaran if s.id == isi.hasil.indikator.pemilik_id), 0)
    return [y for y in list_tahun(isi.buku, isi.id) if y >= awal]


def _id_realisasi(isi: Pengisi, tahun: int) -> str:
    return f"{isi.id}/realisasi" if tahun == isi.tahun else f"{isi.id}/realisasi-{tahun}"


def add_nasional(isi: Pengisi) -> None:
    """The benchmark and the distance to it."""
    row = isi.hasil.pembanding
    if row is None or isi.hasil.banding is None or f"{isi.id}/realisasi" not in isi.katalog:
        return
    isi.katalog.add_fakta(
        f"{isi.id}/nasional",
        row.nilai,
        uraian=f"{isi.nama}, pembanding {row.lingkup}",
        sumber=get_sumber(isi.buku, "pembanding", row.id),
        satuan=isi.satuan.lambang or "",
        desimal=isi.satuan.desimal,
        catatan=row.sumber,
    )
    masukan = {"R": (f"{isi.id}/realisasi",), "N": (f"{isi.id}/nasional",)}
    isi.add_hitungan("selisih-nasional", isi.hasil.banding, masukan, f"Selisih {isi.nama} terhadap pembanding")


def add_lain(isi: Pengisi) -> None:
    """Figures of other measurers, what the capaian would be with them, and their parts."""
    for row in isi.hasil.lain:
        id_ = isi.add_realisasi(f"realisasi/{row.id}", row, f"{isi.nama} menurut {row.pengukur}")
        capaian = compute_capaian_baris(isi.buku, isi.hasil.indikator, isi.hasil.target, row, row.nilai, on=isi.on)
        masukan = {"R": (id_,)} | isi.list_masukan_target(capaian, f"{isi.id}/target")
        uraian = f"Capaian {isi.nama} bila angka {row.pengukur} dipakai"
        isi.katalog.add_hitungan(f"{id_}/capaian", capaian, masukan, uraian=uraian, satuan="%")
        _add_komponen(isi, row, id_)


def _add_komponen(isi: Pengisi, row: Realisasi, id_: str) -> None:
    parts = [k for k in isi.buku.komponen if k.realisasi_id == row.id]
    for k in parts:
        sumber = get_sumber(isi.buku, "komponen", k.id)
        uraian = f"{k.nama} dari {isi.nama} menurut {row.pengukur}"
        isi.katalog.add_fakta(f"komponen/{k.id}", k.nilai, uraian=uraian, sumber=sumber, desimal=isi.satuan.desimal)
    if parts:
        masukan = {"N": tuple(f"komponen/{k.id}" for k in parts)}
        jumlah = compute_jumlah([k.nilai for k in parts], on=isi.on)
        isi.katalog.add_hitungan(f"{id_}/komponen", jumlah, masukan, uraian=f"Jumlah bagian {isi.nama}")


def list_tahun(buku: BukuKinerja, indikator_id: str) -> list[int]:
    """The years up to the ledger's with a yearly realisasi that counts, oldest first.

    Of the ledger's own year the quarters count as well, because they are accumulated.
    """
    rows = [r for r in buku.realisasi if r.indikator_id == indikator_id and r.dipakai and r.tahun <= buku.tahun]
    kini = {r.tahun for r in rows if r.tahun == buku.tahun and r.periode in TRIWULAN}
    return sorted(kini | {r.tahun for r in rows if r.periode is Periode.TAHUN})
