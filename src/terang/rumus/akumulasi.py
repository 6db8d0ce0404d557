"""From the figures of the periods to the figure of the year, or of the year so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from terang.kinerja.pilihan import Akumulasi, Periode, Rumus
from terang.rumus.aturan import apply_aturan, get_aturan, refuse
from terang.rumus.capaian import compute_capaian
from terang.rumus.hitungan import Hitungan

_ROMAWI = ("I", "II", "III", "IV")

_KOSONG = "Belum ada periode yang terisi. Isi realisasi sedikitnya satu periode; kosong tidak sama dengan nol."
_TAK_BERPASANGAN = (
    "Tidak ada periode yang target dan realisasinya sama-sama terisi. Isi target periode yang sudah ada realisasinya."
)

Deret = Mapping[Periode, Decimal | None]
"""Figures by period; None is an empty period, zero a filled one."""


def compute_akumulasi(deret: Deret, cara: Akumulasi, *, on: date, nama: str = "") -> Hitungan:
    """The figure of the year from its periods: the sum, the mean or the last of those that are filled.

    Args:
        deret: figures of the periods of one kind (quarters or months), in any order.
        cara: how the indicator accumulates.
        on: the day whose provisions apply.
        nama: what the result is called; empty for the name of the method.
    """
    aturan = get_aturan("akumulasi", cara, on)
    filled = _list_filled(deret)
    if not filled:
        return refuse(aturan, _KOSONG, {}, nama=nama)
    figures = tuple(value for _, value in filled)
    note = f"Periode terisi: {', '.join(_write_periode(periode) for periode, _ in filled)}."
    return apply_aturan(aturan, {"X": figures[-1] if cara is Akumulasi.TERAKHIR else figures}, catatan=note, nama=nama)


def compute_capaian_periode(rumus: Rumus, target: Deret, realisasi: Deret, cara: Akumulasi, *, on: date) -> Hitungan:
    """The capaian so far: only periods that have both a target and a realisasi are compared.

    So a sum over two quarters is held against the targets of those two quarters, not against that of the year.
    """
    both = [periode for periode, _ in _list_filled(realisasi) if target.get(periode) is not None]
    if not both:
        return refuse(get_aturan("rumus-capaian", rumus, on), _TAK_BERPASANGAN, {})
    goal = compute_akumulasi({p: target[p] for p in both}, cara, on=on, nama="Target periode yang sama")
    reached = compute_akumulasi({p: realisasi[p] for p in both}, cara, on=on, nama="Realisasi periode yang terisi")
    return compute_capaian(rumus, goal, reached, on=on)


def _write_periode(periode: Periode) -> str:
    if periode is Periode.TAHUN:
        return "setahun"
    number = int(periode.value.lstrip("twb"))
    return f"triwulan {_ROMAWI[number - 1]}" if periode.value.startswith("tw") else f"bulan {number}"


def _list_filled(deret: Deret) -> Sequence[tuple[Periode, Decimal]]:
    ordered = sorted(deret, key=list(Periode).index)
    return [(periode, value) for periode in ordered if (value := deret[periode]) is not None]
