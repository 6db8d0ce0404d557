"""A review as JSON of the contract and as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from terang.naskah.tempat import write_tempat

if TYPE_CHECKING:
    from terang.checks.jalankan import Jawaban
    from terang.checks.kerangka import Pemeriksaan, Temuan
    from terang.flows import HasilReviu

_URUTAN = ("galat", "peringatan", "info")
_LEBAR = 110


def build_json(hasil: Sequence[HasilReviu]) -> dict[str, Any]:
    """The document of contract.md, `terang reviu --bentuk json`."""
    return {"versi": "1", "berkas": [_build_berkas(satu) for satu in hasil]}


def _build_berkas(hasil: HasilReviu) -> dict[str, Any]:
    return {
        "nama": hasil.nama,
        "sha256": hasil.bacaan.sha256,
        "jenis": hasil.bacaan.jenis,
        "halaman": hasil.bacaan.halaman,
        "tabel": len(hasil.laporan.tabel),
        "tahun": hasil.laporan.tahun,
        "temuan": [_build_temuan(periksa, temuan) for periksa, temuan in list_temuan(hasil)],
        "pemeriksaan": [_build_jawaban(jawaban) for jawaban in hasil.jawaban],
        "tak_terbaca": [{"tempat": asdict(satu.tempat), "alasan": satu.alasan} for satu in hasil.bacaan.tak_terbaca],
    }


def list_temuan(hasil: HasilReviu) -> list[tuple[Pemeriksaan, Temuan]]:
    """Every finding in the order of the document."""
    from terang.writers.reviu.berkas import sort_temuan  # noqa: PLC0415 - loaded only where something was reviewed

    return sort_temuan(hasil.jawaban)


def _build_temuan(periksa: Pemeriksaan, temuan: Temuan) -> dict[str, Any]:
    return {
        "kode": periksa.kode,
        "nama": periksa.nama,
        "kelas": periksa.kelas,
        "tingkat": str(temuan.tingkat or periksa.tingkat),
        "keyakinan": _write_keyakinan(temuan),
        "tempat": asdict(temuan.tempat),
        "kutipan": temuan.kutipan,
        "tertulis": temuan.tertulis,
        "seharusnya": temuan.seharusnya or None,
        "penjelasan": temuan.penjelasan,
        "asal_usul": temuan.asal_usul or None,
        "hitungan": {
            "rumus": temuan.rumus or None,
            "masukan": dict(temuan.masukan),
            "konvensi": temuan.konvensi or None,
            "dasar_hukum": periksa.dasar_hukum or None,
        },
        "akibat": list(temuan.akibat),
    }


def _write_keyakinan(temuan: Temuan) -> float:
    # A JSON number, as the contract asks; it is no figure of the report.
    return float(temuan.keyakinan)


def _build_jawaban(jawaban: Jawaban) -> dict[str, Any]:
    return {
        "kode": jawaban.periksa.kode,
        "nama": jawaban.periksa.nama,
        "subjek": jawaban.subjek,
        "bersih": max(jawaban.subjek - len(jawaban.temuan) - len(jawaban.tak_diperiksa), 0),
        "temuan": len(jawaban.temuan),
        "tidak_dapat_diperiksa": [
            {"tempat": asdict(satu.tempat), "alasan": satu.alasan} for satu in jawaban.tak_diperiksa
        ],
        "gagal": jawaban.gagal,
    }


def write_tabel(hasil: Sequence[HasilReviu]) -> str:
    """The findings for a terminal, gravest first, then what was examined and what could not be."""
    return "\n\n".join("\n".join(_list_baris(satu)) for satu in hasil)


def _list_baris(hasil: HasilReviu) -> Iterator[str]:
    ukuran = f"{hasil.bacaan.halaman} halaman, " if hasil.bacaan.halaman else ""
    tahun = hasil.laporan.tahun or "tidak terbaca"
    yield f"{hasil.nama}: {ukuran}{len(hasil.laporan.tabel)} tabel, tahun laporan {tahun}"
    temuan = list_temuan(hasil)
    for tingkat in _URUTAN:
        for periksa, satu in temuan:
            if str(satu.tingkat) == tingkat:
                yield ""
                yield from _list_temuan(periksa, satu)
    yield ""
    yield from _list_ringkasan(hasil)


def _list_temuan(periksa: Pemeriksaan, temuan: Temuan) -> Iterator[str]:
    yield f"{str(temuan.tingkat).upper()} {periksa.kode} {periksa.nama.replace('_', ' ')}"
    yield f"  {write_tempat(temuan.tempat)}"
    if temuan.kutipan:
        yield from _wrap(f"“{temuan.kutipan}”")
    seharusnya = f"; seharusnya {temuan.seharusnya}" if temuan.seharusnya else ""
    yield from _wrap(f"Tertulis {temuan.tertulis}{seharusnya}.")
    yield from _wrap(temuan.penjelasan)
    if temuan.asal_usul:
        yield from _wrap(f"Kemungkinan sebab: {temuan.asal_usul}.")
    for akibat in temuan.akibat:
        yield from _wrap(f"Akibatnya: {akibat}.")


def _wrap(teks: str) -> list[str]:
    return textwrap.wrap(teks, _LEBAR, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _list_ringkasan(hasil: HasilReviu) -> Iterator[str]:
    yield "Yang diperiksa:"
    for satu in hasil.jawaban:
        yield f"  {satu.periksa.kode} {satu.periksa.nama.replace('_', ' ')}: {_say(satu)}"
    for tak in hasil.bacaan.tak_terbaca:
        yield f"Tidak terbaca: {write_tempat(tak.tempat)}: {tak.alasan}"


def _say(jawaban: Jawaban) -> str:
    if jawaban.gagal:
        return f"gagal ({jawaban.gagal})"
    if jawaban.subjek == 0:
        return "tidak dapat diperiksa (tidak ada yang terbaca)"
    tak = f", {len(jawaban.tak_diperiksa)} tidak dapat diperiksa" if jawaban.tak_diperiksa else ""
    return f"{jawaban.subjek} diperiksa, {len(jawaban.temuan) or 'tanpa'} temuan{tak}"
