"""Tables of the kinds that real reports print: all figures right, and wrong figures to put in one at a time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lazim:
    """A right table, and `(row, column, wrong, code, what should stand there)` for every mistake to put in.

    Rows and columns count from 0 without the header; the finding must stand at the wrong figure or at what it breaks.
    """

    tabel: str
    salah: tuple[tuple[int, int, str, str, str], ...]


LAZIM = {
    "triwulan kumulatif": Lazim(
        """Tabel 3.1 Target dan Realisasi Kinerja Triwulanan Tahun 2022

NO|INDIKATOR KINERJA|SATUAN|TARGET 2022|TW I|TW II|TW III|TW IV|REALISASI 2022|CAPAIAN (%)
1|Jumlah dokumen perencanaan|Dokumen|12|3|6|9|12|12|100,00
2|Persentase layanan tepat waktu|%|90,00|20,00|45,00|70,00|88,00|88,00|97,78
3|Jumlah peserta pelatihan|Orang|400|100|210|300|410|410|102,50
4|Indeks Kepuasan Masyarakat|Indeks|82,00|80,00|81,00|82,50|83,10|83,10|101,34
""",
        (
            (2, 8, "420", "HIT003", "410"),
            (1, 9, "79,97", "HIT001", "97,78"),
        ),
    ),
    "triwulan jumlah": Lazim(
        """Tabel 3.1 Realisasi Triwulanan Tahun 2022

NO|INDIKATOR KINERJA|SATUAN|TARGET|TW I|TW II|TW III|TW IV|JUMLAH|CAPAIAN (%)
1|Jumlah dokumen perencanaan|Dokumen|12|3|3|3|3|12|100,00
2|Jumlah peserta pelatihan|Orang|400|100|110|90|110|410|102,50
3|Jumlah rapat koordinasi|Kali|24|6|5|6|6|23|95,83
4|Jumlah laporan|Laporan|12|3|3|3|3|12|100,00
""",
        (
            (1, 8, "310", "HIT003", "410"),
            (2, 8, "24", "HIT003", "23"),
        ),
    ),
    "anggaran kode": Lazim(
        """Tabel 3.2 Realisasi Anggaran Tahun 2022

KODE|URAIAN|ANGGARAN (Rp)|REALISASI (Rp)|%|SISA (Rp)
5.03.01|Program Penunjang Urusan Pemerintahan|1.500.000.000|1.350.000.000|90,00|150.000.000
5.03.01.2.01|Perencanaan dan Evaluasi Kinerja|500.000.000|450.000.000|90,00|50.000.000
5.03.01.2.01.01|Penyusunan Dokumen|200.000.000|180.000.000|90,00|20.000.000
5.03.01.2.01.02|Evaluasi Kinerja|300.000.000|270.000.000|90,00|30.000.000
5.03.01.2.02|Administrasi Keuangan|1.000.000.000|900.000.000|90,00|100.000.000
5.03.01.2.02.01|Penyediaan Gaji|1.000.000.000|900.000.000|90,00|100.000.000
5.03.02|Program Kepegawaian Daerah|700.000.000|600.000.000|85,71|100.000.000
5.03.02.2.01|Mutasi dan Promosi|300.000.000|250.000.000|83,33|50.000.000
5.03.02.2.01.01|Pengelolaan Mutasi|300.000.000|250.000.000|83,33|50.000.000
5.03.02.2.02|Pengembangan Kompetensi|400.000.000|350.000.000|87,50|50.000.000
5.03.02.2.02.01|Diklat Teknis|150.000.000|140.000.000|93,33|10.000.000
5.03.02.2.02.02|Diklat Fungsional|250.000.000|210.000.000|84,00|40.000.000
|JUMLAH|2.200.000.000|1.950.000.000|88,64|250.000.000
""",
        (
            (1, 2, "550.000.000", "HIT003", "500.000.000"),
            (4, 3, "800.000.000", "HIT002", "900.000.000"),
            (9, 4, "78,50", "HIT002", "87,50"),
            (10, 5, "1.000.000", "HIT003", "10.000.000"),
            (12, 2, "2.100.000.000", "HIT003", "2.200.000.000"),
        ),
    ),
    "belanja operasi modal": Lazim(
        """Tabel 3.3 Realisasi Belanja Tahun 2022

