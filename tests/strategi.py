"""Hypothesis strategies: small consistent ledgers (ids unique, references resolving, no circles in trees)."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.indikator import Indikator, Realisasi, Target
from terang.kinerja.pelaporan import CatatanSumber, Narasi
from terang.kinerja.pilihan import Rumus, Tanda
from terang.stores.skema import KolomTabel, list_kolom

PALING_BANYAK = 2  # rows of a table
HURUF_SUKAR = ",;\"'\n\t|=-–—…’“”éÉàñ×≥½% .()&<>#ﬁ中🙂"
"""What breaks careless writers: delimiters, quotes, line ends, letters outside ASCII, a ligature, an astral one."""

_HURUF = string.ascii_letters + string.digits + HURUF_SUKAR
_TEKS_SUKAR = (
    "Kepegawaian, Pendidikan dan Pelatihan",
    'kata "kutip" dan, koma',
    '"',
    "baris satu\nbaris dua\n\nbaris empat",
    "80,60",
    "198001012005011001",
    "007",
    "ya",
    "=1+1",
    "None",
    "Rp44.000.000,-",
)


def teks() -> st.SearchStrategy[str]:
    """Texts that a cell may hold: not empty, nothing blank at the ends."""
    bebas = st.text(_HURUF, min_size=1, max_size=12).map(str.strip).filter(_is_teks_sel)
    return st.one_of(st.sampled_from(_TEKS_SUKAR), bebas)


def _is_teks_sel(isi: str) -> bool:
    # `###` is what a spreadsheet shows for a column too narrow; reading refuses it.
    return bool(isi) and set(isi) != {"#"}


def desimal() -> st.SearchStrategy[Decimal]:
    """Exact numbers: many digits, zeros at the end, negative ones, and exponents that must not be printed."""
    return st.one_of(
        st.sampled_from(
            [Decimal(t) for t in ("0", "0.00", "80.60", "-1.500", "1E+3", "12345678901234567890.123456789")]
        ),
        st.decimals(min_value=-(10**15), max_value=10**15, places=4, allow_nan=False),
    )


def bulat(minimum: int | None, maksimum: int | None = None) -> st.SearchStrategy[int]:
    """Whole numbers up to 10**15, which a float would already round for some."""
    bawah = -(10**15) if minimum is None else minimum
    atas = 10**15 if maksimum is None else maksimum
    return st.one_of(st.sampled_from([bawah, atas]), st.integers(bawah, atas))


@st.composite
def ledgers(draw: st.DrawFn) -> BukuKinerja:
    """A ledger with one laporan and at most two rows in every other table."""
    id_tabel = _build_id(draw)
    tabel = {nama: [_draw_baris(draw, nama, n, id_tabel) for n in range(len(id_tabel[nama]))] for nama in TABEL}
    _mend_predikat(draw, tabel)
    _mend_dipakai(tabel)
    tabel["target"] = [_mend_rentang(t) for t in tabel["target"]]
    tabel["catatan_sumber"] = [_mend_catatan(draw, c, id_tabel) for c in tabel["catatan_sumber"]]
    narasi = draw(st.dictionaries(st.sampled_from(["kata-pengantar", "bab-i/latar-belakang", "bab-iii/isu.1"]), teks()))
    return BukuKinerja(
        **{nama: tuple(baris) for nama, baris in tabel.items()},
        narasi=tuple(Narasi(bagian=bagian, teks=isi) for bagian, isi in sorted(narasi.items())),
    )


def _build_id(draw: st.DrawFn) -> dict[str, list[str]]:
    """Ids of every table; a table whose rows must point at an empty one stays empty itself."""
    banyak = draw(st.lists(st.integers(0, PALING_BANYAK), min_size=len(TABEL), max_size=len(TABEL)))
    jumlah = dict(zip(TABEL, banyak, strict=True)) | {"laporan": 1}
    for nama in ("instansi", "perangkat_daerah"):
        jumlah[nama] = max(1, jumlah[nama])
    while kosong := [nama for nama in TABEL if jumlah[nama] and _lacks_acuan(nama, jumlah)]:
        jumlah |= dict.fromkeys(kosong, 0)
    return {nama: [f"{nama.replace('_', '-')}.{n + 1}" for n in range(jumlah[nama])] for nama in TABEL}


def _lacks_acuan(nama: str, jumlah: Mapping[str, int]) -> bool:
    wajib = [k.kolom.acuan for k in list_kolom(nama) if k.kolom.acuan and k.wajib]
    return any(not any(jumlah[tujuan] for tujuan in acuan) for acuan in wajib)


def _draw_baris(draw: st.DrawFn, nama: str, n: int, id_tabel: Mapping[str, list[str]]) -> Any:
    nilai = {"id": id_tabel[nama][n]}
    for kolom in list_kolom(nama)[1:]:
        nilai[kolom.nama] = draw(_sel(nama, n, kolom, id_tabel))
    return TABEL[nama](**nilai)


def _sel(nama: str, n: int, kolom: KolomTabel, id_tabel: Mapping[str, list[str]]) -> st.SearchStrategy[Any]:
    isi: st.SearchStrategy[Any]
    if kolom.kolom.acuan:
        # Into its own table a row points at an earlier one, so that no circle can arise.
        calon = [i for t in kolom.kolom.acuan for i in (id_tabel[t][:n] if t == nama else id_tabel[t])]
        isi = st.sampled_from(calon) if calon else st.none()
    elif kolom.nama == "nip":
        isi = st.sampled_from(["198001012005011001", "197512312000122999"])
    elif issubclass(kolom.tipe, StrEnum):
        isi = st.sampled_from(list(kolom.tipe))
    else:
        isi = _isi(kolom)
    return isi if kolom.wajib else st.one_of(st.none(), isi)


def _isi(kolom: KolomTabel) -> st.SearchStrategy[Any]:
    pilihan: dict[type, st.SearchStrategy[Any]] = {
        str: teks(),
        bool: st.booleans(),
        int: bulat(kolom.kolom.minimum, kolom.kolom.maksimum),
        Decimal: desimal(),
        date: st.dates(),
    }
    return pilihan[kolom.tipe]


def _mend_predikat(draw: st.DrawFn, tabel: dict[str, list[Any]]) -> None:
    """Let every named scale exist, and every predicate stand on the scale of its indicator."""
    kode: dict[str, list[str]] = {}
    for predikat in tabel["predikat"]:
        kode.setdefault(predikat.skala, []).append(predikat.kode)
    tabel["indikator"] = [_mend_skala(i, list(kode)) for i in tabel["indikator"]]
    skala = {i.id: i.skala_predikat for i in tabel["indikator"]}
    for nama in ("target", "realisasi"):
        tabel[nama] = [_mend_kode(draw, row, kode.get(skala[row.indikator_id], [])) for row in tabel[nama]]


def _mend_skala(indikator: Indikator, skala: list[str]) -> Indikator:
    rumus = indikator.rumus if skala or indikator.rumus is not Rumus.PREDIKAT else Rumus.MAKS
    return replace(indikator, rumus=rumus, skala_predikat=skala[0] if skala else None)


def _mend_kode(draw: st.DrawFn, row: Target | Realisasi, kode: list[str]) -> Target | Realisasi:
    return replace(row, predikat=draw(st.sampled_from([None, *kode])))


def _mend_dipakai(tabel: dict[str, list[Any]]) -> None:
    dipakai: set[tuple[Any, ...]] = set()
    for n, row in enumerate(tabel["realisasi"]):
        kunci = (row.indikator_id, row.tahun, row.periode)
        tabel["realisasi"][n] = replace(row, dipakai=row.dipakai and kunci not in dipakai)
        dipakai.add(kunci)


def _mend_rentang(target: Target) -> Target:
    if target.tanda is not Tanda.RENTANG:
        return target
    batas = sorted([target.nilai or Decimal(5), target.batas_atas or Decimal(7)])
    return replace(target, nilai=batas[0], batas_atas=batas[1])


def _mend_catatan(draw: st.DrawFn, catatan: CatatanSumber, id_tabel: Mapping[str, list[str]]) -> CatatanSumber:
    tabel = draw(st.sampled_from(list(TABEL)))
    kolom = draw(st.sampled_from([None, *(k.nama for k in list_kolom(tabel))]))
    return replace(catatan, tabel=tabel, kolom=kolom, baris_id=draw(st.sampled_from([None, *id_tabel[tabel]])))
