"""LibreOffice as a second opinion: it opens our workbook, recomputes everything, and says what a reader would see."""

from __future__ import annotations

import csv
import re
import subprocess
from collections.abc import Mapping
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

# Indonesian separators, and never a stored result: always recompute.
_SETELAN = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_CSV_SEMUA_LEMBAR = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def recompute(tmp: Path, buku: Mapping[str, bytes]) -> dict[str, bytes]:
    """Each workbook after LibreOffice has opened, recomputed and saved it."""
    out = _convert(tmp, buku, "xlsx")
    return {nama: (out / f"{nama}.xlsx").read_bytes() for nama in buku}


def show(tmp: Path, buku: Mapping[str, bytes]) -> dict[str, dict[str, list[list[str]]]]:
    """What every cell shows on an Indonesian computer, by workbook and sheet, after recomputing."""
    out = _convert(tmp, buku, _CSV_SEMUA_LEMBAR)
    shown: dict[str, dict[str, list[list[str]]]] = {nama: {} for nama in buku}
    for file in out.glob("*.csv"):
        nama, _, lembar = file.stem.partition("-")
        shown[nama][lembar] = list(csv.reader(StringIO(file.read_text("utf-8"))))
    return shown


def drop_nilai(xlsx: bytes) -> bytes:
    """The workbook without the results stored beside its formulas, so that only a real computation can show any."""
    result = BytesIO()
    with ZipFile(BytesIO(xlsx)) as source, ZipFile(result, "w") as target:
        for nama in source.namelist():
            content = source.read(nama)
            if nama.startswith("xl/worksheets/"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f>", content)
            target.writestr(nama, content)
    return result.getvalue()


def _convert(tmp: Path, buku: Mapping[str, bytes], filter_: str) -> Path:
    profile, source, out = (tmp / part for part in ("profil", "masuk", f"keluar-{filter_[:4]}"))
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETELAN, "utf-8")
    source.mkdir(exist_ok=True)
    files = [source / f"{nama}.xlsx" for nama in buku]
    for file, content in zip(files, buku.values(), strict=True):
        file.write_bytes(drop_nilai(content))
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", filter_]
    subprocess.run([*command, "--outdir", out, *files], check=True, capture_output=True, timeout=120)
    return out
