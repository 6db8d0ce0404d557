"""Check SIM004: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.fakta import list_fakta
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Perbandingan Realisasi

NO	INDIKATOR KINERJA	REALISASI 2021	REALISASI 2022
1	Indeks Kepuasan Layanan Kepegawaian	82,50	80,25
2	Persentase berkas yang selesai tepat waktu	90,00	99,00

Realisasi Indeks Kepuasan Layanan Kepegawaian meningkat dibandingkan tahun sebelumnya.
"""
BENAR = SALAH.replace("82,50	80,25", "80,25	82,50")
_NAIK = re.compile(r"\b(?:naik|meningkat|mengalami (?:kenaikan|peningkatan))\b", re.IGNORECASE)
_TURUN = re.compile(r"\b(?:turun|menurun|mengalami penurunan)\b", re.IGNORECASE)
_TAHUN_LALU = re.compile(r"\b(?:dibanding\w*|daripada|dari|terhadap)\b[^.]{0,40}\btahun\s+(?:lalu|sebelumnya|(\d{4}))")
_KABUR = re.compile(
    r"\b(?:tidak|belum|bukan|agar|diharapkan|upaya|target\w*|akan|capaian|anggaran|triwulan|semester|namun|tetapi)\b",
    re.IGNORECASE,
)
# One place or part of the indicator, or its rank.
_SEBAGIAN = re.compile(
    r"\b(?:unsur|khusus\w*|kinerja|peringkat|ranking|urutan|di(?! ?(?:banding\w*|tahun))|untuk(?! tahun)|"
    r"pada(?! (?:tahun|akhir)))\b"
)
_HURUF_TERSEDIKIT = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tren:
    """A sentence that says how an indicator moved since last year, with its realisasi of both years."""

    kalimat: Kalimat
    kata: str
    naik: bool
    nama: str
    lama: Cetakan
    baru: Cetakan


def _over(laporan: Laporan) -> Iterable[_Tren]:
    nyata = _map_realisasi(laporan)
    for kalimat in laporan.kalimat:
        naik, turun = _NAIK.search(kalimat.teks), _TURUN.search(kalimat.teks)
        lalu = _TAHUN_LALU.search(kalimat.teks)
        kata = naik or turun
        if kata is None or (naik and turun) or lalu is None or _KABUR.search(kalimat.teks):
            continue
        if lalu[1] and int(lalu[1]) != (laporan.tahun or 0) - 1:
            continue
        sebut = [nama for nama in nyata if nama in kalimat.teks.casefold()]
        utama = [satu for satu in sebut if not any(satu != lain and satu in lain for lain in sebut)]
        if len(utama) == 1 and not _SEBAGIAN.search(kalimat.teks.casefold().replace(utama[0], "")):
            lama, baru = nyata[utama[0]]
            yield _Tren(kalimat=kalimat, kata=kata[0], naik=bool(naik), nama=utama[0], lama=lama, baru=baru)


def _map_realisasi(laporan: Laporan) -> dict[str, tuple[Cetakan, Cetakan]]:
    """Last year's and this year's realisasi of each indicator that prints one value for both."""
    if laporan.tahun is None:
        return {}
    menurut: dict[str, dict[int, list[Cetakan]]] = defaultdict(lambda: defaultdict(list))
    for satu in list_fakta(laporan.tabel, laporan.tahun):
        nama = re.sub(r"^\W*(?:\d+|[a-z])\s*[.)]\s*", "", satu.nama.casefold()).strip()
        ukuran, tahun, pembeda = satu.kunci
        if ukuran == "realisasi" and not pembeda and len(nama) >= _HURUF_TERSEDIKIT:
            menurut[nama][tahun].append(satu.cetakan)
    hasil = {}
    for nama, per in menurut.items():
        dua = [per.get(laporan.tahun - 1, []), per.get(laporan.tahun, [])]
        if all(len({c.nilai for c in isi}) == 1 for isi in dua):
            hasil[nama] = (dua[0][0], dua[1][0])
    return hasil


@periksa(
    kode="SIM004",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir I.3",
)
def tren_bertentangan(tren: _Tren, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Kalimat menyatakan realisasi naik dari tahun lalu padahal tabelnya menunjukkan turun, atau sebaliknya.

    *Mengapa*

    Pembaca percaya pada kalimatnya; tabelnya membantah.

    *Perbaikan*

    Sesuaikan kalimat dengan tabel, atau perbaiki tabelnya bila kalimatnya yang benar.

    *Pengecualian*

    Kalimat tentang target, capaian, anggaran, atau harapan tidak diperiksa.
    """
    if (tren.baru.nilai > tren.lama.nilai) == tren.naik and tren.baru.nilai != tren.lama.nilai:
        return
    yield Temuan(
        tempat=tren.kalimat.tempat,
        tertulis=tren.kata,
        seharusnya="tetap" if tren.baru.nilai == tren.lama.nilai else "turun" if tren.naik else "naik",
        kutipan=tren.kalimat.teks[:400],
        penjelasan=f"Kalimat menyatakan {tren.kata}, sedangkan {tren.baru.tempat.tabel or 'tabel'} mencetak realisasi "
        f"tahun lalu {tren.lama.teks} dan tahun ini {tren.baru.teks}.",
        keyakinan=Decimal("0.8"),
        sel=(tren.lama.kunci, tren.baru.kunci),
    )
