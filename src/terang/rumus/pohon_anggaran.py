"""The budget identities of a whole ledger: sub kegiatan, kegiatan, program, perangkat daerah, and kinds of spending."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from terang.kinerja.anggaran import Anggaran, RealisasiAnggaran
from terang.kinerja.buku import BukuKinerja
from terang.rumus.identitas import SelisihAnggaran, check_jumlah

Jumlah = Mapping[str, int]
"""Amount in whole rupiah by owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilIdentitas:
    """What was compared and what came of it.

    Args:
        diperiksa: number of wholes that were compared with their parts.
        selisih: the gaps.
        tidak_dapat_diperiksa: wholes with an amount whose parts have none at all, with the figures meant.
    """

    diperiksa: int
    selisih: tuple[SelisihAnggaran, ...]
    tidak_dapat_diperiksa: tuple[str, ...]


def check_pohon_anggaran(buku: BukuKinerja, *, on: date) -> HasilIdentitas:
    """Compares every whole of the ledger with its parts, for each year and version, and for the spending."""
    tree = _build_tree(buku)
    checked, gaps, unknown = 0, [], []
    for words, rows in _group_rows(buku):
        for identitas, induk, amount, parts in _list_pairs(tree, rows):
            if all(part is None for part in parts.values()):
                unknown.append(f"{induk} ({words})")
                continue
            checked += 1
            gap = check_jumlah(identitas, induk, amount, parts, on=on, keterangan=words)
            gaps += [gap] if gap else []
    return HasilIdentitas(diperiksa=checked, selisih=tuple(gaps), tidak_dapat_diperiksa=tuple(unknown))


def _list_pairs(
    tree: Mapping[str, list[str]], rows: list[Anggaran | RealisasiAnggaran]
) -> Iterator[tuple[str, str, int, dict[str, int | None]]]:
    whole, kinds = _sum_whole(rows), _sum_kinds(rows)
    for induk, amount in whole.items():
        if tree.get(induk):
            yield "anak", induk, amount, {anak: whole.get(anak) for anak in tree[induk]}
        if induk in kinds:
            yield "jenis-belanja", induk, amount, dict(kinds[induk])


def _build_tree(buku: BukuKinerja) -> Mapping[str, list[str]]:
    tree: dict[str, list[str]] = defaultdict(list)
    if buku.laporan:
        tree[buku.identitas.perangkat_daerah_id] = [program.id for program in buku.program]
    for kegiatan in buku.kegiatan:
        tree[kegiatan.program_id].append(kegiatan.id)
    for sub in buku.sub_kegiatan:
        tree[sub.kegiatan_id].append(sub.id)
    return tree


def _group_rows(buku: BukuKinerja) -> Iterator[tuple[str, list[Anggaran | RealisasiAnggaran]]]:
    groups: dict[str, list[Anggaran | RealisasiAnggaran]] = defaultdict(list)
    for row in buku.anggaran:
        groups[f"anggaran {row.versi} {row.tahun}"].append(row)
    for spent in buku.realisasi_anggaran:
        groups[f"realisasi {spent.periode} {spent.tahun}"].append(spent)
    yield from groups.items()


def _sum_whole(rows: Iterable[Anggaran | RealisasiAnggaran]) -> Jumlah:
    """Amounts without a kind, over all sources of funds."""
    totals: dict[str, int] = defaultdict(int)
    for row in rows:
        if row.jenis_belanja is None:
            totals[row.pemilik_id] += row.jumlah
    return dict(totals)


def _sum_kinds(rows: Iterable[Anggaran | RealisasiAnggaran]) -> Mapping[str, Jumlah]:
    totals: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        if row.jenis_belanja is not None:
            totals[row.pemilik_id][row.jenis_belanja.value] += row.jumlah
    return {pemilik: dict(kinds) for pemilik, kinds in totals.items()}
