"""What `terang capaian` answers: a result that explains itself, or why the figures cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak, HasilBaca
from terang.kinerja.pilihan import Rumus
from terang.kinerja.read_angka import read_angka
from terang.kinerja.write_angka import write_angka
from terang.rumus.batas import apply_batas
from terang.rumus.capaian import compute_capaian
from terang.rumus.explain import build_uraian, explain
from terang.rumus.hitungan import Hitungan


@dataclass(frozen=True, slots=True, kw_only=True)
class TeksCapaian:
    """The figures as they were typed; `atas` and `bawah` are the declared limits."""

    target: str
    realisasi: str
    atas: str | None
    bawah: str | None
    satuan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilCapaian:
    """The capaian within its limits, and the raw one behind it (the same where there are no limits)."""

    hasil: Hitungan
    mentah: Hitungan
    rumus: Rumus

    @property
    def value(self) -> Decimal | None:
        """The figure, None where it cannot be computed."""
        return self.hasil.value

    def build_teks(self) -> str:
        """The explanation for a person."""
        return explain(self.hasil)

    def build_json(self) -> dict[str, Any]:
        """The document of the contract, and behind it what the result stands on."""
        hasil, mentah = self.hasil, self.mentah
        isi = {
            "capaian": None if hasil.value is None else write_angka(hasil.value),
            "nilai": _write_nilai(hasil),
            "status": hasil.status,
            "rumus": self.rumus,
            "uraian": build_uraian(mentah),
            "alasan": hasil.alasan or mentah.alasan,
            "dasar_hukum": mentah.dasar_hukum,
            "catatan": mentah.catatan,
        }
        return isi if hasil is mentah else {**isi, "mentah": _write_nilai(mentah), "batas": build_uraian(hasil)}


@dataclass(frozen=True, slots=True, kw_only=True)
class TakTerbaca:
    """Why the typed figures could not be read, for the asked rule."""

    alasan: str
    rumus: str
    value: None = None

    def build_json(self) -> dict[str, Any]:
        """The document of the contract without a figure."""
        isi = {"capaian": None, "nilai": None, "status": None, "rumus": self.rumus, "uraian": "", "alasan": self.alasan}
        return {**isi, "dasar_hukum": "", "catatan": ""}


def compute(teks: TeksCapaian, rumus: str | None, *, on: date) -> HasilCapaian | TakTerbaca:
    """The capaian by the rule; without one by `maks`, or by `rentang` where the target is a range."""
    target, realisasi = read_angka(teks.target, teks.satuan), read_angka(teks.realisasi, teks.satuan)
    atas, bawah = (None if batas is None else read_angka(batas) for batas in (teks.atas, teks.bawah))
    semua = {"Target": target, "Realisasi": realisasi, "Batas atas": atas, "Batas bawah": bawah}
    chosen = Rumus(rumus or _choose(target))
    salah = [f"{nama}: {alasan}" for nama, angka in semua.items() if (alasan := _find_salah(nama, angka))]
    if salah:
        return TakTerbaca(alasan=" ".join(salah), rumus=chosen)
    mentah = compute_capaian(chosen, target if isinstance(target, Angka) else None, _get_nilai(realisasi), on=on)
    return HasilCapaian(
        hasil=apply_batas(mentah, _get_nilai(atas), _get_nilai(bawah), on=on), mentah=mentah, rumus=chosen
    )


def _choose(target: HasilBaca) -> Rumus:
    return Rumus.RENTANG if isinstance(target, Angka) and target.batas_atas is not None else Rumus.MAKS


def _find_salah(nama: str, angka: HasilBaca) -> str | None:
    if isinstance(angka, AngkaAmbigu):
        return angka.pertanyaan
    if isinstance(angka, AngkaRusak):
        return angka.alasan
    if nama != "Target" and angka is not None and angka.batas_atas is not None:
        return "harus satu angka, bukan rentang. Tulis satu angka, misalnya 91,88."
    return None


def _get_nilai(angka: HasilBaca) -> Decimal | None:
    return angka.nilai if isinstance(angka, Angka) else None


def _write_nilai(hitungan: Hitungan) -> str | None:
    return None if hitungan.value is None else f"{hitungan.value:f}"
