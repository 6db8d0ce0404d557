"""What the pages of an import show, worked out from what was read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import QueryDict

from terang.importers.anggaran_perubahan import list_perangkat
from terang.importers.daftar import TATA
from terang.importers.hasil import PosUang, SalahBaris
from terang.importers.susunan import Peta
from terang.importers.tabel import BarisTabel, TabelImpor
from terang.importers.uang import name_huruf, name_kolom
from terang.web.common.pilihan import write_pilihan
from terang.web.impor.langkah import Keadaan, Langkah
from terang.web.impor.models import Impor
from terang.web.impor.rencana_impor import Pratinjau, count_pratinjau

CONTOH = 8
_BERANGKA = frozenset(("jumlah", "anggaran", "realisasi", "persen", "sebelum", "sesudah", "selisih"))
TERBANYAK = 400
"""So many rows of a table are shown; all are applied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomPeta:
    """A column with its heading, its letter, and what it may hold."""

    nama: str
    huruf: str
    bidang: str
    judul: str
    terpilih: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPratinjau:
    """A row of the file: its cells, what becomes of it, and its messages."""

    nomor: int
    sel: list[tuple[str, str, bool, bool]]
    keadaan: str
    kata: str
    tanda: str
    ubah: list[tuple[str, str, str]]
    pesan: list[str]


def list_kolom(lihat: Pratinjau) -> list[KolomPeta]:
    """The columns with what they are taken for."""
    return [
        KolomPeta(
            nama=lihat.judul[n] or f"(tanpa judul, kolom {name_huruf(n)})",
            huruf=name_huruf(n),
            bidang=f"kolom-{n}",
            judul=name_kolom(lihat.judul, n),
            terpilih=satu,
        )
        for n, satu in enumerate(lihat.peta.kolom)
    ]


def list_peran(jenis: str, tahun: tuple[int, int]) -> list[tuple[str, str]]:
    """What a column may hold in a layout; one entry per year where it has one."""
    hasil = [("", "– tidak dipakai –")]
    for peran in TATA[jenis].susunan.peran if jenis in TATA else ():
        wajib = " (wajib)" if peran.wajib else ""
        if peran.bertahun:
            hasil += [(f"{peran.kode}-{t}", f"{peran.nama} {t}") for t in range(tahun[0], tahun[1] + 1)]
        else:
            hasil.append((peran.kode, f"{peran.nama}{wajib}"))
    return hasil


def read_kolom(post: QueryDict, banyak: int, boleh: Mapping[str, str]) -> list[str]:
    """The roles that were chosen, column by column; what nobody offers counts as nothing."""
    dipilih = [post.get(f"kolom-{n}", "") for n in range(banyak)]
    return [satu if satu in boleh else "" for satu in dipilih]


def find_mulai(tabel: TabelImpor, nomor: int) -> int:
    """The place of the first row whose number is at least this."""
    return next((n for n, satu in enumerate(tabel.baris) if satu.nomor >= nomor), len(tabel.baris))


def get_nomor(tabel: TabelImpor, mulai: int) -> int:
    """The number of the row at a place."""
    return tabel.baris[min(mulai, len(tabel.baris) - 1)].nomor


def list_contoh(tabel: TabelImpor, mulai: int) -> list[tuple[int, bool, tuple[str, ...]]]:
    """The headings and the first rows, each with whether it is a heading."""
    awal = max(0, mulai - 4)
    return [(satu.nomor, awal + n < mulai, satu.sel) for n, satu in enumerate(tabel.baris[awal : mulai + CONTOH])]


def list_saring(impor: Impor, tabel: TabelImpor, peta: Peta) -> list[str]:
    """The perangkat daerah that the file names, where there are several."""
    if impor.jenis != "anggaran-perubahan":
        return []
    semua = list_perangkat(tabel, peta)
    return semua if len(semua) > 1 else []