NO|URAIAN|ANGGARAN (Rp)|REALISASI (Rp)|%
A|BELANJA OPERASI|9.000.000.000|8.460.000.000|94,00
1|Belanja Pegawai|6.000.000.000|5.760.000.000|96,00
2|Belanja Barang dan Jasa|3.000.000.000|2.700.000.000|90,00
B|BELANJA MODAL|1.000.000.000|950.000.000|95,00
1|Belanja Modal Peralatan dan Mesin|800.000.000|760.000.000|95,00
2|Belanja Modal Gedung dan Bangunan|200.000.000|190.000.000|95,00
|TOTAL BELANJA|10.000.000.000|9.410.000.000|94,10
""",
        (
            (0, 2, "9.100.000.000", "HIT003", "9.000.000.000"),
            (4, 3, "79.000.000", "HIT002", "760.000.000"),
            (6, 3, "9.140.000.000", "HIT003", "9.410.000.000"),
        ),
    ),
    "pegawai": Lazim(
        """Tabel 1.1 Pegawai menurut Golongan dan Jenis Kelamin

NO|GOLONGAN|L|P|JUMLAH
1|IV|6|4|10
2|III|20|25|45
3|II|8|5|13
4|I|1|0|1
5|Non ASN|7|3|10
|Jumlah|42|37|79
""",
        (
            (1, 4, "54", "HIT003", "45"),
            (5, 2, "41", "HIT003", "42"),
        ),
    ),
    "pegawai pendidikan": Lazim(
        """Tabel 1.2 Pegawai menurut Pendidikan

PENDIDIKAN|JUMLAH (ORANG)|PERSENTASE (%)
S3|1|1,27
S2|15|18,99
S1/D4|40|50,63
D3|13|16,46
SMA|10|12,66
Jumlah|79|100,00
""",
        (
            (2, 2, "56,03", "HIT005", "50,63"),
            (5, 1, "78", "HIT003", "79"),
        ),
    ),
    "pegawai pangkat silang": Lazim(
        """Tabel 1.3 Jumlah Pegawai per Bidang dan Pendidikan

NO|UNIT KERJA|S2|S1|D3|SMA|JUMLAH
1|Sekretariat|3|8|4|5|20
2|Bidang Mutasi|4|7|2|1|14
3|Bidang Diklat|2|6|3|2|13
4|Bidang Data|1|5|3|1|10
JUMLAH||10|26|12|9|57
""",
        (
            (1, 6, "15", "HIT003", "14"),
            (4, 3, "25", "HIT003", "26"),
        ),
    ),
    "aset": Lazim(
        """Tabel 1.4 Sarana dan Prasarana

NO|JENIS BARANG|JUMLAH|BAIK|RUSAK RINGAN|RUSAK BERAT
1|Mobil dinas|5|3|1|1
2|Sepeda motor|12|9|2|1
3|Komputer|40|33|4|3
4|Laptop|25|22|3|0
5|Printer|18|14|2|2
|Jumlah|100|81|12|7
""",
        (
            (2, 3, "32", "HIT003", "33"),
            (5, 2, "99", "HIT003", "100"),
        ),
    ),
    "perbandingan tahun": Lazim(
        """Tabel 3.5 Perbandingan Realisasi Kinerja Tahun 2018 s.d. 2022

NO|INDIKATOR KINERJA|REALISASI 2018|REALISASI 2019|REALISASI 2020|REALISASI 2021|REALISASI 2022|TARGET 2026|KEMAJUAN (%)
1|Indeks Kepuasan Masyarakat|78,10|79,25|80,00|81,44|83,10|88,00|94,43
2|Persentase layanan tepat waktu|80,00|82,00|85,00|86,50|88,00|95,00|92,63
3|Nilai AKIP|62,15|63,40|65,10|66,72|68,05|75,00|90,73
4|Persentase temuan ditindaklanjuti|70,00|75,00|80,00|85,00|90,00|100,00|90,00
""",
        ((1, 8, "96,26", "HIT001", "92,63"),),
    ),
    "capaian dua tahun": Lazim(
        """Tabel 3.6 Perbandingan Capaian Tahun 2021 dan 2022

