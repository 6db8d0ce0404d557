"""Pages to one run of headings, paragraphs, lists and tables in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from terang.readers.pdf.bentuk import Garis, Halaman, Kisi
from terang.readers.pdf.paragraf import Alinea, is_butir, list_alinea
from terang.readers.pdf.sambung import Rangkai, begin, is_sambungan, stitch

_AKHIR = re.compile(r"[.!?:;]\s*$")


def list_isi(halaman: Sequence[Halaman]) -> list[Alinea | Rangkai]:
    """Everything in reading order; tables and paragraphs that go on over a page are one."""
    hasil: list[Alinea | Rangkai] = []
    for h in halaman:
        for i, benda in enumerate(_list_halaman(h)):
            if i == 0 and hasil and (satu := _join(hasil[-1], benda)) is not None:
                hasil[-1] = satu
            else:
                hasil.append(begin(benda) if isinstance(benda, Kisi) else benda)
    return hasil


def _join(atas: Alinea | Rangkai, bawah: Alinea | Kisi) -> Alinea | Rangkai | None:
    if isinstance(atas, Rangkai) and isinstance(bawah, Kisi):
        return stitch(atas, bawah) if is_sambungan(atas.kisi, bawah) else None
    if isinstance(atas, Alinea) and isinstance(bawah, Alinea) and _goes_on(atas, bawah):
        pindah = (*atas.pindah, (len(atas.garis), bawah.halaman))
        return replace(atas, garis=(*atas.garis, *bawah.garis), pindah=pindah)
    return None


def _goes_on(atas: Alinea, bawah: Alinea) -> bool:
    teks = bawah.teks
    sama = abs(atas.tinggi - bawah.tinggi) < 0.1 * atas.tinggi and atas.tebal == bawah.tebal
    return sama and not _AKHIR.search(atas.teks) and not is_butir(teks) and (teks[:1].islower() or teks[:1].isdigit())


def _list_halaman(h: Halaman) -> Iterator[Alinea | Kisi]:
    """The page from top to bottom, cut at its tables."""
    kanan = _find_kanan(h.garis)
    sisa = list(h.garis)
    for kisi in sorted(h.kisi, key=lambda k: k.petak.atas):
        di_atas = [g for g in sisa if g.petak.tengah[1] < kisi.petak.atas]
        yield from list_alinea(di_atas, h.nomor, kanan)
        sisa = sisa[len(di_atas) :]
        yield kisi
    yield from list_alinea(sisa, h.nomor, kanan)


def _find_kanan(garis: Sequence[Garis]) -> float:
    """The right margin: where the long lines end."""
    ujung = sorted(g.petak.x1 for g in garis)
    return median(ujung[len(ujung) // 2 :]) if ujung else 0.0
