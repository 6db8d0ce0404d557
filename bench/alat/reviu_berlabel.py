"""Real reports that people have read and labelled: which labels a review finds, and what else it says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from alat.reviu_ukur import Kode, list_temuan, write_temuan

PERIKSA = {
    "capaian-percent": ("HIT",),
    "sum": ("HIT",),
    "average": ("HIT",),
    "percent-of-total": ("HIT",),
    "narrative-vs-table": ("HIT", "FAK", "NAR", "SIM"),
    "cross-table": ("FAK", "LKP"),
    "terbilang": ("BIL",),
    "unit": ("SAT", "WAJ"),
    "year": ("THN", "HUK"),
    "category": ("KAT", "FAK"),
    "structure": ("STR", "RSK", "HIT"),
}
"""Which checks look for a kind of label, by the letters of their codes."""
PANJANG = 6
"""Digits of a number that does not turn up twice by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One mistake that a person is sure of; `banyak` rows stand behind it."""

    id: str
    jenis: str
    halaman: int
    banyak: int
    longgar: int
    """How many findings stand on its page and carry any of its numbers, at most `banyak`."""
    ketat: int
    """Places where a check for this kind of mistake names both what is printed and what is right."""
    temuan: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Berlabel:
    """A labelled report after its review."""

    nama: str
    label: tuple[Label, ...]
    galat: int
    cocok: int
    """How many findings of level `galat` match a label, of any certainty."""
    sisa: tuple[str, ...]
    """Findings of level `galat` that match none: a person must read them."""


def check_berlabel(label: Path) -> Berlabel:
    """Review the report that a file of labels is about."""
    isi = json.loads(label.read_text())
    berkas = label.parents[1] / isi["file"]
    temuan = list_temuan(berkas.name, berkas.read_bytes())
    semua = isi["errors"]
    galat = [satu for satu in temuan if satu[1].tingkat == "galat"]
    lepas = [satu for satu in galat if not any(_is_cocok(satu, salah) for salah in semua)]
    pasti = tuple(_make_label(salah, temuan) for salah in semua if salah["certainty"] == "sure")
    return Berlabel(
        nama=berkas.name,
        label=pasti,
        galat=len(galat),
        cocok=len(galat) - len(lepas),
        sisa=tuple(write_temuan(satu) for satu in lepas),
    )


def _make_label(salah: Mapping[str, object], temuan: list[Kode]) -> Label:
    cocok = [satu for satu in temuan if _is_cocok(satu, salah)]
    sejenis = [satu for satu in cocok if satu[0].startswith(PERIKSA.get(str(salah["kind"]), ()))]
    banyak = int(str(salah.get("count", 1)))
    ketat = [(satu, teks) for satu in sejenis for teks in _list_pernyataan(satu) if _is_bulat(teks, salah)]
    return Label(
        id=str(salah["id"]),
        jenis=str(salah["kind"]),
        halaman=int(str(salah["page"])),
        banyak=banyak,
        longgar=min(len(cocok), banyak),
        ketat=min(len(ketat), banyak),
        temuan=tuple(write_temuan(satu) for satu in dict.fromkeys(satu for satu, _ in ketat)),
    )


def _list_pernyataan(satu: Kode) -> list[str]:
    """What a finding says, and each further place that it says it of."""
    temuan = satu[1]
    return [f"{temuan.tertulis} {temuan.seharusnya} {temuan.penjelasan}", *map(str, temuan.akibat)]


def _is_cocok(satu: Kode, salah: Mapping[str, object]) -> bool:
    """The page of the label, or one that its texts name, and one of its numbers as printed."""
    if satu[1].tempat.halaman not in _list_halaman(salah):
        return False
    angka = _get_angka(salah, "stated") | _get_angka(salah, "recomputed")
    if not angka:
        return any(_has_kata(teks, salah) for teks in _list_pernyataan(satu))
    return bool(angka & _list_angka(" ".join(_list_pernyataan(satu))))


def _is_bulat(teks: str, salah: Mapping[str, object]) -> bool:
    """Both what is printed and what is right, for one small number alone may be there by chance.

    A label that gives only one of them, or a number so long that chance is out of the question, needs only the one.
    """
    tertulis, benar = _get_angka(salah, "stated"), _get_angka(salah, "recomputed")
    if not tertulis and not benar:
        return _has_kata(teks, salah)
    angka = _list_angka(teks)
    panjang = {satu for satu in tertulis if sum(map(str.isdigit, satu)) >= PANJANG}
    return bool(angka & panjang) or all(angka & satu for satu in (tertulis, benar) if satu)


def _has_kata(teks: str, salah: Mapping[str, object]) -> bool:
    """A label in words, a unit or a category: the word as printed, beside a number of the quoted line."""
    tertulis = str(salah["stated"])
    kata = re.search(rf"(?<!\w){re.escape(tertulis)}(?!\w)", teks) if tertulis.isalpha() else tertulis in teks
    angka = _list_angka(str(salah["quote"]))
    return bool(kata) and bool(not angka or angka & _list_angka(teks))


def _get_angka(salah: Mapping[str, object], bagian: str) -> set[str]:
    """The numbers of one part of a label; a year says something only where the year is what is wrong."""
    angka = _list_angka(str(salah[bagian]))
    return angka if salah["kind"] == "year" else {satu for satu in angka if not re.fullmatch(r"20\d\d", satu)}


def _list_halaman(salah: Mapping[str, object]) -> set[int]:
    """Cross-table labels name the other page as p57 or p47–48."""
    halaman = {int(str(salah["page"]))}
    for dari, sampai in re.findall(
        r"\bp(\d+)(?:[–-](\d+))?", f"{salah['quote']} {salah['stated']} {salah['recomputed']}"
    ):
        halaman |= set(range(int(dari), int(sampai or dari) + 1))
    return halaman


def _list_angka(teks: str) -> set[str]:
    """Numbers without trailing zeros, so that 100,00 is 100; page references are no numbers of the label."""
    tanpa = re.sub(r"\bp\d+(?:[–-]\d+)?", " ", teks)
    angka = re.findall(r"\d+(?:[.,]\d+)*", tanpa)
    return {re.sub(r",0+$", "", re.sub(r"(,\d*?[1-9])0+$", r"\1", satu)) for satu in angka}
