"""A process that stands guard while another reads a file.

The engines for PDF are C libraries: where memory runs out they end the whole program without a word, and while they
work no alarm of Python is heard; where there is no memory left for its own errors, Python ends so too. So the reading
goes on in a child, and the parent waits: it passes on how the child ended, or says in the child's place what happened
to the file.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NoReturn

from terang.errors import UnreadableError

_SARAN = "Pecah berkas menjadi beberapa bagian atau simpan ulang dari program asalnya, lalu coba lagi."
_MATI = "Berkas ini menghentikan pembacanya: isinya rusak, atau memerlukan memori lebih dari 1 GB."
_LAMA = "Berkas ini terlalu rumit: belum selesai dibaca dalam batas waktu."
_TULIS = "Berkas ini terbaca, tetapi menghentikan Terang ketika hasilnya ditulis. Coba bentuk hasil yang lain."
_DIHENTIKAN = {signal.SIGTERM, signal.SIGINT, signal.SIGPIPE}
_SELESAI = b"selesai\n"


class Pagar:
    """Whether the guard stands. Only the program itself sets it, for whoever calls from Python would be forked too."""

    berdiri = False


@contextmanager
def guard(detik: int) -> Iterator[Callable[[int], None]]:
    """Run what is inside, and all that follows it, in a child; the parent never gets past the first line unhurt.

    Args:
        detik: how long the child may take.

    Yields:
        What the child calls to ask for another number of seconds from now on.

    Raises:
        UnreadableError: in the parent: the child was killed or took too long.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    baca, tulis = os.pipe()
    anak = os.fork()
    if anak:
        os.close(tulis)
        _wait(anak, baca, detik)
    os.close(baca)
    try:
        yield lambda lagi: _tell(tulis, b"%d\n" % lagi)
    finally:
        _tell(tulis, _SELESAI)
        os.close(tulis)


def _tell(tulis: int, pesan: bytes) -> None:
    # A parent that was killed hears nothing more.
    with suppress(BrokenPipeError):
        os.write(tulis, pesan)


def _wait(anak: int, baca: int, detik: int) -> NoReturn:
    """Ends as the child ends; raises where something ended the child while it read."""
    lama = [(satu, signal.getsignal(satu)) for satu in (signal.SIGINT, signal.SIGTERM)]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda nomor, _: os.kill(anak, nomor))
    akhir = _listen(baca, detik)
    if akhir is None:
        os.kill(anak, signal.SIGKILL)
    kode = os.waitstatus_to_exitcode(os.waitpid(anak, 0)[1])
    os.close(baca)
    if akhir or kode >= 0 or -kode in _DIHENTIKAN:
        if kode < 0 and -kode not in _DIHENTIKAN:
            os.write(sys.stderr.fileno(), f"{_TULIS} {_SARAN}\n".encode())
        os._exit(kode if kode >= 0 else 128 - kode)
    for nomor, penangan in lama:
        signal.signal(nomor, penangan)
    raise UnreadableError(f"{_MATI if akhir is False else _LAMA} {_SARAN}")


def _listen(baca: int, detik: int) -> bool | None:
    """Whether the child said that it is done; None where it says nothing in time."""
    while select.select([baca], [], [], detik + 1)[0]:
        pesan = os.read(baca, 100).splitlines(keepends=True)
        if not pesan or _SELESAI in pesan:
            return bool(pesan)
        detik = int(pesan[-1])
    return None
