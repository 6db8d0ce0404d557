"""Honest tables whose totals, percentages and columns a check once misread, beside the mistake itself."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

from terang.checks.kerangka import Tingkat

_KEPALA = "NO\tURAIAN\tANGGARAN (Rp)\tREALISASI (Rp)\n"
_SUBJUMLAH = f"""{_KEPALA}1\tGaji\t2.157.638.012\t2.100.000.000
2\tTunjangan\t77.439.449\t70.125.300
\tJumlah Pegawai Tetap\t2.235.077.461\t2.170.125.300
1\tHonorarium\t4.842.990.895\t4.500.300.100
\tJumlah Pegawai Kontrak\t4.842.990.895\t4.500.300.100
\tJUMLAH\t{{}}\t6.670.425.400
"""
_RINCIAN_BERJUDUL = """URAIAN\tJUMLAH PEGAWAI
GOLONGAN\t81
Golongan IV\t6
Golongan III\t62
Golongan II\t13
PENDIDIKAN\t81
Pascasarjana\t32
Sarjana\t49
Total\t81
"""
_TIGA_RINCIAN = """URAIAN\tJUMLAH PEGAWAI
Golongan IV\t6
Golongan III\t62
Golongan II\t13
Pascasarjana\t32
Sarjana\t49
Laki-laki\t33
Perempuan\t48
Total\t{}
"""
_FISIK = """NO\tKEGIATAN\tANGGARAN (Rp)\tREALISASI (Rp)\tFISIK
1\tPenyusunan\t40.125.300\t40.125.300\t100
2\tPendataan\t20.250.700\t18.225.630\t100
3\tPelatihan\t30.375.900\t30.375.900\t100
4\tPembinaan\t10.000.000\t9.500.000\t100
5\tPengawasan\t12.000.000\t12.000.000\t100
6\tPelaporan\t15.000.000\t15.000.000\t100
7\tPenilaian\t25.000.000\t25.000.000\t100
\tJUMLAH\t{}\t150.226.830\t100
"""
_POHON = """NO\tURAIAN\tANGGARAN (Rp)\tREALISASI (Rp)
6.1.1\tPelayanan Perkantoran\t5.000.000.000\t4.950.000.000
6.1.1.1\tGaji\t{}\t2.950.000.000
6.1.1.2\tOperasional\t2.000.000.000\t2.000.000.000
6.2.1\tMutasi\t2.500.000.000\t2.400.000.000
6.2.1.1\tMutasi Masuk\t1.500.000.000\t1.400.000.000
6.2.1.2\tPromosi\t1.000.000.000\t1.000.000.000
6.2.2\tData\t2.000.000.000\t2.000.000.000
6.2.2.1\tArsip\t1.200.000.000\t1.000.000.000
"""
_SERAPAN = """NO\tSASARAN\tCAPAIAN KINERJA (%)\tANGGARAN (Rp)\tREALISASI (Rp)\tSERAPAN (%)\tEFISIENSI (%)
1\tMeningkatnya layanan\t109,76\t5.613.463.832\t4.119.159.759\t{}\t36,38
2\tTertatanya arsip\t100,00\t6.366.301.821\t6.366.301.821\t100,00\t0,00
"""
_RASIO = """NO\tSASARAN\tCAPAIAN (%)\tANGGARAN (Rp)\tREALISASI (Rp)\tSERAPAN (%)\tEFISIENSI (%)
1\tMeningkatnya layanan\t100,00\t9.644.472.108\t6.952.699.942\t72,09\t{}
2\tTertatanya arsip\t100,00\t4.129.981.591\t3.441.100.661\t83,32\t120,02
3\tTertibnya berkas\t99,52\t4.027.887.939\t4.027.887.939\t100,00\t99,52
4\tTerjaganya aset\t100,00\t1.882.858.411\t1.851.414.675\t98,33\t101,70
"""
_BAGIAN = """NO\tBIDANG\tPEGAWAI\tKEHADIRAN (%)\tPERSENTASE
1\tSekretariat\t{}\t100\t{}
2\tBidang Data\t20\t100\t{}
3\tBidang Mutasi\t50\t100\t{}
4\tBidang Diklat\t20\t100\t{}
\tJUMLAH\t100\t100\t100,00
"""
PASANGAN = [
    ("HIT003", _SUBJUMLAH.format("7.087.068.356"), _SUBJUMLAH.format("7.078.068.356")),
    ("HIT003", _TIGA_RINCIAN.format("74"), _TIGA_RINCIAN.format("81")),
    ("HIT003", _FISIK.format("162.751.900"), _FISIK.format("152.751.900")),
    ("HIT003", _POHON.format("3.300.000.000"), _POHON.format("3.000.000.000")),
    ("HIT002", _SERAPAN.format("83,73"), _SERAPAN.format("73,38")),
    ("HIT001", _RASIO.format("183,72"), _RASIO.format("138,72")),
    (
        "HIT005",
        _BAGIAN.format("10", "10,00", "20,00", "50,00", "22,00"),
        _BAGIAN.format("10", *["100,00"] * 3, "66,00"),
    ),
]
_DUA_TABEL = """Tabel 3.1
Capaian Kinerja Tahun 2022

NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)
1\tIndeks Kepuasan Layanan Kepegawaian\t80,00\t88,00\t110,00
2\tPersentase berkas yang selesai tepat waktu\t90,00\t81,00\t90,00

Tabel 3.2
Capaian Kinerja Sasaran Pertama Tahun 2022

NO\tINDIKATOR KINERJA\tREALISASI 2021\tTARGET 2022\tREALISASI 2022\tCAPAIAN (%)
1\tIndeks Kepuasan Layanan Kepegawaian\t{}
2\tPersentase berkas yang selesai tepat waktu\t85,50\t90,00\t81,00\t90,00
"""


@pytest.mark.parametrize(("kode", "salah", "benar"), PASANGAN)
def test_it_tells_the_wrong_figure_from_the_table_that_looks_like_it(kode: str, salah: str, benar: str) -> None:
    assert list_tertulis(kode, salah)
    assert [satu for satu in list_temuan(kode, benar) if satu.tingkat is not Tingkat.INFO] == []


def test_groupings_with_their_totals_are_not_added_to_each_other() -> None:
    assert list_tertulis("HIT003", _RINCIAN_BERJUDUL) == []


def test_an_efficiency_of_which_two_rows_differ_may_be_defined_otherwise() -> None:
    tabel = """NO\tPROGRAM\tPAGU (Rp)\tREALISASI (Rp)\tEFISIENSI (%)
1\tSatu\t1.000.000.000\t900.000.000\t10,00
2\tDua\t2.000.000.000\t1.700.000.000\t15,00
3\tTiga\t4.000.000.000\t3.000.000.000\t25,00
4\tEmpat\t5.000.000.000\t4.000.000.000\t20,00
5\tLima\t8.000.000.000\t7.000.000.000\t{}
6\tEnam\t1.000.000.000\t800.000.000\t{}
"""
    assert [satu.tingkat for satu in list_temuan("HIT001", tabel.format("21,50", "20,00"))] == [Tingkat.GALAT]
    ragu = [satu.tingkat for satu in list_temuan("HIT001", tabel.format("21,50", "35,00"))]
    assert ragu == [Tingkat.PERINGATAN] * 2


def test_a_row_that_slipped_by_one_column_is_one_finding_for_a_person() -> None:
    geser = list_temuan("FAK001", _DUA_TABEL.format("80,00\t88,00\t110,00\t"))
    assert [(satu.tertulis, satu.seharusnya, satu.tingkat) for satu in geser] == [
        ("88,00", "80,00", Tingkat.PERINGATAN)
    ]
    assert "bergeser satu kolom" in geser[0].asal_usul
    assert len(geser[0].akibat) == 1
    salah = list_temuan("FAK001", _DUA_TABEL.format("82,00\t80,00\t89,00\t110,00"))
    assert [(satu.tertulis, satu.tingkat) for satu in salah][:1] == [("89,00", Tingkat.GALAT)]
