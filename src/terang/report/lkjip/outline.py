"""The order of the report, read from the provision `susunan-lkjip`, and the numbers of its tables and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from terang.naskah.blok import Bab, Blok, Daftar, DaftarOtomatis, Gambar, JenisDaftar, Kotak, Paragraf, Tabel
from terang.naskah.naskah import walk_blok
from terang.naskah.sisipan import Acuan, Sisipan
from terang.report.lkjip import sections  # noqa: F401 - importing the sections fills the registry
from terang.report.lkjip.bagian import BAGIAN
from terang.report.lkjip.bahan import Bahan

LAMPIRAN = (
    ("perjanjian-kinerja", "Perjanjian Kinerja"),
    ("lembar-pengukuran", "Lembar Pengukuran Kinerja"),
    ("rencana-aksi", "Rencana Aksi"),
    ("rincian-anggaran", "Rincian Anggaran"),
    ("rincian-keluaran", "Rincian Indikator dan Keluaran"),
    ("rincian-aset", "Rincian Sarana dan Prasarana"),
    ("pernyataan-reviu", "Pernyataan Telah Direviu"),
    ("catatan-sumber", "Catatan atas Sumber Data"),
    ("asal-usul-angka", "Asal-usul Angka"),
)
"""The annexes: the first is ordered by law, the others are "hal lain yang dianggap perlu" and our own promise."""


def build_depan(bahan: Bahan) -> tuple[Blok, ...]:
    """Kata pengantar, ikhtisar eksekutif, and the generated lists."""
    return (
        Bab(id="kata-pengantar", judul="Kata Pengantar", isi=BAGIAN["depan/kata-pengantar"](bahan)),
        Bab(id="ikhtisar", judul="Ikhtisar Eksekutif", isi=BAGIAN["depan/ikhtisar"](bahan)),
        *(
            Bab(id=f"daftar-{jenis}", judul=f"Daftar {jenis.capitalize()}", isi=(DaftarOtomatis(jenis=jenis),))
            for jenis in JenisDaftar
        ),
    )


def build_isi(bahan: Bahan) -> tuple[Blok, ...]:
    """The chapters in the order of the law."""
    return tuple(_build_bab(bahan, bab) for bab in bahan.susunan["bab"] if bab["id"] != "lampiran")


def _build_bab(bahan: Bahan, bab: Mapping[str, Any]) -> Bab:
    sub = tuple(
        Bab(
            id=f"{bab['id']}/{part['id']}",
            tingkat=2,
            nomor=f"{part['huruf']}.",
            judul=_write_judul(bahan, part),
            isi=BAGIAN[f"{bab['id']}/{part['id']}"](bahan),
        )
        for part in bab["sub"]
    )
    return Bab(id=bab["id"], tingkat=1, nomor=bab["nomor"].upper(), judul=bab["judul"], isi=sub)


def _write_judul(bahan: Bahan, part: Mapping[str, Any]) -> str:
    judul = str(part["judul"])
    return f"{judul} Tahun {bahan.tahun}" if part["id"] == "iku-perjanjian-kinerja" else judul


def build_lampiran(bahan: Bahan) -> tuple[Blok, ...]:
    """The annexes, numbered."""
    return tuple(
        Bab(id=f"lampiran/{id_}", tingkat=1, nomor=f"Lampiran {n}", judul=judul, isi=BAGIAN[f"lampiran/{id_}"](bahan))
        for n, (id_, judul) in enumerate(LAMPIRAN, start=1)
    )


Nomor = Mapping[str, str]


def build_nomor(depan: tuple[Blok, ...], isi: tuple[Blok, ...], lampiran: tuple[Blok, ...]) -> Nomor:
    """Numbers of tables and pictures by id: `3.1` in chapter III, `L1.2` in annex 1; those in front have none."""
    del depan  # what stands before chapter I is not numbered
    bab = [(str(n), b) for n, b in enumerate(isi, start=1)] + [(f"L{n}", b) for n, b in enumerate(lampiran, start=1)]
    return {id_: nomor for awalan, b in bab for id_, nomor in _list_nomor(awalan, b)}


def _list_nomor(awalan: str, bab: Blok) -> Iterator[tuple[str, str]]:
    for jenis in (Tabel, Gambar):
        rows = [blok for blok in walk_blok((bab,)) if isinstance(blok, jenis) and blok.judul]
        yield from ((blok.id, f"{awalan}.{n}") for n, blok in enumerate(rows, start=1))


def apply_nomor(blok: tuple[Blok, ...], nomor: Nomor, sebutan: Mapping[str, str]) -> tuple[Blok, ...]:
    """The same blocks with numbers set and references worded."""
    return tuple(_apply(item, nomor, sebutan) for item in blok)


def _apply(blok: Blok, nomor: Nomor, sebutan: Mapping[str, str]) -> Blok:
    if isinstance(blok, Bab | Kotak):
        return replace(blok, isi=apply_nomor(blok.isi, nomor, sebutan))
    if isinstance(blok, Daftar):
        return replace(blok, butir=tuple(apply_nomor(butir, nomor, sebutan) for butir in blok.butir))
    if isinstance(blok, Paragraf):
        return replace(blok, isi=_word(blok.isi, sebutan))
    if isinstance(blok, Tabel | Gambar):
        return replace(blok, nomor=nomor.get(blok.id, ""))
    return blok


def _word(isi: tuple[Sisipan, ...], sebutan: Mapping[str, str]) -> tuple[Sisipan, ...]:
    return tuple(
        replace(piece, teks=sebutan[piece.ke]) if isinstance(piece, Acuan) and not piece.teks else piece
        for piece in isi
    )


def build_sebutan(blok: tuple[Blok, ...], nomor: Nomor) -> Mapping[str, str]:
    """`Tabel 3.1`, `Gambar 1.2` by id."""
    kinds = {
        item.id: "Tabel" if isinstance(item, Tabel) else "Gambar"
        for item in walk_blok(blok)
        if isinstance(item, Tabel | Gambar)
    }
    return {id_: f"{kind} {nomor[id_]}" for id_, kind in kinds.items() if id_ in nomor}
