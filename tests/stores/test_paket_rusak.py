"""Every way in which a package is broken gives errors that name file, row, column, what is wrong and what to do."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from contoh_paket import change, write_contoh
from hypothesis import given, settings
from hypothesis import strategies as st

from terang.kinerja.buku import TABEL
from terang.stores.kesalahan import Kesalahan
from terang.stores.paket import read_paket


@pytest.fixture
def paket(tmp_path: Path) -> Path:
    return write_contoh(tmp_path / "paket")


def read_salah(paket: Path) -> tuple[Kesalahan, ...]:
    hasil = read_paket(paket)
    assert hasil.buku is None
    return hasil.kesalahan


def read_satu(paket: Path) -> Kesalahan:
    """The one error: a fault told twice is as bad as one not told."""
    (salah,) = read_salah(paket)
    return salah


def test_the_sample_is_right(paket: Path) -> None:
    assert read_paket(paket).kesalahan == ()


# (file, what stands there, what is written instead, row, column, words of the message, words of the advice)
SEL_RUSAK = [
    ("target.csv", "80.60", '"80,60"', 2, "nilai", "Koma dipakai sebagai tanda desimal", "Tulis 80.60"),
    ("target.csv", "80.60", ">80", 2, "nilai", "Tanda pembanding", "kolom sendiri"),
    ("target.csv", "80.60", "80-82", 2, "nilai", "rentang", "kolom sendiri"),
    ("target.csv", "80.60", '"80,60 %"', 2, "nilai", "bukan angka polos", "Tulis 80.60"),
    ("anggaran.csv", "44000000", "44.000", 2, "jumlah", "bukan bilangan bulat", "44000"),
    ("target.csv", "80.60", "8O.60", 2, "nilai", "bukan angka", "80.60"),
    ("target.csv", "80.60", "NaN", 2, "nilai", "bukan angka", "seperti 80.60"),
    ("target.csv", "80.60", "1_000", 2, "nilai", "bukan angka", "seperti 80.60"),
    ("target.csv", "80.60", "8.06E+01", 2, "nilai", "notasi ilmiah", "Ketik ulang"),
    ("target.csv", "80.60", "#REF!", 2, "nilai", "galat lembar kerja", "rumus"),
    ("target.csv", "80.60", "#####", 2, "nilai", "galat lembar kerja", "rumus"),
    ("anggaran.csv", "44000000", "Rp44.000.000", 2, "jumlah", "bukan bilangan bulat", "Tulis 44000000"),
    ("anggaran.csv", "44000000", "44000000.50", 2, "jumlah", "hanya menerima bilangan bulat", "tanpa angka"),
    ("anggaran.csv", "44000000", "44000000.0", 2, "jumlah", "bukan bilangan bulat", "Tulis 44000000:"),
    ("anggaran.csv", "44000000", "", 2, "jumlah", "wajib diisi", "Rupiah utuh"),
    ("laporan.csv", "2023-01-20", "20/01/2023", 2, "tanggal", "tahun-bulan-hari", "Tulis 2023-01-20"),
    ("laporan.csv", "2023-01-20", "20 Januari", 2, "tanggal", "tahun-bulan-hari", "seperti 2022-10-05"),
    ("laporan.csv", "2023-01-20", "2023-1-20", 2, "tanggal", "tahun-bulan-hari", "seperti 2022-10-05"),
    ("laporan.csv", "2023-01-20", "2023-02-30", 2, "tanggal", "tidak ada di penanggalan", "Periksa"),
    ("laporan.csv", "2023-01-20", "44946", 2, "tanggal", "nomor seri", "Tulis 2023-01-20"),
    ("indikator.csv", "badan,ya", "badan,TRUE", 2, "iku", "bukan ya atau tidak", "Tulis ya atau tidak"),
    ("indikator.csv", "hasil,,,,badan", "Hasil,,,,badan", 2, "tingkat", "bukan salah satu pilihan", "'hasil'"),
    ("unit_kerja.csv", "Umum,3", "Umum,0", 4, "urutan", "kurang dari 1", "Tulis 1"),
    ("unit_kerja.csv", "subbag,", "Sub Bag,", 4, "id", "huruf yang tidak boleh", "huruf kecil"),
    ("unit_kerja.csv", "subbag,", ",", 4, "id", "wajib diisi", "Tanda pengenal"),
    ("unit_kerja.csv", "subbag,", "badan,", 4, "id", "sudah dipakai pada baris 2", "id lain"),
    ("kegiatan.csv", "keg-1,", "prog-1,", 2, "id", "program.csv baris 2", "id lain"),
    ("sasaran.csv", "2021,2026", "2021,\u0662\u0660\u0662\u0666", 2, "tahun_akhir", "bukan bilangan bulat", "Tulis"),
    ("satuan.csv", "Indeks", "Ind\x07eks", 2, "nama", "U+0007", "ketik ulang"),
    ("satuan.csv", "Indeks", "Ind\ufffdks", 2, "nama", "U+FFFD", "ketik ulang"),
    ("pejabat.csv", "198001012005011001", '"1,98001E+17"', 2, "nip", "dirusak lembar kerja", "menjadi Teks"),
    ("pejabat.csv", "198001012005011001", "1.98E+17", 2, "nip", "dirusak lembar kerja", "menjadi Teks"),
    ("pejabat.csv", "198001012005011001", "198001012005011000", 2, "nip", "sebagai bilangan", "menjadi Teks"),
    ("pejabat.csv", "198001012005011001", "198001012005011001.0", 2, "nip", "dirusak", "menjadi Teks"),
    ("pejabat.csv", "198001012005011001", "19800101 200501 1 001", 2, "nip", "spasi", "198001012005011001"),
    ("pejabat.csv", "198001012005011001", "1980", 2, "nip", "delapan belas", "Salin"),
    ("jabatan.csv", "kepala,badan", "kepala,badam", 2, "unit_kerja_id", "unit_kerja.csv", "'badan'"),
    ("indikator.csv", "iku-2,prog-1", "iku-2,prog-9", 3, "pemilik_id", "program.csv, kegiatan.csv", "'prog-1'"),
    ("anggaran.csv", "a-1,prog-1", "a-1,sasaran-1", 2, "pemilik_id", "perangkat_daerah.csv, program.csv", "ejaan"),
    ("unit_kerja.csv", "sekretariat,badan", "sekretariat,subbag", 3, "induk_id", "→ subbag →", "pucuk"),
    ("unit_kerja.csv", "badan,,", "badan,badan,", 2, "induk_id", "badan → badan", "pucuk"),
    ("realisasi.csv", "mandiri,tidak", "mandiri,ya", 3, "dipakai", "pada baris 2", "tidak pada semua"),
    ("target.csv", "80,82.5", "80,", 3, "batas_atas", "belum mempunyai batas_atas", "Isi"),
    ("target.csv", "80,82.5", "80,72.5", 3, "batas_atas", "kurang dari batas bawah 80", "Tukar"),
    ("target.csv", ",,WTP", ",,WTB", 4, "predikat", "tidak ada pada skala opini", "WTP, WDP"),
    ("target.csv", "80.60,,", "80.60,,WTP", 2, "predikat", "tidak mempunyai skala", "skala_predikat"),
    ("realisasi.csv", "91.88,,", "91.88,WTP,", 2, "predikat", "tidak mempunyai skala", "skala_predikat"),
    ("indikator.csv", "opini", "opinni", 3, "skala_predikat", "tidak ada pada predikat.csv", "'opini'"),
    ("indikator.csv", "hasil,opini", "hasil,", 3, "skala_predikat", "memerlukan skala", "Isi"),
    ("catatan_sumber.csv", "c-1,target", "c-1,targit", 2, "tabel", "tidak dikenal", "'target'"),
    ("catatan_sumber.csv", "t-1,nilai", "t-1,angka", 2, "kolom", "tidak ada pada target.csv", "nilai"),
    ("catatan_sumber.csv", "target,t-1", "target,t-9", 2, "baris_id", "tidak ada pada target.csv", "ejaan"),
]


@pytest.mark.parametrize(("berkas", "lama", "baru", "baris", "kolom", "pesan", "saran"), SEL_RUSAK)
def test_a_wrong_cell_is_told_with_its_place(
    paket: Path, berkas: str, lama: str, baru: str, baris: int, kolom: str, pesan: str, saran: str
) -> None:
    change(paket, berkas, lama, baru)
    salah = [s for s in read_salah(paket) if (s.berkas, s.baris, s.kolom) == (berkas, baris, kolom)]
    assert len(salah) == 1
    assert pesan in salah[0].pesan
    assert saran in salah[0].saran


def test_a_missing_scale_is_told_at_the_indicator_and_not_at_its_figures(paket: Path) -> None:
    change(paket, "indikator.csv", "hasil,opini", "hasil,")
    assert read_satu(paket).berkas == "indikator.csv"


def test_a_missing_file_is_told_once_and_references_into_it_are_not(paket: Path) -> None:
    (paket / "unit_kerja.csv").unlink()
    salah = read_satu(paket)
    assert (salah.berkas, salah.baris) == ("unit_kerja.csv", None)
    assert "id,induk_id,nama,urutan" in salah.saran


def test_an_empty_file_is_told(paket: Path) -> None:
    (paket / "isu.csv").write_bytes(b"")
    salah = read_satu(paket)
    assert salah.berkas == "isu.csv"
    assert "kosong" in salah.pesan
    assert "id,jenis,uraian,tahun,urutan" in salah.saran


def test_a_table_under_a_misspelt_name_is_recognised(paket: Path) -> None:
    (paket / "isu.csv").rename(paket / "Isuu.csv")
    salah = {s.berkas: s for s in read_salah(paket)}
    assert "tidak ada" in salah["isu.csv"].pesan
    assert "'isu'" in salah["Isuu.csv"].saran


def test_a_misnamed_column_is_told_with_the_name_meant(paket: Path) -> None:
    change(paket, "target.csv", "batas_atas", "Batas_Ata")
    asing, hilang = read_salah(paket)
    assert (asing.baris, asing.kolom) == (1, "Batas_Ata")
    assert "'batas_atas'" in asing.saran
    assert (hilang.baris, hilang.kolom) == (1, "batas_atas")
    assert "Batas atas rentang" in hilang.saran


def test_a_repeated_and_an_unnamed_column_are_told(paket: Path) -> None:
    isi = (paket / "satuan.csv").read_text("utf-8").splitlines()
    isi = [baris + (",nama,,\n" if n == 0 else ",x,y,\n") for n, baris in enumerate(isi)]
    (paket / "satuan.csv").write_text("".join(isi), "utf-8")
    assert [(s.baris, s.kolom, s.pesan) for s in read_salah(paket)] == [
        (1, None, "Kolom ke-7 berisi tetapi tanpa judul."),
        (1, "nama", "Kolom 'nama' ada dua kali."),
    ]


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ("Badan,1", "Badan, Dinas,1", "lebih banyak sel"),
        ("badan,,Badan,1", "badan,", "lebih sedikit sel"),
        ("badan,,Badan,1", "badan,,Badan,1\n,,,", "kosong"),
        ("badan,,Badan,1", "badan,,Badan,1\n", "kosong"),
    ],
)
def test_a_row_of_wrong_width_is_one_error(paket: Path, lama: str, baru: str, pesan: str) -> None:
    change(paket, "unit_kerja.csv", lama, baru)
    salah = read_satu(paket)
    assert (salah.berkas, salah.baris) == ("unit_kerja.csv", 3 if "\n" in baru else 2)
    assert pesan in salah.pesan


def test_an_open_quotation_mark_is_one_error(paket: Path) -> None:
    change(paket, "unit_kerja.csv", "Badan,1", '"Badan,1')
    salah = read_satu(paket)
    assert (salah.berkas, salah.baris) == ("unit_kerja.csv", 2)
    assert "Tanda petik" in salah.pesan


def _write_seperti_excel(path: Path) -> None:
    """As Excel with Indonesian settings saves "CSV UTF-8": BOM, semicolons, decimal commas, CRLF, local dates."""
    isi = path.read_text("utf-8").replace(",", ";").replace(".60", ",60").replace("82.5", "82,5")
    isi = isi.replace("2023-01-20", "20/01/2023")
    path.write_bytes(codecs.BOM_UTF8 + isi.replace("\n", "\r\n").encode())


def test_a_spreadsheets_file_gives_one_error_that_says_how_to_save(paket: Path) -> None:
    _write_seperti_excel(paket / "target.csv")
    salah = read_satu(paket)
    assert (salah.berkas, salah.baris) == ("target.csv", None)
    assert "BOM" in salah.pesan
    assert "titik koma" in salah.pesan
    assert "Simpan" in salah.saran
    assert "80.60" in salah.saran


def test_a_package_saved_by_a_spreadsheet_gives_one_error_a_file(paket: Path) -> None:
    for path in paket.glob("*.csv"):
        _write_seperti_excel(path)
    assert sorted(s.berkas for s in read_salah(paket)) == sorted(f"{nama}.csv" for nama in TABEL)


def test_what_else_is_wrong_in_a_spreadsheets_file_is_told_too(paket: Path) -> None:
    change(paket, "target.csv", "t-3,iku-2", "t-3,iku-9")
    _write_seperti_excel(paket / "target.csv")
    bentuk, acuan = read_salah(paket)
    assert bentuk.baris is None
    assert (acuan.baris, acuan.kolom, acuan.isi) == (4, "indikator_id", "iku-9")


def test_a_byte_order_mark_alone_is_told(paket: Path) -> None:
    path = paket / "target.csv"
    path.write_bytes(codecs.BOM_UTF8 + path.read_bytes())
    assert "BOM" in read_satu(paket).pesan


@pytest.mark.parametrize(("pengodean", "pesan"), [("cp1252", "baris 3"), ("utf-16", "UTF-16")])
def test_a_wrong_encoding_is_one_error(paket: Path, pengodean: str, pesan: str) -> None:
    change(paket, "unit_kerja.csv", "Sekretariat", "Sekretariat – “induk”")
    path = paket / "unit_kerja.csv"
    path.write_bytes(path.read_text("utf-8").encode(pengodean))
    salah = read_satu(paket)
    assert salah.berkas == "unit_kerja.csv"
    assert pesan in salah.pesan
    assert "UTF-8" in salah.saran


def test_the_report_has_exactly_one_row(paket: Path) -> None:
    isi = (paket / "laporan.csv").read_text("utf-8")
    judul, baris = isi.splitlines()
    (paket / "laporan.csv").write_text(f"{judul}\n", "utf-8")
    assert "belum diisi" in read_satu(paket).pesan
    (paket / "laporan.csv").write_text(f"{judul}\n{baris}\n{baris.replace('lkjip-2022', 'lain')}\n", "utf-8")
    salah = read_satu(paket)
    assert (salah.berkas, salah.baris) == ("laporan.csv", 3)


def test_a_missing_descriptor_is_told_and_the_tables_are_still_checked(paket: Path) -> None:
    (paket / "datapackage.json").unlink()
    change(paket, "target.csv", "80.60", "delapan")
    assert [s.berkas for s in read_salah(paket)] == ["datapackage.json", "target.csv"]


@pytest.mark.parametrize(
    "isi", [b"{", b"\xff\xfe", b"[" * 100_000, b"[]", b"{}", b'{"terang:versi": "1"}', b"1" * 9999]
)
def test_a_broken_descriptor_is_one_error(paket: Path, isi: bytes) -> None:
    (paket / "datapackage.json").write_bytes(isi)
    assert read_satu(paket).berkas == "datapackage.json"


def test_a_newer_package_asks_for_a_newer_terang(paket: Path) -> None:
    change(paket, "datapackage.json", '"terang:versi": 1', '"terang:versi": 2')
    salah = read_satu(paket)
    assert "versi 2" in salah.pesan
    assert "Perbarui Terang" in salah.saran


def test_narrative_is_checked(paket: Path) -> None:
    (paket / "narasi/Bab II.md").write_text("x", "utf-8")
    (paket / "narasi/rusak.md").write_bytes(b"satu\ndua \x96 tiga\n\x00\n")
    nama, kendali, pengodean = sorted(read_salah(paket), key=lambda s: s.pesan[::-1])[:3]
    assert {nama.berkas, kendali.berkas, pengodean.berkas} == {"narasi/Bab II.md", "narasi/rusak.md"}
    assert {s.baris for s in read_salah(paket) if "U+0000" in s.pesan} == {3}


def _pick_rusak() -> list[tuple[str, str, str, int, str, str, str]]:
    """The first fault of each of four files."""
    pertama = {kasus[0]: kasus for kasus in reversed(SEL_RUSAK)}
    return [pertama[f"{nama}.csv"] for nama in ("target", "anggaran", "unit_kerja", "jabatan")]


def test_all_errors_come_at_once_sorted_by_file_and_row(paket: Path) -> None:
    for berkas, lama, baru, *_ in _pick_rusak():
        change(paket, berkas, lama, baru)
    (paket / "isu.csv").unlink()
    change(paket, "target.csv", ",,WTP", ",,WTB")
    tempat = [(s.berkas, s.baris) for s in read_salah(paket)]
    assert tempat == [
        ("anggaran.csv", 2),
        ("isu.csv", None),
        ("jabatan.csv", 2),
        ("target.csv", 2),
        ("target.csv", 4),
        ("unit_kerja.csv", 4),
    ]


def test_a_long_cell_does_not_bury_the_message(paket: Path) -> None:
    change(paket, "target.csv", "80.60", "delapan puluh koma enam puluh " * 50)
    assert len(str(read_satu(paket))) < 250


_SERPIH = st.one_of(
    st.binary(max_size=40),
    st.lists(
        st.sampled_from(
            [b",", b";", b'"', b"\n", b"\r", b"\x00", b"\xef\xbb\xbf", b"id", b"ya", b"1E5", b"\xff", b"iku-1"]
        ),
        max_size=12,
    ).map(b"".join),
)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_whatever_the_bytes_the_answer_is_a_ledger_or_errors(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    paket = write_contoh(tmp_path_factory.mktemp("acak") / "paket")
    berkas = data.draw(
        st.sampled_from(["datapackage.json", "narasi/bab-i/latar-belakang.md", *(f"{t}.csv" for t in TABEL)])
    )
    asli = (paket / berkas).read_bytes()
    awal = data.draw(st.integers(0, len(asli)))
    akhir = data.draw(st.one_of(st.just(awal), st.integers(awal, len(asli))))
    (paket / berkas).write_bytes(asli[:awal] + data.draw(_SERPIH) + asli[akhir:])
    hasil = read_paket(paket)
    assert (hasil.buku is None) == bool(hasil.kesalahan)
    assert all(s.pesan and s.saran for s in hasil.kesalahan)
