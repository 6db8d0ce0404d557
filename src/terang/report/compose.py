"""Short constructors with which a section composes its blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from terang.naskah.blok import (
    Baris,
    Blok,
    Daftar,
    Gaya,
    JenisBaris,
    JenisKotak,
    Kolom,
    Kotak,
    Paragraf,
    Rata,
    Sel,
    Tabel,
)
from terang.naskah.sisipan import Acuan, Bilangan, Nama, Sisipan, Teks

Isi = str | Sisipan | Sequence[str | Sisipan]
"""What a caller may give where inline pieces are wanted: text, one piece, or several."""


def inline(isi: Isi) -> tuple[Sisipan, ...]:
    """Inline pieces from text, one piece or a sequence of both."""
    if isinstance(isi, str):
        return (Teks(isi),) if isi else ()
    if isinstance(isi, Teks | Nama | Bilangan | Acuan):
        return (isi,)
    return tuple(piece for item in isi for piece in inline(item))


def par(*isi: Isi, gaya: Gaya = Gaya.BIASA) -> Paragraf:
    """A paragraph."""
    return Paragraf(isi=inline(tuple(piece for item in isi for piece in inline(item))), gaya=gaya)


def daftar(butir: Iterable[Isi], *, bernomor: bool = False) -> Daftar:
    """A list with one paragraph per item."""
    return Daftar(butir=tuple((par(item),) for item in butir), bernomor=bernomor)


def kotak(jenis: JenisKotak, judul: str, *isi: Blok) -> Kotak:
    """A passage set apart."""
    return Kotak(jenis=jenis, judul=judul, isi=isi)


def data_kurang(judul: str, *isi: Isi) -> Kotak:
    """Says plainly which data are missing and who would give them."""
    return kotak(JenisKotak.DATA_KURANG, judul, par(*isi))


def sel(isi: Isi = "", *, kolom: int = 1, baris: int = 1, menjorok: int = 0) -> Sel:
    """A cell, spanning when `kolom` or `baris` is more than 1."""
    return Sel(isi=inline(isi), bentang_kolom=kolom, bentang_baris=baris, menjorok=menjorok)


def baris(*isi: Isi | Sel, jenis: JenisBaris = JenisBaris.DATA) -> Baris:
    """A row; what is no cell yet becomes one."""
    return Baris(sel=tuple(item if isinstance(item, Sel) else sel(item) for item in isi), jenis=jenis)


def kepala(*isi: Isi | Sel) -> Baris:
    """A header row."""
    return baris(*isi, jenis=JenisBaris.KEPALA)


def kolom(bentuk: str) -> tuple[Kolom, ...]:
    """Columns from a short text such as `"1k 6k 2n 2t"`: relative width and k(iri), t(engah) or n (figures, right)."""
    rata = {"k": Rata.KIRI, "t": Rata.TENGAH, "n": Rata.KANAN}
    return tuple(Kolom(lebar=int(part[:-1]), rata=rata[part[-1]]) for part in bentuk.split())


def tabel(
    id_: str,
    bentuk: str,
    rows: Iterable[Baris],
    *,
    judul: str = "",
    sumber: str = "",
    lanskap: bool = False,
    lembar: str = "",
) -> Tabel:
    """A table; it gets its number when the document is assembled."""
    return Tabel(
        id=id_,
        kolom=kolom(bentuk),
        baris=tuple(rows),
        judul=judul,
        sumber=sumber,
        lanskap=lanskap,
        lembar=lembar,
    )


def kalimat(teks: str) -> Nama:
    """A wording from the ledger as a sentence: with a capital and a full stop, whatever it was typed with."""
    body = teks.strip()
    return Nama(f"{body[:1].upper()}{body[1:]}{'' if body.endswith(('.', '!', '?')) else '.'}")


def sisip(teks: str) -> Nama:
    """A wording from the ledger inside a sentence: without its capital, but for abbreviations, and its full stop."""
    body = teks.strip().rstrip(".")
    keeps_capital = body[:2].isupper() or not body
    return Nama(body if keeps_capital else f"{body[0].lower()}{body[1:]}")


def join_dan(items: Sequence[Isi]) -> tuple[Sisipan, ...]:
    """`a`, `a dan b`, `a, b, dan c`."""
    pieces: list[Sisipan] = []
    for n, item in enumerate(items):
        if n:
            pieces.append(Teks(_joint(n, len(items))))
        pieces.extend(inline(item))
    return tuple(pieces)


def _joint(n: int, total: int) -> str:
    if n < total - 1:
        return ", "
    return " dan " if total == 2 else ", dan "  # noqa: PLR2004 - two items take no comma
