"""Contents, list of tables, list of pictures: real fields whose cached entries are filled already.

Word would fill them too, but asks a question first; LibreOffice and previewers would print nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from terang.naskah.blok import Bab, DaftarOtomatis, Gambar, JenisDaftar, Tabel
from terang.naskah.naskah import walk_naskah
from terang.writers.docx.paragraf import build_jarak, build_paragraf, read_nomor
from terang.writers.docx.sisipan import build_field, build_link, build_run, close_field, open_field
from terang.writers.docx.tulisan import Tulisan
from terang.writers.docx.xml import node, qn

TINGKAT_ISI = 3
_TAKUK = (0, 284, 709)
_TAKUK_NOMOR = 480
_INSTRUKSI = {
    JenisDaftar.ISI: f'TOC \\o "1-{TINGKAT_ISI}" \\h \\z \\u',
    JenisDaftar.TABEL: 'TOC \\h \\z \\c "Tabel"',
    JenisDaftar.GAMBAR: 'TOC \\h \\z \\c "Gambar"',
}
_KOSONG = {
    JenisDaftar.ISI: "Tidak ada judul.",
    JenisDaftar.TABEL: "Tidak ada tabel.",
    JenisDaftar.GAMBAR: "Tidak ada gambar.",
}


def write_daftar_otomatis(daftar: DaftarOtomatis, tulisan: Tulisan) -> list[etree._Element]:
    """The entries, the first of which opens the field and the last closes it."""
    entri = list(_list_entri(daftar.jenis, tulisan))
    if not entri:
        entri = [build_paragraf(tulisan.gaya["table of figures"], [build_run(_KOSONG[daftar.jenis])])]
    for place, run in enumerate(open_field(_INSTRUKSI[daftar.jenis]), start=1):
        entri[0].insert(place, run)
    entri[-1].append(close_field())
    # Whatever ends a section must stand behind the field: LibreOffice loses the footer's page number, Word the break.
    return [*entri, build_jarak(tulisan)]


def _list_entri(jenis: JenisDaftar, tulisan: Tulisan) -> Iterator[etree._Element]:
    for blok in walk_naskah(tulisan.naskah):
        if jenis is JenisDaftar.ISI and isinstance(blok, Bab) and blok.tingkat <= TINGKAT_ISI:
            yield _build_bab(blok, tulisan)
        if jenis is JenisDaftar.TABEL and isinstance(blok, Tabel) and blok.nomor:
            yield _build_entri("table of figures", _read_kaption(blok, tulisan), blok.id, tulisan)
        if jenis is JenisDaftar.GAMBAR and isinstance(blok, Gambar) and blok.nomor:
            yield _build_entri("table of figures", _read_kaption(blok, tulisan), blok.id, tulisan)


def _build_bab(bab: Bab, tulisan: Tulisan) -> etree._Element:
    kiri = _TAKUK[bab.tingkat - 1]
    bernomor = bool(bab.nomor) and bab.tingkat > 1
    return _build_entri(
        f"toc {bab.tingkat}",
        read_nomor(bab, " ") + bab.judul,
        bab.id,
        tulisan,
        kiri=kiri + _TAKUK_NOMOR * bernomor,
        gantung=_TAKUK_NOMOR * bernomor,
    )


def _read_kaption(blok: Tabel | Gambar, tulisan: Tulisan) -> str:
    return f"{tulisan.label[blok.id]} {blok.judul}".rstrip()


def _build_entri(gaya: str, teks: str, ke: str, tulisan: Tulisan, *, kiri: int = 0, gantung: int = 0) -> etree._Element:
    """One line: text, dots, page; all of it leads to the place."""
    penanda = tulisan.penanda[ke]
    halaman = tulisan.halaman.get(ke, "")
    nomor = build_field(f"PAGEREF {penanda} \\h", [build_run(halaman)] if halaman else [])
    kanan = node("tab", val="right", leader="dot", pos=tulisan.lebar)
    tabs = [node("tab", val="left", pos=kiri), kanan] if gantung else [kanan]
    ind = node("ind", left=kiri)
    if gantung:
        ind.set(qn("hanging"), str(gantung))
    isi = [build_run(teks), node("r", node("tab")), *nomor]
    return build_paragraf(tulisan.gaya[gaya], [build_link(penanda, isi)], node("tabs", *tabs), ind)
