"""The blocks of a document. They only hold; readers make them and writers print them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from terang.naskah.sisipan import Sisipan
from terang.naskah.tempat import Tempat


class Gaya(StrEnum):
    """How a paragraph is meant."""

    BIASA = "biasa"
    TENGAH = "tengah"
    KANAN = "kanan"
    CATATAN = "catatan"
    JUDUL = "judul"


class Rata(StrEnum):
    """Alignment of a column; figures stand right."""

    KIRI = "kiri"
    TENGAH = "tengah"
    KANAN = "kanan"


class JenisBaris(StrEnum):
    """What a table row is. Header rows come first and repeat on every page."""

    KEPALA = "kepala"
    NOMOR_KOLOM = "nomor-kolom"
    DATA = "data"
    KELOMPOK = "kelompok"
    SUBTOTAL = "subtotal"
    TOTAL = "total"


class JenisGambar(StrEnum):
    """How `spek` describes the picture."""

    VEGA_LITE = "vega-lite"
    POHON = "pohon"
    BERKAS = "berkas"


class JenisKotak(StrEnum):
    """Why a passage stands apart from the text."""

    INTI = "inti"
    CATATAN = "catatan"
    MASALAH = "masalah"
    DATA_KURANG = "data-kurang"

    @property
    def sebutan(self) -> str:
        """The word that stands before the title of such a passage in every form, since colour alone says nothing."""
        return _SEBUTAN_KOTAK[self]


_SEBUTAN_KOTAK = {
    JenisKotak.INTI: "Inti",
    JenisKotak.CATATAN: "Catatan",
    JenisKotak.MASALAH: "Masalah data",
    JenisKotak.DATA_KURANG: "Data belum tersedia",
}


class JenisDaftar(StrEnum):
    """Which generated list stands here; a writer fills it."""

    ISI = "isi"
    TABEL = "tabel"
    GAMBAR = "gambar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraf:
    """A paragraph; `pindah` holds the offsets of its text from which it stands on another page."""

    isi: tuple[Sisipan, ...]
    gaya: Gaya = Gaya.BIASA
    tempat: Tempat | None = None
    pindah: tuple[tuple[int, Tempat], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Daftar:
    """A list; each item holds blocks, most often one paragraph. Numbered lists count 1, 2, 3."""

    butir: tuple[tuple[Blok, ...], ...]
    bernomor: bool = False
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """A column of a table; `lebar` is its share of the width relative to the other columns."""

    lebar: int = 1
    rata: Rata = Rata.KIRI


@dataclass(frozen=True, slots=True, kw_only=True)
class Sel:
    """A cell; a cell that spans leaves out the cells that it covers, as in HTML."""

    isi: tuple[Sisipan, ...] = ()
    bentang_kolom: int = 1
    bentang_baris: int = 1
    menjorok: int = 0
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Baris:
    """A row of a table."""

    sel: tuple[Sel, ...]
    jenis: JenisBaris = JenisBaris.DATA


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table; one with a `nomor` has a caption above it and stands in the list of tables.

    `lanskap` asks for a landscape page, `sumber` is the source line below, `lembar` the name of its sheet in a
    workbook (empty where it has none of its own). `asal_usul` marks the table that lists the origin of every figure:
    a form that shows origins in its own way leaves it out. `polos` asks for no rules and type as in the text: names
    and what they say, such as the parties of a letter.
    """

    id: str
    kolom: tuple[Kolom, ...]
    baris: tuple[Baris, ...]
    judul: str = ""
    nomor: str = ""
    sumber: str = ""
    lanskap: bool = False
    lembar: str = ""
    asal_usul: bool = False
    polos: bool = False
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gambar:
    """A picture by its specification, with the text that stands for it where it cannot be seen.

    `spek` is a Vega-Lite specification as JSON, a tree as JSON (`{"label": [...], "anak": [...]}`), or for BERKAS a
    name of a file given beside the document. `lanskap` asks for a landscape page.
    """

    id: str
    jenis: JenisGambar
    spek: str
    alt: str
    judul: str = ""
    nomor: str = ""
    sumber: str = ""
    lanskap: bool = False
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kotak:
    """A passage set apart: the essence, a remark, a problem in the data, or data that are missing."""

    jenis: JenisKotak
    judul: str
    isi: tuple[Blok, ...]
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTangan:
    """One signature block; `nama` is empty where the person is not to be named and a dotted line is printed."""

    tempat_tanggal: str
    jabatan: str
    nama: str = ""
    keterangan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengesahan:
    """One or two signature blocks side by side, left to right."""

    pihak: tuple[TandaTangan, ...]
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirOtomatis:
    """One printed line of a generated list: the title without its dots, and the page number that they lead to."""

    teks: str
    halaman: str = ""
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarOtomatis:
    """A generated list: contents, tables or pictures. `butir` is what a file prints there; a writer fills its own."""

    jenis: JenisDaftar
    butir: tuple[ButirOtomatis, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HalamanBaru:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bab:
    """A chapter or section with its blocks. `tingkat` 1 is a chapter and starts a page.

    `nomor` is as printed (`BAB I`, `A.`, `1.`), empty for one without a number (Kata Pengantar).
    """

    id: str
    judul: str
    isi: tuple[Blok, ...]
    tingkat: int = 1
    nomor: str = ""
    tempat: Tempat | None = None


Blok = Bab | Paragraf | Daftar | Tabel | Gambar | Kotak | Pengesahan | DaftarOtomatis | HalamanBaru
"""One block of a document."""
