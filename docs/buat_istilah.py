"""Copies from the kamus what the web application explains behind its "?": the terms of law, and those its pages name.

`./run docs` runs it; the copy is part of the package, so that an installed Terang needs no checkout.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

KAMUS = Path(__file__).with_name("kamus.toml")
WEB = Path(__file__).parents[1] / "src" / "terang" / "web"
TUJUAN = WEB / "common" / "istilah.toml"
_POLA = re.compile(r"{% istilah \"(\w+)\" %}")


def list_dipakai() -> set[str]:
    """The terms behind which a page puts a "?"."""
    return {nama for satu in WEB.rglob("templates/**/*.html") for nama in _POLA.findall(satu.read_text("utf-8"))}


def build_istilah() -> str:
    """The copy."""
    kata = tomllib.loads(KAMUS.read_text(encoding="utf-8"))["kata"]
    dipakai = list_dipakai()
    baris = [
        f"{nama} = {{ arti = {_quote(isi['arti'])}, sumber = {_quote(isi.get('sumber', ''))} }}"
        for nama, isi in sorted(kata.items())
        if isi.get("sumber") or nama in dipakai
    ]
    return "\n".join(["# Dibuat oleh docs/buat_istilah.py dari docs/kamus.toml; jalankan ./run docs.", "", *baris, ""])


def _quote(teks: str) -> str:
    # The strings of TOML between quotes are those of JSON, as long as nothing is escaped by number.
    return json.dumps(teks, ensure_ascii=False)


if __name__ == "__main__":
    TUJUAN.write_text(build_istilah(), encoding="utf-8")
