"""What every step that enters figures of one indicator shares: the indicator, its unit, its name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Realisasi, Satuan, Target
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber, write_catatan
from terang.report.lkjip.katalog.target import add_target, get_nilai, write_sebutan
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import HasilIndikator


class Pengisi:
    """Enters figures of one indicator into the catalogue, each under the id of the indicator and what it measures."""

    def __init__(self, katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
        self.katalog, self.buku, self.hasil, self.on = katalog, buku, hasil, on
        self.id, self.nama, self.tahun = hasil.indikator.id, hasil.indikator.nama, buku.tahun
        self.satuan: Satuan = buku.get("satuan", hasil.indikator.satuan_id)

    def add_target(self, id_: str, target: Target, uraian: str) -> str:
        """Enters a target of this indicator."""
        return add_target(self.katalog, self.buku, id_, target, uraian, self.satuan)

    def add_realisasi(self, id_: str, row: Realisasi, uraian: str) -> str:
        """Enters a realisasi of this indicator with the reason why it counts."""
        indikator = self.hasil.indikator
        return self.katalog.add_fakta(
            id_,
            get_nilai(self.buku, indikator, row.nilai, row.predikat),
            uraian=uraian,
            sumber=get_sumber(self.buku, "realisasi", row.id),
            satuan=self.satuan.lambang or "",
            desimal=self.satuan.desimal,
            tertulis=write_sebutan(indikator, row.nilai, row.predikat),
            catatan=" ".join(x for x in (row.alasan, write_catatan(self.buku, "realisasi", row.id)) if x),
        )

    def add_capaian(self, ukuran: str, hitungan: Hitungan, target: str, realisasi: str, uraian: str) -> None:
        """Enters a capaian over a target and a realisasi of this indicator."""
        id_realisasi = f"{self.id}/{realisasi}"
        masukan = self.list_masukan_target(hitungan, f"{self.id}/{target}")
        if id_realisasi in self.katalog:
            masukan["R"] = (id_realisasi,)
        self.add_hitungan(ukuran, hitungan, masukan, uraian, "%", 2)

    def list_masukan_target(self, hitungan: Hitungan, id_: str) -> dict[str, tuple[str, ...]]:
        """The figure that stood for T: of a range that was passed, its upper end."""
        if id_ not in self.katalog:
            return {}
        atas = f"{id_}/batas-atas"
        passed = atas in self.katalog and hitungan.inputs.get("T") == self.katalog.nilai(atas)
        return {"T": (atas if passed else id_,)}

    def add_hitungan(
        self,
        ukuran: str,
        hitungan: Hitungan,
        masukan: Mapping[str, tuple[str, ...]],
        uraian: str,
        satuan: str | None = None,
        desimal: int | None = None,
    ) -> None:
        """Enters a computed figure of this indicator, in its unit where none is given."""
        self.katalog.add_hitungan(
            f"{self.id}/{ukuran}",
            hitungan,
            masukan,
            uraian=uraian,
            satuan=self.satuan.lambang or "" if satuan is None else satuan,
            desimal=self.satuan.desimal if desimal is None else desimal,
        )
