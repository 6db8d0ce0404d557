"""The closed choices of the ledger. A value is what stands in the CSV file."""

from __future__ import annotations

from enum import StrEnum


class Periode(StrEnum):
    """A part of the fiscal year. Months serve the budget, quarters the measurement."""

    TAHUN = "tahun"
    TRIWULAN_1 = "tw1"
    TRIWULAN_2 = "tw2"
    TRIWULAN_3 = "tw3"
    TRIWULAN_4 = "tw4"
    BULAN_01 = "b01"
    BULAN_02 = "b02"
    BULAN_03 = "b03"
    BULAN_04 = "b04"
    BULAN_05 = "b05"
    BULAN_06 = "b06"
    BULAN_07 = "b07"
    BULAN_08 = "b08"
    BULAN_09 = "b09"
    BULAN_10 = "b10"
    BULAN_11 = "b11"
    BULAN_12 = "b12"


class Versi(StrEnum):
    """The document that a target or a budget figure hangs on."""

    RENSTRA = "renstra"
    MURNI = "murni"
    PERUBAHAN = "perubahan"


class Tanda(StrEnum):
    """How a target compares with its realisasi. RENTANG is a range `nilai` to `batas_atas`."""

    SAMA = "="
    LEBIH = ">"
    LEBIH_SAMA = ">="
    KURANG = "<"
    KURANG_SAMA = "<="
    RENTANG = "rentang"


class Polaritas(StrEnum):
    """Which direction is good."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"
    STABIL = "stabil"


class Rumus(StrEnum):
    """The achievement rule of an indicator; the formulas themselves are dated provisions (`rumus-capaian`)."""

    MAKS = "maks"
    MIN = "min"
    MIN_RASIO = "min-rasio"
    RENTANG = "rentang"
    STABIL = "stabil"
    PREDIKAT = "predikat"
    YA_TIDAK = "ya-tidak"


class Akumulasi(StrEnum):
    """How the figures of the periods make the figure of the year."""

    JUMLAH = "jumlah"
    RATA_RATA = "rata-rata"
    TERAKHIR = "terakhir"


class Tingkat(StrEnum):
    """Level of an indicator in the results chain."""

    DAMPAK = "dampak"
    HASIL = "hasil"
    KELUARAN = "keluaran"


class JenisSatuan(StrEnum):
    """What kind of quantity a unit counts; an index is not a percentage."""

    INDEKS = "indeks"
    PERSEN = "persen"
    CACAH = "cacah"
    RUPIAH = "rupiah"
    WAKTU = "waktu"
    PREDIKAT = "predikat"


class StatusData(StrEnum):
    """Where a figure stands in its workflow."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIVERIFIKASI = "diverifikasi"
    DISAHKAN = "disahkan"
    DIKUNCI = "dikunci"
    DIKEMBALIKAN = "dikembalikan"


class StatusPejabat(StrEnum):
    """How the holder of a post holds it."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    PJ = "pj"


class JenisBelanja(StrEnum):
    """Kind of spending; the last two are the classification before Permendagri 90/2019 that old reports still use."""

    OPERASI = "operasi"
    MODAL = "modal"
    TAK_TERDUGA = "tak-terduga"
    TRANSFER = "transfer"
    TIDAK_LANGSUNG = "tidak-langsung"
    LANGSUNG = "langsung"


class KelompokPegawai(StrEnum):
    """The ways in which staff are counted."""

    STATUS = "status"
    PENDIDIKAN = "pendidikan"
    USIA = "usia"
    JENIS_KELAMIN = "jenis-kelamin"
    GOLONGAN = "golongan"


class JenisAnalisis(StrEnum):
    """What a remark on an indicator's result is about."""

    PENDORONG = "pendorong"
    PENGHAMBAT = "penghambat"
    SOLUSI = "solusi"
    TINDAK_LANJUT = "tindak-lanjut"


class JenisIsu(StrEnum):
    """A problem met in the year, or a strategic issue of the plan."""

    PERMASALAHAN = "permasalahan"
    STRATEGIS = "strategis"


class JenisCatatan(StrEnum):
    """Why a source note was written."""

    PERTENTANGAN = "pertentangan"
    DIRAGUKAN = "diragukan"
    TAFSIR = "tafsir"
    TIDAK_ADA = "tidak-ada"


class MetodeAgregasi(StrEnum):
    """How indicator results make the result of the perangkat daerah."""

    RATA_RATA_SASARAN = "rata-rata-sasaran"
    RATA_RATA_INDIKATOR = "rata-rata-indikator"
