"""Group II of the checklist, how the report came about: a report can seldom prove it, so people look."""

from __future__ import annotations

from terang.checks.formulir.bahan import Bahan, is_kinerja, list_nama, name_semua, show_kalimat, show_temuan
from terang.checks.formulir.butir import Bukti, Isian, Jawab
from terang.klaim.tabel import Peran

_PENYUSUN = r"tim\s+penyusun|disusun\s+oleh|unit\s+penyusun"
_PENYAMPAIAN = r"(?:pengumpulan|penyampaian|rekonsiliasi|permintaan)\s+data"
_PENANGGUNG = r"penanggung\s*jawab\s+(?:\w+\s+){0,2}(?:data|indikator)|sumber\s+data"
_KELAS_DATA = {
    "capaian",
    "jumlah",
    "rata-rata",
    "persen-dari-total",
    "serapan",
    "terbilang",
    "antar-tabel",
    "narasi-tabel",
    "satuan",
    "kategori",
    "angka-rusak",
}
"""The classes whose findings say that figures of the report contradict themselves or each other."""

_SEBUT = 2


def answer_penyusun(bahan: Bahan) -> Isian:
    """M1: who wrote it, as the report says."""
    return _sebut(bahan, _PENYUSUN)


def answer_data(bahan: Bahan) -> Isian:
    """M2: how many indicators have a figure at all; whether it is supported only its evidence shows."""
    tabel = bahan.list_tabel(is_kinerja)
    ada = list_nama(tabel, Peran.REALISASI)
    kosong = [nama for nama in list_nama(tabel, Peran.TARGET) if nama not in ada]
    bukti = [Bukti(uraian=f"{len(ada)} indikator mempunyai angka realisasi.")] if tabel else []
    if kosong:
        bukti.append(Bukti(uraian=f"Bertarget, tanpa angka realisasi yang terbaca: {name_semua(kosong)}."))
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=tuple(bukti))


def answer_penyampaian(bahan: Bahan) -> Isian:
    """M3: what the report says of the way of its data."""
    return _sebut(bahan, _PENYAMPAIAN)


def answer_penanggung(bahan: Bahan) -> Isian:
    """M4: what the report says of those who answer for its data."""
    return _sebut(bahan, _PENANGGUNG)


def answer_keandalan(bahan: Bahan) -> Isian:
    """M5: figures that contradict each other are not reliable; figures that agree may still be wrong."""
    galat = bahan.list_galat(_KELAS_DATA)
    if galat:
        awal = Bukti(uraian=f"{len(galat)} galat pada angka laporan belum diperbaiki.")
        return Isian(jawab=Jawab.TIDAK, bukti=(awal, *show_temuan(galat)))
    jalan = [satu for satu in bahan.jawaban if satu.periksa.kelas in _KELAS_DATA and satu.subjek and not satu.gagal]
    subjek = sum(satu.subjek for satu in jalan)
    return Isian(
        jawab=Jawab.PERLU_DILIHAT,
        bukti=(Bukti(uraian=f"{len(jalan)} pemeriksaan angka atas {subjek} subjek, tanpa galat."),),
    )


def answer_orang(_: Bahan) -> Isian:
    """M6, M7, S9: nothing in a report answers it."""
    return Isian(jawab=Jawab.PERLU_DILIHAT)


def _sebut(bahan: Bahan, pola: str) -> Isian:
    kalimat = bahan.list_kalimat(pola)
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=tuple(show_kalimat(satu) for satu in kalimat[:_SEBUT]))
