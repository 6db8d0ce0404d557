"""The lembar pengukuran as a table for a terminal: names wrap, figures never do."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from terang.cli.hitung_angka import write_capaian, write_realisasi, write_target_indikator
from terang.kinerja.buku import BukuKinerja
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import HasilIndikator, Pengukuran

KOSONG = "–"
TAK_DIHITUNG = "tidak dihitung"
_ANGKA = ("Target", "Realisasi", "Capaian")
_NAMA_TERSEMPIT = 24
_STATUS = 9
_JARAK = 2

Isi = tuple[str, str, str, str, str, str]
"""Name, target, realisasi, capaian, rule, status of one row."""


def write_tabel(buku: BukuKinerja, pengukuran: Pengukuran) -> str:
    """The table, and below it why something could not be computed; a terminal too narrow for the figures scrolls."""
    rows = list(_list_baris(buku, pengukuran))
    console = Console()
    console.width = max(console.width, _measure(rows))
    with console.capture() as tertulis:
        console.print(_build_tabel(rows), highlight=False)
        for alasan in _list_alasan(pengukuran):
            console.print(alasan, highlight=False, markup=False)
    judul = f"Lembar pengukuran kinerja tahun {buku.tahun}, capaian dalam persen"
    return "\n".join([judul, *(line.rstrip() for line in tertulis.get().splitlines())])


def _list_baris(buku: BukuKinerja, pengukuran: Pengukuran) -> Iterator[tuple[Isi, str]]:
    """The rows with their style."""
    for sasaran in pengukuran.sasaran:
        kategori = sasaran.kategori.label if sasaran.kategori else KOSONG
        yield (f"Sasaran: {sasaran.sasaran.nama}", "", "", _write(sasaran.capaian), "rata-rata", kategori), "bold"
        yield from ((_build_baris(buku, hasil), "") for hasil in sasaran.indikator)
    if pengukuran.program:
        yield ("Indikator program", "", "", "", "", ""), "bold"
        yield from ((_build_baris(buku, hasil), "") for hasil in pengukuran.program)
    for metode, hitungan in pengukuran.total.items():
        dipakai = metode is pengukuran.metode
        yield (
            (hitungan.nama, "", "", _write(hitungan), "rata-rata", "dipakai" if dipakai else ""),
            "bold" if dipakai else "",
        )


def _build_baris(buku: BukuKinerja, hasil: HasilIndikator) -> Isi:
    target, realisasi = write_target_indikator(buku, hasil), write_realisasi(buku, hasil)
    status = hasil.status or TAK_DIHITUNG
    return (
        f"  {hasil.indikator.nama}",
        target or KOSONG,
        realisasi or KOSONG,
        _write(hasil.capaian),
        hasil.indikator.rumus,
        status,
    )


def _build_tabel(rows: list[tuple[Isi, str]]) -> Table:
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True, expand=True)
    tabel.add_column("Sasaran dan indikator", ratio=1)
    for place, nama in enumerate(_ANGKA, start=1):
        tabel.add_column(nama, justify="right", no_wrap=True, min_width=_widest(rows, place, nama))
    tabel.add_column("Rumus", no_wrap=True, min_width=_widest(rows, 4, "Rumus"))
    tabel.add_column("Status", width=_STATUS)
    for isi, gaya in rows:
        nama, *lain = isi
        indent = len(nama) - len(nama.lstrip())
        tabel.add_row(Padding(Text(nama.strip()), (0, 0, 0, indent)), *map(Text, lain), style=gaya)
    return tabel


def _measure(rows: list[tuple[Isi, str]]) -> int:
    """Columns that the table needs."""
    widest = [_widest(rows, place, nama) for place, nama in enumerate((*_ANGKA, "Rumus"), start=1)]
    return _NAMA_TERSEMPIT + sum(widest) + _STATUS + _JARAK * (len(widest) + 1)


def _widest(rows: list[tuple[Isi, str]], place: int, judul: str) -> int:
    return max(len(judul), *(len(isi[place]) for isi, _ in rows))


def _list_alasan(pengukuran: Pengukuran) -> Iterator[str]:
    """Why a capaian is missing, and where a declared limit changed what counts."""
    for hasil in (*pengukuran.list_indikator(), *pengukuran.program):
        if hasil.capaian.alasan:
            yield f"{hasil.indikator.nama}: {hasil.capaian.alasan}"
        elif hasil.dinilai.value != hasil.capaian.value:
            yield f"{hasil.indikator.nama}: dinilai {_write(hasil.dinilai)} menurut batas capaian."


def _write(hitungan: Hitungan) -> str:
    return write_capaian(hitungan) or KOSONG
