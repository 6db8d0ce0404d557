"""Makes a picture of every page of the web application, for people who look at how it looks.

Walks the URL configuration; who opens a page is the first in the tables of `tests/web/izin` that may. Writes to
`out/gambar-web/`, at the width of a screen and of a phone, some pages in the dark too, and prints what it made.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

AKAR = Path(__file__).parent.parent
TUJUAN = AKAR / "out" / "gambar-web"
CONTOH = AKAR / "data" / "kota-semarang"
TUAN = "127.0.0.1"
LEBAR = (1440, 390)
GELAP = {"account_login", "tugas", "organisasi", "unit", "jejak", "pekerjaan_satu", "pemberitahuan"}
"""Pages that are shown in the dark too."""

BROWSER = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Halaman:
    """A page: the name of its address, the address, and the session of who opens it (empty: a stranger)."""

    nama: str
    alamat: str
    sesi: str


def prepare(folder: Path) -> None:
    """The example city in a folder, and Django looking at it."""
    os.environ.pop("TERANG_DATABASE_URL", None)
    perintah = [sys.executable, "-m", "terang", "layani", "--folder", folder, "--contoh", CONTOH, "--siapkan"]
    subprocess.run(perintah, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
    os.environ |= {"TERANG_FOLDER": str(folder), "DJANGO_SETTINGS_MODULE": "terang.web.settings"}
    os.environ["TERANG_HOST"] = f"{TUAN} testserver"
    sys.path.insert(0, str(AKAR / "tests"))
    import django  # noqa: PLC0415

    django.setup()


def list_halaman() -> list[Halaman]:
    """Every address that answers somebody with a page."""
    from pemeran import TAMU  # noqa: PLC0415 - after Django's set-up
    from web.test_tabel_izin import TERBUKA, list_alamat, read_tabel  # noqa: PLC0415

    siapa = {b["alamat"]: [o for o in b if b[o] == "200"] for b in read_tabel() if b["metode"] == "GET"}
    semua = []
    for nama, pola in list_alamat():
        orang = siapa.get(nama, [TAMU if nama in TERBUKA else "perencana"] if "<" not in pola else [])
        found = _open(nama, orang[0]) if orang and nama else None
        semua += [found] if found else []
    return semua


def _open(nama: str, siapa: str) -> Halaman | None:
    """None for what is no page: a file, a redirect, a form that is only sent."""
    from django.test import Client  # noqa: PLC0415
    from django.urls import NoReverseMatch, reverse  # noqa: PLC0415

    from pemeran import TAMU, get_orang  # noqa: PLC0415
    from web.test_tabel_izin import build_argumen  # noqa: PLC0415

    client = Client(raise_request_exception=False)
    if siapa != TAMU:
        client.force_login(get_orang(siapa))
    try:
        alamat = reverse(nama, kwargs=build_argumen(nama))
    except NoReverseMatch:
        return None
    jawab = client.get(alamat)
    if jawab.status_code != 200 or jawab.streaming or b"</html>" not in jawab.content:  # noqa: PLR2004
        return None
    sesi = client.cookies["sessionid"].value if siapa != TAMU else ""
    return Halaman(nama=nama, alamat=alamat, sesi=sesi)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """A server of the folder, as an office has one."""
    with socket.socket() as colok:
        colok.bind((TUAN, 0))
        port = colok.getsockname()[1]
    perintah = [sys.executable, "-m", "terang", "layani", "--folder", folder, "--port", str(port)]
    pelayan = subprocess.Popen(perintah, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        _wait(f"http://{TUAN}:{port}/akun/login/")
        yield f"http://{TUAN}:{port}"
    finally:
        pelayan.terminate()
        pelayan.wait(timeout=30)


def _wait(alamat: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(alamat, timeout=5).close()  # noqa: S310 - our own server
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.1)
        else:
            return
    sys.exit("Peladen tidak menjawab.")


def make_gambar(browser: Browser, awal: str, halaman: Halaman, lebar: int, tema: str) -> Path:
    """One page at one width."""
    konteks = browser.new_context(viewport={"width": lebar, "height": 900}, color_scheme=tema)  # type: ignore[arg-type]
    if halaman.sesi:
        konteks.add_cookies([{"name": "sessionid", "value": halaman.sesi, "url": awal}])
    page = konteks.new_page()
    page.goto(awal + halaman.alamat)
    berkas = TUJUAN / f"{halaman.nama}-{lebar}{'-gelap' if tema == 'dark' else ''}.png"
    page.screenshot(path=berkas, full_page=True)
    lewat = page.evaluate("document.documentElement.scrollWidth") - lebar
    konteks.close()
    peringatan = f"  ⚠ {lewat} piksel melewati tepi" if lewat > 0 else ""
    sys.stdout.write(f"{berkas.relative_to(AKAR)}  {halaman.alamat}{peringatan}\n")
    return berkas


if __name__ == "__main__":
    shutil.rmtree(TUJUAN, ignore_errors=True)
    TUJUAN.mkdir(parents=True)
    with TemporaryDirectory() as sementara:
        tempat = Path(sementara) / "data"
        prepare(tempat)
        daftar = list_halaman()
        with serve(tempat) as alamat_awal, sync_playwright() as main:
            peramban = main.chromium.launch(executable_path=shutil.which("chromium"), args=BROWSER)
            for satu in daftar:
                for ukuran in LEBAR:
                    make_gambar(peramban, alamat_awal, satu, ukuran, "light")
                    if satu.nama in GELAP:
                        make_gambar(peramban, alamat_awal, satu, ukuran, "dark")
            peramban.close()