NO|INDIKATOR|TARGET 2021|REALISASI 2021|CAPAIAN 2021 (%)|TARGET 2022|REALISASI 2022|CAPAIAN 2022 (%)|PENINGKATAN (%)
1|Indeks Kepuasan Masyarakat|80,00|81,44|101,80|82,00|83,10|101,34|-0,46
2|Persentase layanan tepat waktu|85,00|86,50|101,76|90,00|88,00|97,78|-3,98
3|Nilai AKIP|66,00|66,72|101,09|68,00|68,05|100,07|-1,02
4|Persentase tindak lanjut|90,00|85,00|94,44|92,00|90,00|97,83|3,39
""",
        ((0, 7, "101,80", "HIT001", "101,34"),),
    ),
    "nasional": Lazim(
        """Tabel 3.7 Perbandingan dengan Standar Nasional

NO|INDIKATOR KINERJA|SATUAN|REALISASI 2022|STANDAR NASIONAL|KETERANGAN (+/-)
1|Indeks Pembangunan Manusia|Poin|74,40|72,91|1,49
2|Angka Kemiskinan|%|8,20|9,57|-1,37
3|Tingkat Pengangguran Terbuka|%|5,10|5,86|-0,76
4|Angka Harapan Hidup|Tahun|73,50|71,85|1,65
""",
        ((3, 5, "2,65", "HIT003", "1,65"),),
    ),
    "efisiensi selisih": Lazim(
        """Tabel 3.8 Efisiensi Penggunaan Sumber Daya

NO|SASARAN|INDIKATOR|CAPAIAN KINERJA (%)|PENYERAPAN ANGGARAN (%)|TINGKAT EFISIENSI (%)
1|Meningkatnya kualitas layanan|Indeks Kepuasan Masyarakat|101,34|90,00|11,34
2|Meningkatnya akuntabilitas|Nilai AKIP|100,07|85,71|14,36
3|Meningkatnya kompetensi|Persentase pegawai bersertifikat|97,78|94,10|3,68
4|Meningkatnya ketertiban|Persentase tindak lanjut|97,83|88,64|9,19
""",
        ((2, 5, "3,86", "HIT003", "3,68"),),
    ),
    "efisiensi rasio": Lazim(
        """Tabel 3.8 Efisiensi Penggunaan Sumber Daya

NO|SASARAN|CAPAIAN KINERJA (%)|PENYERAPAN ANGGARAN (%)|TINGKAT EFISIENSI (%)
1|Meningkatnya kualitas layanan|101,34|90,00|11,19
2|Meningkatnya akuntabilitas|100,07|85,71|14,35
3|Meningkatnya kompetensi|97,78|94,10|3,76
4|Meningkatnya ketertiban|97,83|88,64|9,39
""",
        ((0, 4, "11,91", "HIT001", "11,19"),),
    ),
    "ikm unsur": Lazim(
        """Tabel 3.9 Nilai Unsur Pelayanan

NO|UNSUR PELAYANAN|NILAI RATA-RATA|BOBOT|NILAI TERTIMBANG
U1|Persyaratan|3,30|0,11|0,363
U2|Prosedur|3,25|0,11|0,358
U3|Waktu penyelesaian|3,10|0,11|0,341
U4|Biaya|3,80|0,11|0,418
U5|Produk|3,20|0,11|0,352
U6|Kompetensi pelaksana|3,35|0,11|0,369
U7|Perilaku pelaksana|3,40|0,11|0,374
U8|Penanganan pengaduan|3,60|0,11|0,396
U9|Sarana prasarana|3,15|0,11|0,347
|Jumlah|||3,318
|Nilai IKM setelah dikonversi|||82,95
""",
        (
            (3, 4, "0,481", "HIT003", "0,418"),
            (9, 4, "3,138", "HIT003", "3,318"),
        ),
    ),
    "penduduk": Lazim(
        """Tabel 1.5 Luas Wilayah dan Jumlah Penduduk menurut Kecamatan

