"""Check FAK004: see the docstring of the check, which is its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.fakta import Fakta, list_fakta, name_tabel
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.naskah.tempat import write_tempat

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Capaian Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	REALISASI	%	REALISASI TAHUN 2021
1	Indeks kepuasan masyarakat	80,00	88,00	110,00	91,79
2	Indeks profesionalitas pegawai	80,00	84,00	105,00	83,84
3	Indeks sistem merit	0,65	0,65	100,00	0,44

Tabel 3.2
Pengukuran Kinerja Tahun 2022

NO	INDIKATOR KINERJA	TARGET	CAPAIAN TAHUN 2021 (%)
1	Indeks kepuasan masyarakat	80,00	91,79
2	Indeks profesionalitas pegawai	80,00	83,84
3	Indeks sistem merit	0,65	67,69
"""
BENAR = SALAH.replace("80,00\t91,79\n", "80,00\t114,74\n").replace("80,00\t83,84\n", "80,00\t104,80\n")
_SEKOLOM = 2  # cells of one kind that show what the others of the column should be


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sel:
    """A percentage cell that repeats the realisasi of another table, or is computed from it with a target."""

    cetakan: Cetakan
    nyata: Fakta
    target: Cetakan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kolom:
    """A percentage column with what each of its cells turns out to be."""

    nama: str
    salin: tuple[_Sel, ...]
    hitung: tuple[_Sel, ...]


def _over(laporan: Laporan) -> Iterable[_Kolom]:
    nyata: dict[tuple[str, int], list[Fakta]] = {}
    for fakta in list_fakta(laporan.tabel, laporan.tahun):
        ukuran, tahun, pembeda = fakta.kunci
        if ukuran == "realisasi" and not pembeda:
            nyata.setdefault((fakta.nama.casefold(), tahun), []).append(fakta)
    for tabel in laporan.tabel:
        for kolom in tabel.kolom:
            if kolom.peran is Peran.PERSEN and kolom.tahun:
                yield _read_kolom(tabel, kolom, nyata)


def _read_kolom(tabel: TabelTerbaca, kolom: KolomTerbaca, nyata: Mapping[tuple[str, int], list[Fakta]]) -> _Kolom:
    salin: list[_Sel] = []
    hitung: list[_Sel] = []
    for baris in tabel.baris:
        cetakan = baris.angka[kolom.indeks]
        sebut = nyata.get((baris.nama.casefold(), kolom.tahun or 0), [])
        lain = [satu for satu in sebut if satu.tabel.id != tabel.id]
        if cetakan is None or baris.jenis is not JenisRingkas.DATA or len({satu.cetakan.nilai for satu in lain}) != 1:
            continue
        target = next(
            (satu for satu in _list_target(tabel, baris) if _is_capaian(cetakan, lain[0].cetakan, satu)), None
        )
        sama = cetakan.nilai == lain[0].cetakan.nilai
        if sama != (target is not None):  # a target of one hundred makes both true
            (salin if sama else hitung).append(_Sel(cetakan=cetakan, nyata=lain[0], target=target))
    return _Kolom(nama=" ".join(kolom.jalur), salin=tuple(salin), hitung=tuple(hitung))


def _list_target(tabel: TabelTerbaca, baris: BarisTerbaca) -> Iterator[Cetakan]:
    for kolom, cetakan in zip(tabel.kolom, baris.angka, strict=True):
        if kolom.peran is Peran.TARGET and cetakan and cetakan.nilai:
            yield cetakan


def _is_capaian(cetakan: Cetakan, nyata: Cetakan, target: Cetakan) -> bool:
    nilai = 100 * nyata.nilai / target.nilai
    return cetakan.bulat().bawah <= nilai <= cetakan.bulat().atas


@periksa(
    kode="FAK004",
    kelas="antar-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III/2-2 butir III.4",
)
def kolom_bercampur(kolom: _Kolom, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Satu kolom memuat dua ukuran: sebagian barisnya realisasi, sebagian lagi persentase capaian.

    *Mengapa*

    Angka dalam satu kolom dibandingkan dan dirata-ratakan. Bila realisasi dan persentase tercampur, rata-ratanya tidak
    berarti apa-apa.

    *Perbaikan*

    Isi seluruh kolom dengan ukuran yang disebut kepala kolomnya.

    *Pengecualian*

    Hanya sel yang sama dengan realisasi di tabel lain, atau yang tepat dihitung darinya, yang dinilai.
    """
    banyak, sedikit = sorted((kolom.salin, kolom.hitung), key=len, reverse=True)
    if len(banyak) < _SEKOLOM or not sedikit:
        return
    for satu in sedikit:
        yield _build(satu, banyak, kolom.nama)


def _build(satu: _Sel, banyak: tuple[_Sel, ...], nama: str) -> Temuan:
    nyata, di = satu.nyata.cetakan, name_tabel(satu.nyata)
    lain = " dan ".join(sel.cetakan.teks for sel in banyak[:3])
    if satu.target is not None:
        isi = f"{satu.cetakan.teks} = {nyata.teks} / {satu.target.teks} × 100, sedangkan {lain} adalah realisasi"
        benar = f"{nyata.teks} (?)"
    else:
        isi = f"{satu.cetakan.teks} adalah realisasi, sedangkan {lain} adalah persentase capaian"
        benar = ""
    return Temuan(
        tempat=satu.cetakan.tempat,
        tertulis=satu.cetakan.teks,
        seharusnya=benar,
        kutipan=satu.cetakan.kutipan,
        penjelasan=f"Kolom “{nama}” memuat dua ukuran: {isi} (seperti di {di}). Isi kolom itu dengan satu ukuran saja.",
        rumus="R/T*100" if satu.target is not None else "",
        masukan=(("R", nyata.teks), ("T", satu.target.teks)) if satu.target is not None else (),
        keyakinan=Decimal("0.85"),
        sel=(satu.cetakan.kunci, nyata.kunci),
        akibat=tuple(f"{sel.cetakan.teks} di {write_tempat(sel.cetakan.tempat)}" for sel in banyak),
    )
