"""A target, a predicate or a yes as a figure and as it is printed."""

from __future__ import annotations

from decimal import Decimal

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Indikator, Satuan, Target
from terang.kinerja.pilihan import Rumus
from terang.kinerja.write_angka import write_target
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber, write_catatan


def add_target(katalog: Katalog, buku: BukuKinerja, id_: str, target: Target, uraian: str, satuan: Satuan) -> str:
    """Enters a target as it is written: with its comparison, range or predicate."""
    indikator: Indikator = buku.get("indikator", target.indikator_id)
    nilai = get_nilai(buku, indikator, target.nilai, target.predikat)
    angka = target.angka if nilai is not None else None
    sebutan = write_sebutan(indikator, target.nilai, target.predikat)
    sumber, lambang = get_sumber(buku, "target", target.id), satuan.lambang or ""
    if angka and angka.batas_atas is not None:
        katalog.add_fakta(
            f"{id_}/batas-atas",
            angka.batas_atas,
            uraian=f"{uraian}, batas atas",
            sumber=sumber,
            satuan=lambang,
            desimal=satuan.desimal,
        )
    return katalog.add_fakta(
        id_,
        nilai,
        uraian=uraian,
        tertulis=sebutan or (write_target(angka, satuan.desimal) if angka else ""),
        catatan=write_catatan(buku, "target", target.id),
        sumber=sumber,
        satuan=lambang,
        desimal=satuan.desimal,
    )


def get_nilai(buku: BukuKinerja, indikator: Indikator, nilai: Decimal | None, predikat: str | None) -> Decimal | None:
    """The figure by which an entry counts: its score where the rule of the indicator compares predicates."""
    if indikator.rumus is not Rumus.PREDIKAT:
        return nilai
    return None if predikat is None else get_skor(buku, indikator.skala_predikat, predikat)


def get_skor(buku: BukuKinerja, skala: str | None, kode: str) -> Decimal | None:
    """The score of a predicate on its scale; None when the scale has no such step."""
    return next((p.nilai for p in buku.predikat if (p.skala, p.kode) == (skala, kode)), None)


def write_sebutan(indikator: Indikator, nilai: Decimal | None, predikat: str | None) -> str:
    """The word that is printed in place of a figure; empty where the figure itself is printed."""
    if indikator.rumus is Rumus.PREDIKAT:
        return predikat or ""
    if indikator.rumus is Rumus.YA_TIDAK and nilai in (0, 1):
        return "ya" if nilai else "tidak"
    return ""
