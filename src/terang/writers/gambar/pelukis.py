"""A process of its own that draws charts.

Half a second passes before the first chart is drawn, however small it is. So the process is started before the package
is read, gets ready meanwhile on the other core, and has drawn the charts by the time the pages are set.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Self

from terang.naskah.blok import Gambar, JenisGambar
from terang.naskah.naskah import Naskah, walk_naskah
from terang.writers.gambar.bagan import draw_bagan

_PEMANASAN = '{"mark": "point", "data": {"values": []}}'


class Pelukis:
    """Draws the charts of one document in the background; use it as a context, which ends the process."""

    def __enter__(self) -> Self:
        perintah = [sys.executable, "-m", "terang.writers.gambar.pelukis"]
        # The command is our own; nothing of a document stands in it. A run that is stopped stops this too, which
        # has nothing to say about that.
        self._proses = subprocess.Popen(  # noqa: S603
            perintah, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._proses.kill()
        self._proses.communicate()

    _sent = False

    def ask(self, naskah: Naskah) -> None:
        """Sends the charts of a document; the answer is waited for only when the first one is needed."""
        spek = [b.spek for b in walk_naskah(naskah) if isinstance(b, Gambar) and b.jenis is JenisGambar.VEGA_LITE]
        self._sent = True
        if self._proses.stdin:
            self._proses.stdin.write(json.dumps(spek).encode() + b"\n")
            self._proses.stdin.flush()

    @cached_property
    def lukisan(self) -> Mapping[str, str]:
        """The SVG of each chart by its specification; a chart that could not be drawn is not there."""
        keluaran = self._proses.stdout.readline() if self._sent and self._proses.stdout else b""
        isi: dict[str, str] = json.loads(keluaran or b"{}")
        # The memory of the process is wanted for the pages now.
        self._proses.kill()
        return isi


def draw_semua(spek: Iterable[str]) -> dict[str, str]:
    """The SVG of each chart; one that is broken is left out, and told about where it is drawn again."""
    hasil: dict[str, str] = {}
    for satu in spek:
        try:
            hasil[satu] = draw_bagan(satu)
        except ValueError:
            continue
    return hasil


def main() -> None:
    """Gets ready, reads one line with all specifications, answers with one line."""
    draw_bagan(_PEMANASAN)
    spek: list[str] = json.loads(sys.stdin.readline() or "[]")
    sys.stdout.write(json.dumps(draw_semua(spek)) + "\n")


if __name__ == "__main__":
    main()
