"""Honest sentences and tables of real offices that a check once took for a mistake, beside the mistake itself."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

from terang.klaim.kalimat import Kalimat
from terang.klaim.tahun import find_tahun
from terang.naskah.tempat import Tempat

_DAFTAR = "1. Meningkatkan kualitas pelayanan\n2. Meningkatkan kompetensi\n3. Meningkatkan akuntabilitas\n"
_UTUH = "\nHal itu menjadi dasar penetapan tujuan dan sasaran perangkat daerah selama lima tahun.\n"
_CAPAIAN = """Tabel 3.1
Capaian Kinerja Tahun 2022

NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)
1\tIndeks Kepuasan Layanan Kepegawaian\t80,00\t88,00\t110,00
2\tPersentase berkas yang selesai tepat waktu\t90,00\t81,00\t90,00
"""
_ANGGARAN = """Tabel 3.2
Realisasi Anggaran Tahun 2022

NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\t%
1\tProgram Kepegawaian\t400.125.300\t380.119.035\t95,00
2\tProgram Pelatihan\t200.250.700\t180.225.630\t90,00
"""

_KEGIATAN = """NO\tURAIAN\tANGGARAN (Rp)\tREALISASI (Rp)
1\t{}\t174.585.178\t170.100.111
2\t{}\t174.585.178\t170.100.111
"""


@pytest.mark.parametrize(
    ("kode", "salah", "benar"),
    [
        ("CAC001", f"Ditetapkan 4 misi, yaitu:\n\n{_DAFTAR}{_UTUH}", f"Dari 5 misi itu, dinas mendukung misi ke 2 (dua) yaitu:\n\n{_DAFTAR}{_UTUH}"),
        ("CAC001", f"Dinas dibantu 2 bidang, yaitu:\n\n{_DAFTAR}{_UTUH}", f"Dinas mempunyai fungsi pada 2 bidang, yaitu:\n\n{_DAFTAR}{_UTUH}"),
        ("CAC001", f"Ditetapkan 4 misi, yaitu:\n\n{_DAFTAR}{_UTUH}", f"Ditetapkan 4 misi, yaitu:\n\n{_DAFTAR}\nyang baik dan benar menurut peraturan yang berlaku bagi kita semua;\n"),
        ("SIM002", "Nilai itu menurun dari 67,20 menjadi 68,45.", "Nilai itu menurun dari 69,10 menjadi 67,20, kemudian naik menjadi 68,45."),
        ("NAR001", f"{_ANGGARAN}\nAnggaran sebesar Rp 400.125.300,- terealisasi sebesar Rp 380.911.035,-.", f"{_ANGGARAN}\nPada semester I anggaran sebesar Rp 400.125.300,- terealisasi sebesar Rp 120.450.120,-."),
        ("NAR001", f"{_ANGGARAN}\nBelanjanya sebesar Rp 380.119.085,-.", f"{_ANGGARAN}\nBelanjanya sebesar Rp 380.119.036,-."),
        ("SIM001", f"{_CAPAIAN}\nSeluruh target telah tercapai.", f"{_CAPAIAN}\nHampir seluruh target telah tercapai."),
        ("SIM003", f"{_CAPAIAN}\nIndeks Kepuasan Layanan Kepegawaian belum mencapai target.", f"{_CAPAIAN}\nTerdapat 1 (satu) indikator yang belum mencapai target, sedangkan Indeks Kepuasan Layanan Kepegawaian 88,00."),
        ("HUK002", "Peraturan Pemerintah Nomor 7 Tahun 1990 tentang Karya (Lembaran Negara Republik Indonesia Tahun 1991 Nomor 91).", "Peraturan Pemerintah Nomor 70 Tahun 1991 tentang Pelaksanaan Undang-undang Nomor 4 Tahun 1990 tentang Karya (Lembaran Negara Republik Indonesia Tahun 1991 Nomor 91)."),
        ("SIM001", f"{_CAPAIAN}\nSemua sasaran dapat dicapai.", f"{_CAPAIAN}\nSemua sasaran dapat dicapai kecuali ketepatan berkas."),
        ("NAR001", f"{_ANGGARAN}\nPagu sebesar Rp 400.125.300,- digunakan sebesar Rp 370.220.100,-.", f"{_ANGGARAN}\nPagu sebesar Rp 400.125.300,- digunakan untuk 14 puskesmas sebesar Rp 370.220.100,- dan dinas sebesar Rp 9.898.935,-."),
        ("NAR001", f"{_CAPAIAN}\nPersentase berkas yang selesai tepat waktu tidak mencapai target sebesar 92,00%.", f"{_CAPAIAN}\nPersentase berkas yang selesai tepat waktu tidak mencapai target, turun dari 92,00% menjadi 81,00%."),
        ("KMB003", "".join(f"Peraturan Daerah Nomor 5 Tahun {t} tentang Perangkat Daerah\n\n" for t in (2016, 2017, 2018)), "".join(f"Peraturan Daerah Nomor 5 Tahun {t} tentang {h}\n\n" for t, h in ((2016, "Perangkat Daerah"), (2017, "Ketertiban Umum"), (2018, "Retribusi")))),
        ("KMB001", _KEGIATAN.format("Kegiatan Mutasi", "Kegiatan Promosi"), _KEGIATAN.format("Pengelolaan Mutasi ASN", "Jumlah Dokumen Mutasi ASN")),
        ("HIT001", "Realisasi sebesar 80,00% atau 90,00% dari target 90,00%.", "Capaian indikator persentase realisasi pajak sebesar 96,01% dengan realisasi 86,41% dari target 90%."),
    ],
)  # fmt: skip
def test_it_tells_the_mistake_from_the_honest_text_that_looks_like_it(kode: str, salah: str, benar: str) -> None:
    assert list_tertulis(kode, salah)
    assert list_tertulis(kode, benar) == []


def test_a_report_that_only_heads_its_chapters_with_the_year_is_not_of_its_plan_s_first_year() -> None:
    teks = [*["Renstra Tahun 2013-2018."] * 9, *["Tingkat capaian kinerja biro pada tahun 2016 adalah 100%."] * 3]
    teks = ["Biro ini melayani seluruh unit kerja di lingkungan sekretariat daerah dengan sebaik-baiknya."] * 12 + teks
    assert find_tahun([Kalimat(teks=satu, tempat=Tempat()) for satu in teks]) == 2016
