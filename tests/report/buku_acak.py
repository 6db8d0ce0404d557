"""Strategies for ledgers that can be reported: generated ones, and the complete one with rows missing and changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from buku_contoh import TAHUN, build_buku
from strategi import ledgers, teks
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pilihan import Akumulasi, JenisCatatan, Periode, Rumus, Tanda, Versi
from terang.stores.skema import list_kolom

TETAP = ("laporan", "instansi", "perangkat_daerah", "satuan", "predikat")
ANGKA = st.one_of(
    st.sampled_from([Decimal(t) for t in ("0", "1", "-3", "25", "27.5", "30", "100", "1000000", "0.001")]),
    st.decimals(min_value=-100, max_value=1000, places=3, allow_nan=False),
)


@st.composite
def generated(draw: st.DrawFn) -> BukuKinerja:
    """A small generated ledger full of difficult texts, with a year under the law and a scale that exists."""
    buku = draw(ledgers())
    identitas = replace(buku.identitas, tahun=TAHUN, skala_capaian="pmdn", batas_atas=None, batas_bawah=None)
    tabel = {nama: [_pull(draw, row) for row in getattr(buku, nama)] for nama in TABEL}
    return tidy(replace(buku, **{k: tuple(v) for k, v in tabel.items()} | {"laporan": (identitas,), "narasi": ()}))


def _pull(draw: st.DrawFn, row: Any) -> Any:
    """Pull a row into the years and periods that a report reads, so that rows meet each other."""
    changes: dict[str, Any] = {}
    if hasattr(row, "tahun"):
        changes["tahun"] = TAHUN - draw(st.sampled_from([0, 0, 0, 1]))
    if hasattr(row, "tahun_awal"):
        changes |= {"tahun_awal": 2021, "tahun_akhir": 2026}
    if hasattr(row, "periode"):
        changes["periode"] = Periode.TAHUN
    if hasattr(row, "desimal"):
        changes["desimal"] = draw(st.integers(0, 4))
    return replace(row, **changes)


@st.composite
def damaged(draw: st.DrawFn) -> BukuKinerja:
    """The complete ledger after people left out rows, typed other figures and texts, and chose other rules."""
    buku = build_buku()
    tabel = {nama: list(getattr(buku, nama)) for nama in TABEL}
    for nama in draw(st.lists(st.sampled_from([t for t in TABEL if t not in TETAP]), max_size=4, unique=True)):
        tabel[nama] = [row for row in tabel[nama] if draw(st.sampled_from([False, False, True]))]
    tabel["indikator"] = [_change_rumus(draw, i) if draw(_seldom()) else i for i in tabel["indikator"]]
    tabel["target"] = [_change_target(draw, t) if draw(_seldom()) else t for t in tabel["target"]]
    tabel["realisasi"] = [_change_realisasi(draw, r) if draw(_seldom()) else r for r in tabel["realisasi"]]
    tabel["anggaran"] = [_change_anggaran(draw, a) if draw(_seldom()) else a for a in tabel["anggaran"]]
    tabel["catatan_sumber"] += _doubt(draw, tabel["anggaran"])
    identitas = replace(
        buku.identitas,
        batas_atas=draw(st.sampled_from([None, Decimal(100)])),
        batas_bawah=draw(st.sampled_from([None, Decimal(0)])),
    )
    changed = replace(buku, **{k: tuple(v) for k, v in tabel.items()} | {"laporan": (identitas,), "narasi": ()})
    return _rename(draw, tidy(changed))


def _seldom() -> st.SearchStrategy[bool]:
    return st.sampled_from([False, False, False, True])


def _change_rumus(draw: st.DrawFn, row: Any) -> Any:
    rumus = draw(st.sampled_from(list(Rumus)))
    skala = "sakip" if rumus is Rumus.PREDIKAT else None
    return replace(row, rumus=rumus, skala_predikat=skala, akumulasi=draw(st.sampled_from(list(Akumulasi))))


def _change_target(draw: st.DrawFn, row: Any) -> Any:
    nilai, tanda = draw(st.one_of(st.none(), ANGKA)), draw(st.sampled_from(list(Tanda)))
    if tanda is Tanda.RENTANG:
        bawah = nilai or Decimal(25)
        return replace(row, tanda=tanda, nilai=bawah, batas_atas=bawah + abs(draw(ANGKA)))
    return replace(row, tanda=tanda, nilai=nilai, batas_atas=None, versi=draw(st.sampled_from(list(Versi))))


def _change_realisasi(draw: st.DrawFn, row: Any) -> Any:
    return replace(
        row,
        nilai=draw(st.one_of(st.none(), ANGKA)),
        predikat=draw(st.sampled_from([None, "A", "BB"])),
        tahun=draw(st.sampled_from([row.tahun, TAHUN, TAHUN - 1])),
        dipakai=draw(st.booleans()),
    )


def _change_anggaran(draw: st.DrawFn, row: Any) -> Any:
    return replace(row, jumlah=draw(st.sampled_from([0, row.jumlah, 1_174_585_178, 10**14])))


def _doubt(draw: st.DrawFn, anggaran: list[Any]) -> list[Any]:
    if not anggaran:
        return []
    bawaan = {"tabel": "anggaran", "kolom": "jumlah", "jenis": JenisCatatan.DIRAGUKAN, "tempat": "Tabel karangan"}
    isi = bawaan | {"bacaan_dipakai": "sebagaimana tercetak", "bacaan_lain": None, "alasan": "Diduga salinan"}
    rows = draw(st.lists(st.sampled_from(anggaran), max_size=2, unique=True))
    return [TABEL["catatan_sumber"](id=f"ragu-{n}", baris_id=row.id, **isi) for n, row in enumerate(rows)]


def _rename(draw: st.DrawFn, buku: BukuKinerja) -> BukuKinerja:
    """Difficult texts, also equal ones, where a report prints names."""
    nama = draw(st.sampled_from(["indikator", "sasaran", "program", "satuan", "unit_kerja"]))
    rows = [replace(r, nama=draw(teks())) if draw(_seldom()) else r for r in getattr(buku, nama)]
    return replace(buku, **{nama: tuple(rows)})


def tidy(buku: BukuKinerja) -> BukuKinerja:
    """Keep what a package allows: references that resolve, one figure in use, one agreement and target per version."""
    tabel = {nama: list(getattr(buku, nama)) for nama in TABEL}
    tabel["target"] = _keep_last(tabel["target"], lambda t: (t.indikator_id, t.versi, t.tahun, t.periode))
    tabel["perjanjian_kinerja"] = _keep_last(tabel["perjanjian_kinerja"], lambda p: (p.versi, p.tahun))
    used = _keep_last([r for r in tabel["realisasi"] if r.dipakai], lambda r: (r.indikator_id, r.tahun, r.periode))
    tabel["realisasi"] = [replace(r, dipakai=r in used) for r in tabel["realisasi"]]
    while pruned := {nama: kept for nama, rows in tabel.items() if (kept := _resolve(nama, rows, tabel)) != rows}:
        tabel |= pruned
    return replace(buku, **{nama: tuple(rows) for nama, rows in tabel.items()})


def _keep_last(rows: list[Any], key: Callable[[Any], Any]) -> list[Any]:
    return list({key(row): row for row in rows}.values())


def _resolve(nama: str, rows: list[Any], tabel: dict[str, list[Any]]) -> list[Any]:
    """Rows whose references exist; an optional reference to a missing row is emptied."""
    for kolom in (k for k in list_kolom(nama) if k.kolom.acuan):
        ids = {row.id for tujuan in kolom.kolom.acuan for row in tabel[tujuan]}
        right = [row for row in rows if getattr(row, kolom.nama) in {None, *ids}]
        rows = right if kolom.wajib else [_empty(row, kolom.nama, ids) for row in rows]
    if nama != "catatan_sumber":
        return rows
    return [row for row in rows if row.baris_id in {None, *(r.id for r in tabel[row.tabel])}]


def _empty(row: Any, kolom: str, ids: set[str]) -> Any:
    return row if getattr(row, kolom) in {None, *ids} else replace(row, **{kolom: None})
