"""Rows of the ledger into the database: known ids are overwritten, new ones added, in a few statements a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db import models

from terang.kinerja.buku import BukuKinerja
from terang.web.buku.peta import SEMUA, Peta
from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Simpul

_SEKALI = 500


@dataclass(slots=True, kw_only=True)
class Pemuat:
    """Writes the tables of one ledger; `pk` gathers the database id behind every ledger id.

    Args:
        perangkat_daerah: id and code of the agency.
        pemilik: what a new row belongs to, by the name of the field: plan, agency, report.
    """

    perangkat_daerah: tuple[int, str]
    pemilik: Mapping[str, int]
    pk: dict[type[models.Model], dict[str, int]] = field(default_factory=dict)
    dikenal: dict[type[models.Model], dict[str, int]] = field(default_factory=dict)

    def write(self, tabel: str, buku: BukuKinerja) -> None:
        """All rows of one table; what the database has beyond them stays.

        Raises:
            AturanError: an id is taken by another kind of row, or a text is too long.
        """
        peta = SEMUA[tabel]
        semua = [self._build(tabel, peta, n, baris) for n, baris in enumerate(getattr(buku, tabel), start=1)]
        kode = self.pk.setdefault(peta.model, {})
        if ganda := [baris.id for baris in getattr(buku, tabel) if baris.id in kode]:
            raise AturanError(f"Id '{ganda[0]}' dipakai dua kali di antara tabel pohon rencana. Beri id lain.")
        write_baris(peta.model, semua, self._list_kolom(tabel, peta))
        kode |= {baris.id: satu.pk for baris, satu in zip(getattr(buku, tabel), semua, strict=True)}

    def _list_kolom(self, tabel: str, peta: Peta) -> list[str]:
        jenis = ["jenis"] if peta.model is Simpul else []
        return [*(bidang.name for _, bidang in peta.list_bidang(tabel)), *jenis, "posisi"]

    def _build(self, tabel: str, peta: Peta, posisi: int, baris: Any) -> Any:
        nilai: dict[str, Any] = {"posisi": posisi}
        for kolom, bidang in peta.list_bidang(tabel):
            isi = getattr(baris, kolom.nama)
            if bidang.related_model is not None:
                isi = self._resolve(bidang.related_model, isi)
            nilai[bidang.attname] = convert(bidang, isi, f"{tabel} '{baris.id}', kolom {kolom.nama}")
        if peta.model is Simpul:
            nilai["jenis"] = tabel
        if peta.cakupan in self.pemilik:
            nilai[f"{peta.cakupan}_id"] = self.pemilik[peta.cakupan]
        return peta.model(pk=self._list_dikenal(peta).get(baris.id), **nilai)

    def _resolve(self, model: type[models.Model], isi: str | None) -> int | None:
        """The row behind an id; the agency as owner of a budget has no node."""
        if isi is None or (model is Simpul and isi == self.perangkat_daerah[1]):
            return None
        return self.pk[model][isi]

    def _list_dikenal(self, peta: Peta) -> dict[str, int]:
        if peta.model not in self.dikenal:
            milik = self.pemilik[peta.cakupan.rpartition("__")[2]]
            pilih = peta.model._default_manager.filter(**{peta.cakupan: milik})  # noqa: SLF001
            self.dikenal[peta.model] = dict(pilih.order_by().values_list(peta.nama.get("id", "kode"), "pk"))
        return self.dikenal[peta.model]


def write_baris(model: type[models.Model], semua: Sequence[Any], kolom: Sequence[str]) -> None:
    """Write rows: those with a key are overwritten in these columns, those without are new."""
    # First what gives way: of several figures for one period only one may be used at any moment.
    lama = sorted((satu for satu in semua if satu.pk is not None), key=lambda satu: getattr(satu, "dipakai", False))
    manajer = model._default_manager  # noqa: SLF001
    if lama:
        manajer.bulk_create(
            lama, update_conflicts=True, update_fields=list(kolom), unique_fields=["id"], batch_size=_SEKALI
        )
    manajer.bulk_create([satu for satu in semua if satu.pk is None], batch_size=_SEKALI)


def convert(bidang: models.Field[Any, Any], isi: Any, tempat: str) -> Any:
    """A value as the database keeps it; where that knows no NULL, nothing is an empty text.

    Raises:
        AturanError: it is longer than the database allows.
    """
    if isi is None and not bidang.null:
        return ""
    if isinstance(isi, StrEnum):
        return isi.value
    if isinstance(isi, str) and bidang.max_length is not None and len(isi) > bidang.max_length:
        pesan = f"{tempat}: {len(isi)} huruf, paling panjang {bidang.max_length}. Persingkat isinya."
        raise AturanError(pesan)
    return isi
