"""SMART hints: what a careful colleague would ask about an indicator. Warnings; they never block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from terang.kinerja.pilihan import Periode, Polaritas, Tingkat
from terang.web.perencanaan.models import Indikator, JenisSimpul, Simpul
from terang.web.perencanaan.susunan import BERINDIKATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Petunjuk:
    """A hint: what to look at, and what to do."""

    pesan: str
    sumber: str = ""


@cache
def _load() -> Sequence[Mapping[str, Any]]:
    isi = yaml.safe_load(Path(__file__).with_name("petunjuk.yaml").read_text(encoding="utf-8"))
    return sorted(isi, key=lambda satu: satu["berlaku_sejak"], reverse=True)


def _get_kata(pada: date) -> Mapping[str, Any]:
    """The words in force on a day; before the first, the first."""
    semua = _load()
    return next((satu for satu in semua if satu["berlaku_sejak"] <= pada), semua[-1])


def list_petunjuk(indikator: Indikator, *, tahun: int, kembar: Iterable[str] = ()) -> list[Petunjuk]:
    """What should be looked at. `kembar`: folded names that more than one indicator of the document bears."""
    kata = _get_kata(date(tahun, 12, 31))
    hasil = [*_check_kata(indikator, kata), *_check_arah(indikator, kata), *_check_lengkap(indikator)]
    if not has_target(indikator, tahun):
        hasil.append(Petunjuk(pesan=f"Target tahun {tahun} belum ada. Isi pada baris Renstra atau Murni."))
    if fold_nama(indikator.nama) in set(kembar):
        hasil.append(Petunjuk(pesan="Indikator lain bernama sama. Hapus salah satu, atau bedakan namanya."))
    return hasil


def has_target(indikator: Indikator, tahun: int) -> bool:
    """Whether the year has a target of any version; uses what was prefetched."""
    return any(t.tahun == tahun and t.periode == Periode.TAHUN for t in indikator.target.all())


def list_kembar(indikator: Iterable[Indikator]) -> set[str]:
    """Names that more than one indicator bears."""
    return {nama for nama, n in Counter(fold_nama(satu.nama) for satu in indikator).items() if n > 1}


def fold_nama(nama: str) -> str:
    """A name without what makes no difference."""
    return " ".join(re.findall(r"\w+", nama.casefold()))


def list_petunjuk_simpul(simpul: Simpul, indikator: Sequence[Indikator]) -> list[Petunjuk]:
    """What should be looked at about a node itself."""
    jenis = JenisSimpul(simpul.jenis)
    if jenis in BERINDIKATOR and not indikator:
        pesan = f"{jenis.label} ini belum mempunyai indikator. Tambahkan sedikitnya satu ukuran."
        return [Petunjuk(pesan=pesan, sumber="PermenPANRB 53/2014 Lampiran II.F")]
    return []


def _check_kata(indikator: Indikator, kata: Mapping[str, Any]) -> list[Petunjuk]:
    awal = fold_nama(indikator.nama) + " "
    if indikator.tingkat != Tingkat.KELUARAN:
        for satu in kata["kata_keluaran"]:
            if awal.startswith(f"{satu} "):
                pesan = (
                    f"Kata '{satu}' biasanya menandai keluaran, padahal tingkatnya {indikator.get_tingkat_display()}. "
                    "Ukur manfaatnya, misalnya persentase atau indeks, atau ubah tingkatnya."
                )
                return [Petunjuk(pesan=pesan, sumber=kata["sumber"])]
    for satu in kata["kata_kerja"]:
        if awal.startswith(f"{satu} "):
            pesan = f"Nama diawali '{satu}', yang menyatakan sasaran dan bukan ukuran. Sebut besarannya."
            return [Petunjuk(pesan=pesan, sumber=kata["sumber"])]
    return []


def _check_arah(indikator: Indikator, kata: Mapping[str, Any]) -> list[Petunjuk]:
    """Only a name that plainly means less is better, held against a direction that says more is."""
    nama = fold_nama(indikator.nama)
    turun = next((satu for satu in kata["kata_turun"] if re.search(rf"\b{satu}\b", nama)), None)
    balik = any(re.search(rf"\b{satu}\b", nama) for satu in kata["kata_balik"])
    if turun is None or balik or indikator.polaritas != Polaritas.NAIK:
        return []
    pesan = f"Nama memuat '{turun}', tetapi arahnya makin tinggi makin baik. Periksa arahnya."
    return [Petunjuk(pesan=pesan, sumber=kata["sumber"])]


def _check_lengkap(indikator: Indikator) -> list[Petunjuk]:
    """The facts of data collection that Lampiran II.H demands."""
    wajib = {
        "Rumus hitung": indikator.formulasi,
        "Sumber data": indikator.sumber_data,
        "Frekuensi pengumpulan": indikator.frekuensi,
        "Penanggung jawab data": indikator.penanggung_jawab_id,
    }
    kurang = [nama for nama, isi in wajib.items() if not isi]
    if not kurang:
        return []
    pesan = f"Belum diisi: {', '.join(kurang)}. Lengkapi supaya angkanya dapat dipertanggungjawabkan."
    return [Petunjuk(pesan=pesan, sumber="PermenPANRB 53/2014 Lampiran II.H")]
