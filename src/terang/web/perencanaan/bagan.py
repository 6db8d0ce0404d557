"""The picture of the pohon kinerja: where each box stands, and the lines between them. No database, no HTML."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from terang.web.perencanaan.capaian import KOSONG, Capaian
from terang.web.perencanaan.models import Dukungan, JenisSimpul, Simpul
from terang.web.perencanaan.queries import Isi

LEBAR, JARAK, BARIS, SELA = 230, 62, 15, 14
_HURUF, _BARIS_TERBANYAK = 31, 5
_TEPI = 16


@dataclass(slots=True, kw_only=True)
class Kotak:
    """A box: the node, its lines of text, its place, and how it stands this year."""

    simpul: Simpul
    capaian: Capaian
    tulisan: list[str]
    dalam: int
    berisi: int
    terlipat: bool
    lain: str = ""
    x: int = 0
    y: int = 0

    @property
    def tinggi(self) -> int:
        """How high the box is."""
        return BARIS * (len(self.tulisan) + 1) + 14

    @property
    def cari(self) -> str:
        """What a search looks through: only what the box shows."""
        return " ".join(self.tulisan).casefold()

    @property
    def tengah(self) -> int:
        """The height at which lines meet it."""
        return self.y + self.tinggi // 2

    @property
    def bentuk(self) -> str:
        """The outline, told apart without colour: pill, round, cut, or plain (drawn dashed)."""
        x, y, w, h = self.x, self.y, LEBAR, self.tinggi
        if self.capaian.status == "belum":
            atas = f"M{x + 12} {y}H{x + w - 12}L{x + w} {y + 12}V{y + h - 12}"
            return f"{atas}L{x + w - 12} {y + h}H{x + 12}L{x} {y + h - 12}V{y + 12}Z"
        r = {"melampaui": min(h // 2, 22), "tercapai": 7}.get(self.capaian.status, 1)
        lengkung = f"a{r} {r} 0 0 1"
        return (
            f"M{x + r} {y}H{x + w - r}{lengkung} {r} {r}V{y + h - r}{lengkung} -{r} {r}"
            f"H{x + r}{lengkung} -{r} -{r}V{y + r}{lengkung} {r} -{r}Z"
        )

    def list_baris(self) -> list[tuple[int, int, str]]:
        """Each line of text with its place."""
        return [(self.x + 12, self.y + 18 + BARIS * (n + 1), t) for n, t in enumerate(self.tulisan)]


@dataclass(slots=True, kw_only=True)
class Bagan:
    """The whole picture: its size, its boxes, its lines (`putus`: between agencies or across the tree)."""

    lebar: int = 0
    tinggi: int = 0
    kotak: list[Kotak] = field(default_factory=list)
    garis: list[str] = field(default_factory=list)
    putus: list[str] = field(default_factory=list)


def build_bagan(isi: Isi, capaian: Mapping[int, Capaian], *, lipat: Collection[str]) -> Bagan:
    """Left to right; a program stands under the first sasaran of its document that it serves, others are dashed."""
    anak = _arrange(isi)
    bagan = Bagan()
    letak: dict[int, Kotak] = {}
    y = _TEPI
    for puncak in anak.get(None, []):
        y = _place(puncak, 0, y, anak, capaian, lipat, letak)
    bagan.kotak = list(letak.values())
    _draw_garis(bagan, anak, letak)
    _draw_dukungan(bagan, isi, anak, letak, y)
    bagan.lebar = max((k.x + LEBAR for k in bagan.kotak), default=LEBAR) + _TEPI
    bagan.tinggi = max((k.y + k.tinggi for k in bagan.kotak), default=0) + _TEPI
    return bagan


def _arrange(isi: Isi) -> dict[int | None, list[Simpul]]:
    """Who stands under whom in the picture."""
    anak = {induk: list(daftar) for induk, daftar in isi.pohon.anak.items()}
    pertama: dict[int, int] = {}
    for d in isi.dukungan:
        if d.sasaran_id in isi.pohon.simpul and d.pendukung_id in isi.pohon.simpul:
            pertama.setdefault(d.pendukung_id, d.sasaran_id)
    puncak = anak.get(None, [])
    for program in [s for s in puncak if s.jenis == JenisSimpul.PROGRAM and s.id in pertama]:
        puncak.remove(program)
        anak.setdefault(pertama[program.id], []).append(program)
    return anak


def _place(
    simpul: Simpul,
    dalam: int,
    y: int,
    anak: Mapping[int | None, list[Simpul]],
    capaian: Mapping[int, Capaian],
    lipat: Collection[str],
    letak: dict[int, Kotak],
) -> int:
    """Place a node beside the middle of its children; the height at which the next may begin."""
    bawah, terlipat = anak.get(simpul.id, []), simpul.kode in lipat
    kotak = _build_kotak(simpul, capaian, dalam, berisi=len(bawah), terlipat=terlipat)
    letak[simpul.id] = kotak
    awal = y
    if bawah and not terlipat:
        for satu in bawah:
            y = _place(satu, dalam + 1, y, anak, capaian, lipat, letak)
        tengah = (letak[bawah[0].id].tengah + letak[bawah[-1].id].tengah) // 2
        kotak.y = max(awal, tengah - kotak.tinggi // 2)
    else:
        kotak.y = y
    return max(y, kotak.y + kotak.tinggi + SELA)


def _build_kotak(simpul: Simpul, capaian: Mapping[int, Capaian], dalam: int, *, berisi: int, terlipat: bool) -> Kotak:
    tulisan = textwrap.wrap(simpul.nama, _HURUF)
    if len(tulisan) > _BARIS_TERBANYAK:
        tulisan = [*tulisan[: _BARIS_TERBANYAK - 1], f"{tulisan[_BARIS_TERBANYAK - 1][: _HURUF - 1]}…"]
    kotak = Kotak(
        simpul=simpul,
        capaian=capaian.get(simpul.id, KOSONG),
        tulisan=tulisan,
        dalam=dalam,
        berisi=berisi,
        terlipat=terlipat,
    )
    kotak.x = _TEPI + dalam * (LEBAR + JARAK)
    return kotak


def _draw_garis(bagan: Bagan, anak: Mapping[int | None, list[Simpul]], letak: Mapping[int, Kotak]) -> None:
    for induk, daftar in anak.items():
        for satu in daftar:
            if induk is not None and induk in letak and satu.id in letak:
                bagan.garis.append(_curve(letak[induk], letak[satu.id]))


def _draw_dukungan(
    bagan: Bagan, isi: Isi, anak: Mapping[int | None, list[Simpul]], letak: dict[int, Kotak], y: int
) -> None:
    """Dashed: supports beyond the first, and those from or to another document, whose end stands as a box below."""
    for d in isi.dukungan:
        sendiri = d.pendukung if d.pendukung_id in isi.pohon.simpul else d.sasaran
        lain = d.sasaran if sendiri is d.pendukung else d.pendukung
        if sendiri.id not in letak or any(s.id == d.pendukung_id for s in anak.get(d.sasaran_id, [])):
            continue
        if lain.id in letak:
            bagan.putus.append(_curve(letak[d.sasaran_id], letak[d.pendukung_id]))
        elif lain.rencana_id != sendiri.rencana_id:
            kotak = _build_luar(isi, d, lain, letak[sendiri.id])
            kotak.y, y = y, y + kotak.tinggi + SELA
            bagan.kotak.append(kotak)
            bagan.putus.append(_curve(letak[sendiri.id], kotak))


def _build_luar(isi: Isi, dukungan: Dukungan, lain: Simpul, dekat: Kotak) -> Kotak:
    """A box for a node of another document; of an agency that the person may not see it says only the name."""
    milik = lain.rencana.perangkat_daerah
    nama = milik.nama_pendek if milik else "RPJMD"
    kotak = _build_kotak(lain, {}, dekat.dalam + 1, berisi=0, terlipat=False)
    if milik is not None and milik.id not in isi.terlihat:
        kotak.tulisan = textwrap.wrap(nama, _HURUF)
    kata = "Didukung" if dukungan.pendukung_id == lain.id else "Mendukung"
    kotak.lain = f"{kata}: {milik.singkatan if milik else nama}"
    return kotak


def _curve(kiri: Kotak, kanan: Kotak) -> str:
    x1, y1, x2, y2 = kiri.x + LEBAR, kiri.tengah, kanan.x, kanan.tengah
    if x2 < x1:
        x2 = kanan.x + LEBAR
        return f"M{x1} {y1}C{x1 + JARAK} {y1} {x2 + JARAK} {y2} {x2} {y2}"
    tengah = (x1 + x2) // 2
    return f"M{x1} {y1}C{tengah} {y1} {tengah} {y2} {x2} {y2}"
