"""Check IND001: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from rapidfuzz import fuzz

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.ciri_indikator import Ciri, list_ciri_kelompok
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import write_tempat

SALAH = """LKjIP Tahun 2022

Tabel 2.1
Indikator Kinerja Utama Tahun 2022

NO	INDIKATOR KINERJA	SATUAN	TARGET
1	Persentase pegawai yang mendapatkan hukuman disiplin	%	0,75
2	Penyelesaian berkas kepegawaian	dokumen	90

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	SATUAN	TARGET	REALISASI	CAPAIAN (%)
1	Persentase pegawai yang tidak mendapatkan hukuman disiplin	%	99,00	99,00	100,00
2	Penyelesaian berkas kepegawaian	%	90,00	81,00	90,00
"""
BENAR = SALAH.replace("yang mendapatkan", "yang tidak mendapatkan").replace("dokumen\t90", "%\t90,00")
_BERBEDA = 70


@periksa(
    kode="IND001", kelas="antar-tabel", tingkat=Tingkat.PERINGATAN, over=list_ciri_kelompok, salah=SALAH, benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.4; PermenPANRB 88/2021",
)  # fmt: skip
def indikator_berubah(kelompok: list[Ciri], _laporan: Laporan) -> Iterator[Hasil]:
    """Satu indikator mempunyai dua rumus, dua jenis satuan, dua arah, atau nama yang berlawanan.

    *Mengapa*: indikator yang berubah artinya di tengah laporan tidak dapat dibandingkan dengan targetnya. Persentase
    pegawai yang mendapat hukuman dan yang tidak mendapat hukuman adalah dua indikator.

    *Perbaikan*: pakai nama, rumus, satuan, dan arah menurut penetapan IKU di semua bab, atau jelaskan perubahannya.

    *Pengecualian*: hanya nama yang sama yang dibandingkan; satuan sejenis (dokumen dan laporan) dianggap sama, dan arah
    hanya dinilai bila capaiannya tidak dapat dihitung dengan cara lain.
    """
    acuan = kelompok[0]
    beda = next((satu for satu in kelompok if satu.tabel != acuan.tabel and _differs(acuan, satu)), None)
    sama_tabel = acuan.hal == "nama" and any(a.tabel == b.tabel and a.isi != b.isi for a in kelompok for b in kelompok)
    if beda and not sama_tabel:
        yield Temuan(
            tempat=beda.tempat, tertulis=beda.cetak, seharusnya=f"{acuan.cetak} (?)", kutipan=beda.kutipan,
            penjelasan=f"{acuan.hal.capitalize()} indikator “{acuan.indikator[:90]}” di sini {_say(beda)}, "
            f"sedangkan di {write_tempat(acuan.tempat)} {_say(acuan)}.",
            keyakinan=Decimal("0.75"),
        )  # fmt: skip


def _differs(a: Ciri, b: Ciri) -> bool:
    if a.hal in {"rumus", "definisi"}:
        return fuzz.token_set_ratio(a.isi, b.isi) < _BERBEDA
    return a.isi != b.isi


def _say(ciri: Ciri) -> str:
    return ciri.isi if ciri.hal == "arah" else f"“{ciri.cetak[:120]}”"
