"""The look of the cells, in the colours of the report's pictures."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray

from terang.naskah.blok import JenisBaris, Rata

AKSEN = "1F4E79"
_AKSEN_MUDA = "E6EEF6"
_GARIS = "B8C1CC"
_REDUP = "57606A"
_MASUKAN = "1D3FBB"
_LATAR_MASUKAN = "FFF8DC"
_HURUF = "Arial"  # metrically equal to Liberation Sans, which the pictures are set in


class Peran(StrEnum):
    """What a cell is there for."""

    JUDUL = "judul"
    KETERANGAN = "keterangan"
    TAUTAN = "tautan"
    BUTIR = "butir"
    KEPALA = JenisBaris.KEPALA.value
    NOMOR_KOLOM = JenisBaris.NOMOR_KOLOM.value
    DATA = JenisBaris.DATA.value
    KELOMPOK = JenisBaris.KELOMPOK.value
    SUBTOTAL = JenisBaris.SUBTOTAL.value
    TOTAL = JenisBaris.TOTAL.value


_BERBINGKAI = set(Peran) - {Peran.JUDUL, Peran.KETERANGAN, Peran.TAUTAN, Peran.BUTIR}
_TEBAL = {Peran.JUDUL, Peran.KEPALA, Peran.KELOMPOK, Peran.SUBTOTAL, Peran.TOTAL}
_LATAR = {Peran.KEPALA: AKSEN, Peran.NOMOR_KOLOM: "F3F5F7", Peran.KELOMPOK: _AKSEN_MUDA, Peran.SUBTOTAL: "F3F5F7"}
_LATAR[Peran.TOTAL] = _AKSEN_MUDA
_WARNA = {Peran.JUDUL: AKSEN, Peran.KETERANGAN: _REDUP, Peran.TAUTAN: AKSEN, Peran.KEPALA: "FFFFFF"}
_UKURAN_BIASA = 10
_UKURAN = {Peran.JUDUL: 13, Peran.KETERANGAN: 9, Peran.TAUTAN: 9, Peran.NOMOR_KOLOM: 8}
_RATA = {Rata.KIRI: "left", Rata.TENGAH: "center", Rata.KANAN: "right"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupa:
    """How a cell looks by its place in the table, whatever it holds."""

    peran: Peran = Peran.DATA
    rata: Rata = Rata.KIRI
    menjorok: int = 0
    tebal: bool = False
    tautan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifat:
    """How a cell looks by what it holds.

    Args:
        format: number format; `@` for text that stays text when somebody edits it.
        masukan: whether it is an entered figure that the reader may change.
        kutip: whether it is marked as text that is never read as a formula.
    """

    format: str = "General"
    masukan: bool = False
    kutip: bool = False


def set_huruf(buku: Workbook) -> None:
    """Make ours the font of the whole workbook, since widths of columns are counted in digits of that font."""
    font = Font(name=_HURUF, size=_UKURAN_BIASA)
    # openpyxl writes the first font of its list as the workbook's own, and offers no other way to change it.
    buku._fonts[0] = font  # type: ignore[attr-defined]  # noqa: SLF001
    buku._named_styles["Normal"].font = font  # type: ignore[attr-defined]  # noqa: SLF001


class Penata:
    """Dresses cells; a look is worked out once, because the workbook looks up each of its parts every time."""

    def __init__(self) -> None:
        self._known: dict[tuple[Rupa, Sifat], StyleArray] = {}

    def dress(self, cell: Cell, rupa: Rupa, sifat: Sifat) -> None:
        """Give the cell this look."""
        known = self._known.get((rupa, sifat))
        if known is None:
            _apply(cell, rupa, sifat)
            # openpyxl offers no public way to share a style, and its types hide this one.
            self._known[rupa, sifat] = copy(cell._style)  # type: ignore[attr-defined]  # noqa: SLF001
        else:
            cell._style = copy(known)  # type: ignore[attr-defined]  # noqa: SLF001


def _apply(cell: Cell, rupa: Rupa, sifat: Sifat) -> None:
    peran = rupa.peran
    link = rupa.tautan or peran is Peran.TAUTAN
    color = _MASUKAN if sifat.masukan else AKSEN if link else _WARNA.get(peran, "1B1F24")
    cell.font = Font(
        name=_HURUF,
        size=_UKURAN.get(peran, _UKURAN_BIASA),
        bold=rupa.tebal or peran in _TEBAL,
        color=color,
        underline="single" if link else None,
    )
    fill = _LATAR_MASUKAN if sifat.masukan else _LATAR.get(peran)
    if fill:
        cell.fill = PatternFill("solid", fgColor=fill)
    if peran in _BERBINGKAI:
        cell.border = _border(peran)
    cell.alignment = _align(rupa)
    cell.number_format = sifat.format
    cell.quotePrefix = sifat.kutip


def _border(peran: Peran) -> Border:
    thin = Side(style="thin", color=_GARIS)
    top = Side(style="medium", color=AKSEN) if peran is Peran.TOTAL else thin
    return Border(left=thin, right=thin, top=top, bottom=thin)


def _align(rupa: Rupa) -> Alignment:
    head = rupa.peran in {Peran.KEPALA, Peran.NOMOR_KOLOM}
    return Alignment(
        horizontal="center" if head else _RATA[rupa.rata],
        vertical="center" if head else "top",
        wrap_text=rupa.peran is not Peran.TAUTAN,
        indent=rupa.menjorok,
    )
