"""Counts in prose: against the list below, against their own parts, against the rows of a table."""

from __future__ import annotations

import pytest
from periksa_teks import list_temuan, list_tertulis

_MISI = "1. Meningkatkan kualitas pelayanan\n2. Meningkatkan kompetensi pegawai\n3. Meningkatkan akuntabilitas\n"
_UTUH = "\nKetiga misi itu menjadi dasar penetapan tujuan dan sasaran perangkat daerah selama lima tahun.\n"


def test_a_count_that_the_list_contradicts_is_found() -> None:
    assert list_tertulis("CAC001", f"Ditetapkan 4 (empat) misi, yaitu:\n\n{_MISI}{_UTUH}") == [("4 misi", "3 misi (?)")]


@pytest.mark.parametrize(
    "teks",
    [
        f"Ditetapkan 3 (tiga) misi, yaitu:\n\n{_MISI}{_UTUH}",
        f"Ditetapkan 4 misi, antara lain sebagai berikut:\n\n{_MISI}{_UTUH}",
        f"Ditetapkan 9 misi, yaitu:\n\n{_MISI}{_UTUH}",
        f"Ditetapkan 4 misi, yaitu:\n\n{_MISI}\nkinerja daerah;\n",
        f"Peraturan Nomor 4 kegiatan, yaitu:\n\n{_UTUH}",
    ],
)
def test_it_is_silent_where_the_list_may_be_another_or_go_on(teks: str) -> None:
    assert list_tertulis("CAC001", teks) == []


def test_the_parts_of_a_count_make_it_up() -> None:
    kalimat = (
        "Dari {} indikator, 6 indikator tercapai sangat baik, 4 indikator tercapai baik dan 1 indikator tidak tercapai."
    )
    assert list_tertulis("CAC002", kalimat.format(11)) == []
    (temuan,) = list_temuan("CAC002", kalimat.format(12))
    assert temuan.penjelasan.startswith("6 + 4 + 1 = 11")


def test_parts_that_overlap_are_not_added() -> None:
    kalimat = "Dari 11 sasaran, 9 sasaran tercapai, di antaranya 6 melampaui target dan 2 sasaran tidak tercapai."
    assert list_tertulis("CAC002", kalimat) == []


def test_a_budgeted_activity_without_realisasi_is_named_at_the_sentence_that_counts_them() -> None:
    nama = ("Perencanaan Kinerja", "Administrasi Keuangan", "Administrasi Umum", "Bangunan Gedung", "Mutasi Pegawai")
    rencana = "".join(f"{i}\tKegiatan {n}\t{i}00.000.123\n" for i, n in enumerate(nama, 1))
    nyata = "".join(f"{i}\tKegiatan {n}\t{i}00.000.123\t{i}00.000.000\n" for i, n in enumerate(nama, 1) if i != 4)
    teks = (
        f"Didukung 5 (lima) kegiatan:\n\nNo\tKegiatan\tAnggaran (Rp)\n{rencana}\n"
        f"Realisasinya:\n\nNo\tKegiatan\tAnggaran (Rp)\tRealisasi (Rp)\n{nyata}"
    )
    (temuan,) = list_temuan("LKP003", teks)
    assert temuan.tertulis == "5 (lima) kegiatan"
    assert "Bangunan Gedung" in temuan.penjelasan


def test_a_number_that_the_rows_skip_is_found_once() -> None:
    baris = "".join(f"{n}. Meningkatnya layanan {chr(96 + n)}\tIndikator {n}\t80,00\n" for n in (1, 2, 3, 5, 6))
    (temuan,) = list_temuan("STR003", f"Sasaran\tIndikator\tRealisasi\n{baris}")
    assert (temuan.tertulis, temuan.seharusnya, temuan.akibat) == ("5", "4", ("6 seharusnya 5",))


def test_rows_that_are_numbered_by_another_rule_are_left_alone() -> None:
    baris = "".join(f"{n}. Meningkatnya layanan {chr(96 + n)}\tIndikator {n}\t80,00\n" for n in (1, 3, 5, 7, 9))
    assert list_tertulis("STR003", f"Sasaran\tIndikator\tRealisasi\n{baris}") == []
