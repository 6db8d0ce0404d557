"""How far a job is, told while it runs, and whether it should stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from terang.web.common.errors import WebError
from terang.web.common.jam import get_kini
from terang.web.latar.models import Pekerjaan, StatusPekerjaan

T = TypeVar("T")


class DibatalkanError(WebError):
    """The job was called off, or another worker has taken it over."""


class Kemajuan:
    """Hands on the steps of a job; every call is also where it may be stopped.

    Args:
        pekerjaan_id: the job.
        putaran: which start of it this is.
    """

    def __init__(self, pekerjaan_id: int, putaran: int) -> None:
        self._milik = Pekerjaan.objects.filter(pk=pekerjaan_id, putaran=putaran, status=StatusPekerjaan.BERJALAN)
        self._persen = 0

    def tell(self, langkah: str, persen: int | None = None) -> None:
        """The step that begins now, in words, and how much of the whole is done.

        Raises:
            DibatalkanError: somebody called the job off.
        """
        if persen is not None:
            self._persen = max(self._persen, min(persen, 99))
        if not self._milik.filter(batal=False).update(
            langkah=langkah[:300], kemajuan=self._persen, terdengar=get_kini()
        ):
            raise DibatalkanError("Pekerjaan ini dibatalkan.")

    def walk(self, banyak: int, semua: Sequence[T], langkah: str, mulai: int = 0) -> Iterator[T]:
        """Yield every item, telling from `mulai` to `banyak` percent; said at most a hundred times."""
        kata = ""
        for nomor, satu in enumerate(semua):
            persen = mulai + (banyak - mulai) * nomor // max(len(semua), 1)
            if not nomor or persen > self._persen:
                kata = f"{langkah} ({nomor + 1} dari {len(semua)})"
                self.tell(kata, persen)
            yield satu
