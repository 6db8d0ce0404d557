"""Small words for WordprocessingML: elements, and properties in the order that the schema demands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from lxml import etree

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}


def _urut(nama: str) -> tuple[str, ...]:
    return tuple(nama.split())


# Word refuses or "repairs" a file whose properties stand in another order than the sequence of their type
# (ISO/IEC 29500-1, CT_PPr, CT_RPr ...). What Terang never writes is left out, except where a template may bring it.
URUTAN: Mapping[str, tuple[str, ...]] = {
    "pPr": _urut(
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr"
    ),
    "rPr": _urut("rStyle rFonts b bCs i iCs caps smallCaps noProof color sz szCs u vertAlign lang"),
    "tblPr": _urut("tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"),
    "trPr": ("cantSplit", "trHeight", "tblHeader"),
    "tcPr": _urut("tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign"),
    "pBdr": ("top", "left", "bottom", "right"),
    "tblBorders": ("top", "left", "bottom", "right", "insideH", "insideV"),
    "tcBorders": ("top", "left", "bottom", "right"),
    "tblCellMar": ("top", "left", "bottom", "right"),
    "style": _urut("name basedOn next link uiPriority unhideWhenUsed qFormat pPr rPr tblPr"),
    "lvl": ("start", "numFmt", "suff", "lvlText", "lvlJc", "pPr", "rPr"),
    "sectPr": _urut(
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
        "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
    ),
}
_W = {"w": NS["w"]}
_PERINGKAT = {tag: {name: place for place, name in enumerate(names)} for tag, names in URUTAN.items()}
_TERLARANG = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@lru_cache(maxsize=512)
def qn(tag: str) -> str:
    """`w:p` (or plain `p`) in Clark notation."""
    prefix, _, name = tag.rpartition(":")
    return f"{{{NS[prefix or 'w']}}}{name}"


def node(tag: str, /, *children: etree._Element, **attributes: str | int) -> etree._Element:
    """A `w:` element (another prefix may be given) with `w:` attributes and children as they come."""
    element = etree.Element(qn(tag), nsmap=_W)
    for name, value in attributes.items():
        element.set(qn(name), str(value))
    element.extend(children)
    return element


def order(tag: str, children: Iterable[etree._Element]) -> list[etree._Element]:
    """The children of a property element in schema order; a child unknown to the sequence is a KeyError."""
    rank = _PERINGKAT[tag]
    return sorted(children, key=lambda child: rank[etree.QName(child).localname])


def props(tag: str, *children: etree._Element | None) -> etree._Element:
    """A property element (`pPr`, `tcPr` ...) with its children in schema order; None is left out."""
    return node(tag, *order(tag, [child for child in children if child is not None]))


def clean(teks: str) -> str:
    """Text that XML can hold: a control character or a lone surrogate becomes the replacement character."""
    return _TERLARANG.sub("\N{REPLACEMENT CHARACTER}", teks)
