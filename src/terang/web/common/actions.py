"""How a write is done: in one transaction, with exactly one line in the audit trail; a refusal leaves a line too."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from django.db import transaction

from terang.web.common.errors import DitolakError
from terang.web.common.models import HasilPeristiwa, Peristiwa, UjungJejak
from terang.web.common.pelaku import Pelaku
from terang.web.common.sidik import compute_sidik

P = ParamSpec("P")
H = TypeVar("H")

_tercatat: ContextVar[list[int] | None] = ContextVar("tercatat", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objek:
    """What a line is about: the kind of thing, its id, and the unit whose people may read the line."""

    jenis: str
    id: object
    unit_id: int | None = None


def action(
    tindakan: str,
) -> Callable[[Callable[Concatenate[Pelaku, P], H]], Callable[Concatenate[Pelaku, P], H]]:
    """A write of this name (`unit.buat`): one transaction, one line, refusals recorded."""

    def wrap(fungsi: Callable[Concatenate[Pelaku, P], H]) -> Callable[Concatenate[Pelaku, P], H]:
        @wraps(fungsi)
        def run(pelaku: Pelaku, /, *args: P.args, **kwargs: P.kwargs) -> H:
            try:
                return _run(lambda: fungsi(pelaku, *args, **kwargs), tindakan)
            except DitolakError as salah:
                record_penolakan(pelaku, tindakan, salah)
                raise

        return run

    return wrap


def _run(kerja: Callable[[], H], tindakan: str) -> H:
    catatan: list[int] = []
    kunci = _tercatat.set(catatan)
    try:
        with transaction.atomic():
            hasil = kerja()
            if len(catatan) != 1:
                raise RuntimeError(f"{tindakan} mencatat {len(catatan)} baris jejak; harus tepat satu.")
            return hasil
    finally:
        _tercatat.reset(kunci)


def record(
    pelaku: Pelaku, tindakan: str, objek: Objek, uraian: str, perubahan: Mapping[str, Any] | None = None
) -> None:
    """Add the line of a write; only inside an action, whose transaction it shares."""
    catatan = _tercatat.get()
    if catatan is None:
        raise RuntimeError(f"{tindakan} menulis jejak di luar sebuah action.")
    catatan.append(_append(pelaku, tindakan, HasilPeristiwa.BERHASIL, objek, uraian, perubahan or {}))


def record_penolakan(pelaku: Pelaku, tindakan: str, salah: DitolakError) -> None:
    """Add the line of a refusal, once."""
    if not salah.tercatat:
        salah.tercatat = True
        _append(pelaku, tindakan, HasilPeristiwa.DITOLAK, Objek(jenis="", id=""), str(salah), {})


@transaction.atomic
def _append(
    pelaku: Pelaku, tindakan: str, hasil: HasilPeristiwa, objek: Objek, uraian: str, perubahan: Mapping[str, Any]
) -> int:
    ujung = UjungJejak.objects.select_for_update().get(pk=1)
    satu = Peristiwa(
        nomor=ujung.nomor + 1,
        waktu=pelaku.kini,
        pelaku_id=pelaku.pengguna_id,
        pelaku=pelaku.nama,
        alamat=pelaku.alamat,
        tindakan=tindakan,
        hasil=hasil.value,
        objek=objek.jenis,
        objek_id=str(objek.id),
        unit_id=objek.unit_id,
        uraian=uraian,
        perubahan=json.dumps(perubahan, sort_keys=True, ensure_ascii=False, default=str),
        sidik_sebelum=ujung.sidik,
    )
    satu.sidik = compute_sidik(satu)
    satu.save(force_insert=True)
    ujung.nomor, ujung.sidik = satu.nomor, satu.sidik
    ujung.save()
    return satu.nomor
