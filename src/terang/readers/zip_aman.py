"""Zip files opened with care: their directory says how large they become, before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from terang.errors import UnreadableError

_BITA_TERBANYAK = 200 * 1024 * 1024
_BAGIAN_TERBESAR = 60 * 1024 * 1024
_NISBAH = 200
_BITA_BIASA = 4 * 1024 * 1024
_SARAN = "Buka berkas itu di pengolah kata atau lembar kerja, simpan ulang, lalu coba lagi."


class ZipAman:
    """A zip file whose sizes have been checked; its parts are read one by one.

    Raises:
        UnreadableError: it is damaged, encrypted, or would unpack to something enormous.
    """

    def __init__(self, isi: bytes, nama: str) -> None:
        self._nama = nama
        try:
            self._arsip = zipfile.ZipFile(io.BytesIO(isi))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise self._damage("isinya terpotong atau berubah") from error
        self.anggota = frozenset(self._arsip.namelist())
        self._check(self._arsip.infolist())

    def _check(self, anggota: list[zipfile.ZipInfo]) -> None:
        if sum(item.file_size for item in anggota) > _BITA_TERBANYAK or any(map(_is_bom, anggota)):
            raise UnreadableError(
                f"Berkas {self._nama} ditolak: setelah dibuka isinya menjadi sangat besar, tidak wajar bagi laporan. "
                "Simpan ulang laporan tanpa lampiran yang besar, lalu coba lagi."
            )
        if any(item.flag_bits & 1 for item in anggota):
            raise UnreadableError(
                f"Berkas {self._nama} terkunci kata sandi. Buka kuncinya, simpan ulang, lalu coba lagi."
            )

    def read(self, bagian: str) -> bytes:
        """The bytes of one part.

        Raises:
            UnreadableError: the part is missing or damaged.
        """
        try:
            with self._arsip.open(bagian) as berkas:
                # What the directory says can be false.
                isi = berkas.read(_BAGIAN_TERBESAR + 1)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            ValueError,
            NotImplementedError,
            OSError,
            EOFError,
            RuntimeError,
        ) as error:
            raise self._damage(f"bagian {bagian} tidak dapat dibuka") from error
        if len(isi) > _BAGIAN_TERBESAR:
            raise self._damage(f"bagian {bagian} terlalu besar")
        return isi

    def check_semua(self) -> None:
        """Refuse document type declarations in any XML part, for libraries that read the parts themselves.

        Raises:
            UnreadableError: a part is damaged or holds one.
        """
        for bagian in sorted(self.anggota):
            if bagian.endswith((".xml", ".rels")):
                self._refuse_entitas(bagian, self.read(bagian))

    def _refuse_entitas(self, bagian: str, isi: bytes) -> None:
        # Office writes no document type; whoever does wants entities.
        if b"<!DOCTYPE" in isi[:4096] or b"<!ENTITY" in isi[:4096]:
            raise self._damage(f"bagian {bagian} memuat deklarasi entitas XML, yang tidak ada pada dokumen wajar")

    def read_xml(self, bagian: str) -> etree._Element:
        """The root of one XML part, read without entities, network or huge trees.

        Raises:
            UnreadableError: the part is missing, damaged, or holds a document type declaration.
        """
        isi = self.read(bagian)
        self._refuse_entitas(bagian, isi)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
        try:
            return etree.fromstring(isi, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._damage(f"bagian {bagian} bukan XML yang utuh") from error

    def _damage(self, apa: str) -> UnreadableError:
        return UnreadableError(f"Berkas {self._nama} rusak: {apa}. {_SARAN}")


def _is_bom(item: zipfile.ZipInfo) -> bool:
    return item.file_size > _BITA_BIASA and item.file_size > _NISBAH * max(item.compress_size, 1)