NO|KECAMATAN|LUAS (KM2)|LAKI-LAKI|PEREMPUAN|JUMLAH|KEPADATAN|RASIO JENIS KELAMIN
1|Utara|25,40|20.100|20.500|40.600|1.598|98,05
2|Selatan|30,20|15.300|15.100|30.400|1.007|101,32
3|Timur|18,75|22.400|22.900|45.300|2.416|97,82
4|Barat|40,10|12.000|11.800|23.800|594|101,69
|Jumlah|114,45|69.800|70.300|140.100|1.224|99,29
""",
        ((1, 5, "34.400", "HIT003", "30.400"),),
    ),
    "indeks dimensi": Lazim(
        """Tabel 3.10 Indeks Profesionalitas ASN

NO|DIMENSI|BOBOT|NILAI
1|Kualifikasi|25|13,31
2|Kompetensi|40|28,04
3|Kinerja|30|24,90
4|Disiplin|5|4,99
|Jumlah|100|71,24
""",
        ((4, 3, "71,42", "HIT003", "71,24"),),
    ),
    "cap 100": Lazim(
        """Tabel 3.1 Capaian Kinerja

NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)
1|Indeks Kepuasan Layanan|80,00|90,00|100,00
2|Persentase berkas lengkap|90,00|81,00|90,00
3|Persentase layanan daring|50,00|60,00|100,00
4|Persentase aduan selesai|95,00|90,00|94,74
""",
        ((1, 4, "95,00", "HIT001", "90,00"),),
    ),
    "rendah baik": Lazim(
        """Tabel 3.1 Capaian Kinerja

NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)
1|Indeks Kepuasan Layanan|80,00|90,00|112,50
2|Angka kemiskinan|10,00|9,00|110,00
3|Angka kematian ibu|50|60|80,00
4|Persentase layanan daring|50,00|60,00|120,00
5|Tingkat pengangguran terbuka|5,00|4,50|110,00
6|Prevalensi stunting|14,00|15,40|90,00
""",
        ((0, 4, "115,20", "HIT001", "112,50"),),
    ),
    "target bertanda": Lazim(
        """Tabel 3.1 Capaian Kinerja

NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)
1|Indeks Kepuasan Layanan|>82|83,64|102,00
2|Persentase temuan berulang|≤10 %|8 %|120,00
3|Predikat AKIP|B|B|100
4|Opini BPK|WTP|WTP|100
5|Persentase layanan daring|50,00|60,00|120,00
6|Jumlah inovasi|5-7|6|100
7|Jumlah pengaduan|0|0|100
8|Ketersediaan dokumen|Ada|Ada|100
""",
        ((0, 4, "120,00", "HIT001", "102,00"),),
    ),
    "jutaan": Lazim(
        """Tabel 3.2 Realisasi Anggaran (dalam jutaan rupiah)

NO|PROGRAM|PAGU|REALISASI|%
1|Program Penunjang|1.500,25|1.350,10|89,99
2|Program Kepegawaian|700,50|600,40|85,71
3|Program Pengembangan|300,10|280,05|93,32
|Jumlah|2.500,85|2.230,55|89,19
""",
        (
            (1, 4, "87,51", "HIT002", "85,71"),
            (3, 2, "2.508,50", "HIT003", "2.500,85"),
        ),
    ),
    "pertumbuhan kurung": Lazim(
        """Tabel 3.4 Pertumbuhan Pendapatan

NO|URAIAN|2021 (Rp)|2022 (Rp)|BERTAMBAH/(BERKURANG)|%
1|Pajak Daerah|500.000.000|550.000.000|50.000.000|10,00
2|Retribusi Daerah|200.000.000|180.000.000|(20.000.000)|(10,00)
3|Lain-lain PAD|100.000.000|130.000.000|30.000.000|30,00
4|Hasil Pengelolaan Kekayaan|80.000.000|76.000.000|(4.000.000)|(5,00)
|Jumlah|880.000.000|936.000.000|56.000.000|6,36
""",
        (
            (0, 5, "12,00", "HIT001", "10,00"),
            (2, 4, "20.000.000", "HIT003", "30.000.000"),
        ),
    ),
    "bobot": Lazim(
        """Tabel 3.1 Capaian Kinerja Berbobot

