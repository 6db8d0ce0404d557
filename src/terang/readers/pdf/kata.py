"""Characters to words, words to lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from terang.readers.pdf.bentuk import Garis, Huruf, Kata, Petak, hull

SELA = 0.25
"""A gap wider than this share of the height parts two words."""
TUMPANG = 0.5
"""Words that overlap in height by this share stand on one line."""


def build_kata(huruf: Sequence[Huruf]) -> list[Kata]:
    """Words in the order of the file; a word never mixes upright and sideways characters."""
    kata: list[Kata] = []
    mulai = 0
    for i in range(1, len(huruf) + 1):
        if i == len(huruf) or not _continues(huruf[i - 1], huruf[i]):
            kata.append(_join(huruf[mulai:i]))
            mulai = i
    return kata


def _continues(kiri: Huruf, kanan: Huruf) -> bool:
    if kanan.jeda or kiri.tegak != kanan.tegak:
        return False
    a, b = (kiri.petak, kanan.petak) if kiri.tegak else (_swap(kiri.petak), _swap(kanan.petak))
    tinggi = max(min(a.tinggi, b.tinggi), 1.0)
    sela = b.x0 - a.x1 if kiri.tegak else max(b.x0 - a.x1, a.x0 - b.x1)
    return min(a.bawah, b.bawah) - max(a.atas, b.atas) > TUMPANG * tinggi and -tinggi < sela <= SELA * tinggi


def _swap(petak: Petak) -> Petak:
    return Petak(petak.atas, petak.x0, petak.bawah, petak.x1)


def _join(huruf: Sequence[Huruf]) -> Kata:
    return Kata("".join(h.teks for h in huruf), hull([h.petak for h in huruf]), huruf[0].tebal)


def build_garis(kata: Iterable[Kata]) -> list[Garis]:
    """Words to lines from top to bottom; words printed twice at one place (false bold) count once."""
    susun: list[list[Kata]] = []
    for k in sorted(kata, key=lambda k: (k.petak.tengah[1], k.petak.x0)):
        baris = next((b for b in reversed(susun[-3:]) if _same_line(b, k)), None)
        if baris is None:
            susun.append([k])
        elif not any(_is_twin(k, lain) for lain in baris):
            baris.append(k)
    garis = [_build_garis(b) for b in susun]
    return sorted(garis, key=lambda g: (g.petak.atas, g.petak.x0))


def _same_line(baris: list[Kata], kata: Kata) -> bool:
    acuan = baris[0].petak
    tinggi = min(acuan.tinggi, kata.petak.tinggi)
    return min(acuan.bawah, kata.petak.bawah) - max(acuan.atas, kata.petak.atas) > TUMPANG * tinggi


def _is_twin(a: Kata, b: Kata) -> bool:
    return a.teks == b.teks and abs(a.petak.x0 - b.petak.x0) < 1 and abs(a.petak.atas - b.petak.atas) < 1


def _build_garis(kata: list[Kata]) -> Garis:
    urut = sorted(kata, key=lambda k: k.petak.x0)
    hasil = [urut[0]]
    for k in urut[1:]:
        sela = k.petak.x0 - hasil[-1].petak.x1
        rapat = sela < 0.08 * k.petak.tinggi and abs(sela) < k.petak.tinggi
        hasil.append(Kata(k.teks, k.petak, k.tebal, rapat) if rapat else k)
    return Garis(tuple(hasil), hull([k.petak for k in hasil]))


def split_frasa(garis: Garis, sela: float = 0.9) -> list[Garis]:
    """The pieces of a line that stand apart by more than `sela` times its height: cells without rules."""
    potong: list[list[Kata]] = [[garis.kata[0]]]
    for k in garis.kata[1:]:
        if k.petak.x0 - potong[-1][-1].petak.x1 > sela * k.petak.tinggi:
            potong.append([k])
        else:
            potong[-1].append(k)
    return [Garis(tuple(p), hull([k.petak for k in p])) for p in potong]
