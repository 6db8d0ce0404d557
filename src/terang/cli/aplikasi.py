"""The application that the commands register with, and what they share."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import typer

app = typer.Typer(
    name="terang",
    help="Terang: laporan kinerja (LKjIP) yang setiap angkanya dihitung, dijelaskan, dan dapat ditelusuri.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def _terang() -> None:
    """Keeps the name of a command necessary even while there are few."""


class Keluar(Exception):  # noqa: N818 - not an error: a command that ends with a code of the contract
    """Ends a command that has printed its result with another exit code than 0."""

    def __init__(self, kode: int) -> None:
        super().__init__(kode)
        self.kode = kode


class BentukHasil(StrEnum):
    """How a result is printed."""

    TABEL = "tabel"
    JSON = "json"


def print_json(isi: Mapping[str, Any]) -> None:
    """One JSON document on standard output and nothing else."""
    sys.stdout.write(json.dumps(isi, ensure_ascii=False, indent=1) + "\n")


def get_lapor() -> Callable[[str], None]:
    """What reports a step of a long run: to the terminal when a person is watching, else nowhere."""
    if not sys.stderr.isatty():
        return lambda _: None
    return lambda langkah: print(f"{langkah} ...", file=sys.stderr, flush=True)  # noqa: T201
