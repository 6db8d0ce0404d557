"""The ways the data takes, end to end on the demo ledger: whole, the same every time, and able to go back."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest

from contoh_demo import PAKET_DEMO, load_demo
from terang import flows
from terang.stores.paket import load_paket

ENAM = {"angka.json", "lkjip.docx", "lkjip.pdf", "lkjip.html", "lkjip.md", "lkjip.xlsx"}


@pytest.fixture(scope="module")
def hasil() -> Mapping[str, bytes]:
    return flows.susun(PAKET_DEMO, flows.BENTUK, flows.Rupa())


@pytest.fixture(scope="module")
def lampiran(hasil: Mapping[str, bytes]) -> Mapping[str, bytes]:
    with pikepdf.open(io.BytesIO(hasil["lkjip.pdf"])) as pdf:
        return {nama: berkas.get_file().read_bytes() for nama, berkas in pdf.attachments.items()}


def test_a_package_becomes_all_six_files(hasil: Mapping[str, bytes]) -> None:
    assert hasil.keys() == ENAM
    assert all(hasil.values())


def test_another_process_writes_the_same_bytes(hasil: Mapping[str, bytes], tmp_path: Path) -> None:
    perintah = [sys.executable, "-m", "terang", "susun", str(PAKET_DEMO), "--ke", str(tmp_path)]
    # Another order of every set and dict of strings, another day of the week, another language.
    lain = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Jayapura", "LANG": "C"}
    subprocess.run(perintah, check=True, capture_output=True, env=lain, timeout=120)
    ditulis = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert ditulis.keys() == ENAM
    assert [nama for nama in sorted(ENAM) if ditulis[nama] != hasil[nama]] == []


def test_every_figure_is_printed_somewhere(hasil: Mapping[str, bytes]) -> None:
    angka = json.loads(hasil["angka.json"])
    assert len(angka) > 100
    assert [id_ for id_, isi in angka.items() if not isi["tempat"]] == []


def test_the_pdf_carries_the_origins_of_its_figures(hasil: Mapping[str, bytes], lampiran: Mapping[str, bytes]) -> None:
    assert lampiran.keys() == {"angka.json", "paket.zip"}
    assert lampiran["angka.json"] == hasil["angka.json"]


def test_the_package_in_the_pdf_is_the_ledger(lampiran: Mapping[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(lampiran["paket.zip"])) as arsip:
        arsip.extractall(tmp_path / "paket")
    assert load_paket(tmp_path / "paket") == load_demo()


def test_a_report_from_the_package_in_the_pdf_is_the_same_report(
    hasil: Mapping[str, bytes], lampiran: Mapping[str, bytes], tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(lampiran["paket.zip"])) as arsip:
        arsip.extractall(tmp_path / "paket")
    lagi = flows.susun(tmp_path / "paket", ["md"], flows.Rupa())
    assert lagi == {nama: hasil[nama] for nama in ("angka.json", "lkjip.md")}


@pytest.mark.parametrize("bentuk", [*([nama] for nama in flows.BENTUK), ["md", "html"], []], ids=",".join)
def test_only_the_asked_forms_are_written_and_they_do_not_change(bentuk: list[str], hasil: Mapping[str, bytes]) -> None:
    sebagian = flows.susun(PAKET_DEMO, bentuk, flows.Rupa())
    assert sebagian.keys() == {"angka.json", *(f"lkjip.{nama}" for nama in bentuk)}
    assert [nama for nama in sebagian if sebagian[nama] != hasil[nama]] == []


def test_every_step_is_told() -> None:
    langkah: list[str] = []
    flows.susun(PAKET_DEMO, ["md", "html"], flows.Rupa(), lapor=langkah.append)
    assert langkah[0] == f"Membaca {PAKET_DEMO}"
    assert {"Menulis Markdown", "Menulis HTML"} <= set(langkah)
    assert not any("PDF" in satu or "halaman" in satu for satu in langkah)


def test_the_measurement_is_that_of_the_report(hasil: Mapping[str, bytes]) -> None:
    _, pengukuran = flows.hitung(PAKET_DEMO)
    angka = json.loads(hasil["angka.json"])
    for h in pengukuran.list_indikator():
        assert f"{h.capaian.value:f}" == angka[f"{h.indikator.id}/capaian"]["nilai"]
    total = pengukuran.total[pengukuran.metode]
    assert f"{total.value:f}" == angka[f"total/{pengukuran.metode}"]["nilai"]


def test_a_table_of_thousands_of_columns_is_reviewed_soon() -> None:
    baris = ("Realisasi", *(f"{n},5" for n in range(2)))
    isi = "".join(f"<tr>{f'<td>{satu}' * 8_000}" for satu in baris)
    awal = time.process_time()
    assert not flows.reviu("a.html", f"<html><body><table>{isi}</table>".encode()).gagal
    assert time.process_time() - awal < 8