NO|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)|BOBOT (%)|CAPAIAN TERTIMBANG (%)
1|Indeks Kepuasan Layanan|80,00|90,00|112,50|40|45,00
2|Persentase berkas lengkap|90,00|81,00|90,00|30|27,00
3|Persentase layanan daring|50,00|60,00|120,00|20|24,00
4|Persentase aduan selesai|80,00|80,00|100,00|10|10,00
|Jumlah||||100|106,00
""",
        (
            (0, 6, "54,00", "HIT003", "45,00"),
            (4, 6, "160,00", "HIT003", "106,00"),
        ),
    ),
    "renstra": Lazim(
        """Tabel 2.1 Target Kinerja Renstra

NO|INDIKATOR KINERJA|SATUAN|2021|2022|2023|2024|2025|2026
1|Indeks Kepuasan Masyarakat|Indeks|80|81|82|83|84|85
2|Persentase layanan tepat waktu|%|85|86|87|88|89|90
3|Nilai AKIP|Nilai|66|67|68|69|70|71
""",
        (),
    ),
    "pk triwulan": Lazim(
        """Tabel 2.2 Perjanjian Kinerja dan Target Triwulanan

NO|SASARAN|INDIKATOR KINERJA|TARGET|TW I|TW II|TW III|TW IV
1|Meningkatnya layanan|Indeks Kepuasan Masyarakat|82,00|-|-|-|82,00
2|Meningkatnya akuntabilitas|Nilai AKIP|68,00|0|0|0|68,00
3|Meningkatnya kompetensi|Persentase pegawai bersertifikat|60,00|15,00|30,00|45,00|60,00
""",
        (),
    ),
    "apbd perubahan": Lazim(
        """Tabel 2.3 Anggaran Sebelum dan Sesudah Perubahan

NO|PROGRAM|ANGGARAN MURNI (Rp)|ANGGARAN PERUBAHAN (Rp)|SELISIH (Rp)|%
1|Program Penunjang|1.500.000.000|1.450.000.000|-50.000.000|-3,33
2|Program Kepegawaian|700.000.000|750.000.000|50.000.000|7,14
3|Program Pengembangan|300.000.000|270.000.000|-30.000.000|-10,00
4|Program Informasi|200.000.000|240.000.000|40.000.000|20,00
|JUMLAH|2.700.000.000|2.710.000.000|10.000.000|0,37
""",
        ((1, 5, "17,14", "HIT001", "7,14"),),
    ),
    "fisik keuangan": Lazim(
        """Tabel 3.3 Realisasi Fisik dan Keuangan

NO|KEGIATAN|PAGU (Rp)|REALISASI KEUANGAN (Rp)|KEUANGAN (%)|FISIK (%)
1|Pengelolaan Mutasi|300.000.000|250.000.000|83,33|100,00
2|Diklat Teknis|150.000.000|140.000.000|93,33|100,00
3|Diklat Fungsional|250.000.000|210.000.000|84,00|95,00
4|Disiplin|100.000.000|88.000.000|88,00|100,00
|Jumlah|800.000.000|688.000.000|86,00|98,75
""",
        ((2, 4, "48,00", "HIT002", "84,00"),),
    ),
    "bezetting": Lazim(
        """Tabel 1.2 Bezetting Pegawai

NO|JABATAN|KEBUTUHAN|BEZETTING|KEKURANGAN
1|Analis Kepegawaian|10|6|4
2|Pranata Komputer|4|3|1
3|Arsiparis|5|2|3
4|Pengadministrasi|8|9|-1
|Jumlah|27|20|7
""",
        ((2, 4, "2", "HIT003", "3"),),
    ),
    "rata-rata sasaran": Lazim(
        """Tabel 3.1 Capaian Sasaran

NO|SASARAN|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)
1|Meningkatnya layanan|Indeks Kepuasan|80,00|90,00|112,50
||Persentase tepat waktu|90,00|81,00|90,00
|Rata-rata capaian sasaran 1||||101,25
2|Meningkatnya akuntabilitas|Nilai AKIP|70,00|70,00|100,00
||Persentase tindak lanjut|80,00|72,00|90,00
||Persentase laporan tepat|50,00|60,00|120,00
|Rata-rata capaian sasaran 2||||103,33
|Rata-rata capaian||||102,29
""",
        (
            (2, 5, "110,25", "HIT004", "101,25"),
            (7, 5, "109,22", "HIT004", "102,29"),
        ),
    ),
    "rata-rata semua indikator": Lazim(
        """Tabel 3.1 Capaian Sasaran

