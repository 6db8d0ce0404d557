"""Headings, paragraphs, lists and tables to the document tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from terang.naskah.blok import Bab, Blok, Daftar, Gambar, Gaya, JenisGambar, Paragraf
from terang.naskah.sisipan import Teks
from terang.naskah.tempat import Tempat
from terang.readers.daftar_isi import build_daftar_otomatis
from terang.readers.judul import is_bab, pisah_nomor, tebak_tingkat
from terang.readers.kaption import NamaKaption, read_kaption, read_sumber
from terang.readers.pdf.bentuk import Lukisan
from terang.readers.pdf.daftar_isi import is_leader, is_titik, list_butir, take_leader
from terang.readers.pdf.paragraf import Alinea, is_butir, strip_bullet
from terang.readers.pdf.sambung import Rangkai
from terang.readers.pdf.tabel import build_tabel_pdf

BESAR = 1.12
"""Letters this many times those of the text make a heading."""
PANJANG_JUDUL = 160
_NOMOR = re.compile(r"^\(?\d{1,2}[.)]\s+")


@dataclass(frozen=True, slots=True)
class Kepala:
    """A heading on its way into the tree."""

    teks: str
    tingkat: int
    halaman: int


LukisanHalaman = Mapping[int, Sequence[Lukisan]]
"""The pictures that say something, by page."""


def build_blok(isi: Sequence[Alinea | Rangkai], lukisan: LukisanHalaman) -> tuple[Blok, ...]:
    """The tree of chapters over the run of a document; a picture with a caption below it tells what it says."""
    biasa = _usual_height(isi)
    return nest_bab(list(_list_blok(isi, biasa, lukisan)))


def _usual_height(isi: Sequence[Alinea | Rangkai]) -> float:
    tinggi = [g.petak.tinggi for a in isi if isinstance(a, Alinea) for g in a.garis for _ in g.kata]
    return median(tinggi) if tinggi else 12.0


def tingkat_judul(a: Alinea, biasa: float) -> int:
    """The level of a heading, 0 for text: by number and look."""
    teks = a.teks
    if len(teks) > PANJANG_JUDUL or not any(h.isalpha() for h in teks) or is_titik(teks) or read_kaption(teks):
        return 0
    menonjol = a.tebal or a.tinggi > BESAR * biasa
    tebakan = tebak_tingkat(teks)
    if is_bab(teks) or (tebakan and menonjol):
        return tebakan
    if a.tinggi > BESAR * biasa and not teks.endswith((".", ",", ";")) and "=" not in teks:
        return 1 if a.tinggi > 1.35 * biasa else 2
    return 3 if a.tebal and not teks.endswith((".", ",", ";", ":")) and len(teks) < PANJANG_JUDUL // 2 else 0


def _list_blok(isi: Sequence[Alinea | Rangkai], biasa: float, lukisan: LukisanHalaman) -> Iterator[Blok | Kepala]:
    i = tabel = 0
    while i < len(isi):
        a = isi[i]
        if isinstance(a, Rangkai):
            sumber, m = _read_sumber(isi, i + 1)
            yield build_tabel_pdf(a, f"tabel-{tabel + 1}", sumber=sumber)
            tabel, i = tabel + 1, i + 1 + m
            continue
        if is_leader(a):
            n = max(1, sum(1 for _ in take_leader(isi, i)))
            yield build_daftar_otomatis(list(list_butir(isi[i : i + n])))
            i += n
            continue
        kap, n = _read_kaption(isi, i)
        if kap and not kap.gambar and i + n < len(isi) and isinstance(r := isi[i + n], Rangkai):
            sumber, m = _read_sumber(isi, i + n + 1)
            yield build_tabel_pdf(r, f"tabel-{tabel + 1}", nomor=kap.nomor, judul=kap.judul, sumber=sumber)
            tabel, i = tabel + 1, i + n + 1 + m
        elif kap and kap.gambar:
            yield _build_gambar(kap, a, i, _find_label(a, lukisan))
            i += n
        elif tingkat := tingkat_judul(a, biasa):
            teks, n = _join_bab(isi, i)
            yield Kepala(teks, tingkat, a.halaman)
            i += n
        elif is_butir(a.teks):
            butir = list(_take_butir(isi, i, biasa))
            yield _build_daftar(butir)
            i += len(butir)
        else:
            yield _build_paragraf(a, a.teks)
            i += 1


def _read_kaption(isi: Sequence[Alinea | Rangkai], i: int) -> tuple[NamaKaption | None, int]:
    """The caption at `i` and how many paragraphs it takes: its title may stand on lines of its own."""
    a = isi[i]
    kap = read_kaption(a.teks) if isinstance(a, Alinea) else None
    n = 1
    while kap and n <= 2 and i + n + 1 < len(isi) and isinstance(isi[i + n + 1], Rangkai) and not kap.gambar:  # noqa: PLR2004
        lanjut = isi[i + n]
        if not isinstance(lanjut, Alinea) or len(lanjut.teks) > PANJANG_JUDUL or read_kaption(lanjut.teks):
            break
        kap, n = replace(kap, judul=f"{kap.judul} {lanjut.teks}".strip()), n + 1
    return kap, n


def _read_sumber(isi: Sequence[Alinea | Rangkai], i: int) -> tuple[str, int]:
    a = isi[i] if i < len(isi) else None
    sumber = read_sumber(a.teks) if isinstance(a, Alinea) else ""
    return sumber, int(bool(sumber))


def _build_gambar(kap: NamaKaption, a: Alinea, i: int, label: str) -> Gambar:
    return Gambar(
        id=f"gambar-{i}", jenis=JenisGambar.BERKAS, spek="", alt=label or kap.judul, judul=kap.judul, nomor=kap.nomor,
        tempat=Tempat(halaman=a.halaman),
    )  # fmt: skip


def _find_label(a: Alinea, lukisan: LukisanHalaman) -> str:
    """What the nearest picture above the caption says."""
    atas = [satu for satu in lukisan.get(a.halaman, ()) if satu.petak.tengah[1] < a.petak.atas]
    return max(atas, key=lambda satu: satu.petak.bawah).teks if atas else ""


def _join_bab(isi: Sequence[Alinea | Rangkai], i: int) -> tuple[str, int]:
    """`BAB I` and the title below it as one heading."""
    a, b = isi[i], isi[i + 1] if i + 1 < len(isi) else None
    teks = a.teks if isinstance(a, Alinea) else ""
    tanpa_judul = (is_bab(teks) and not pisah_nomor(teks)[1]) or re.fullmatch(r"(?i)lampiran\s+[\dIVX]+\.?", teks)
    if tanpa_judul and isinstance(b, Alinea) and len(b.teks) < PANJANG_JUDUL and not b.teks.endswith("."):
        return f"{teks} {b.teks}", 2
    return teks, 1


def _take_butir(isi: Sequence[Alinea | Rangkai], i: int, biasa: float) -> Iterator[Alinea]:
    while i < len(isi) and isinstance(a := isi[i], Alinea) and is_butir(a.teks) and not tingkat_judul(a, biasa):
        yield a
        i += 1


def _build_daftar(butir: Sequence[Alinea]) -> Daftar:
    teks = [a.teks for a in butir]
    bernomor = [n.group() for t in teks if (n := _NOMOR.match(t)) and len(teks) > 1]
    hitung = bernomor and [int(re.sub(r"\D", "", n)) for n in bernomor] == list(range(1, len(teks) + 1))
    teks = [t[len(n) :] for t, n in zip(teks, bernomor, strict=True)] if hitung else [strip_bullet(t) for t in teks]
    isi = tuple((_build_paragraf(a, t),) for a, t in zip(butir, teks, strict=True))
    return Daftar(butir=isi, bernomor=bool(hitung), tempat=Tempat(halaman=butir[0].halaman))


def _build_paragraf(a: Alinea, teks: str) -> Paragraf:
    pindah = tuple((di, Tempat(halaman=halaman)) for di, halaman in a.list_pindah(teks))
    isi = (Teks(teks, tebal=a.tebal),)
    return Paragraf(isi=isi, gaya=Gaya.BIASA, tempat=Tempat(halaman=a.halaman), pindah=pindah)


def nest_bab(isi: Sequence[Blok | Kepala]) -> tuple[Blok, ...]:
    """Every block into the chapter or section above it; places are told their chapter."""
    akar: list[Blok] = []
    i = 0
    nomor = iter(range(1, len(isi) + 1))

    def take(tingkat: int, bab: str | None) -> list[Blok]:
        nonlocal i
        hasil: list[Blok] = []
        while i < len(isi):
            b = isi[i]
            if not isinstance(b, Kepala):
                hasil.append(_locate(b, bab))
                i += 1
            elif b.tingkat <= tingkat:
                break
            else:
                i += 1
                no, judul = pisah_nomor(b.teks)
                nama = (no or judul) if b.tingkat == 1 else bab
                id_ = f"bab-{next(nomor)}"
                dalam = tuple(take(b.tingkat, nama))
                tempat = Tempat(halaman=b.halaman, bab=nama)
                hasil.append(Bab(id=id_, judul=judul or no, nomor=no, isi=dalam, tingkat=b.tingkat, tempat=tempat))
        return hasil

    akar += take(0, None)
    return tuple(akar)


def _locate(b: Blok, bab: str | None) -> Blok:
    if isinstance(b, Paragraf | Gambar) and b.tempat:
        return replace(b, tempat=replace(b.tempat, bab=bab))
    if isinstance(b, Daftar) and b.tempat:
        butir = tuple(tuple(_locate(x, bab) for x in satu) for satu in b.butir)
        return replace(b, butir=butir, tempat=replace(b.tempat, bab=bab))
    return b
