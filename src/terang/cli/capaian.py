"""`terang capaian`: one achievement from two figures as a person writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

import typer

from terang.cli.aplikasi import BentukHasil, Keluar, app, print_json
from terang.errors import UnreadableError
from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak
from terang.kinerja.pilihan import Rumus
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka
from terang.rumus.batas import apply_batas
from terang.rumus.capaian import compute_capaian
from terang.rumus.explain import build_uraian, explain
from terang.rumus.hitungan import Hitungan

TAK_TERHITUNG = 2


class NamaRumus(StrEnum):
    """The rules that two plain figures can be measured by."""

    MAKS = "maks"
    MIN = "min"
    MIN_RASIO = "min-rasio"
    RENTANG = "rentang"
    STABIL = "stabil"


@app.command()
def capaian(
    target: Annotated[str, typer.Option("--target", metavar="T", help="Target, misalnya 80,60 atau >82 atau 5-7.")],
    realisasi: Annotated[str, typer.Option("--realisasi", metavar="R", help="Realisasi, misalnya 91,88.")],
    rumus: Annotated[
        NamaRumus | None, typer.Option("--rumus", help="Rumus capaian; baku: maks, rentang bila target rentang.")
    ] = None,
    batas_atas: Annotated[
        str | None, typer.Option("--batas-atas", help="Batas atas capaian, langkah tersendiri.")
    ] = None,
    batas_bawah: Annotated[
        str | None, typer.Option("--batas-bawah", help="Batas bawah capaian, langkah tersendiri.")
    ] = None,
    satuan: Annotated[str, typer.Option("--satuan", help="Satuan, bila 1.234 dapat dibaca dua cara.")] = "",
    pada: Annotated[
        str | None, typer.Option("--pada", metavar="TANGGAL", help="Hari yang ketentuannya berlaku.")
    ] = None,
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menghitung satu capaian dari target dan realisasi."""
    on = _read_hari(pada)
    try:
        goal = _read(target, "Target", satuan)
        chosen = Rumus((rumus or _default(goal)).value)
        reached = _read(realisasi, "Realisasi", satuan)
        mentah = compute_capaian(chosen, goal, _single(reached, "Realisasi"), on=on)
        hasil = apply_batas(mentah, _limit(batas_atas, "Batas atas"), _limit(batas_bawah, "Batas bawah"), on=on)
    except UnreadableError as salah:
        _print_salah(str(salah), bentuk, (rumus or NamaRumus.MAKS).value)
        raise Keluar(TAK_TERHITUNG) from salah
    _print(hasil, mentah, chosen, bentuk)
    if hasil.value is None:
        raise Keluar(TAK_TERHITUNG)


def _default(target: Angka | None) -> NamaRumus:
    return NamaRumus.RENTANG if target is not None and target.batas_atas is not None else NamaRumus.MAKS


def _read(teks: str, nama: str, satuan: str) -> Angka | None:
    hasil = read_angka(teks, satuan)
    if isinstance(hasil, AngkaAmbigu):
        raise UnreadableError(f"{nama}: {hasil.pertanyaan}")
    if isinstance(hasil, AngkaRusak):
        raise UnreadableError(f"{nama}: {hasil.alasan}")
    return hasil


def _single(angka: Angka | None, nama: str) -> Decimal | None:
    if angka is not None and angka.batas_atas is not None:
        raise UnreadableError(f"{nama} harus satu angka, bukan rentang. Tulis satu angka, misalnya 91,88.")
    return None if angka is None else angka.nilai


def _limit(teks: str | None, nama: str) -> Decimal | None:
    return None if teks is None else _single(_read(teks, nama, ""), nama)


def _read_hari(teks: str | None) -> date:
    """The asked day; without one the latest law that Terang holds applies, which no clock decides."""
    if teks is None:
        return date.max
    try:
        return date.fromisoformat(teks)
    except ValueError as salah:
        raise typer.BadParameter(
            f"Tanggal '{teks}' tidak terbaca. Tulis tahun-bulan-hari, misalnya 2022-12-31."
        ) from salah


def _print(hasil: Hitungan, mentah: Hitungan, rumus: Rumus, bentuk: BentukHasil) -> None:
    if bentuk is BentukHasil.TABEL:
        typer.echo(explain(hasil))
        return
    isi: dict[str, Any] = {
        "capaian": None if hasil.value is None else write_angka(hasil.value),
        "nilai": None if hasil.value is None else str(hasil.value),
        "status": hasil.status,
        "rumus": rumus,
        "uraian": build_uraian(mentah),
        "alasan": hasil.alasan,
        "dasar_hukum": mentah.dasar_hukum,
        "catatan": mentah.catatan,
    }
    if hasil is not mentah:
        isi["mentah"] = None if mentah.value is None else str(mentah.value)
        isi["batas"] = build_uraian(hasil)
    print_json(isi)


def _print_salah(alasan: str, bentuk: BentukHasil, rumus: str) -> None:
    if bentuk is BentukHasil.TABEL:
        typer.echo(alasan, err=True)
        return
    print_json({"capaian": None, "nilai": None, "status": None, "rumus": rumus, "uraian": "", "alasan": alasan})
