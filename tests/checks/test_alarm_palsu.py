"""Honest sentences and tables of real offices that a check once took for a mistake, beside the mistake itself."""

from __future__ import annotations

import pytest
from periksa_teks import list_tertulis

from terang.klaim.kalimat import Kalimat
from terang.klaim.tahun import find_tahun
from terang.naskah.tempat import Tempat

_DAFTAR = "1. Meningkatkan kualitas pelayanan\n2. Meningkatkan kompetensi\n3. Meningkatkan akuntabilitas\n"
_UTUH = "\nHal itu menjadi dasar penetapan tujuan dan sasaran perangkat daerah selama lima tahun.\n"
_SISA = "\nyang baik dan benar menurut peraturan yang berlaku bagi kita semua;\n"
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
_TIGA = f"{_ANGGARAN}3\tProgram Umum\t300.375.900\t290.475.100\t96,70\n"
_KEGIATAN = """NO\tURAIAN\tANGGARAN (Rp)\tREALISASI (Rp)
1\t{}\t174.585.178\t170.100.111
2\t{}\t174.585.178\t170.100.111
"""
_TREN = """NO\tINDIKATOR KINERJA\tREALISASI 2021\tREALISASI 2022
1\tIndeks Kepuasan Layanan Kepegawaian\t81,20\t84,05

{}Indeks Kepuasan Layanan Kepegawaian{} menurun dibandingkan tahun sebelumnya.
"""
_PEGAWAI = """Tabel 1.1
Jumlah Pegawai Berdasarkan Golongan

GOLONGAN\tLAKI-LAKI\tPEREMPUAN\tJUMLAH
Golongan IV\t4\t2\t6
Golongan III\t22\t40\t62
Golongan II\t7\t6\t13
Jumlah\t33\t48\t81
"""
_PEGAWAI_LAIN = """
Tabel 1.2
Jumlah Pegawai Berdasarkan {}

URAIAN\tLAKI-LAKI\tPEREMPUAN\tJUMLAH
Muda\t20\t30\t50
Madya\t12\t17\t29
Jumlah\t32\t47\t79
"""
_ADUAN = """Tabel 3.4
Rincian

NO\t{}\tTARGET\tREALISASI
1\tPelayanan aduan masyarakat yang belum ditangani\t10\t5

Tabel 3.5
Rincian lain

NO\t{}\tTARGET\tREALISASI
1\tPelayanan aduan masyarakat yang ditangani\t90\t95
"""
_JANJI = """Tabel 2.1
Perjanjian Kinerja Tahun 2022

NO\tINDIKATOR KINERJA\tTARGET
1\tIndeks Kepuasan Masyarakat\t83
2\t{}\t70
3\tPersentase jalan kondisi mantap\t80

Tabel 3.1
Capaian Kinerja Tahun 2022

NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)
1\tIndeks Kepuasan Masyarakat\t83\t84\t101,20
2\tNilai Sistem Akuntabilitas Kinerja Instansi Pemerintah\t70\t71\t101,43
3\tPersentase jalan kondisi mantap\t80\t81\t101,25
"""
_PESERTA = """NO\tINDIKATOR\tTARGET\tREALISASI
1\tPersentase {} yang {}\t90%\t101%
"""
_ORANG = (
    "Dinas didukung pegawai sebanyak 78 orang ditambah 3 orang CPNS.",
    "Pada awal tahun jumlah pegawai sebanyak 83 orang, 2 orang pensiun sehingga menjadi 81 orang.",
    "Dinas memiliki pegawai struktural dan fungsional sebanyak 80 orang.",
    "Tahun 2021 dinas memiliki jumlah pegawai sebanyak 84 orang.",
)
_SERAP = "Anggaran{} sebesar Rp 400.125.300,- terealisasi{} sebesar Rp 370.220.100,-."
_LAIN = (
    _SERAP.format(" tahun 2021", ""),
    _SERAP.format("", " secara kas"),
    _SERAP.format("", " per 30 September"),
    "Anggaran sebesar Rp 400.125.300,- terealisasi sebesar Rp 120.220.100,-.",
)
_LEMBARAN = "tentang Karya (Lembaran Negara Republik Indonesia Tahun 1991 Nomor 91)."
_INDEKS = "Indeks Kepuasan Layanan Kepegawaian"
_BERKAS = "Persentase berkas yang selesai tepat waktu tidak mencapai target"


def _laws(*perihal: str) -> str:
    return "\n\n".join(f"Peraturan Daerah Nomor 5 Tahun {2016 + n} {hal}" for n, hal in enumerate(perihal))


def _list(kalimat: str, sesudah: str = _UTUH) -> str:
    return f"{kalimat}\n\n{_DAFTAR}{sesudah}"


