"""What rests on OCR is marked; a column with a doubtful digit is not added up."""

from __future__ import annotations

from collections.abc import Sequence

from readers.contoh_pdf import KEPALA, set_pdf, write_tabel
from terang.checks.jalankan import Jawaban, run_pemeriksaan
from terang.checks.kerangka import Temuan, Tingkat
from terang.klaim.extract import extract_laporan
from terang.readers.pdf import read_pdf

BARIS = (
    ("1", "Indeks Kepuasan Aparatur", "80,60", "91,88", "117,00"),
    ("2", "Persentase jabatan terisi", "95,00", "90,25", "95,00"),
    ("3", "Indeks Sistem Merit", "80,00", "84,00", "105,00"),
)


def test_a_finding_on_a_page_read_by_ocr_is_lowered_and_says_so() -> None:
    (bersih,), (tanda,) = (_list_temuan(_run(BARIS, halaman)) for halaman in (frozenset({2}), frozenset({1})))

    assert (bersih.tingkat, bersih.ocr) == (Tingkat.GALAT, False)
    assert (tanda.tingkat, tanda.ocr) == (Tingkat.PERINGATAN, True)
    assert tanda.keyakinan < bersih.keyakinan
    assert tanda.penjelasan.startswith(bersih.penjelasan)
    assert "OCR" in tanda.penjelasan


def test_a_total_over_a_doubtful_digit_is_not_judged() -> None:
    jumlah = ("", "Jumlah", "900.000.000", "600.000.000", "")
    rinci = [(str(i), f"Kegiatan {i}", f"{i}00.000.000", f"{i}00.000.000", "100,00") for i in (1, 2, 3)]
    ragu = [rinci[0], ("2", "Kegiatan 2", "?00.000.000", "200.000.000", "100,00"), rinci[2]]

    assert [t.tertulis for t in _list_temuan(_run([*rinci, jumlah]), "jumlah")] == ["900.000.000"]
    assert _list_temuan(_run([*ragu, jumlah]), "jumlah") == []


def _run(baris: Sequence[tuple[str, ...]], ocr: frozenset[int] = frozenset()) -> tuple[Jawaban, ...]:
    isi = set_pdf("Laporan Kinerja Tahun 2022\n\nTabel 3.1 Capaian Kinerja\n\n" + write_tabel([KEPALA, *baris]))
    return run_pemeriksaan(extract_laporan(read_pdf(isi).naskah), ocr=ocr)


def _list_temuan(jawaban: tuple[Jawaban, ...], kelas: str = "capaian") -> list[Temuan]:
    return [t for j in jawaban for t in j.temuan if j.periksa.kelas == kelas]
