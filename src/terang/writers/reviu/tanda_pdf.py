"""The marks on a PDF as annotations, each with a drawing of its own, so that every viewer shows the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from terang.checks.kerangka import Tingkat
from terang.writers.reviu.berkas import TemuanBernomor, get_tingkat
from terang.writers.reviu.lembar_pdf import Halaman, Kotak

_MUDA = {
    Tingkat.GALAT: "1 .72 .68",
    Tingkat.PERINGATAN: "1 .86 .5",
    Tingkat.INFO: ".72 .85 1",
}
_TUA = {Tingkat.GALAT: ".63 .15 .05", Tingkat.PERINGATAN: ".49 .27 0", Tingkat.INFO: ".12 .31 .47"}
_MUDA_TERIMA, _TUA_TERIMA = ".85 .85 .85", ".35 .35 .35"
_ARAH = {0: (1, 0, 0, 1), 90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}
"""Which way right and up of the turned page point in its own space."""

_CETAK = 4
"""The flag of an annotation that is printed too."""

_TEPI = 4
_TINGGI = 12
_HURUF = Decimal("4.6")
_SISI = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Tanda:
    """A highlight to make: the finding, its place, and its note."""

    temuan: TemuanBernomor
    kotak: Kotak
    isi: str


def build_sorotan(pdf: Pdf, tanda: Tanda) -> Dictionary:
    """A highlight with its note; it lets the print shine through."""
    kiri, bawah, kanan, atas = (_round(satu) for satu in tanda.kotak)
    warna = _find_warna([tanda.temuan], muda=True)
    gambar = f"/G gs {warna} rg {kiri} {bawah} {kanan - kiri} {atas - bawah} re f"
    rupa = _build_rupa(pdf, gambar, (kiri, bawah, kanan, atas))
    rupa.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply)))
    rupa.Group = Dictionary(S=Name.Transparency)
    dasar = _build_dasar(Name.Highlight, (kiri, bawah, kanan, atas), tanda.isi, rupa)
    dasar.C = _read_warna(warna)
    dasar.QuadPoints = Array([kiri, atas, kanan, atas, kiri, bawah, kanan, bawah])
    return dasar


def list_nomor(pdf: Pdf, tanda: Sequence[Tanda], halaman: Halaman) -> list[Dictionary]:
    """The numbers of the findings in the left margin, those of one line together."""
    baris: dict[int, list[Tanda]] = {}
    for satu in tanda:
        _, bawah, _, atas = _turn(satu.kotak, halaman)
        baris.setdefault(int((bawah + atas) / 2) // _TINGGI, []).append(satu)
    return [_build_nomor(pdf, isi, halaman) for isi in baris.values()]


def _build_nomor(pdf: Pdf, tanda: Sequence[Tanda], halaman: Halaman) -> Dictionary:
    teks = ", ".join(str(satu.temuan.nomor) for satu in tanda)
    lebar = _round(len(teks) * _HURUF + 2 * _TEPI)
    letak = [_turn(satu.kotak, halaman) for satu in tanda]
    bawah = _round((letak[0][1] + letak[0][3] - _TINGGI) / 2)
    warna = _find_warna([satu.temuan for satu in tanda], muda=False)
    gambar = f"{warna} rg 0 0 {lebar} {_TINGGI} re f 1 g BT /H 8 Tf {_TEPI} 3.2 Td ({teks}) Tj ET"
    rupa = _build_rupa(pdf, gambar, (Decimal(0), Decimal(0), lebar, Decimal(_TINGGI)), halaman.putaran)
    huruf = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Helvetica-Bold"))
    rupa.Resources = Dictionary(Font=Dictionary(H=huruf))
    tempat = _place((Decimal(_TEPI), bawah, _TEPI + lebar, bawah + _TINGGI), halaman)
    dasar = _build_dasar(Name.FreeText, tempat, f"Temuan nomor {teks}", rupa)
    dasar.DA = String("1 g /Helv 8 Tf")
    return dasar


def build_catatan(pdf: Pdf, isi: str, halaman: Halaman) -> Dictionary:
    """A note in the upper left corner of a page, for what has no exact place on it."""
    garis = " ".join(f"4 {tinggi} {_SISI - 8} 1.5 re f" for tinggi in (5, 8, 11))
    gambar = f"1 .9 .5 rg .35 .35 .35 RG 1 w .5 .5 {_SISI - 1} {_SISI - 1} re B .35 .35 .35 rg {garis}"
    rupa = _build_rupa(pdf, gambar, (Decimal(0), Decimal(0), Decimal(_SISI), Decimal(_SISI)), halaman.putaran)
    _, _, _, atas = (_round(satu) for satu in _turn(halaman.batas, halaman))
    sudut = (Decimal(_TEPI), atas - _TEPI - _SISI, Decimal(_TEPI + _SISI), atas - _TEPI)
    dasar = _build_dasar(Name.Text, _place(sudut, halaman), isi, rupa)
    dasar.Name = Name.Comment
    dasar.C = _read_warna("1 .9 .5")
    return dasar


_Empat = tuple[Decimal, Decimal, Decimal, Decimal]


def _build_dasar(jenis: Name, tempat: _Empat, isi: str, rupa: Stream) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=jenis,
        Rect=Array(tempat),
        Contents=_write_teks(isi),
        T=String("Terang"),
        F=_CETAK,
        AP=Dictionary(N=rupa),
    )


def _write_teks(teks: str) -> String:
    """UTF-16 where ASCII does not do, for not every reader knows PDF's own encoding."""
    return String(teks) if teks.isascii() else String(b"\xfe\xff" + teks.encode("utf-16-be"))