NO|SASARAN|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)
1|Meningkatnya layanan|Indeks Kepuasan|80,00|90,00|112,50
||Persentase tepat waktu|90,00|81,00|90,00
|Rata-rata capaian sasaran 1||||101,25
2|Meningkatnya akuntabilitas|Nilai AKIP|70,00|70,00|100,00
||Persentase tindak lanjut|80,00|72,00|90,00
||Persentase laporan tepat|50,00|60,00|120,00
|Rata-rata capaian sasaran 2||||103,33
|Rata-rata capaian seluruh indikator||||102,50
""",
        (),
    ),
    "pendapatan lebih": Lazim(
        """Tabel 3.6 Target dan Realisasi Pendapatan

NO|JENIS PENDAPATAN|TARGET (Rp)|REALISASI (Rp)|LEBIH/(KURANG)|%
1|Retribusi Pemakaian Kekayaan|44.000.000|50.250.000|6.250.000|114,20
2|Retribusi Pelayanan|20.000.000|18.000.000|(2.000.000)|90,00
3|Lain-lain|10.000.000|10.500.000|500.000|105,00
|JUMLAH|74.000.000|78.750.000|4.750.000|106,42
""",
        ((1, 5, "80,00", "HIT002", "90,00"),),
    ),
    "renstra kumulatif": Lazim(
        """Tabel 3.7 Realisasi sampai dengan Tahun 2022 terhadap Target Akhir Renstra

NO|INDIKATOR KINERJA|TARGET 2022|REALISASI 2022|CAPAIAN 2022 (%)|TARGET AKHIR (2026)|CAPAIAN S.D. 2022 TERHADAP 2026 (%)
1|Indeks Kepuasan Masyarakat|82,00|83,10|101,34|88,00|94,43
2|Persentase layanan tepat waktu|90,00|88,00|97,78|95,00|92,63
3|Nilai AKIP|68,00|68,05|100,07|75,00|90,73
4|Persentase tindak lanjut|92,00|90,00|97,83|100,00|90,00
""",
        ((0, 6, "96,60", "HIT001", "94,43"),),
    ),
    "skala": Lazim(
        """Tabel 3.1 Skala Nilai Peringkat Kinerja

NO|INTERVAL NILAI REALISASI KINERJA|KRITERIA
1|91 ≤ 100|Sangat Tinggi
2|76 ≤ 90|Tinggi
3|66 ≤ 75|Sedang
4|51 ≤ 65|Rendah
5|≤ 50|Sangat Rendah
""",
        (),
    ),
    "sasaran bertingkat": Lazim(
        """Tabel 3.2 Realisasi Anggaran per Sasaran

NO|SASARAN / PROGRAM|ANGGARAN (Rp)|REALISASI (Rp)|%
I|SASARAN MENINGKATNYA LAYANAN|1.000.000.000|900.000.000|90,00
1|Program Penunjang|600.000.000|550.000.000|91,67
2|Program Pelayanan|400.000.000|350.000.000|87,50
II|SASARAN MENINGKATNYA KOMPETENSI|500.000.000|450.000.000|90,00
1|Program Pengembangan SDM|500.000.000|450.000.000|90,00
|TOTAL|1.500.000.000|1.350.000.000|90,00
""",
        ((3, 2, "600.000.000", "HIT003", "500.000.000"),),
    ),
    "tw target realisasi": Lazim(
        """Tabel 3.1 Capaian Triwulan

NO|INDIKATOR|TARGET TAHUNAN|TW I TARGET|TW I REALISASI|TW I %|TW II TARGET|TW II REALISASI|TW II %
1|Jumlah dokumen|12|3|3|100,00|6|5|83,33
2|Jumlah peserta|400|100|110|110,00|200|190|95,00
3|Jumlah laporan|24|6|6|100,00|12|12|100,00
4|Jumlah pembinaan|40|10|9|90,00|20|21|105,00
""",
        ((1, 5, "87,50", "HIT001", "110,00"),),
    ),
    "lampiran program": Lazim(
        """Tabel 3.9 Anggaran dan Realisasi per Program, Kegiatan dan Sub Kegiatan

