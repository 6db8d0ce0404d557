from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from terang.errors import UsageError
from terang.kinerja.anggaran import Anggaran, RealisasiAnggaran
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pelaporan import Laporan
from terang.kinerja.pilihan import JenisBelanja, MetodeAgregasi, Periode, Versi
from terang.kinerja.rencana import Kegiatan, Program, SubKegiatan
from terang.rumus.aturan import Aturan, apply_aturan
from terang.rumus.efisiensi import Keluaran, compute_efisiensi, compute_efisiensi_opd
from terang.rumus.hitungan import Hitungan
from terang.rumus.identitas import check_jumlah, check_sisa
from terang.rumus.pohon_anggaran import check_pohon_anggaran
from terang.rumus.serapan import compute_penyerapan, compute_sisa

ON = date(2022, 12, 31)

KEPEGAWAIAN = {
    "pengadaan": 1_174_585_178,
    "mutasi": 1_174_585_178,
    "kompetensi": 742_161_234,
    "penilaian": 1_174_585_178,
}


def test_parts_that_make_the_whole_raise_nothing() -> None:
    assert check_jumlah("anak", "program", 3, {"a": 1, "b": 2}, on=ON) is None


def test_a_gap_is_a_value_that_names_its_suspects() -> None:
    gap = check_jumlah("anak", "Program Kepegawaian Daerah", 8_741_975_338, KEPEGAWAIAN, on=ON)
    assert gap is not None
    assert (gap.jumlah_anak, gap.selisih) == (4_265_916_768, 4_476_058_570)
    assert gap.kembar == (("pengadaan", "mutasi", "penilaian"),)
    assert "selisih Rp4.476.058.570" in gap.penjelasan
    assert "Rp1.174.585.178 tertulis sama pada pengadaan, mutasi, penilaian" in gap.penjelasan


def test_one_rupiah_is_a_gap() -> None:
    gap = check_jumlah("anak", "program", 4, {"a": 1, "b": 2}, on=ON)
    assert gap is not None
    assert gap.selisih == 1


def test_a_part_without_an_amount_is_named() -> None:
    gap = check_jumlah("anak", "program", 4, {"a": 1, "b": None}, on=ON)
    assert gap is not None
    assert gap.tanpa_angka == ("b",)
    assert "Belum ada angka untuk b" in gap.penjelasan


def test_two_parts_of_nothing_are_no_suspects() -> None:
    gap = check_jumlah("anak", "program", 4, {"a": 0, "b": 0}, on=ON)
    assert gap is not None
    assert gap.kembar == ()


def test_the_remainder_must_be_budget_less_spending() -> None:
    assert check_sisa("badan", 31_933_728_618, 28_662_402_485, 3_271_326_133, on=ON) is None
    gap = check_sisa("badan", 31_933_728_618, 28_662_402_485, 3_271_326_134, on=ON)
    assert gap is not None
    assert gap.selisih == -1


def test_an_unknown_identity_is_refused() -> None:
    with pytest.raises(UsageError, match="anak"):
        check_jumlah("cucu", "program", 4, {"a": 1}, on=ON)


def _anggaran(pemilik: str, jumlah: int, jenis: JenisBelanja | None = None) -> Anggaran:
    return Anggaran(
        id=f"{pemilik}-{jenis}",
        pemilik_id=pemilik,
        tahun=2022,
        versi=Versi.PERUBAHAN,
        jenis_belanja=jenis,
        sumber_dana="APBD",
        jumlah=jumlah,
    )


BUKU = BukuKinerja(
    laporan=(
        Laporan(
            id="l",
            perangkat_daerah_id="badan",
            tahun=2022,
            tempat="Semarang",
            tanggal=None,
            metode_agregasi=MetodeAgregasi.RATA_RATA_SASARAN,
            skala_capaian="pmdn",
            batas_atas=None,
            batas_bawah=None,
            sumber=None,
        ),
    ),
    program=tuple(Program(id=i, kode="5.03.02", versi_nomenklatur="x", nama=i, urutan=1) for i in ("p1", "p2")),
    kegiatan=(Kegiatan(id="k1", program_id="p1", kode="5.03.02.2.01", nama="k1", urutan=1),),
    sub_kegiatan=tuple(SubKegiatan(id=i, kegiatan_id="k1", kode=None, nama=i, urutan=1) for i in ("s1", "s2")),
    anggaran=(
        _anggaran("badan", 30),
        _anggaran("badan", 20, JenisBelanja.OPERASI),
        _anggaran("badan", 10, JenisBelanja.MODAL),
        _anggaran("p1", 20),
        _anggaran("p2", 10),
        _anggaran("k1", 20),
    ),
)


