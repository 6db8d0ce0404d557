"""What may stand in which file of an app, so that nobody has to remember it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import terang.web

WEB = Path(terang.web.__file__).parent
FUNGSI_MESIN = {"list_retak", "has_sidik", "load_pohon", "load_pohon_wewenang"}
"""Reads without a person: the commands on the server, and the tree by which what a person may do is found."""


def list_modul(awalan: str) -> list[tuple[str, ast.Module]]:
    berkas = sorted(WEB.glob(f"*/{awalan}*.py"))
    assert berkas
    return [(str(satu.relative_to(WEB)), ast.parse(satu.read_text(encoding="utf-8"))) for satu in berkas]


def list_fungsi(awalan: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the public functions of these modules."""
    for nama, modul in list_modul(awalan):
        for satu in modul.body:
            if isinstance(satu, ast.FunctionDef) and not satu.name.startswith("_"):
                yield nama, satu


def test_views_leave_the_tables_to_queries_and_actions() -> None:
    salah = [
        f"{nama}:{n.lineno}"
        for nama, modul in list_modul("views")
        for n in ast.walk(modul)
        if (isinstance(n, ast.Attribute) and n.attr in {"objects", "filter", "save", "delete", "update"})
        or (isinstance(n, ast.ImportFrom) and (n.module or "").startswith("django.db"))
    ]
    assert salah == []


def test_views_are_short() -> None:
    assert [f"{n}: {f.name}" for n, f in list_fungsi("views") if (f.end_lineno or 0) - f.lineno >= 25] == []


def test_a_query_asks_first_who_wants_to_know() -> None:
    salah = [
        f"{nama}: {f.name}"
        for nama, f in list_fungsi("queries")
        if f.name not in FUNGSI_MESIN and [a.arg for a in f.args.args[:1]] != ["pelaku"]
    ]
    assert salah == []


@pytest.mark.parametrize("awalan", ["actions_", "dirikan", "masuk"])
def test_an_action_names_what_it_is_given(awalan: str) -> None:
    salah = [f"{n}: {f.name}" for n, f in list_fungsi(awalan) if [a.arg for a in f.args.posonlyargs] != ["pelaku"]]
    assert salah == []


def test_every_action_has_a_name_in_the_trail() -> None:
    tindakan = [
        hiasan.args[0].value
        for awalan in ("actions", "dirikan", "masuk")
        for _, f in list_fungsi(awalan)
        for hiasan in f.decorator_list
        if isinstance(hiasan, ast.Call) and isinstance(hiasan.args[0], ast.Constant)
    ]
    assert len(tindakan) > 15
    assert len(set(tindakan)) == len(tindakan)


def test_models_have_no_magic_of_their_own() -> None:
    ajaib = {"save", "clean", "full_clean", "pre_save"}
    salah = [
        f"{nama}:{n.lineno}"
        for nama, modul in list_modul("models")
        for n in ast.walk(modul)
        if isinstance(n, ast.FunctionDef) and n.name in ajaib
    ]
    assert salah == []