NO|PROGRAM/KEGIATAN/SUB KEGIATAN|PAGU (Rp)|REALISASI (Rp)|% KEU|% FISIK
|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|1.500.000.000|1.350.000.000|90,00|100
|Kegiatan Perencanaan|500.000.000|450.000.000|90,00|100
1|Sub Kegiatan Penyusunan Dokumen|200.000.000|180.000.000|90,00|100
2|Sub Kegiatan Evaluasi|300.000.000|270.000.000|90,00|100
|Kegiatan Administrasi Keuangan|1.000.000.000|900.000.000|90,00|100
3|Sub Kegiatan Penyediaan Gaji|1.000.000.000|900.000.000|90,00|100
|PROGRAM KEPEGAWAIAN DAERAH|700.000.000|600.000.000|85,71|98
|Kegiatan Mutasi|300.000.000|250.000.000|83,33|95
4|Sub Kegiatan Pengelolaan Mutasi|300.000.000|250.000.000|83,33|95
|Kegiatan Pengembangan Kompetensi|400.000.000|350.000.000|87,50|100
5|Sub Kegiatan Diklat|400.000.000|350.000.000|87,50|100
|TOTAL|2.200.000.000|1.950.000.000|88,64|99
""",
        (
            (1, 2, "550.000.000", "HIT003", "500.000.000"),
            (3, 4, "80,00", "HIT002", "90,00"),
        ),
    ),
    "jutaan bulat": Lazim(
        """Tabel 3.2 Realisasi Anggaran (dalam jutaan rupiah)

NO|PROGRAM|ANGGARAN|REALISASI|%
1|Program Penunjang|1.500|1.351|90,06
2|Program Kepegawaian|701|600|85,64
3|Program Pengembangan|300|280|93,31
|Jumlah|2.500|2.231|89,22
""",
        (
            (0, 4, "80,07", "HIT002", "90,07"),
            (3, 2, "2.600", "HIT003", "2.501"),
        ),
    ),
    "kepuasan": Lazim(
        """Tabel 3.4 Hasil SKM per Layanan

NO|UNSUR|NILAI UNSUR|NRR TERTIMBANG|KATEGORI
1|Persyaratan|3,214|0,357|Baik
2|Prosedur|3,118|0,346|Baik
3|Waktu|2,955|0,328|Kurang Baik
4|Biaya|3,655|0,406|Sangat Baik
5|Produk|3,200|0,355|Baik
6|Kompetensi|3,300|0,366|Baik
7|Perilaku|3,405|0,378|Baik
8|Pengaduan|3,500|0,389|Baik
9|Sarana|3,109|0,345|Baik
|JUMLAH|29,456|3,270|
|NILAI IKM||81,75
""",
        ((9, 3, "3,370", "HIT003", "3,270"),),
    ),
    "kinerja vs keuangan": Lazim(
        """Tabel 3.8 Efisiensi

NO|SASARAN|TARGET|REALISASI|CAPAIAN (%)|PAGU (Rp)|REALISASI ANGGARAN (Rp)|PENYERAPAN (%)|TINGKAT EFISIENSI (%)
1|Meningkatnya layanan|80,00|84,00|105,00|400.000.000|360.000.000|90,00|15,00
2|Meningkatnya akuntabilitas|70,00|70,70|101,00|250.000.000|225.000.000|90,00|11,00
3|Meningkatnya kompetensi|60,00|58,20|97,00|150.000.000|138.000.000|92,00|5,00
4|Meningkatnya data|50,00|50,00|100,00|100.000.000|95.000.000|95,00|5,00
""",
        ((0, 8, "5,00", "HIT003", "15,00"),),
    ),
    "komponen berbobot": Lazim(
        """Tabel 2.4 Bobot Penilaian

KOMPONEN|BOBOT|NILAI 2021|NILAI 2022
Perencanaan Kinerja|30|22,50|24,10
Pengukuran Kinerja|30|20,15|21,60
Pelaporan Kinerja|15|11,05|11,40
Evaluasi Internal|25|14,30|15,75
Nilai Hasil Evaluasi|100|68,00|72,85
Predikat| |B|BB
""",
        ((4, 3, "75,85", "HIT003", "72,85"),),
    ),
    "polaritas campur": Lazim(
        """Tabel 3.2 Capaian IKU

