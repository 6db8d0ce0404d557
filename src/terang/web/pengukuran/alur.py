"""The workflow of a figure: which step leads from which state to which, who may take it, and what it asks for."""

from __future__ import annotations

from dataclasses import dataclass

from terang.kinerja.pilihan import StatusData
from terang.web.common.izin import Izin

TERBUKA = frozenset({StatusData.DRAF, StatusData.DIKEMBALIKAN})
"""The states in which a figure may be typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """One step.

    Args:
        nama: what the trail calls it.
        dari: the state it starts from.
        ke: the state it leads to.
        izin: what it takes.
        pisah: whether it must be somebody else than who entered or checked the figure.
        beralasan: whether a reason must be given.
        jendela: `isi` or `reviu`, where the calendar says when; empty where it does not.
    """

    nama: str
    dari: StatusData
    ke: StatusData
    izin: Izin
    pisah: bool = False
    beralasan: bool = False
    jendela: str = ""


def _send_back(dari: StatusData, izin: Izin) -> Langkah:
    return Langkah(nama="kembalikan", dari=dari, ke=StatusData.DIKEMBALIKAN, izin=izin, pisah=True, beralasan=True)


ALUR = (
    Langkah(nama="ajukan", dari=StatusData.DRAF, ke=StatusData.DIAJUKAN, izin=Izin.ISI_REALISASI, jendela="isi"),
    Langkah(nama="ajukan", dari=StatusData.DIKEMBALIKAN, ke=StatusData.DIAJUKAN, izin=Izin.ISI_REALISASI),
    Langkah(nama="tarik", dari=StatusData.DIAJUKAN, ke=StatusData.DRAF, izin=Izin.ISI_REALISASI),
    Langkah(
        nama="verifikasi",
        dari=StatusData.DIAJUKAN,
        ke=StatusData.DIVERIFIKASI,
        izin=Izin.VERIFIKASI_REALISASI,
        pisah=True,
        jendela="reviu",
    ),
    Langkah(nama="sahkan", dari=StatusData.DIVERIFIKASI, ke=StatusData.DISAHKAN, izin=Izin.SAHKAN, pisah=True),
    Langkah(nama="kunci", dari=StatusData.DISAHKAN, ke=StatusData.DIKUNCI, izin=Izin.KUNCI),
    _send_back(StatusData.DIAJUKAN, Izin.VERIFIKASI_REALISASI),
    _send_back(StatusData.DIVERIFIKASI, Izin.SAHKAN),
    _send_back(StatusData.DISAHKAN, Izin.KUNCI),
    Langkah(nama="buka", dari=StatusData.DIKUNCI, ke=StatusData.DIKEMBALIKAN, izin=Izin.KUNCI, beralasan=True),
)
"""Every step that there is."""

PERIKSA = ("verifikasi", "sahkan", "kunci")
"""The steps by which a figure goes forward once it was handed in."""


def get_langkah(nama: str, dari: StatusData) -> Langkah | None:
    """The step of this name from this state; None where there is none."""
    return next((satu for satu in ALUR if (satu.nama, satu.dari) == (nama, dari)), None)


def list_langkah(dari: StatusData) -> list[Langkah]:
    """Every step that leads out of a state."""
    return [satu for satu in ALUR if satu.dari is dari]
