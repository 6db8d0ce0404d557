"""A budget before and after its change: one owner a row, or one account a row with its program, kegiatan and so on."""

from __future__ import annotations

from terang.importers.anggaran_perubahan.rincian import read_rincian
from terang.importers.hasil import HasilImpor
from terang.importers.rekap import KODE, URAIAN, read_rekap
from terang.importers.susunan import Peran, Peta, Susunan, compute_skor, guess_peta
from terang.importers.tabel import TabelImpor

SUSUNAN = Susunan(
    kode="anggaran-perubahan",
    nama="Anggaran perubahan",
    uraian="Jumlah sebelum dan sesudah perubahan, per sub kegiatan atau per rincian belanja.",
    peran=(
        Peran(kode="perangkat-daerah", nama="Perangkat daerah", pola=r"^(?:nama |kode )?(?:skpd|opd|unit)|perangkat"),
        Peran(kode="program", nama="Program", pola=r"^(?:nama )?program$"),
        Peran(kode="kegiatan", nama="Kegiatan", pola=r"^(?:nama )?kegiatan$"),
        Peran(kode="sub-kegiatan", nama="Sub kegiatan", pola=r"^(?:nama )?sub ?kegiatan$"),
        Peran(kode="rekening", nama="Rekening belanja", pola=r"uraian belanja|rekening belanja|^belanja$|nama akun"),
        Peran(kode="sumber-dana-baru", nama="Sumber dana sesudah", pola=r"sumber ?dana (?:perubahan|sesudah|setelah)"),
        Peran(kode="sumber-dana", nama="Sumber dana", pola=r"sumber ?(?:dana|pendanaan)"),
        Peran(kode="selisih", nama="Bertambah atau berkurang", pola=r"bertambah|berkurang|selisih"),
        Peran(kode="sesudah", nama="Sesudah perubahan", pola=r"sesudah|setelah|perubahan|menjadi", wajib=True),
        Peran(
            kode="sebelum",
            nama="Sebelum perubahan",
            pola=r"sebelum|murni|semula|^jumlah|^anggaran|^pagu|/ jumlah",
            wajib=True,
        ),
        KODE,
        Peran(kode="uraian", nama="Uraian", pola=URAIAN.pola, ganda=True),
    ),
)
NILAI = {"sebelum": "Sebelum perubahan", "sesudah": "Sesudah perubahan"}


def score(tabel: TabelImpor) -> int:
    """How much the table looks like it, 0 to 100."""
    peta = guess_peta(tabel, SUSUNAN)
    if not {"sub-kegiatan", "uraian"} & set(peta.kolom):
        return 0
    return compute_skor(tabel, SUSUNAN)


def rows(tabel: TabelImpor, peta: Peta | None = None, *, saring: str = "", bulatkan: bool = False) -> HasilImpor:
    """Its rows; `saring` keeps only those of one perangkat daerah where the table holds several."""
    peta = peta or guess_peta(tabel, SUSUNAN)
    if "sub-kegiatan" in peta.kolom:
        return read_rincian(tabel, peta, tuple(NILAI), saring=saring, bulatkan=bulatkan)
    return read_rekap(tabel, peta, tuple(NILAI), bulatkan=bulatkan)


def list_perangkat(tabel: TabelImpor, peta: Peta) -> list[str]:
    """The perangkat daerah that the table names, in order."""
    return list(dict.fromkeys(filter(None, (peta.get(satu, "perangkat-daerah") for satu in tabel.baris[peta.mulai :]))))
