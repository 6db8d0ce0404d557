"""The list of accepted findings: what a person or a spreadsheet writes, and what is said of a bad one."""

from __future__ import annotations

from datetime import date

import pytest

from terang.checks.kerangka import Pengecualian
from terang.errors import UsageError
from terang.stores.pengecualian import add_pengecualian, read_pengecualian

KEPALA = "kode,sidik,tertulis,alasan,oleh,tanggal\n"
BENAR = 'HIT001,HIT001-347dc50dde,"80,60","Sumber, diperbaiki",Inspektorat,2026-03-12\n'
SATU = Pengecualian(
    kode="HIT001",
    sidik="HIT001-347dc50dde",
    tertulis="80,60",
    alasan="Sumber, diperbaiki",
    oleh="Inspektorat",
    tanggal=date(2026, 3, 12),
)


def test_what_is_written_is_read_again() -> None:
    isi = add_pengecualian(b"", SATU)
    assert isi.decode() == KEPALA + BENAR
    assert read_pengecualian("k.csv", isi) == (SATU,)


def test_an_empty_file_accepts_nothing() -> None:
    assert read_pengecualian("k.csv", b"\n") == ()


@pytest.mark.parametrize(
    "isi",
    [
        "\ufeff" + KEPALA + BENAR,
        (KEPALA + BENAR).replace("\n", "\r\n"),
        (
            "Kode;Sidik;Tertulis;Alasan;Oleh;Tanggal\n"
            "HIT001;HIT001-347dc50dde;80,60;Sumber, diperbaiki;Inspektorat;12/03/2026\n"
        ),
        KEPALA + "\n,,,,,\n" + BENAR,
    ],
    ids=["bom", "crlf", "titik koma", "baris kosong"],
)
def test_what_a_spreadsheet_saves_is_read(isi: str) -> None:
    assert read_pengecualian("k.csv", isi.encode()) == (SATU,)


def test_a_line_is_added_in_the_manner_of_the_file_and_nothing_else_changes() -> None:
    isi = "catatan;sidik;kode;tertulis;alasan;oleh;tanggal\nlihat;HIT002-347dc50dde;HIT002;1;x;Budi;2026-01-02"
    baru = add_pengecualian(isi.encode(), SATU).decode()
    assert baru.startswith(f"{isi}\n")
    assert [satu.kode for satu in read_pengecualian("k.csv", baru.encode())] == ["HIT002", "HIT001"]


def test_what_a_spreadsheet_would_compute_is_written_as_text() -> None:
    jahat = Pengecualian(
        kode="RSK001", sidik="RSK001-347dc50dde", tertulis="=1+1", alasan="x", oleh="y", tanggal=SATU.tanggal
    )
    assert ",'=1+1," in add_pengecualian(b"", jahat).decode()


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("sidik,alasan\n", "k.csv baris 1: Kolom kode, tertulis, oleh, tanggal tidak ada."),
        (KEPALA + BENAR.replace('"Sumber, diperbaiki"', ""), "k.csv baris 2 kolom alasan: Kosong."),
        (KEPALA + BENAR.replace("Inspektorat", " "), "k.csv baris 2 kolom oleh: Kosong."),
        (KEPALA + "\n" + BENAR.replace("2026-03-12", "kemarin"), "k.csv baris 3 kolom tanggal [kemarin]"),
        (KEPALA + BENAR.replace("2026-03-12", "31/02/2026"), "kolom tanggal [31/02/2026]: Tidak terbaca."),
        (KEPALA + BENAR.replace("HIT001,", "HIT002,"), "kolom sidik [HIT001-347dc50dde]"),
        (KEPALA + BENAR.replace("HIT001,", "hit,"), "kolom kode [hit]"),
        (KEPALA + BENAR + BENAR, "k.csv baris 3 kolom sidik [HIT001-347dc50dde]: Temuan ini sudah dikecualikan"),
        (KEPALA + 'HIT001,"x', "k.csv baris 2: Tanda kutip tidak berpasangan."),
    ],
)
def test_a_bad_file_is_said_with_its_line(isi: str, pesan: str) -> None:
    with pytest.raises(UsageError) as salah:
        read_pengecualian("k.csv", isi.encode())
    assert pesan in str(salah.value)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(UsageError) as salah:
        read_pengecualian("k.csv", (KEPALA + "HIT001,x,1,,,\nA,HIT001-347dc50dde,1,x,y,z\n").encode())
    assert [baris.split(":")[0] for baris in str(salah.value).splitlines()] == [
        "k.csv baris 2 kolom alasan",
        "k.csv baris 2 kolom oleh",
        "k.csv baris 2 kolom tanggal",
        "k.csv baris 2 kolom sidik [x]",
        "k.csv baris 3 kolom kode [A]",
        "k.csv baris 3 kolom sidik [HIT001-347dc50dde]",
        "k.csv baris 3 kolom tanggal [z]",
    ]


def test_bytes_that_are_no_text_are_said() -> None:
    with pytest.raises(UsageError, match="baris 2: Bukan teks UTF-8"):
        read_pengecualian("k.csv", KEPALA.encode() + b"\xff\xfe")
