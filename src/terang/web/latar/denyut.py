"""The sign of life of a job that is busy with one long step."""

from __future__ import annotations

import threading
from types import TracebackType

from django.db import DatabaseError, connection

from terang.web.common.jam import get_kini
from terang.web.latar.models import Pekerjaan

SELANG = 10
"""Seconds between two signs of life."""

TERHENTI = 60
"""Seconds of silence after which a job counts as stopped: its worker must have died."""


class Denyut:
    """While it is entered, a thread says every few seconds that the job is alive."""

    def __init__(self, pekerjaan_id: int, putaran: int, selang: float = SELANG) -> None:
        self._milik = Pekerjaan.objects.filter(pk=pekerjaan_id, putaran=putaran)
        self._selang = selang
        self._usai = threading.Event()
        self._benang = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> None:
        self._benang.start()

    def __exit__(
        self, jenis: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._usai.set()
        self._benang.join()

    def _beat(self) -> None:
        try:
            while not self._usai.wait(self._selang):
                self._tell()
        finally:
            connection.close()

    def _tell(self) -> None:
        try:
            self._milik.update(terdengar=get_kini())
        except DatabaseError:
            # The job itself may hold the only writer's lock for long; the next beat comes soon.
            connection.close()
