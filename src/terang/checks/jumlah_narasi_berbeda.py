"""Check NAR002: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.jumlah_narasi import JumlahNarasi, list_jumlah_narasi
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Realisasi Anggaran Tahun 2022

PROGRAM	ANGGARAN (Rp)	REALISASI (Rp)	%
Program Kepegawaian Daerah	400.125.300	380.119.035	95,00
Program Pengembangan Sumber Daya Manusia	200.250.700	180.225.630	90,00
Program Penunjang Urusan Pemerintahan Daerah	300.375.900	290.475.100	96,70

Anggaran belanja sebesar Rp 900.751.900,- terealisasi sebesar Rp 850.189.765,- pada tahun 2022.
"""
BENAR = SALAH.replace("850.189.765", "850.819.765")


@periksa(
    kode="NAR002",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=list_jumlah_narasi,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def jumlah_narasi_berbeda(subjek: JumlahNarasi, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Realisasi dalam kalimat bukan jumlah realisasi baris tabelnya, padahal anggarannya cocok sampai satu rupiah.

    *Mengapa*

    Kalimat itu menyebut jumlah dari tabel yang tidak mencetak baris jumlah. Bila anggarannya cocok dan realisasinya
    tidak, kalimatnya atau salah satu baris tabelnya keliru.

    *Perbaikan*

    Jumlahkan lagi realisasi tabel itu. Bila satu baris disebut mencurigakan, cocokkan baris itu lebih dahulu.
    """
    if subjek.jumlah == subjek.angka.nilai:
        return
    jumlah = write_angka(subjek.jumlah, 0)
    selisih = write_angka(abs(subjek.jumlah - subjek.angka.nilai), 0)
    yield Temuan(
        tempat=subjek.kalimat.tempat,
        tertulis=subjek.angka.teks,
        seharusnya="" if subjek.tersangka else jumlah,
        kutipan=subjek.kalimat.teks[:400],
        penjelasan=f"Kalimat menulis realisasi {subjek.angka.teks}; {subjek.banyak} baris {_name(subjek)} berjumlah "
        f"{jumlah}, selisih {selisih}. {_write_tersangka(subjek)}".strip(),
        keyakinan=Decimal("0.9"),
        sel=(subjek.tersangka.sel.kunci,) if subjek.tersangka else (),
    )


def _name(subjek: JumlahNarasi) -> str:
    halaman = subjek.tabel.tempat.halaman
    nama = f"Tabel {subjek.tabel.nomor}" if subjek.tabel.nomor else "tabelnya"
    return f"{nama} (halaman {halaman})" if halaman else nama


def _write_tersangka(subjek: JumlahNarasi) -> str:
    satu = subjek.tersangka
    if satu is None:
        return ""
    return (
        f"Selisih itu hilang bila realisasi “{satu.baris.nama[:80]}” {write_angka(satu.benar, 0)}, sesuai dengan "
        f"{satu.persen.teks} persen di barisnya, bukan {satu.sel.teks}: kemungkinan tabelnya yang keliru."
    )
