"""The house: the layout and manners of docs/keputusan, which no reader has to remember because they are tested."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[1]
SUMBER = AKAR / "src" / "terang"
MURNI = ("kinerja", "naskah", "ketentuan", "rumus", "report")
SATU_JAM = Path("src/terang/web/common/jam.py")
"""Where the web application, and nobody else, learns the time; it hands it down as an argument."""
BARIS_FILE = 400
BARIS_FUNGSI = 40

LARANGAN = {
    "alamat pada satu mesin": re.compile(r"(?<![\w.])/(?:wo[r]k|ro[o]t|ho[m]e/\w+|Us[e]rs/\w+|op[t]/\w+|m[n]t)/"),
    "alamat berkas lokal": re.compile(r"fi[l]e:///"),
    "alamat di jaringan sendiri": re.compile(
        r"https?://(?:loc[a]lhost|127\.|10\.|192\.168\.)|\.(?:int[e]rnal|loc[a]l)\b[:/]"
    ),
}
"""What must not stand in the tree: it would be true on one machine only. A letter in brackets keeps this file out."""


@cache
def list_modul() -> tuple[tuple[Path, ast.Module, int], ...]:
    """Every module of the package, parsed, with its number of lines."""
    isi = [(path, path.read_text(encoding="utf-8")) for path in sorted(SUMBER.rglob("*.py"))]
    assert len(isi) > 100
    return tuple((path.relative_to(AKAR), ast.parse(teks), len(teks.splitlines())) for path, teks in isi)


def list_simpul(*paket: str) -> Iterator[tuple[Path, ast.AST]]:
    """Every node of the syntax of these packages (of all, where none is named)."""
    for path, modul, _ in list_modul():
        if not paket or path.parts[2] in paket:
            yield from ((path, simpul) for simpul in ast.walk(modul))


def list_berkas() -> Iterator[Path]:
    """Every file that is or would be committed."""
    perintah = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    daftar = subprocess.run(perintah, cwd=AKAR, check=True, capture_output=True, text=True).stdout
    yield from (AKAR / nama for nama in daftar.split("\0") if nama and (AKAR / nama).is_file())


def test_imports_follow_the_layers() -> None:
    perintah = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    hasil = subprocess.run(perintah, cwd=AKAR, check=False, capture_output=True, text=True)
    assert hasil.returncode == 0, hasil.stdout
    assert "0 broken" in hasil.stdout


def test_the_pure_packages_know_no_float() -> None:
    nama = [f"{p}:{n.lineno}" for p, n in list_simpul(*MURNI) if isinstance(n, ast.Name) and n.id == "float"]
    bilangan = [
        f"{p}:{n.lineno}"
        for p, n in list_simpul(*MURNI)
        if isinstance(n, ast.Constant) and isinstance(n.value, float | complex) and not _is_cutoff(p, n)
    ]
    assert nama + bilangan == []


def _is_cutoff(path: Path, simpul: ast.Constant) -> bool:
    """How alike two names must be is a measure of difflib's, not a figure of a report."""
    return any(
        isinstance(n, ast.keyword) and n.arg == "cutoff" and n.value is simpul
        for p, n in list_simpul(*MURNI)
        if p == path
    )


def test_only_the_command_line_prints() -> None:
    prints = {p.parts[2] for p, n in list_simpul() if isinstance(n, ast.Name) and n.id == "print"}
    assert prints <= {"cli"}


def test_no_file_is_long() -> None:
    # Django writes the steps of the tables itself.
    panjang = [
        f"{path}: {baris}" for path, _, baris in list_modul() if baris > BARIS_FILE and "migrations" not in path.parts
    ]
    assert panjang == []


def test_no_function_is_long() -> None:
    panjang = [
        f"{path}:{n.lineno}: {n.name}"
        for path, n in list_simpul()
        if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and (n.end_lineno or 0) - n.lineno >= BARIS_FUNGSI
    ]
    assert panjang == []


def test_every_module_says_what_it_is() -> None:
    assert [str(path) for path, modul, _ in list_modul() if not ast.get_docstring(modul)] == []


def test_no_module_asks_what_day_it_is() -> None:
    jam = {"today", "now", "utcnow", "localtime", "gmtime"}
    found = {p for p, n in list_simpul() if isinstance(n, ast.Attribute) and n.attr in jam}
    assert found == {SATU_JAM}


def test_every_package_of_the_tests_mirrors_one_of_the_source() -> None:
    lain = {"aset", "data", "docs"}
    uji = {p.name for p in (AKAR / "tests").iterdir() if p.is_dir() and not p.name.startswith(("_", "."))}
    assert uji - lain <= {p.name for p in SUMBER.iterdir() if p.is_dir()}


def test_no_two_test_files_bear_one_name() -> None:
    nama = Counter(p.name for p in (AKAR / "tests").rglob("test_*.py"))
    assert [satu for satu, kali in nama.items() if kali > 1] == []


@pytest.mark.parametrize("nama", LARANGAN)
def test_nothing_in_the_tree_speaks_of_one_machine(nama: str) -> None:
    found: list[str] = []
    for path in list_berkas():
        try:
            teks = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(AKAR)}: {cocok[0]}" for cocok in LARANGAN[nama].finditer(teks)]
    assert found == []


@pytest.mark.parametrize(
    ("nama", "contoh"),
    [
        (
            "alamat pada satu mesin",
            ["/wo" + "rk/x", "'/ro" + "ot/.ssh'", "/ho" + "me/budi/data", "(/op" + "t/alat/bin)"],
        ),
        ("alamat berkas lokal", ["fi" + "le:///etc"]),
        ("alamat di jaringan sendiri", ["http://loc" + "alhost:80", "https://" + "10.0.0.1/", "paket.int" + "ernal/x"]),
    ],
)
def test_the_patterns_find_what_they_are_for(nama: str, contoh: list[str]) -> None:
    assert all(LARANGAN[nama].search(satu) for satu in contoh)


def test_every_tracked_text_ends_with_a_newline() -> None:
    akhiran = {".py", ".md", ".toml", ".yaml", ".csv", ".typ", ".css"}
    found = [str(p.relative_to(AKAR)) for p in list_berkas() if p.suffix in akhiran and not _ends_well(p.read_bytes())]
    assert found == []


def _ends_well(isi: bytes) -> bool:
    return not isi or isi.endswith(b"\n")


BERSAMA = {
    *("kerangka", "hitungan", "konvensi", "lipat", "jalankan"),
    *("cara_hitung", "pengecualian", "sidik", "tanda_ocr"),
}
"""What the checks share, and what is done with their findings; every other file of `checks` is one check."""


def test_no_check_imports_another_check() -> None:
    modul = {p.stem: pohon for p, pohon, _ in list_modul() if p.parent.name == "checks"}
    periksa = modul.keys() - BERSAMA - {"__init__"}
    assert len(periksa) > 20
    found = [
        f"{nama} imports {lain}"
        for nama in sorted(periksa)
        for lain in sorted(_list_impor(modul[nama]) & (periksa | {"jalankan"}))
    ]
    assert found == []


def _list_impor(pohon: ast.Module) -> set[str]:
    """The modules of `checks` that a module imports, in either way of writing it."""
    dari = [n for n in ast.walk(pohon) if isinstance(n, ast.ImportFrom)]
    paket = {alias.name for n in dari if n.module == "terang.checks" for alias in n.names}
    utuh = [n.module or "" for n in dari]
    utuh += [alias.name for n in ast.walk(pohon) if isinstance(n, ast.Import) for alias in n.names]
    return paket | {nama.split(".")[2] for nama in utuh if nama.startswith("terang.checks.")}