def _build_rupa(pdf: Pdf, gambar: str, batas: _Empat, putaran: int = 0) -> Stream:
    """The drawing of a mark; on a turned page it is turned along, so that its reader sees it upright."""
    rupa = Stream(pdf, gambar.encode("ascii"))
    rupa.Type = Name.XObject
    rupa.Subtype = Name.Form
    rupa.BBox = Array(batas)
    rupa.Matrix = Array([*_ARAH[putaran], 0, 0])
    return rupa


def _find_warna(temuan: Sequence[TemuanBernomor], *, muda: bool) -> str:
    """The colour of the gravest of them that nobody has accepted."""
    terbuka = [get_tingkat(satu.periksa, satu.temuan) for satu in temuan if not satu.temuan.dikecualikan]
    if not terbuka:
        return _MUDA_TERIMA if muda else _TUA_TERIMA
    return (_MUDA if muda else _TUA)[min(terbuka, key=list(_TUA).index)]


def _read_warna(warna: str) -> Array:
    return Array([Decimal(satu) for satu in warna.split()])


def _find_pangkal(halaman: Halaman) -> tuple[float, float]:
    """The lower left corner of the turned page in its own space."""
    kiri, bawah, kanan, atas = halaman.batas
    return {0: (kiri, bawah), 90: (kanan, bawah), 180: (kanan, atas), 270: (kiri, atas)}[halaman.putaran]


def _turn(kotak: Kotak, halaman: Halaman) -> Kotak:
    """A box of the page's own space as its reader sees it, from the lower left corner."""
    ux, uy, vx, vy = _ARAH[halaman.putaran]
    ox, oy = _find_pangkal(halaman)
    titik = [((x - ox) * ux + (y - oy) * uy, (x - ox) * vx + (y - oy) * vy) for x, y in (kotak[:2], kotak[2:])]
    (a, b), (c, d) = titik
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _place(kotak: _Empat, halaman: Halaman) -> _Empat:
    """A box as the reader sees it in the page's own space."""
    ux, uy, vx, vy = _ARAH[halaman.putaran]
    ox, oy = (_round(satu) for satu in _find_pangkal(halaman))
    titik = [(ox + x * ux + y * vx, oy + x * uy + y * vy) for x, y in (kotak[:2], kotak[2:])]
    (a, b), (c, d) = titik
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _round(angka: float | Decimal) -> Decimal:
    """Hundredths of a point, in which the same page always gives the same bytes."""
    return round(Decimal(angka), 2)
