"""Who asks for little waits for little: the libraries of a form are loaded only where the form is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BERAT = ("django", "docx", "jinja2", "lxml", "openpyxl", "pdfplumber", "pypdfium2", "typst")
NASKAH = f"""
import sys
from terang.cli import main
try:
    main()
finally:
    sys.stderr.write(",".join(sorted(set(sys.modules) & set({BERAT}))) or "ringan")
"""


def _list_berat(*kata: str | Path) -> str:
    perintah = [sys.executable, "-c", NASKAH, *map(str, kata)]
    return subprocess.run(perintah, check=False, capture_output=True, text=True, timeout=120).stderr


def test_a_review_of_a_text_for_the_terminal_loads_no_library_of_another_form(tmp_path: Path) -> None:
    berkas = tmp_path / "a.txt"
    berkas.write_text("BAB I\n\nNilai 9 orang.\n", encoding="utf-8")
    assert _list_berat("reviu", berkas) == "ringan"
    assert "jinja2" in _list_berat("reviu", berkas, "--bentuk", "html")


def test_help_loads_none_of_them() -> None:
    assert _list_berat("--help") == "ringan"
