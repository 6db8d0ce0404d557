"""How a sheet prints and scrolls: A4, whole width on the page, the head on every page and always in view."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from terang.naskah.naskah import Naskah
from terang.writers.xlsx.aksara import clean_teks
from terang.writers.xlsx.lembar import BARIS_AWAL

_A4 = 9
_TERPANJANG = 100  # a page header holds 255 characters in all


def set_kertas(sheet: Worksheet, naskah: Naskah, *, lanskap: bool) -> None:
    """Set paper, margins in inches, and the running header and footer."""
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if lanskap else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top = margins.bottom = 0.75
    margins.header = margins.footer = 0.35
    sheet.print_options.horizontalCentered = True
    sheet.sheet_view.showGridLines = False
    _set_tepi(sheet, naskah)


def _set_tepi(sheet: Worksheet, naskah: Naskah) -> None:
    sheet.oddHeader = _tepi(naskah.kepala, "&A")
    sheet.oddFooter = _tepi(naskah.kaki or naskah.judul, "Halaman &P dari &N")


def _tepi(kiri: str, kanan: str) -> HeaderFooterItem:
    # An ampersand in plain text would start a code.
    plain = " ".join(clean_teks(kiri).split())[:_TERPANJANG].replace("&", "&&")
    return HeaderFooterItem(left=_HeaderFooterPart(text=plain, size=9), right=_HeaderFooterPart(text=kanan, size=9))


def set_kepala(sheet: Worksheet, *, baris: int, kolom: int = 0) -> None:
    """Keep the head of the table in view and on every page: `baris` rows of it, and the first `kolom` columns."""
    if baris:
        sheet.print_title_rows = f"{BARIS_AWAL}:{BARIS_AWAL + baris - 1}"
    sheet.freeze_panes = f"{get_column_letter(kolom + 1)}{BARIS_AWAL + baris}"
