"""Long paragraphs that stand twice; templates with their own figures, law and summaries may repeat."""

from __future__ import annotations

from periksa_teks import list_temuan

from terang.checks.jalankan import load_pemeriksaan

_P = next(satu for satu in load_pemeriksaan() if satu.kode == "KMB002")
_ISI = _P.salah.split("\n\n")[2].strip()
_BAB = "BAB III\n\nAKUNTABILITAS KINERJA\n\nA. Ketepatan berkas\n\n{}\n\nB. Pelatihan pegawai\n\n{}"


def _count(kedua: str, pertama: str = _ISI) -> int:
    return len(list_temuan("KMB002", _BAB.format(pertama, kedua)))


def test_it_finds_a_copy_and_a_copy_with_one_name_changed() -> None:
    assert _count(_ISI) == 1
    assert _count(_ISI.replace("berkas", "kelas")) == 1


def test_it_says_where_the_first_one_stands() -> None:
    (temuan,) = list_temuan("KMB002", _BAB.format(_ISI, _ISI))
    assert "Ketepatan berkas" in temuan.penjelasan


def test_a_pattern_with_figures_of_its_own_is_honest() -> None:
    pola = f"Realisasi sebesar 81,00 atau 90,00 persen dari target. {_ISI}"
    assert _count(pola.replace("81,00", "72,00"), pola) == 0
    assert _count(pola, pola) == 1


def test_law_introductions_and_duties_may_repeat() -> None:
    for teks in (
        f"Peraturan Pemerintah Nomor 8 Tahun 2006 menjadi dasar. {_ISI}",
        f"Bidang ini mempunyai tugas sebagai berikut. {_ISI}",
        f"{_ISI} Rinciannya:",
        " ".join(_ISI.split()[:25]),
    ):
        assert _count(teks, teks) == 0


def test_the_last_chapter_may_repeat_the_results() -> None:
    teks = f"BAB III AKUNTABILITAS KINERJA\n\nA. Hasil\n\n{_ISI}\n\nBAB IV PENUTUP\n\nA. Simpulan\n\n{_ISI}"
    assert list_temuan("KMB002", teks) == []


def test_a_copy_that_goes_on_in_its_own_way_is_a_copy_but_a_common_opening_is_not() -> None:
    (temuan,) = list_temuan(
        "KMB002", _BAB.format(_ISI, f"{_ISI} Dukungan itu berasal dari 81 pegawai tetap dan kontrak.")
    )
    assert "hampir sama" in temuan.penjelasan
    awal = " ".join(_ISI.split()[:20])
    assert (
        _count(f"{awal} Penurunan terjadi karena dua narasumber berhalangan dan kelas baru dibuka pada Desember.") == 0
    )


def test_a_copy_that_a_page_break_cuts_is_whole() -> None:
    kata = _ISI.split()
    assert _count(f"{' '.join(kata[:16])}\n\n{' '.join(kata[16:])}") == 1
