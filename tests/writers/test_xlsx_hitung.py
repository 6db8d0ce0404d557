"""Another program recomputes the workbook from its formulas alone and arrives at what the report prints."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from kalk import recompute, show
from naskah_angka import build_ragam, cetak, list_tercetak, make_hitungan, make_masukan, make_naskah, make_tabel
from openpyxl import load_workbook

from contoh_naskah import build_contoh
from terang.kinerja.write_angka import write_angka
from terang.naskah.blok import Tabel
from terang.naskah.naskah import AsalAngka, Naskah
from terang.naskah.sisipan import Teks
from terang.writers.xlsx import write_xlsx
from terang.writers.xlsx.lembar import list_lembar
from terang.writers.xlsx.rumah import build_denah

_LIMA_BELAS = Context(prec=15)
Baris = list[list[str]]


@pytest.fixture(scope="module")
def tampilan(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, Baris]]:
    buku = {"contoh": write_xlsx(build_contoh()), "ragam": write_xlsx(build_ragam())}
    return show(tmp_path_factory.mktemp("kalk"), buku)


def _read_angka(naskah: Naskah, xlsx: bytes) -> dict[str, Decimal]:
    """The value in every home cell, to the 15 digits that a sheet keeps."""
    buku = load_workbook(BytesIO(xlsx), data_only=True)
    homes = build_denah(naskah.angka, list_lembar(naskah)).rumah
    return {id_: _LIMA_BELAS.plus(Decimal(repr(buku[home.lembar][home.sel].value))) for id_, home in homes.items()}


@pytest.mark.parametrize(("nama", "naskah"), [("contoh", build_contoh()), ("ragam", build_ragam())])
def test_every_figure_recomputes_to_what_is_printed(
    tampilan: Mapping[str, Mapping[str, Baris]], nama: str, naskah: Naskah
) -> None:
    rows = [row for row in tampilan[nama]["Asal-usul"][4:] if row[2]]
    assert {row[0]: row[2] for row in rows} == list_tercetak(naskah)
    # A range keeps its lower bound as the value; no number format can show both.
    assert [row for row in rows if row[2] != row[3] and row[2] != "5–7"] == []


def test_every_cell_shows_what_the_report_prints(tampilan: Mapping[str, Mapping[str, Baris]]) -> None:
    (tabel,) = (blok for blok in build_ragam().isi if isinstance(blok, Tabel))
    printed = [["".join(piece.teks for piece in sel.isi) for sel in baris.sel] for baris in tabel.baris]
    assert tampilan["ragam"]["Ragam cetak"][3:] == printed


def test_a_changed_input_carries_through_to_capaian_and_mean(tmp_path: Path) -> None:
    buku = load_workbook(BytesIO(write_xlsx(build_contoh())))
    buku["Lembar pengukuran"]["C7"] = 100
    changed = BytesIO()
    buku.save(changed)
    again = load_workbook(BytesIO(recompute(tmp_path, {"ubah": changed.getvalue()})["ubah"]), data_only=True)
    assert again["Lembar pengukuran"]["E7"].value == pytest.approx(91.88)
    assert again["Lembar pengukuran"]["E9"].value == pytest.approx(91.88)
    assert again["Tabel L.1"]["E9"].value == pytest.approx(91.88)
    assert again["Asal-usul"]["D5"].value == pytest.approx(91.88)


_POSITIF = st.decimals(min_value=Decimal("0.01"), max_value=10**9, places=2)
_RUMUS_DAFTAR = (
    "jumlah(A)",
    "rata_rata(A)",
    "terkecil(A)",
    "terbesar(A)",
    "rata_rata(A) / terbesar(A) * 100",
    "rata_rata_geometrik(A)",
    "jumlah(A, 2.5) ** 0.5",
)
_RUMUS_PASANGAN = ("R / T * 100", "(2 * T - R) / T * 100", "mutlak(R - T)", "-R ** 2 / T", "R - (T - 1)", "-(-R) - T")


@st.composite
def _draw_naskah(draw: st.DrawFn) -> Naskah:
    """Chains of sums, means and ratios, some printed in tables, some nowhere."""
    figures: list[AsalAngka] = [make_masukan(f"m{i}", str(draw(_POSITIF))) for i in range(draw(st.integers(3, 8)))]
    for i in range(draw(st.integers(8, 16))):
        desimal = draw(st.integers(0, 4))
        if draw(st.booleans()):
            part = tuple(draw(st.lists(st.sampled_from(figures), min_size=1, max_size=5, unique_by=lambda a: a.id)))
            rumus = draw(st.sampled_from(_RUMUS_DAFTAR))
            assume(all(a.nilai is not None and a.nilai > 0 for a in part))
            figure = make_hitungan(f"h{i}", rumus, {"A": part}, desimal)
        else:
            above, below = draw(st.sampled_from(figures)), draw(st.sampled_from(figures))
            assume(below.nilai)
            figure = make_hitungan(f"h{i}", draw(st.sampled_from(_RUMUS_PASANGAN)), {"R": above, "T": below}, desimal)
        # Differences of near equals lose digits in binary arithmetic; reports do not print such figures.
        assume(figure.nilai is not None and Decimal("0.001") < abs(figure.nilai) < 10**10)
        figures.append(figure)
    shown = draw(st.lists(st.sampled_from(figures), min_size=1, max_size=20))
    cuts = sorted({0, len(shown), draw(st.integers(0, len(shown)))})
    tables = [
        make_tabel(*((Teks("x"), cetak(a)) for a in shown[a:b]), id_=f"t{a}", judul=f"Tabel {a}")
        for a, b in pairwise(cuts)
    ]
    return make_naskah(tables, figures)


@settings(max_examples=1, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(documents=st.lists(_draw_naskah(), min_size=12, max_size=12))
def test_chains_of_sums_means_and_ratios_recompute_to_what_is_printed(documents: list[Naskah]) -> None:
    named = {f"n{i}": naskah for i, naskah in enumerate(documents)}
    with TemporaryDirectory() as folder:
        again = recompute(Path(folder), {nama: write_xlsx(naskah) for nama, naskah in named.items()})
    for nama, naskah in named.items():
        values = _read_angka(naskah, again[nama])
        assert {a.id: a.tertulis for a in naskah.angka} == {
            a.id: write_angka(values[a.id], a.desimal) for a in naskah.angka
        }
