"""The recap of a DPA: code, name, amount."""

from __future__ import annotations

from terang.importers.hasil import HasilImpor
from terang.importers.rekap import KODE, SUMBER_DANA, URAIAN, read_rekap
from terang.importers.susunan import Peran, Peta, Susunan, compute_skor, guess_peta
from terang.importers.tabel import TabelImpor

SUSUNAN = Susunan(
    kode="rekap-dpa",
    nama="Rekap DPA",
    uraian="Kode, uraian, dan jumlah; program sampai sub kegiatan, atau ringkasan per jenis belanja.",
    peran=(
        KODE,
        URAIAN,
        SUMBER_DANA,
        Peran(
            kode="jumlah",
            nama="Jumlah",
            pola=r"jumlah|pagu|anggaran|^rp",
            bukan=r"realisasi|bertambah|selisih|sebelum|sesudah|setelah|perubahan|\bpersen|%|prakiraan",
            wajib=True,
        ),
    ),
)
NILAI = {"jumlah": "Jumlah"}


def score(tabel: TabelImpor) -> int:
    """How much the table looks like it, 0 to 100."""
    skor = compute_skor(tabel, SUSUNAN)
    judul = " ".join(" ".join(satu.sel) for satu in tabel.baris[:25]).casefold()
    return 0 if "realisasi" in judul and "rencana realisasi" not in judul else skor


def rows(tabel: TabelImpor, peta: Peta | None = None, *, bulatkan: bool = False) -> HasilImpor:
    """Its rows."""
    return read_rekap(tabel, peta or guess_peta(tabel, SUSUNAN), tuple(NILAI), bulatkan=bulatkan)
