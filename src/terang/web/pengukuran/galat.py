"""What may go wrong here beyond a broken rule: somebody else wrote in the meantime."""

from __future__ import annotations

from typing import ClassVar

from terang.web.common.errors import AturanError, DitolakError


class TutupError(DitolakError):
    """The calendar does not allow it on this day; refused and noted like every refusal, but told where one is."""


class BasiError(AturanError):
    """A figure was changed after the person had opened it; both versions must be shown, and the person chooses.

    Args:
        pesan: what happened and what to do.
        kini: the figure that is stored now, as one types it.
        terbitan: its edition, to be sent along by who insists on their own.
        siapa: who stored it.
    """

    status: ClassVar[int] = 409

    def __init__(self, pesan: str, *, kini: str, terbitan: int, siapa: str) -> None:
        super().__init__(pesan, bidang="nilai")
        self.kini = kini
        self.terbitan = terbitan
        self.siapa = siapa
