"""Who acts, when, and what they may do: the first argument of every query and every action."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from terang.web.common.errors import DitolakError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.jam import get_hari

_TIDAK_BOLEH = "Peran Anda tidak mencakup tindakan ini. Mintalah administrator perangkat daerah Anda memberi peran."
_TIDAK_ADA = "Halaman ini tidak ada, atau berada di luar perangkat daerah Anda. Kembali ke Tugas saya."
_PISAH = "Anda sendiri yang mengisinya. Pemeriksaan harus dilakukan orang lain; serahkan kepada rekan yang berwenang."


@dataclass(frozen=True, slots=True, kw_only=True)
class Pelaku:
    """A person in the act, as of one moment.

    Args:
        pengguna_id: the account; None for a stranger and for the machine.
        nama: as the trail names them.
        kini: the moment.
        alamat: network address, empty where there is none.
        hak: for each permission the ids of the units in which it holds, trees, delegations and denials reckoned in.
        wakil: accounts for which this person acts by delegation today.
        mesin: a command on the server itself, which may do everything.
        ingatan: what was read for them already while this one request lasts.
    """

    pengguna_id: int | None
    nama: str
    kini: datetime
    alamat: str = ""
    hak: Mapping[Izin, frozenset[int]] = field(default_factory=dict)
    wakil: frozenset[int] = frozenset()
    mesin: bool = False
    ingatan: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def hari(self) -> date:
        """The day on which they act."""
        return get_hari(self.kini)

    def may(self, izin: Izin, unit_id: int) -> bool:
        """Whether they may do this in this unit."""
        return self.mesin or unit_id in self.hak.get(izin, ())

    def may_anywhere(self, izin: Izin) -> bool:
        """Whether there is any unit in which they may do this: what the menu shows."""
        return self.mesin or bool(self.hak.get(izin))

    def require(self, izin: Izin, unit_id: int) -> None:
        """Nothing, where they may.

        Raises:
            TidakAdaError: they may not even see the unit.
            DitolakError: they see it and may not do this.
        """
        if self.may(izin, unit_id):
            return
        if not self.may(Izin.LIHAT, unit_id):
            raise TidakAdaError(_TIDAK_ADA)
        raise DitolakError(_TIDAK_BOLEH)

    def require_anywhere(self, izin: Izin) -> None:
        """Nothing, where there is a unit in which they may; DitolakError else."""
        if not self.may_anywhere(izin):
            raise DitolakError(_TIDAK_BOLEH)

    def is_terpisah(self, pengisi_id: Collection[int | None]) -> bool:
        """Separation of duty: whether neither they nor whom they stand in for entered what is to be checked."""
        return not ({self.pengguna_id} | self.wakil) & (set(pengisi_id) - {None})

    def require_terpisah(self, pengisi_id: Collection[int | None]) -> None:
        """Nothing, where somebody else entered it; DitolakError else."""
        if not self.is_terpisah(pengisi_id):
            raise DitolakError(_PISAH)


def build_mesin(kini: datetime, nama: str = "Terang (baris perintah)") -> Pelaku:
    """Who acts where a command on the server writes."""
    return Pelaku(pengguna_id=None, nama=nama, kini=kini, mesin=True)
