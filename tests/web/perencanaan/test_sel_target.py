"""Targets: typed as people type them, kept exactly, with what stood there before."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pemeran import play, play_mesin
from rencana_contoh import build_renstra, get_contoh, get_iku, open_dokumen
from terang.kinerja.pilihan import Polaritas, Rumus, Versi
from terang.web.common.errors import AturanError
from terang.web.organisasi.models import Jabatan
from terang.web.perencanaan.actions_indikator import appoint_penanggung, change_indikator, create_indikator
from terang.web.perencanaan.actions_target import set_target
from terang.web.perencanaan.capaian import compute_simpul
from terang.web.perencanaan.models import Indikator, Target
from terang.web.perencanaan.petunjuk import list_kembar, list_petunjuk
from terang.web.perencanaan.queries_indikator import list_riwayat_target, list_target
from terang.web.perencanaan.tulisan import read_sel

pytestmark = pytest.mark.django_db


@pytest.fixture
def iku() -> Indikator:
    build_renstra()
    return get_iku()


def fill(indikator: Indikator, teks: str, *, versi: Versi = Versi.MURNI, tahun: int = 2026, semula: str | None = None):  # type: ignore[no-untyped-def]  # noqa: ANN201
    isi = read_sel(indikator, teks)
    return set_target(play("perencana"), indikator=indikator, versi=versi, tahun=tahun, isi=isi, semula=semula)


@pytest.mark.parametrize(
    ("teks", "tampak"),
    [("81,25", "81,25"), (">82", ">82,00"), ("≥ 3,4567", "≥3,4567"), ("5-7", "5,00–7,00"), ("1.234,5", "1.234,50")],
)
def test_what_is_typed_reads_back_as_the_same_figure(iku: Indikator, teks: str, tampak: str) -> None:
    dulu = fill(iku, teks)
    assert list_target(play_mesin(), open_dokumen(), get_iku())[1].sel[0].isi == tampak
    lagi = fill(get_iku(), tampak)
    assert (lagi.nilai, lagi.batas_atas, lagi.tanda) == (dulu.nilai, dulu.batas_atas, dulu.tanda)


def test_an_empty_cell_is_no_target_and_not_zero(iku: Indikator) -> None:
    fill(iku, "0")
    assert Target.objects.get(versi="murni").nilai == Decimal(0)
    assert fill(iku, "  ") is None
    assert not Target.objects.filter(versi="murni").exists()


@pytest.mark.parametrize("teks", ["8O,6", "tujuh", "7-5"])
def test_what_is_no_figure_says_why(iku: Indikator, teks: str) -> None:
    with pytest.raises(AturanError) as salah:
        fill(iku, teks)
    assert salah.value.bidang == "nilai"


def test_a_year_outside_the_plan_is_refused(iku: Indikator) -> None:
    with pytest.raises(AturanError, match="di luar"):
        fill(iku, "80", tahun=2031)


def test_the_history_shows_old_and_new(iku: Indikator) -> None:
    fill(iku, "80")
    fill(iku, "81,5")
    fill(iku, "")
    riwayat = list_riwayat_target(play("kepala"), open_dokumen(), iku)
    perubahan = [satu.perubahan for satu in riwayat]
    assert ['["80,00", "81,50"]' in p for p in perubahan] == [False, True, False, False]
    assert '["81,50", null]' in perubahan[0]


def test_who_saw_an_old_figure_does_not_overwrite_a_new_one(iku: Indikator) -> None:
    fill(iku, "80", semula="")
    with pytest.raises(AturanError, match=r"menjadi 80,00"):
        fill(iku, "90", semula="")
    fill(iku, "90", semula="80,00")


def test_a_predicate_is_chosen_from_its_scale(iku: Indikator) -> None:
    akip = create_indikator(
        play("perencana"),
        pemilik=iku.pemilik,
        nama="Predikat AKIP",
        satuan="predikat",
        rumus=Rumus.PREDIKAT,
        skala_predikat="predikat-akip",
    )
    assert fill(akip, "bb").predikat == "BB"
    with pytest.raises(AturanError, match="Tulis salah satu"):
        fill(akip, "ZZ")
    with pytest.raises(AturanError, match="skala"):
        change_indikator(play("perencana"), indikator=iku, rumus=Rumus.PREDIKAT)


def test_an_indicator_follows_its_direction_and_its_unit_is_made_once(iku: Indikator) -> None:
    for nama in ("Angka pelanggaran", "Angka keterlambatan"):
        satu = create_indikator(
            play("perencana"), pemilik=iku.pemilik, nama=nama, satuan="%", polaritas=Polaritas.TURUN
        )
        assert satu.rumus == Rumus.MIN
    assert iku.rencana.satuan.filter(lambang="%").count() == 1
    with pytest.raises(AturanError, match="tidak diukur"):
        create_indikator(play("perencana"), pemilik=get_contoh("visi-1"), nama="Visi", satuan="%")


def test_one_post_at_a_time_answers_for_an_indicator(iku: Indikator) -> None:
    jabatan = list(Jabatan.objects.filter(unit__perangkat_daerah__kode="bkpp")[:2])
    for satu, mulai in zip(jabatan, (date(2026, 1, 1), date(2026, 7, 1)), strict=True):
        appoint_penanggung(play("perencana"), indikator=iku, jabatan=satu, mulai=mulai)
    assert [p.selesai for p in iku.penanggung.all()] == [None, date(2026, 6, 30)]
    with pytest.raises(AturanError, match="sesudahnya"):
        appoint_penanggung(play("perencana"), indikator=iku, jabatan=jabatan[0], mulai=date(2026, 7, 1))


def build_pesan(**isi: object) -> str:
    sasaran = get_contoh("sasaran-1")
    satu = create_indikator(play("perencana"), pemilik=sasaran, satuan="orang", **isi)  # type: ignore[arg-type]
    kembar = list_kembar(sasaran.indikator.all())
    return " ".join(p.pesan for p in list_petunjuk(satu, tahun=2026, kembar=kembar))


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"nama": "Jumlah pegawai yang dilatih"}, "'jumlah' biasanya menandai keluaran"),
        ({"nama": "Meningkatnya kualitas layanan"}, "bukan ukuran"),
        ({"nama": "Persentase keluhan pegawai"}, "Periksa arahnya"),
        ({"nama": "Indeks  Pelayanan (Contoh)"}, "bernama sama"),
        ({"nama": "Indeks lain"}, "Target tahun 2026 belum ada"),
        ({"nama": "Indeks lain", "sumber_data": "Survei"}, "Belum diisi: Rumus hitung, Frekuensi"),
    ],
)
def test_a_careful_colleague_would_ask(iku: Indikator, isi: dict[str, str], pesan: str) -> None:
    assert iku.pk
    assert pesan in build_pesan(**isi)


@pytest.mark.parametrize(
    "isi",
    [
        {"nama": "Jumlah pegawai yang dilatih", "tingkat": "keluaran"},
        {"nama": "Persentase keluhan yang diselesaikan"},
        {"nama": "Persentase keluhan pegawai", "polaritas": Polaritas.TURUN},
        {"nama": "Jumlahan berimbang"},
    ],
)
def test_a_careful_colleague_would_not_ask(iku: Indikator, isi: dict[str, str]) -> None:
    assert iku.pk
    pesan = build_pesan(**isi)
    assert "biasanya" not in pesan
    assert "arahnya" not in pesan


def test_capaian_at_a_node_waits_for_data_but_a_missed_target_is_known(iku: Indikator) -> None:
    lain = create_indikator(play("perencana"), pemilik=iku.pemilik, nama="Indeks kedua", satuan="indeks")
    fill(lain, "50", versi=Versi.RENSTRA)

    def get_status() -> str:
        return compute_simpul(list(iku.pemilik.indikator.all()), [], tahun=2026)[0].status

    assert get_status() == "kosong"
    iku.realisasi.create(kode="a", tahun=2026, periode="tahun", nilai=Decimal("80.5"), pengukur="BKPP")
    assert get_status() == "kosong"
    hasil = lain.realisasi.create(kode="b", tahun=2026, periode="tahun", nilai=Decimal(49), pengukur="BKPP")
    assert get_status() == "belum"
    hasil.nilai = Decimal(60)
    hasil.save()
    assert get_status() == "tercapai"
