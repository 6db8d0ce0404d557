"""Trees: the organisation chart and the pohon kinerja."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import list_program
from terang.kinerja.rencana import Sasaran
from terang.naskah.blok import Gambar, JenisGambar

Simpul = dict[str, Any]


def build_bagan(buku: BukuKinerja) -> Gambar:
    """The organisation chart."""
    roots = [unit for unit in buku.unit_kerja if unit.induk_id is None]
    tree = [_build_unit(buku, unit.id, unit.nama) for unit in roots]
    names = ", ".join(unit.nama for unit in buku.unit_kerja if unit.induk_id == (roots[0].id if roots else None))
    return _gambar(
        "gambar-bagan", tree, judul="Bagan susunan organisasi", alt=f"Bagan organisasi dengan unit: {names}."
    )


def _build_unit(buku: BukuKinerja, id_: str, nama: str) -> Simpul:
    anak = sorted((u for u in buku.unit_kerja if u.induk_id == id_), key=lambda u: u.urutan)
    return _simpul([nama], [_build_unit(buku, unit.id, unit.nama) for unit in anak])


def build_pohon_kinerja(buku: BukuKinerja, sasaran: Sequence[Sasaran]) -> Gambar:
    """The cascade from visi to the programs that serve each sasaran in force."""
    tree = [
        _simpul(["Visi", visi.nama], [_build_misi(buku, m.id, sasaran) for m in buku.misi if m.visi_id == visi.id])
        for visi in buku.visi
    ]
    alt = "Pohon kinerja: " + "; ".join(
        f"{s.nama} didukung {', '.join(p.nama for p in list_program(buku, s)) or 'program yang belum ditetapkan'}"
        for s in sasaran
    )
    return _gambar("gambar-pohon-kinerja", tree, judul="Pohon kinerja", alt=f"{alt}.")


def _build_misi(buku: BukuKinerja, id_: str, sasaran: Sequence[Sasaran]) -> Simpul:
    misi = buku.get("misi", id_)
    tujuan = [t for t in buku.tujuan if t.misi_id == id_]
    anak = [
        _simpul(["Tujuan", t.nama], [_build_sasaran(buku, s) for s in sasaran if s.tujuan_id == t.id]) for t in tujuan
    ]
    return _simpul([f"Misi {misi.nomor or ''}".strip(), misi.nama], anak)


def _build_sasaran(buku: BukuKinerja, sasaran: Sasaran) -> Simpul:
    indikator = [i for i in buku.indikator if i.pemilik_id == sasaran.id]
    program = [_simpul(["Program", p.nama], []) for p in list_program(buku, sasaran)]
    return _simpul(["Sasaran", sasaran.nama], [*(_simpul(["Indikator", i.nama], []) for i in indikator), *program])


def _simpul(label: list[str], anak: list[Simpul]) -> Simpul:
    return {"label": label, "anak": anak}


def _gambar(id_: str, tree: list[Simpul], *, judul: str, alt: str) -> Gambar:
    root = tree[0] if len(tree) == 1 else _simpul([judul], tree)
    return Gambar(
        id=id_,
        jenis=JenisGambar.POHON,
        spek=json.dumps(root, ensure_ascii=False, sort_keys=True),
        alt=alt,
        judul=judul,
        lanskap=True,
    )
