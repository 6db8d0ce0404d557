"""What the HTML functions share while one document is being printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from terang.errors import TerangError
from terang.naskah.blok import Bab, Gambar, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, walk_naskah


class AsalHilangError(TerangError):
    """The document prints a figure, or a formula names an input, whose origin it does not hold."""


@dataclass(frozen=True, slots=True)
class Cetakan:
    """One place where a figure is printed: its anchor in the page, and the place in words."""

    jangkar: str
    tempat: str


@dataclass(slots=True)
class Kerja:
    """The state of one run: where the writer is, and where it has printed which figure.

    Args:
        naskah: the document.
        asal: origins by id.
        sasaran: ids that a reference may point to.
        bab: the chapters around the current block, outermost first.
        tempat: the current place in words, for the list of places below a figure's formula.
        cetakan: every place where a figure was printed, by its id, in reading order.
        jumlah: how many figures have been printed.
        persen: column widths used, in per cent; each needs a rule in the style sheet.
        jumlah_kolom: numbers of columns used, likewise.
    """

    naskah: Naskah
    asal: dict[str, AsalAngka]
    sasaran: frozenset[str]
    bab: tuple[Bab, ...] = ()
    tempat: str = ""
    cetakan: defaultdict[str, list[Cetakan]] = field(default_factory=lambda: defaultdict(list))
    jumlah: int = 0
    persen: set[int] = field(default_factory=set)
    jumlah_kolom: set[int] = field(default_factory=set)

    @contextmanager
    def enter_bab(self, bab: Bab) -> Iterator[None]:
        """Be inside a chapter; its title is the place of what is printed there."""
        luar = (self.bab, self.tempat)
        self.bab = (*self.bab, bab)
        self.tempat = " › ".join(join_nomor(item) for item in self.bab)
        yield
        self.bab, self.tempat = luar

    @contextmanager
    def enter_tempat(self, tempat: str) -> Iterator[None]:
        """Be at a closer place, such as a cell of a table."""
        luar = self.tempat
        self.tempat = tempat
        yield
        self.tempat = luar

    def add_cetakan(self, id_: str) -> str:
        """Note that a figure is printed here.

        Returns:
            the anchor of this place.

        Raises:
            AsalHilangError: the document does not say where this figure comes from.
        """
        self.find_asal(id_, f"tercetak di {self.tempat or 'awal naskah'}")
        self.jumlah += 1
        jangkar = f"t-{self.jumlah}"
        self.cetakan[id_].append(Cetakan(jangkar, self.tempat))
        return jangkar

    def find_asal(self, id_: str, oleh: str) -> AsalAngka:
        """The origin of a figure, or an error that says who asked for it."""
        if asal := self.asal.get(id_):
            return asal
        raise AsalHilangError(f"Angka '{id_}' ({oleh}) tidak punya asal-usul. Tambahkan AsalAngka-nya pada naskah.")


def start_kerja(naskah: Naskah) -> Kerja:
    """A fresh state for one document."""
    sasaran = frozenset(blok.id for blok in walk_naskah(naskah) if isinstance(blok, Bab | Tabel | Gambar))
    return Kerja(naskah=naskah, asal={item.id: item for item in naskah.angka}, sasaran=sasaran)


def join_nomor(bab: Bab) -> str:
    """`BAB I Pendahuluan`, or the title alone where there is no number."""
    return f"{bab.nomor} {bab.judul}".strip()
