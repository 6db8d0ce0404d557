"""Wrong usage answers 64 and says in Indonesian what is wrong; help is Indonesian too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from perintah import PAKET_DEMO, terang

from terang import __version__

PERINTAH = ("capaian", "hitung", "jelaskan", "kemas", "reviu", "susun", "terima")
INGGRIS = re.compile(
    r"\b(Usage|Options?|Arguments?|Commands?|required|default|Show|message|exit|Error|Missing|Invalid|value|such|Try|unexpected)\b"
    r"(?!_)"
)


@pytest.mark.parametrize(
    ("kata", "pesan"),
    [
        (["xyz"], "Perintah 'xyz' tidak dikenal.\nBantuan: terang --help"),
        (["hitug"], "Perintah 'hitug' tidak dikenal. Yang mirip: 'hitung'."),
        (["susun"], "PAKET belum ditulis.\nBantuan: terang susun --help"),
        (["susun", "paket"], "Opsi --ke wajib ditulis.\nBantuan: terang susun --help"),
        (["susun", "paket", "--ke"], "Opsi --ke memerlukan nilai sesudahnya."),
        (["susun", "paket", "--ke", "out", "--cepat"], "Opsi --cepat tidak dikenal."),
        (["susun", "paket", "--ke", "out", "--bentu", "pdf"], "Opsi --bentu tidak dikenal. Yang mirip: --bentuk."),
        (["susun", "paket", "--ke", "out", "--bentuk", "pdf,doc"], "Bentuk doc tidak dikenal. Pilihan: docx, pdf"),
        (["susun", "paket", "--ke", "out", "--bentuk", ","], "Bentuk kosong tidak dikenal."),
        (["hitung", "paket", "lain"], "Berlebih: lain."),
        (["hitung", "paket", "--bentuk", "xml"], "Nilai 'xml' untuk --bentuk tidak dikenal. Pilihan: 'tabel', 'json'."),
        (["capaian", "--target", "1", "--realisasi", "1", "--rumus", "x"], "Nilai 'x' untuk --rumus tidak dikenal."),
        (["--versi=ya"], "Opsi --versi tidak memakai nilai."),
        (["hitung", "tidak-ada"], "Folder paket tidak-ada tidak ada."),
        (["kemas", "tidak-ada"], "Folder paket tidak-ada tidak ada."),
        (["susun", "tidak-ada", "--ke", "out"], "Folder paket tidak-ada tidak ada."),
    ],
)
def test_it_says_what_is_wrong(kata: list[str], pesan: str, tmp_path: Path) -> None:
    jawaban = terang(*kata, folder=tmp_path)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert pesan in jawaban.pesan
    assert not INGGRIS.search(jawaban.pesan)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kata", [[], *([nama] for nama in PERINTAH)], ids=str)
def test_help_is_indonesian(kata: list[str]) -> None:
    jawaban = terang(*kata, "--help")
    assert (jawaban.kode, jawaban.pesan) == (0, "")
    assert jawaban.hasil.startswith("Pakai: terang")
    assert "Menampilkan bantuan ini." in jawaban.hasil
    assert not INGGRIS.search(jawaban.hasil)


def test_the_command_alone_shows_its_help_as_wrong_usage() -> None:
    jawaban = terang()
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert all(nama in jawaban.pesan for nama in PERINTAH)


def test_the_list_of_commands_is_not_cut() -> None:
    assert "..." not in terang("--help").hasil.replace("PERINTAH ...", "")


def test_it_tells_its_version() -> None:
    jawaban = terang("--versi")
    assert (jawaban.kode, jawaban.hasil) == (0, f"terang {__version__}\n")


@pytest.mark.parametrize(
    ("opsi", "isi", "pesan"),
    [
        ("--kop", b"bukan gambar", "bukan gambar PNG yang utuh"),
        ("--kop", None, "tidak ada"),
        ("--templat", None, "tidak ada"),
    ],
)
def test_a_broken_letterhead_or_template_is_wrong_usage(
    opsi: str, isi: bytes | None, pesan: str, tmp_path: Path
) -> None:
    berkas = tmp_path / "milik-instansi"
    if isi is not None:
        berkas.write_bytes(isi)
    jawaban = terang("susun", PAKET_DEMO, "--ke", tmp_path / "out", "--bentuk", "md", opsi, berkas)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert pesan in jawaban.pesan
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_no_document_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "templat.docx").write_bytes(b"bukan DOCX")
    opsi = ("--bentuk", "docx", "--templat", tmp_path / "templat.docx")
    jawaban = terang("susun", PAKET_DEMO, "--ke", tmp_path / "out", *opsi)
    assert (jawaban.kode, jawaban.hasil) == (64, "")
    assert "templat" in jawaban.pesan.lower()
    assert "Traceback" not in jawaban.pesan
