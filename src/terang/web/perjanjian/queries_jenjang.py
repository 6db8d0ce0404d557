"""All agreements of an agency in a year: by level, and who supports what."""

from __future__ import annotations

from dataclasses import dataclass

from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan, PerangkatDaerah
from terang.web.organisasi.pohon import Cabang
from terang.web.organisasi.queries import list_pohon
from terang.web.perjanjian.isi import BarisBanding, compare_perjanjian
from terang.web.perjanjian.lingkup import is_puncak
from terang.web.perjanjian.models import PerjanjianKinerja


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisJabatan:
    """A post with its agreements of the year, and how deep it stands."""

    jabatan: Jabatan
    dalam: int
    perjanjian: list[PerjanjianKinerja]
    sasaran: set[int]

    @property
    def terakhir(self) -> PerjanjianKinerja | None:
        """The one that counts."""
        return self.perjanjian[-1] if self.perjanjian else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dukungan:
    """A sasaran that the head promises, and the posts below whose promises serve it, with their indicators."""

    sasaran: str
    kepala: str
    oleh: list[tuple[BarisJabatan, list[str]]]


def list_jenjang(pelaku: Pelaku, *, perangkat_daerah: PerangkatDaerah, tahun: int) -> list[BarisJabatan]:
    """Every post of the agency that the person may see, in the order of its units; the head first."""
    dalam = {c.simpul.unit_id: (n, c.dalam) for n, c in enumerate(_list_cabang(pelaku, perangkat_daerah))}
    semua = PerjanjianKinerja.objects.filter(perangkat_daerah=perangkat_daerah, tahun=tahun).order_by("id")
    per_jabatan: dict[int, list[PerjanjianKinerja]] = {}
    for satu in semua.prefetch_related("butir__sasaran", "butir__indikator"):
        per_jabatan.setdefault(satu.pihak_pertama_id, []).append(satu)
    pos = Jabatan.objects.filter(unit__perangkat_daerah=perangkat_daerah).select_related("unit__perangkat_daerah")
    urut = sorted((j for j in pos if j.unit_id in dalam), key=lambda j: (dalam[j.unit_id][0], not j.kepala, j.urutan))
    atas = min((n for _, n in dalam.values()), default=0)
    return [
        BarisJabatan(
            jabatan=j,
            dalam=dalam[j.unit_id][1] - atas + (0 if j.kepala else 1),
            perjanjian=per_jabatan.get(j.id, []),
            sasaran={b.sasaran_id for p in per_jabatan.get(j.id, [])[-1:] for b in p.butir.all()},
        )
        for j in urut
    ]


def _list_cabang(pelaku: Pelaku, pd: PerangkatDaerah) -> list[Cabang]:
    return list_pohon(pelaku, perangkat_daerah=pd, pada=pelaku.hari)


def list_dukungan(pelaku: Pelaku, *, jenjang: list[BarisJabatan]) -> list[Dukungan]:
    """Which post's promise supports which sasaran of the head."""
    kepala = next((b for b in jenjang if is_puncak(b.jabatan) and b.terakhir), None)
    if kepala is None or kepala.terakhir is None or not pelaku.may(Izin.LIHAT, kepala.jabatan.unit_id):
        return []
    sasaran = {b.sasaran_id: b.sasaran.nama for b in kepala.terakhir.butir.all()}
    return [
        Dukungan(
            sasaran=nama,
            kepala=kepala.jabatan.nama,
            oleh=[(b, _list_indikator(b, id_)) for b in jenjang if b is not kepala and id_ in b.sasaran],
        )
        for id_, nama in sasaran.items()
    ]


def _list_indikator(baris: BarisJabatan, sasaran_id: int) -> list[str]:
    satu = baris.terakhir
    return [b.indikator.nama for b in satu.butir.all() if b.sasaran_id == sasaran_id] if satu else []


def list_banding(pelaku: Pelaku, *, perjanjian: PerjanjianKinerja) -> list[tuple[str, list[BarisBanding]]]:
    """A change beside the agreement that it replaces; nothing where it replaces none."""
    pelaku.require(Izin.LIHAT, perjanjian.pihak_pertama.unit_id)
    if perjanjian.induk_id is None:
        return []
    lama = PerjanjianKinerja.objects.select_related(
        "perangkat_daerah__instansi", "pihak_pertama__unit__perangkat_daerah"
    ).get(pk=perjanjian.induk_id)
    return compare_perjanjian(lama, perjanjian)
