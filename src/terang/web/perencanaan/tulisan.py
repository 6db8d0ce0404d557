"""Figures of the plan as its tables show them and as people type them: decimal comma, sign in front."""

from __future__ import annotations

from decimal import Decimal

from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak
from terang.kinerja.pilihan import Rumus, Tanda
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka, write_target
from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Indikator, Target


def count_desimal(nilai: Decimal) -> int:
    """How many decimals were written, so that none is lost when the figure is typed again."""
    pangkat = nilai.as_tuple().exponent
    return max(0, -pangkat) if isinstance(pangkat, int) else 0


def write_eksak(nilai: Decimal | None) -> str:
    """The number with just the decimals that it has; nothing for none."""
    return "" if nilai is None else write_angka(nilai, count_desimal(nilai))


def write_sel(indikator: Indikator, target: Target | None) -> str:
    """A target as its cell shows it; it reads back as the same figure."""
    if target is None:
        return ""
    if target.nilai is None:
        return target.predikat or ""
    batas = target.batas_atas
    desimal = max(count_desimal(target.nilai), indikator.satuan.desimal, count_desimal(batas) if batas else 0)
    tanda = Tanda(target.tanda) if batas is None else Tanda.SAMA
    return write_target(Angka(nilai=target.nilai, tanda=tanda, batas_atas=batas), desimal)


def read_sel(indikator: Indikator, teks: str) -> Angka | str | None:
    """What somebody typed in a cell: a figure, for a rule by predicate the predicate, None for an empty cell.

    Raises:
        AturanError: it is neither; the message says what to write.
    """
    rapi = " ".join(teks.split())
    if indikator.rumus == Rumus.PREDIKAT:
        return _read_predikat(indikator, rapi)
    baca = read_angka(rapi, indikator.satuan.lambang or indikator.satuan.nama)
    if isinstance(baca, AngkaAmbigu):
        raise AturanError(baca.pertanyaan, bidang="nilai")
    if isinstance(baca, AngkaRusak):
        raise AturanError(baca.alasan, bidang="nilai")
    return baca


def _read_predikat(indikator: Indikator, teks: str) -> str | None:
    if not teks:
        return None
    skala = list(indikator.rencana.predikat.filter(skala=indikator.skala_predikat).values_list("sebutan", flat=True))
    cocok = next((s for s in skala if s.casefold() == teks.casefold()), None)
    if cocok is None:
        raise AturanError(f"'{teks}' tidak ada pada skalanya. Tulis salah satu: {', '.join(skala)}.", bidang="nilai")
    return cocok
