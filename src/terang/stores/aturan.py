"""What a package must say, beyond its tables' shapes: rules that join several columns or rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from terang.kinerja.buku import TABEL
from terang.kinerja.indikator import Realisasi, Target
from terang.kinerja.pilihan import Rumus, Tanda
from terang.stores.acuan import Paket
from terang.stores.kesalahan import Kesalahan
from terang.stores.sel import suggest
from terang.stores.skema import list_kolom


def check_aturan(paket: Paket) -> Iterator[Kesalahan]:
    """Yield the breaches of every rule; rows with an error of their own are left out."""
    yield from _check_laporan(paket)
    yield from _check_dipakai(paket)
    yield from _check_rentang(paket)
    yield from _check_skala(paket)
    yield from _check_predikat(paket, "target")
    yield from _check_predikat(paket, "realisasi")
    yield from _check_catatan(paket)


def _build(tabel: str, nomor: int | None, kolom: str | None, isi: str | None, pesan: str, saran: str) -> Kesalahan:
    return Kesalahan(berkas=f"{tabel}.csv", baris=nomor, kolom=kolom, isi=isi, pesan=pesan, saran=saran)


def _check_laporan(paket: Paket) -> Iterator[Kesalahan]:
    laporan = paket["laporan"]
    if not laporan.sel and laporan.utuh:
        yield _build("laporan", None, None, None, "Laporan belum diisi.", "Tulis tepat satu baris di bawah judul.")
    for nomor, sel in laporan.sel[1:]:
        pesan = "Laporan hanya boleh satu baris."
        yield _build("laporan", nomor, None, sel.get("id"), pesan, "Hapus baris ini atau pisahkan menjadi paket lain.")


def _check_dipakai(paket: Paket) -> Iterator[Kesalahan]:
    pertama: dict[tuple[Any, ...], int] = {}
    for nomor, row in paket["realisasi"].baris:
        kunci = (row.indikator_id, row.tahun, row.periode)
        if row.dipakai and pertama.setdefault(kunci, nomor) != nomor:
            pesan = (
                f"Realisasi {row.indikator_id} tahun {row.tahun} periode {row.periode} "
                f"sudah ada yang dipakai, pada baris {pertama[kunci]}."
            )
            yield _build("realisasi", nomor, "dipakai", "ya", pesan, "Tulis tidak pada semua yang lain, dengan alasan.")


def _check_rentang(paket: Paket) -> Iterator[Kesalahan]:
    for nomor, row in paket["target"].baris:
        if row.tanda is not Tanda.RENTANG:
            continue
        for kolom in ("nilai", "batas_atas"):
            if getattr(row, kolom) is None:
                pesan = f"Target rentang belum mempunyai {kolom}."
                yield _build("target", nomor, kolom, None, pesan, "Isi nilai (batas bawah) dan batas_atas.")
        if row.nilai is not None and row.batas_atas is not None and row.nilai > row.batas_atas:
            pesan = f"Batas atas kurang dari batas bawah {row.nilai:f}."
            yield _build("target", nomor, "batas_atas", f"{row.batas_atas:f}", pesan, "Tukar kedua batasnya.")


def _list_skala(paket: Paket) -> dict[str, list[str]]:
    skala: dict[str, list[str]] = {}
    for _, row in paket["predikat"].baris:
        skala.setdefault(row.skala, []).append(row.kode)
    return skala


def _check_skala(paket: Paket) -> Iterator[Kesalahan]:
    skala = _list_skala(paket)
    for nomor, row in paket["indikator"].baris:
        if row.rumus is Rumus.PREDIKAT and row.skala_predikat is None:
            pesan = "Rumus predikat memerlukan skala."
            yield _build("indikator", nomor, "skala_predikat", None, pesan, "Isi dengan nama skala pada predikat.csv.")
        elif row.skala_predikat not in (None, *skala) and paket["predikat"].utuh:
            pesan = f"Skala '{row.skala_predikat}' tidak ada pada predikat.csv."
            saran = f"Tambahkan predikat skala itu.{suggest(row.skala_predikat, list(skala))}"
            yield _build("indikator", nomor, "skala_predikat", row.skala_predikat, pesan, saran)


def _check_predikat(paket: Paket, tabel: str) -> Iterator[Kesalahan]:
    skala = _list_skala(paket)
    # An indicator that lacks the scale its rule needs is told there, once, and not at each of its figures.
    skala_indikator = {
        row.id: row.skala_predikat
        for _, row in paket["indikator"].baris
        if row.skala_predikat is not None or row.rumus is not Rumus.PREDIKAT
    }
    for nomor, row in paket[tabel].baris:
        if row.predikat is not None and row.indikator_id in skala_indikator:
            yield from _check_satu_predikat(tabel, nomor, row, skala_indikator[row.indikator_id], skala)


def _check_satu_predikat(
    tabel: str, nomor: int, row: Target | Realisasi, nama_skala: str | None, skala: dict[str, list[str]]
) -> Iterator[Kesalahan]:
    predikat = row.predikat or ""
    if nama_skala is None:
        pesan = f"Indikator {row.indikator_id} tidak mempunyai skala predikat."
        saran = "Isi skala_predikat pada indikator.csv, atau kosongkan predikat di sini."
        yield _build(tabel, nomor, "predikat", predikat, pesan, saran)
    elif nama_skala in skala and predikat not in skala[nama_skala]:
        pesan = f"Predikat '{predikat}' tidak ada pada skala {nama_skala}."
        yield _build(tabel, nomor, "predikat", predikat, pesan, f"Pilih satu: {', '.join(skala[nama_skala])}.")


def _check_catatan(paket: Paket) -> Iterator[Kesalahan]:
    for nomor, row in paket["catatan_sumber"].baris:
        if row.tabel not in TABEL:
            pesan = f"Tabel '{row.tabel}' tidak dikenal."
            saran = f"Tulis nama tabel paket tanpa .csv.{suggest(row.tabel, list(TABEL))}"
            yield _build("catatan_sumber", nomor, "tabel", row.tabel, pesan, saran)
            continue
        nama_kolom = [k.nama for k in list_kolom(row.tabel)]
        if row.kolom not in (None, *nama_kolom):
            pesan = f"Kolom '{row.kolom}' tidak ada pada {row.tabel}.csv."
            saran = f"Pilih satu: {', '.join(nama_kolom)}."
            yield _build("catatan_sumber", nomor, "kolom", row.kolom, pesan, saran)
        tujuan = paket[row.tabel]
        if row.baris_id and tujuan.utuh and row.baris_id not in {sel.get("id") for _, sel in tujuan.sel}:
            pesan = f"Id '{row.baris_id}' tidak ada pada {row.tabel}.csv."
            saran = "Perbaiki ejaannya, atau kosongkan bila menyangkut seluruh tabel."
            yield _build("catatan_sumber", nomor, "baris_id", row.baris_id, pesan, saran)
