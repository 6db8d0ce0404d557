"""The annexes; importing the package registers their composers."""

from terang.report.lkjip.sections.lampiran import asal_usul, pengukuran, perjanjian, pernyataan, rincian

__all__ = ["asal_usul", "pengukuran", "perjanjian", "pernyataan", "rincian"]
