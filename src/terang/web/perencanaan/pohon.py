"""The tree of a plan in memory: a few hundred nodes, read with one query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from terang.web.perencanaan.models import JenisSimpul, Simpul

_URUT = list(JenisSimpul)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cabang:
    """A node, how deep it stands, and whether it is the first or the last among its siblings."""

    simpul: Simpul
    dalam: int
    pertama: bool = True
    terakhir: bool = True


@dataclass(frozen=True, slots=True)
class Pohon:
    """All nodes by id; `anak` lists the children of each in their order (None has the tops)."""

    simpul: Mapping[int, Simpul]
    anak: Mapping[int | None, tuple[Simpul, ...]] = field(repr=False)

    def walk(self, simpul_id: int | None = None, dalam: int = 0) -> Iterator[Cabang]:
        """Yield what stands under a node, in reading order."""
        saudara = self.anak.get(simpul_id, ())
        for n, satu in enumerate(saudara):
            yield Cabang(
                simpul=satu,
                dalam=dalam,
                pertama=not _is_sejenis(saudara, n, -1),
                terakhir=not _is_sejenis(saudara, n, 1),
            )
            yield from self.walk(satu.id, dalam + 1)

    def list_turunan(self, simpul_id: int) -> list[Simpul]:
        """The node and everything under it, from the top down."""
        return [self.simpul[simpul_id], *(cabang.simpul for cabang in self.walk(simpul_id))]

    def list_atasan(self, simpul_id: int) -> list[Simpul]:
        """The nodes above, from the top down, without the node itself."""
        jalan: list[Simpul] = []
        induk_id = self.simpul[simpul_id].induk_id
        while induk_id is not None and induk_id in self.simpul:
            jalan.insert(0, self.simpul[induk_id])
            induk_id = self.simpul[induk_id].induk_id
        return jalan


def _is_sejenis(saudara: tuple[Simpul, ...], n: int, geser: int) -> bool:
    """Whether there is a sibling of the same kind on that side."""
    lain = n + geser
    return 0 <= lain < len(saudara) and saudara[lain].jenis == saudara[n].jenis


def sort_saudara(simpul: Iterable[Simpul]) -> tuple[Simpul, ...]:
    """Siblings in their order: kind by kind, then as people put them."""
    return tuple(sorted(simpul, key=lambda s: (_URUT.index(JenisSimpul(s.jenis)), s.urutan, s.posisi, s.id)))


def build_pohon(simpul: Iterable[Simpul]) -> Pohon:
    """The tree of these nodes."""
    semua = {satu.id: satu for satu in simpul}
    anak: dict[int | None, list[Simpul]] = {}
    for satu in semua.values():
        anak.setdefault(satu.induk_id, []).append(satu)
    return Pohon(semua, {induk: sort_saudara(daftar) for induk, daftar in anak.items()})
