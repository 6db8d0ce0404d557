"""The review as one self-contained HTML page: every finding beside the page of the report on which it stands."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from terang.checks.kerangka import Pemeriksaan, Pengecualian, Temuan, Tingkat
from terang.naskah.tempat import write_tempat
from terang.writers.reviu.berkas import (
    URUTAN_TINGKAT,
    BerkasReviu,
    TemuanBernomor,
    get_tingkat,
    list_tak_diperiksa,
    list_tak_terpakai,
    map_nomor,
    split_temuan,
    write_bukti,
    write_cara,
    write_nama,
    write_terima,
)
from terang.writers.reviu.lembar_pdf import Dicari, Lembar, Letak, draw_lembar


@dataclass(frozen=True, slots=True, kw_only=True)
class Kartu:
    """A finding with its number in the file, its anchor and its place on the picture of its page."""

    nomor: int
    id: str
    periksa: Pemeriksaan
    temuan: Temuan
    tingkat: Tingkat
    letak: Letak | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kelompok:
    """The findings of one page; `halaman` is None for what stands on no page."""

    halaman: int | None
    kartu: tuple[Kartu, ...]
    lembar: Lembar | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bagian:
    """What the page says of one file."""

    urut: int
    berkas: BerkasReviu
    kelompok: tuple[Kelompok, ...]
    jumlah: Counter[Tingkat]
    diterima: list[TemuanBernomor]
    nomor: dict[str, int]
    tak_diperiksa: list[tuple[str, str, str]]


def write_html_reviu(berkas: Sequence[BerkasReviu], *, tak_terpakai: Sequence[Pengecualian] = ()) -> bytes:
    """One page that needs nothing else; it reads without JavaScript, which only adds the filters.

    Of a PDF the pages with findings stand beside them as pictures, with the place marked where it can be found.

    Returns:
        UTF-8 bytes; the same review gives the same bytes.
    """
    bagian = [_build_bagian(satu, urut) for urut, satu in enumerate(berkas, 1)]
    kartu = [kartu for satu in bagian for kelompok in satu.kelompok for kartu in kelompok.kartu]
    html = _load_kerangka().render(
        bagian=bagian,
        urutan=URUTAN_TINGKAT,
        jumlah=Counter(satu.tingkat for satu in kartu),
        kelas=sorted(Counter(satu.periksa.kelas for satu in kartu).items()),
        gaya=_read("terang.writers.html", "gaya.css") + _read(__package__, "reviu.css"),
        skrip=_read(__package__, "saring.js"),
        sidik_skrip=b64encode(sha256(_read(__package__, "saring.js").encode()).digest()).decode(),
        write_tempat=write_tempat,
        write_nama=write_nama,
        write_terima=write_terima,
        write_bukti=write_bukti,
        write_cara=write_cara,
        tak_terpakai=list_tak_terpakai(tak_terpakai),
    )
    return html.encode("utf-8", "replace")


def _build_bagian(berkas: BerkasReviu, urut: int) -> Bagian:
    terbuka, diterima = split_temuan(berkas.jawaban)
    kelompok = _build_kelompok(berkas, terbuka, urut)
    return Bagian(
        urut=urut,
        berkas=berkas,
        kelompok=kelompok,
        jumlah=Counter(get_tingkat(satu.periksa, satu.temuan) for satu in terbuka),
        diterima=diterima,
        nomor=map_nomor(berkas.jawaban),
        tak_diperiksa=list_tak_diperiksa(berkas),
    )


def _build_kelompok(berkas: BerkasReviu, temuan: Sequence[TemuanBernomor], urut: int) -> tuple[Kelompok, ...]:
    """The findings by page, in the order of the document."""
    semua: dict[int | None, list[TemuanBernomor]] = {}
    for satu in temuan:
        semua.setdefault(satu.temuan.tempat.halaman, []).append(satu)
    lembar: dict[int, Lembar] = {}
    if berkas.jenis == "pdf":
        dicari = {
            halaman: [Dicari(tertulis=satu.temuan.tertulis, kutipan=satu.temuan.kutipan) for satu in isi]
            for halaman, isi in semua.items()
            if halaman is not None
        }
        lembar = draw_lembar(berkas.isi, dicari)
    return tuple(
        Kelompok(
            halaman=halaman,
            kartu=_build_kartu(isi, lembar.get(halaman or 0), urut),
            lembar=lembar.get(halaman or 0),
        )
        for halaman, isi in semua.items()
    )


def _build_kartu(isi: Sequence[TemuanBernomor], lembar: Lembar | None, urut: int) -> tuple[Kartu, ...]:
    letak = lembar.letak if lembar else (None,) * len(isi)
    return tuple(
        Kartu(
            nomor=satu.nomor,
            id=f"t-{urut}-{satu.nomor}",
            periksa=satu.periksa,
            temuan=satu.temuan,
            tingkat=get_tingkat(satu.periksa, satu.temuan),
            letak=di,
        )
        for satu, di in zip(isi, letak, strict=True)
    )


@lru_cache(maxsize=1)
def _load_kerangka() -> Template:
    env = Environment(
        loader=PackageLoader(__package__, "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return env.get_template("reviu.html")


@lru_cache(maxsize=4)
def _read(paket: str, nama: str) -> str:
    return files(paket).joinpath(nama).read_text(encoding="utf-8")
