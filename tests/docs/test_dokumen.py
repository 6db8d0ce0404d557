"""What the pages show works: commands, links, ids of figures, printed results."""

from __future__ import annotations

import re
import shlex
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import buat_rujukan
import pytest
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from contoh_demo import load_demo
from terang.checks import capaian_salah_hitung
from terang.cli import app
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.report.katalog import Katalog
from terang.report.lkjip.build import build_bahan
from terang.report.narasi import PembacaNarasi

AKAR = Path(__file__).parents[2]
HALAMAN = sorted(
    path.relative_to(AKAR).as_posix()
    for pola in ("*.md", "docs/**/*.md", "data/*/*.md", "src/**/docs.md")
    for path in AKAR.glob(pola)
)
# A sentence with a wrong example stands in a block marked ```salah.
SALAH = "salah"
RUJUKAN = re.compile(r"\{\{([^{}|\\]+)(?:\\?\|([a-z]+))?\}\}")
PERINTAH = re.compile(r"^(?:\.venv/bin/)?terang\s+(.*)$")


@cache
def _read(halaman: str) -> str:
    return (AKAR / halaman).read_text(encoding="utf-8")


@cache
def _katalog() -> tuple[BukuKinerja, Katalog]:
    buku = load_demo()
    return buku, build_bahan(buku).katalog


def _list_kode(halaman: str) -> list[tuple[str, str]]:
    """Fenced blocks with their language, and inline code with none."""
    tokens = MarkdownIt("commonmark").enable("table").parse(_read(halaman))
    blok = [(t.info.strip(), t.content) for t in tokens if t.type == "fence"]
    dalam = [c for t in tokens for c in t.children or () if c.type == "code_inline"]
    return blok + [("", c.content) for c in dalam]


def _list_perintah(halaman: str) -> list[list[str]]:
    lines = [line.strip() for info, isi in _list_kode(halaman) if info != SALAH for line in isi.splitlines()]
    found = [PERINTAH.match(line) for line in lines]
    return [shlex.split(match[1], comments=True) for match in found if match]


@pytest.mark.parametrize("halaman", HALAMAN)
def test_it_shows_commands_that_exist_with_their_options(halaman: str) -> None:
    perintah = {p.nama: p for p in buat_rujukan.list_perintah()}
    for kata in _list_perintah(halaman):
        if kata[0].startswith("-"):
            continue
        assert kata[0] in perintah, kata
        dikenal = {nama for opsi in perintah[kata[0]].opsi for nama in opsi.nama}
        asing = [k for k in kata[1:] if k.startswith("--") and k not in dikenal]
        assert not asing, kata


@pytest.mark.parametrize("halaman", HALAMAN)
def test_its_commands_in_blocks_are_complete(halaman: str) -> None:
    perintah = {p.nama: p for p in buat_rujukan.list_perintah()}
    baris = [line for info, isi in _list_kode(halaman) if info == "sh" for line in isi.splitlines()]
    for match in filter(None, map(PERINTAH.match, baris)):
        kata = shlex.split(match[1], comments=True)
        for opsi in perintah[kata[0]].opsi:
            assert not opsi.wajib or opsi.argumen or set(opsi.nama) & set(kata), match[0]


