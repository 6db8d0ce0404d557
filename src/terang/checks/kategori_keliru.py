"""Check KAT001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.laporan import Laporan
from terang.klaim.skala import Langkah, find_skala
from terang.klaim.tabel import Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

SALAH = """LKjIP Tahun 2022

Skala penilaian capaian:

80 s/d 100 % = Sangat Baik (SB)

60 s/d 79 % = Baik (B)

0 s/d 59 % = Kurang (K)

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	CAPAIAN (%)	KATEGORI
1	Persentase berkas lengkap	90,00	81,00	90,00	B
2	Persentase layanan daring	50,00	35,00	70,00	B
"""
BENAR = SALAH.replace("90,00\tB\n", "90,00\tSB\n")
_KOLOM = re.compile(r"\b(?:kategori|katagori|predikat|kriteria)\b", re.IGNORECASE)


# The percentage must be called a capaian: an index or a mark has a scale of its own.
_KALIMAT = re.compile(
    r"\bcapaian\b[^\d.;]{0,60}?(\d{1,3}(?:,\d+)?)\s*(?:%|persen)\s*,?\s*(?:\(|(?:atau|dengan|dan|yang|termasuk|masuk|dalam|"
    r"berada|pada|ber)\s*)*(?:(?:kategori|katagori|kriteria|predikat)\s*)?[“\"'(]?(?P<kata>[A-Za-z]+(?: [A-Za-z]+)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Subjek:
    """A percentage with the category word beside it and the scale of the document."""

    tempat: Tempat
    angka: str
    nilai: Decimal
    kutipan: str
    kata: str
    skala: tuple[Langkah, ...]
    sel: tuple[int, ...] = ()


def _over(laporan: Laporan) -> Iterable[_Subjek]:
    skala = find_skala(laporan.kalimat, laporan.tabel)
    if not skala:
        return
    kata = {sebutan for langkah in skala for sebutan in (langkah.label, langkah.singkat) if sebutan}
    for tabel in laporan.tabel:
        for kategori, persen in _list_pasangan(tabel):
            for baris in tabel.baris:
                angka, sebutan = baris.angka[persen], baris.teks[kategori].casefold().strip(" .")
                if angka and sebutan in kata:
                    yield _Subjek(
                        angka.tempat,
                        angka.teks,
                        angka.nilai,
                        angka.kutipan,
                        baris.teks[kategori],
                        skala,
                        (angka.kunci,),
                    )
    for kalimat in laporan.kalimat:
        for cocok in _KALIMAT.finditer(kalimat.teks):
            dua, satu = cocok["kata"], cocok["kata"].partition(" ")[0]
            sebutan = dua if dua.casefold() in kata else satu
            if sebutan.casefold() in kata:
                nilai = Decimal(cocok[1].replace(",", "."))
                yield _Subjek(kalimat.tempat, cocok[1], nilai, kalimat.teks[:300], sebutan, skala)


def _list_pasangan(tabel: TabelTerbaca) -> Iterator[tuple[int, int]]:
    """A category column with the percentage column nearest before it."""
    for kolom in tabel.kolom:
        persen = [k.indeks for k in tabel.kolom if k.peran is Peran.PERSEN and k.indeks < kolom.indeks]
        if persen and _KOLOM.search(" ".join(kolom.jalur)):
            yield kolom.indeks, persen[-1]


@periksa(
    kode="KAT001",
    kelas="kategori",
    tingkat=Tingkat.GALAT,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="skala yang ditetapkan laporan itu sendiri",
)
def kategori_keliru(subjek: _Subjek, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Sebutan kategori tidak sesuai dengan angkanya menurut skala laporan itu sendiri.

    *Mengapa*

    Kategori adalah kesimpulan. Kategori yang tidak mengikuti skalanya menyesatkan, walaupun angkanya benar.

    *Perbaikan*

    Tentukan kategori dari skala yang dimuat laporan, atau perbaiki skalanya.

    *Pengecualian*

    Angka yang jatuh di celah antara dua langkah skala, dan laporan tanpa skala yang jelas, tidak diperiksa.
    """
    nilai = subjek.nilai
    tepat = [langkah for langkah in subjek.skala if langkah.bawah <= nilai <= langkah.atas]
    if nilai > subjek.skala[-1].atas:
        tepat = [subjek.skala[-1]]
    kata = subjek.kata.casefold().strip(" .")
    if not tepat or any(kata in {langkah.label, langkah.singkat} for langkah in tepat):
        return
    benar = tepat[-1]
    seharusnya = benar.singkat.upper() if benar.singkat and len(kata) <= len("SBB") else benar.label.title()
    yield Temuan(
        tempat=subjek.tempat,
        tertulis=subjek.kata,
        seharusnya=seharusnya,
        kutipan=subjek.kutipan,
        penjelasan=f"{subjek.angka} termasuk “{benar.label}” ({_write_rentang(benar)}) menurut skala laporan ini; "
        f"tertulis {subjek.kata}.",
        keyakinan=Decimal("0.9") if subjek.sel else Decimal("0.8"),
        tingkat=None if subjek.sel else Tingkat.PERINGATAN,
        sel=subjek.sel,
    )


def _write_rentang(langkah: Langkah) -> str:
    if langkah.terbuka and not langkah.bawah:
        return f"{write_angka(langkah.atas, 0)} ke bawah"
    if langkah.terbuka:
        return f"{write_angka(langkah.bawah, 0)} ke atas"
    return f"{write_angka(langkah.bawah, 0)} sampai {write_angka(langkah.atas, 0)}"
