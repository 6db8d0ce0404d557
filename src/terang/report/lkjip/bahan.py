"""All that a section of the LKjIP may see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import Instansi, Jabatan, PerangkatDaerah
from terang.kinerja.perjanjian import PerjanjianKinerja
from terang.kinerja.rencana import Kegiatan, Program, SubKegiatan
from terang.kinerja.write_angka import write_tanggal
from terang.naskah.blok import Blok, TandaTangan
from terang.naskah.sisipan import Bilangan
from terang.report.katalog import KOSONG, Katalog
from terang.report.lkjip.katalog.sumber import is_diragukan
from terang.rumus.hitungan import Hitungan
from terang.rumus.identitas import SelisihAnggaran
from terang.rumus.pengukuran import Pengukuran
from terang.rumus.terbilang import write_terbilang_rupiah

CELAH = "                    "
"""Room to write day and month by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bahan:
    """The ledger, its figures, the measurement, the law's outline and what people wrote.

    Args:
        buku: the ledger.
        katalog: every figure; a section prints from here and computes nothing.
        pengukuran: which indicator reached its target, per sasaran.
        selisih: budget wholes that their parts do not make.
        efisiensi: capaian less absorption, with its judgement, by sasaran id and for the whole agency.
        susunan: content of the provision `susunan-lkjip` in force.
        narasi: blocks that people wrote, by section.
        on: the day whose law applies, the last day of the fiscal year.
    """

    buku: BukuKinerja
    katalog: Katalog
    pengukuran: Pengukuran
    selisih: tuple[SelisihAnggaran, ...]
    efisiensi: Mapping[str, Hitungan]
    susunan: Mapping[str, Any]
    narasi: Mapping[str, tuple[Blok, ...]]
    on: date

    @property
    def perangkat_daerah(self) -> PerangkatDaerah:
        """The agency that reports."""
        row: PerangkatDaerah = self.buku.get("perangkat_daerah", self.buku.identitas.perangkat_daerah_id)
        return row

    @property
    def instansi(self) -> Instansi:
        """The government that the agency belongs to."""
        row: Instansi = self.buku.get("instansi", self.perangkat_daerah.instansi_id)
        return row

    @property
    def tahun(self) -> str:
        """The fiscal year as printed."""
        return str(self.buku.tahun)

    @property
    def sumber(self) -> str:
        """The source line under tables: the agency and the year."""
        return f"{self.perangkat_daerah.nama}, {self.tahun}"

    def bil(self, id_: str, *, tebal: bool = False) -> Bilangan:
        """A figure as printed."""
        return self.katalog.cetak(id_, tebal=tebal)

    def ada(self, id_: str) -> bool:
        """Whether the catalogue holds this figure with a value."""
        return id_ in self.katalog and self.katalog.nilai(id_) is not None

    def terbilang_rupiah(self, id_: str) -> str:
        """An amount in words."""
        nilai = self.katalog.nilai(id_)
        return write_terbilang_rupiah(int(nilai)) if nilai is not None else KOSONG

    def tulis(self, bagian: str, susun: Callable[[], tuple[Blok, ...]]) -> tuple[Blok, ...]:
        """What people wrote for a section, or the default text where nobody wrote any."""
        return self.narasi.get(bagian) or susun()

    @property
    def ragu(self) -> frozenset[str]:
        """Owners of budget amounts that the package doubts; their amounts are not printed as figures."""
        return frozenset(a.pemilik_id for a in self.buku.anggaran if is_diragukan(self.buku, "anggaran", a.id))

    def nama(self, id_: str) -> str:
        """The name of a node of the budget tree."""
        if id_ == self.perangkat_daerah.id:
            return self.perangkat_daerah.nama
        rows: list[Program | Kegiatan | SubKegiatan] = [
            *self.buku.program,
            *self.buku.kegiatan,
            *self.buku.sub_kegiatan,
        ]
        return next(row.nama for row in rows if row.id == id_)

    def kepala(self) -> Jabatan | None:
        """The post at the top of the unit tree."""
        roots = {unit.id for unit in self.buku.unit_kerja if unit.induk_id is None}
        posts = sorted((j for j in self.buku.jabatan if j.unit_kerja_id in roots), key=lambda j: j.urutan)
        return posts[0] if posts else None

    def tanda_tangan(self, *, tempat_tanggal: str | None = None, pada: date | None = None) -> TandaTangan:
        """The signature block of the head in office on a day; a dotted line where the ledger names nobody."""
        kepala, hari = self.kepala(), pada or self.buku.identitas.tanggal or self.on
        jabatan = kepala.nama if kepala else self.perangkat_daerah.sebutan_kepala
        pejabat = next(
            (
                p
                for p in self.buku.pejabat
                if kepala and p.jabatan_id == kepala.id and p.mulai <= hari <= (p.selesai or hari)
            ),
            None,
        )
        sebutan = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}.get(pejabat.status, "") if pejabat else ""
        return TandaTangan(
            tempat_tanggal=self.tempat_tanggal() if tempat_tanggal is None else tempat_tanggal,
            jabatan=f"{sebutan}{jabatan}",
            nama=pejabat.nama if pejabat else "",
            keterangan=tuple(x for x in (pejabat.pangkat, pejabat.nip and f"NIP {pejabat.nip}") if x)
            if pejabat
            else (),
        )

    def tempat_tanggal_perjanjian(self, perjanjian: PerjanjianKinerja) -> str:
        """Place and date of an agreement, with a gap where the date is not known."""
        hari = write_tanggal(perjanjian.tanggal) if perjanjian.tanggal else f"{CELAH}{perjanjian.tahun}"
        return f"{self.buku.identitas.tempat}, {hari}"

    def tempat_tanggal(self) -> str:
        """`Semarang, 28 Februari 2023`, with a gap for the day where the report is not signed yet."""
        laporan = self.buku.identitas
        hari = write_tanggal(laporan.tanggal) if laporan.tanggal else f"{CELAH}{laporan.tahun + 1}"
        return f"{laporan.tempat}, {hari}"
