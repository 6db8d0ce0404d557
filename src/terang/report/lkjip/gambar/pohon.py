"""Trees: the organisation chart and the pohon kinerja."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import list_indikator, list_program
from terang.kinerja.rencana import Misi, Sasaran, Tujuan
from terang.naskah.blok import Gambar, JenisGambar

Simpul = dict[str, Any]


def build_bagan(buku: BukuKinerja) -> Gambar:
    """The organisation chart."""
    roots = [unit for unit in buku.unit_kerja if unit.induk_id is None]
    tree = [_build_unit(buku, unit.id, unit.nama) for unit in roots]
    names = ", ".join(unit.nama for unit in buku.unit_kerja if unit.induk_id == (roots[0].id if roots else None))
    alt = f"Bagan organisasi dengan unit: {names}."
    return _gambar("gambar-bagan", tree, judul="Bagan susunan organisasi", alt=alt)


def _build_unit(buku: BukuKinerja, id_: str, nama: str) -> Simpul:
    anak = sorted((u for u in buku.unit_kerja if u.induk_id == id_), key=lambda u: u.urutan)
    return _simpul([nama], [_build_unit(buku, unit.id, unit.nama) for unit in anak])


def build_pohon_kinerja(
    buku: BukuKinerja, sasaran: Sequence[Sasaran], capaian: Mapping[str, tuple[str, str]]
) -> Gambar:
    """The cascade from visi to the programs that serve each sasaran in force.

    `capaian` gives the printed capaian and the status of an indicator by its id.
    """
    tree = [
        _simpul(
            ["Visi", visi.nama], [_build_misi(buku, m, sasaran, capaian) for m in buku.misi if m.visi_id == visi.id]
        )
        for visi in buku.visi
    ]
    tree += [_build_tujuan(buku, t, sasaran, capaian) for t in buku.tujuan if t.misi_id is None]
    alt = "Pohon kinerja: " + "; ".join(
        f"{s.nama} didukung {', '.join(p.nama for p in list_program(buku, s)) or 'program yang belum ditetapkan'}"
        for s in sasaran
    )
    return _gambar("gambar-pohon-kinerja", tree, judul="Pohon kinerja", alt=f"{alt}.", lanskap=True)


def _build_misi(
    buku: BukuKinerja, misi: Misi, sasaran: Sequence[Sasaran], capaian: Mapping[str, tuple[str, str]]
) -> Simpul:
    anak = [_build_tujuan(buku, t, sasaran, capaian) for t in buku.tujuan if t.misi_id == misi.id]
    return _simpul([f"Misi {misi.nomor or ''}".strip(), misi.nama], anak)


def _build_tujuan(
    buku: BukuKinerja, tujuan: Tujuan, sasaran: Sequence[Sasaran], capaian: Mapping[str, tuple[str, str]]
) -> Simpul:
    anak = [_build_sasaran(buku, s, capaian) for s in sasaran if s.tujuan_id == tujuan.id]
    return _simpul(["Tujuan", tujuan.nama], anak)


def _build_sasaran(buku: BukuKinerja, sasaran: Sasaran, capaian: Mapping[str, tuple[str, str]]) -> Simpul:
    indikator = [
        _simpul(["Indikator", i.nama], [], *capaian.get(i.id, ("", ""))) for i in list_indikator(buku, sasaran.id)
    ]
    program = [_simpul(["Program", p.nama], []) for p in list_program(buku, sasaran)]
    return _simpul(["Sasaran", sasaran.nama], [*indikator, *program])


def _simpul(label: list[str], anak: list[Simpul], nilai: str = "", status: str = "") -> Simpul:
    return {"label": label, "anak": anak, "nilai": nilai, "status": status}


def _gambar(id_: str, tree: list[Simpul], *, judul: str, alt: str, lanskap: bool = False) -> Gambar:
    root = tree[0] if len(tree) == 1 else _simpul([judul], tree)
    return Gambar(
        id=id_,
        jenis=JenisGambar.POHON,
        spek=json.dumps(root, ensure_ascii=False, sort_keys=True),
        alt=alt,
        judul=judul,
        lanskap=lanskap,
    )
