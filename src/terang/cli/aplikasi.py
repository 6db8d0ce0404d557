"""The application that the commands register with, and what they share."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from terang import __version__
from terang.cli.bahasa import explain_sistem, translate_bantuan
from terang.errors import UsageError

SALAH_PAKAI = 64


class Keluar(Exception):  # noqa: N818 - not an error: a command that ends with a code of the contract
    """Ends a command that has printed its result with another exit code than 0."""

    def __init__(self, kode: int) -> None:
        super().__init__(kode)
        self.kode = kode


class BentukHasil(StrEnum):
    """How a result is printed."""

    TABEL = "tabel"
    JSON = "json"


class Kelompok(TyperGroup):
    """All commands, with their help in Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """The list of commands."""
        return translate_bantuan(super().get_help(ctx))


class Perintah(TyperCommand):
    """One command, with its help in Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """How the command is used."""
        return translate_bantuan(super().get_help(ctx))


app = typer.Typer(name="terang", cls=Kelompok, add_completion=False, rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def _terang(
    ctx: typer.Context, *, versi: Annotated[bool, typer.Option("--versi", help="Menampilkan versi Terang.")] = False
) -> None:
    """Terang: laporan kinerja (LKjIP) yang setiap angkanya dihitung, dijelaskan, dan dapat ditelusuri."""
    if versi:
        write_hasil(f"terang {__version__}")
        raise Keluar(0)
    if ctx.invoked_subcommand is None:
        sys.stderr.write(ctx.get_help() + "\n")
        raise Keluar(SALAH_PAKAI)


def read_isi(berkas: Path) -> bytes:
    """The bytes of a file that the person named; UsageError when it cannot be read."""
    try:
        return berkas.read_bytes()
    except OSError as salah:
        raise UsageError(f"Tidak dapat membaca {berkas}: {explain_sistem(salah)}.") from salah


def write_hasil(teks: str) -> None:
    """A result on standard output; a reader that has seen enough (`| head`) ends the command quietly."""
    try:
        sys.stdout.write(teks.rstrip("\n") + "\n")
        sys.stdout.flush()
    except BrokenPipeError as tutup:
        # Else Python flushes once more when it ends, and complains.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Keluar(0) from tutup


def print_json(isi: Mapping[str, Any]) -> None:
    """One JSON document on standard output and nothing else; in a terminal without UTF-8 its letters are escaped."""
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    write_hasil(json.dumps(isi, ensure_ascii=not utf8, indent=1))


def get_lapor() -> Callable[[str], None]:
    """What reports a step of a long run: to the terminal when a person is watching, else nowhere."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda langkah: print(f"{langkah} ...", file=sys.stderr, flush=True)  # noqa: T201
