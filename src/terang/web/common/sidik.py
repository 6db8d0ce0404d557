"""The seal of a line: SHA-256 over everything it says and the seal of the line before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC

from terang.web.common.models import Peristiwa

AWAL = "0" * 64
_BIDANG = (
    *("nomor", "pelaku_id", "pelaku", "alamat", "tindakan", "hasil", "objek", "objek_id", "unit_id", "uraian"),
    *("perubahan", "sidik_sebelum"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retak:
    """A place where the trail is not as it was written."""

    nomor: int
    alasan: str


def compute_sidik(peristiwa: Peristiwa) -> str:
    """The seal that this line must bear."""
    isi = {nama: getattr(peristiwa, nama) for nama in _BIDANG}
    isi["waktu"] = peristiwa.waktu.astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(json.dumps(isi, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def check_rantai(jejak: Iterable[Peristiwa], *, nomor_akhir: int, sidik_akhir: str) -> Iterator[Retak]:
    """Yield every break: a changed line, a missing one, one put in between, an end that was cut off."""
    nomor, sidik = 0, AWAL
    for satu in jejak:
        if satu.nomor != nomor + 1:
            yield Retak(nomor=nomor + 1, alasan=f"hilang: sesudah {nomor} langsung {satu.nomor}")
        if satu.sidik_sebelum != sidik:
            yield Retak(nomor=satu.nomor, alasan="tidak menyambung pada peristiwa sebelumnya")
        if compute_sidik(satu) != satu.sidik:
            yield Retak(nomor=satu.nomor, alasan="isinya diubah sesudah dicatat")
        nomor, sidik = satu.nomor, satu.sidik
    if (nomor, sidik) != (nomor_akhir, sidik_akhir):
        yield Retak(nomor=nomor + 1, alasan=f"ujungnya terpotong atau diganti: seharusnya berakhir pada {nomor_akhir}")
