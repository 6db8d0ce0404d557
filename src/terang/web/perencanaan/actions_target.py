"""Writes to targets. A cell is one indicator, version, year and period; what it held before stays in the trail."""

from __future__ import annotations

from django.db.models import ProtectedError

from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import Periode, Rumus, Tanda, Versi
from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.perencanaan.beku import require_cair
from terang.web.perencanaan.models import Indikator, Target
from terang.web.perencanaan.naungan import build_objek, require_ubah, with_alasan
from terang.web.perencanaan.tulisan import write_sel


@action("target.isi")
def set_target(
    pelaku: Pelaku,
    /,
    *,
    indikator: Indikator,
    versi: Versi,
    tahun: int,
    isi: Angka | str | None,
    periode: Periode = Periode.TAHUN,
    kode: str = "",
    semula: str | None = None,
    alasan: str = "",
) -> Target | None:
    """What is promised in this cell from now on.

    Args:
        pelaku: who acts.
        indikator: whose target it is.
        versi: the document it hangs on.
        tahun: the year, within the years of the plan.
        isi: a figure with its sign or range; a predicate for the rule PREDIKAT; None empties the cell.
        periode: the year, or a quarter.
        kode: its id in the ledger; empty for a readable one.
        semula: what the cell showed when it was opened; another content now is refused. None asks nothing.
        alasan: why, where the plan is in force.
    """
    rencana = indikator.rencana
    unit_id = require_ubah(pelaku, rencana, alasan)
    if not rencana.tahun_awal <= tahun <= rencana.tahun_akhir:
        raise AturanError(f"Tahun {tahun} berada di luar {rencana.nama}. Pilih tahun dalam masanya.", bidang="tahun")
    _check_isi(indikator, isi)
    sel = indikator.target.filter(versi=versi, tahun=tahun, periode=periode).first()
    lama = write_sel(indikator, sel)
    _require_segar(lama, semula)
    sel = _write(indikator, sel, versi=versi, tahun=tahun, periode=periode, isi=isi, kode=kode)
    baru = write_sel(indikator, sel)
    objek = build_objek("target", f"{indikator.id}:{versi}:{tahun}:{periode}", unit_id)
    uraian = f"Target {indikator.nama}, {versi} {tahun} {'' if periode is Periode.TAHUN else periode}".strip()
    record(pelaku, "target.isi", objek, uraian, with_alasan({"target": [lama or None, baru or None]}, alasan))
    return sel


def _require_segar(lama: str, semula: str | None) -> None:
    if semula is not None and semula.strip() != lama:
        raise AturanError(
            f"Orang lain baru saja mengubah sel ini menjadi {lama or 'kosong'}. Muat ulang, lalu isi lagi bila perlu.",
            bidang="nilai",
        )


def _check_isi(indikator: Indikator, isi: Angka | str | None) -> None:
    if isi is None:
        return
    if (indikator.rumus == Rumus.PREDIKAT) != isinstance(isi, str):
        perlu = "predikat" if indikator.rumus == Rumus.PREDIKAT else "angka"
        raise AturanError(f"Target indikator ini berupa {perlu}. Tulis {perlu}nya.", bidang="nilai")
    if not isinstance(isi, Angka):
        return
    if isi.batas_atas is not None and isi.batas_atas < isi.nilai:
        raise AturanError("Batas bawah lebih besar daripada batas atasnya. Tulis yang kecil dahulu.", bidang="nilai")
    if indikator.rumus == Rumus.RENTANG and isi.batas_atas is None:
        raise AturanError("Target indikator ini berupa rentang. Tulis dua batas, misalnya 5-7.", bidang="nilai")
    if indikator.rumus == Rumus.YA_TIDAK and isi.nilai not in {0, 1}:
        raise AturanError("Indikator ya atau tidak hanya mengenal 1 (ya) dan 0 (tidak).", bidang="nilai")


def _write(
    indikator: Indikator,
    sel: Target | None,
    *,
    versi: Versi,
    tahun: int,
    periode: Periode,
    isi: Angka | str | None,
    kode: str,
) -> Target | None:
    if sel is not None:
        require_cair(sel)
    if isi is None:
        _empty(sel)
        return None
    if sel is None:
        dipakai = set(Target.objects.filter(indikator__rencana=indikator.rencana).values_list("kode", flat=True))
        ekor = "" if periode is Periode.TAHUN else f"-{periode.value}"
        bawaan = choose_kode(f"target-{indikator.kode}-{tahun}-{versi.value}{ekor}", dipakai)
        sel = Target(indikator=indikator, versi=versi.value, tahun=tahun, periode=periode.value, posisi=len(dipakai))
        sel.kode = kode or bawaan
    if isinstance(isi, str):
        sel.tanda, sel.nilai, sel.batas_atas, sel.predikat = Tanda.SAMA.value, None, None, isi
    else:
        tanda = Tanda.RENTANG if isi.batas_atas is not None else isi.tanda
        sel.tanda, sel.nilai, sel.batas_atas, sel.predikat = tanda.value, isi.nilai, isi.batas_atas, None
    sel.save()
    return sel


def _empty(sel: Target | None) -> None:
    """An empty cell has no row, unless an agreement holds on to it."""
    if sel is None:
        return
    try:
        sel.delete()
    except ProtectedError:
        raise AturanError(
            "Target ini sudah tercantum dalam perjanjian kinerja. Ubah nilainya; jangan kosongkan.", bidang="nilai"
        ) from None
