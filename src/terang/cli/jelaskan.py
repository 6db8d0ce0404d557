"""`terang jelaskan`: where a figure of a report comes from, down to the rows of the package; or the page of a check."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rapidfuzz import fuzz, process

from terang.cli.aplikasi import BentukHasil, Perintah, app, print_json, write_hasil
from terang.cli.bahasa import explain_sistem
from terang.errors import UsageError

if TYPE_CHECKING:
    from terang.checks.kerangka import Pemeriksaan

_MIRIP = 5
_SERUPA = 60


@app.command(cls=Perintah)
def jelaskan(
    kode: Annotated[str, typer.Argument(metavar="KODE", help="Id angka (iku-1/capaian) atau pemeriksaan (HIT001).")],
    angka: Annotated[
        Path, typer.Option("--angka", metavar="BERKAS", help="Berkas angka.json hasil terang susun.")
    ] = Path("out/angka.json"),
    bentuk: Annotated[BentukHasil, typer.Option("--bentuk", help="Bentuk hasil.")] = BentukHasil.TABEL,
) -> None:
    """Menjelaskan satu angka laporan atau pemeriksaan.

    Untuk angka ditulis nilai, rumus, masukan sampai baris sumbernya, dasar hukum, dan tempat angka itu tercetak. Untuk
    pemeriksaan, menurut kode atau namanya, ditulis mengapa, perbaikan, dan contohnya.
    """
    if "/" not in kode and (periksa := _find_pemeriksaan(kode)):
        _write_pemeriksaan(periksa, bentuk)
        return
    from terang.cli.jelaskan_teks import build_teks, list_id, read_angka_json  # noqa: PLC0415 - see kemas

    if "/" not in kode and not angka.exists():
        raise UsageError(_refuse(kode, angka))
    semua = read_angka_json(_read(angka), angka)
    if kode not in semua:
        raise UsageError(
            f"Tidak ada angka dengan id '{kode}' pada {angka}.{_suggest(kode, list(semua))}{_suggest_pemeriksaan(kode)}"
        )
    if bentuk is BentukHasil.JSON:
        print_json({id_: semua[id_] for id_ in list_id(semua, kode)})
    else:
        write_hasil(build_teks(semua, kode))


def _find_pemeriksaan(kode: str) -> Pemeriksaan | None:
    from terang.checks.jalankan import load_pemeriksaan  # noqa: PLC0415 - see kemas

    ejaan = _spell(kode)
    return next((satu for satu in load_pemeriksaan() if ejaan in {satu.kode.lower(), satu.nama}), None)


def _spell(kode: str) -> str:
    """As a check's code or name is compared: a name may be typed with spaces or hyphens."""
    return "_".join(kode.lower().replace("-", " ").split())


def _write_pemeriksaan(periksa: Pemeriksaan, bentuk: BentukHasil) -> None:
    from terang.cli.halaman_periksa import build_halaman, build_json_halaman, write_teks_halaman  # noqa: PLC0415

    halaman = build_halaman(periksa)
    if bentuk is BentukHasil.JSON:
        print_json(build_json_halaman(halaman))
    else:
        write_hasil(write_teks_halaman(halaman))


def _refuse(kode: str, angka: Path) -> str:
    return (
        f"Tidak ada pemeriksaan dengan kode atau nama '{kode}'.{_suggest_pemeriksaan(kode)} Untuk id angka, "
        f"berkas {angka} tidak ada. Jalankan dahulu: terang susun PAKET --ke out"
    )


def _suggest_pemeriksaan(kode: str) -> str:
    """Checks that were perhaps meant; none for what is written like the id of a figure."""
    if "/" in kode:
        return ""
    from terang.checks.jalankan import load_pemeriksaan  # noqa: PLC0415 - see kemas

    dikenal = {ejaan: satu for satu in load_pemeriksaan() for ejaan in (satu.kode.lower(), satu.nama)}
    found = process.extract(_spell(kode), list(dikenal), scorer=fuzz.WRatio, limit=_MIRIP, score_cutoff=_SERUPA)
    near = dict.fromkeys(f"{dikenal[ejaan].kode} ({dikenal[ejaan].nama})" for ejaan, _, _ in found)
    return f" Pemeriksaan yang mirip: {', '.join(near)}." if near else ""


def _read(berkas: Path) -> bytes:
    try:
        return berkas.read_bytes()
    except FileNotFoundError as salah:
        raise UsageError(f"Berkas {berkas} tidak ada. Jalankan dahulu: terang susun PAKET --ke out") from salah
    except OSError as salah:
        raise UsageError(f"Tidak dapat membaca {berkas}: {explain_sistem(salah)}.") from salah


def _suggest(kode: str, dikenal: list[str]) -> str:
    """Ids that were perhaps meant: what holds the typed words, what begins alike, else what looks alike."""
    memuat = [id_ for id_ in dikenal if kode.lower() in id_]
    sekepala = [id_ for id_ in dikenal if id_.startswith(f"{kode.partition('/')[0]}/")]
    near = memuat or get_close_matches(kode, sekepala or dikenal, n=_MIRIP, cutoff=0.3)
    return f" Yang mirip: {', '.join(near[:_MIRIP])}." if near else ""
