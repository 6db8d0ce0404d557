"""Makes pages from the code: `docs/rujukan/` (tables of a package, commands, provisions) and `docs/pemeriksaan/`.

`./run docs` runs it; a test demands that the pages committed are those that it makes.
"""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import typer

import terang.cli  # importing it registers the commands
from terang.checks.jalankan import load_pemeriksaan
from terang.checks.kerangka import Pemeriksaan
from terang.cli.halaman_periksa import build_halaman, write_markdown_halaman
from terang.ketentuan import Ketentuan, list_ketentuan, list_nama
from terang.kinerja.anggaran import PEMILIK_ANGGARAN
from terang.kinerja.rencana import SIMPUL
from terang.kinerja.write_angka import write_tanggal
from terang.rumus.formula import write_rumus
from terang.stores.skema import POLA_ID, KolomTabel, list_kolom

TUJUAN = Path(__file__).parent / "rujukan"
TUJUAN_PERIKSA = Path(__file__).parent / "pemeriksaan"

KELAS = (
    "capaian",
    "jumlah",
    "rata-rata",
    "persen-dari-total",
    "serapan",
    "terbilang",
    "antar-tabel",
    "narasi-tabel",
    "tahun",
    "satuan",
    "kategori",
    "angka-rusak",
    "struktur",
    "acuan-hukum",
    "kelengkapan",
    "pembulatan",
    "kewajaran",
    "bahasa",
    "keterbacaan",
)
"""Every class that a check may have, in the order of the index; the contract of `terang reviu --bentuk json`."""

_ASAL = "<!-- Dibuat oleh docs/buat_rujukan.py dari kode. Jangan diubah di sini; jalankan ./run docs. -->\n"

_JENIS = {"string": "teks", "integer": "bilangan bulat", "number": "angka", "boolean": "ya/tidak", "date": "tanggal"}

_KELOMPOK = {
    "Laporan dan perangkat daerah": (
        "laporan instansi perangkat_daerah dasar_hukum tugas_fungsi unit_kerja jabatan pejabat statistik_pegawai aset"
    ),
    "Rencana": ("visi misi tujuan sasaran strategi arah_kebijakan program kegiatan sub_kegiatan dukungan rencana_aksi"),
    "Indikator, target dan realisasi": (
        "satuan predikat indikator jeda_metode target realisasi komponen bukti pembanding"
    ),
    "Perjanjian kinerja": "perjanjian_kinerja butir_perjanjian",
    "Anggaran dan pendapatan": "anggaran realisasi_anggaran pendapatan",
    "Uraian dan catatan": "analisis isu langkah rekomendasi catatan_sumber",
}

_RUANG_ID = ", ".join(dict.fromkeys((*SIMPUL, *PEMILIK_ANGGARAN)))

_PAKET = f"""\
# Tabel paket

{_ASAL}
Paket adalah folder berisi `datapackage.json`, satu berkas CSV untuk setiap tabel, dan narasi Markdown di `narasi/`.
Semua tabel harus ada, sedikitnya dengan baris judulnya. Cara menyusunnya: [membuat paket](../cara/membuat-paket.md).

- UTF-8 tanpa BOM, pemisah koma, baris pertama berisi nama kolom. Urutan kolom bebas.
- Angka memakai titik desimal tanpa pemisah ribuan (`80.60`), tanggal `2022-10-05`, pilihan `ya` atau `tidak`.
- Sel kosong berarti tidak diketahui; nol ditulis `0`.
- Id sesuai pola `{POLA_ID}` dan tidak boleh sama dalam satu tabel. Untuk {_RUANG_ID},
  id juga tidak boleh sama di antara tabel-tabel itu.
"""

_PERINTAH = f"""\
# Perintah

{_ASAL}
Jalankan dengan `.venv/bin/terang`, atau `terang` bila `.venv` sudah diaktifkan. Hasil dicetak ke keluaran baku, pesan
ke keluaran galat.

| kode keluar | arti |
|---|---|
| 0 | selesai, tidak ada keberatan |
| 1 | selesai, ada temuan galat |
| 2 | ada yang tidak dapat dibaca atau tidak dapat dihitung |
| 64 | perintah salah dipakai |
| 70 | kesalahan Terang sendiri |
"""

_KETENTUAN = f"""\
# Ketentuan

{_ASAL}
Setiap rumus, skala, tenggat dan susunan yang dipakai Terang, dengan sumber dan masa berlakunya. Hari yang ditanyakan
memilih barisnya; untuk sebuah paket, hari itu 31 Desember tahun anggarannya.

| status | arti |
|---|---|
| terverifikasi | sumbernya sudah dibaca |
| perlu-diperiksa | dari ingatan atau salinan; periksa naskah resminya sebelum dikutip |
| keputusan-terang | peraturan diam; Terang yang memutuskan, dan laporan menyebutkannya |
"""


