"""Where the header of a table without rules begins, its body, and where its last row ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from terang.readers.pdf.lajur import Lajur, count_lintas, find_kolom, split_lajur
from terang.readers.pdf.larik import Larik, measure_jarak
from terang.readers.pdf.nama import DEKAT, goes_on, is_penanda

LOMPAT = 6
"""Lines without figures that may lie between two rows of one table (names that wrap)."""
JAUH_KEPALA = 1.3
"""The same for the lines of a header; a running header stands further off."""
KEPALA = 8
LEBIH_DEKAT = 0.25
"""A line of a name stands nearer to its row than to the header, by this share of the letter height."""
KAPTION = 4
"""Lines of a caption above the header."""


def find_kepala(larik: Sequence[Larik], mulai: int, awal: int, lajur: Sequence[Lajur]) -> int:
    """The first line above the rows that still stands in the columns: header, or the start of a name that wraps."""
    atas = mulai
    while atas > max(awal, mulai - KEPALA) and _is_di_atas(larik[atas - 1], larik[atas], lajur):
        atas -= 1
    # A lone piece on top is the title of the table, or text above it, unless it is centred over columns of figures.
    while atas < mulai and len(larik[atas].frasa) == 1 and not _is_judul_atas(larik[atas], lajur):
        atas += 1
    return atas


def _is_di_atas(x: Larik, bawah: Larik, lajur: Sequence[Lajur]) -> bool:
    if x.is_batas or measure_jarak(x, bawah) > JAUH_KEPALA:
        return False
    lebar = sum(count_lintas(f, lajur) > 1 for f in x.frasa)
    if len(x.frasa) == 1:
        pendek = (
            len(x.garis.kata) < 2 * KAPTION or is_penanda(x.garis) or (lebar == 0 and measure_jarak(x, bawah) < DEKAT)
        )
        return pendek and not x.garis.teks.endswith((".", ";", ":"))
    return lebar <= 1 + len(x.frasa) // 2


def _is_judul_atas(x: Larik, lajur: Sequence[Lajur]) -> bool:
    """Whether a lone piece names some of the columns of figures, right of the first."""
    batas = (lajur[0][1] + lajur[1][0]) / 2
    tengah = (lajur[0][0] + lajur[-1][1]) / 2
    return x.petak.x0 > batas and (len(lajur) > 2) and abs(x.petak.tengah[0] - tengah) > 2 * x.petak.tinggi  # noqa: PLR2004


def find_badan(larik: Sequence[Larik], atas: int, mulai: int, lajur: Sequence[Lajur]) -> int:
    """The first line of the body: below the widest white above the first figures, if only names stand in between."""
    jarak = [measure_jarak(larik[i - 1], larik[i]) for i in range(atas + 1, mulai + 1)]
    if not jarak:
        return mulai
    badan = atas + 1 + max(range(len(jarak)), key=lambda i: jarak[i])
    pertama = _find_pertama(larik, mulai, lajur)
    nama = all(
        not pertama <= find_kolom(f, lajur) < len(lajur) - 1 or len(lajur) == 2  # noqa: PLR2004
        for x in larik[badan:mulai]
        for f in x.frasa
    )
    if nama and max(jarak) > jarak[-1] + LEBIH_DEKAT:
        return badan
    while mulai - 1 > atas and _is_kelompok(larik, atas, mulai - 1, lajur[pertama][0]):
        mulai -= 1
    return mulai


def _is_kelompok(larik: Sequence[Larik], atas: int, i: int, kolom: float) -> bool:
    """Whether the line heads the first rows: a name of its own under the title of its column, left of the figures."""
    x, frasa = larik[i], larik[i].frasa
    if min(measure_jarak(larik[i - 1], x), measure_jarak(x, larik[i + 1])) < DEKAT or x.garis.teks[:1].islower():
        return False
    bernomor = len(frasa) == 2 and len(frasa[0].kata) == 1 and any(h.isdigit() for h in frasa[0].teks)  # noqa: PLR2004
    if (len(frasa) > 1 and not bernomor) or frasa[-1].petak.x0 >= kolom:
        return False
    return any(len(y.frasa) > 1 and y.frasa[0].petak.x0 <= frasa[-1].petak.x1 for y in larik[atas:i])


def _find_pertama(larik: Sequence[Larik], i: int, lajur: Sequence[Lajur]) -> int:
    """The first column of figures."""
    return min((find_kolom(f, lajur) for f in larik[i].nilai), default=1)


def find_ekor(larik: Sequence[Larik], badan: int, akhir: int) -> int:
    """One past the headings at the foot of the page of which the rows stand on the next: they begin as others do."""
    awal = {x.garis.kata[0].teks for x in larik[badan:akhir] if len(x.frasa) == 1 and is_penanda(x.garis)}
    bawah = akhir
    while bawah < len(larik) and _is_ekor(larik, bawah, akhir, awal):
        bawah += 1
    tamat = bawah == len(larik) or (
        len(larik) - bawah <= KAPTION and measure_jarak(larik[bawah - 1], larik[bawah]) > JAUH_KEPALA
    )
    return bawah if tamat else akhir


def _is_ekor(larik: Sequence[Larik], i: int, akhir: int, awal: Collection[str]) -> bool:
    x, jarak = larik[i], measure_jarak(larik[i - 1], larik[i])
    if len(x.frasa) > 1 or x.is_batas or jarak > JAUH_KEPALA:
        return False
    return x.garis.kata[0].teks in awal and is_penanda(x.garis) if jarak > DEKAT else i > akhir


def find_akhir(larik: Sequence[Larik], akhir: int, lajur: Sequence[Lajur]) -> int:
    """One past the last line: what follows the last figures belongs to them where a name goes on."""
    bawah = akhir + 1
    while bawah < min(len(larik), akhir + 1 + LOMPAT) and _is_lanjutan(
        larik[max(0, akhir - 2) : bawah], larik[bawah], lajur
    ):
        bawah += 1
    return bawah


def _is_lanjutan(atas: Sequence[Larik], x: Larik, lajur: Sequence[Lajur]) -> bool:
    if x.is_batas or x.is_baris or measure_jarak(atas[-1], x) > DEKAT:
        return False
    if any(count_lintas(f, lajur) != 1 for f in x.frasa):
        return False
    isi = split_lajur(x.garis, lajur)
    lama = [[f for y in atas for f in split_lajur(y.garis, lajur)[k]] for k in range(len(lajur))]
    return all(goes_on(lama[k], isi[k], lajur[k]) for k in range(len(lajur)) if isi[k])
