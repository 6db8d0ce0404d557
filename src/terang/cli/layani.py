"""`terang layani` and what else an office runs of the web application, started without knowing what is in it."""

from __future__ import annotations

import os
import secrets
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from terang.cli.aplikasi import Perintah, app, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.cli.latar import PekerjaLatar
from terang.errors import UsageError

FOLDER = Path("terang-data")
Folder = Annotated[Path, typer.Option("--folder", metavar="FOLDER", help="Tempat basis data, kunci, dan unggahan.")]


@app.command(cls=Perintah)
def layani(
    folder: Folder = FOLDER,
    *,
    alamat: Annotated[str, typer.Option("--alamat", metavar="ALAMAT", help="Alamat yang didengar.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="PORT", help="Nomor port.")] = 8000,
    pekerja: Annotated[int, typer.Option("--pekerja", metavar="N", help="Banyak proses.")] = 2,
    contoh: Annotated[
        Path | None, typer.Option("--contoh", metavar="FOLDER", help="Mengisi basis data kosong dengan contoh.")
    ] = None,
    penuh: Annotated[
        bool, typer.Option("--penuh", help="Contoh dengan rencana dan angka karangan tiga tahun untuk semua.")
    ] = False,
    siapkan: Annotated[bool, typer.Option("--siapkan", help="Hanya menyiapkan basis data, tanpa melayani.")] = False,
    tanpa_latar: Annotated[
        bool, typer.Option("--tanpa-latar", help="Tanpa pekerja latar; jalankan sendiri dengan bekerja.")
    ] = False,
) -> None:
    """Menjalankan aplikasi web.

    Basis data disiapkan lebih dahulu. Tanpa pengaturan, semuanya tersimpan di satu folder (SQLite).
    PostgreSQL dipakai bila TERANG_DATABASE_URL diisi. Seorang pekerja latar menyusun laporan dan mengirim surel.
    """
    write_kunci(folder)
    os.environ.setdefault("TERANG_ALAMAT", f"http://{alamat}:{port}")
    setup(folder)
    prepare(contoh, penuh=penuh)
    if siapkan:
        return
    write_hasil(f"Terang melayani pada http://{alamat}:{port}/ — hentikan dengan Ctrl-C.")
    with nullcontext() if tanpa_latar else PekerjaLatar():
        _serve(alamat, port, pekerja)


def _serve(alamat: str, port: int, pekerja: int) -> None:
    from granian import Granian  # noqa: PLC0415
    from granian.constants import Interfaces  # noqa: PLC0415

    Granian(
        "terang.web.wsgi:application", address=alamat, port=port, interface=Interfaces.WSGI, workers=pekerja
    ).serve()


@app.command(cls=Perintah)
def bekerja(folder: Folder = FOLDER) -> None:
    """Mengerjakan pekerjaan latar, terpisah dari peladen.

    Pasangannya layani --tanpa-latar. Boleh lebih dari satu; tiap pekerjaan hanya diambil seorang pekerja.
    """
    setup(folder)
    from django.core.management import call_command  # noqa: PLC0415

    call_command("bekerja")


@app.command(cls=Perintah)
def ingatkan(folder: Folder = FOLDER) -> None:
    """Mengirim pengingat tenggat.

    Jalankan sekali sehari dengan cron. Yang sudah diingatkan tidak diingatkan lagi untuk hal yang sama.
    """
    setup(folder)
    from django.core.management import call_command  # noqa: PLC0415

    call_command("ingatkan")


@app.command(name="periksa-jejak", cls=Perintah)
def periksa_jejak(
    folder: Folder = FOLDER,
    *,
    sidik: Annotated[str, typer.Option("--sidik", metavar="SIDIK", help="Sidik terakhir yang dicatat dahulu.")] = "",
) -> None:
    """Memeriksa keutuhan jejak audit.

    Yang diubah, disisipkan, atau dipotong disebut dengan nomornya. Catat sidik terakhir di luar komputer ini;
    dengan --sidik, jejak yang ditulis ulang seluruhnya pun ketahuan.
    """
    setup(folder)
    from django.core.management import call_command  # noqa: PLC0415

    call_command("periksa_jejak", sidik=sidik)


def write_kunci(folder: Path) -> None:
    """The secret that signs sessions, once, readable by the owner only."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        berkas = folder / "kunci-rahasia"
        if not berkas.exists():
            berkas.touch(mode=0o600)
            berkas.write_text(secrets.token_urlsafe(50), encoding="utf-8")
    except OSError as salah:
        raise UsageError(f"Tidak dapat menulis ke {folder}: {explain_sistem(salah)}.") from salah


def setup(folder: Path) -> None:
    """Let Django know the folder."""
    os.environ["TERANG_FOLDER"] = str(folder.absolute())
    os.environ["DJANGO_SETTINGS_MODULE"] = "terang.web.settings"
    import django  # noqa: PLC0415

    django.setup()


def prepare(contoh: Path | None = None, *, penuh: bool = False) -> None:
    """The tables as this version of Terang needs them, and the example where one is asked for."""
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    if contoh is not None:
        call_command("muat_contoh", contoh, penuh=penuh)
