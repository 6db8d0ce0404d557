"""A reviewed file as the writers need it, and the order and words that all forms share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from terang.checks.cara_hitung import CaraHitung
from terang.checks.formulir import Bukti, ButirFormulir
from terang.checks.jalankan import Jawaban
from terang.checks.kerangka import Pemeriksaan, Pengecualian, TakDiperiksa, Temuan, Tingkat
from terang.kinerja.write_angka import write_tanggal
from terang.naskah.tempat import write_tempat

URUTAN_TINGKAT = (Tingkat.GALAT, Tingkat.PERINGATAN, Tingkat.INFO)
"""Gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasReviu:
    """One reviewed file.

    Args:
        nama: its name.
        sha256: fingerprint of its bytes, hexadecimal.
        jenis: `teks`, `md`, `html`, `docx`, `xlsx` or `pdf`.
        halaman: number of pages, None for a file without pages.
        tahun: the year that it reports on, None where it does not say so clearly.
        jumlah_tabel: how many tables were read.
        jawaban: what every check answers.
        tak_terbaca: parts that could not be read.
        isi: the bytes of the file, for pictures of its pages.
        formulir: the checklist of the reviewer with its answers.
        cara: how its tables count, as their rows show.
        cakupan: how many of its numbers were weighed, as a sentence; empty where nobody counted.
    """

    nama: str
    sha256: str
    jenis: str
    halaman: int | None
    tahun: int | None
    jumlah_tabel: int
    jawaban: tuple[Jawaban, ...]
    tak_terbaca: tuple[TakDiperiksa, ...] = ()
    isi: bytes = field(default=b"", repr=False)
    formulir: tuple[ButirFormulir, ...] = ()
    cara: tuple[CaraHitung, ...] = ()
    cakupan: str = ""


def sort_temuan(jawaban: Iterable[Jawaban]) -> list[tuple[Pemeriksaan, Temuan]]:
    """Every finding in the order of the document."""
    semua = [(satu.periksa, temuan) for satu in jawaban for temuan in satu.temuan]
    return sorted(
        semua, key=lambda satu: (satu[1].tempat.halaman or 0, satu[1].tempat.baris or 0, satu[1].sel, satu[0].kode)
    )


@dataclass(frozen=True, slots=True)
class TemuanBernomor:
    """A finding with its number in the file, which no waiver and no form changes."""

    nomor: int
    periksa: Pemeriksaan
    temuan: Temuan


def list_temuan_bernomor(jawaban: Iterable[Jawaban]) -> list[TemuanBernomor]:
    """Every finding with its number, in the order of the document."""
    return [TemuanBernomor(nomor, *dua) for nomor, dua in enumerate(sort_temuan(jawaban), 1)]


def split_temuan(jawaban: Iterable[Jawaban]) -> tuple[list[TemuanBernomor], list[TemuanBernomor]]:
    """The findings that count, and those that a person has accepted, both in the order of the document."""
    semua = list_temuan_bernomor(jawaban)
    return (
        [satu for satu in semua if not satu.temuan.dikecualikan],
        [satu for satu in semua if satu.temuan.dikecualikan],
    )


def write_terima(satu: Pengecualian) -> str:
    """`Sumber datanya sudah dibetulkan (Inspektorat, 12 Maret 2026)`, why a finding was accepted, by whom and when."""
    return f"{satu.alasan} ({satu.oleh}, {write_tanggal(satu.tanggal)})"


def list_tak_terpakai(tak_terpakai: Sequence[Pengecualian]) -> list[str]:
    """What was accepted and is found no more, a line each."""
    return [f"{satu.sidik}, tertulis {satu.tertulis}: {write_terima(satu)}" for satu in tak_terpakai]


def write_cara(cara: CaraHitung) -> str:
    """`R / T × 100, paling tinggi 120 (15 angka)`, how the figures of a table are counted."""
    rumus = cara.rumus.replace("/", " / ").replace("*", " × ").replace("-", " − ").replace("rata − rata", "rata-rata")
    batas = f", paling tinggi {' atau '.join(cara.batas)}" if cara.batas else ""
    return f"{rumus}{batas} ({cara.banyak} angka)"


def map_nomor(jawaban: Iterable[Jawaban]) -> dict[str, int]:
    """The number of every finding by its fingerprint."""
    return {satu.temuan.sidik: satu.nomor for satu in list_temuan_bernomor(jawaban)}


def write_bukti(satu: Bukti, nomor: Mapping[str, int]) -> str:
    """`“C. Permasalahan Utama” (halaman 12, Bab I).`, something found, where, and the number of its finding."""
    sebut = write_tempat(satu.tempat) if satu.tempat else ""
    di = [f"{sebut[:1].lower()}{sebut[1:]}"] if sebut else []
    di += [f"temuan nomor {nomor[satu.sidik]}"] if satu.sidik in nomor else []
    letak = f" ({'; '.join(di)})" if di else ""
    return f"{satu.uraian.rstrip('.')}{letak}."


def get_tingkat(periksa: Pemeriksaan, temuan: Temuan) -> Tingkat:
    """The level of a finding, that of its check where it has none of its own."""
    return temuan.tingkat or periksa.tingkat


def write_nama(periksa: Pemeriksaan) -> str:
    """`Capaian salah hitung`, the name of a check for people."""
    return periksa.nama.replace("_", " ").capitalize()


def list_tak_diperiksa(berkas: BerkasReviu) -> list[tuple[str, str, str]]:
    """What could not be read or examined: who says so (`Pembacaan` or the code of a check), where, why."""
    baca = [("Pembacaan", write_tempat(satu.tempat), satu.alasan) for satu in berkas.tak_terbaca]
    periksa = []
    for satu in berkas.jawaban:
        kode = satu.periksa.kode
        if satu.gagal:
            periksa.append((kode, "Seluruh berkas", f"Pemeriksaan gagal: {satu.gagal}"))
        elif not satu.subjek:
            periksa.append((kode, "Seluruh berkas", f"{write_nama(satu.periksa)}: tidak ada yang terbaca"))
        periksa.extend((kode, write_tempat(tak.tempat), tak.alasan) for tak in satu.tak_diperiksa)
    return baca + periksa
