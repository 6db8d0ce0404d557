"""The checklist of the reviewer (PermenPANRB 53/2014 Lampiran III), each item answered from what the report shows."""

from terang.checks.formulir.butir import Bukti, ButirFormulir, Jawab
from terang.checks.formulir.jawab import answer_formulir

__all__ = ["Bukti", "ButirFormulir", "Jawab", "answer_formulir"]
