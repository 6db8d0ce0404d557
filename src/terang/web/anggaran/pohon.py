"""The money along the tree: own figures, sums of what stands below, what is left, and where sums do not meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from terang.kinerja.pilihan import Periode
from terang.kinerja.write_angka import write_angka, write_rupiah
from terang.rumus.hitungan import Hitungan
from terang.rumus.identitas import check_jumlah
from terang.rumus.serapan import compute_penyerapan, compute_sisa
from terang.web.anggaran.tulis import KOLOM_PAGU, BukuUang, Kunci
from terang.web.common.pilihan import list_pilihan
from terang.web.perencanaan.models import JenisSimpul, Simpul

BULAN = tuple(f"b{n:02}" for n in range(1, 13))
AKHIR = {
    **{kode: n for n, kode in enumerate(BULAN, start=1)},
    Periode.TRIWULAN_1.value: 3,
    Periode.TRIWULAN_2.value: 6,
    Periode.TRIWULAN_3.value: 9,
    Periode.TRIWULAN_4.value: 12,
    Periode.TAHUN.value: 12,
}
"""The month at whose end a period ends."""

_NAMA_KOLOM = {
    **{kode: f"sampai {kata}" for kode, kata in list_pilihan(Periode) if kode in BULAN},
    "murni": "Pagu murni",
    "perubahan": "Pagu perubahan",
    "realisasi": "Realisasi",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """An amount of a row: its own, or the sum of what stands below; `banyak` rows of the ledger make it."""

    kolom: str
    nilai: int | None
    terhitung: bool = False
    banyak: int = 0
    daun: bool = False
    puncak: bool = False

    @property
    def is_isian(self) -> bool:
        """Whether it may be typed over: it stands for one row, or for none where nothing below could be summed.

        The total of the whole agency may always be typed, for the DPA names it and what stands below must match it.
        """
        return self.banyak == 1 or (self.banyak == 0 and (self.daun or self.puncak))

    @property
    def nama(self) -> str:
        """Its column in words."""
        return _NAMA_KOLOM.get(self.kolom, self.kolom)

    @property
    def tulisan(self) -> str:
        """As it is typed and printed; empty where there is none."""
        return "" if self.nilai is None else write_angka(Decimal(self.nilai), 0)

    @property
    def isian(self) -> str:
        """What somebody typed here; empty where it is only the sum of what stands below."""
        return "" if self.terhitung else self.tulisan


@dataclass(slots=True, kw_only=True)
class BarisUang:
    """A row of the tree; without a node it is the whole agency."""

    simpul: Simpul | None
    dalam: int
    sel: dict[str, Sel] = field(default_factory=dict)
    sisa: Hitungan | None = None
    serapan: Hitungan | None = None
    peringatan: list[str] = field(default_factory=list)

    @property
    def kode(self) -> str:
        """Id of the node in addresses and names of fields; `pd` for the whole agency."""
        return self.simpul.kode if self.simpul else "pd"

    @property
    def id(self) -> int:
        """The node's number in the page, 0 for the whole agency."""
        return self.simpul.pk if self.simpul else 0

    @property
    def isi(self) -> list[Sel]:
        """The amounts in the order of the columns."""
        return list(self.sel.values())

    @property
    def tulisan_sisa(self) -> str:
        """What is left, as printed."""
        nilai = self.sisa.value if self.sisa else None
        return "–" if nilai is None else write_angka(nilai, 0)

    @property
    def tulisan_serapan(self) -> str:
        """Absorption in percent, as printed."""
        nilai = self.serapan.value if self.serapan else None
        return "–" if nilai is None else write_angka(nilai, 2)

    @property
    def lebih(self) -> str:
        """A word of warning where more was spent than there is."""
        return self.sisa.catatan if self.sisa else ""

    @property
    def pagu(self) -> int | None:
        """The budget that counts: after the change where there is one."""
        perubahan, murni = self.sel["perubahan"].nilai, self.sel["murni"].nilai
        return murni if perubahan is None else perubahan


@dataclass(frozen=True, slots=True, kw_only=True)
class Saring:
    """What of the money is looked at."""

    bulan: int
    jenis: str | None = None
    sumber: str | None = None


