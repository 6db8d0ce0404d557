"""Check KLM001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat

SALAH = """LKjIP Tahun 2022

Dinas menargetkan sewa gedung sebesar Rp44.000.000,00 dan sewa itu tercapai melebihi target karena banyak penyewa.
"""
BENAR = SALAH.replace("tercapai melebihi target", "tercapai melebihi target, yaitu Rp51.250.000,00,")
_KLAIM = re.compile(
    r"\b(?:melampaui|melebihi)\s+(?:dari\s+)?target|\btarget\s+(?:telah\s+|dapat\s+)?terlampaui\b|"
    r"\b(?:meningkat|menurun|naik|turun)\s+(?:(?:secara|cukup|sangat)\s+)*(?:signifikan|drastis|tajam|pesat)\b|"
    r"\bcapaian(?:nya)?(?:\s+kinerja(?:nya)?)?\s+(?:yang\s+)?sangat\s+baik\b",
    re.IGNORECASE,
)
_BUKAN = re.compile(
    r"\b(?:belum|tidak|tanpa|agar|supaya|untuk|akan|harus|diharapkan|bila|apabila|jika|sehingga\s+perlu|hampir)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\btarget(?:nya)?\b|\bditarget|\bmenarget", re.IGNORECASE)
_NAMA_TERPENDEK = 14
_DEPAN = 40
_SEBESAR = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Klaim:
    """A sentence with a claim, the text of its whole paragraph, and the indicators of the tables."""

    kalimat: Kalimat
    alinea: str
    nama: Mapping[str, bool]


def _over(laporan: Laporan) -> Iterator[_Klaim]:
    klaim = [satu for satu in laporan.kalimat if any(_list_klaim(satu.teks))]
    alinea: dict[Tempat, list[str]] = defaultdict(list)
    for satu in laporan.kalimat if klaim else ():
        alinea[satu.tempat].append(satu.teks)
    nama = _map_nama(laporan) if klaim else {}
    yield from (_Klaim(kalimat=satu, alinea=" ".join(alinea[satu.tempat]), nama=nama) for satu in klaim)


def _list_klaim(teks: str) -> Iterator[re.Match[str]]:
    """Claims about what was reached; of a wish or a denial nobody asks a figure."""
    return (
        temu for temu in _KLAIM.finditer(teks) if not _BUKAN.search(teks[max(temu.start() - _DEPAN, 0) : temu.start()])
    )


@periksa(
    kode="KLM001",
    kelas="narasi-tabel",
    tingkat=Tingkat.INFO,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran II, Bab III.A",
)
def klaim_tanpa_angka(klaim: _Klaim, laporan: Laporan) -> Iterator[Hasil]:
    """Kalimat menyatakan target terlampaui atau capaian sangat baik, tetapi angkanya tidak ada di mana pun.

    *Mengapa*

    Keberhasilan yang tidak disertai angka tidak dapat diperiksa oleh siapa pun.

    *Perbaikan*

    Tambahkan realisasinya pada kalimat itu atau pada tabel.

    *Pengecualian*

    Yang dilaporkan hanya dua keadaan: kalimat yang menyebut targetnya tanpa realisasi, dan kalimat tentang indikator
    yang pada tabel dan kalimat mana pun tidak mempunyai angka. Harapan dan rencana tidak diperiksa.
    """
    kalimat = klaim.kalimat
    alasan = _judge_target(klaim, laporan) or _judge_nama(klaim, laporan)
    if alasan:
        yield Temuan(
            tempat=kalimat.tempat,
            tertulis=next(_list_klaim(kalimat.teks))[0],
            kutipan=kalimat.teks[:400],
            penjelasan=alasan,
            keyakinan=Decimal("0.7"),
        )


def _list_jumlah(teks: str) -> list[AngkaTeks]:
    return [satu for satu in list_angka(teks) if satu.jenis is JenisAngka.JUMLAH]


def _judge_target(klaim: _Klaim, laporan: Laporan) -> str:
    """The sentence tells one figure, its target, and neither its paragraph nor a table tells what was reached."""
    angka = _list_jumlah(klaim.kalimat.teks)
    if len(angka) != 1 or len({satu.nilai for satu in _list_jumlah(klaim.alinea)}) != 1:
        return ""
    if not _TARGET.search(klaim.kalimat.teks[: angka[0].start]):
        return ""
    # "melampaui target sebesar 10%" may tell by how much.
    if any(0 <= angka[0].start - temu.end() <= _SEBESAR for temu in _list_klaim(klaim.kalimat.teks)):
        return ""
    tabel = (baris.angka for satu in laporan.tabel for baris in satu.baris)
    if any(sel and sel.nilai == angka[0].nilai for baris in tabel for sel in baris):
        return ""
    return f"Targetnya {angka[0].teks}, tetapi realisasinya tidak disebut pada paragraf ini atau pada tabel."


def _judge_nama(klaim: _Klaim, laporan: Laporan) -> str:
    """The sentence speaks of one indicator that has no figure in any table row nor in any sentence."""
    teks = klaim.kalimat.teks.casefold()
    if re.search(r"\d", teks):
        return ""
    nama = [satu for satu, berangka in klaim.nama.items() if satu in teks and not berangka]
    if len(nama) != 1 or any(nama[0] in satu.teks.casefold() and _list_jumlah(satu.teks) for satu in laporan.kalimat):
        return ""
    return f"“{nama[0][:100]}” tidak mempunyai angka pada tabel atau kalimat mana pun."


def _map_nama(laporan: Laporan) -> Mapping[str, bool]:
    """Indicators of the tables, and whether any row that names them holds a figure."""
    hasil: dict[str, bool] = defaultdict(bool)
    for tabel in laporan.tabel:
        for baris in tabel.baris:
            for kolom, teks in zip(tabel.kolom, baris.teks, strict=True):
                if len(teks) >= _NAMA_TERPENDEK and re.search("indikator", " ".join(kolom.jalur), re.IGNORECASE):
                    hasil[teks.casefold()] |= any(re.search(r"\d", satu) for satu in baris.teks[kolom.indeks + 1 :])
    return hasil
