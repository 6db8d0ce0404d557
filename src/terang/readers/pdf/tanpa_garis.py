"""Tables without rules: columns from words that stand under each other on lines with figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from terang.readers.pdf.bentuk import Garis, Kisi, Petak, SelKisi, hull
from terang.readers.pdf.bidang import Bidang, Ujung, list_bidang
from terang.readers.pdf.bidang_teks import add_teks
from terang.readers.pdf.kata import build_garis
from terang.readers.pdf.kepala import build_kepala
from terang.readers.pdf.larik import Larik, list_larik
from terang.readers.pdf.tumpuk import Isi, build_isi, stack_baris


def find_kisi(
    garis: Sequence[Garis],
    halaman: int,
    datar: Sequence[Petak] = (),
    ujung: Ujung = Ujung(),  # noqa: B008 - frozen
) -> list[tuple[Kisi, range]]:
    """Tables among the lines of a page, each with the range of lines that it takes.

    Args:
        garis: the lines from top to bottom.
        halaman: the page they stand on.
        datar: the level rules on it; between rows they part them.
        ujung: how the page before ends.
    """
    larik = list_larik(garis)
    bidang = add_teks(larik, list_bidang(larik, ujung), ujung)
    return [(_build(larik, b, halaman, datar), b.rentang) for b in bidang]


def _build(larik: Sequence[Larik], bidang: Bidang, halaman: int, datar: Sequence[Petak]) -> Kisi:
    petak = hull([larik[i].petak for i in bidang.rentang])
    tengah = ((a[1] + b[0]) / 2 for a, b in pairwise(bidang.lajur))
    xs = (petak.x0, *tengah, petak.x1)
    kepala = build_kepala([larik[i] for i in bidang.rentang if i < bidang.badan], bidang.lajur)
    isi = [larik[i] for i in bidang.rentang if i >= bidang.badan]
    sisa, isi = isi[: bidang.sisa], isi[bidang.sisa :]
    badan = [*([build_isi(sisa, bidang.lajur)] if sisa else []), *stack_baris(isi, bidang.lajur, datar)]
    baris = tuple(build_baris(b, y, xs) for y, b in enumerate([*kepala, *badan]))
    return Kisi(halaman=halaman, petak=petak, xs=xs, baris=baris, lajur=bidang.lajur)


def build_baris(isi: Sequence[Isi], y: int, xs: Sequence[float]) -> tuple[SelKisi, ...]:
    """Row `y` of a grid with the borders `xs`."""
    hasil = []
    for satu in isi:
        garis = tuple(build_garis([k for f in satu.frasa for k in f.kata]))
        atas = min((g.petak.atas for g in garis), default=0.0)
        bawah = max((g.petak.bawah for g in garis), default=0.0)
        petak = Petak(xs[satu.kolom], atas, xs[satu.kolom + satu.bentang], bawah)
        hasil.append(SelKisi(
            baris=y, kolom=satu.kolom, bentang_kolom=satu.bentang, bentang_baris=satu.tinggi, petak=petak, garis=garis
        ))  # fmt: skip
    return tuple(hasil)