_PERIKSA = f"""\
# Pemeriksaan

{_ASAL}
Yang diperiksa `terang reviu` pada sebuah laporan, menurut kelasnya. Cara memakainya:
[mereviu laporan](../cara/mereviu-laporan.md). Halaman yang sama ditampilkan oleh `terang jelaskan KODE`.

| tingkat | arti |
|---|---|
| galat | terbukti dari hitungan atau dari teks laporan sendiri |
| peringatan | perlu dilihat orang |
| info | pembulatan yang wajar, atau gaya penulisan |
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opsi:
    """One parameter of a command; `nama` are the spellings of an option, or the placeholder of an argument."""

    nama: tuple[str, ...]
    argumen: bool
    wajib: bool
    uraian: str
    pilihan: tuple[str, ...]
    bawaan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Perintah:
    """One command of `terang`, as its own help describes it."""

    nama: str
    uraian: str
    opsi: tuple[Opsi, ...]


def list_perintah() -> tuple[Perintah, ...]:
    """The commands, sorted by name, read from the signatures of the functions behind them."""
    return tuple(sorted((_read_perintah(info) for info in terang.cli.app.registered_commands), key=lambda p: p.nama))


def _read_perintah(info: typer.models.CommandInfo) -> Perintah:
    function = info.callback
    assert function
    hints = get_type_hints(function, include_extras=True)
    opsi = tuple(_read_opsi(p, *get_args(hints[p.name])) for p in inspect.signature(function).parameters.values())
    uraian = " ".join((inspect.getdoc(function) or "").split())
    return Perintah(nama=info.name or function.__name__.replace("_", "-"), uraian=uraian, opsi=opsi)


def _read_opsi(param: inspect.Parameter, tipe: Any, info: Any) -> Opsi:
    argumen = isinstance(info, typer.models.ArgumentInfo)
    default = None if param.default is inspect.Parameter.empty else param.default
    enums = [t for t in (tipe, *get_args(tipe)) if isinstance(t, type) and issubclass(t, StrEnum)]
    return Opsi(
        nama=(info.metavar or param.name.upper(),) if argumen else _list_ejaan(param.name, info),
        argumen=argumen,
        wajib=param.default is inspect.Parameter.empty,
        uraian=info.help or "",
        pilihan=tuple(member.value for enum in enums for member in enum),
        bawaan="" if default is None else str(default),
    )


def _list_ejaan(nama: str, info: Any) -> tuple[str, ...]:
    # Inside `Annotated` the first spelling arrives where the default would stand.
    ditulis = [e for e in (info.default, *(info.param_decls or ())) if isinstance(e, str) and e.startswith("-")]
    return tuple(ditulis) or (f"--{nama.replace('_', '-')}",)


def build_paket() -> str:
    """The page of the tables of a package."""
    return "\n".join([_PAKET, *(line for judul, isi in _KELOMPOK.items() for line in _write_kelompok(judul, isi))])


def _write_kelompok(judul: str, isi: str) -> Iterator[str]:
    yield f"## {judul}\n"
    for nama in isi.split():
        yield f"### {nama}\n"
        rows = (
            [f"`{k.nama}`", _write_jenis(k), "ya" if k.wajib else "", k.kolom.uraian, _write_acuan(k)]
            for k in list_kolom(nama)
        )
        yield _tabel(("kolom", "jenis", "wajib", "uraian", "acuan"), rows)


def _write_jenis(kolom: KolomTabel) -> str:
    if kolom.pilihan:
        return ", ".join(f"`{p}`" for p in kolom.pilihan)
    batas = "" if kolom.kolom.minimum is None else f", paling kecil {kolom.kolom.minimum}"
    return f"{_JENIS[kolom.jenis]}{batas}"


def _write_acuan(kolom: KolomTabel) -> str:
    return ", ".join(f"[{tujuan}](#{tujuan})" for tujuan in kolom.kolom.acuan)


def build_perintah() -> str:
    """The page of the commands."""
    return "\n".join([_PERINTAH, *(line for perintah in list_perintah() for line in _write_perintah(perintah))])


def _write_perintah(perintah: Perintah) -> Iterator[str]:
    yield f"## terang {perintah.nama}\n"
    yield f"{perintah.uraian}\n"
    rows = (
        [
            ", ".join(f"`{n}`" for n in o.nama),
            "ya" if o.wajib else "",
            _write_uraian(o),
            f"`{o.bawaan}`" if o.bawaan else "",
        ]
        for o in perintah.opsi
    )
    yield _tabel(("masukan atau pilihan", "wajib", "keterangan", "bawaan"), rows)


def _write_uraian(opsi: Opsi) -> str:
    pilihan = ", ".join(f"`{p}`" for p in opsi.pilihan)
    return f"{opsi.uraian} Pilihan: {pilihan}." if pilihan else opsi.uraian


def build_ketentuan() -> str:
    """The page of the provisions: all of them at a glance, then each with its entries."""
    semua = [row for nama in list_nama() for row in list_ketentuan(nama)]
    ringkas = ([f"[{k.nama}](#{k.nama})", _write_masa(k), k.status, k.sumber] for k in semua)
    kepala = ("ketentuan", "berlaku", "status", "sumber")
    return "\n".join(
        [_KETENTUAN, _tabel(kepala, ringkas), *(line for nama in list_nama() for line in _write_nama(nama))]
    )


def _write_nama(nama: str) -> Iterator[str]:
    yield f"## {nama}\n"
    for row in list_ketentuan(nama):
        catatan = f" {row.catatan}" if row.catatan else ""
        yield f"Berlaku {_write_masa(row)}. Status: {row.status}. Sumber: {row.sumber.rstrip('.')}.{catatan}\n"
        if butir := list(_list_butir(row.isi, ())):
            yield _tabel(("butir", "isi", "status", "sumber"), butir)


def _list_butir(isi: Any, jalan: tuple[str, ...]) -> Iterator[list[str]]:
    """Yield the entries inside a provision that name a source of their own, with the formula where they hold one."""
    if not isinstance(isi, Mapping):
        return
    for kunci, nilai in isi.items():
        if not isinstance(nilai, Mapping):
            continue
        if "sumber" in nilai and "status" in nilai:
            yield [f"`{'/'.join((*jalan, str(kunci)))}`", _write_butir(nilai), nilai["status"], nilai["sumber"]]
        yield from _list_butir(nilai, (*jalan, str(kunci)))


def _write_butir(nilai: Mapping[str, Any]) -> str:
    nama = str(nilai.get("nama", ""))
    if not isinstance(nilai.get("rumus"), str):
        return nama
    arti = "; ".join(f"{huruf} = {makna}" for huruf, makna in nilai["arti"].items())
    return f"{nama}: `{write_rumus(nilai['rumus'])}` ({arti})"


def _write_masa(row: Ketentuan) -> str:
    sampai = f" sampai {write_tanggal(row.berlaku_sampai)}" if row.berlaku_sampai else ""
    return f"sejak {write_tanggal(row.berlaku_sejak)}{sampai}"


def _tabel(kepala: Iterable[str], baris: Iterable[Iterable[str]]) -> str:
    rows = [list(kepala), *([_escape(sel) for sel in satu] for satu in baris)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]]) + "\n"


def _escape(sel: str) -> str:
    return " ".join(str(sel).split()).replace("|", "\\|")


def build_semua() -> Mapping[str, str]:
    """Every page by file name."""
    return {"paket.md": build_paket(), "perintah.md": build_perintah(), "ketentuan.md": build_ketentuan()}


def build_pemeriksaan() -> Mapping[str, str]:
    """The page of every check by file name, and the index of them all."""
    halaman = {_name_halaman(satu): _build_periksa(satu) for satu in load_pemeriksaan()}
    return {"README.md": "\n".join([_PERIKSA, *_write_indeks()]), **halaman}


def _name_halaman(periksa: Pemeriksaan) -> str:
    return f"{periksa.kode}-{periksa.nama}.md"


def _build_periksa(periksa: Pemeriksaan) -> str:
    judul, *blok = write_markdown_halaman(build_halaman(periksa))
    return "\n".join([judul, _ASAL, *blok])


def _write_indeks() -> Iterator[str]:
    for kelas in KELAS:
        rows = [
            [f"[{p.kode}]({_name_halaman(p)})", p.nama.replace("_", " "), str(p.tingkat), build_halaman(p).judul]
            for p in load_pemeriksaan()
            if p.kelas == kelas
        ]
        if rows:
            yield f"## {kelas}\n"
            yield _tabel(("kode", "nama", "tingkat", "yang ditemukan"), rows)


def write_folder(folder: Path, halaman: Mapping[str, str], *, tetap: Collection[str] = ()) -> None:
    """Write the pages of a folder; a page of what is no more goes away, but for those that others write (`tetap`)."""
    folder.mkdir(exist_ok=True)
    for lama in folder.glob("*.md"):
        if lama.name not in halaman and lama.name not in tetap:
            lama.unlink()
    for nama, isi in halaman.items():
        (folder / nama).write_text(isi, encoding="utf-8")


if __name__ == "__main__":
    # The accuracy page is measured by bench/reviu.py.
    write_folder(TUJUAN, build_semua(), tetap=("ketelitian.md",))
    write_folder(TUJUAN_PERIKSA, build_pemeriksaan())
