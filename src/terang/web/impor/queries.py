"""Reads of imports, only of agencies that the person may see."""

from __future__ import annotations

from terang.web.common.errors import DitolakError, TidakAdaError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.impor.models import Impor, TabelBerkas
from terang.web.impor.rencana_impor import Pratinjau, build_pratinjau, get_izin
from terang.web.impor.tabel import build_tabel
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import get_unit

_TIDAK_ADA = "Impor ini tidak ada, atau berada di luar perangkat daerah Anda. Kembali ke daftar impor."
_TIDAK_BOLEH = "Peran Anda tidak mencakup impor ini. Mintalah perencana atau BPKAD melakukannya."


def require_impor(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, jenis: str = "") -> int:
    """The top unit of the agency, where the person may import there: the plan, the money, or either of them."""
    unit = get_unit(pelaku, perangkat_daerah.kode)
    _require(pelaku, unit.id, jenis)
    return unit.id


def _require(pelaku: Pelaku, unit_id: int, jenis: str = "") -> None:
    pelaku.require(Izin.LIHAT, unit_id)
    perlu = [get_izin(jenis)] if jenis else [Izin.ISI_ANGGARAN, Izin.ISI_RENCANA]
    if not any(pelaku.may(izin, unit_id) for izin in perlu):
        raise DitolakError(_TIDAK_BOLEH)


def require_satu(pelaku: Pelaku, *, impor: Impor, jenis: str = "") -> int:
    """The unit of an import, where the person may write it in this layout."""
    _require(pelaku, impor.unit_id, jenis)
    return impor.unit_id


def list_impor(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> list[Impor]:
    """The imports of a year, newest first."""
    require_impor(pelaku, perangkat_daerah=perangkat_daerah)
    milik = Impor.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun).defer("hasil")
    return list(milik.select_related("pembuat")[:100])


def get_impor(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int, id_: int) -> Impor:
    """One import."""
    milik = Impor.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun, pk=id_)
    found = milik.select_related("perangkat_daerah", "pembuat").first()
    if found is None:
        raise TidakAdaError(_TIDAK_ADA)
    _require(pelaku, found.unit_id)
    return found


def list_tabel(pelaku: Pelaku, *, impor: Impor) -> list[TabelBerkas]:
    """The tables of its file, without their rows."""
    _require(pelaku, impor.unit_id)
    return list(TabelBerkas.objects.filter(impor=impor).defer("baris"))


def get_pratinjau(pelaku: Pelaku, *, impor: Impor, kolom_saja: bool = False) -> Pratinjau:
    """What the chosen table says and what will become of it; with `kolom_saja` only its columns."""
    _require(pelaku, impor.unit_id)
    return build_pratinjau(
        impor, build_tabel(TabelBerkas.objects.get(impor=impor, nomor=impor.tabel)), kolom_saja=kolom_saja
    )


def list_tunggu(pelaku: Pelaku) -> list[Impor]:
    """Own imports that were begun and neither applied nor taken back."""
    if pelaku.pengguna_id is None:
        return []
    milik = Impor.objects.filter(pembuat_id=pelaku.pengguna_id, status__in=("diunggah", "dipetakan"))
    return list(milik.select_related("perangkat_daerah").defer("hasil")[:10])


def may_impor(pelaku: Pelaku, *, impor: Impor) -> bool:
    """Whether the person may apply this one, or take it back."""
    return pelaku.may(get_izin(impor.jenis), impor.unit_id)
