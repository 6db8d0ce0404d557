"""A review as JSON of the contract and as text for a terminal."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from terang.cli.ocr import say_ocr
from terang.kinerja.write_angka import write_tanggal
from terang.naskah.tempat import write_tempat

if TYPE_CHECKING:
    from terang.checks.formulir import ButirFormulir
    from terang.checks.jalankan import Jawaban
    from terang.checks.kerangka import Pemeriksaan, Pengecualian, Temuan
    from terang.flows import HasilReviu

_URUTAN = ("galat", "peringatan", "info")
_LEBAR = 110


def build_json(hasil: Sequence[HasilReviu], tak_terpakai: Sequence[Pengecualian] = ()) -> dict[str, Any]:
    """The document of contract.md, `terang reviu --bentuk json`."""
    return {
        "versi": "1",
        "berkas": [_build_berkas(satu) for satu in hasil],
        "pengecualian_tidak_terpakai": [{**asdict(satu), "tanggal": str(satu.tanggal)} for satu in tak_terpakai],
    }


def _build_berkas(hasil: HasilReviu) -> dict[str, Any]:
    return {
        "nama": hasil.nama,
        "sha256": hasil.bacaan.sha256,
        "jenis": hasil.bacaan.jenis,
        "halaman": hasil.bacaan.halaman,
        "tabel": len(hasil.laporan.tabel),
        "tahun": hasil.laporan.tahun,
        "ocr": sorted(hasil.bacaan.ocr),
        "angka": {**asdict(hasil.cakupan), "tanpa_klaim": hasil.cakupan.tanpa_klaim},
        "temuan": [
            {"nomor": nomor, **_build_temuan(periksa, temuan)}
            for nomor, (periksa, temuan) in enumerate(list_temuan(hasil), 1)
        ],
        "pemeriksaan": [_build_jawaban(jawaban) for jawaban in hasil.jawaban],
        "tak_terbaca": [{"tempat": asdict(satu.tempat), "alasan": satu.alasan} for satu in hasil.bacaan.tak_terbaca],
        "cara_hitung": [asdict(satu) for satu in hasil.cara],
        "formulir": [_build_butir(satu) for satu in hasil.formulir],
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
        "sidik": temuan.sidik,
        "dikecualikan": _build_pengecualian(temuan.dikecualikan),
        "ocr": temuan.ocr,
    }


def _build_pengecualian(satu: Pengecualian | None) -> dict[str, str] | None:
    return {"alasan": satu.alasan, "oleh": satu.oleh, "tanggal": str(satu.tanggal)} if satu else None


def _build_butir(butir: ButirFormulir) -> dict[str, Any]:
    return {
        "butir": butir.kode,
        "kelompok": butir.kelompok,
        "nomor": butir.nomor,
        "pernyataan": butir.pernyataan,
        "jawaban": str(butir.jawab),
        "bukti": [
            {
                "uraian": satu.uraian,
                "tempat": asdict(satu.tempat) if satu.tempat else None,
                "sidik": satu.sidik or None,
            }
            for satu in butir.bukti
        ],
        "perlu_dilihat": butir.lihat,
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
        "dikecualikan": sum(1 for satu in jawaban.temuan if satu.dikecualikan),
        "tidak_dapat_diperiksa": [
            {"tempat": asdict(satu.tempat), "alasan": satu.alasan} for satu in jawaban.tak_diperiksa
        ],
        "gagal": jawaban.gagal,
    }


def write_tabel(hasil: Sequence[HasilReviu], tak_terpakai: Sequence[Pengecualian] = ()) -> str:
    """The findings for a terminal, gravest first, then what was accepted, examined, and could not be."""
    bagian = ["\n".join(_list_baris(satu)) for satu in hasil]
    if tak_terpakai:
        bagian.append("\n".join(_list_tak_terpakai(tak_terpakai)))
    return "\n\n".join(bagian)


def _list_baris(hasil: HasilReviu) -> Iterator[str]:
    ukuran = f"{hasil.bacaan.halaman} halaman, " if hasil.bacaan.halaman else ""
    tahun = hasil.laporan.tahun or "tidak terbaca"
    yield f"{hasil.nama}: {ukuran}{len(hasil.laporan.tabel)} tabel, tahun laporan {tahun}"
    temuan = list(enumerate(list_temuan(hasil), 1))
    for tingkat in _URUTAN:
        for nomor, (periksa, satu) in temuan:
            if str(satu.tingkat) == tingkat and not satu.dikecualikan:
                yield ""
                yield from _list_temuan(nomor, periksa, satu)
    yield ""
    yield from _list_dikecualikan([satu for satu in temuan if satu[1][1].dikecualikan])
    yield from _list_ringkasan(hasil)


def _list_dikecualikan(semua: Sequence[tuple[int, tuple[Pemeriksaan, Temuan]]]) -> Iterator[str]:
    if not semua:
        return
    yield "Dikecualikan (sudah diterima, tidak dihitung):"
    for nomor, (periksa, temuan) in semua:
        yield f"  {nomor}. {periksa.kode} {periksa.nama.replace('_', ' ')} [{temuan.sidik}]"
        seharusnya = f"; seharusnya {temuan.seharusnya}" if temuan.seharusnya else ""
        yield from _wrap(f"{write_tempat(temuan.tempat)}. Tertulis {temuan.tertulis}{seharusnya}.", 5)
        if terima := temuan.dikecualikan:
            yield from _wrap(f"Alasan: {terima.alasan} ({terima.oleh}, {write_tanggal(terima.tanggal)}).", 5)
    yield ""


def _list_tak_terpakai(semua: Sequence[Pengecualian]) -> Iterator[str]:
    yield "Pengecualian tidak terpakai (temuannya tidak ada lagi; hapus barisnya dari daftar):"
    for satu in semua:
        yield from _wrap(f"{satu.sidik}, tertulis {satu.tertulis} ({satu.oleh}, {write_tanggal(satu.tanggal)})")


def _list_temuan(nomor: int, periksa: Pemeriksaan, temuan: Temuan) -> Iterator[str]:
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
    yield f"  Temuan nomor {nomor}, sidik {temuan.sidik}"


def _wrap(teks: str, menjorok: int = 2) -> list[str]:
    awal = " " * menjorok
    return textwrap.wrap(teks, _LEBAR, initial_indent=awal, subsequent_indent=awal, break_on_hyphens=False)


def _list_ringkasan(hasil: HasilReviu) -> Iterator[str]:
    from terang.klaim.cakupan import write_cakupan  # noqa: PLC0415 - loaded only where something was reviewed

    yield "Yang diperiksa:"
    for satu in hasil.jawaban:
        yield f"  {satu.periksa.kode} {satu.periksa.nama.replace('_', ' ')}: {_say(satu)}"
    yield from _wrap(write_cakupan(hasil.cakupan), 0)
    yield from _list_formulir(hasil.formulir)
    if hasil.bacaan.ocr:
        yield say_ocr(hasil.bacaan.ocr)
    for tak in hasil.bacaan.tak_terbaca:
        yield f"Tidak terbaca: {write_tempat(tak.tempat)}: {tak.alasan}"


def _list_formulir(formulir: Sequence[ButirFormulir]) -> Iterator[str]:
    """How the checklist stands, and its items that the report answers with no; the other forms tell all."""
    if not formulir:
        return
    jumlah = Counter(str(satu.jawab) for satu in formulir)
    hitung = ", ".join(f"{jumlah[jawab]} {jawab.replace('-', ' ')}" for jawab in ("ya", "tidak", "perlu-dilihat"))
    yield f"Checklist reviu ({len(formulir)} butir): {hitung}. Buktinya ada pada bentuk html, docx, dan json."
    for satu in formulir:
        if satu.jawab == "tidak":
            yield from _wrap(f"Tidak: {satu.kode} {satu.pernyataan}")


def _say(jawaban: Jawaban) -> str:
    if jawaban.gagal:
        return f"gagal ({jawaban.gagal})"
    if jawaban.subjek == 0:
        return "tidak dapat diperiksa (tidak ada yang terbaca)"
    tak = f", {len(jawaban.tak_diperiksa)} tidak dapat diperiksa" if jawaban.tak_diperiksa else ""
    terima = sum(1 for satu in jawaban.temuan if satu.dikecualikan)
    kecuali = f" ({terima} dikecualikan)" if terima else ""
    return f"{jawaban.subjek} diperiksa, {len(jawaban.temuan) or 'tanpa'} temuan{kecuali}{tak}"
