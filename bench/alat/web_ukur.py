"""Times every page inside one process; its answer stands in `ukuran.json` of the folder."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402 - only after the set-up
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment  # noqa: E402
from django.urls import reverse  # noqa: E402

from pemeran import FOLDER, PEMERAN, get_orang, play_mesin  # noqa: E402
from terang.web.beranda.contoh import load_contoh  # noqa: E402
from web.test_tabel_izin import build_argumen, read_tabel  # noqa: E402

KALI = 20


def main(folder: Path, orang: int) -> None:
    mulai = time.perf_counter()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    load_contoh(play_mesin(), FOLDER, penuh=True)
    muat = time.perf_counter() - mulai
    setup_test_environment()
    halaman = [satu for baris in read_tabel() if baris["metode"] == "GET" for satu in [time_halaman(baris)] if satu]
    hasil = {
        "muat": muat,
        "halaman": halaman,
        "sesi": [sign_in("perencana") for _ in range(orang)],
        "alamat": [satu["alamat"] for satu in halaman if satu["siapa"] == "perencana"],
    }
    (folder / "ukuran.json").write_text(json.dumps(hasil), encoding="utf-8")


def time_halaman(baris: dict[str, str]) -> dict[str, Any] | None:
    """One page as the planner, or as somebody who may open it; None for a download."""
    siapa = next((s for s in ("perencana", *PEMERAN) if baris[s] == "200"), None)
    if siapa is None:
        return None
    client = Client()
    client.force_login(get_orang(siapa))
    alamat = reverse(baris["alamat"], kwargs=build_argumen(baris["alamat"]))
    if "Content-Disposition" in client.get(alamat).headers:
        return None
    with CaptureQueriesContext(connection) as tanya:
        client.get(alamat)
    # Now, for the next request empties the list.
    kueri = len(tanya)
    lama = sorted(time_sekali(client, alamat) for _ in range(KALI))
    return {
        "nama": baris["alamat"],
        "siapa": siapa,
        "alamat": alamat,
        "kueri": kueri,
        "median": statistics.median(lama),
        "p95": lama[int(KALI * 0.95) - 1],
    }


def time_sekali(client: Client, alamat: str) -> float:
    mulai = time.perf_counter()
    client.get(alamat)
    return (time.perf_counter() - mulai) * 1000


def sign_in(siapa: str) -> str:
    """A session of its own, as a cookie."""
    client = Client()
    client.force_login(get_orang(siapa))
    return client.cookies[settings.SESSION_COOKIE_NAME].value


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
