"""Rows of the database as rows of the ledger: one query a table, whatever their number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db import models

from terang.kinerja.buku import TABEL
from terang.stores.skema import KolomTabel
from terang.web.buku.peta import RENCANA, SEMUA
from terang.web.common.baris import choose_kode
from terang.web.perencanaan.models import Rencana, Simpul
from terang.web.perjanjian.models import PerjanjianKinerja

Sel = dict[str, Any]
"""The columns of one row by their names in the database."""

_BERPUCUK = ("anggaran", "realisasi_anggaran")
_TABEL_SIMPUL = tuple(nama for nama, peta in RENCANA.items() if peta.model is Simpul)


@dataclass(slots=True, kw_only=True)
class Pembaca:
    """Reads the tables of one agency's year; `kode` gathers the ledger id of every row read, `kurang` what is missing.

    Args:
        perangkat_daerah: id and code of the agency.
        rencana_id: its plan.
        laporan_id: its report.
        tahun: the year of the report.
        sampai: the last year of figures that the report's own package brought.
    """

    perangkat_daerah: tuple[int, str]
    rencana_id: int | None
    laporan_id: int | None
    tahun: int
    sampai: int
    kode: dict[type[models.Model], dict[int, str]] = field(default_factory=dict)
    kurang: list[str] = field(default_factory=list)

    def read(self, tabel: str) -> tuple[Any, ...]:
        """The rows of one table."""
        return self.build(tabel, self._fetch(tabel))

    def read_simpul(self) -> dict[str, tuple[Any, ...]]:
        """The tables of the tree, with what stands above it in another document (the misi of the RPJMD)."""
        semua = self._fetch_simpul(rencana_id=self.rencana_id) if self.rencana_id else []
        dikenal = {sel["pk"] for sel in semua}
        while atas := {sel["induk_id"] for sel in semua} - dikenal - {None}:
            semua += self._fetch_simpul(pk__in=atas)
            dikenal |= atas
        hasil = {}
        for tabel in _TABEL_SIMPUL:
            hasil[tabel] = [sel for sel in semua if sel["jenis"] == tabel]
            self._note(Simpul, hasil[tabel])
        return {tabel: self.build(tabel, isi) for tabel, isi in hasil.items()}

    def build(self, tabel: str, semua: Sequence[Sel]) -> tuple[Any, ...]:
        """Rows of the ledger; one that points at what the ledger has not (of another plan, of a later year) is out."""
        peta = SEMUA[tabel]
        if peta.model is not Simpul:
            self._note(peta.model, semua, peta.nama.get("id", "kode"))
        baris = [self._build_baris(tabel, sel) for sel in semua]
        return tuple(satu for satu in baris if satu is not None)

    def _fetch(self, tabel: str) -> list[Sel]:
        peta = SEMUA[tabel]
        pemilik = {"rencana": self.rencana_id, "perangkat_daerah": self.perangkat_daerah[0], "laporan": self.laporan_id}
        milik = pemilik[peta.cakupan.rpartition("__")[2]]
        if milik is None:
            return []
        pilih = peta.model._default_manager.filter(**{peta.cakupan: milik})  # noqa: SLF001
        batas = None if peta.lanjut is None else max(self.tahun + peta.lanjut, self.sampai)
        if batas is not None and tabel != "pejabat":
            pilih = pilih.filter(tahun__lte=batas)
        if peta.model is PerjanjianKinerja:
            lain = Rencana.objects.filter(perangkat_daerah_id=self.perangkat_daerah[0]).exclude(pk=self.rencana_id or 0)
            pilih = pilih.exclude(butir__sasaran__rencana__in=lain)
        kolom = {bidang.attname for _, bidang in peta.list_bidang(tabel)}
        semua = sort_posisi(pilih.order_by().values("pk", "posisi", *kolom))
        return [sel for sel in semua if tabel != "pejabat" or batas is None or sel["mulai"].year <= batas]

    def _fetch_simpul(self, **pilih: Any) -> list[Sel]:
        kolom = {bidang.attname for tabel in _TABEL_SIMPUL for _, bidang in SEMUA[tabel].list_bidang(tabel)}
        return sort_posisi(Simpul.objects.filter(**pilih).order_by().values("pk", "posisi", "jenis", *kolom))

    def _note(self, model: type[models.Model], semua: Iterable[Sel], nama: str = "kode") -> None:
        """Gather the ids; a row that has none yet (a post made in the application) gets one from its name."""
        kode = self.kode.setdefault(model, {})
        semua = list(semua)
        dipakai = {sel[nama] for sel in semua}
        for sel in sorted(semua, key=lambda sel: int(sel["pk"])):
            if not sel[nama]:
                sel[nama] = choose_kode(str(sel["nama"]), dipakai)
                dipakai.add(sel[nama])
            kode[sel["pk"]] = sel[nama]

    def _build_baris(self, tabel: str, sel: Sel) -> Any | None:
        nilai: Sel = {}
        for kolom, bidang in SEMUA[tabel].list_bidang(tabel):
            isi = sel[bidang.attname]
            if bidang.related_model is None:
                nilai[kolom.nama] = convert(kolom, isi)
            elif isi is None:
                nilai[kolom.nama] = self.perangkat_daerah[1] if tabel in _BERPUCUK else None
            else:
                nilai[kolom.nama] = self.kode.get(bidang.related_model, {}).get(isi)
                if nilai[kolom.nama] is None and kolom.wajib:
                    return None
            if nilai[kolom.nama] is None and kolom.wajib:
                self.kurang.append(f"{tabel} '{sel.get('nama') or nilai['id']}' belum mempunyai {kolom.nama}")
        return TABEL[tabel](**nilai)


def build_sel(satu: models.Model) -> Sel:
    """The columns of one row."""
    return {"pk": satu.pk, **{f.attname: getattr(satu, f.attname) for f in satu._meta.concrete_fields}}  # noqa: SLF001


def sort_posisi(semua: Iterable[Sel]) -> list[Sel]:
    """In the order of the file; what never stood in a file comes last, in the order in which it was made."""
    return sorted(semua, key=lambda sel: (sel["posisi"] == 0, sel["posisi"], sel["pk"]))


def convert(kolom: KolomTabel, isi: Any) -> Any:
    """A stored value as the ledger holds it: choices as members, nothing as None."""
    if isi is None or (isi == "" and not kolom.wajib):
        return None
    return kolom.tipe(isi) if issubclass(kolom.tipe, StrEnum) else isi
