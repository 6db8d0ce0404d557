"""Narrative that people write: Markdown in which a figure is a reference, never a digit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.naskah.blok import Blok, Daftar, Gaya, Paragraf
from terang.naskah.sisipan import Nama, Sisipan, Teks
from terang.report.katalog import Katalog
from terang.rumus.terbilang import write_terbilang

_RUJUKAN = re.compile(r"\{\{\s*([a-z0-9][a-z0-9./_-]*)\s*(?:\|\s*([a-z]+)\s*)?\}\}")

_BULAN = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
_SATUAN = r"%|persen|orang|pegawai|buku|dokumen|berkas|unit|buah|kali|bulan|hari|rupiah|juta|miliar|ribu|triliun"

BOLEH = (
    re.compile(rf"\b\d{{1,2}} (?:{_BULAN}) (?:19|20)\d{{2}}\b"),
    re.compile(r"\b(?:Nomor|No\.?) \S+ Tahun (?:19|20)\d{2}\b"),
    re.compile(r"\bNomor \d[\w./-]*/(?:19|20)\d{2}\b"),
    re.compile(r"\b(?:Pasal|ayat|huruf|angka) \(?\d+[a-z]?\)?"),
    re.compile(r"\b(?:UU|PP|Perpres|Permen[A-Za-z]*|Perda|Perwal|Kepmendagri|Inpres) \d+/(?:19|20)\d{2}\b"),
    re.compile(rf"(?<!Rp)(?<!Rp )(?<![\d.,])(?:19|20)\d{{2}}(?![\d]|[.,]\d|\s*(?:{_SATUAN})\b|\s*%)"),
)
"""The digits that people may type: dates, citations of law, letter numbers, years. Everything else is a reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NarasiSalah:
    """Something in a narrative that cannot be printed: where it is and what to do."""

    berkas: str
    baris: int
    pesan: str

    def __str__(self) -> str:
        return f"{self.berkas} baris {self.baris}: {self.pesan}"


class PembacaNarasi:
    """Reads one narrative into blocks, collecting everything that is wrong with it in `salah`."""

    def __init__(self, buku: BukuKinerja, katalog: Katalog) -> None:
        self._buku = buku
        self._katalog = katalog
        self._berkas = ""
        self.salah: list[NarasiSalah] = []

    def read(self, narasi: Narasi) -> tuple[Blok, ...]:
        """The blocks of one narrative."""
        self._berkas = f"narasi/{narasi.bagian}.md"
        tree = SyntaxTreeNode(MarkdownIt("commonmark", {"html": False}).parse(narasi.teks))
        return tuple(blok for node in tree.children for blok in self._read_blok(node))

    def _read_blok(self, node: SyntaxTreeNode) -> tuple[Blok, ...]:
        if node.type in {"paragraph", "heading"}:
            gaya = Gaya.JUDUL if node.type == "heading" else Gaya.BIASA
            return (Paragraf(isi=self._read_sisipan(node.children[0], _line(node)), gaya=gaya),)
        if node.type in {"bullet_list", "ordered_list"}:
            butir = tuple(tuple(b for part in item.children for b in self._read_blok(part)) for item in node.children)
            return (Daftar(butir=butir, bernomor=node.type == "ordered_list"),)
        self._add_salah(_line(node), "bentuk ini tidak dikenal. Pakailah paragraf, daftar, huruf tebal atau miring.")
        return ()

    def _read_sisipan(self, node: SyntaxTreeNode, line: int) -> tuple[Sisipan, ...]:
        pieces: list[Sisipan] = []
        for child in node.children:
            if child.type in {"softbreak", "hardbreak"}:
                line += 1
                pieces.append(Teks(" "))
            elif child.type in {"strong", "em"}:
                inner = self._read_sisipan(child, line)
                pieces.extend(_styled(piece, child.type) for piece in inner)
            elif child.type == "text":
                pieces.extend(self._read_teks(child.content, line))
            else:
                self._add_salah(line, "gambar, tautan dan kode tidak dapat dipakai dalam narasi.")
        return tuple(pieces)

    def _read_teks(self, teks: str, line: int) -> list[Sisipan]:
        self._check_digit(_RUJUKAN.sub("", teks), line)
        pieces: list[Sisipan] = []
        end = 0
        for match in _RUJUKAN.finditer(teks):
            pieces.append(Teks(teks[end : match.start()]))
            pieces.extend(self._resolve(match[1], match[2], line))
            end = match.end()
        pieces.append(Teks(teks[end:]))
        return [piece for piece in pieces if piece.teks]

    def _check_digit(self, teks: str, line: int) -> None:
        rest = teks
        for pattern in BOLEH:
            rest = pattern.sub("", rest)
        for match in re.finditer(r"\S*\d\S*", rest):
            self._add_salah(
                line,
                f"angka '{match[0]}' diketik langsung. Ganti dengan rujukan, misalnya {{{{iku-1/capaian}}}},"
                " supaya tidak pernah basi.",
            )

    def _resolve(self, id_: str, bentuk: str | None, line: int) -> tuple[Sisipan, ...]:
        if id_.endswith("/nama"):
            return self._resolve_nama(id_.removesuffix("/nama"), line)
        if id_ not in self._katalog:
            self._add_salah(line, f"rujukan '{id_}' tidak dikenal. Lihat daftar id pada angka.json.")
            return ()
        return self._write(id_, bentuk, line)

    def _write(self, id_: str, bentuk: str | None, line: int) -> tuple[Sisipan, ...]:
        asal, bilangan = self._katalog.get(id_), self._katalog.cetak(id_)
        if bentuk is None:
            return (bilangan,)
        if bentuk == "satuan":
            return (bilangan, Teks(asal.satuan if asal.satuan == "%" else f" {asal.satuan}"))
        if bentuk == "rupiah":
            return (Teks("Rp"), bilangan)
        if bentuk == "terbilang" and asal.nilai is not None and asal.nilai == asal.nilai.to_integral_value():
            return (Nama(write_terbilang(int(Decimal(asal.nilai)))),)
        self._add_salah(
            line, f"bentuk '{bentuk}' tidak dapat dipakai untuk '{id_}'. Pilihan: satuan, rupiah, terbilang."
        )
        return ()

    def _resolve_nama(self, id_: str, line: int) -> tuple[Sisipan, ...]:
        for tabel in TABEL:
            row = next((row for row in getattr(self._buku, tabel) if row.id == id_), None)
            if row is not None and getattr(row, "nama", None):
                return (Nama(row.nama),)
        self._add_salah(line, f"tidak ada yang bernama dengan id '{id_}'.")
        return ()

    def _add_salah(self, line: int, pesan: str) -> None:
        self.salah.append(NarasiSalah(berkas=self._berkas, baris=line, pesan=pesan))


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1


def _styled(piece: Sisipan, kind: str) -> Sisipan:
    if isinstance(piece, Teks | Nama):
        tebal, miring = piece.tebal or kind == "strong", piece.miring or kind == "em"
        return type(piece)(piece.teks, tebal=tebal, miring=miring)
    return piece
