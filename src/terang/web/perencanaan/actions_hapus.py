"""Deleting with the way back: what goes is kept whole for a while and can be put back as it was."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any

from django.core import serializers
from django.db import IntegrityError, models, transaction
from django.db.models.deletion import Collector, ProtectedError

from terang.web.common.actions import action, record
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.perencanaan.models import Hapusan, Indikator, JenisSimpul, Rencana, RencanaAksi, Simpul
from terang.web.perencanaan.naungan import build_objek, require_ubah, with_alasan
from terang.web.perencanaan.pohon import build_pohon

TENGGANG = timedelta(days=7)
"""How long a deletion can be taken back."""


class _Pengumpul(Collector):
    """Collects every row that would go, also those that Django would delete without reading them."""

    def can_fast_delete(self, objs: Any, from_field: Any = None) -> bool:
        """Never."""
        del objs, from_field
        return False


@action("simpul.hapus")
def delete_simpul(pelaku: Pelaku, /, *, simpul: Simpul, alasan: str = "") -> Hapusan:
    """The node with everything under it, indicators and targets too; `restore_hapusan` takes it back."""
    rencana = simpul.rencana
    unit_id = require_ubah(pelaku, rencana, alasan)
    turunan = build_pohon(rencana.simpul.all()).list_turunan(simpul.id)
    indikator = list(Indikator.objects.filter(pemilik__in=turunan))
    lapis: list[Sequence[models.Model]] = [indikator, *([satu] for satu in reversed(turunan))]
    uraian = f"{JenisSimpul(simpul.jenis).label} {simpul.nama}"
    if len(turunan) > 1:
        uraian += f" dan {len(turunan) - 1} simpul di bawahnya"
    objek = build_objek("simpul", simpul.id, unit_id)
    hapusan = _discard(pelaku, rencana, lapis, uraian)
    perubahan: dict[str, list[object]] = {"nama": [simpul.nama, None], "indikator": [len(indikator), None]}
    record(pelaku, "simpul.hapus", objek, f"Menghapus {uraian}", with_alasan(perubahan, alasan))
    return hapusan


@action("indikator.hapus")
def delete_indikator(pelaku: Pelaku, /, *, indikator: Indikator, alasan: str = "") -> Hapusan:
    """An indicator with its targets and steps, as long as nothing was measured or agreed with it."""
    unit_id = require_ubah(pelaku, indikator.rencana, alasan)
    objek = build_objek("indikator", indikator.id, unit_id)
    hapusan = _discard(pelaku, indikator.rencana, [[indikator]], f"Indikator {indikator.nama}")
    perubahan: dict[str, list[object]] = {"nama": [indikator.nama, None]}
    uraian = f"Menghapus indikator {indikator.nama}"
    record(pelaku, "indikator.hapus", objek, uraian, with_alasan(perubahan, alasan))
    return hapusan


@action("rencana-aksi.hapus")
def delete_aksi(pelaku: Pelaku, /, *, aksi: RencanaAksi, alasan: str = "") -> Hapusan:
    """A step of the action plan."""
    rencana = aksi.indikator.rencana
    unit_id = require_ubah(pelaku, rencana, alasan)
    objek = build_objek("rencana_aksi", aksi.id, unit_id)
    hapusan = _discard(pelaku, rencana, [[aksi]], f"Rencana aksi {aksi.uraian}")
    perubahan: dict[str, list[object]] = {"uraian": [aksi.uraian, None]}
    uraian = f"Menghapus rencana aksi {aksi.uraian}"
    record(pelaku, "rencana-aksi.hapus", objek, uraian, with_alasan(perubahan, alasan))
    return hapusan


def _discard(pelaku: Pelaku, rencana: Rencana, lapis: Collection[Sequence[models.Model]], uraian: str) -> Hapusan:
    """Delete layer by layer and keep what went, the last deleted first."""
    isi: list[Any] = []
    for satu in lapis:
        isi = [*_take(satu), *isi]
    return Hapusan.objects.create(
        rencana=rencana, uraian=uraian, isi=json.dumps(isi), sejak=pelaku.kini, penghapus=pelaku.nama
    )


def _take(baris: Sequence[models.Model]) -> list[Any]:
    if not baris:
        return []
    pengumpul = _Pengumpul(using="default")
    try:
        pengumpul.collect(baris)
    except ProtectedError as salah:
        pakai = sorted({str(satu._meta.verbose_name) for satu in salah.protected_objects})  # noqa: SLF001
        raise AturanError(
            f"Tidak dapat dihapus karena sudah dipakai oleh {', '.join(pakai)}. Hapus atau pindahkan itu lebih dahulu."
        ) from None
    semua = [satu for jenis in pengumpul.data.values() for satu in jenis]
    teks = serializers.serialize("json", semua)
    pengumpul.delete()
    return list(json.loads(teks))


@action("hapusan.pulihkan")
def restore_hapusan(pelaku: Pelaku, /, *, hapusan: Hapusan, alasan: str = "") -> None:
    """Everything that went comes back as it was, with the same ids."""
    unit_id = require_ubah(pelaku, hapusan.rencana, alasan)
    if pelaku.kini - hapusan.sejak > TENGGANG:
        raise AturanError(f"Penghapusan hanya dapat diurungkan dalam {TENGGANG.days} hari. Masukkan lagi datanya.")
    try:
        with transaction.atomic():
            for satu in serializers.deserialize("json", hapusan.isi):
                satu.save(force_insert=True)
            _check_acuan()
    except IntegrityError:
        raise AturanError(
            "Tidak dapat diurungkan: induknya sudah dihapus atau kodenya sudah dipakai lagi. Pulihkan induknya dahulu."
        ) from None
    uraian = f"Mengurungkan penghapusan {hapusan.uraian}"
    id_ = hapusan.id
    hapusan.delete()
    record(pelaku, "hapusan.pulihkan", build_objek("hapusan", id_, unit_id), uraian, with_alasan({}, alasan))


def _check_acuan() -> None:
    """Ask the database now, not at the end, whether everything that the rows refer to is there."""
    transaction.get_connection().check_constraints()
