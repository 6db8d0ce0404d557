"""The rows of the tree as its page shows them: nodes with their indicators, and what should be looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from terang.kinerja.pilihan import Periode, Versi
from terang.web.perencanaan.models import Dukungan, Indikator, JenisSimpul, Simpul, Target
from terang.web.perencanaan.petunjuk import Petunjuk, list_kembar, list_petunjuk, list_petunjuk_simpul
from terang.web.perencanaan.pohon import Cabang
from terang.web.perencanaan.queries import Dokumen, Isi
from terang.web.perencanaan.susunan import BERINDIKATOR, PENDUKUNG
from terang.web.perencanaan.tulisan import write_sel

_URUTAN = (Versi.PERUBAHAN, Versi.MURNI, Versi.RENSTRA)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisIndikator:
    """An indicator with its target in force and what should be looked at."""

    indikator: Indikator
    target: str
    petunjuk: Sequence[Petunjuk]


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """A node of the tree with everything that its row shows."""

    cabang: Cabang
    anak: Sequence[JenisSimpul]
    berindikator: bool
    pendukung: bool
    indikator: Sequence[BarisIndikator]
    petunjuk: Sequence[Petunjuk]
    dukungan: Sequence[str]

    @property
    def simpul(self) -> Simpul:
        """The node."""
        return self.cabang.simpul

    @property
    def dalam(self) -> int:
        """How deep it stands."""
        return self.cabang.dalam


def build_baris(dokumen: Dokumen, isi: Isi) -> list[Baris]:
    """Every row in reading order."""
    kembar = list_kembar(satu for daftar in isi.indikator.values() for satu in daftar)
    baris: list[Baris] = []
    for cabang in isi.list_cabang():
        jenis, indikator = JenisSimpul(cabang.simpul.jenis), isi.indikator.get(cabang.simpul.id, [])
        milik = [d for d in isi.dukungan if cabang.simpul.id in (d.pendukung_id, d.sasaran_id)]
        baris.append(
            Baris(
                cabang=cabang,
                anak=dokumen.list_anak(jenis.value),
                berindikator=jenis in BERINDIKATOR,
                pendukung=jenis in PENDUKUNG,
                indikator=[build_indikator(satu, dokumen.tahun, kembar) for satu in indikator],
                petunjuk=list_petunjuk_simpul(cabang.simpul, indikator),
                dukungan=[write_dukungan(isi.terlihat, d, cabang.simpul) for d in milik],
            )
        )
    return baris


def build_indikator(satu: Indikator, tahun: int, kembar: set[str]) -> BarisIndikator:
    """An indicator for a row; its targets must be prefetched."""
    return BarisIndikator(
        indikator=satu,
        target=write_sel(satu, find_target(satu, tahun)),
        petunjuk=list_petunjuk(satu, tahun=tahun, kembar=kembar),
    )


def find_target(satu: Indikator, tahun: int) -> Target | None:
    """The target of the year in force: of the newest version that has one."""
    ada = {t.versi: t for t in satu.target.all() if t.tahun == tahun and t.periode == Periode.TAHUN}
    return next((ada[v.value] for v in _URUTAN if v.value in ada), None)


def write_dukungan(terlihat: Collection[int], dukungan: Dukungan, dari: Simpul) -> str:
    """A support as seen from one of its ends. Of an agency that is not `terlihat` only its name is told."""
    maju = dukungan.pendukung_id == dari.id
    lain = dukungan.sasaran if maju else dukungan.pendukung
    kata = "Mendukung" if maju else "Didukung"
    if lain.rencana_id == dari.rencana_id:
        return f"{kata}: {lain.nama}"
    milik = lain.rencana.perangkat_daerah
    if milik is None:
        return f"{kata}: {lain.nama} (RPJMD)"
    if milik.id in terlihat:
        return f"{kata}: {lain.nama} ({milik.singkatan})"
    return f"{kata}: {milik.nama_pendek}"
