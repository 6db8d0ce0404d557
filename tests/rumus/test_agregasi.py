from __future__ import annotations

from datetime import date
from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.pilihan import MetodeAgregasi, Rumus
from terang.rumus.agregasi import compute_perangkat_daerah, compute_rata_geometrik, compute_rata_sasaran
from terang.rumus.capaian import compute_capaian
from terang.rumus.hitungan import Hitungan
from terang.rumus.kategori import compute_predikat_akip

ON = date(2022, 12, 31)


def capaian(realisasi: int | None) -> Hitungan:
    return compute_capaian(
        Rumus.MAKS, Angka(nilai=Decimal(100)), None if realisasi is None else Decimal(realisasi), on=ON
    )


def test_an_empty_indicator_is_left_out_of_the_mean_but_named() -> None:
    mean = compute_rata_sasaran({"IKM": capaian(90), "IP ASN": capaian(None), "Merit": capaian(0)}, on=ON)
    assert mean.value == 45
    assert "IP ASN (Realisasi belum ada" in mean.catatan
    assert "Merit" not in mean.catatan


def test_a_mean_over_nothing_has_no_value() -> None:
    mean = compute_rata_sasaran({"IP ASN": capaian(None)}, on=ON)
    assert mean.value is None
    assert "Lengkapi" in (mean.alasan or "")
    assert "IP ASN" in mean.catatan


def test_the_two_methods_differ_and_say_their_names() -> None:
    sasaran = {"satu": {"a": capaian(120)}, "dua": {"b": capaian(90), "c": capaian(60)}}
    over_sasaran = compute_perangkat_daerah(sasaran, MetodeAgregasi.RATA_RATA_SASARAN, on=ON)
    over_indikator = compute_perangkat_daerah(sasaran, MetodeAgregasi.RATA_RATA_INDIKATOR, on=ON)
    assert (over_sasaran.value, over_indikator.value) == (Decimal("97.5"), 90)
    assert over_sasaran.nama != over_indikator.nama


def test_an_indicator_that_serves_two_sasaran_counts_twice() -> None:
    sasaran = {"satu": {"a": capaian(100), "b": capaian(40)}, "dua": {"a": capaian(100)}}
    assert compute_perangkat_daerah(sasaran, MetodeAgregasi.RATA_RATA_INDIKATOR, on=ON).value == 80


def test_weights_pull_the_mean() -> None:
    parts = {"a": capaian(100), "b": capaian(50)}
    bobot = {"a": Decimal(3), "b": Decimal(1)}
    assert compute_rata_sasaran(parts, on=ON, bobot=bobot).value == Decimal("87.5")


def test_a_weight_of_zero_is_a_weight() -> None:
    bobot = {"a": Decimal(0), "b": Decimal(1)}
    assert compute_rata_sasaran({"a": capaian(100), "b": capaian(50)}, on=ON, bobot=bobot).value == 50
    none = compute_rata_sasaran({"a": capaian(100)}, on=ON, bobot={"a": Decimal(0)})
    assert none.value is None


def test_a_missing_weight_is_not_a_weight_of_zero() -> None:
    mean = compute_rata_sasaran({"a": capaian(100), "b": capaian(50)}, on=ON, bobot={"a": Decimal(3)})
    assert mean.value is None
    assert "Bobot" in (mean.alasan or "")


def test_an_empty_indicator_takes_its_weight_with_it() -> None:
    bobot = {"a": Decimal(3), "b": Decimal(1)}
    assert compute_rata_sasaran({"a": capaian(100), "b": capaian(None)}, on=ON, bobot=bobot).value == 100


def test_the_geometric_mean_refuses_what_is_not_positive() -> None:
    assert compute_rata_geometrik({"a": capaian(0), "b": capaian(100)}, on=ON).value is None
    assert compute_rata_geometrik({"a": capaian(50), "b": capaian(200)}, on=ON).value == 100


def test_an_akip_score_is_cut_off_at_its_printed_value() -> None:
    scores = [("80", "BB"), ("80.004", "BB"), ("80.005", "A"), ("80.01", "A"), ("30", "D"), ("100", "AA"), ("0", "D")]
    assert [compute_predikat_akip(Decimal(value), on=ON).kode for value, _ in scores] == [kode for _, kode in scores]
