"""The way back: every row that an import wrote says again what it said before, as long as nobody changed it since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models
from django.db.models.deletion import ProtectedError

from terang.web.anggaran.models import Anggaran, Pendapatan, RealisasiAnggaran
from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Indikator, Satuan, Simpul, Target

_TABEL: Mapping[str, tuple[type[models.Model], str]] = {
    "anggaran": (Anggaran, "jumlah"),
    "realisasi": (RealisasiAnggaran, "jumlah"),
    "simpul": (Simpul, "nama"),
    "indikator": (Indikator, "nama"),
    "satuan": (Satuan, "nama"),
    "pendapatan": (Pendapatan, ""),
    "target": (Target, ""),
}
_BERUBAH = (
    "Impor tidak dapat dibatalkan: {apa} sudah diubah sesudah impor. Ubah kembali dahulu, atau perbaiki langsung."
)
_DIPAKAI = "Impor tidak dapat dibatalkan: {apa} sudah dipakai isian lain. Hapus isian itu dahulu."


def revert(catat: Sequence[Mapping[str, Any]]) -> None:
    """Take back what was written, the last first; AturanError where somebody built on it."""
    for satu in reversed(catat):
        tabel, bidang = _TABEL[satu["tabel"]]
        kini = tabel._default_manager.filter(pk=satu["id"]).first()  # noqa: SLF001 - Django's own word for it
        if kini is None or not _is_sama(kini, bidang, satu["sesudah"]):
            raise AturanError(_BERUBAH.format(apa=_name(kini, satu)))
        if satu["sebelum"] is None:
            _delete(kini, satu)
        else:
            for nama, nilai in _list_isi(bidang, satu["sebelum"]).items():
                setattr(kini, nama, nilai)
            kini.save()


def _list_isi(bidang: str, isi: Any) -> dict[str, Any]:
    return {bidang: isi} if bidang else dict(isi)


def _is_sama(kini: models.Model, bidang: str, sesudah: Any) -> bool:
    return all(
        (None if getattr(kini, nama) is None else str(getattr(kini, nama))) == (None if n is None else str(n))
        for nama, n in _list_isi(bidang, sesudah).items()
    )


def _delete(kini: models.Model, satu: Mapping[str, Any]) -> None:
    # A node or an indicator takes what hangs on it along; that must be gone already, for the import made it.
    if any(_list_gantungan(kini)):
        raise AturanError(_DIPAKAI.format(apa=_name(kini, satu)))
    try:
        kini.delete()
    except ProtectedError as salah:
        raise AturanError(_DIPAKAI.format(apa=_name(kini, satu))) from salah


def _list_gantungan(kini: models.Model) -> list[bool]:
    hubungan = [h for h in kini._meta.related_objects if h.one_to_many]  # noqa: SLF001
    return [h.related_model._default_manager.filter(**{h.field.name: kini}).exists() for h in hubungan]  # noqa: SLF001


def _name(kini: models.Model | None, satu: Mapping[str, Any]) -> str:
    return f"{satu['tabel']} '{kini if kini is not None else satu['sesudah']}'"
