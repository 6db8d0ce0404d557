"""The bytes of a file become its tables, within limits that a person can understand."""

from __future__ import annotations

import csv

from terang.errors import UnreadableError
from terang.importers.tabel import BarisTabel, TabelImpor, build_tabel_impor, read_csv
from terang.naskah.blok import Tabel
from terang.naskah.naskah import walk_naskah
from terang.readers.lembar import read_lembar
from terang.readers.read import decode_teks, read_berkas
from terang.web.common.errors import AturanError

TERBESAR = 10 * 1024 * 1024
AKHIRAN = (".xlsx", ".csv", ".pdf", ".docx")
_JENIS = "Berkas {nama} tidak dapat diimpor. Yang diterima: XLSX, CSV, PDF berlapis teks, dan DOCX."
_BESAR = "Berkas {nama} berukuran {mb} MB; paling besar 10 MB. Hapus lembar yang tidak perlu, lalu unggah lagi."
_TANPA = "Berkas {nama} tidak memuat tabel. Periksa apakah PDF-nya hasil pindai, atau simpan tabelnya sebagai XLSX."
_CSV = "Berkas {nama} bukan CSV yang utuh. Buka di pengolah lembar kerja, simpan sebagai XLSX, lalu unggah lagi."
_LUAS = (
    "Tabel dalam {nama} terlalu luas; paling banyak {baris} baris dan {kolom} kolom. Pecah tabelnya, lalu unggah lagi."
)
_TERSEDIKIT = 2
_BARIS_TERBANYAK = 20_000
_KOLOM_TERBANYAK = 120
_TABEL_TERBANYAK = 60


def read_tabel_berkas(nama: str, isi: bytes) -> list[TabelImpor]:
    """The tables of a file; AturanError where it is of another kind, too large, damaged, or has none."""
    if not nama.casefold().endswith(AKHIRAN):
        raise AturanError(_JENIS.format(nama=nama), bidang="berkas")
    if len(isi) > TERBESAR:
        raise AturanError(_BESAR.format(nama=nama, mb=len(isi) // 1024 // 1024 + 1), bidang="berkas")
    try:
        semua = _read(nama, isi)
    except UnreadableError as salah:
        raise AturanError(str(salah), bidang="berkas") from salah
    except csv.Error as salah:
        raise AturanError(_CSV.format(nama=nama), bidang="berkas") from salah
    if any(len(satu.baris) > _BARIS_TERBANYAK or satu.lebar > _KOLOM_TERBANYAK for satu in semua):
        raise AturanError(_LUAS.format(nama=nama, baris=_BARIS_TERBANYAK, kolom=_KOLOM_TERBANYAK), bidang="berkas")
    berisi = [satu for satu in semua if len(satu.baris) >= _TERSEDIKIT and satu.lebar >= _TERSEDIKIT]
    if not berisi:
        raise AturanError(_TANPA.format(nama=nama), bidang="berkas")
    return berisi[:_TABEL_TERBANYAK]


def _read(nama: str, isi: bytes) -> list[TabelImpor]:
    kecil = nama.casefold()
    if kecil.endswith(".csv"):
        return [read_csv(decode_teks(nama, isi), nama)]
    if kecil.endswith(".xlsx"):
        return [
            TabelImpor(
                judul=satu.nama,
                baris=tuple(BarisTabel(nomor=b.nomor, sel=b.sel, bentang=b.bentang) for b in satu.baris),
            )
            for satu in read_lembar(isi, nama)
        ]
    naskah = read_berkas(nama, isi).naskah
    return [build_tabel_impor(satu) for satu in walk_naskah(naskah) if isinstance(satu, Tabel)]
