"""A complete ledger of an invented agency: every table filled, every rule used, every figure easy to compute by hand.

No such kabupaten, office or person exists. `report/test_angka_contoh.py` works out by hand what its figures
must come to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from terang.kinerja.anggaran import Anggaran, Pendapatan, RealisasiAnggaran
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import (
    Bukti,
    Indikator,
    JedaMetode,
    Komponen,
    Pembanding,
    Predikat,
    Realisasi,
    Satuan,
    Target,
)
from terang.kinerja.organisasi import (
    Aset,
    DasarHukum,
    Instansi,
    Jabatan,
    Pejabat,
    PerangkatDaerah,
    StatistikPegawai,
    TugasFungsi,
    UnitKerja,
)
from terang.kinerja.pelaporan import Analisis, CatatanSumber, Isu, Langkah, Laporan, Narasi, Rekomendasi
from terang.kinerja.perjanjian import ButirPerjanjian, PerjanjianKinerja
from terang.kinerja.pilihan import (
    Akumulasi,
    JenisAnalisis,
    JenisBelanja,
    JenisCatatan,
    JenisIsu,
    JenisSatuan,
    KelompokPegawai,
    MetodeAgregasi,
    Periode,
    Polaritas,
    Rumus,
    StatusData,
    StatusPejabat,
    Tanda,
    Tingkat,
    Versi,
)
from terang.kinerja.rencana import (
    ArahKebijakan,
    Dukungan,
    Kegiatan,
    Misi,
    Program,
    RencanaAksi,
    Sasaran,
    Strategi,
    SubKegiatan,
    Tujuan,
    Visi,
)

TAHUN = 2024
TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)
AKHIR_TAHUN = date(TAHUN, 12, 31)


def build_buku() -> BukuKinerja:
    """The ledger of Dinas Contoh Kabupaten Sukamaju for 2024."""
    return BukuKinerja(
        **_build_organisasi(), **_build_rencana(), **_build_ukuran(), **_build_uang(), **_build_pelaporan()
    )


def build_buku_kosong() -> BukuKinerja:
    """The least that a package may hold: who reports, and for which year."""
    penuh = build_buku()
    return BukuKinerja(laporan=penuh.laporan, instansi=penuh.instansi, perangkat_daerah=penuh.perangkat_daerah)


def _row(kelas: type[Any], **isi: Any) -> Any:
    """A row; columns that are not named are empty."""
    return kelas(**{f.name: isi.pop(f.name, None) for f in fields(kelas)} | isi)


def _build_organisasi() -> dict[str, tuple[Any, ...]]:
    return {
        "laporan": (
            _row(
                Laporan,
                id="lkjip-2024",
                perangkat_daerah_id="dinas",
                tahun=TAHUN,
                tempat="Sukamaju",
                tanggal=date(2025, 2, 14),
                metode_agregasi=MetodeAgregasi.RATA_RATA_SASARAN,
                skala_capaian="pmdn",
                batas_atas=Decimal(120),
                sumber="Data karangan untuk pengujian",
            ),
        ),
        "instansi": (
            _row(
                Instansi,
                id="kabupaten",
                nama="Pemerintah Kabupaten Sukamaju",
                nama_daerah="Kabupaten Sukamaju",
                sebutan_kepala="Bupati Sukamaju",
            ),
        ),
        "perangkat_daerah": (
            _row(
                PerangkatDaerah,
                id="dinas",
                instansi_id="kabupaten",
                nama="Dinas Contoh Kabupaten Sukamaju",
                nama_pendek="Dinas Contoh",
                singkatan="Discon",
                sebutan_kepala="Kepala Dinas",
                kode="9.99",
                alamat="Jalan Karangan Nomor 1, Sukamaju",
                misi_didukung="Layanan publik yang mudah, cepat, dan terbuka.",
            ),
        ),
        "dasar_hukum": (
            DasarHukum(
                id="hukum-1",
                perihal="kelembagaan",
                nama="Peraturan Daerah Kabupaten Sukamaju Nomor 9 Tahun 2016",
                tentang="Pembentukan dan Susunan Perangkat Daerah",
                urutan=1,
            ),
            DasarHukum(
                id="hukum-2",
                perihal="pelaporan",
                nama="Peraturan Presiden Nomor 29 Tahun 2014",
                tentang="Sistem Akuntabilitas Kinerja Instansi Pemerintah",
                urutan=2,
            ),
        ),
        "tugas_fungsi": (
            _row(TugasFungsi, id="tugas-1", jenis="tugas", uraian="Menyelenggarakan urusan contoh", urutan=1),
            _row(
                TugasFungsi,
                id="fungsi-1",
                jenis="fungsi",
                uraian="merumuskan kebijakan urusan contoh",
                dasar_hukum_id="hukum-1",
                urutan=2,
            ),
            _row(TugasFungsi, id="fungsi-2", jenis="fungsi", uraian="membina unit pelaksana teknis", urutan=3),
        ),
        "unit_kerja": (
            _row(UnitKerja, id="dinas-unit", nama="Dinas Contoh", urutan=1),
            UnitKerja(id="sekretariat", induk_id="dinas-unit", nama="Sekretariat", urutan=2),
            UnitKerja(id="bidang-layanan", induk_id="dinas-unit", nama="Bidang Layanan", urutan=3),
            UnitKerja(id="subbagian-umum", induk_id="sekretariat", nama="Subbagian Umum", urutan=4),
        ),
        "jabatan": (
            Jabatan(
                id="kepala", unit_kerja_id="dinas-unit", nama="Kepala Dinas Contoh", jenjang="JPT Pratama", urutan=1
            ),
            Jabatan(
                id="sekretaris", unit_kerja_id="sekretariat", nama="Sekretaris Dinas", jenjang="Administrator", urutan=2
            ),
        ),
        "pejabat": (
            Pejabat(
                id="pejabat-1",
                jabatan_id="kepala",
                nama="Rangga Contoh, S.T.",
                status=StatusPejabat.DEFINITIF,
                pangkat="Pembina Utama Muda, IV/c",
                nip="198001012005011001",
                mulai=date(2022, 1, 3),
                selesai=date(2024, 6, 30),
            ),
            _row(
                Pejabat,
                id="pejabat-2",
                jabatan_id="kepala",
                nama="Melati Rekaan, S.Sos., M.A.",
                status=StatusPejabat.PLT,
                pangkat="Pembina, IV/a",
                nip="197512312000122999",
                mulai=date(2024, 7, 1),
            ),
        ),
        "statistik_pegawai": tuple(_list_pegawai()),
        "aset": tuple(
            Aset(
                id=f"aset-{n}",
                unit_kerja_id=unit,
                kelompok=kelompok,
                nama=nama,
                jumlah=jumlah,
                kondisi=kondisi,
                tahun=TAHUN,
                urutan=n,
            )
            for n, (unit, kelompok, nama, jumlah, kondisi) in enumerate(
                (
                    ("sekretariat", "Komputer", "Komputer jinjing", 12, "Baik"),
                    ("sekretariat", "Komputer", "Pencetak", 1_003, "Rusak ringan"),
                    ("sekretariat", "Alat Angkutan", "Sepeda motor", 5, "Baik"),
                    ("bidang-layanan", "Komputer", "Komputer meja", 20, None),
                ),
                start=1,
            )
        ),
    }


def _list_pegawai() -> Iterator[StatistikPegawai]:
    counts: dict[KelompokPegawai, tuple[tuple[str, int | None, bool], ...]] = {
        KelompokPegawai.STATUS: (("PNS", 40, False), ("PPPK", 10, False)),
        KelompokPegawai.PENDIDIKAN: (("S-2", 8, False), ("S-1/D-IV", 30, False), ("SMA", 12, False)),
        KelompokPegawai.USIA: (("sampai 40 tahun", 26, False), ("di atas 40 tahun", None, False)),
        KelompokPegawai.JENIS_KELAMIN: (("Laki-laki", 21, False), ("Perempuan", 29, False)),
        KelompokPegawai.GOLONGAN: (("Golongan III", 18, False), ("Golongan lain", 32, True)),
    }
    for kelompok, rows in counts.items():
        for n, (kategori, jumlah, sisa) in enumerate(rows, start=1):
            yield StatistikPegawai(
                id=f"{kelompok}-{n}",
                kelompok=kelompok,
                kategori=kategori,
                jumlah=jumlah,
                pada=AKHIR_TAHUN,
                sisa=sisa,
                urutan=n,
            )


SASARAN = {
    "sasaran-1": ("Meningkatnya kualitas layanan publik", 2021, 2026),
    "sasaran-2": ("Meningkatnya mutu pengelolaan kepegawaian", 2021, 2026),
    "sasaran-3": ("Meningkatnya pemanfaatan data", 2021, None),
    # Neither of these is in force in 2024.
    "sasaran-lama": ("Meningkatnya tertib arsip", 2017, 2020),
    "sasaran-baru": ("Meningkatnya mutu inovasi", 2025, None),
}

POHON: dict[str, dict[str, tuple[str, ...]]] = {
    "prog-1": {"keg-1-1": ("sub-1-1-1", "sub-1-1-2"), "keg-1-2": ("sub-1-2-1",)},
    "prog-2": {"keg-2-1": ("sub-2-1-1",), "keg-2-2": ("sub-2-2-1", "sub-2-2-2")},
    "prog-3": {"keg-3-1": ("sub-3-1-1", "sub-3-1-2")},
}
NAMA = {
    "prog-1": "Program Penunjang Urusan Contoh",
    "prog-2": "Program Layanan Publik Contoh",
    "prog-3": "Program Pengelolaan Data Contoh",
    "keg-1-1": "Administrasi Kepegawaian Contoh",
    "keg-1-2": "Administrasi Umum Contoh",
    "keg-2-1": "Penyelenggaraan Loket Layanan",
    "keg-2-2": "Penanganan Pengaduan",
    "keg-3-1": "Penyediaan Data Terbuka",
    "sub-1-1-1": "Pembinaan Pegawai",
    "sub-1-1-2": "Penyusunan Peta Jabatan",
    "sub-1-2-1": "Penyediaan Peralatan Kantor",
    "sub-2-1-1": "Pelayanan Loket Terpadu",
    "sub-2-2-1": "Penyelesaian Pengaduan Langsung",
    "sub-2-2-2": "Pengembangan Aplikasi Pengaduan",
    "sub-3-1-1": "Pemutakhiran Data",
    "sub-3-1-2": "Penyambungan Unit Kerja",
}


def _kode(id_: str) -> str:
    """`sub-1-2-1` has the code 9.99.01.2.02.0001."""
    _, program, *sisa = id_.split("-")
    return ".".join(("9.99", f"0{program}", *(("2", f"0{sisa[0]}") if sisa else ()), *(f"000{n}" for n in sisa[1:])))


def _build_rencana() -> dict[str, tuple[Any, ...]]:
    kegiatan = [(p, k) for p, anak in POHON.items() for k in anak]
    sub = [(k, s) for anak in POHON.values() for k, subs in anak.items() for s in subs]
    return {
        "visi": (Visi(id="visi", nama="Sukamaju yang Terbuka", tahun_awal=2021, tahun_akhir=2026),),
        "misi": (Misi(id="misi-1", visi_id="visi", nomor="III", nama="Menata layanan publik", urutan=1),),
        "tujuan": (
            Tujuan(id="tujuan-1", misi_id="misi-1", nama="Terwujudnya layanan yang mudah", urutan=1),
            _row(Tujuan, id="tujuan-2", nama="Terwujudnya aparatur yang cakap", urutan=2),
        ),
        "sasaran": tuple(
            Sasaran(
                id=id_,
                tujuan_id="tujuan-2" if id_ == "sasaran-2" else "tujuan-1",
                nama=nama,
                tahun_awal=awal,
                tahun_akhir=akhir,
                urutan=n,
            )
            for n, (id_, (nama, awal, akhir)) in enumerate(SASARAN.items(), start=1)
        ),
        "strategi": (
            Strategi(id="strategi-1", sasaran_id="sasaran-1", nama="Menyederhanakan alur layanan", urutan=1),
            Strategi(id="strategi-2", sasaran_id="sasaran-2", nama="Memperkuat manajemen talenta", urutan=2),
            Strategi(id="strategi-3", sasaran_id="sasaran-3", nama="Membuka data dinas", urutan=3),
        ),
        "arah_kebijakan": (
            ArahKebijakan(id="arah-1", strategi_id="strategi-1", nama="Layanan satu loket", urutan=1),
            ArahKebijakan(id="arah-2", strategi_id="strategi-1", nama="Pengaduan lewat satu pintu", urutan=2),
            ArahKebijakan(id="arah-3", strategi_id="strategi-3", nama="Data sekali isi", urutan=3),
        ),
        "program": tuple(
            Program(id=id_, kode=_kode(id_), versi_nomenklatur="Nomenklatur karangan", nama=NAMA[id_], urutan=n)
            for n, id_ in enumerate(POHON, start=1)
        ),
        "kegiatan": tuple(
            Kegiatan(id=id_, program_id=induk, kode=_kode(id_), nama=NAMA[id_], urutan=n)
            for n, (induk, id_) in enumerate(kegiatan, start=1)
        ),
        "sub_kegiatan": tuple(
            SubKegiatan(id=id_, kegiatan_id=induk, kode=_kode(id_), nama=NAMA[id_], urutan=n)
            for n, (induk, id_) in enumerate(sub, start=1)
        ),
        "dukungan": (
            Dukungan(id="dukungan-1", pendukung_id="prog-2", sasaran_id="sasaran-1", dasar="Renstra halaman pohon"),
            _row(Dukungan, id="dukungan-2", pendukung_id="keg-1-1", sasaran_id="sasaran-2"),
            _row(Dukungan, id="dukungan-3", pendukung_id="sub-3-1-1", sasaran_id="sasaran-3"),
        ),
        "rencana_aksi": (
            _row(
                RencanaAksi,
                id="aksi-1",
                indikator_id="iku-1",
                uraian="Melatih petugas loket",
                tahun=TAHUN,
                periode=Periode.TRIWULAN_1,
                target=Decimal(30),
                realisasi=Decimal("27.5"),
                satuan_id="persen",
                anggaran=25_000_000,
                penanggung_jawab_id="bidang-layanan",
                selesai=date(2024, 3, 20),
                urutan=1,
            ),
            _row(
                RencanaAksi,
                id="aksi-2",
                indikator_id="iku-2",
                uraian="Menyederhanakan formulir",
                tahun=TAHUN,
                periode=Periode.BULAN_11,
                target=Decimal(4),
                urutan=2,
            ),
        ),
    }


SATUAN = {
    "indeks": ("indeks", None, JenisSatuan.INDEKS, 2),
    "persen": ("persen", "%", JenisSatuan.PERSEN, 2),
    "hari": ("hari", None, JenisSatuan.WAKTU, 1),
    "pengaduan": ("pengaduan", None, JenisSatuan.CACAH, 0),
    "predikat": ("predikat", None, JenisSatuan.PREDIKAT, 0),
    "ya-tidak": ("ya/tidak", None, JenisSatuan.CACAH, 0),
    "orang": ("orang", None, JenisSatuan.CACAH, 0),
}

_I = "indeks"
# id: owner, name, unit, polarity, rule, accumulation, level.
INDIKATOR: dict[str, tuple[str, str, str, Polaritas, Rumus, Akumulasi]] = {
    "tujuan-layanan": ("tujuan-1", "Indeks layanan daerah", _I, Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-1": ("sasaran-1", "Indeks kepuasan masyarakat", _I, Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-2": ("sasaran-1", "Rata-rata waktu layanan", "hari", Polaritas.TURUN, Rumus.MIN, Akumulasi.RATA_RATA),
    "iku-3": ("sasaran-1", "Pengaduan terlambat", "pengaduan", Polaritas.TURUN, Rumus.MIN_RASIO, Akumulasi.JUMLAH),
    "iku-4": ("sasaran-2", "Porsi belanja pegawai", "persen", Polaritas.RENTANG, Rumus.RENTANG, Akumulasi.TERAKHIR),
    "iku-5": ("sasaran-2", "Tingkat kehadiran", "persen", Polaritas.STABIL, Rumus.STABIL, Akumulasi.TERAKHIR),
    "iku-6": ("sasaran-2", "Predikat SAKIP", "predikat", Polaritas.NAIK, Rumus.PREDIKAT, Akumulasi.TERAKHIR),
    "iku-7": ("sasaran-2", "Peta jabatan tersedia", "ya-tidak", Polaritas.NAIK, Rumus.YA_TIDAK, Akumulasi.TERAKHIR),
    "iku-8": ("sasaran-2", "Indeks profesionalitas", _I, Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-9": ("sasaran-3", "Indeks keterbukaan data", _I, Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-10": ("sasaran-2", "Persentase berkas lengkap", "persen", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-11": ("sasaran-3", "Unit kerja tersambung", "persen", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "iku-lama": ("sasaran-lama", "Arsip tertata", "persen", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "hasil-1": ("prog-1", "Porsi jabatan terisi", "persen", Polaritas.RENTANG, Rumus.RENTANG, Akumulasi.TERAKHIR),
    "hasil-2": ("prog-2", "Loket yang dilatih", "persen", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "keg-keluaran": ("keg-3-1", "Set data terbuka", "pengaduan", Polaritas.NAIK, Rumus.MAKS, Akumulasi.JUMLAH),
    "keluaran-1": ("sub-1-1-1", "Pegawai yang dibina", "orang", Polaritas.NAIK, Rumus.MAKS, Akumulasi.JUMLAH),
    "keluaran-2": ("sub-1-1-2", "Peta jabatan", "pengaduan", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
    "keluaran-3": ("sub-2-1-1", "Pemohon yang dilayani", "orang", Polaritas.NAIK, Rumus.MAKS, Akumulasi.JUMLAH),
    "keluaran-4": ("sub-3-1-1", "Data yang dimutakhirkan", "persen", Polaritas.NAIK, Rumus.MAKS, Akumulasi.TERAKHIR),
}

_P, _M, _R = Versi.PERUBAHAN, Versi.MURNI, Versi.RENSTRA
# indicator, version, year, sign, figure, upper end.
TARGET: tuple[tuple[str, Versi, int, Tanda, str, str | None], ...] = (
    ("iku-1", _P, 2024, Tanda.SAMA, "82.50", None),
    ("iku-1", _M, 2024, Tanda.SAMA, "82.00", None),
    ("iku-1", _R, 2024, Tanda.SAMA, "81.00", None),
    ("iku-1", _R, 2026, Tanda.SAMA, "85", None),
    ("iku-1", _M, 2020, Tanda.SAMA, "78", None),
    ("iku-1", _M, 2021, Tanda.SAMA, "79", None),
    ("iku-1", _M, 2022, Tanda.SAMA, "80", None),
    ("iku-1", _M, 2023, Tanda.SAMA, "81", None),
    ("iku-2", _M, 2024, Tanda.SAMA, "10", None),
    ("iku-2", _M, 2023, Tanda.SAMA, "12", None),
    ("iku-3", _M, 2024, Tanda.KURANG_SAMA, "20", None),
    ("iku-3", _R, 2026, Tanda.SAMA, "120", None),
    ("iku-4", _M, 2024, Tanda.RENTANG, "25", "30"),
    ("iku-4", _M, 2023, Tanda.RENTANG, "25", "30"),
    ("iku-4", _R, 2026, Tanda.RENTANG, "20", "25"),
    ("iku-5", _M, 2024, Tanda.SAMA, "95", None),
    ("iku-7", _M, 2024, Tanda.SAMA, "1", None),
    ("iku-8", _M, 2024, Tanda.LEBIH, "70", None),
    ("iku-8", _M, 2023, Tanda.LEBIH, "68", None),
    ("iku-9", _M, 2024, Tanda.SAMA, "2.50", None),
    ("iku-10", _M, 2024, Tanda.SAMA, "90", None),
    ("iku-11", _M, 2024, Tanda.LEBIH_SAMA, "80", None),
    ("iku-lama", _M, 2020, Tanda.SAMA, "70", None),
    ("hasil-1", _M, 2024, Tanda.RENTANG, "40", "60"),
    ("hasil-2", _M, 2024, Tanda.SAMA, "75", None),
    ("keg-keluaran", _M, 2024, Tanda.SAMA, "10", None),
    ("keluaran-1", _M, 2024, Tanda.SAMA, "2000", None),
    ("keluaran-2", _M, 2024, Tanda.SAMA, "1", None),
    ("keluaran-3", _M, 2024, Tanda.SAMA, "16996", None),
    ("keluaran-4", _M, 2024, Tanda.SAMA, "100", None),
)
PREDIKAT_TARGET = ((_M, 2024, "BB"), (_M, 2023, "BB"), (_M, 2022, "B"), (_R, 2026, "A"))

DINAS = "Dinas Contoh"
LEMBAGA = "Lembaga Contoh Nasional"
# indicator, year, figure.
REALISASI: tuple[tuple[str, int, str], ...] = (
    ("iku-1", 2020, "78.00"),
    ("iku-1", 2021, "79.20"),
    ("iku-1", 2022, "80.10"),
    ("iku-1", 2023, "81.70"),
    ("iku-1", 2024, "84.15"),
    ("iku-2", 2023, "9"),
    ("iku-3", 2020, "50"),
    ("iku-3", 2021, "40"),
    ("iku-3", 2022, "30"),
    ("iku-3", 2023, "30"),
    ("iku-4", 2023, "28"),
    ("iku-4", 2024, "33"),
    ("iku-5", 2023, "94.05"),
    ("iku-5", 2024, "94.05"),
    ("iku-7", 2024, "1"),
    ("iku-8", 2023, "70.00"),
    ("iku-8", 2024, "72.10"),
    ("iku-9", 2023, "3.20"),
    ("iku-9", 2024, "2.80"),
    ("iku-lama", 2020, "71"),
    ("hasil-1", 2024, "50"),
    ("keg-keluaran", 2024, "12"),
    ("keluaran-1", 2024, "2001"),
    ("keluaran-3", 2024, "15000"),
    ("keluaran-4", 2024, "100"),
)
REALISASI_TRIWULAN = {
    "iku-2": ("8", "6", "5", "5"),
    "iku-3": ("4", "5", "6", "10"),
    "iku-11": ("40", "55", "70", "88"),
}
TARGET_TRIWULAN = {
    "iku-2": ("10", "10", "10", "10"),
    "iku-3": ("5", "5", "5", "5"),
    "iku-11": ("40", "50", "60", "80"),
}
PREDIKAT_REALISASI = ((2020, "B"), (2021, "B"), (2022, "BB"), (2023, "BB"), (2024, "A"))
SKALA = {"AA": "90", "A": "80", "BB": "70", "B": "60", "CC": "50"}


def _build_ukuran() -> dict[str, tuple[Any, ...]]:
    return {
        "satuan": tuple(
            Satuan(id=id_, nama=nama, lambang=lambang, jenis=jenis, desimal=desimal)
            for id_, (nama, lambang, jenis, desimal) in SATUAN.items()
        ),
        "predikat": tuple(
            Predikat(id=f"sakip-{k.lower()}", skala="sakip", kode=k, nilai=Decimal(v), sumber="Skala karangan")
            for k, v in SKALA.items()
        ),
        "indikator": tuple(_build_indikator(n, id_) for n, id_ in enumerate(INDIKATOR, start=1)),
        "jeda_metode": (
            JedaMetode(
                id="jeda-1",
                indikator_id="iku-8",
                tahun=2024,
                pengukur=LEMBAGA,
                uraian="Lembaga Contoh Nasional mulai mengukur sendiri",
                dasar="Surat Lembaga Contoh Nasional Nomor 7/LCN/2024",
            ),
            _row(JedaMetode, id="jeda-2", indikator_id="iku-9", tahun=2024, uraian="Instrumen diganti seluruhnya"),
        ),
        "target": tuple(_list_target()),
        "realisasi": tuple(_list_realisasi()),
        "komponen": tuple(
            Komponen(
                id=f"komponen-{n}", realisasi_id="realisasi-iku-8-lembaga", nama=nama, nilai=Decimal(nilai), urutan=n
            )
            for n, (nama, nilai) in enumerate(
                (("Kualifikasi", "20.10"), ("Kompetensi", "15.20"), ("Kinerja", "22.00"), ("Disiplin", "8.10")), start=1
            )
        ),
        "bukti": (
            _row(
                Bukti,
                id="bukti-1",
                realisasi_id="realisasi-iku-8-lembaga",
                jenis="surat",
                judul="Hasil pengukuran indeks profesionalitas",
                nomor="12/LCN/2024",
                tanggal=date(2024, 12, 2),
            ),
        ),
        "pembanding": (
            Pembanding(
                id="pembanding-1",
                indikator_id="iku-1",
                tahun=TAHUN,
                lingkup="nasional",
                nilai=Decimal("83.00"),
                sumber="Survei karangan, 2024",
            ),
            Pembanding(
                id="pembanding-2",
                indikator_id="iku-2",
                tahun=TAHUN,
                lingkup="provinsi",
                nilai=Decimal(5),
                sumber="Laporan karangan, 2024",
            ),
        ),
    }


def _build_indikator(urutan: int, id_: str) -> Indikator:
    pemilik, nama, satuan, polaritas, rumus, akumulasi = INDIKATOR[id_]
    row: Indikator = _row(
        Indikator,
        id=id_,
        pemilik_id=pemilik,
        nama=nama,
        definisi=f"{nama} menurut definisi karangan",
        formulasi=f"Cara karangan menghitung {nama.lower()}",
        satuan_id=satuan,
        polaritas=polaritas,
        rumus=rumus,
        akumulasi=akumulasi,
        tingkat=Tingkat.KELUARAN if "keluaran" in id_ else Tingkat.HASIL,
        skala_predikat="sakip" if rumus is Rumus.PREDIKAT else None,
        sumber_data="Catatan bidang layanan",
        frekuensi="triwulanan",
        penanggung_jawab_id="bidang-layanan",
        iku=id_.startswith("iku"),
        urutan=urutan,
    )
    return row


def _list_target() -> Iterator[Target]:
    for indikator, versi, tahun, tanda, nilai, atas in TARGET:
        yield _row(
            Target,
            id=f"target-{indikator}-{tahun}-{versi}",
            indikator_id=indikator,
            versi=versi,
            tahun=tahun,
            periode=Periode.TAHUN,
            tanda=tanda,
            nilai=Decimal(nilai),
            batas_atas=None if atas is None else Decimal(atas),
        )
    for versi, tahun, kode in PREDIKAT_TARGET:
        yield _row(
            Target,
            id=f"target-iku-6-{tahun}-{versi}",
            indikator_id="iku-6",
            versi=versi,
            tahun=tahun,
            periode=Periode.TAHUN,
            tanda=Tanda.SAMA,
            predikat=kode,
        )
    for indikator, figures in TARGET_TRIWULAN.items():
        for periode, nilai in zip(TRIWULAN, figures, strict=True):
            yield _row(
                Target,
                id=f"target-{indikator}-{periode}",
                indikator_id=indikator,
                versi=Versi.MURNI,
                tahun=TAHUN,
                periode=periode,
                tanda=Tanda.SAMA,
                nilai=Decimal(nilai),
            )


def _list_realisasi() -> Iterator[Realisasi]:
    for indikator, tahun, nilai in REALISASI:
        yield _build_realisasi(f"realisasi-{indikator}-{tahun}", indikator, tahun, nilai=Decimal(nilai))
    for tahun, kode in PREDIKAT_REALISASI:
        yield _build_realisasi(f"realisasi-iku-6-{tahun}", "iku-6", tahun, predikat=kode)
    for indikator, figures in REALISASI_TRIWULAN.items():
        for periode, nilai in zip(TRIWULAN, figures, strict=True):
            id_ = f"realisasi-{indikator}-{periode}"
            yield _build_realisasi(id_, indikator, TAHUN, periode=periode, nilai=Decimal(nilai))
    yield _build_realisasi(
        "realisasi-iku-8-lembaga",
        "iku-8",
        TAHUN,
        nilai=Decimal("65.40"),
        pengukur=LEMBAGA,
        dipakai=False,
        alasan="Instrumennya berbeda dari yang mendasari target",
        kategori="Sedang",
    )


def _build_realisasi(id_: str, indikator: str, tahun: int, **isi: Any) -> Realisasi:
    bawaan = {"periode": Periode.TAHUN, "pengukur": DINAS, "dipakai": True, "status": StatusData.DISAHKAN}
    row: Realisasi = _row(Realisasi, id=id_, indikator_id=indikator, tahun=tahun, **bawaan | isi)
    return row


JUTA = 1_000_000
APBD, DAK = "APBD", "DAK"
# Millions of rupiah: budget before and after the change, spending, source of funds. The sums above them follow.
UANG: dict[str, tuple[int, int, int, str]] = {
    "sub-1-1-1": (2_200, 2_500, 2_500, APBD),
    "sub-1-1-2": (1_400, 1_500, 1_400, APBD),
    "sub-1-2-1": (2_000, 2_000, 1_800, APBD),
    "sub-2-1-1": (1_100, 1_200, 1_100, APBD),
    "sub-2-2-1": (800, 800, 750, APBD),
    "sub-2-2-2": (1_000, 1_000, 850, DAK),
    "sub-3-1-1": (600, 600, 540, APBD),
    "sub-3-1-2": (400, 400, 360, APBD),
}
JENIS = {JenisBelanja.OPERASI: (7_600, 8_000, 7_500), JenisBelanja.MODAL: (1_900, 2_000, 1_800)}


def _list_daun() -> Iterator[tuple[str, Sequence[str]]]:
    """Every owner of money with the sub kegiatan below it."""
    yield "dinas", tuple(UANG)
    for program, anak in POHON.items():
        yield program, tuple(s for subs in anak.values() for s in subs)
        yield from anak.items()
    yield from ((s, (s,)) for s in UANG)


def _build_uang() -> dict[str, tuple[Any, ...]]:
    return {
        "anggaran": tuple(_list_anggaran()),
        "realisasi_anggaran": tuple(_list_belanja()),
        "pendapatan": (
            Pendapatan(
                id="pendapatan-1",
                uraian="Retribusi pemakaian aula",
                tahun=TAHUN,
                target=50 * JUTA,
                realisasi=52_500_000,
                keterangan="Aula lebih sering disewa warga.",
            ),
        ),
    }


def _list_anggaran() -> Iterator[Anggaran]:
    for kolom, versi in enumerate((Versi.MURNI, Versi.PERUBAHAN)):
        for pemilik, dana, jumlah in _sum_dana(kolom):
            id_ = f"anggaran-{pemilik}-{versi}-{dana.lower()}"
            yield _row(
                Anggaran,
                id=id_,
                pemilik_id=pemilik,
                tahun=TAHUN,
                versi=versi,
                sumber_dana=dana,
                jumlah=jumlah,
            )
        for jenis, angka in JENIS.items():
            yield _row(
                Anggaran,
                id=f"anggaran-dinas-{versi}-{jenis}",
                pemilik_id="dinas",
                tahun=TAHUN,
                versi=versi,
                jenis_belanja=jenis,
                jumlah=angka[kolom] * JUTA,
            )


def _list_belanja() -> Iterator[RealisasiAnggaran]:
    # An older state of the year, which the later one replaces.
    yield _build_belanja("belanja-dinas-tw2", "dinas", Periode.TRIWULAN_2, 4_000 * JUTA)
    for pemilik, dana, jumlah in _sum_dana(2):
        id_ = f"belanja-{pemilik}-{dana.lower()}"
        yield _build_belanja(id_, pemilik, Periode.TAHUN, jumlah, sumber_dana=dana)
    for jenis, angka in JENIS.items():
        yield _build_belanja(f"belanja-dinas-{jenis}", "dinas", Periode.TAHUN, angka[2] * JUTA, jenis_belanja=jenis)


def _build_belanja(id_: str, pemilik: str, periode: Periode, jumlah: int, **isi: Any) -> RealisasiAnggaran:
    row: RealisasiAnggaran = _row(
        RealisasiAnggaran, id=id_, pemilik_id=pemilik, tahun=TAHUN, periode=periode, jumlah=jumlah, **isi
    )
    return row


def _sum_dana(kolom: int) -> Iterator[tuple[str, str, int]]:
    for pemilik, daun in _list_daun():
        for dana in (APBD, DAK):
            amounts = [UANG[s][kolom] for s in daun if UANG[s][3] == dana]
            if amounts:
                yield pemilik, dana, sum(amounts) * JUTA


def _build_pelaporan() -> dict[str, tuple[Any, ...]]:
    return {
        "perjanjian_kinerja": (
            _row(
                PerjanjianKinerja,
                id="pk-murni",
                tahun=TAHUN,
                versi=Versi.MURNI,
                tanggal=date(2024, 1, 15),
                pihak_pertama_id="kepala",
                pihak_kedua="Bupati Sukamaju",
            ),
            PerjanjianKinerja(
                id="pk-perubahan",
                tahun=TAHUN,
                versi=Versi.PERUBAHAN,
                tanggal=date(2024, 10, 1),
                pihak_pertama_id="kepala",
                pihak_kedua="Bupati Sukamaju",
                alasan_perubahan="Anggaran dan dua target berubah",
            ),
        ),
        "butir_perjanjian": tuple(_list_butir()),
        "analisis": tuple(
            Analisis(
                id=f"analisis-{indikator}-{jenis}",
                indikator_id=indikator,
                tahun=TAHUN,
                jenis=jenis,
                uraian=uraian,
                urutan=n,
            )
            for indikator in ("iku-1", "iku-3", "iku-9")
            for n, (jenis, uraian) in enumerate(
                {
                    JenisAnalisis.PENDORONG: "Petugas loket cekatan",
                    JenisAnalisis.PENGHAMBAT: "Jaringan sering putus",
                    JenisAnalisis.SOLUSI: "jalur cadangan dipasang",
                    JenisAnalisis.TINDAK_LANJUT: "Jadwal piket ditata ulang.",
                }.items(),
                start=1,
            )
        ),
        "isu": (
            Isu(id="isu-1", jenis=JenisIsu.PERMASALAHAN, uraian="Petugas loket kurang", tahun=TAHUN, urutan=1),
            Isu(id="isu-2", jenis=JenisIsu.STRATEGIS, uraian="Layanan belum terpadu", tahun=2021, urutan=2),
            Isu(id="isu-lama", jenis=JenisIsu.PERMASALAHAN, uraian="Gedung lama bocor", tahun=2022, urutan=3),
        ),
        "langkah": (Langkah(id="langkah-1", isu_id="isu-1", uraian="Merekrut petugas paruh waktu", urutan=1),),
        "rekomendasi": (
            Rekomendasi(
                id="rekomendasi-1",
                tahun=2023,
                uraian="Tetapkan standar layanan",
                tindak_lanjut="Standar layanan ditetapkan",
                status="selesai",
                urutan=1,
            ),
            _row(Rekomendasi, id="rekomendasi-2", tahun=2023, uraian="Satukan kanal aduan", status="proses", urutan=2),
        ),
        "catatan_sumber": (
            _row(
                CatatanSumber,
                id="catatan-1",
                tabel="realisasi",
                baris_id="realisasi-iku-1-2024",
                kolom="nilai",
                jenis=JenisCatatan.PERTENTANGAN,
                tempat="Laporan survei",
                bacaan_dipakai="84,15",
                bacaan_lain="84,51",
                alasan="Jumlah unsurnya 84,15",
            ),
            _row(
                CatatanSumber,
                id="catatan-2",
                tabel="unit_kerja",
                jenis=JenisCatatan.TAFSIR,
                tempat="Bagan",
                bacaan_dipakai="Empat unit",
                alasan="Bagan tidak memuat unit lain",
            ),
        ),
        "narasi": tuple(Narasi(bagian=bagian, teks=teks) for bagian, teks in sorted(NARASI.items())),
    }


def _list_butir() -> Iterator[ButirPerjanjian]:
    for perjanjian, versi_iku_1 in (("pk-murni", _M), ("pk-perubahan", _P)):
        for n, nomor in enumerate(range(1, 12), start=1):
            versi = versi_iku_1 if nomor == 1 else _M
            yield ButirPerjanjian(
                id=f"{perjanjian}-{n}",
                perjanjian_kinerja_id=perjanjian,
                sasaran_id=INDIKATOR[f"iku-{nomor}"][0],
                indikator_id=f"iku-{nomor}",
                target_id=f"target-iku-{nomor}-{TAHUN}-{versi}",
                urutan=n,
            )


NARASI = {
    "bab-i/latar-belakang": (
        "Laporan ini memenuhi Peraturan Presiden Nomor 29 Tahun 2014. Renstra 2021-2026 menjadi\n"
        "acuannya, dan {{dinas/nama}} menyelesaikannya pada 14 Februari 2025."
    ),
    "bab-iii/capaian-kinerja": (
        "# Pokok capaian\n\n"
        "**{{iku-1/nama}}** mencapai {{ iku-1/realisasi }} atau {{iku-1/capaian | satuan}}:\n\n"
        "1. pendapatan {{pendapatan/pendapatan-1/realisasi|rupiah}}"
        " ({{pendapatan/pendapatan-1/realisasi|terbilang}} rupiah);\n"
        "2. *{{cacah/iku-tercapai}}* indikator memenuhi target."
    ),
    "bab-iii/sasaran-1/penyebab-solusi": "Petugas dilatih sejak tahun 2022.",
}
