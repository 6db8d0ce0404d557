"""What a check is, what it finds, and how it registers itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat

KENDALI = "angka kendali"
"""The formula of a finding by control total: it proves which number was changed; what that breaks folds into it."""


class Tingkat(StrEnum):
    """What a check knows: proved by arithmetic or text, for a person to look at, or honest rounding and style."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengecualian:
    """A finding that a person has accepted.

    Args:
        kode: of the check.
        sidik: fingerprint of the finding.
        tertulis: what the report prints there, for people who read the list.
        alasan: why it may stand.
        oleh: who accepted it.
        tanggal: on which day.
    """

    kode: str
    sidik: str
    tertulis: str
    alasan: str
    oleh: str
    tanggal: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Temuan:
    """One fault with its place, what stands there, what should, and why.

    Args:
        tempat: where the fault stands.
        tertulis: as printed.
        seharusnya: what should stand there, in Indonesian format; empty where only a person can say.
        penjelasan: the sum with its figures, in Bahasa Indonesia.
        kutipan: the row or sentence.
        asal_usul: how the wrong number probably came about; empty where nothing explains it.
        rumus: formula as text (`R/T*100`), with `masukan` by its letters.
        konvensi: how the table computes and how many of its rows obey; empty where the claim stands alone.
        keyakinan: 0 to 1.
        tingkat: None takes the level of the check.
        sel: keys of the printed numbers that are accused, then those involved; diagnosis folds by them.
        akibat: places and prints that are wrong only because of this one.
        sidik: its fingerprint, filled in when all checks have run.
        dikecualikan: who accepted it and why; None where nobody did.
        ocr: whether it rests on what was read from the picture of a page.
    """

    tempat: Tempat
    tertulis: str
    penjelasan: str
    seharusnya: str = ""
    kutipan: str = ""
    asal_usul: str = ""
    rumus: str = ""
    konvensi: str = ""
    masukan: tuple[tuple[str, str], ...] = ()
    keyakinan: Decimal = Decimal("0.9")
    tingkat: Tingkat | None = None
    sel: tuple[int, ...] = ()
    akibat: tuple[str, ...] = ()
    sidik: str = ""
    dikecualikan: Pengecualian | None = None
    ocr: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakDiperiksa:
    """A subject that a check could not examine: where and why. A check yields it like a finding."""

    tempat: Tempat
    alasan: str


Hasil = Temuan | TakDiperiksa


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemeriksaan:
    """A registered check. `halaman` is its documentation, `salah` and `benar` its executed examples."""

    kode: str
    nama: str
    kelas: str
    tingkat: Tingkat
    dasar_hukum: str
    sejak: str
    halaman: str
    over: Callable[[Laporan], Iterable[Any]]
    fungsi: Callable[[Any, Laporan], Iterator[Hasil]]
    salah: str
    benar: str
    baku: bool = True


Fungsi = Callable[[Any, Laporan], Iterator[Hasil]]
"""A check: one subject and the whole report in, findings out."""

DAFTAR: dict[str, Pemeriksaan] = {}
"""Every registered check by its code."""


def periksa(
    *,
    kode: str,
    kelas: str,
    tingkat: Tingkat,
    over: Callable[[Laporan], Iterable[Any]],
    salah: str,
    benar: str,
    dasar_hukum: str = "",
    sejak: str = "0.2",
    baku: bool = True,
) -> Callable[[Fungsi], Fungsi]:
    """Register a check; its function's name is the check's name and its docstring the check's page.

    The arguments are those of `Pemeriksaan`. `kode` is three letters and three digits, never used again for another
    check; `over` gives the subjects in a document, which are counted, so that a check that saw nothing does not say
    "bersih"; `salah` and `benar` are small documents, plain text with tabs or Markdown.
    """

    def register(fungsi: Fungsi) -> Fungsi:
        if kode in DAFTAR:
            raise ValueError(f"{kode} is taken by {DAFTAR[kode].nama}")
        isi: dict[str, Any] = {
            "kode": kode,
            "kelas": kelas,
            "tingkat": tingkat,
            "over": over,
            "salah": salah,
            "benar": benar,
        }
        lain: dict[str, Any] = {
            "dasar_hukum": dasar_hukum,
            "sejak": sejak,
            "baku": baku,
            "halaman": fungsi.__doc__ or "",
        }
        DAFTAR[kode] = Pemeriksaan(nama=fungsi.__name__, fungsi=fungsi, **isi, **lain)
        return fungsi

    return register
