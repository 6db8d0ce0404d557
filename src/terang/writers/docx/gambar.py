"""Pictures as PNG in the line, with their alternative text."""

from __future__ import annotations

import io
import struct
import zlib

from lxml import etree

from terang.errors import UsageError
from terang.naskah.blok import Gambar, JenisGambar
from terang.writers.docx.paragraf import build_kaption, build_paragraf, build_sumber
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import NS, clean, node
from terang.writers.gambar.render import render_png

_SKALA = 2
_EMU_PER_TITIK = 12700
_EMU_PER_TWIP = 635
_TANDA_PNG = b"\x89PNG\r\n\x1a\n"
_RUANG_KAPTION = 1700


def write_gambar(gambar: Gambar, tulisan: Tulisan) -> list[etree._Element]:
    """The picture in the middle, its caption and source below."""
    isi = _get_png(gambar, tulisan)
    gambar_isi = build_png(isi, gambar.alt, tulisan, tulisan.lebar, tulisan.kertas.tinggi - _RUANG_KAPTION)
    found = [build_paragraf(tulisan.gaya["Gambar Terang"], [gambar_isi])]
    if gambar.nomor or gambar.judul:
        found.append(build_kaption(gambar, tulisan, keep=bool(gambar.sumber)))
    return [*found, build_sumber(gambar.sumber, tulisan)] if gambar.sumber else found


def build_png(png: bytes, alt: str, tulisan: Tulisan, lebar: int, tinggi: int) -> etree._Element:
    """A run with the picture in its own size, made smaller where it is larger than `lebar` by `tinggi` (twips)."""
    piksel = read_ukuran(png)
    emu = [sisi * _EMU_PER_TITIK // _SKALA for sisi in piksel]
    batas = (lebar * _EMU_PER_TWIP, tinggi * _EMU_PER_TWIP)
    sisi = min((0, 1), key=lambda axis: batas[axis] * 1000 // emu[axis])
    if emu[sisi] > batas[sisi]:
        emu = [size * batas[sisi] // emu[sisi] for size in emu]
    rel_id, _ = tulisan.bagian.get_or_add_image(io.BytesIO(png))
    return node("r", node("drawing", _build_inline(rel_id, emu, clean(alt), tulisan.next_id())))


def read_ukuran(png: bytes) -> tuple[int, int]:
    """Width and height in pixels.

    Raises:
        ValueError: it is no PNG, or a damaged one.
    """
    if not png.startswith(_TANDA_PNG):
        raise ValueError("no PNG")
    place, jenis = len(_TANDA_PNG), b""
    while jenis != b"IEND":
        panjang, jenis = struct.unpack_from(">I4s", png, place)
        data = png[place + 4 : place + 8 + panjang]
        if struct.unpack_from(">I", png, place + 8 + panjang)[0] != zlib.crc32(data):
            raise ValueError("damaged PNG")
        place += 12 + panjang
    lebar, tinggi = struct.unpack_from(">II", png, len(_TANDA_PNG) + 8)
    return max(1, lebar), max(1, tinggi)


def check_png(png: bytes, nama: str) -> None:
    """Refuse what is no PNG.

    Raises:
        UsageError: names the picture and what to do.
    """
    try:
        read_ukuran(png)
    except (ValueError, struct.error) as error:
        raise UsageError(
            f"{nama} bukan gambar PNG yang utuh. Simpan ulang gambarnya sebagai PNG, lalu coba lagi."
        ) from error


def _get_png(gambar: Gambar, tulisan: Tulisan) -> bytes:
    if gambar.jenis is not JenisGambar.BERKAS:
        return render_png(gambar, skala=_SKALA)
    png = tulisan.berkas.get(gambar.spek)
    if png is None:
        raise UsageError(f"Gambar '{gambar.id}' memerlukan berkas '{gambar.spek}'. Sertakan berkas PNG itu.")
    check_png(png, f"Berkas '{gambar.spek}'")
    return png


def _build_inline(rel_id: str, emu: list[int], alt: str, nomor: int) -> etree._Element:
    """The `wp:inline`; its attributes have no namespace, unlike those of Word's own elements."""
    cx, cy = emu
    inline = etree.fromstring(
        f'<wp:inline xmlns:wp="{NS["wp"]}" xmlns:a="{NS["a"]}" xmlns:pic="{NS["pic"]}" xmlns:r="{NS["r"]}"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="{nomor}" name="Gambar {nomor}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{NS["pic"]}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{nomor}" name="Gambar {nomor}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{rel_id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
    )
    inline[1].set("descr", alt)
    return inline
