"""What was typed into the cells of a page becomes amounts, or the reason why not, with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from terang.importers.uang import explain_sen, read_uang, round_rupiah
from terang.web.anggaran.actions import Isian
from terang.web.anggaran.pohon import BarisUang, Saring
from terang.web.anggaran.tulis import Kunci
from terang.web.common.errors import AturanError

_NAMA = re.compile(r"^(murni|perubahan|b\d{2})-(\d+)$")


def read_isian(
    kiriman: Mapping[str, str], baris: Sequence[BarisUang], saring: Saring, lama: str | None = None
) -> list[Isian]:
    """The cells of what was sent that differ from what stands there; AturanError for text that is no amount."""
    indeks = {satu.id: satu for satu in baris}
    hasil: list[Isian] = []
    for nama, teks in kiriman.items():
        cocok = _NAMA.match(nama)
        satu = indeks.get(int(cocok[2])) if cocok else None
        sel = satu.sel.get(cocok[1]) if cocok and satu else None
        if satu is None or sel is None or not sel.is_isian or teks.strip() == sel.isian:
            continue
        hasil.append(_build(satu, sel.kolom, teks, saring, lama))
    return hasil


def _build(baris: BarisUang, kolom: str, teks: str, saring: Saring, lama: str | None) -> Isian:
    return Isian(
        simpul=baris.simpul,
        kunci=Kunci(
            kolom=kolom,
            pemilik_id=baris.simpul.pk if baris.simpul else None,
            jenis=saring.jenis,
            sumber=saring.sumber,
        ),
        nilai=read_rupiah(teks),
        lama=read_rupiah(lama) if lama is not None else None,
        tahu_lama=lama is not None,
    )


def read_rupiah(teks: str) -> int | None:
    """Whole rupiah as typed, None for nothing; AturanError says what is wrong."""
    nilai = read_uang(teks)
    if isinstance(nilai, str):
        raise AturanError(nilai)
    if nilai is None:
        return None
    bulat = round_rupiah(nilai, bulatkan=False)
    if bulat is None:
        raise AturanError(explain_sen(nilai).replace("tandai Bulatkan sen, atau ubah angkanya", "hapus sennya"))
    return bulat


def list_turun(deret: Iterable[int | None], bulan: Sequence[str]) -> list[str]:
    """Months up to whose end less was spent than up to the month before: a slip, for spending only grows."""
    hasil: list[str] = []
    terakhir: tuple[int, str] | None = None
    for nilai, nama in zip(deret, bulan, strict=True):
        if nilai is None:
            continue
        if terakhir and nilai < terakhir[0]:
            hasil.append(f"sampai {nama} lebih kecil daripada sampai {terakhir[1]}")
        terakhir = (nilai, nama)
    return hasil
