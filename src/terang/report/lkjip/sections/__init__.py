"""One file per section; each composes and none computes. Importing the package fills the registry."""

from terang.report.lkjip.sections import (
    analisis,
    anggaran,
    capaian,
    depan,
    gambaran_umum,
    lampiran,
    pendahuluan,
    penutup,
    perjanjian,
    rencana,
)

__all__ = [
    "analisis",
    "anggaran",
    "capaian",
    "depan",
    "gambaran_umum",
    "lampiran",
    "pendahuluan",
    "penutup",
    "perjanjian",
    "rencana",
]
