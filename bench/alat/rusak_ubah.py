"""Damage of any type in any place: flipped, cut, put in, doubled, renamed."""

from __future__ import annotations

import io
import re
from functools import cache
from random import Random

import pikepdf

from alat.rusak_benih import BENIH, Contoh, build_pdf, pack, save, unpack


def _pick(acak: Random, jenis: str = "") -> tuple[str, bytearray]:
    jenis = jenis or acak.choice(tuple(BENIH))
    return f"laporan.{jenis}", bytearray(BENIH[jenis]())


def flip(isi: bytearray, acak: Random) -> None:
    """Some bytes become others."""
    for _ in range(acak.choice((1, 4, 32, 256))):
        isi[acak.randrange(len(isi))] = acak.randrange(256)


def mutate_bita(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    flip(isi, acak)
    return nama, bytes(isi)


def mutate_potong(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    return nama, bytes(isi[: acak.randrange(1, len(isi))])


def mutate_sisip(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    for _ in range(acak.choice((1, 3, 9))):
        awal = acak.randrange(len(isi))
        isi[awal:awal] = acak.randbytes(acak.choice((1, 16, 512, 8192)))
    return nama, bytes(isi)


def mutate_ganda(acak: Random) -> Contoh:
    nama, isi = _pick(acak)
    for _ in range(acak.choice((1, 5, 20))):
        awal = acak.randrange(len(isi))
        potong = isi[awal : awal + acak.randrange(1, 2000)]
        isi[awal:awal] = potong * acak.choice((1, 2, 10))
    return nama, bytes(isi)


def mutate_akhiran(acak: Random) -> Contoh:
    _, isi = _pick(acak)
    return f"laporan.{acak.choice((*BENIH, 'doc', 'zip', ''))}", bytes(isi)


def mutate_bagian(acak: Random) -> Contoh:
    """A part inside DOCX or XLSX, packed again: the ZIP is good, the XML may not be."""
    jenis = acak.choice(("docx", "xlsx"))
    bagian = unpack(BENIH[jenis]())
    nama = acak.choice([nama for nama in bagian if nama.endswith((".xml", ".rels"))])
    ubah = acak.choice((_replace_angka, _replace_nilai, _drop_tag))
    bagian[nama] = ubah(bagian[nama], acak)
    if acak.random() < 0.2:  # noqa: PLR2004 - one in five also lacks a part
        del bagian[acak.choice(tuple(bagian))]
    return f"laporan.{jenis}", pack(bagian)


def _replace_angka(isi: bytes, acak: Random) -> bytes:
    ganti = acak.choice((b"-1", b"0", b"99999999999", b"1048577", b"NaN", b"", "١٢".encode(), b"1e999"))
    return re.sub(rb"\d+", lambda m: ganti if acak.random() < 0.1 else m[0], isi)  # noqa: PLR2004 - one in ten


def _replace_nilai(isi: bytes, acak: Random) -> bytes:
    ganti = acak.choice((b'=""', b'="-5"', b'="x"', b'="../../etc/passwd"', b'="rId999"', b'="100000"'))
    return re.sub(rb'="[^"]*"', lambda m: ganti if acak.random() < 0.1 else m[0], isi)  # noqa: PLR2004 - one in ten


def _drop_tag(isi: bytes, acak: Random) -> bytes:
    """Elements without content vanish, so the XML stays well formed and lacks what readers count on."""
    return re.sub(rb"<[^<>]*/>", lambda m: b"" if acak.random() < 0.3 else m[0], isi)  # noqa: PLR2004 - some


@cache
def _build_pdf_terbuka() -> bytes:
    with pikepdf.open(io.BytesIO(build_pdf())) as pdf:
        return save(pdf, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False)


def mutate_pdf_terbuka(acak: Random) -> Contoh:
    """Numbers and names in a PDF without compression: what flipped bytes never reach."""
    isi = bytearray(_build_pdf_terbuka())
    if acak.random() < 0.5:  # noqa: PLR2004 - half of them
        isi = bytearray(_replace_angka(bytes(isi), acak))
    else:
        flip(isi, acak)
    return "laporan.pdf", bytes(isi)
