"""HTML: what a reader of the page sees, in reading order; styles, scripts and navigation are left out."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from terang.errors import UnreadableError
from terang.naskah.blok import Daftar, Paragraf
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.html_sebaris import find_line, is_tampak, read_sebaris
from terang.readers.mentah import BarisMentah, Judul, Kaption, Kisi, Mentah, SelMentah, flatten_teks
from terang.readers.nest import build_naskah

_JUDUL = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BLOK = {
    *("p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption", "blockquote"),
    *(
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "li",
        "table",
        "pre",
        "address",
        "form",
        "fieldset",
        "details",
        "summary",
        "center",
    ),
    *("body", "html", "hr", "caption", "tr", "td", "th", "thead", "tbody", "tfoot"),
    *_JUDUL,
}
_BENTANG_TERBESAR = 500
_DALAM_TERBESAR = 200


def read_html(teks: str, nama: str) -> Naskah:
    """The document tree of a page.

    Raises:
        UnreadableError: the page holds nothing, or is nested without end.
    """
    parser = lxml_html.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        akar = lxml_html.document_fromstring(teks.encode("utf-8", "replace"), parser=parser)
        # What stands outside the main part is the furniture of the site.
        utama = akar.find(".//main")
        aliran = list(_walk(akar if utama is None else utama, 0))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, RecursionError) as error:
        raise UnreadableError(
            f"Berkas {nama} bukan HTML yang utuh. Simpan ulang halamannya, lalu coba lagi."
        ) from error
    judul = akar.findtext(".//title") or nama
    return build_naskah(aliran, flatten_teks(judul))


def _walk(wadah: etree._Element, dalam: int) -> Iterator[Mentah]:
    """The blocks inside an element; text between them is a paragraph of its own."""
    lepas: list[etree._Element | str] = [wadah.text or ""]
    for anak in wadah:
        if is_tampak(anak):
            if _is_blok(anak) and dalam < _DALAM_TERBESAR:
                yield from _flush(lepas, wadah)
                lepas = []
                yield from _read_blok(anak, dalam + 1)
            else:
                lepas.append(anak)
        lepas.append(anak.tail or "")
    yield from _flush(lepas, wadah)


def _is_blok(elemen: etree._Element) -> bool:
    return elemen.tag in _BLOK or any(anak.tag in _BLOK for anak in elemen.iterdescendants())


def _flush(lepas: list[etree._Element | str], wadah: etree._Element) -> Iterator[Paragraf]:
    isi = read_sebaris(lepas)
    if isi:
        yield Paragraf(isi=isi, tempat=Tempat(baris=find_line(wadah)))


def _read_blok(elemen: etree._Element, dalam: int) -> Iterator[Mentah]:
    if elemen.tag in _JUDUL:
        isi = read_sebaris([elemen.text or "", *_list_isi(elemen)])
        yield Judul(teks="".join(t.teks for t in isi), tingkat=_JUDUL[elemen.tag], baris=find_line(elemen))
    elif elemen.tag == "table":
        yield from _read_tabel(elemen, dalam)
    elif elemen.tag in {"ul", "ol"}:
        yield from _read_daftar(elemen, dalam)
    elif elemen.tag == "figcaption":
        yield Kaption(teks=_read_teks(elemen), baris=find_line(elemen), label=_read_label(elemen.getparent()))
    else:
        yield from _walk(elemen, dalam)


def _list_isi(elemen: etree._Element) -> list[etree._Element | str]:
    return [item for anak in elemen for item in (anak, anak.tail or "")]


def _read_teks(elemen: etree._Element) -> str:
    return flatten_teks("".join(t.teks for t in read_sebaris([elemen.text or "", *_list_isi(elemen)])))


def _read_label(bingkai: etree._Element | None) -> str:
    """What the drawing in a figure says, label by label."""
    label = () if bingkai is None else bingkai.iterfind(".//svg//text")
    return flatten_teks(" ".join(" ".join(map(str, satu.itertext())) for satu in label))


def _read_daftar(elemen: etree._Element, dalam: int) -> Iterator[Daftar]:
    butir = tuple(tuple(_as_blok(blok) for blok in _walk(anak, dalam)) for anak in elemen if is_tampak(anak))
    isi = tuple(item for item in butir if item)
    if isi:
        yield Daftar(butir=isi, bernomor=elemen.tag == "ol", tempat=Tempat(baris=find_line(elemen)))


def _as_blok(blok: Mentah) -> Paragraf | Daftar:
    if isinstance(blok, Paragraf | Daftar):
        return blok
    if isinstance(blok, Kisi):
        teks = "\n".join(" | ".join(sel.teks for sel in satu.sel) for satu in blok.baris)
        return Paragraf(isi=(Teks(teks),), tempat=Tempat(baris=blok.nomor_baris))
    return Paragraf(isi=(Teks(getattr(blok, "teks", "")),), tempat=Tempat(baris=getattr(blok, "baris", None)))


def _read_tabel(tabel: etree._Element, dalam: int) -> Iterator[Mentah]:
    """A table; one of a single cell only frames what stands in it."""
    baris = [tr for tr in tabel.iterdescendants("tr") if _find_tabel(tr) is tabel and is_tampak(tr)]
    sel = [[td for td in tr if td.tag in {"td", "th"} and is_tampak(td)] for tr in baris]
    if sum(map(len, sel)) == 1:
        yield from _walk(next(td for satu in sel for td in satu), dalam)
        return
    kaption = tabel.find("caption")
    # Where the table has a `thead`, rows of header cells further down only name groups.
    atas = tabel.find("thead") is not None
    isi = tuple(_build_baris(tr, satu, atas=atas) for tr, satu in zip(baris, sel, strict=True) if satu)
    if isi:
        teks = _read_teks(kaption) if kaption is not None else ""
        yield Kisi(baris=isi, kaption=teks, nomor_baris=find_line(tabel))


def _find_tabel(tr: etree._Element) -> etree._Element | None:
    return next(tr.iterancestors("table"), None)


def _build_baris(tr: etree._Element, sel: list[etree._Element], *, atas: bool) -> BarisMentah:
    induk = tr.getparent()
    di_atas = induk is not None and induk.tag == "thead"
    kepala = di_atas if atas else len(sel) > 1 and all(td.tag == "th" for td in sel)
    return BarisMentah(sel=tuple(map(_build_sel, sel)), kepala=kepala, baris=find_line(tr))


def _build_sel(td: etree._Element) -> SelMentah:
    return SelMentah(
        isi=read_sebaris([td.text or "", *_list_isi(td)]),
        bentang_kolom=_read_bentang(td.get("colspan")),
        bentang_baris=_read_bentang(td.get("rowspan")),
    )


def _read_bentang(teks: str | None) -> int:
    angka = int(teks) if teks and teks.strip().isdecimal() and len(teks) < 6 else 1  # noqa: PLR2004
    return min(max(angka, 1), _BENTANG_TERBESAR)
