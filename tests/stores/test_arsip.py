"""The package as one file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from contoh_paket import write_contoh

from terang.stores.arsip import pack_paket
from terang.stores.paket import load_paket


def test_the_archive_unpacks_to_the_same_ledger(tmp_path: Path) -> None:
    buku = load_paket(write_contoh(tmp_path / "paket"))
    zipfile.ZipFile(io.BytesIO(pack_paket(buku))).extractall(tmp_path / "lain")
    assert load_paket(tmp_path / "lain") == buku


def test_the_same_package_gives_the_same_bytes(tmp_path: Path) -> None:
    satu, dua = write_contoh(tmp_path / "satu"), write_contoh(tmp_path / "dua")
    (dua / "target.csv").touch()
    (dua / "catatan pribadi.txt").write_text("bukan bagian paket", "utf-8")
    assert pack_paket(satu) == pack_paket(dua) == pack_paket(load_paket(satu))


def test_dates_and_names_do_not_depend_on_the_day(tmp_path: Path) -> None:
    isi = zipfile.ZipFile(io.BytesIO(pack_paket(write_contoh(tmp_path / "paket")))).infolist()
    assert {info.date_time for info in isi} == {(1980, 1, 1, 0, 0, 0)}
    assert [info.filename for info in isi] == sorted(info.filename for info in isi)
