"""What may go wrong between a person and the rows; each message says what to do next. HTTP status in one place each."""

from __future__ import annotations

from typing import ClassVar

from terang.errors import TerangError


class WebError(TerangError):
    """Base of what the web application refuses; `status` is the answer of HTTP."""

    status: ClassVar[int] = 400


class DitolakError(WebError):
    """The person may not do this. `tercatat` says that the trail already has it."""

    status = 403
    exit_code = 64

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.tercatat = False


class TidakAdaError(WebError):
    """There is no such thing, or the person may not know that there is."""

    status = 404
    exit_code = 64


class AturanError(WebError):
    """What was asked for breaks a rule of the office; shown at the form. `bidang` names the field, if it is one's."""

    status = 400
    exit_code = 2

    def __init__(self, pesan: str, *, bidang: str | None = None) -> None:
        super().__init__(pesan)
        self.bidang = bidang


class JejakRusakError(WebError):
    """The audit trail is not as it was written."""

    status = 500
    exit_code = 1
