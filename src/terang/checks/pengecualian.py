"""Findings that a person has accepted, with the reason: they stay in sight and count no longer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from terang.checks.jalankan import Jawaban
from terang.checks.kerangka import Pengecualian


def apply_pengecualian(jawaban: Sequence[Jawaban], terima: Collection[Pengecualian]) -> tuple[Jawaban, ...]:
    """The same answers, each accepted finding with who accepted it, why and when."""
    menurut = {satu.sidik: satu for satu in terima}
    return tuple(
        replace(
            satu,
            temuan=tuple(replace(temuan, dikecualikan=menurut.get(temuan.sidik)) for temuan in satu.temuan),
        )
        for satu in jawaban
    )


def list_tak_terpakai(semua: Iterable[Jawaban], terima: Collection[Pengecualian]) -> tuple[Pengecualian, ...]:
    """What was accepted and is found no more; of a check that did not run or that broke nobody can say so."""
    daftar = list(semua)
    jalan = {satu.periksa.kode for satu in daftar} - {satu.periksa.kode for satu in daftar if satu.gagal}
    ada = {temuan.sidik for satu in daftar for temuan in satu.temuan}
    return tuple(satu for satu in terima if satu.kode in jalan and satu.sidik not in ada)
