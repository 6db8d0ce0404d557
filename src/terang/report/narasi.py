"""Narrative that people write: Markdown in which a figure is a reference, never a digit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from terang.kinerja.buku import TABEL, BukuKinerja
from terang.kinerja.pelaporan import Narasi
from terang.kinerja.satuan_tulis import SATUAN_HITUNG, SATUAN_UANG, SATUAN_UKUR, SKALA
from terang.naskah.blok import Blok, Daftar, Gaya, Paragraf
from terang.naskah.sisipan import Bilangan, Nama, Sisipan, Teks
from terang.report.katalog import Katalog
from terang.rumus.terbilang import write_terbilang

_RUJUKAN = re.compile(r"\{\{\s*([a-z0-9][a-z0-9./_-]*)\s*(?:\|\s*([a-z]+)\s*)?\}\}")
_KURAWAL = re.compile(r"\{\{.*?\}\}|\{\{|\}\}")
"""What looks like a reference and is none."""

_BULAN = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
_SATUAN = "|".join(re.escape(kata) for kata in sorted({*SATUAN_HITUNG, *SATUAN_UKUR, *SATUAN_UANG, *SKALA}))
_TAHUN = r"(?:19|20)\d{2}"
_HUKUM = r"UU|PP|PMK|Perpres|Keppres|Inpres|Permen[A-Za-z]*|Kepmen[A-Za-z]*|Perda|Pergub|Perbup|Perwal|Perwali|SE"
_BUTIR = r"(?:,? (?:ayat \(\d+[a-z]?\)|huruf [a-z]\b|angka \d+\b))"

BOLEH = (
    re.compile(rf"\b\d{{1,2}} (?:{_BULAN})(?: {_TAHUN})?\b"),
    re.compile(rf"\b(?:Nomor|No\.?) \S+ Tahun {_TAHUN}\b"),
    re.compile(rf"\bNomor \d[\w./-]*/{_TAHUN}\b"),
    re.compile(rf"\b(?:Pasal \d+[A-Z]?\b{_BUTIR}*|ayat \(\d+[a-z]?\){_BUTIR}*|huruf [a-z] angka \d+\b)"),
    re.compile(rf"\b(?:{_HUKUM}) \d[\d-]*(?:/[A-Z]+\.\d+)?/{_TAHUN}\b"),
    re.compile(r"\b(?:ISO|SNI|IEC)(?:[ /](?:ISO|IEC))* [\d.:-]+\b|\b[A-Z]{3,}-\d{1,2}\b"),
    re.compile(rf"\b[Tt]ahun (?:anggaran )?{_TAHUN}(?![\d]|[.,]\d)"),
    re.compile(
        rf"(?<!Rp)(?<!Rp )(?<!Rp\. )(?<![\d.,]){_TAHUN}(?!\d|[.,]\d|\s*%|\s+(?:{_SATUAN})(?!\w))", re.IGNORECASE
    ),
)
"""The digits that people may type: dates, citations of law, letter numbers, standards (ISO 9001), names (COVID-19) and
years. Everything else is a reference."""


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
        self._berkas, self._baris = "", 1
        self.salah: list[NarasiSalah] = []

    def read(self, narasi: Narasi) -> tuple[Blok, ...]:
        """The blocks of one narrative."""
        self._berkas = f"narasi/{narasi.bagian}.md"
        # HTML and tables are recognised so that they can be refused; else their signs would be printed.
        tree = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(narasi.teks))
        return tuple(blok for node in tree.children for blok in self._read_blok(node))

    def _read_blok(self, node: SyntaxTreeNode) -> tuple[Blok, ...]:
        self._baris = node.map[0] + 1 if node.map else self._baris
        if node.type in {"paragraph", "heading"}:
            gaya = Gaya.JUDUL if node.type == "heading" else Gaya.BIASA
            return (Paragraf(isi=self._read_sisipan(node.children[0]), gaya=gaya),)
        if node.type in {"bullet_list", "ordered_list"}:
            butir = tuple(tuple(b for part in item.children for b in self._read_blok(part)) for item in node.children)
            return (Daftar(butir=butir, bernomor=node.type == "ordered_list"),)
        self._add_salah("bentuk ini tidak dikenal. Pakailah paragraf, daftar, huruf tebal atau miring.")
        return ()

    def _read_sisipan(self, node: SyntaxTreeNode) -> tuple[Sisipan, ...]:
        pieces: list[Sisipan] = []
        for child in node.children:
            if child.type in {"softbreak", "hardbreak"}:
                self._baris += 1
                pieces.append(Teks(" "))
            elif child.type in {"strong", "em"}:
                pieces.extend(_styled(piece, child.type) for piece in self._read_sisipan(child))
            elif child.type == "text":
                pieces.extend(self._read_teks(child.content))
            else:
                self._add_salah("gambar, tautan, kode dan HTML tidak dapat dipakai dalam narasi.")
        return tuple(pieces)

    def _read_teks(self, teks: str) -> list[Sisipan]:
        self._check_teks(_RUJUKAN.sub("", teks))
        pieces: list[Sisipan] = []
        end = 0
        for match in _RUJUKAN.finditer(teks):
            pieces.append(Teks(teks[end : match.start()]))
            pieces.extend(self._resolve(match[1], match[2]))
            end = match.end()
        pieces.append(Teks(teks[end:]))
        return [piece for piece in pieces if piece.teks]

    def _check_teks(self, teks: str) -> None:
        rest = _KURAWAL.sub(" ", teks)
        if rest != teks:
            self._add_salah("rujukan tidak tertulis benar. Tulis misalnya {{iku-1/capaian}} dalam huruf kecil.")
        for pattern in BOLEH:
            rest = pattern.sub(" ", rest)
        for match in re.finditer(r"\S*\d\S*", rest):
            tahun = f" Bila itu tahun, tulis 'tahun {match[0]}'." if re.fullmatch(_TAHUN, match[0]) else ""
            self._add_salah(
                f"angka '{match[0]}' diketik langsung. Ganti dengan rujukan, misalnya {{{{iku-1/capaian}}}},"
                f" supaya tidak pernah basi.{tahun}"
            )

    def _resolve(self, id_: str, bentuk: str | None) -> tuple[Sisipan, ...]:
        if id_.endswith("/nama"):
            return self._resolve_nama(id_.removesuffix("/nama"))
        if id_ not in self._katalog:
            self._add_salah(f"rujukan '{id_}' tidak dikenal. Lihat daftar id pada angka.json.")
            return ()
        return self._write(id_, bentuk)

    def _write(self, id_: str, bentuk: str | None) -> tuple[Sisipan, ...]:
        asal, bilangan = self._katalog.get(id_), self._katalog.cetak(id_)
        if bentuk is None:
            return (bilangan,)
        if bentuk == "satuan":
            return (bilangan, Teks(asal.satuan if asal.satuan in {"", "%"} else f" {asal.satuan}"))
        if bentuk == "rupiah":
            return (Teks("Rp"), bilangan)
        if bentuk == "terbilang" and asal.nilai is not None and asal.nilai == asal.nilai.to_integral_value():
            return (Nama(write_terbilang(int(Decimal(asal.nilai)))),)
        self._add_salah(f"bentuk '{bentuk}' tidak dapat dipakai untuk '{id_}'. Pilihan: satuan, rupiah, terbilang.")
        return ()

    def _resolve_nama(self, id_: str) -> tuple[Sisipan, ...]:
        for tabel in TABEL:
            row = next((row for row in getattr(self._buku, tabel) if row.id == id_), None)
            if row is not None and getattr(row, "nama", None):
                return (Nama(row.nama),)
        self._add_salah(f"tidak ada yang bernama dengan id '{id_}'. Periksa ejaannya.")
        return ()

    def _add_salah(self, pesan: str) -> None:
        self.salah.append(NarasiSalah(berkas=self._berkas, baris=self._baris, pesan=pesan))


def _styled(piece: Sisipan, kind: str) -> Sisipan:
    if isinstance(piece, Teks | Nama):
        tebal, miring = piece.tebal or kind == "strong", piece.miring or kind == "em"
        return type(piece)(piece.teks, tebal=tebal, miring=miring)
    if isinstance(piece, Bilangan):
        return replace(piece, tebal=piece.tebal or kind == "strong")
    return piece
