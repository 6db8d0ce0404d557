"""Check LKP003: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz, process

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca

SALAH = """LKjIP Tahun 2022

Anggaran tahun 2022 terdiri dari 5 (lima) kegiatan:

NO	KEGIATAN	ANGGARAN (Rp)
1	Kegiatan Perencanaan dan Evaluasi Kinerja	31.365.267
2	Kegiatan Administrasi Keuangan	449.091.625
3	Kegiatan Administrasi Umum	785.255.881
4	Kegiatan Penyelenggaraan Bangunan Gedung	500.000.000
5	Kegiatan Mutasi dan Promosi Pegawai	174.585.178

Realisasi anggaran tahun 2022:

NO	KEGIATAN	ANGGARAN (Rp)	REALISASI (Rp)	%
1	Kegiatan Perencanaan dan Evaluasi Kinerja	31.365.267	31.365.267	100,00
2	Kegiatan Administrasi Keuangan	449.091.625	449.091.625	100,00
3	Kegiatan Administrasi Umum	785.255.881	785.255.881	100,00
4	Kegiatan Mutasi dan Promosi Pegawai	174.585.178	174.585.178	100,00
"""
BENAR = SALAH + "5	Kegiatan Penyelenggaraan Bangunan Gedung	500.000.000	500.000.000	100,00\n"
_MIRIP = 80
_BARIS_TERSEDIKIT = 5
_HILANG_TERBANYAK = 3
_DIGIT_TERSEDIKIT = 8
_BAGIAN = 4
"""One row of so many may be missing; with more the tables speak of different things."""
_CACAH = re.compile(r"(?<![\d.,])(\d{1,3})\s*(?:\([^()]{2,40}\)\s*)?(sub ?kegiatan|kegiatan|program)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rencana:
    """The budgeted rows of a table without realisasi, those that no table with realisasi has, and where most are."""

    baris: list[BarisTerbaca]
    hilang: list[BarisTerbaca]
    realisasi: TabelTerbaca


def _over(laporan: Laporan) -> Iterable[_Rencana]:
    nyata = [t for t in laporan.tabel if _has_uang(t, Peran.ANGGARAN) and _has_uang(t, Peran.REALISASI)]
    for tabel in laporan.tabel:
        baris = _list_baris(tabel) if _has_uang(tabel, Peran.ANGGARAN) and tabel not in nyata else []
        if len(baris) < _BARIS_TERSEDIKIT:
            continue
        sebanding = ((_list_hilang(baris, satu), satu) for satu in nyata)
        hilang, realisasi = min(sebanding, key=lambda satu: len(satu[0]), default=(baris, tabel))
        if len(hilang) <= _HILANG_TERBANYAK and _BAGIAN * len(hilang) < len(baris):
            lain = [_tidy(b.nama) for t in laporan.tabel if sum(k.uang for k in t.kolom) > 1 for b in t.baris]
            yield _Rencana(baris=baris, hilang=[b for b in hilang if not _finds(b.nama, lain)], realisasi=realisasi)


def _list_hilang(baris: list[BarisTerbaca], tabel: TabelTerbaca) -> list[BarisTerbaca]:
    ada = _list_baris(tabel)
    nama, pagu = [_tidy(satu.nama) for satu in ada], {_read_pagu(tabel, satu) for satu in ada} - {""}
    # The very amount under another name is the same kegiatan, abbreviated or worded anew.
    return [b for b in baris if not _finds(b.nama, nama) and not any(teks in pagu for teks in _list_uang(b))]


def _read_pagu(tabel: TabelTerbaca, baris: BarisTerbaca) -> str:
    kolom = next(k.indeks for k in tabel.kolom if k.peran is Peran.ANGGARAN and k.uang)
    return _bare(baris.teks[kolom])


def _list_uang(baris: BarisTerbaca) -> Iterable[str]:
    return (isi for teks in baris.teks if len(isi := _bare(teks)) >= _DIGIT_TERSEDIKIT and not isi.endswith("0" * 6))


def _bare(teks: str) -> str:
    """The digits of an amount without its cents."""
    return re.sub(r"\D", "", re.sub(r",(?:\d{1,2}|-)$", "", teks.strip()))


def _has_uang(tabel: TabelTerbaca, peran: Peran) -> bool:
    return any(kolom.peran is peran and kolom.uang for kolom in tabel.kolom)


def _list_baris(tabel: TabelTerbaca) -> list[BarisTerbaca]:
    """Rows with something in the budget column, also where it is no readable number."""
    kolom = next(k.indeks for k in tabel.kolom if k.peran is Peran.ANGGARAN and k.uang)
    return [b for b in tabel.baris if b.jenis is JenisRingkas.DATA and b.nama and re.search(r"\d", b.teks[kolom])]


def _finds(nama: str, semua: list[str]) -> bool:
    return bool(process.extractOne(_tidy(nama), semua, scorer=fuzz.token_sort_ratio, score_cutoff=_MIRIP))


def _tidy(nama: str) -> str:
    return " ".join(re.sub(r"\b(?:sub ?)?(?:kegiatan|program)|[^\w\s]", " ", nama.casefold()).split())


@periksa(
    kode="LKP003",
    kelas="kelengkapan",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def kegiatan_tidak_dilaporkan(rencana: _Rencana, laporan: Laporan) -> Iterator[Hasil]:
    """Kegiatan yang dianggarkan tidak ada dalam tabel realisasi anggaran.

    *Mengapa*

    Anggaran yang direncanakan harus dipertanggungjawabkan, juga bila kegiatannya batal.

    *Perbaikan*

    Tambahkan kegiatan itu ke tabel realisasi, atau jelaskan mengapa anggarannya dialihkan.
    """
    if not rencana.hilang:
        return
    ada = len(rencana.baris) - len(rencana.hilang)
    satu = rencana.hilang[0]
    sebutan = _find_cacah(len(rencana.baris), laporan)
    nama = "; ".join(f"“{baris.nama[:140]}”" for baris in rencana.hilang)
    halaman = f" (halaman {rencana.realisasi.tempat.halaman})" if rencana.realisasi.tempat.halaman else ""
    yield Temuan(
        tempat=sebutan[0].tempat if sebutan else satu.tempat,
        tertulis=sebutan[1] if sebutan else satu.nama,
        kutipan=sebutan[0].teks[:300]
        if sebutan
        else " | ".join(dict.fromkeys(teks for teks in satu.teks if teks))[:300],
        penjelasan=f"Dari {len(rencana.baris)} baris yang dianggarkan hanya {ada} ada di tabel realisasi{halaman}; "
        f"yang tidak ada: {nama}.",
        keyakinan=Decimal("0.75"),
    )


def _find_cacah(banyak: int, laporan: Laporan) -> tuple[Kalimat, str] | None:
    """A sentence that says how many there are, as many as are budgeted."""
    for kalimat in laporan.kalimat:
        for cocok in _CACAH.finditer(kalimat.teks):
            if int(cocok[1]) == banyak and not kalimat.judul:
                return kalimat, cocok[0]
    return None