def _rencana(nama: str, pagu: str) -> str:
    """Five budgeted programs, of which the table of results words one differently."""
    baris = [f"Program {kata}\t{n}00.300.45{n}" for n, kata in enumerate(("Jalan", "Gedung", "Ruang", "Umum"), 1)]
    rencana = "\n".join([*baris, f"Program {nama}\t{pagu}"])
    nyata = "\n".join(f"{satu}\t90.000.111" for satu in [*baris, "Program Sumber Daya Air\t500.300.456"])
    return f"PROGRAM\tANGGARAN (Rp)\n{rencana}\n\nRealisasinya:\n\nPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\n{nyata}\n"


PASANGAN = [
    ("CAC001", _list("Ditetapkan 4 misi, yaitu:"), _list("Dari 5 misi itu, dinas mendukung misi ke 2 (dua) yaitu:")),
    ("CAC001", _list("Dinas dibantu 2 bidang, yaitu:"), _list("Dinas mempunyai fungsi pada 2 bidang, yaitu:")),
    ("CAC001", _list("Ditetapkan 4 misi, yaitu:"), _list("Ditetapkan 4 misi, yaitu:", _SISA)),
    (
        "SIM002",
        "Nilai itu menurun dari 67,20 menjadi 68,45.",
        "Nilai itu menurun dari 69,10 menjadi 67,20, kemudian naik menjadi 68,45.",
    ),
    (
        "NAR001",
        f"{_ANGGARAN}\nAnggaran sebesar Rp 400.125.300,- terealisasi sebesar Rp 380.911.035,-.",
        f"{_ANGGARAN}\nPada semester I anggaran sebesar Rp 400.125.300,- terealisasi sebesar Rp 120.450.120,-.",
    ),
    (
        "NAR001",
        f"{_ANGGARAN}\nBelanjanya sebesar Rp 380.119.085,-.",
        f"{_ANGGARAN}\nBelanjanya sebesar Rp 380.119.036,-.",
    ),
    (
        "NAR001",
        f"{_ANGGARAN}\nPagu sebesar Rp 400.125.300,- digunakan sebesar Rp 370.220.100,-.",
        f"{_ANGGARAN}\nPagu sebesar Rp 400.125.300,- digunakan untuk desa Rp 370.220.100,- dan dinas Rp 9.898.935,-.",
    ),
    (
        "NAR001",
        f"{_CAPAIAN}\n{_BERKAS} sebesar 92,00%.",
        f"{_CAPAIAN}\n{_BERKAS}, turun dari 92,00% menjadi 81,00%.",
    ),
    ("SIM001", f"{_CAPAIAN}\nSeluruh target tercapai.", f"{_CAPAIAN}\nHampir seluruh target tercapai."),
    ("SIM001", f"{_CAPAIAN}\nSemua sasaran tercapai.", f"{_CAPAIAN}\nSemua sasaran tercapai kecuali ketepatan."),
    ("SIM001", f"{_CAPAIAN}\nSemua sasaran tercapai.", f"{_CAPAIAN}\nDiharapkan semua sasaran tercapai."),
    ("SIM001", f"{_CAPAIAN}\nSemua sasaran tercapai.", f"{_CAPAIAN}\nDari seluruh indikator sebagian besar tercapai."),
    (
        "SIM003",
        f"{_CAPAIAN}\n{_INDEKS} belum mencapai target.",
        f"{_CAPAIAN}\nTerdapat 1 (satu) indikator yang belum mencapai target, sedangkan {_INDEKS} 88,00.",
    ),
    (
        "HUK002",
        f"Peraturan Pemerintah Nomor 7 Tahun 1990 {_LEMBARAN}",
        f"Peraturan Pemerintah Nomor 70 Tahun 1991 tentang Pelaksanaan Undang-undang Nomor 4 Tahun 1990 {_LEMBARAN}",
    ),
    ("KMB003", _laws(*["tentang Retribusi"] * 3), _laws("tentang Retribusi", "tentang Ketertiban", "tentang Pasar")),
    (
        "KMB001",
        _KEGIATAN.format("Kegiatan Mutasi", "Kegiatan Promosi"),
        _KEGIATAN.format("Pengelolaan Mutasi ASN", "Jumlah Dokumen Mutasi ASN"),
    ),
    ("SIM002", "Jumlah itu naik dari 60 menjadi 35.", "Peningkatan layanan dari 60 menjadi 35 menit waktu tunggu."),
    ("SIM002", "Terjadi peningkatan dari 60 menjadi 35.", "Peningkatan kapasitas petugas dari 3 kali menjadi 2 kali."),
    (
        "SIM003",
        f"{_CAPAIAN}\n{_BERKAS[:42]} mencapai target.",
        f"{_CAPAIAN}\n{_BERKAS[:42]} di 8 desa mencapai target.",
    ),
    ("SIM004", _TREN.format("", ""), _TREN.format("Peringkat ", "")),
    ("SIM004", _TREN.format("", ""), _TREN.format("", " untuk unsur biaya")),
    (
        "CAC001",
        _list("Dinas melaksanakan 4 strategi, yaitu:"),
        _list("Untuk mencapai 4 sasaran ditetapkan strategi sebagai berikut:"),
    ),
    ("CAC001", _list("Ditetapkan 2 indikator, yaitu:"), _list("Capaian 2 indikator adalah:")),
    (
        "CAC002",
        "Dari 10 indikator, 9 indikator tercapai, 2 indikator hampir tercapai dan 1 indikator tidak tercapai.",
        "Dari 5 sasaran dengan 12 indikator, 9 indikator tercapai, 2 indikator hampir tercapai dan 1 indikator tidak.",
    ),
    (
        "KLM001",
        "Dinas menargetkan sewa sebesar Rp44.000.000,00 dan sewa itu melampaui target karena banyak penyewa.",
        "Sewa gedung dan lapangan melampaui target sebesar 10% karena banyak penyewa.",
    ),
    (
        "CAC001",
        _list("Dinas terdiri dari 4 bidang, yaitu:"),
        _list("Dinas terdiri dari 4 bidang, yaitu:", "\n4. Meningkatkan kerja sama\n\nItulah bidangnya.\n"),
    ),
    (
        "SIM002",
        "Waktu itu turun dari 30 menit menjadi 45 menit.",
        "Waktu itu turun dari 1 jam 30 menit menjadi 45 menit.",
    ),
    (
        "SIM002",
        "Jumlahnya meningkat dari 1.000 orang menjadi 950 orang.",
        "Jumlahnya meningkat dari target 1.000 orang menjadi 950 orang.",
    ),
    (
        "KAT002",
        "IKM sebesar 84,05 (kategori sangat baik).",
        "IKM sebesar 84,05 (kategori sangat baik dengan capaian 102,50%).",
    ),
    (
        "KAT002",
        "Nilai SAKIP 60,10 dengan predikat BB.",
        "Nilai SAKIP 60,10 belum mencapai predikat BB dengan nilai 70.",
    ),
    ("RSK002", "Nilainya Rp 1,250,000 atau Rp 18.750.000.", "Nilainya US$ 1,250,000 atau Rp 18.750.000.000."),
    ("FAK002", _PEGAWAI + _PEGAWAI_LAIN.format("Usia"), _PEGAWAI + _PEGAWAI_LAIN.format("Jabatan Fungsional")),
    ("FAK002", _PEGAWAI + _PEGAWAI_LAIN.format("Usia"), _PEGAWAI + _PEGAWAI_LAIN.format("Usia Tahun 2021")),
    ("FAK003", _ADUAN.format("INDIKATOR", "INDIKATOR"), _ADUAN.format("URAIAN", "URAIAN")),
    ("LKP001", _JANJI.format("Nilai pelayanan"), _JANJI.format("Nilai SAKIP")),
    ("LKP002", _JANJI.format("Nilai pelayanan"), _JANJI.format("Nilai SAKIP")),
    ("LKP003", _rencana("Jasa Lain", "120.300.450"), _rencana("SDA", "500.300.456")),
    (
        "NAR002",
        f"{_TIGA}\nAnggaran Rp 900.751.900,- terealisasi Rp 850.189.765,-.",
        f"{_TIGA}\nAnggaran Rp 900.751.900,- sampai dengan November terealisasi Rp 850.189.765,-.",
    ),
    ("WAJ002", _PESERTA.format("berkas", "selesai"), _PESERTA.format("siswa", "melanjutkan sekolah")),
    *(("NAR004", f"{_PEGAWAI}\nJumlah pegawai sebanyak 83 orang.", f"{_PEGAWAI}\n{benar}") for benar in _ORANG),
    *(("NAR001", f"{_ANGGARAN}\n{_SERAP.format('', '')}", f"{_ANGGARAN}\n{benar}") for benar in _LAIN),
    (
        "HIT001",
        "Realisasi sebesar 80,00% atau 90,00% dari target 90,00%.",
        "Capaian indikator persentase realisasi pajak sebesar 96,01% dengan realisasi 86,41% dari target 90%.",
    ),
]


@pytest.mark.parametrize(("kode", "salah", "benar"), PASANGAN)
def test_it_tells_the_mistake_from_the_honest_text_that_looks_like_it(kode: str, salah: str, benar: str) -> None:
    assert list_tertulis(kode, salah)
    assert list_tertulis(kode, benar) == []


def test_a_report_that_only_heads_its_chapters_with_the_year_is_not_of_its_plan_s_first_year() -> None:
    teks = [*["Renstra Tahun 2013-2018."] * 9, *["Tingkat capaian kinerja biro pada tahun 2016 adalah 100%."] * 3]
    teks = ["Biro ini melayani seluruh unit kerja di lingkungan sekretariat daerah dengan sebaik-baiknya."] * 12 + teks
    assert find_tahun([Kalimat(teks=satu, tempat=Tempat()) for satu in teks]) == 2016
