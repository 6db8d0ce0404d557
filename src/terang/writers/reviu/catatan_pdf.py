"""The words of the notes on a marked PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator

from terang.checks.kerangka import TakDiperiksa
from terang.naskah.tempat import write_tempat
from terang.writers.reviu.berkas import TemuanBernomor, get_tingkat, write_nama, write_terima

_KENDALI = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_PANJANG = 60


def write_catatan(satu: TemuanBernomor) -> str:
    """Code, what is printed, what should stand there, why, and whether somebody accepted it: one part a line."""
    return tidy("\n".join(_list_baris(satu)))


def _list_baris(satu: TemuanBernomor) -> Iterator[str]:
    temuan = satu.temuan
    yield f"{satu.nomor}. {_write_tingkat(satu)} {satu.periksa.kode}: {write_nama(satu.periksa)}"
    yield f"Tertulis: {temuan.tertulis}"
    if temuan.seharusnya:
        yield f"Seharusnya: {temuan.seharusnya}"
    yield temuan.penjelasan
    if temuan.asal_usul:
        yield f"Kemungkinan sebab: {temuan.asal_usul}."
    for akibat in temuan.akibat:
        yield f"Akibatnya: {akibat}."
    if satu.periksa.dasar_hukum:
        yield f"Dasar: {satu.periksa.dasar_hukum}."
    if temuan.dikecualikan:
        yield f"Dikecualikan: {write_terima(temuan.dikecualikan)}."
    yield f"Sidik: {temuan.sidik}"


def write_judul(satu: TemuanBernomor) -> str:
    """The finding on one line of an outline."""
    temuan = satu.temuan
    seharusnya = f", seharusnya {_cut(temuan.seharusnya)}" if temuan.seharusnya else ""
    di = f" (halaman {temuan.tempat.halaman})" if temuan.tempat.halaman else ""
    nama = write_nama(satu.periksa)
    return tidy(f"{satu.nomor}. {_write_tingkat(satu)} {nama}: tertulis {_cut(temuan.tertulis)}{seharusnya}{di}")


def write_tak_terbaca(satu: TakDiperiksa) -> str:
    """A part that was not read, lest silence be taken for approval."""
    return tidy(f"Tidak terbaca, jadi tidak diperiksa: {write_tempat(satu.tempat)}: {satu.alasan}")


def _write_tingkat(satu: TemuanBernomor) -> str:
    return "Dikecualikan" if satu.temuan.dikecualikan else str(get_tingkat(satu.periksa, satu.temuan)).capitalize()


def _cut(teks: str) -> str:
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= _PANJANG else f"{rapi[: _PANJANG - 1]}…"


def tidy(teks: str) -> str:
    """The text without what a PDF string cannot hold."""
    return _KENDALI.sub(" ", teks).encode("utf-8", "replace").decode()
