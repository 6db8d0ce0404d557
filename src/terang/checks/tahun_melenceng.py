"""Years in headings and captions that are not the report's year where that year is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.bukti_tahun import find_bukti_angka, find_pengantar
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import TabelTerbaca
from terang.naskah.tempat import Tempat

_TAHUN = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d)(?![\d/]|[.,]\d)")
_SAH = re.compile(
    # Periods, citations, comparisons, plans ahead: another year belongs there.
    r"(?:19|20)\d\d\s*(?:[-–—/]|s\.?\s*/?\s*d\.?|sampai|hingga|dan|,)\s*(?:tahun\s*)?(?:19|20)?\d\d|(?:nomor|no)\.?\s*\d+|"
    r"banding|sebelum|lalu|rencana kerja|renja|proyeksi|perkembangan|tren|terhadap|dengan tahun|sumber|kondisi awal|"
    r"perubahan|mendatang|berikut(?:nya)\b|akan datang|tindak lanjut|rekomendasi|evaluasi (?:atas|sakip|akip)|lhe",
    re.IGNORECASE,
)
_PERJANJIAN = re.compile(r"(?:perjanjian|penetapan)\s+kinerja|\(PK\)", re.IGNORECASE)
_MENENGAH = re.compile(r"jangka menengah|akhir\s+(?:renstra|rpjmd|periode)", re.IGNORECASE)
_INI = re.compile(r"capaian|realisasi|pengukuran|perjanjian|penetapan\s+kinerja", re.IGNORECASE)
_TARGET_AKHIR = re.compile(
    r"\b(?:target|kondisi)?\s*akhir\s+(?:renstra|rpjmd|rpjmn|periode|perencanaan)\b", re.IGNORECASE
)
_AKHIR = re.compile(r"\bIV\b|\bV\b|penutup|lampiran", re.IGNORECASE)
_INI_TARGET = re.compile(r"target|capaian", re.IGNORECASE)
_BERIKUT = re.compile(r"(?:sebagai berikut|berikut ini)\s*:?\.?$|\byaitu\b[^.]{0,30}:$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kepala:
    """A heading, a caption, or a sentence that leads to a table, with the table where it is its caption."""

    teks: str
    tempat: Tempat
    tabel: TabelTerbaca | None = None


def _list_kepala(laporan: Laporan) -> Iterator[_Kepala]:
    for kalimat in laporan.kalimat:
        teks = kalimat.teks[max(kalimat.teks.rfind("Adapun"), 0) :]
        perihal = _PERJANJIAN.search(teks) or _MENENGAH.search(teks)
        if kalimat.judul or (_BERIKUT.search(teks) and perihal):
            yield _Kepala(teks=teks, tempat=kalimat.tempat)
    for tabel in laporan.tabel:
        if tabel.judul:
            yield _Kepala(teks=tabel.judul, tempat=tabel.tempat, tabel=tabel)


@periksa(
    kode="THN001", kelas="tahun", tingkat=Tingkat.PERINGATAN, over=_list_kepala,
    salah="LAPORAN KINERJA TAHUN 2022\n\nBAB III\nAKUNTABILITAS KINERJA\n\nLaporan tahun 2022 memuat capaian.\n\n"
    "Tabel 3.1 Capaian Kinerja Sasaran 1 Tahun 2022\n\nNo\tIndikator\tTarget 2022\tRealisasi 2022\n"
    "1\tIndeks Kepuasan\t80,00\t81,00\n\n"
    "Tabel 3.2 Capaian Kinerja Sasaran 2 Tahun 2021\n\nNo\tIndikator\tTarget 2022\tRealisasi 2022\n"
    "1\tIndeks Merit\t0,65\t0,66\n",
    benar="LAPORAN KINERJA TAHUN 2022\n\nBAB III\nAKUNTABILITAS KINERJA\n\nLaporan tahun 2022 memuat capaian.\n\n"
    "Tabel 3.1 Capaian Kinerja Sasaran 1 Tahun 2022\n\nNo\tIndikator\tTarget 2022\tRealisasi 2022\n"
    "1\tIndeks Kepuasan\t80,00\t81,00\n\n"
    "Tabel 3.2 Capaian Kinerja Sasaran 2 Tahun 2022\n\nNo\tIndikator\tTarget 2022\tRealisasi 2022\n"
    "1\tIndeks Merit\t0,65\t0,66\n",
)  # fmt: skip
def tahun_melenceng(kepala: _Kepala, laporan: Laporan) -> Iterator[Hasil]:
    """Tahun pada judul atau keterangan tabel yang bukan tahun laporan.

    *Mengapa*: judul yang masih bertahun lalu, atau sudah bertahun depan, biasanya tersisa dari laporan yang disalin;
    pembaca tidak tahu lagi angka tahun mana yang dilihatnya. Bertaraf galat bila tahun di kepala tabel itu, atau pada
    judul lain tentang hal yang sama, membantahnya.

    *Perbaikan*: tulis tahun laporan, atau jelaskan pada judul bahwa tabel itu memang memuat tahun lain.

    *Pengecualian*: perbandingan antartahun, periode (2021-2026), rencana tahun depan, tahun peraturan, dan sumber data.
    """
    tahun = sorted(set(_TAHUN.findall(kepala.teks)))
    if laporan.tahun is None or len(tahun) != 1 or int(tahun[0]) == laporan.tahun:
        return
    menengah = bool(_MENENGAH.search(kepala.teks))
    depan = int(tahun[0]) > laporan.tahun and _AKHIR.search(kepala.tempat.bab or "")
    if (
        depan
        or _TARGET_AKHIR.search(kepala.teks)
        or not _INI.search(kepala.teks)
        or (not menengah and _SAH.search(kepala.teks))
    ):
        return
    benar = str(laporan.tahun)
    bukti = _find_kolom(kepala, tahun[0], benar) or _find_saudara(kepala, laporan, benar)
    if kepala.tabel and not bukti:
        bukti = find_bukti_angka(kepala.tabel, int(tahun[0]), laporan.tahun, laporan)
    dugaan = find_pengantar(kepala.tabel, laporan.tahun, laporan) if kepala.tabel and not bukti else ""
    if not bukti and not dugaan and not menengah and not _PERJANJIAN.search(kepala.teks):
        return
    alasan = f"Laporan ini tentang tahun {benar}, tetapi di sini tertulis tahun {tahun[0]}."
    yield Temuan(
        tempat=kepala.tempat, tertulis=tahun[0], kutipan=kepala.teks,
        seharusnya=benar if bukti or dugaan else f"{benar} (?)",
        penjelasan=f"{alasan} {bukti or dugaan}".strip(), tingkat=Tingkat.GALAT if bukti else Tingkat.PERINGATAN,
    )  # fmt: skip


def _find_kolom(kepala: _Kepala, tertulis: str, benar: str) -> str:
    """The contradiction between a caption and the years of its own target and result columns."""
    if kepala.tabel is None:
        return ""
    ada = {tahun for kolom in kepala.tabel.kolom for teks in kolom.jalur for tahun in _TAHUN.findall(teks)}
    # A column of the caption's year is often the year before, so the caption must not be the only word for it.
    utama = [teks for kolom in kepala.tabel.kolom for teks in kolom.jalur if benar in teks and _INI_TARGET.search(teks)]
    if tertulis not in ada:
        jalur = [" ".join(kolom.jalur) for kolom in kepala.tabel.kolom]
        utama += [teks for teks in jalur if benar in teks and _INI.search(teks)]
    if benar not in ada or not utama or (tertulis in ada and int(tertulis) > int(benar)):
        return ""
    return f"Kepala tabelnya menyebut '{' '.join(utama[0].split())}'."


def _find_saudara(kepala: _Kepala, laporan: Laporan, benar: str) -> str:
    """Another heading or caption about the same that names the report's year, where no honest series explains both."""
    bentuk = _shape(kepala.teks)
    sama = [satu for satu in _list_kepala(laporan) if _shape(satu.teks) == bentuk]
    lain = [satu.teks for satu in sama if _TAHUN.findall(satu.teks) == [benar]]
    umum = _PERJANJIAN.search(kepala.teks) or _MENENGAH.search(kepala.teks)
    kembar = [teks for teks in lain if _drop_tahun(teks) == _drop_tahun(kepala.teks)]
    # The same caption once for each year, or many of the other year, is a series and no slip.
    if not lain or (not umum and (kembar or len(sama) - len(lain) > 1)):
        return ""
    return f"Judul lain tentang hal yang sama menyebut tahun {benar}: '{lain[0]}'."


def _drop_tahun(teks: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _TAHUN.sub("", teks.lower()).replace("tahun", "")))


def _shape(teks: str) -> str:
    """What a heading is about: the agreement of the year, or its letters without numbers."""
    if _PERJANJIAN.search(teks):
        return "perjanjian kinerja"
    return " ".join(re.findall(r"[^\W\d_]{2,}", teks.lower().replace("tahun", "")))
