"""What programmers and requests do wrong; each message says, in Bahasa Indonesia, what to do next.

What users and documents do wrong is never an exception but a value that is returned, counted and shown.
"""

from __future__ import annotations

from typing import ClassVar


class TerangError(Exception):
    """Base of every error that Terang raises on purpose; `exit_code` is what the command line answers."""

    exit_code: ClassVar[int] = 70


class UsageError(TerangError):
    """The request itself is wrong: an unknown name, a bad option, a file that is not there."""

    exit_code = 64


class UnreadableError(TerangError):
    """Something delivered could not be read or examined; the message lists everything that is wrong."""

    exit_code = 2


class NotInForceError(UsageError):
    """No provision of the asked name was in force on the asked day."""


class FormulaError(TerangError):
    """A formula in the provisions is not written in the small arithmetic language of `rumus.formula`."""