@pytest.mark.parametrize("halaman", HALAMAN)
def test_its_links_lead_somewhere(halaman: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(_read(halaman))
    anak = [c for t in tokens for c in t.children or ()]
    tujuan = [str(c.attrs.get("href") or c.attrs["src"]) for c in anak if c.type in {"link_open", "image"}]
    for ke in tujuan:
        if "://" in ke or ke.startswith("mailto:"):
            continue
        berkas, _, bagian = ke.partition("#")
        path = (AKAR / halaman).parent / berkas if berkas else AKAR / halaman
        assert path.exists(), ke
        assert not bagian or bagian in _list_jangkar(path.read_text(encoding="utf-8")), ke


def _list_jangkar(teks: str) -> set[str]:
    judul = re.findall(r"^#+ (.+)$", teks, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", j.lower()).strip().replace(" ", "-") for j in judul}


@pytest.mark.parametrize("halaman", HALAMAN)
def test_its_figures_exist_in_the_demo_and_can_be_printed_that_way(halaman: str) -> None:
    buku, katalog = _katalog()
    teks = "\n".join(isi for info, isi in _list_kode(halaman) if info != SALAH)
    pembaca = PembacaNarasi(buku, katalog)
    for id_, bentuk in RUJUKAN.findall(teks):
        pembaca.read(Narasi(bagian="contoh", teks=f"{{{{{id_}{f'|{bentuk}' if bentuk else ''}}}}}"))
    assert not pembaca.salah, "\n".join(map(str, pembaca.salah))


def test_its_wrong_examples_are_wrong() -> None:
    buku, katalog = _katalog()
    blok = [isi for halaman in HALAMAN for info, isi in _list_kode(halaman) if info == SALAH]
    assert blok
    for isi in blok:
        pembaca = PembacaNarasi(buku, katalog)
        pembaca.read(Narasi(bagian="contoh", teks=isi))
        assert {salah.baris for salah in pembaca.salah} == set(range(1, isi.count("\n") + 1))


def test_its_table_of_references_prints_what_the_demo_prints() -> None:
    buku, katalog = _katalog()
    baris = re.findall(
        r"^\| `(\{\{.+?\}\})` \| (.+?) \|$",
        _read("docs/cara/menulis-narasi.md").split("## Mencari id")[0],
        re.MULTILINE,
    )
    hasil = [(r.replace("\\|", "|"), teks) for r, teks in baris]
    assert len(hasil) >= 5
    for rujukan, teks in hasil:
        (paragraf,) = PembacaNarasi(buku, katalog).read(Narasi(bagian="contoh", teks=rujukan))
        assert "".join(piece.teks for piece in paragraf.isi) == teks  # type: ignore[union-attr]


def test_it_names_every_place_where_narrative_is_read() -> None:
    kode = "\n".join(path.read_text(encoding="utf-8") for path in (AKAR / "src/terang/report").rglob("*.py"))
    dibaca = set(re.findall(r'\.tulis\("([a-z/-]+)"', kode))
    disebut = set(re.findall(r"^\| `([a-z/-]+)\.md` \|", _read("docs/cara/menulis-narasi.md"), re.MULTILINE))
    assert dibaca == disebut


def _list_hasil() -> list[tuple[str, str]]:
    """Commands of `terang capaian` that stand alone in a block, with the result block right behind them."""
    pola = re.compile(r"```sh\n\S*terang (capaian [^\n]+)\n```\n\n```text\n(.*?)```", re.DOTALL)
    return [pasang for halaman in HALAMAN for pasang in pola.findall(_read(halaman))]


@pytest.mark.parametrize(("perintah", "hasil"), _list_hasil())
def test_it_shows_the_result_that_the_command_gives(perintah: str, hasil: str) -> None:
    jawab = CliRunner().invoke(app, shlex.split(perintah))
    assert jawab.stdout.strip() == hasil.strip()


def test_its_guide_to_reviewing_shows_a_finding_as_the_review_prints_it(tmp_path: Path) -> None:
    (tmp_path / "laporan.txt").write_text(capaian_salah_hitung.SALAH, encoding="utf-8")
    jawab = CliRunner().invoke(app, ["reviu", str(tmp_path / "laporan.txt"), "--hanya", "HIT001"])
    (contoh,) = [isi for info, isi in _list_kode("docs/cara/mereviu-laporan.md") if info == "text"]
    assert contoh in jawab.stdout


def test_its_tutorial_foretells_what_moves() -> None:
    buku, lama = _katalog()
    ganti = tuple(replace(r, nilai=Decimal("85.00")) if r.id == "realisasi-iku-1-2022" else r for r in buku.realisasi)
    baru = build_bahan(replace(buku, realisasi=ganti)).katalog
    baris = re.findall(
        r"^\| `([a-z0-9/-]+)` \| ([\d,]+) \| ([\d,]+) \|", _read("docs/belajar/laporan-pertama.md"), re.MULTILINE
    )
    assert len(baris) == 5
    for id_, semula, sekarang in baris:
        assert (lama.get(id_).tertulis, baru.get(id_).tertulis) == (semula, sekarang), id_


def test_it_names_no_path_of_one_persons_machine() -> None:
    for halaman in HALAMAN:
        assert not re.search(r"(?<![\w.])/(?:work|home|root|tmp)/", _read(halaman)), halaman
