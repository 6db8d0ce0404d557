"""All checks over one read document: findings, and what was and was not examined."""

from __future__ import annotations

import pkgutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from terang import checks
from terang.checks.kerangka import DAFTAR, Pemeriksaan, TakDiperiksa, Temuan, Tingkat
from terang.checks.letak import place_semua
from terang.checks.lipat import fold_semua
from terang.checks.sidik import sign_temuan
from terang.checks.tanda_ocr import mark_ocr
from terang.errors import TerangError, UsageError
from terang.klaim.laporan import Laporan


@dataclass(frozen=True, slots=True, kw_only=True)
class Jawaban:
    """What one check says: bersih, temuan, tidak dapat diperiksa, or gagal.

    Args:
        periksa: the check.
        subjek: how many subjects it saw; none means that it cannot say "bersih".
        temuan: what it found, with their level filled in.
        tak_diperiksa: subjects that it could not examine.
        gagal: what went wrong inside the check, None where nothing did.
    """

    periksa: Pemeriksaan
    subjek: int
    temuan: tuple[Temuan, ...]
    tak_diperiksa: tuple[TakDiperiksa, ...]
    gagal: str | None = None


@cache
def load_pemeriksaan() -> tuple[Pemeriksaan, ...]:
    """Every check, in the order of its code."""
    for modul in pkgutil.iter_modules(checks.__path__):
        import_module(f"{checks.__name__}.{modul.name}")
    return tuple(DAFTAR[kode] for kode in sorted(DAFTAR))


def run_pemeriksaan(
    laporan: Laporan,
    *,
    hanya: Collection[str] = (),
    kecuali: Collection[str] = (),
    ocr: frozenset[int] = frozenset(),
) -> tuple[Jawaban, ...]:
    """Run the checks; a check that breaks says so and stops nobody.

    Args:
        laporan: the read document.
        hanya: codes or names to run alone; a check that is off by default runs when named.
        kecuali: codes or names to leave out.
        ocr: pages that were read from their pictures.

    Raises:
        UsageError: a code or name is not known.
    """
    semua = load_pemeriksaan()
    for nama in (*hanya, *kecuali):
        if not any(_is_named(satu, nama) for satu in semua):
            raise UsageError(f"Pemeriksaan {nama} tidak dikenal. Lihat daftar di docs/pemeriksaan.")
    jawaban = [
        _run(satu, laporan)
        for satu in semua
        if (any(_is_named(satu, n) for n in hanya) if hanya else satu.baku)
        and not any(_is_named(satu, n) for n in kecuali)
    ]
    lipat = fold_semua(place_semua((satu.temuan for satu in jawaban), laporan), laporan)
    tandai = [tuple(mark_ocr(temuan, laporan, ocr) for temuan in isi) for isi in lipat]
    sidik = sign_temuan([(satu.periksa.kode, isi) for satu, isi in zip(jawaban, tandai, strict=True)], laporan)
    return tuple(replace(satu, temuan=isi) for satu, isi in zip(jawaban, sidik, strict=True))


def _is_named(periksa: Pemeriksaan, nama: str) -> bool:
    return nama.casefold() in {periksa.kode.casefold(), periksa.nama}


def _run(periksa: Pemeriksaan, laporan: Laporan) -> Jawaban:
    subjek = 0
    temuan: list[Temuan] = []
    tak: list[TakDiperiksa] = []
    gagal = None
    try:
        for satu in periksa.over(laporan):
            subjek += 1
            for hasil in periksa.fungsi(satu, laporan):
                if isinstance(hasil, Temuan):
                    temuan.append(_complete(hasil, periksa.tingkat))
                else:
                    tak.append(hasil)
    except TerangError:
        raise
    except Exception as salah:  # noqa: BLE001 - one broken check must not lose what the others found
        gagal = f"{type(salah).__name__}: {salah}"
    return Jawaban(periksa=periksa, subjek=subjek, temuan=tuple(_unique(temuan)), tak_diperiksa=tuple(tak), gagal=gagal)


def _complete(temuan: Temuan, tingkat: Tingkat) -> Temuan:
    return temuan if temuan.tingkat else replace(temuan, tingkat=tingkat)


def _unique(temuan: list[Temuan]) -> Iterator[Temuan]:
    """One number breaks one rule once, however many claims say so; what has no number is told by what is missing."""
    ada = set()
    for satu in temuan:
        tanda = (satu.tempat, satu.tertulis, satu.sel[:1] or satu.seharusnya)
        if tanda not in ada:
            ada.add(tanda)
            yield satu
