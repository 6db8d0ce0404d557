"""The frame around every page: what the menu offers, and which perangkat daerah and year are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.latar.queries import count_kabar
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.organisasi.queries import list_perangkat_daerah


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """An entry of the menu; `izin` is what it takes to see it, `setahun` that its page is one agency's in one year."""

    judul: str
    nama_url: str
    ikon: str
    izin: Izin | None = None
    awalan: tuple[str, ...] = ()
    setahun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bingkai:
    """What the frame shows."""

    menu: list[tuple[Menu, str]]
    terpilih: str
    perangkat: list[PerangkatDaerah]
    kode: str
    tahun: int
    pilihan_tahun: list[int]
    kabar: int


MENU = (
    Menu(judul="Tugas saya", nama_url="tugas", ikon="checklist"),
    Menu(
        judul="Rencana",
        nama_url="rencana",
        ikon="tree",
        izin=Izin.LIHAT,
        awalan=("rencana", "simpul", "indikator", "target", "dukungan", "hapusan", "penanggung", "aksi"),
        setahun=True,
    ),
    Menu(
        judul="Anggaran",
        nama_url="anggaran",
        ikon="coin",
        izin=Izin.LIHAT,
        awalan=("pendapatan", "impor"),
        setahun=True,
    ),
    Menu(judul="Perjanjian", nama_url="perjanjian", ikon="file-certificate", izin=Izin.LIHAT, setahun=True),
    Menu(judul="Pengukuran", nama_url="pengukuran", ikon="chart-line", izin=Izin.LIHAT, setahun=True),
    Menu(
        judul="Laporan kinerja",
        nama_url="buku",
        ikon="report-analytics",
        izin=Izin.LIHAT,
        awalan=("laporan",),
        setahun=True,
    ),
    Menu(
        judul="Organisasi",
        nama_url="organisasi",
        ikon="building",
        izin=Izin.LIHAT,
        awalan=("unit", "pohon", "jabatan", "pejabat"),
    ),
    Menu(
        judul="Pengguna dan peran",
        nama_url="pengguna",
        ikon="users",
        izin=Izin.LIHAT_PENGGUNA,
        awalan=("peran", "larangan", "delegasi"),
    ),
    Menu(judul="Jejak", nama_url="jejak", ikon="history", izin=Izin.LIHAT_JEJAK),
)


def build_bingkai(request: HttpRequest) -> dict[str, Any]:
    """The frame, worked out only where a page shows it."""
    pelaku: Pelaku | None = getattr(request, "pelaku", None)
    if pelaku is None or pelaku.pengguna_id is None:
        return {"bingkai": None}
    return {"bingkai": SimpleLazyObject(lambda: _build(request, pelaku)), "pelaku": pelaku}


def _build(request: HttpRequest, pelaku: Pelaku) -> Bingkai:
    cocok = request.resolver_match
    alamat = cocok.kwargs if cocok else {}
    perangkat = list_perangkat_daerah(pelaku)
    kini = pelaku.hari.year
    dikenal = {satu.kode for satu in perangkat}
    # An address may name the government itself, or an agency that is not the person's: the frame stays where it was.
    diminta = (alamat.get("pd"), request.session.get("pd"), perangkat[0].kode if perangkat else "")
    kode = str(next((satu for satu in diminta if satu in dikenal), ""))
    tahun = int(alamat.get("tahun") or request.session.get("tahun") or kini)
    if alamat.get("pd") == kode and (request.session.get("pd"), request.session.get("tahun")) != (kode, tahun):
        request.session["pd"], request.session["tahun"] = kode, tahun
    return Bingkai(
        menu=_list_menu(pelaku, kode, tahun),
        terpilih=_choose((cocok.url_name or "") if cocok else ""),
        perangkat=perangkat,
        kode=kode,
        tahun=tahun,
        pilihan_tahun=sorted({*range(kini - 4, kini + 2), tahun}, reverse=True),
        kabar=count_kabar(pelaku),
    )


def _list_menu(pelaku: Pelaku, kode: str, tahun: int) -> list[tuple[Menu, str]]:
    """The entries for this person with their addresses; pages of an agency need one."""
    boleh = [m for m in MENU if (m.izin is None or pelaku.may_anywhere(m.izin)) and (kode or not m.setahun)]
    return [(m, reverse(m.nama_url, args=[kode, tahun] if m.setahun else [])) for m in boleh]


def _choose(nama: str) -> str:
    """The entry that a page belongs to."""
    return next((m.nama_url for m in MENU if nama.startswith((m.nama_url, *m.awalan))), "")