NO|INDIKATOR KINERJA UTAMA|SATUAN|KONDISI AWAL|TARGET 2022|REALISASI 2022|% CAPAIAN|KATEGORI
1|Persentase Penduduk Miskin|%|8,40|8,10|8,02|100,99|Sangat Baik
2|Tingkat Pengangguran Terbuka|%|5,90|5,60|5,92|94,29|Baik
3|Laju Pertumbuhan Ekonomi|%|3,10|4,50|5,05|112,22|Sangat Baik
4|Indeks Gini|Poin|0,380|0,375|0,372|100,80|Sangat Baik
5|Angka Harapan Hidup|Tahun|71,20|71,50|71,63|100,18|Sangat Baik
6|Prevalensi Stunting|%|18,20|15,00|14,10|106,00|Sangat Baik
""",
        ((2, 6, "89,11", "HIT001", "112,22"),),
    ),
    "umur": Lazim(
        """Tabel 1.2 Pegawai Berdasarkan Usia

KELOMPOK UMUR|LAKI-LAKI|PEREMPUAN|TOTAL|%
20-30|4|6|10|12,35
31-40|10|15|25|30,86
41-50|12|16|28|34,57
51-58|7|11|18|22,22
JUMLAH|33|48|81|100
""",
        (
            (1, 3, "52", "HIT003", "25"),
            (2, 4, "37,54", "HIT005", "34,57"),
        ),
    ),
    "dua bagian": Lazim(
        """Tabel 1.3 Pegawai Menurut Jenis Kelamin

NO|JENIS KELAMIN|JUMLAH|PERSENTASE
1|Laki-laki|33|40,74
2|Perempuan|48|59,26
|Jumlah|81|100
""",
        ((0, 3, "47,04", "HIT005", "40,74"),),
    ),
    "spm": Lazim(
        """Tabel 3.5 Capaian SPM

NO|JENIS LAYANAN|SASARAN (ORANG)|TERLAYANI (ORANG)|CAPAIAN (%)
1|Pelayanan ibu hamil|12.450|12.201|98,00
2|Pelayanan ibu bersalin|11.890|11.890|100,00
3|Pelayanan bayi baru lahir|11.500|11.385|99,00
4|Pelayanan balita|45.200|40.680|90,00
5|Pelayanan usia lanjut|30.120|24.096|80,00
""",
        ((4, 4, "88,00", "HIT001", "80,00"),),
    ),
    "sebelum sesudah": Lazim(
        """Tabel 2.5 Refocusing Anggaran

NO|URAIAN|SEBELUM|SESUDAH|BERTAMBAH/BERKURANG
||||Rp|%
1|Belanja Pegawai|6.000.000.000|6.150.000.000|150.000.000|2,50
2|Belanja Barang|3.000.000.000|2.400.000.000|(600.000.000)|(20,00)
3|Belanja Modal|1.000.000.000|950.000.000|(50.000.000)|(5,00)
|Jumlah|10.000.000.000|9.500.000.000|(500.000.000)|(5,00)
""",
        (
            (2, 5, "(25,00)", "HIT001", "-20,00"),
            (4, 3, "9.600.000.000", "HIT003", "9.500.000.000"),
        ),
    ),
    "target nol": Lazim(
        """Tabel 3.1 Capaian Kinerja

NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)
1|Jumlah pelanggaran disiplin|0|0|100,00
2|Persentase arsip tertata|80,00|84,00|105,00
3|Jumlah temuan berulang|0|1|0,00
4|Persentase aset tercatat|95,00|95,00|100,00
5|Persentase laporan tepat waktu|100,00|98,00|98,00
""",
        ((1, 4, "95,24", "HIT001", "105,00"),),
    ),
    "pertumbuhan per tahun": Lazim(
        """Tabel 3.5 Perkembangan Pendapatan Tahun 2018-2022

TAHUN|TARGET (Rp)|REALISASI (Rp)|%|PERTUMBUHAN (%)
2018|40.000.000|41.000.000|102,50|
2019|42.000.000|44.280.000|105,43|8,00
2020|44.000.000|39.852.000|90,57|-10,00
2021|40.000.000|45.829.800|114,57|15,00
2022|44.000.000|50.412.780|114,57|10,00
""",
        ((2, 4, "-1,00", "HIT001", "-10,00"),),
    ),
}
