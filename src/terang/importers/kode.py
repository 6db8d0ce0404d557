"""Codes of the national list and of accounts: how deep they are, and what stands above them."""

from __future__ import annotations

import re

from terang.importers.hasil import Jenjang
from terang.kinerja.pilihan import JenisBelanja

_BAGIAN = {3: Jenjang.PROGRAM, 5: Jenjang.KEGIATAN, 6: Jenjang.SUB_KEGIATAN}
_POLA = re.compile(r"^(?:[1-8]|X)\.(?:\d{2}|XX)(?:\.\d{2}(?:\.[12]\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?)?$")
_MIRIP_NOMENKLATUR = re.compile(r"^(?:[1-8]|X)\.(?:\d{2}|XX)(?:\.|$)")
_MENYATU = re.compile(r"^(?P<kode>(?:\d+|X+)(?:\s?\.\s?(?:\d+|X+))+)\.?(?:\s*[-–:]\s*|\s+)(?P<nama>\D.*)$", re.DOTALL)
_REKENING_BELANJA = {
    "5.1": JenisBelanja.OPERASI,
    "5.2": JenisBelanja.MODAL,
    "5.3": JenisBelanja.TAK_TERDUGA,
    "5.4": JenisBelanja.TRANSFER,
}


def normalize_kode(teks: str) -> str:
    """`5 . 03.02.` as `5.03.02`."""
    return re.sub(r"\s+", "", teks).strip(".-–").upper()


def split_kode(teks: str) -> tuple[str, str]:
    """Code and name of a cell that holds both; no code where it holds none."""
    rapi = " ".join(teks.split())
    cocok = _MENYATU.match(rapi)
    return (normalize_kode(cocok["kode"]), cocok["nama"].strip()) if cocok else ("", rapi)


def get_jenjang(kode: str) -> Jenjang | None:
    """How deep a code of the national list is; None for urusan, bidang and for everything else."""
    return _BAGIAN.get(kode.count(".") + 1) if _POLA.match(kode) else None


def is_nomenklatur(kode: str) -> bool:
    """Whether a code begins like one of the national list, right or wrong."""
    return bool(_MIRIP_NOMENKLATUR.match(kode))


def is_urusan(kode: str) -> bool:
    """Whether it is the code of an urusan or bidang, which owns no money here."""
    return bool(re.fullmatch(r"(?:[1-8]|X)(?:\.(?:\d{2}|XX))?", kode))


def explain_kode(kode: str) -> str:
    """Why a code is none of the national list."""
    return (
        f"kode '{kode}' tidak menurut susunan nomenklatur. Program memakai tiga bagian (5.03.02), kegiatan lima"
        " (5.03.02.2.01), sub kegiatan enam (5.03.02.2.01.0001)."
    )


def get_induk(kode: str) -> str:
    """The code above one of the national list; empty above a program."""
    bagian = kode.split(".")
    potong = {6: 5, 5: 3}.get(len(bagian), 0)
    return ".".join(bagian[:potong])


def get_jenis_belanja(rekening: str) -> JenisBelanja | None:
    """The kind of spending of an account."""
    return _REKENING_BELANJA.get(rekening[:3]) if re.match(r"5\.\d(?:\.|$)", rekening) else None


def get_versi(kode: str) -> str:
    """The edition of the list by the length of a sub kegiatan's last group, empty where it does not show."""
    ekor = kode.rpartition(".")[2]
    if get_jenjang(kode) is not Jenjang.SUB_KEGIATAN:
        return ""
    return "Kepmendagri 900.1.15.5-1317 Tahun 2023" if len(ekor) == 4 else "Kepmendagri 050-5889 Tahun 2021"  # noqa: PLR2004
