"""Reads about one indicator: its cells, their history, its steps, and what its form offers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from terang.kinerja.pilihan import Periode, Versi
from terang.web.common.models import Peristiwa
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.organisasi.models import Jabatan, UnitKerja
from terang.web.organisasi.pohon import Cabang
from terang.web.organisasi.queries import load_pohon
from terang.web.perencanaan.actions_indikator import SKALA_BAKU
from terang.web.perencanaan.models import Indikator, RencanaAksi
from terang.web.perencanaan.queries import Dokumen, require_lihat
from terang.web.perencanaan.tulisan import write_sel

TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """A cell of the grid of targets: where it stands, what it holds, and what is wrong with what was typed."""

    versi: Versi
    tahun: int
    periode: Periode
    isi: str
    salah: str = ""
    tertulis: str = ""
    tersimpan: str = ""

    @property
    def kunci(self) -> str:
        """Its name in the page."""
        return f"sel-{self.versi}-{self.tahun}-{self.periode}"

    @property
    def judul(self) -> str:
        """What a reader of the screen hears."""
        periode = "" if self.periode is Periode.TAHUN else f" {write_pilihan(self.periode)}"
        return f"Target {write_pilihan(self.versi)} {self.tahun}{periode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """A row of the grid."""

    judul: str
    sel: Sequence[Sel]


def list_target(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator) -> list[Baris]:
    """The targets of the whole plan: years across, versions down."""
    require_lihat(pelaku, dokumen)
    rencana = dokumen.isi
    tahun = range(rencana.tahun_awal, rencana.tahun_akhir + 1)
    return [
        Baris(judul=write_pilihan(v), sel=[get_sel(pelaku, dokumen, indikator, v, t, Periode.TAHUN) for t in tahun])
        for v in Versi
    ]


def list_target_triwulan(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator) -> list[Baris]:
    """The targets of the quarters of the year that is looked at, for the two versions of the agreement."""
    require_lihat(pelaku, dokumen)
    return [
        Baris(judul=write_pilihan(v), sel=[get_sel(pelaku, dokumen, indikator, v, dokumen.tahun, p) for p in TRIWULAN])
        for v in (Versi.MURNI, Versi.PERUBAHAN)
    ]


def get_sel(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator, versi: Versi, tahun: int, periode: Periode) -> Sel:
    """One cell as it stands now."""
    require_lihat(pelaku, dokumen)
    kunci = (versi, tahun, periode)
    target = next((t for t in indikator.target.all() if (t.versi, t.tahun, t.periode) == kunci), None)
    return Sel(versi=versi, tahun=tahun, periode=periode, isi=write_sel(indikator, target))


def list_riwayat_target(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator) -> list[Peristiwa]:
    """Every change of its targets with the figure before and after, newest first."""
    require_lihat(pelaku, dokumen)
    return list(Peristiwa.objects.filter(objek="target", objek_id__startswith=f"{indikator.id}:")[:50])


def list_jejak(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator) -> list[Peristiwa]:
    """Every other change of the indicator, newest first."""
    require_lihat(pelaku, dokumen)
    return list(Peristiwa.objects.filter(objek="indikator", objek_id=str(indikator.id))[:20])


def list_aksi(pelaku: Pelaku, dokumen: Dokumen, indikator: Indikator) -> list[RencanaAksi]:
    """The steps behind an indicator in the year that is looked at."""
    require_lihat(pelaku, dokumen)
    semua = indikator.rencana_aksi.filter(tahun=dokumen.tahun).select_related("satuan", "penanggung_jawab")
    return list(semua.order_by("urutan", "posisi", "id"))


def list_nama_satuan(pelaku: Pelaku, dokumen: Dokumen) -> list[str]:
    """The units that the document uses already, and those that every office knows."""
    require_lihat(pelaku, dokumen)
    milik = list(dokumen.isi.satuan.values_list("nama", flat=True))
    return list(dict.fromkeys([*milik, "persen", "indeks", "nilai", "orang", "dokumen", "rupiah", "predikat"]))


def list_skala(pelaku: Pelaku, dokumen: Dokumen) -> list[str]:
    """The scales of predicates that an indicator may use."""
    require_lihat(pelaku, dokumen)
    milik = dokumen.isi.predikat.values_list("skala", flat=True)
    return list(dict.fromkeys([*milik, *SKALA_BAKU]))


def list_unit(pelaku: Pelaku, dokumen: Dokumen) -> list[Cabang]:
    """The units that may answer for data of this plan: those of the agency, all of them for the RPJMD."""
    require_lihat(pelaku, dokumen)
    milik = dokumen.perangkat_daerah
    semua = load_pohon(pelaku.hari).walk()
    if milik is None:
        # In the RPJMD an agency answers, not a unit inside it.
        return [c for c in semua if c.dalam <= 1]
    return [c for c in semua if c.simpul.perangkat_daerah_id == milik.id]


def get_unit(pelaku: Pelaku, dokumen: Dokumen, kode: str) -> UnitKerja | None:
    """The chosen unit; None where none was chosen."""
    require_lihat(pelaku, dokumen)
    return UnitKerja.objects.filter(kode=kode).first() if kode else None


def list_jabatan(pelaku: Pelaku, dokumen: Dokumen) -> list[Jabatan]:
    """The posts whose holders may answer for an indicator."""
    require_lihat(pelaku, dokumen)
    semua = Jabatan.objects.filter(unit__perangkat_daerah=dokumen.perangkat_daerah)
    return list(semua.select_related("unit").order_by("unit_id", "-kepala", "urutan"))