def test_the_tree_of_a_sound_ledger_raises_nothing_and_says_what_it_could_not_look_at() -> None:
    result = check_pohon_anggaran(BUKU, on=ON)
    assert result.diperiksa == 3
    assert result.selisih == ()
    assert result.tidak_dapat_diperiksa == ("k1 (anggaran perubahan 2022)",)


def test_the_tree_finds_a_gap_at_every_level() -> None:
    wrong = (_anggaran("s1", 1), _anggaran("s2", 2), *(replace(a, jumlah=a.jumlah + 1) for a in BUKU.anggaran[:1]))
    result = check_pohon_anggaran(replace(BUKU, anggaran=wrong + BUKU.anggaran[1:]), on=ON)
    assert [(gap.identitas, gap.induk, gap.selisih) for gap in result.selisih] == [
        ("anak", "badan", 1),
        ("jenis-belanja", "badan", 1),
        ("anak", "k1", 17),
    ]


def test_spending_obeys_the_same_identities() -> None:
    spent = tuple(
        RealisasiAnggaran(
            id=pemilik,
            pemilik_id=pemilik,
            tahun=2022,
            periode=Periode.TAHUN,
            jenis_belanja=None,
            sumber_dana=None,
            jumlah=jumlah,
        )
        for pemilik, jumlah in (("badan", 30), ("p1", 15), ("p2", 10))
    )
    result = check_pohon_anggaran(replace(BUKU, realisasi_anggaran=spent), on=ON)
    assert [(gap.keterangan, gap.selisih) for gap in result.selisih] == [("realisasi tahun 2022", 5)]


def percent(nilai: str | None) -> Hitungan:
    hitungan = apply_aturan(Aturan(nama="diberikan", rumus="X", dasar_hukum="-"), {"X": Decimal(nilai or 0)})
    return hitungan if nilai else replace(hitungan, value=None, alasan="belum ada")


@pytest.mark.parametrize(
    ("capaian", "serapan", "keluaran", "status"),
    [
        ("102", "90", True, "efisien"),
        ("100", "99.99", True, "efisien"),
        ("102", "90", None, "belum dapat disimpulkan"),
        ("102", "90", False, "belum dapat disimpulkan"),
        ("95", "60", True, "belum dapat disimpulkan"),
        ("110", "100", True, "belum dapat disimpulkan"),
        ("80", "90", True, "tidak efisien"),
        ("100", "100", True, "tidak efisien"),
    ],
)
def test_money_left_is_efficient_only_when_the_targets_were_met(
    *, capaian: str, serapan: str, keluaran: bool | None, status: str
) -> None:
    result = compute_efisiensi_opd(percent(capaian), percent(serapan), on=ON, keluaran_tercapai=keluaran)
    assert (result.value, result.status) == (Decimal(capaian) - Decimal(serapan), status)
    assert result.catatan


def test_efficiency_of_what_is_not_known_is_not_judged() -> None:
    result = compute_efisiensi_opd(percent(None), percent("90"), on=ON, keluaran_tercapai=True)
    assert (result.value, result.status) == (None, None)
    assert "belum ada" in (result.alasan or "")


@pytest.mark.parametrize("capaian", ["0", "-1"])
def test_efficiency_without_any_result_has_no_value(capaian: str) -> None:
    one = Keluaran(pagu=Decimal(4), capaian=Decimal(capaian), realisasi=Decimal(3))
    assert "nol atau negatif" in (compute_efisiensi([one], on=ON).alasan or "")


def test_efficiency_of_no_outputs_has_no_value() -> None:
    assert compute_efisiensi([], on=ON).value is None


def test_absorption_of_nothing_and_over_the_budget() -> None:
    assert "nol" in (compute_penyerapan(0, 0, on=ON).alasan or "")
    assert "Pagu anggaran belum ada" in (compute_penyerapan(None, 1, on=ON).alasan or "")
    assert "Realisasi anggaran belum ada" in (compute_sisa(1, None, on=ON).alasan or "")
    assert compute_sisa(0, 0, on=ON).value == 0
    assert compute_penyerapan(100, 100, on=ON).catatan == ""
    over = compute_penyerapan(100, 101, on=ON)
    assert over.value == 101
    assert "melebihi" in over.catatan
