"""The package: opening a template, the empty document where there is none, and bytes that never differ."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from lxml import etree

from terang.errors import UsageError
from terang.writers.docx.xml import NS

_BATAS_BYTE = 200_000_000
_TANGGAL_ZIP = (1980, 1, 1, 0, 0, 0)
_ISI = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TIPE_DOKUMEN = f"{_ISI}.document.main+xml".encode()
_TIPE_DOTX = f"{_ISI}.template.main+xml".encode()
_KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SEMUA_NS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
_DOKUMEN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.microsoft.com/office/word"

# Relations of the template's own text, which is not taken over; what is left would only be dead weight.
_ISI_TEMPLAT = {
    RT.IMAGE,
    RT.HYPERLINK,
    RT.COMMENTS,
    RT.CHART,
    RT.OLE_OBJECT,
    RT.PACKAGE,
    f"{_DOKUMEN}/attachedTemplate",
}

# What a damaged, locked or foreign file has been seen to raise on its way through zipfile, lxml and python-docx.
_RUSAK = (
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    OpcError,
    LookupError,
    ValueError,
    AttributeError,
    TypeError,
    OSError,
    EOFError,
    RuntimeError,
)

# compatibilityMode 15: without it Word opens the report as one of an old version, in its compatibility mode.
_DASAR = {
    "[Content_Types].xml": f"""<Types xmlns="{_PAKET}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_ISI}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_ISI}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_ISI}.settings+xml"/>
<Override PartName="/docProps/app.xml"
 ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PAKET}/relationships">
<Relationship Id="rId1" Type="{_DOKUMEN}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_DOKUMEN}/extended-properties" Target="docProps/app.xml"/>
</Relationships>""",
    "word/_rels/document.xml.rels": f"""<Relationships xmlns="{_PAKET}/relationships">
<Relationship Id="rId1" Type="{_DOKUMEN}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_DOKUMEN}/settings" Target="settings.xml"/>
</Relationships>""",
    "word/document.xml": f"<w:document {_SEMUA_NS}><w:body/></w:document>",
    "word/styles.xml": f"<w:styles {_W}/>",
    "word/settings.xml": f"""<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="{_WORD}" w:val="15"/>
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="{_WORD}" w:val="1"/>
<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="{_WORD}" w:val="1"/>
<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="{_WORD}" w:val="1"/>
</w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""",
    "docProps/app.xml": f"""<Properties xmlns="{_DOKUMEN.replace("relationships", "extended-properties")}">
<Application>Terang</Application></Properties>""",
}


def open_dokumen(templat: bytes | None) -> Document:
    """The template without its text, or an empty document of our own."""
    if templat is None:
        isi = {name: (_KEPALA_XML + text).encode() for name, text in _DASAR.items()}
        return docx.Document(io.BytesIO(_build_zip(isi)))
    dokumen = docx.Document(io.BytesIO(_read_dotx(templat)))
    _drop_isi(dokumen)
    return dokumen


@contextmanager
def refuse_rusak() -> Iterator[None]:
    """Around whatever reads a template.

    Raises:
        UsageError: the template is no DOCX or DOTX, is broken, or carries macros.
    """
    try:
        yield
    except _RUSAK as error:
        raise UsageError(
            "Templat DOCX tidak dapat dibuka: berkas rusak atau bukan dokumen Word. Buka di Word atau LibreOffice, "
            "simpan ulang sebagai .docx tanpa makro dan tanpa kata sandi, lalu coba lagi."
        ) from error


def check_bagian(dokumen: Document) -> None:
    """Refuse a package that cannot be saved: a part of no type, two parts of one name, a relation to nothing.

    Raises:
        ValueError: there are such parts.
        TypeError: there are such relations.
    """
    bagian = list(dokumen.part.package.iter_parts())
    if not all(part.content_type for part in bagian) or len({part.partname for part in bagian}) < len(bagian):
        raise ValueError("parts")
    for pemilik in (dokumen.part.package, *bagian):
        _ = pemilik.rels.xml


def pack(dokumen: Document) -> bytes:
    """The file: parts in a fixed order with a fixed date, so that the same report is the same bytes."""
    berkas = io.BytesIO()
    dokumen.save(berkas)
    with zipfile.ZipFile(berkas) as arsip:
        return _build_zip({name: arsip.read(name) for name in arsip.namelist()})


def _read_dotx(templat: bytes) -> bytes:
    """The template as a document: a DOTX differs from a DOCX in one content type only."""
    with zipfile.ZipFile(io.BytesIO(templat)) as arsip:
        if sum(info.file_size for info in arsip.infolist()) > _BATAS_BYTE:
            raise ValueError("unpacked size")
        isi = {name: arsip.read(name) for name in arsip.namelist()}
    isi["[Content_Types].xml"] = isi["[Content_Types].xml"].replace(_TIPE_DOTX, _TIPE_DOKUMEN)
    return _build_zip(isi)


def _drop_isi(dokumen: Document) -> None:
    """Take out the template's text and what would make Word ask a question when the report is opened."""
    for tag in ("updateFields", "mailMerge", "attachedTemplate"):
        for old in dokumen.settings.element.xpath(f"w:{tag}"):
            old.getparent().remove(old)
    for old in dokumen.element.xpath("w:background"):
        dokumen.element.remove(old)
    for part in (dokumen.part, dokumen.part.part_related_by(RT.SETTINGS)):
        for rel_id in [rel_id for rel_id, rel in part.rels.items() if rel.reltype in _ISI_TEMPLAT]:
            part.rels.pop(rel_id)


def _build_zip(isi: Mapping[str, bytes]) -> bytes:
    berkas = io.BytesIO()
    with zipfile.ZipFile(berkas, "w") as arsip:
        for name, data in sorted(isi.items(), key=lambda item: _rank(item[0])):
            info = zipfile.ZipInfo(name, _TANGGAL_ZIP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            arsip.writestr(info, data, compresslevel=6)
    return berkas.getvalue()


def _rank(name: str) -> tuple[int, list[str | int]]:
    """Content types first, as some readers expect; then by name, image2 before image10."""
    awal = {"[Content_Types].xml": 0, "_rels/.rels": 1}.get(name, 2)
    return awal, [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]
