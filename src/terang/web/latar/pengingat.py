"""Reminders: each app says what is due for whom, and nobody is told the same thing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.module_loading import import_string

from terang.web.common.pelaku import Pelaku
from terang.web.latar.actions import notify
from terang.web.latar.jenis import HasilKerja
from terang.web.latar.kemajuan import Kemajuan


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengingat:
    """What to tell whom; `kunci` is the same for the same reminder on another day."""

    untuk: tuple[int, ...]
    judul: str
    uraian: str
    alamat: str
    kunci: str


Sumber = Callable[[Pelaku], Iterable[Pengingat]]
"""What an app has to remind of; the machine asks."""

_SUMBER: dict[str, str] = {}


def register_pengingat(nama: str, sumber: str) -> None:
    """An app's reminders, where its `Sumber` stands; from `AppConfig.ready`. The same name again replaces them."""
    _SUMBER[nama] = sumber


def remind(pelaku: Pelaku, kemajuan: Kemajuan | None = None) -> int:
    """Send every reminder that was not sent before; how many people were told something."""
    semua: list[Pengingat] = [satu for sumber in _SUMBER.values() for satu in import_string(sumber)(pelaku)]
    langkah = kemajuan.walk(99, semua, "Mengirim pengingat") if kemajuan else iter(semua)
    return sum(_send(pelaku, satu) for satu in langkah)


def _send(pelaku: Pelaku, satu: Pengingat) -> int:
    return notify(pelaku, untuk=satu.untuk, judul=satu.judul, uraian=satu.uraian, alamat=satu.alamat, kunci=satu.kunci)


def work_pengingat(pelaku: Pelaku, isi: Mapping[str, Any], kemajuan: Kemajuan) -> HasilKerja:
    """The same as a job in the background."""
    del isi
    return HasilKerja(pesan=f"{remind(pelaku, kemajuan)} pengingat baru dikirim.")
