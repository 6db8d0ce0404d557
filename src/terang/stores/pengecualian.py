"""The list of accepted findings as a CSV file that people read, write and keep beside the report."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date

from terang.checks.kerangka import Pengecualian
from terang.errors import UsageError
from terang.stores.kesalahan import Kesalahan

KOLOM = ("kode", "sidik", "tertulis", "alasan", "oleh", "tanggal")
"""The columns, in the order in which they are written."""

_WAJIB = tuple(kolom for kolom in KOLOM if kolom != "tertulis")
_KODE = re.compile(r"[A-Z]{3}\d{3}")
_SIDIK = re.compile(r"[A-Z]{3}\d{3}-[0-9a-f]{10}(?:-\d+)?")
_RUMUS = ("=", "+", "-", "@")
_Baris = tuple[int, Mapping[str, str]]


def read_pengecualian(nama: str, isi: bytes) -> tuple[Pengecualian, ...]:
    """The accepted findings of a file; `,` or `;` between the columns, as spreadsheets write either.

    Raises:
        UsageError: something in it is wrong; the message lists everything, with its line.
    """
    teks = _decode(nama, isi)
    if not teks.strip():
        return ()
    baris = list(_list_baris(nama, teks))
    salah = [*(s for urut, satu in baris for s in _check(nama, urut, satu)), *_check_kembar(nama, baris)]
    if salah:
        raise UsageError("\n".join(str(satu) for satu in sorted(salah, key=lambda s: s.baris or 0)))
    return tuple(_build(satu) for _, satu in baris)


def _decode(nama: str, isi: bytes) -> str:
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError as salah:
        di = isi[: salah.start].count(b"\n") + 1
        pesan = Kesalahan(berkas=nama, baris=di, pesan="Bukan teks UTF-8.", saran="Simpan ulang sebagai CSV UTF-8.")
        raise UsageError(str(pesan)) from salah


def _list_baris(nama: str, teks: str) -> Iterator[_Baris]:
    """Every row that is not blank, with its line in the file."""
    baca = csv.reader(io.StringIO(teks, newline=""), delimiter=find_pemisah(teks), strict=True)
    try:
        kepala = [satu.strip().casefold() for satu in next(baca)]
        if kurang := [satu for satu in KOLOM if satu not in kepala]:
            saran = f"Baris pertama harus {','.join(KOLOM)}."
            salah = Kesalahan(berkas=nama, baris=1, pesan=f"Kolom {', '.join(kurang)} tidak ada.", saran=saran)
            raise UsageError(str(salah))
        for sel in baca:
            if any(satu.strip() for satu in sel):
                yield baca.line_num, dict(zip(kepala, (" ".join(s.split()) for s in sel), strict=False))
    except csv.Error as salah:
        pesan = "Tanda kutip tidak berpasangan."
        saran = "Apit isi yang memuat koma dengan tanda kutip ganda."
        raise UsageError(str(Kesalahan(berkas=nama, baris=baca.line_num, pesan=pesan, saran=saran))) from salah


def find_pemisah(teks: str) -> str:
    """What stands between the columns of the first line."""
    kepala = teks.split("\n", 1)[0]
    return ";" if kepala.count(";") > kepala.count(",") else ","


def _check(nama: str, urut: int, baris: Mapping[str, str]) -> Iterator[Kesalahan]:
    for kolom in _WAJIB:
        if not baris.get(kolom):
            yield Kesalahan(berkas=nama, baris=urut, kolom=kolom, pesan="Kosong.", saran=f"Isi {kolom}-nya.")
    kode, sidik, tanggal = (baris.get(kolom, "") for kolom in ("kode", "sidik", "tanggal"))
    if kode and not _KODE.fullmatch(kode):
        yield _build_salah(nama, urut, "kode", kode, "Tiga huruf besar dan tiga angka, misalnya HIT001.")
    if sidik and (not _SIDIK.fullmatch(sidik) or not sidik.startswith(kode)):
        saran = "Salin utuh dari hasil reviu; awalnya sama dengan kode."
        yield _build_salah(nama, urut, "sidik", sidik, saran)
    if tanggal and read_tanggal(tanggal) is None:
        yield _build_salah(nama, urut, "tanggal", tanggal, "Tulis tahun-bulan-hari, misalnya 2026-03-12.")


def _build_salah(nama: str, urut: int, kolom: str, isi: str, saran: str) -> Kesalahan:
    return Kesalahan(berkas=nama, baris=urut, kolom=kolom, isi=isi, pesan="Tidak terbaca.", saran=saran)


def _check_kembar(nama: str, baris: list[_Baris]) -> Iterator[Kesalahan]:
    pertama: dict[str, int] = {}
    for urut, satu in baris:
        sidik = satu.get("sidik", "")
        if sidik and pertama.setdefault(sidik, urut) != urut:
            pesan = f"Temuan ini sudah dikecualikan pada baris {pertama[sidik]}."
            yield Kesalahan(berkas=nama, baris=urut, kolom="sidik", isi=sidik, pesan=pesan, saran="Hapus salah satu.")


def read_tanggal(teks: str) -> date | None:
    """A day as ISO writes it, or as a spreadsheet of an Indonesian office turns it round (`12/03/2026`)."""
    balik = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", teks)
    try:
        return date(int(balik[3]), int(balik[2]), int(balik[1])) if balik else date.fromisoformat(teks)
    except ValueError:
        return None


def _build(baris: Mapping[str, str]) -> Pengecualian:
    tanggal = read_tanggal(baris["tanggal"])
    assert tanggal is not None
    lain = {kolom: baris.get(kolom, "") for kolom in KOLOM if kolom != "tanggal"}
    return Pengecualian(tanggal=tanggal, **lain)


def add_pengecualian(isi: bytes, baru: Pengecualian) -> bytes:
    """The file with one more line; an empty file gets its heading first, another keeps what stands in it."""
    teks = isi.decode("utf-8-sig") if isi.strip() else f"{','.join(KOLOM)}\n"
    kepala = next(csv.reader([teks.split("\n", 1)[0]], delimiter=find_pemisah(teks)))
    keluar = io.StringIO()
    tulis = csv.writer(keluar, delimiter=find_pemisah(teks), lineterminator="\n")
    nilai = _write_sel(baru)
    tulis.writerow([nilai.get(kolom.strip().casefold(), "") for kolom in kepala])
    return f"{teks}{'' if teks.endswith(chr(10)) else chr(10)}{keluar.getvalue()}".encode()


def _write_sel(satu: Pengecualian) -> dict[str, str]:
    """The cells of a line; what a spreadsheet would compute as a formula is written as text."""
    sel = {kolom: str(getattr(satu, kolom)) for kolom in KOLOM}
    return {kolom: f"'{isi}" if isi.startswith(_RUMUS) else isi for kolom, isi in sel.items()}
