"""What the form of one agreement may print: its rows of the ledger and their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from terang.kinerja.anggaran import Anggaran
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import Instansi, Jabatan, Pejabat, PerangkatDaerah
from terang.kinerja.perjanjian import ButirPerjanjian, PerjanjianKinerja
from terang.kinerja.pilih import list_anggaran
from terang.kinerja.pilihan import Versi
from terang.kinerja.rencana import Kegiatan, Program, Sasaran, SubKegiatan
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber
from terang.report.lkjip.katalog.target import add_target
from terang.rumus.umum import compute_jumlah

Pendanaan = Program | Kegiatan | SubKegiatan
"""What money is given to in an agreement."""

Diukur = Sasaran | Pendanaan
"""What an indicator of an agreement measures."""

JUMLAH = "anggaran/jumlah"
"""The figure of the sum of all money in the agreement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BahanPerjanjian:
    """One agreement of a ledger. `atas` says that it is the one of the head of the perangkat daerah."""

    buku: BukuKinerja
    perjanjian: PerjanjianKinerja
    butir: tuple[ButirPerjanjian, ...]
    pendanaan: tuple[Pendanaan, ...]
    atas: bool
    katalog: Katalog = field(repr=False)

    @property
    def instansi(self) -> Instansi:
        """The government."""
        return self.buku.instansi[0]

    @property
    def perangkat_daerah(self) -> PerangkatDaerah:
        """The agency."""
        return self.buku.perangkat_daerah[0]

    @property
    def jabatan(self) -> Jabatan:
        """The post that promises."""
        jabatan: Jabatan = self.buku.get("jabatan", self.perjanjian.pihak_pertama_id)
        return jabatan

    def get_pejabat(self, jabatan: str) -> Pejabat | None:
        """Who holds the post of this name on the day of the agreement; the definitive holder first."""
        hari = self.perjanjian.tanggal or date(self.perjanjian.tahun, 12, 31)
        pos = {j.id for j in self.buku.jabatan if j.nama == jabatan}
        ada = [p for p in self.buku.pejabat if p.jabatan_id in pos and p.mulai <= hari <= (p.selesai or hari)]
        return min(ada, key=lambda p: p.status != "definitif", default=None)


def build_bahan(buku: BukuKinerja, id_: str) -> BahanPerjanjian:
    """Everything about the agreement of this id; UsageError where the ledger has none."""
    perjanjian: PerjanjianKinerja = buku.get("perjanjian_kinerja", id_)
    butir = sorted((b for b in buku.butir_perjanjian if b.perjanjian_kinerja_id == id_), key=lambda b: b.urutan)
    unit = buku.get("unit_kerja", buku.get("jabatan", perjanjian.pihak_pertama_id).unit_kerja_id)
    atas = unit.induk_id is None
    pendanaan = tuple(sorted(buku.program, key=lambda p: p.urutan)) if atas else _list_pendanaan(buku, butir)
    katalog = Katalog()
    for satu in butir:
        _add_target(katalog, buku, satu)
    _add_anggaran(katalog, buku, perjanjian, pendanaan)
    return BahanPerjanjian(
        buku=buku, perjanjian=perjanjian, butir=tuple(butir), pendanaan=pendanaan, atas=atas, katalog=katalog
    )


def list_diukur(buku: BukuKinerja) -> list[Diukur]:
    """Everything that an indicator of an agreement may measure."""
    return [*buku.sasaran, *buku.program, *buku.kegiatan, *buku.sub_kegiatan]


def _list_pendanaan(buku: BukuKinerja, butir: Sequence[ButirPerjanjian]) -> tuple[Pendanaan, ...]:
    """What the promised indicators measure, as far as it is given money."""
    semua: list[Pendanaan] = [*buku.program, *buku.kegiatan, *buku.sub_kegiatan]
    simpul = {s.id: s for s in semua}
    diukur = dict.fromkeys(buku.get("indikator", b.indikator_id).pemilik_id for b in butir)
    return tuple(simpul[id_] for id_ in diukur if id_ in simpul)


def _add_target(katalog: Katalog, buku: BukuKinerja, butir: ButirPerjanjian) -> None:
    target = buku.get("target", butir.target_id)
    indikator = buku.get("indikator", butir.indikator_id)
    satuan = buku.get("satuan", indikator.satuan_id)
    uraian = f"Target {indikator.nama} {target.tahun} dalam perjanjian kinerja"
    add_target(katalog, buku, f"perjanjian/{butir.id}/target", target, uraian, satuan)


def list_dana(buku: BukuKinerja, perjanjian: PerjanjianKinerja, id_: str) -> list[Anggaran]:
    """The money of a node in the version of the agreement; a changed one takes the first where nothing changed."""
    urutan = (Versi.PERUBAHAN, Versi.MURNI) if perjanjian.versi is Versi.PERUBAHAN else (Versi.MURNI,)
    semua = (list_anggaran(buku, id_, perjanjian.tahun, versi) for versi in urutan)
    return next((rows for rows in semua if rows), [])


def _add_anggaran(
    katalog: Katalog, buku: BukuKinerja, perjanjian: PerjanjianKinerja, pendanaan: Sequence[Pendanaan]
) -> None:
    on = date(perjanjian.tahun, 12, 31)
    masuk: list[str] = []
    for simpul in pendanaan:
        rows = list_dana(buku, perjanjian, simpul.id)
        bagian = [
            katalog.add_fakta(
                f"anggaran/{row.id}",
                row.jumlah,
                uraian=f"Anggaran {simpul.nama}, {row.sumber_dana or 'tanpa sumber dana'}",
                sumber=get_sumber(buku, "anggaran", row.id),
                desimal=0,
            )
            for row in rows
        ]
        if bagian:
            jumlah = compute_jumlah([Decimal(row.jumlah) for row in rows], on=on)
            uraian = f"Anggaran {simpul.nama}"
            masukan = {"N": tuple(bagian)}
            masuk.append(
                katalog.add_hitungan(f"anggaran/simpul/{simpul.id}", jumlah, masukan, uraian=uraian, desimal=0)
            )
    if masuk:
        jumlah = compute_jumlah([katalog.nilai(id_) for id_ in masuk], on=on)
        katalog.add_hitungan(JUMLAH, jumlah, {"N": tuple(masuk)}, uraian="Jumlah anggaran", desimal=0)
