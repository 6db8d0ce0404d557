"""Every layout against its own sample, and what must hold whatever the table."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import terang.importers
from terang.importers.daftar import TATA, PilihanBaca, choose_tata, read_tabel
from terang.importers.hasil import HasilImpor, Jenjang, PosKode, PosTarget, PosUang
from terang.importers.kode import get_induk, get_jenjang, split_kode
from terang.importers.susunan import guess_peta, list_kurang
from terang.importers.tabel import TabelImpor, build_tabel_baris, read_csv
from terang.importers.uang import read_uang
from terang.kinerja.write_angka import write_angka

FOLDER = Path(terang.importers.__file__).parent
PILIHAN = PilihanBaca(tahun=2026)


def write_pos(satu: PosUang | PosTarget | PosKode) -> str:
    if isinstance(satu, PosTarget):
        nilai = " ".join(f"{t}{a.tanda.value}{a.nilai}" for t, a in satu.nilai.items())
        return f"pos {satu.nomor} {satu.tujuan} | {satu.sasaran} | {satu.indikator} | {satu.satuan} {nilai}"
    kepala = f"pos {satu.nomor} {satu.jenjang} {satu.kode} {satu.nama}"
    if isinstance(satu, PosKode):
        return kepala
    nilai = " ".join(f"{kolom}={n}" for kolom, n in satu.nilai.items())
    return " ".join(filter(None, (kepala, satu.jenis_belanja or "", satu.sumber_dana, nilai)))


def read(tabel: TabelImpor, kode: str, pilihan: PilihanBaca = PILIHAN) -> HasilImpor:
    return read_tabel(tabel, kode, guess_peta(tabel, TATA[kode].susunan), pilihan)


def read_contoh(kode: str) -> tuple[TabelImpor, str]:
    folder = FOLDER / kode.replace("-", "_")
    isi = (folder / "contoh.csv").read_text(encoding="utf-8")
    return read_csv(isi, "contoh"), (folder / "harapan.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("kode", TATA)
def test_a_layout_knows_its_sample_and_reads_what_is_expected(kode: str) -> None:
    tabel, harapan = read_contoh(kode)
    assert choose_tata(tabel)[0] == kode
    hasil = read(tabel, kode)
    lines = [write_pos(satu) for satu in hasil.pos]
    lines += [f"salah {satu}" for satu in hasil.salah] + [f"peringatan {satu}" for satu in hasil.peringatan]
    assert "\n".join(lines) + "\n" == harapan


def test_a_needed_column_that_nobody_marked_is_named() -> None:
    tabel = build_tabel_baris("x", [(1, ["Kode", "Uraian", "Nilai"]), (2, ["5.03.02", "Program", "10"])])
    peta = guess_peta(tabel, TATA["rekap-dpa"].susunan)
    assert list_kurang(peta, TATA["rekap-dpa"].susunan) == ["Kolom Jumlah belum ditunjuk. Pilih kolomnya."]


def test_only_one_perangkat_daerah_is_read_where_the_person_chose_one() -> None:
    tabel, _ = read_contoh("anggaran-perubahan")
    hasil = read(tabel, "anggaran-perubahan", PilihanBaca(tahun=2026, saring="BADAN LAIN"))
    assert {satu.kode[:4] for satu in hasil.pos if isinstance(satu, PosUang)} == {"7.02"}


def test_sen_are_rounded_only_when_asked() -> None:
    tabel, _ = read_contoh("anggaran-perubahan")
    hasil = read(tabel, "anggaran-perubahan", PilihanBaca(tahun=2026, bulatkan=True))
    assert hasil.salah == ()
    sub = [s for s in hasil.pos if isinstance(s, PosUang) and s.kode.endswith(".0002") and s.jenis_belanja is None]
    assert [dict(s.nilai) for s in sub] == [{"sebelum": 11, "sesudah": 10}]


def test_thousands_in_the_heading_count() -> None:
    rows = [
        (1, ["(dalam ribuan rupiah)", "", ""]),
        (2, ["Kode", "Uraian", "Jumlah"]),
        (3, ["5.03.02", "Program", "1.500"]),
    ]
    hasil = read(build_tabel_baris("x", rows), "rekap-dpa")
    assert [dict(s.nilai) for s in hasil.pos if isinstance(s, PosUang)] == [{"jumlah": 1_500_000}]


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("5.03.02 PROGRAM KEPEGAWAIAN", ("5.03.02", "PROGRAM KEPEGAWAIAN")),
        ("X.XX.01.2.01 - Perencanaan", ("X.XX.01.2.01", "Perencanaan")),
        ("Belanja 2 unit", ("", "Belanja 2 unit")),
    ],
)
def test_code_and_name_of_one_cell_come_apart(teks: str, harapan: tuple[str, str]) -> None:
    assert split_kode(teks) == harapan


def test_depth_follows_the_number_of_parts() -> None:
    kode = "5.03.02.2.01.0001"
    naik = [kode, get_induk(kode), get_induk(get_induk(kode))]
    assert [get_jenjang(satu) for satu in naik] == [Jenjang.SUB_KEGIATAN, Jenjang.KEGIATAN, Jenjang.PROGRAM]
    assert get_jenjang("5.03.02.2") is None


@given(st.integers(min_value=0, max_value=10**16))
def test_money_is_read_to_the_last_rupiah(nilai: int) -> None:
    assert read_uang(write_angka(Decimal(nilai), 0)) == nilai
    assert read_uang(f"Rp{write_angka(Decimal(nilai), 0)},00") == nilai


@given(st.lists(st.lists(st.integers(1, 10**12), min_size=1, max_size=4), min_size=1, max_size=4))
def test_sums_that_hold_give_no_warning_and_a_broken_one_does(nilai: list[list[int]]) -> None:
    rows: list[tuple[int, list[str]]] = [(1, ["Kode", "Uraian", "Jumlah"])]
    for n, sub in enumerate(nilai, start=1):
        for kode, jumlah in (
            (f"7.01.{n:02}", sum(sub)),
            (f"7.01.{n:02}.2.01", sum(sub)),
            *((f"7.01.{n:02}.2.01.{m:04}", satu) for m, satu in enumerate(sub, start=1)),
        ):
            rows.append((len(rows) + 1, [kode, "Nama", write_angka(Decimal(jumlah), 0)]))
    assert read(build_tabel_baris("x", rows), "rekap-dpa").peringatan == ()
    rows[1] = (2, ["7.01.01", "Nama", write_angka(Decimal(sum(nilai[0]) + 1), 0)])
    rusak = read(build_tabel_baris("x", rows), "rekap-dpa")
    assert [satu.nomor for satu in rusak.peringatan] == [2]


@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=6), min_size=1, max_size=12))
def test_no_table_whatever_breaks_the_reading(isi: list[list[str]]) -> None:
    tabel = build_tabel_baris("x", list(enumerate(isi, start=1)))
    for kode in TATA:
        read(tabel, kode)


def test_a_dot_parts_thousands_only_where_the_person_says_so() -> None:
    rows = [(1, ["Sasaran", "Indikator", "Satuan", "2026"]), (2, ["Sasaran", "Koleksi", "eks", "9.321"])]
    tabel = build_tabel_baris("x", rows)
    assert "dapat berarti 9321 atau 9,321" in str(read(tabel, "target").salah[0])
    hasil = read(tabel, "target", PilihanBaca(tahun=2026, ribuan=True))
    assert [satu.nilai[2026].nilai for satu in hasil.pos if isinstance(satu, PosTarget)] == [Decimal(9321)]


def test_a_table_of_another_year_is_worth_a_look() -> None:
    rows = [
        (1, ["LRA Tahun Anggaran 2021", "", ""]),
        (2, ["Kode", "Uraian", "Jumlah"]),
        (3, ["5.03.02", "Program", "5"]),
    ]
    tabel = build_tabel_baris("x", rows)
    assert "menyebut tahun 2021, sedangkan impor ini untuk 2026" in str(read(tabel, "rekap-dpa").peringatan[0])
    assert read(tabel, "rekap-dpa", PilihanBaca(tahun=2021)).peringatan == ()


def test_money_without_an_owner_is_named_and_not_dropped() -> None:
    rows = [(1, ["Kode", "Uraian", "Jumlah"]), (2, ["5.03.02", "Program", "5"]), (3, ["", "Perjalanan dinas", "7"])]
    hasil = read(build_tabel_baris("x", rows), "rekap-dpa")
    assert [str(satu)[:53] for satu in hasil.salah] == ["Baris 3, kolom Kode: baris ini berisi uang tetapi tid"]
