"""Lists the words of the code's own names, and which of them neither the kamus nor the English list knows.

Run `.venv/bin/python docs/daftar_kata.py`: one line a fault, and exit code 1 where there is one. The border between
Indonesian nouns and English words stands in `kamus.toml` and `kamus-inggris.txt`; `tests/docs/test_kamus.py` keeps it.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).parents[1]
SUMBER = AKAR / "src" / "terang"
KAMUS = AKAR / "docs" / "kamus.toml"
INGGRIS = AKAR / "docs" / "kamus-inggris.txt"

# `read_DOCX2` -> read, DOCX; `HasilIndikator` -> Hasil, Indikator; digits name no thing.
_POLA_KATA = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")

Kata = tuple[str, ...]
"""The words of one name in order, lower case: `compute_capaian` as `("compute", "capaian")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kamus:
    """The border: Indonesian entries (of one word or several), English words, and what is refused."""

    kata: Mapping[str, Mapping[str, str]]
    larangan: Mapping[str, str]
    inggris: tuple[str, ...]


def read_kamus() -> Kamus:
    """The kamus and the English list as they stand in `docs/`."""
    isi = tomllib.loads(KAMUS.read_text(encoding="utf-8"))
    return Kamus(kata=isi["kata"], larangan=isi["larangan"], inggris=tuple(INGGRIS.read_text(encoding="utf-8").split()))


def split_kata(nama: str) -> Kata:
    """The words of a name: `sub_kegiatan`, `SubKegiatan` and `SUB_KEGIATAN` all give `("sub", "kegiatan")`."""
    return tuple(word.lower() for word in _POLA_KATA.findall(nama))


def list_nama(folder: Path = SUMBER) -> dict[str, str]:
    """Every name that the code gives a module, class, function, field or enum member, with the first place of each.

    Parameters and local variables are free: they are read beside their definition.
    """
    nama: dict[str, str] = {}
    for berkas in sorted(folder.rglob("*.py")):
        place = berkas.relative_to(folder.parent).as_posix()
        for part in Path(place).with_suffix("").parts:
            nama.setdefault(part, place)
        for name, line in _list_definisi(ast.parse(berkas.read_text(encoding="utf-8"))):
            nama.setdefault(name, f"{place}:{line}")
    # Names such as `__init__` are Python's and not ours.
    return {name: place for name, place in nama.items() if not re.fullmatch("__.*__", name)}


def _list_definisi(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, node.lineno
            yield from ((target.id, target.lineno) for target in _list_anggota(node))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno


def _list_anggota(node: ast.ClassDef) -> Iterator[ast.Name]:
    """Fields of a dataclass and members of an enum: what is assigned in the class's own body."""
    for statement in node.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        yield from (target for target in targets if isinstance(target, ast.Name))


def match_kata(kata: Kata, entri: Iterable[str]) -> Iterator[str]:
    """Yield the entries that cover a name, the longest first where several fit, and bare words that none covers."""
    dikenal = {split_kata(e): e for e in entri}
    mulai = 0
    while mulai < len(kata):
        panjang = next((n for n in range(len(kata) - mulai, 0, -1) if kata[mulai : mulai + n] in dikenal), 1)
        potong = kata[mulai : mulai + panjang]
        yield dikenal.get(potong, potong[0])
        mulai += panjang


def list_dipakai(nama: Mapping[str, str], kamus: Kamus) -> dict[str, str]:
    """Every entry and every uncovered word that the names use, with the first place of each."""
    dipakai: dict[str, str] = {}
    for name, place in nama.items():
        for word in match_kata(split_kata(name), (*kamus.kata, *kamus.inggris)):
            dipakai.setdefault(word, f"{name} ({place})")
    return dipakai


def find_larangan(kata: Kata, larangan: Iterable[str]) -> Iterator[str]:
    """Yield the refused words inside a name."""
    for entri in larangan:
        dilarang = split_kata(entri)
        if any(kata[n : n + len(dilarang)] == dilarang for n in range(len(kata))):
            yield entri


def find_salah(nama: Mapping[str, str], kamus: Kamus) -> list[str]:
    """Everything that crosses the border, one sentence each; empty when all is well."""
    dipakai = list_dipakai(nama, kamus)
    dikenal = {*kamus.kata, *kamus.inggris}
    return [
        *(f"kata baru: {kata}  dari {dari}" for kata, dari in sorted(dipakai.items()) if kata not in dikenal),
        *(f"entri mati: {kata}  tidak dipakai lagi" for kata in sorted(dikenal - dipakai.keys())),
        *(f"dua kali: {kata}  ada di kedua daftar" for kata in sorted(set(kamus.kata) & set(kamus.inggris))),
        *(
            f"dilarang: {kata}  pada {name} ({place}); tulis {kamus.larangan[kata]}"
            for name, place in nama.items()
            for kata in find_larangan(split_kata(name), kamus.larangan)
        ),
    ]


if __name__ == "__main__":
    salah = find_salah(list_nama(), read_kamus())
    sys.stdout.write("".join(f"{satu}\n" for satu in salah))
    sys.exit(bool(salah))
