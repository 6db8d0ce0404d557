"""Annex: the origin of every figure."""

from __future__ import annotations

from dataclasses import replace

from terang.naskah.blok import Baris, Blok
from terang.naskah.naskah import AsalAngka
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import baris, kepala, par, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan


@bagian("lampiran/asal-usul-angka")
def build_asal_usul(bahan: Bahan) -> tuple[Blok, ...]:
    """Every figure: id, value, formula, inputs, source row."""
    rows: list[Baris] = [kepala("Id angka", "Nilai", "Rumus dan perhitungan", "Masukan atau baris sumber")]
    rows += [baris(Nama(a.id), bahan.bil(a.id), _rumus(a), _masukan(a)) for a in bahan.katalog.list_asal()]
    return (
        par(
            "Daftar ini memuat setiap angka yang dicetak dalam laporan: nama tetapnya, nilai tercetak, rumus dengan"
            " angkanya, dan masukannya. Angka tanpa rumus dibaca langsung dari baris berkas pada paket data."
        ),
        replace(tabel("tabel-asal-usul", "4k 3n 5k 4k", rows, judul="Asal-usul angka"), asal_usul=True),
    )


BANYAK_MASUKAN = 12
PANJANG_HITUNGAN = 200
"""A sum of sixty rows is named by its first and last input; angka.json holds them all."""


def _rumus(asal: AsalAngka) -> list[Sisipan]:
    if not asal.rumus:
        return [Nama(asal.uraian)]
    rumus = asal.rumus.replace(" * ", " × ")
    panjang = not asal.substitusi or len(asal.substitusi) > PANJANG_HITUNGAN
    return [Nama(f"{asal.uraian}: {rumus}" + ("" if panjang else f" = {asal.substitusi}"))]


def _masukan(asal: AsalAngka) -> list[Sisipan]:
    if asal.sumber:
        return [Nama(f"{asal.sumber.berkas} baris {asal.sumber.baris}")]
    ids = [id_ for part in asal.masukan.values() for id_ in part]
    if len(ids) > BANYAK_MASUKAN:
        return [Nama(f"{', '.join(ids[:3])} sampai {ids[-1]}, seluruhnya {len(ids)} angka")]
    return [Nama(", ".join(ids) or asal.catatan or KOSONG)]
