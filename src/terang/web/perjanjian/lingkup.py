"""What a post answers for in a year: which indicators it may promise, and with which target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from terang.kinerja.pilihan import Versi
from terang.web.organisasi.models import Jabatan
from terang.web.organisasi.queries import load_pohon
from terang.web.perencanaan.models import Indikator, JenisSimpul, Simpul, Target
from terang.web.perjanjian.muatan import Muatan

_URUTAN = {
    Versi.MURNI: (Versi.MURNI, Versi.RENSTRA),
    Versi.PERUBAHAN: (Versi.PERUBAHAN, Versi.MURNI, Versi.RENSTRA),
}
"""Where the target of an agreement is looked for: its own document first, the Renstra last."""
_TERJAUH = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Calon:
    """An indicator that a post may promise: for which sasaran (None: it serves none) and with which target."""

    indikator: Indikator
    sasaran: Simpul | None
    target: Target | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lingkup:
    """Everything that a post answers for; `sasaran` are those of the year, only for the head."""

    calon: tuple[Calon, ...]
    sasaran: tuple[Simpul, ...]


def is_puncak(jabatan: Jabatan) -> bool:
    """Whether this is the post that leads the whole perangkat daerah."""
    pd = jabatan.unit.perangkat_daerah
    return jabatan.kepala and pd is not None and jabatan.unit.kode == pd.kode


def find_atasan(jabatan: Jabatan, *, pada: date) -> str:
    """The post above: the head of the region for who leads an agency, else the head of the nearest unit above."""
    if is_puncak(jabatan):
        return jabatan.unit.instansi.sebutan_kepala
    atas = [s.unit_id for s in load_pohon(pada).list_atasan(jabatan.unit_id)]
    if jabatan.kepala:
        atas = atas[:-1]
    kepala = {j.unit_id: j.nama for j in Jabatan.objects.filter(unit_id__in=atas, kepala=True)}
    return next((kepala[unit_id] for unit_id in reversed(atas) if unit_id in kepala), "")


def build_lingkup(muatan: Muatan) -> Lingkup:
    """What the post of an agreement answers for, in the order of the plan."""
    jabatan, tahun = muatan.satu.pihak_pertama, muatan.satu.tahun
    sasaran = [s for s in muatan.simpul.values() if s.jenis == JenisSimpul.SASARAN and _is_tahun(s, tahun)]
    sasaran.sort(key=lambda s: (s.urutan, s.posisi, s.id))
    dukung = {satu.id: satu for satu in sasaran}
    if is_puncak(jabatan):
        milik = [i for i in muatan.indikator if i.pemilik_id in dukung]
    else:
        milik = _list_milik(muatan, jabatan)
        dukung = _find_dukung(muatan.simpul, sasaran)
    target = choose_target(muatan)
    calon = tuple(
        Calon(indikator=i, sasaran=dukung.get(i.pemilik_id), target=target.get(i.id))
        for i in _sort(milik, muatan.simpul)
    )
    return Lingkup(calon=calon, sasaran=tuple(sasaran) if is_puncak(jabatan) else ())


def _is_tahun(simpul: Simpul, tahun: int) -> bool:
    return (simpul.tahun_awal or tahun) <= tahun <= (simpul.tahun_akhir or tahun)


def _list_milik(muatan: Muatan, jabatan: Jabatan) -> list[Indikator]:
    """Indicators that the post is named for in the year, and those of its unit where it leads it."""
    unit_id = jabatan.unit_id if jabatan.kepala else None
    return [
        i for i in muatan.indikator if getattr(i, "sendiri", False) or (unit_id and i.penanggung_jawab_id == unit_id)
    ]


def _sort(indikator: Iterable[Indikator], simpul: Mapping[int, Simpul]) -> list[Indikator]:
    jenis = list(JenisSimpul.values)

    def order(satu: Indikator) -> tuple[int, int, int, int]:
        pemilik = simpul[satu.pemilik_id]
        return jenis.index(pemilik.jenis), pemilik.urutan, satu.urutan, satu.id

    return sorted(indikator, key=order)


def _find_dukung(simpul: Mapping[int, Simpul], sasaran: Iterable[Simpul]) -> dict[int, Simpul]:
    """For every node the sasaran that it serves, itself or through the nodes above it."""
    berlaku = {satu.id: satu for satu in sasaran}
    langsung = dict(berlaku)
    for satu in simpul.values():
        dituju = getattr(satu, "dukung_id", None)
        if dituju in berlaku:
            langsung[satu.id] = berlaku[dituju]
    return {id_: dukung for id_ in simpul if (dukung := _climb(simpul, langsung, id_))}


def _climb(simpul: Mapping[int, Simpul], langsung: Mapping[int, Simpul], id_: int) -> Simpul | None:
    kini: int | None = id_
    for _ in range(_TERJAUH):
        if kini is None or kini in langsung:
            break
        kini = simpul[kini].induk_id if kini in simpul else None
    return langsung.get(kini) if kini is not None else None


def choose_target(muatan: Muatan) -> dict[int, Target]:
    """The target of the year by indicator: that of the agreement's own version, else of the document before it."""
    urutan = [satu.value for satu in _URUTAN[Versi(muatan.satu.versi)]]
    semua = [t for t in muatan.target if t.versi in urutan]
    return {t.indikator_id: t for t in sorted(semua, key=lambda t: urutan.index(t.versi), reverse=True)}
