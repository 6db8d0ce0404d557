"""Made-up tables of many shapes with their exact cells, and the lines between them that are no tables."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from alat.reviu_isi import INDIKATOR, PROGRAM, round2, write_bulat, write_pecahan

PANJANG = (
    "Persentase perangkat daerah yang menindaklanjuti hasil pemeriksaan internal tepat waktu sesuai rencana aksi",
    "Jumlah dokumen perencanaan, penganggaran, dan evaluasi kinerja perangkat daerah yang disusun dan diperbarui",
    "Tingkat kepuasan penerima layanan terhadap mutu pelayanan, sarana, dan kecepatan penyelesaian pengaduan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota bidang pekerjaan umum dan penataan ruang",
)
SATUAN = ("%", "indeks", "dokumen", "orang", "km", "unit")
BULAN = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")
PROSA = (
    (
        "Capaian kinerja tahun ini dipengaruhi oleh ketersediaan anggaran sebesar Rp1.250.000.000 dan tenaga pelaksana "
        "sebanyak 42 orang. Dibandingkan dengan tahun 2021 sebesar 88,21 persen, angka ini naik 3,10 poin, sedangkan "
        "target akhir periode adalah 95,00 persen."
    ),
    "- Tersusunnya 4 dokumen perencanaan\n- Terlaksananya 12 kali rapat koordinasi\n- Terlatihnya 35 orang pegawai",
    "1. Menetapkan target 90,5 persen untuk layanan dasar.\n2. Menyusun 3 rencana aksi.\n3. Melatih 40 orang.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table as it is to be printed. `atas` stands over the columns from `tetap` on; `rata` is l, c or r for each."""

    judul: str
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]
    rata: str
    atas: str = ""
    tetap: int = 0


Isi = list[str | Tabel]
"""Text and tables in the order of the page."""


def build_isi(benih: str) -> Isi:
    """Six tables with text between them, from a seed."""
    acak = Random(benih)  # noqa: S311 - repeatable, not secret
    pembuat = [_build_dua, _build_capaian, _build_anggaran, _build_triwulan, _build_panjang, _build_satu]
    acak.shuffle(pembuat)
    isi: Isi = []
    for make in pembuat:
        isi += [acak.choice(PROSA), make(acak)]
    return [*isi, PROSA[0]]


def _name(acak: Random, *, panjang: float = 0.3) -> str:
    return acak.choice(PANJANG) if acak.random() < panjang else acak.choice((*(i[0] for i in INDIKATOR), *PROGRAM))


def _persen(acak: Random) -> str:
    return write_pecahan(Decimal(acak.randint(3000, 12000)) / 100)


def _build_dua(acak: Random) -> Tabel:
    baris = [(_name(acak), write_bulat(acak.randint(2, 9_000_000))) for _ in range(acak.randint(3, 7))]
    return Tabel(judul="Nilai Kontrak", kepala=("Uraian", "Nilai (Rp)"), baris=tuple(baris), rata="lr")


def _build_capaian(acak: Random) -> Tabel:
    baris, semua = [], []
    for no in range(1, acak.randint(4, 9)):
        target = Decimal(acak.randint(1000, 9900)) / 100
        realisasi = Decimal(acak.randint(1000, 9900)) / 100
        semua.append(round2(realisasi / target * 100))
        angka = [write_pecahan(v) for v in (target, realisasi, semua[-1])]
        baris.append((str(no), _name(acak), acak.choice(SATUAN), *angka))
    baris.append(("", "Rata-rata", "", "", "", write_pecahan(round2(sum(semua) / len(semua)))))
    kepala = ("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
    rata = acak.choice(("llcrrr", "clcccc"))
    return Tabel(judul="Capaian Kinerja", kepala=kepala, baris=tuple(baris), rata=rata, atas="Tahun 2022", tetap=3)


def _build_anggaran(acak: Random) -> Tabel:
    pagu = [acak.randint(20_000_000, 90_000_000_000) for _ in range(acak.randint(3, 6))]
    pakai = [satu * acak.randint(5000, 9999) // 10000 for satu in pagu]
    baris = [
        (nama, write_bulat(a), write_bulat(r), write_bulat(a - r), write_pecahan(round2(Decimal(r) / a * 100)))
        for nama, a, r in zip(
            [*(_name(acak) for _ in pagu), "Jumlah"], [*pagu, sum(pagu)], [*pakai, sum(pakai)], strict=True
        )
    ]
    kepala = ("Program/Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa Anggaran (Rp)", "Persentase Serapan")
    return Tabel(judul="Realisasi Anggaran", kepala=kepala, baris=tuple(baris), rata="lrrrr")


def _build_triwulan(acak: Random) -> Tabel:
    baris = [(_name(acak, panjang=0.0), *(_persen(acak) for _ in BULAN)) for _ in range(acak.randint(3, 6))]
    kepala = ("Sasaran", *BULAN)
    return Tabel(judul="Capaian per Triwulan", kepala=kepala, baris=tuple(baris), rata="lcccc")


def _build_panjang(acak: Random) -> Tabel:
    """Over more than one page, with values missing and notes that wrap."""
    catatan = ("Tercapai", "Tidak tercapai karena keterlambatan pengadaan", "-", "Melampaui target yang ditetapkan")
    baris = []
    for no in range(1, acak.randint(34, 48)):
        nilai = _persen(acak) if acak.random() < 0.95 else "-"  # noqa: PLR2004
        baris.append((f"{no}.", _name(acak, panjang=0.15), _persen(acak), nilai, acak.choice(catatan)))
    kepala = ("No.", "Kegiatan", "Target", "Realisasi", "Keterangan")
    return Tabel(judul="Rincian Kegiatan", kepala=kepala, baris=tuple(baris), rata="llrrl")


def _build_satu(acak: Random) -> Tabel:
    """Of one or two rows."""
    baris = [(_name(acak), _persen(acak), _persen(acak), _persen(acak)) for _ in range(acak.randint(1, 2))]
    kepala = ("Indikator", "Target", "Realisasi", "Capaian")
    return Tabel(judul="Indikator Tujuan", kepala=kepala, baris=tuple(baris), rata="lrrr")
