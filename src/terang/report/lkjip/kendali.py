"""The last annex: control totals, by which anybody can see that no number was changed after the report was built."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.naskah.blok import Bab, Baris, JenisBaris
from terang.naskah.kendali import KEPALA_KENDALI, AngkaCetak, group_angka, sum_angka
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Nama
from terang.report.compose import baris, kepala, par, tabel

ID_KENDALI = "lampiran/angka-kendali"


def build_kendali(naskah: Naskah, isi: Mapping[str, Sequence[AngkaCetak]] | None = None) -> Bab:
    """How many numbers every part prints, and their sum.

    Args:
        naskah: the document without this annex.
        isi: its numbers by part, where a form prints others than the document tree; None counts the tree.
    """
    isi = group_angka(naskah) if isi is None else isi
    rows = [_write_baris(bagian, angka) for bagian, angka in isi.items()]
    semua = [satu for angka in isi.values() for satu in angka]
    rows.append(_write_baris("Jumlah", semua, JenisBaris.TOTAL))
    return Bab(
        id=ID_KENDALI,
        tingkat=1,
        nomor=f"Lampiran {len(naskah.lampiran) + 1}",
        judul="Angka Kendali",
        isi=(par(_PENJELASAN), tabel("tabel-angka-kendali", "6k 2n 4n", [kepala(*KEPALA_KENDALI), *rows])),
    )


def _write_baris(bagian: str, angka: Sequence[AngkaCetak], jenis: JenisBaris = JenisBaris.DATA) -> Baris:
    banyak = write_angka(Decimal(len(angka)), 0)
    return baris(Nama(bagian), Nama(banyak), Nama(_write(sum_angka(angka))), jenis=jenis)


def _write(jumlah: Decimal) -> str:
    return write_angka(jumlah, -int(jumlah.as_tuple().exponent))


_PENJELASAN = (
    "Tabel ini mencatat berapa angka yang tercetak pada setiap tabel, gambar, dan bab, serta jumlah semuanya. Angka"
    " yang berubah sesudah laporan disusun membuat jumlahnya berbeda, dan reviu menunjukkannya. Titik tidak dihitung,"
    " koma pertama adalah koma desimal; nomor butir daftar dan daftar isi tidak ikut."
)
