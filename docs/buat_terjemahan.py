"""Keeps the English catalogue: which texts the pages and forms have, which of them lack English, and the compiled file.

`.venv/bin/python docs/buat_terjemahan.py` adds new texts to `django.po` with an empty translation, removes those that
nobody uses, compiles `django.mo`, and lists what is still to be translated. Needs no gettext, only Babel.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).parents[1] / "src" / "terang" / "web"
PO = WEB / "locale" / "en" / "LC_MESSAGES" / "django.po"
MO = PO.with_suffix(".mo")
_POLA = re.compile(r"""{%\s*translate\s+(?:"([^"]+)"|'([^']+)')""")
_ISIAN = {"Menu": "judul", "Temu": "jenis"}
_FUNGSI = dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"))


def list_teks() -> dict[str, str]:
    """Every text that can be translated, with the app that has it first."""
    teks: dict[str, str] = {}
    for app, satu in _list_semua():
        teks.setdefault(satu, app)
    return teks


def _list_semua() -> Iterator[tuple[str, str]]:
    for berkas in sorted(WEB.rglob("templates/**/*.html")):
        for dua, satu in _POLA.findall(berkas.read_text(encoding="utf-8")):
            yield berkas.relative_to(WEB).parts[0], dua or satu
    for berkas in sorted(WEB.rglob("*.py")):
        for _, pesan, _, _ in extract_from_file("python", berkas, keywords=_FUNGSI):
            yield berkas.relative_to(WEB).parts[0], str(pesan)
        for satu in _list_isian(ast.parse(berkas.read_text(encoding="utf-8"))):
            yield berkas.relative_to(WEB).parts[0], satu


def _list_isian(modul: ast.Module) -> Iterator[str]:
    """Texts that a template translates where it shows them: titles of the menu, kinds of finds."""
    for n in ast.walk(modul):
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in _ISIAN:
            for k in n.keywords:
                if k.arg == _ISIAN[n.func.id] and isinstance(k.value, ast.Constant):
                    yield str(k.value.value)


def read_katalog() -> Catalog:
    """The catalogue as it is committed."""
    with PO.open("rb") as isi:
        return read_po(isi, locale="en")


def list_kurang(katalog: Catalog) -> dict[str, str]:
    """Texts without English, with their app."""
    return {satu: app for satu, app in list_teks().items() if satu not in katalog or not katalog[satu].string}


def list_usang(katalog: Catalog) -> list[str]:
    """Texts of the catalogue that nothing uses any more."""
    dipakai = list_teks()
    return [str(satu.id) for satu in katalog if satu.id and satu.id not in dipakai]


def compile_katalog(katalog: Catalog) -> bytes:
    """The file that Django reads."""
    hasil = BytesIO()
    write_mo(hasil, katalog)
    return hasil.getvalue()


def update_katalog(katalog: Catalog) -> None:
    """New texts in, old ones out."""
    for satu in list_usang(katalog):
        katalog.delete(satu)
    for satu in list_teks():
        if satu not in katalog:
            katalog.add(satu, "")


if __name__ == "__main__":
    isi_katalog = read_katalog()
    update_katalog(isi_katalog)
    with PO.open("wb") as keluar:
        write_po(keluar, isi_katalog, width=0, sort_output=False, omit_header=False)
    MO.write_bytes(compile_katalog(isi_katalog))
    kurang = list_kurang(isi_katalog)
    sys.stdout.write("".join(f"{app}: {satu}\n" for satu, app in kurang.items()))
    sys.exit(bool(kurang))