def list_baris(
    buku: BukuUang, simpul: Sequence[Simpul], saring: Saring, kolom: Sequence[str], *, terhitung: int | None = None
) -> list[BarisUang]:
    """The rows in reading order, the whole agency first.

    Args:
        buku: the money.
        simpul: program, kegiatan and sub kegiatan of the plan.
        saring: what of it is looked at.
        kolom: `murni`, `perubahan`, `realisasi` (up to the month of `saring`), or single periods.
        terhitung: for how many rows from the top what is left and the absorption are computed; None for all.
    """
    anak: defaultdict[int | None, list[Simpul]] = defaultdict(list)
    for satu in simpul:
        anak[None if satu.jenis == JenisSimpul.PROGRAM else satu.induk_id].append(satu)
    pusat = BarisUang(simpul=None, dalam=0)
    sendiri = _index(buku, saring, kolom)
    rows = [pusat, *_walk(anak, None, 1)]
    indeks = {baris.simpul.pk: baris for baris in rows if baris.simpul}
    for baris in reversed(rows):
        milik = baris.simpul.pk if baris.simpul else None
        _fill(baris, [indeks[a.pk] for a in anak.get(milik, ())], sendiri, kolom)
    on = date(buku.tahun, 12, 31)
    for baris in rows[:terhitung] if "realisasi" in kolom else ():
        baris.sisa = compute_sisa(baris.pagu, baris.sel["realisasi"].nilai, on=on)
        baris.serapan = compute_penyerapan(baris.pagu, baris.sel["realisasi"].nilai, on=on)
    return rows


def _walk(anak: Mapping[int | None, list[Simpul]], induk: int | None, dalam: int) -> Iterator[BarisUang]:
    for satu in anak.get(induk, ()):
        yield BarisUang(simpul=satu, dalam=dalam)
        yield from _walk(anak, satu.pk, dalam + 1)


def _index(buku: BukuUang, saring: Saring, kolom: Sequence[str]) -> Mapping[tuple[str, int | None], list[int]]:
    """The amounts of every owner by column, over the sources that are looked at."""
    hasil: defaultdict[tuple[str, int | None], list[int]] = defaultdict(list)
    akhir: dict[Kunci, tuple[int, int]] = {}
    for kunci, baris in buku.baris.items():
        if kunci.jenis != saring.jenis or (saring.sumber and kunci.sumber != saring.sumber):
            continue
        if kunci.kolom in kolom:
            hasil[kunci.kolom, kunci.pemilik_id].append(baris.jumlah)
        bulan = AKHIR.get(kunci.kolom, 0)
        if "realisasi" in kolom and 0 < bulan <= saring.bulan:
            satu = Kunci(kolom="realisasi", pemilik_id=kunci.pemilik_id, jenis=kunci.jenis, sumber=kunci.sumber)
            akhir[satu] = max(akhir.get(satu, (0, 0)), (bulan, baris.jumlah), key=lambda isi: isi[0])
    for kunci, (_, jumlah) in akhir.items():
        hasil["realisasi", kunci.pemilik_id].append(jumlah)
    return hasil


def _fill(
    satu: BarisUang,
    turunan: Sequence[BarisUang],
    sendiri: Mapping[tuple[str, int | None], list[int]],
    kolom: Sequence[str],
) -> None:
    milik = satu.simpul.pk if satu.simpul else None
    for nama in kolom:
        nilai = sendiri.get((nama, milik), [])
        jumlah = [lain.sel[nama].nilai for lain in turunan]
        ada = [n for n in jumlah if n is not None]
        letak: dict[str, Any] = {"kolom": nama, "daun": not turunan, "puncak": milik is None and nama in KOLOM_PAGU}
        if nilai:
            satu.sel[nama] = Sel(nilai=sum(nilai), banyak=len(nilai), **letak)
            if ada and sum(ada) != sum(nilai):
                satu.peringatan.append(_warn(satu, nama, sum(nilai), sum(ada)))
        else:
            jumlah_anak = sum(ada) if ada else None
            satu.sel[nama] = Sel(nilai=jumlah_anak, terhitung=bool(ada), **letak)


def _warn(satu: BarisUang, kolom: str, induk: int, jumlah: int) -> str:
    hasil = check_jumlah("anak", satu.kode, induk, {"anak": jumlah}, on=date(2022, 12, 31))
    selisih = hasil.selisih if hasil else 0
    return (
        f"{_NAMA_KOLOM[kolom]} tertulis {write_rupiah(induk)}, sedangkan jumlah bagiannya {write_rupiah(jumlah)};"
        f" selisih {write_rupiah(selisih)}."
    )


def list_serapan(buku: BukuUang, simpul: Sequence[Simpul], saring: Saring) -> list[Decimal | None]:
    """Absorption of the whole agency at the end of every month, None where nothing was entered for it."""
    ada = {AKHIR.get(kunci.kolom, 0) for kunci in buku.baris if kunci.is_realisasi}
    hasil: list[Decimal | None] = []
    for bulan in range(1, 13):
        if bulan not in ada:
            hasil.append(None)
            continue
        satu = Saring(bulan=bulan, jenis=saring.jenis, sumber=saring.sumber)
        pusat = list_baris(buku, simpul, satu, ("murni", "perubahan", "realisasi"), terhitung=1)[0]
        hasil.append(pusat.serapan.value if pusat.serapan else None)
    return hasil
