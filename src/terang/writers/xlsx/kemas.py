"""Packs the workbook: exact values beside the formulas, no clock anywhere, so the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_AWAL_ZIP = (1980, 1, 1, 0, 0, 0)
_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Nilai = Mapping[str, Mapping[str, Decimal | str]]


def pack(buku: Workbook, nilai: Nilai, hari: date | None) -> bytes:
    """The workbook as a file.

    Args:
        buku: the workbook.
        nilai: by sheet and address, what each number and formula shows.
        hari: day that the properties name as the day of making; 1 January 1980 where the document has none.
    """
    moment = datetime.combine(hari or date(1980, 1, 1), time())
    buku.properties.created = buku.properties.modified = moment
    raw = BytesIO()
    # Not Workbook.save, which would write the time of day over the properties.
    ExcelWriter(buku, ZipFile(raw, "w", ZIP_DEFLATED)).save()
    sheets = {f"xl/worksheets/sheet{i}.xml": nama for i, nama in enumerate(buku.sheetnames, start=1)}
    return _repack(raw, {path: nilai.get(nama, {}) for path, nama in sheets.items()})


def _repack(raw: BytesIO, by_path: Nilai) -> bytes:
    packed = BytesIO()
    with ZipFile(raw) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for nama in source.namelist():
            content = source.read(nama)
            if nama in by_path:
                content = _fill(content, by_path[nama])
            info = ZipInfo(nama, _AWAL_ZIP)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, content)
    return packed.getvalue()


def _fill(content: bytes, values: Mapping[str, Decimal | str]) -> bytes:
    """Put the values in, and keep the programme from marking every code as a number stored as text."""
    root = etree.fromstring(content)
    for cell in root.iter(f"{_NS}c"):
        value = values.get(cell.get("r", ""))
        if value is not None:
            _set_nilai(cell, value)
    area = root.find(f"{_NS}dimension")
    if area is not None:
        ignored = etree.SubElement(root, f"{_NS}ignoredErrors")
        etree.SubElement(ignored, f"{_NS}ignoredError", sqref=area.get("ref", "A1"), numberStoredAsText="1")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _set_nilai(cell: etree._Element, value: Decimal | str) -> None:
    shown = cell.find(f"{_NS}v")
    if shown is None:
        shown = etree.SubElement(cell, f"{_NS}v")
    if isinstance(value, str):
        cell.set("t", "str")
        shown.text = value
    else:
        cell.attrib.pop("t", "")
        shown.text = f"{value:f}"
