"""The PAKET of the contract: `read_paket` answers with a ledger or with all its errors, `dump_paket` writes one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from terang.errors import UnreadableError, UsageError
from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.stores.acuan import Paket, check_acuan
from terang.stores.aturan import check_aturan
from terang.stores.deskriptor import BERKAS_DESKRIPTOR, check_deskriptor, render_deskriptor
from terang.stores.kesalahan import Kesalahan, sort_kesalahan
from terang.stores.narasi import list_berkas_narasi, read_narasi
from terang.stores.sel import suggest
from terang.stores.skema import list_kolom
from terang.stores.tabel import TabelTerbaca, read_tabel
from terang.stores.tulis import render_paket


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilPaket:
    """A ledger, or everything that is wrong with its package: exactly one of the two is there."""

    buku: BukuKinerja | None
    kesalahan: tuple[Kesalahan, ...]


def read_paket(folder: Path) -> HasilPaket:
    """Read and check the whole package; whatever its bytes, the answer is a value.

    Narrative comes in the order of its file names.

    Raises:
        UsageError: there is no such folder.
    """
    _require_folder(folder)
    paket = {nama: _read_tabel(folder, nama) for nama in TABEL}
    narasi, salah_narasi = _read_semua_narasi(folder)
    kesalahan = sort_kesalahan(
        [
            *check_deskriptor(_read_bytes(folder / BERKAS_DESKRIPTOR)),
            *_check_berkas_asing(folder),
            *(salah for tabel in paket.values() for salah in tabel.kesalahan),
            *check_acuan(paket),
            *check_aturan(paket),
            *salah_narasi,
        ]
    )
    return HasilPaket(buku=None if kesalahan else _build_buku(paket, narasi), kesalahan=kesalahan)


def load_paket(folder: Path) -> BukuKinerja:
    """The ledger of a package that must be right.

    Raises:
        UnreadableError: it is not; the message lists every error, one a line.
        UsageError: there is no such folder.
    """
    hasil = read_paket(folder)
    if hasil.buku is None:
        daftar = "\n".join(f"- {salah}" for salah in hasil.kesalahan)
        raise UnreadableError(f"Paket {folder} memuat {len(hasil.kesalahan)} kesalahan:\n{daftar}")
    return hasil.buku


def dump_paket(buku: BukuKinerja, folder: Path) -> None:
    """Write `buku` as a package into `folder`, which is made if needed; `load_paket` gives the same ledger back.

    Raises:
        UsageError: the folder holds narrative that the ledger has not (it would be read back; nobody's text is
            deleted), or a value cannot be written.
    """
    berkas = render_paket(buku)
    if sisa := [nama for nama in list_berkas_narasi(folder) if nama not in berkas]:
        raise UsageError(
            f"Folder {folder} masih memuat narasi yang tidak ada pada buku: {', '.join(sisa)}. "
            "Pindahkan berkas itu dulu, atau pilih folder kosong."
        )
    for nama, isi in berkas.items():
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_bytes(isi)


def write_datapackage(folder: Path) -> None:
    """Write `datapackage.json` anew for the tables and narrative in `folder`, even while they still have errors.

    Raises:
        UsageError: there is no such folder.
    """
    _require_folder(folder)
    laporan = next((row for _, row in _read_tabel(folder, "laporan").baris), None)
    semua = [row for _, row in _read_tabel(folder, "perangkat_daerah").baris]
    perangkat = next((row for row in semua if laporan and row.id == laporan.perangkat_daerah_id), None)
    bagian = [n.bagian for n in _read_semua_narasi(folder)[0]]
    (folder / BERKAS_DESKRIPTOR).write_bytes(render_deskriptor(laporan, perangkat, bagian))


def list_berkas(folder: Path) -> list[str]:
    """Paths of the files that make up the package, as far as they are there."""
    tetap = [BERKAS_DESKRIPTOR, *(f"{nama}.csv" for nama in TABEL)]
    return [nama for nama in tetap if (folder / nama).is_file()] + list_berkas_narasi(folder)


def _require_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise UsageError(f"Folder paket {folder} tidak ada. Periksa ejaannya.")


def _read_bytes(path: Path) -> bytes | None:
    """Content of a file; None when it is not there or may not be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _read_tabel(folder: Path, nama: str) -> TabelTerbaca:
    data = _read_bytes(folder / f"{nama}.csv")
    if data is not None:
        return read_tabel(nama, data)
    saran = f"Buat berkas itu, sedikitnya dengan baris judul: {','.join(k.nama for k in list_kolom(nama))}"
    salah = Kesalahan(berkas=f"{nama}.csv", pesan="Berkas ini tidak ada atau tidak dapat dibuka.", saran=saran)
    return TabelTerbaca(nama=nama, kesalahan=(salah,), utuh=False)


def _read_semua_narasi(folder: Path) -> tuple[list[Narasi], list[Kesalahan]]:
    narasi: list[Narasi] = []
    kesalahan: list[Kesalahan] = []
    for berkas in list_berkas_narasi(folder):
        satu, salah = read_narasi(berkas, _read_bytes(folder / berkas) or b"")
        narasi.append(satu)
        kesalahan += salah
    return sorted(narasi, key=lambda n: n.bagian), kesalahan


def _check_berkas_asing(folder: Path) -> Iterator[Kesalahan]:
    """A table under a name that nobody reads is most often a misspelt one."""
    for path in folder.iterdir():
        if path.suffix.lower() == ".csv" and path.name.removesuffix(".csv") not in TABEL:
            saran = f"Perbaiki namanya atau pindahkan dari folder paket.{suggest(path.stem.lower(), list(TABEL))}"
            yield Kesalahan(berkas=path.name, pesan="Berkas ini bukan tabel paket.", saran=saran)


def _build_buku(paket: Paket, narasi: list[Narasi]) -> BukuKinerja:
    tabel = {nama: tuple(row for _, row in t.baris) for nama, t in paket.items()}
    return BukuKinerja(**tabel, narasi=tuple(narasi))
