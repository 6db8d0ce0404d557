"""A finding keeps its fingerprint through edits elsewhere, and no two findings share one."""

from __future__ import annotations

from datetime import date

from terang import flows
from terang.checks.kerangka import Pengecualian, Temuan
from terang.checks.pengecualian import apply_pengecualian, list_tak_terpakai

TEKS = """LAPORAN KINERJA TAHUN 2022

BAB III AKUNTABILITAS KINERJA

Tabel 3.1
Capaian Kinerja

Indikator\tTarget\tRealisasi\tCapaian
Indeks Kepuasan Layanan\t80,60\t91,88\t117
Indeks Pelayanan Kantor\t80,00\t80,00\t100,00
"""


def _list_temuan(teks: str) -> list[Temuan]:
    hasil = flows.reviu("laporan.txt", teks.encode(), hanya=("HIT001",))
    return [temuan for satu in hasil.jawaban for temuan in satu.temuan]


def test_lines_pages_table_numbers_and_other_figures_do_not_change_it() -> None:
    (asal,) = _list_temuan(TEKS)
    geser = TEKS.replace("BAB III", "Kalimat baru tentang hal lain.\n\nBAB III").replace("Tabel 3.1", "Tabel 3.2")
    (pindah,) = _list_temuan(geser.replace("Indeks Pelayanan Kantor\t80,00\t80,00", "Indeks Lain\t50,00\t50,00"))
    assert pindah.tempat.baris != asal.tempat.baris
    assert pindah.sidik == asal.sidik
    assert asal.sidik.startswith("HIT001-")


def test_another_print_row_or_column_is_another_finding() -> None:
    asal = {temuan.sidik for temuan in _list_temuan(TEKS)}
    for lama, baru in (("117", "118"), ("Kepuasan Layanan", "Kepuasan Warga"), ("\tCapaian\n", "\tCapaian (%)\n")):
        (lain,) = _list_temuan(TEKS.replace(lama, baru))
        assert lain.sidik not in asal


def test_findings_alike_are_counted_so_that_accepting_one_accepts_no_other() -> None:
    dua = TEKS + TEKS[TEKS.index("Tabel") :]
    temuan = _list_temuan(dua)
    assert len(temuan) == 2
    assert temuan[1].sidik == f"{temuan[0].sidik}-2"


def test_what_is_accepted_counts_no_longer_and_what_is_gone_is_said() -> None:
    hasil = flows.reviu("laporan.txt", TEKS.encode(), hanya=("HIT001",))
    (temuan,) = (satu for jawaban in hasil.jawaban for satu in jawaban.temuan)
    terima = _accept(temuan.sidik)
    lama = _accept("HIT001-0000000000")
    tidak_jalan = _accept("FAK001-0000000000")
    (jawaban,) = apply_pengecualian(hasil.jawaban, [terima, lama])
    assert jawaban.temuan[0].dikecualikan == terima
    assert list_tak_terpakai([jawaban], [terima, lama, tidak_jalan]) == (lama,)
    assert hasil.galat
    assert not flows.terima([hasil], [terima])[0].galat


def _accept(sidik: str) -> Pengecualian:
    return Pengecualian(
        kode=sidik[:6], sidik=sidik, tertulis="117", alasan="sumber", oleh="Inspektorat", tanggal=date(2026, 3, 12)
    )