def list_baris(lihat: Pratinjau, *, hanya_salah: bool = False) -> list[BarisPratinjau]:
    """The rows that say something, those with faults first in line with the file."""
    pesan: defaultdict[int, list[SalahBaris]] = defaultdict(list)
    for satu in lihat.salah:
        pesan[satu.nomor].append(satu)
    if _is_jumlahan(lihat):
        jumlahan = [] if hanya_salah else [_build_jumlahan(satu) for satu in lihat.rencana.langkah]
        cacat = [
            _build_baris(lihat, satu, None, pesan[satu.nomor]) for satu in lihat.tabel.baris if satu.nomor in pesan
        ]
        return [*(replace(satu, sel=[]) for satu in cacat), *jumlahan]
    langkah: dict[int, Langkah] = {}
    for maju in lihat.rencana.langkah:
        lama = langkah.get(maju.pos.nomor)
        if lama is None or lama.keadaan in {Keadaan.SAMA, Keadaan.PERIKSA}:
            langkah[maju.pos.nomor] = maju
    return [
        _build_baris(lihat, baris, langkah.get(baris.nomor), pesan.get(baris.nomor, []))
        for baris in lihat.tabel.baris
        if baris.nomor in pesan or (baris.nomor in langkah and not hanya_salah)
    ]


def _is_jumlahan(lihat: Pratinjau) -> bool:
    """Whether many rows of the file are summed to one, so that the sums are what must be looked at."""
    return "sub-kegiatan" in lihat.peta.kolom


_UANG_JUMLAHAN = frozenset(("Sebelum", "Sesudah"))
_KOLOM_JUMLAHAN = ("Kode", "Nama", "Jenis belanja", "Sumber dana", "Sebelum", "Sesudah")


def _build_jumlahan(maju: Langkah) -> BarisPratinjau:
    pos = maju.pos
    assert isinstance(pos, PosUang)
    jenis = write_pilihan(pos.jenis_belanja) if pos.jenis_belanja else "Seluruhnya"
    uang = [_say(pos.nilai[kolom]) if kolom in pos.nilai else "–" for kolom in ("sebelum", "sesudah")]
    isi = (pos.kode, pos.nama, jenis, pos.sumber_dana or "–", *uang)
    return BarisPratinjau(
        nomor=pos.nomor,
        sel=[(judul, teks, judul in _UANG_JUMLAHAN, False) for judul, teks in zip(_KOLOM_JUMLAHAN, isi, strict=True)],
        keadaan=maju.keadaan.value,
        kata=maju.keadaan.kata,
        tanda=maju.keadaan.tanda,
        ubah=[(n, _say(a), _say(b)) for n, a, b in maju.ubah if a is not None and a != b],
        pesan=[],
    )


def _build_baris(
    lihat: Pratinjau, baris: BarisTabel, maju: Langkah | None, cacat: Sequence[SalahBaris]
) -> BarisPratinjau:
    salah = {satu.kolom for satu in cacat}
    keadaan = maju.keadaan if maju and not cacat else None
    return BarisPratinjau(
        nomor=baris.nomor,
        sel=[
            (judul, baris.sel[n] if n < len(baris.sel) else "", angka, judul in salah)
            for n, judul, angka in _list_terpakai(lihat)
        ],
        keadaan=keadaan.value if keadaan else "salah",
        kata=keadaan.kata if keadaan else "Salah",
        tanda=keadaan.tanda if keadaan else "⚠",
        ubah=[(n, _say(a), _say(b)) for n, a, b in maju.ubah if a is not None and a != b] if maju and keadaan else [],
        pesan=[str(satu) for satu in cacat],
    )


def _list_terpakai(lihat: Pratinjau) -> list[tuple[int, str, bool]]:
    """The columns that are used: place, heading, and whether they hold figures."""
    return [
        (n, name_kolom(lihat.judul, n), satu in _BERANGKA or satu.startswith("target-"))
        for n, satu in enumerate(lihat.peta.kolom)
        if satu
    ]


def list_judul_terpakai(lihat: Pratinjau) -> list[tuple[str, bool]]:
    """The headings of the columns that are used, each with whether it holds figures."""
    if _is_jumlahan(lihat):
        return [(judul, judul in _UANG_JUMLAHAN) for judul in _KOLOM_JUMLAHAN]
    return [(judul, angka) for _, judul, angka in _list_terpakai(lihat)]


def _say(nilai: Any) -> str:
    return f"{nilai:,}".replace(",", ".") if isinstance(nilai, int) else str(nilai)


def choose_kolom(kolom: list[KolomPeta], pilih: list[str]) -> list[KolomPeta]:
    """The columns as they were sent, so that a refusal loses nothing."""
    return [replace(satu, terpilih=peran) for satu, peran in zip(kolom, pilih, strict=True)]


def build_hitungan(lihat: Pratinjau) -> Mapping[str, int]:
    """The counts of a look."""
    return count_pratinjau(lihat)
