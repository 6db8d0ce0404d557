"""What Frictionless objects to, by type of error, in Bahasa Indonesia; and what it has no objection to but we have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from terang.stores.kesalahan import Kesalahan
from terang.stores.sel import Diagnosis, diagnose_sel, explain_batas, explain_jenis, suggest
from terang.stores.skema import KolomTabel, list_kolom

if TYPE_CHECKING:
    from frictionless import Row


def translate_judul(nama: str, galat: Sequence[Any]) -> Iterator[Kesalahan]:
    """Yield the errors of the heading of table `nama` from those of Frictionless."""
    hilang = [g.field_name for g in galat if g.type == "missing-label"]
    uraian = {k.nama: k.kolom.uraian for k in list_kolom(nama)}
    for g in galat:
        if g.type == "missing-label":
            pesan = f"Kolom '{g.field_name}' tidak ada."
            saran = f"Tambahkan kolom ini ({uraian[g.field_name]}); judul kolom ditulis pada baris pertama."
            yield Kesalahan(berkas=f"{nama}.csv", baris=1, kolom=g.field_name, pesan=pesan, saran=saran)
        else:
            pesan = f"Kolom '{g.label}' tidak dikenal."
            saran = f"Hapus kolom ini atau perbaiki judulnya.{suggest(g.label.lower(), hilang)}"
            yield Kesalahan(berkas=f"{nama}.csv", baris=1, kolom=g.label, pesan=pesan, saran=saran)


def check_baris(nama: str, judul: Sequence[str], row: Row) -> Iterator[Kesalahan]:
    """Yield what is wrong in one row of table `nama`, one error a cell.

    A row with a cell too many or too few gets one error: what stands in the wrong column says nothing.
    """
    berkas, nomor, galat = f"{nama}.csv", row.row_number, row.errors
    jenis = {g.type for g in galat}
    if jenis & {"blank-row", "extra-cell", "missing-cell"}:
        yield _translate_baris(berkas, nomor, jenis, isi=",".join(row.cells))
        return
    kolom = {k.nama: k for k in list_kolom(nama)}
    salah = _diagnose(kolom, zip(judul, row.cells, strict=True))
    for g in galat:
        # A repeated id is told by `unique-error`; the primary key only says it again.
        if g.type != "primary-key" and g.field_name not in salah:
            salah[g.field_name] = _translate_sel(kolom[g.field_name], g, row.cells[g.field_number - 1])
    for label, (pesan, saran) in salah.items():
        isi = row.cells[judul.index(label)] or None
        yield Kesalahan(berkas=berkas, baris=nomor, kolom=label, isi=isi, pesan=pesan, saran=saran)


def _diagnose(kolom: dict[str, KolomTabel], sel: Iterable[tuple[str, str]]) -> dict[str, Diagnosis]:
    salah = {label: diagnose_sel(kolom[label], isi) for label, isi in sel if isi and label in kolom}
    return {label: diagnosis for label, diagnosis in salah.items() if diagnosis}


def _translate_baris(berkas: str, nomor: int, jenis: set[str], isi: str) -> Kesalahan:
    if "blank-row" in jenis:
        pesan, saran = "Baris ini kosong.", "Hapus baris ini."
    elif "extra-cell" in jenis:
        pesan = "Baris ini memuat lebih banyak sel daripada baris judul."
        saran = 'Apit teks yang memuat koma dengan tanda petik ganda: "satu, dua".'
    else:
        pesan = "Baris ini memuat lebih sedikit sel daripada baris judul."
        saran = "Lengkapi komanya; sel yang tidak berisi pun dipisahkan koma."
    return Kesalahan(berkas=berkas, baris=nomor, isi=isi, pesan=pesan, saran=saran)


def _translate_sel(kolom: KolomTabel, galat: Any, isi: str) -> Diagnosis:
    match galat.type:
        case "type-error":
            return explain_jenis(kolom, isi)
        case "unique-error":
            (pertama,) = re.findall(r"\d+", galat.note)
            return Diagnosis(f"Id ini sudah dipakai pada baris {pertama}.", "Beri id lain kepada salah satunya.")
        case _:
            return explain_batas(kolom, isi)
