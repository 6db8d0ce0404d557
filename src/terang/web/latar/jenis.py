"""Which kinds of job there are. An app adds its own when Django starts, in `AppConfig.ready`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.module_loading import import_string

from terang.web.common.pelaku import Pelaku
from terang.web.latar.kemajuan import Kemajuan


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilKerja:
    """What a job leaves: a sentence, files by name, and the page where one sees what it changed."""

    pesan: str
    berkas: Mapping[str, bytes] = field(default_factory=dict)


Kerja = Callable[[Pelaku, Mapping[str, Any], Kemajuan], HasilKerja]
"""A job at work: by whom, with what was asked for, telling how far it is.

It runs outside a transaction, so that its progress is seen; what it changes, it changes through actions.
"""

_JENIS: dict[str, str] = {}


def register_jenis(kode: str, kerja: str) -> None:
    """A kind of job by its name, and where its `Kerja` stands; loaded by the worker that needs it."""
    _JENIS[kode] = kerja


def get_kerja(kode: str) -> Kerja:
    """The work of a kind; KeyError for one that no app registered."""
    kerja: Kerja = import_string(_JENIS[kode])
    return kerja
