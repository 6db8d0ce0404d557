"""Citations of law whose number or year does not fit their subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.ketentuan import ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

_TAHUN_LAZIM = 2022
_JENIS = {
    "UU": r"Undang[- ]*Undang|UU",
    "PP": r"Peraturan\s+Pemerintah|PP",
    "Perpres": r"Peraturan\s+Presiden|Perpres",
    "Inpres": r"Instruksi\s+Presiden|Inpres",
    "PermenPANRB": r"(?:Peraturan\s+Men(?:teri|eg)|Permen)\s*(?:Negara\s+)?"
    r"(?:(?:Pendayagunaan|PAN\s+dan\s+Reformasi)[^.;\d]{0,60}|PAN(?:\s*(?:dan|&|-)?\s*RB)?)",
    "Permendagri": r"Peraturan\s+Menteri\s+Dalam\s+Negeri|Permendagri",
    "Daerah": r"(?:Peraturan|Keputusan)\s+(?:Daerah|Gubernur|Bupati|Wali\s?kota)[^.;\d]{0,50}?|"
    r"Per(?:da|bup|wal|gub)[^.;\d]{0,40}?",
}
_ACUAN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{nama}>{pola})" for nama, pola in _JENIS.items()) + r")"
    r"[\s,]*(?:Republik\s+Indonesia|R\.?I\.?)?\s*\(?(?:Nomor|Nomer|No)\.?\s*:?\s*(?P<nomor>\d{1,4})\s*"
    r"(?:,?\s*(?:Tahun|Thn|Th\.?)\s*|/(?=\d{4}(?!\d)))(?P<tahun>\d{2,5})(?![\d/-]|[.,]\d)",
    re.IGNORECASE,
)
_PERUBAHAN = re.compile(r"perubahan|pencabutan|pelaksanaan\s+(?:undang|peraturan)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Acuan:
    teks: str
    jenis: str
    nomor: str
    tahun: str
    hal: str

    @property
    def tahun_utuh(self) -> bool:
        # Two digits are a style ("Tahun 99"); three or five are a slip.
        return len(self.tahun) in {2, 4}


@periksa(
    kode="HUK001", kelas="acuan-hukum", tingkat=Tingkat.GALAT,
    over=lambda laporan: (satu for satu in laporan.kalimat if _ACUAN.search(satu.teks)),
    salah="LAPORAN KINERJA\n\nTahun 2022\n\nDasar penyusunan adalah Peraturan Pemerintah Nomor 8 Tahun 2016 tentang "
    "Pelaporan Keuangan dan Kinerja Instansi Pemerintah.\n",
    benar="LAPORAN KINERJA\n\nTahun 2022\n\nDasar penyusunan adalah Peraturan Pemerintah Nomor 8 Tahun 2006 tentang "
    "Pelaporan Keuangan dan Kinerja Instansi Pemerintah.\n",
)  # fmt: skip
def acuan_hukum_keliru(kalimat: Kalimat, laporan: Laporan) -> Iterator[Hasil]:
    """Nomor atau tahun peraturan yang tidak cocok dengan judulnya.

    *Mengapa*: pembaca mencari peraturan menurut nomor dan tahunnya; satu angka yang salah menunjuk peraturan lain.
    Judul yang disebut laporan dibandingkan dengan katalog peraturan. Yang dilaporkan hanya acuan yang nomor atau
    tahunnya, salah satu saja, berbeda dari peraturan berjudul sama, dan tahun yang bukan empat angka.

    *Perbaikan*: tulis nomor dan tahun menurut naskah resmi peraturan itu.

    *Pengecualian*: peraturan perubahan, dan peraturan lama yang judulnya sama (UU 32/2004 dan UU 23/2014).
    """
    for acuan in _list_acuan(kalimat.teks):
        seharusnya, penjelasan = _judge(acuan, laporan)
        if penjelasan:
            yield Temuan(
                tempat=kalimat.tempat, tertulis=acuan.teks, seharusnya=seharusnya, penjelasan=penjelasan,
                kutipan=kalimat.teks,
            )  # fmt: skip


def _list_acuan(teks: str) -> Iterator[_Acuan]:
    temu = list(_ACUAN.finditer(teks))
    akhir = [*(satu.start() for satu in temu[1:]), len(teks)]
    for satu, batas in zip(temu, akhir, strict=False):
        hal = teks[satu.end() : batas].partition(";")[0]
        jenis = next(nama for nama in _JENIS if satu[nama])
        yield _Acuan(
            teks=" ".join(satu[0].split()), jenis=jenis, nomor=satu["nomor"].lstrip("0"), tahun=satu["tahun"], hal=hal
        )


def _judge(acuan: _Acuan, laporan: Laporan) -> tuple[str, str]:
    """What should stand there and why; two empty texts where nothing is proved."""
    if not acuan.tahun_utuh:
        return _find_tahun(acuan, laporan), f"Tahun peraturan '{acuan.tahun}' bukan empat angka."
    if acuan.tahun.startswith("0") or len(acuan.tahun) != len("2022") or _PERUBAHAN.search(acuan.hal):
        return "", ""
    katalog = _load_katalog(laporan)
    sehal = [satu for satu in katalog if _fits(satu, acuan.hal)]
    cocok = [satu for satu in sehal if satu["jenis"] == acuan.jenis]
    lain = [satu for satu in sehal if (satu["nomor"], satu["tahun"]) == (int(acuan.nomor), int(acuan.tahun))]
    if not cocok and len(lain) == 1 and acuan.jenis != "Daerah":
        return _write(
            lain[0]
        ), f"Peraturan tentang {lain[0]['judul']} adalah {_write(lain[0])}; jenisnya keliru disebut."
    sama = [(satu["nomor"] == int(acuan.nomor), satu["tahun"] == int(acuan.tahun)) for satu in cocok]
    if _is_known(acuan, katalog, cocok) or [sum(satu) for satu in sama].count(1) != 1 or (True, True) in sama:
        return "", ""
    benar = cocok[[sum(satu) for satu in sama].index(1)]
    return _write(benar), f"Peraturan tentang {benar['judul']} adalah {_write(benar)}."


def _write(satu: Mapping[str, Any]) -> str:
    return f"{satu['jenis']} Nomor {satu['nomor']} Tahun {satu['tahun']}"


def _load_katalog(laporan: Laporan) -> tuple[Mapping[str, Any], ...]:
    isi = ketentuan("katalog-peraturan", date(laporan.tahun or _TAHUN_LAZIM, 12, 31)).isi
    return (*isi["terverifikasi"], *isi["perlu_diperiksa"])


def _fits(satu: Mapping[str, Any], hal: str) -> bool:
    """Whether the words after `tentang` hold the law's topic; words far behind belong to something else."""
    tentang = re.match(r"\W*tentang\s+(.*)", hal, re.IGNORECASE | re.DOTALL)
    if tentang is None:
        return False
    kata = re.findall(r"\w+", tentang[1].lower())[: len(satu["judul"].split()) + 2]
    return all(any(satu_kata.startswith(item) for satu_kata in kata) for item in satu["kata"])


def _is_known(acuan: _Acuan, katalog: tuple[Mapping[str, Any], ...], cocok: list[Mapping[str, Any]]) -> bool:
    """Whether this very law is catalogued, or nothing fits: the number is not what is wrong then."""
    ada = [
        satu
        for satu in katalog
        if satu["jenis"] == acuan.jenis and satu["nomor"] == int(acuan.nomor) and satu["tahun"] == int(acuan.tahun)
    ]
    return bool(ada) or not cocok


def _find_tahun(acuan: _Acuan, laporan: Laporan) -> str:
    """The whole year where every other mention of that number agrees on one that begins so; else empty."""
    tahun = {
        lain.tahun
        for kalimat in laporan.kalimat
        for lain in _list_acuan(kalimat.teks)
        if lain.jenis == acuan.jenis and lain.nomor == acuan.nomor and len(lain.tahun) == len("2022")
    }
    mirip = {satu for satu in tahun if satu.startswith(acuan.tahun) or acuan.tahun.startswith(satu)}
    return f"Nomor {acuan.nomor} Tahun {mirip.pop()} (?)" if len(mirip) == 1 else ""
