"""One CSV file -> rows of the ledger, judged by Frictionless against our schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from terang.kinerja.buku import TABEL
from terang.stores.kesalahan import Kesalahan
from terang.stores.lembar import Lembar, read_lembar
from terang.stores.sel import read_gaya_lembar_kerja
from terang.stores.skema import build_skema, list_kolom
from terang.stores.terjemah import check_baris, translate_judul

if TYPE_CHECKING:
    from frictionless import Field, Row, Schema

_NILAI_BOOLEAN = {"true_values": "trueValues", "false_values": "falseValues"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelTerbaca:
    """A table as far as it could be read.

    Args:
        nama: name of the table.
        sel: (row number, text of each cell by column) of every row, right or wrong.
        baris: (row number, frozen row) of the rows in which nothing is wrong.
        kesalahan: what is wrong inside this file.
        utuh: whether every id of the file is known; where not, a reference into it cannot be judged.
    """

    nama: str
    sel: tuple[tuple[int, Mapping[str, str]], ...] = ()
    baris: tuple[tuple[int, Any], ...] = ()
    kesalahan: tuple[Kesalahan, ...] = ()
    utuh: bool = True

    @property
    def berkas(self) -> str:
        """Its file in the package."""
        return f"{self.nama}.csv"


def read_tabel(nama: str, data: bytes) -> TabelTerbaca:
    """Read the CSV bytes of table `nama`; whatever they are, the answer is a table with its errors.

    Frictionless gets rows, not the file: the bytes are then read once, and its guesses at encoding, delimiter and
    heading (which go wrong silently) are not needed. It judges columns, types, constraints and unique ids.
    """
    lembar = read_lembar(f"{nama}.csv", data, [k.nama for k in list_kolom(nama)])
    if not lembar.judul:
        return TabelTerbaca(nama=nama, kesalahan=lembar.kesalahan, utuh=False)
    if lembar.lembar_kerja:
        _tidy_lembar_kerja(nama, lembar)
    kesalahan, baris = _check(nama, lembar)
    return TabelTerbaca(
        nama=nama,
        sel=tuple((n, _name_sel(lembar.judul, sel)) for n, sel in lembar.baris),
        baris=baris,
        kesalahan=(*lembar.kesalahan, *kesalahan),
        utuh=lembar.utuh and "id" in lembar.judul,
    )


def _name_sel(judul: tuple[str, ...], sel: list[str]) -> dict[str, str]:
    # In a row with a cell too many or too few only the cells before the fault stand in their column; the id is first.
    terpercaya = len(judul) if len(sel) == len(judul) else 1
    return dict(zip(judul[:terpercaya], sel, strict=False))


def _tidy_lembar_kerja(nama: str, lembar: Lembar) -> None:
    kolom = {k.nama: k for k in list_kolom(nama)}
    for _, sel in lembar.baris:
        for n, (label, isi) in enumerate(zip(lembar.judul, sel, strict=False)):
            if label in kolom:
                sel[n] = read_gaya_lembar_kerja(kolom[label], isi)


def _check(nama: str, lembar: Lembar) -> tuple[list[Kesalahan], tuple[tuple[int, Any], ...]]:
    # Here and not above: importing it takes 0.2 s, which commands that read no package should not pay.
    from frictionless import Dialect  # noqa: PLC0415
    from frictionless.resources import TableResource  # noqa: PLC0415

    data = [list(lembar.judul), *(sel for _, sel in lembar.baris)]
    # The heading is said to be row 1, because Frictionless otherwise looks for one of average width.
    with TableResource(name=nama, data=data, schema=_get_schema(nama), dialect=Dialect(header_rows=[1])) as resource:
        kesalahan = list(translate_judul(nama, resource.header.errors))
        judul_benar = not kesalahan
        baris = []
        for row in resource.row_stream:
            salah = list(check_baris(nama, lembar.judul, row))
            kesalahan += salah
            if judul_benar and not salah:
                baris.append((row.row_number, _build_baris(nama, row)))
    return kesalahan, tuple(baris)


@cache
def _get_schema(nama: str) -> Schema:
    """The schema of `build_skema` without its foreign keys, which `acuan` judges.

    Frictionless would open every table again for each of the 37 references (0.5 s more), knows no reference into
    several tables, and flags each reference into a table that has an error of its own.
    """
    from frictionless import Schema  # noqa: PLC0415

    return Schema(
        fields=[_build_field(f) for f in build_skema(nama)["fields"]], fields_match="equal", primary_key=["id"]
    )


def _build_field(deskriptor: Mapping[str, Any]) -> Field:
    pilihan = {k: deskriptor[v] for k, v in _NILAI_BOOLEAN.items() if v in deskriptor}
    field: Field = _get_jenis_field(deskriptor["type"])(
        name=deskriptor["name"],
        constraints=deskriptor.get("constraints", {}),
        **pilihan,
    )
    return field


@cache
def _get_jenis_field(jenis: str) -> type[Field]:
    """A Frictionless field that does not copy itself.

    It copies every field twice per table and validates each copy against a JSON schema, two thirds of the time of
    reading a package (0.15 s against 0.05 s). Nothing changes these fields, so they can be shared.
    """
    from frictionless import fields  # noqa: PLC0415

    return type("FieldTetap", (getattr(fields, f"{jenis.capitalize()}Field"),), {"to_copy": lambda self, **_: self})


def _build_baris(nama: str, row: Row) -> Any:
    nilai = row.to_dict()
    for kolom in list_kolom(nama):
        isi = nilai[kolom.nama]
        if issubclass(kolom.tipe, StrEnum) and isi is not None:
            nilai[kolom.nama] = kolom.tipe(isi)
    return TABEL[nama](**nilai)
