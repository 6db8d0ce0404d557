"""Which file and line of the package a ledger row stands in."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilihan import JenisCatatan
from terang.naskah.naskah import SumberAngka


def get_sumber(buku: BukuKinerja, tabel: str, id_: str) -> SumberAngka:
    """The source of a figure that stands in the ledger."""
    return SumberAngka(berkas=f"{tabel}.csv", baris=buku.get_baris(tabel, id_))


def write_catatan(buku: BukuKinerja, tabel: str, id_: str) -> str:
    """What the package notes about the source of a row: the reading taken, the other, and why."""
    notes = [n for n in buku.catatan_sumber if (n.tabel, n.baris_id) == (tabel, id_)]
    return " ".join(
        f"{n.tempat}: dipakai {n.bacaan_dipakai}"
        + (f", bacaan lain {n.bacaan_lain}" if n.bacaan_lain else "")
        + f". {n.alasan.rstrip('.')}."
        for n in notes
    )


def is_diragukan(buku: BukuKinerja, tabel: str, id_: str) -> bool:
    """Whether the package doubts this row; a doubted figure is not printed as one."""
    return any((n.tabel, n.baris_id, n.jenis) == (tabel, id_, JenisCatatan.DIRAGUKAN) for n in buku.catatan_sumber)
