"""`angka.json`: every figure that the report prints, why it is what it is, and where it is printed."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from terang.naskah.blok import Bab, Blok, Daftar, Gambar, JenisBaris, Kotak, Paragraf, Tabel
from terang.naskah.naskah import AsalAngka, Naskah
from terang.naskah.sisipan import Bilangan, Sisipan

_KEPALA = (JenisBaris.KEPALA, JenisBaris.NOMOR_KOLOM)
_NAMA = {Paragraf: "paragraf", Daftar: "daftar", Kotak: "kotak"}


def write_angka_json(naskah: Naskah) -> bytes:
    """The origin of every figure as JSON, by id.

    An entry holds `tertulis`, `nilai` (exact, as text, or null), `uraian`, `satuan`, `rumus`, `substitusi`, `masukan`
    (ids of the inputs), `peran` (the same by variable of the formula), `sumber` (`berkas` and `baris`, or null),
    `dasar_hukum`, `catatan`, and `tempat`: addresses of the places where it is printed, in reading order, such as
    `bab-iii/bab-iii-a/tabel-capaian/4`. An address is the path of chapters, then the table with its body row from 1
    (`kepala` for its head), or `paragraf-2`, `daftar-1/3`, `kotak-1` counted within what holds them.

    Returns:
        UTF-8 text with sorted ids and a newline at its end.
    """
    places = list_tempat(naskah)
    entries = {asal.id: _describe(asal, places.get(asal.id, ())) for asal in naskah.angka}
    text = json.dumps(dict(sorted(entries.items())), ensure_ascii=False, indent=1)
    return (text + "\n").encode()


def list_tempat(naskah: Naskah) -> Mapping[str, tuple[str, ...]]:
    """Addresses by id of the figure that is printed there, each once, in reading order."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for part in (naskah.depan, naskah.isi, naskah.lampiran):
        for address, isi in _walk(part, ()):
            for piece in isi:
                if isinstance(piece, Bilangan):
                    found[piece.id][address] = None
    return {id_: tuple(addresses) for id_, addresses in found.items()}


def _describe(asal: AsalAngka, tempat: tuple[str, ...]) -> dict[str, Any]:
    sumber = {"berkas": asal.sumber.berkas, "baris": asal.sumber.baris} if asal.sumber else None
    return {
        "tertulis": asal.tertulis,
        "nilai": None if asal.nilai is None else f"{asal.nilai:f}",
        "satuan": asal.satuan,
        "uraian": asal.uraian,
        "rumus": asal.rumus,
        "substitusi": asal.substitusi,
        "masukan": list(dict.fromkeys(id_ for ids in asal.masukan.values() for id_ in ids)),
        "peran": {nama: list(ids) for nama, ids in asal.masukan.items()},
        "sumber": sumber,
        "dasar_hukum": asal.dasar_hukum,
        "catatan": asal.catatan,
        "tempat": list(tempat),
    }


def _walk(blok: tuple[Blok, ...], path: tuple[str, ...]) -> Iterator[tuple[str, tuple[Sisipan, ...]]]:
    """Every run of inline pieces with its address."""
    count: Counter[str] = Counter()
    for item in blok:
        name = _name(item, count)
        # The id of a section may be its whole path already.
        here = (name,) if isinstance(item, Bab) and "/" in name else (*path, name)
        if isinstance(item, Bab | Kotak):
            yield from _walk(item.isi, here)
        elif isinstance(item, Daftar):
            for number, butir in enumerate(item.butir, start=1):
                yield from _walk(butir, (*here, str(number)))
        elif isinstance(item, Tabel):
            yield from _walk_tabel(item, here)
        elif isinstance(item, Paragraf):
            yield "/".join(here), item.isi


def _name(blok: Blok, count: Counter[str]) -> str:
    """What a block is called in an address: its id, or its kind with its number among its siblings."""
    if isinstance(blok, Bab | Tabel | Gambar):
        return blok.id
    kind = _NAMA.get(type(blok), "lain")
    count[kind] += 1
    return f"{kind}-{count[kind]}"


def _walk_tabel(tabel: Tabel, path: tuple[str, ...]) -> Iterator[tuple[str, tuple[Sisipan, ...]]]:
    row = 0
    for baris in tabel.baris:
        row += baris.jenis not in _KEPALA
        place = "kepala" if baris.jenis in _KEPALA else str(row)
        for sel in baris.sel:
            yield "/".join((*path, place)), sel.isi
