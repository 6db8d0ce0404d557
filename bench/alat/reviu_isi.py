"""Made-up reports whose every printed number is right: what a review is measured on.

The numbers, their rounding and their words are computed here, apart from `terang`, so that a mistake in the checker
cannot hide in the documents that judge it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from alat.reviu_gaya import KOLOM, Gaya

INDIKATOR = (
    ("Persentase jalan kabupaten dalam kondisi mantap", "%", 60, 98, 2),
    ("Indeks Kepuasan Masyarakat", "indeks", 70, 95, 2),
    ("Jumlah dokumen perencanaan yang disusun", "dokumen", 4, 40, 0),
    ("Persentase pengaduan yang ditindaklanjuti", "%", 50, 98, 1),
    ("Jumlah peserta pelatihan kewirausahaan", "orang", 100, 900, 0),
    ("Cakupan pelayanan air minum", "%", 55, 97, 2),
    ("Panjang saluran irigasi yang direhabilitasi", "km", 10, 90, 1),
    ("Persentase arsip yang tertata baik", "%", 40, 95, 2),
    ("Jumlah kelompok tani yang dibina", "kelompok", 20, 300, 0),
    ("Nilai evaluasi akuntabilitas kinerja", "nilai", 60, 90, 2),
    ("Rasio dokter per seratus ribu penduduk", "rasio", 20, 60, 1),
)
PROGRAM = (
    "Program Penunjang Urusan Pemerintahan Daerah", "Program Pengelolaan Pendidikan", "Program Penataan Bangunan",
    "Program Penyelenggaraan Jalan", "Program Pengelolaan Perikanan Tangkap", "Program Pemberdayaan Sosial",
    "Program Perlindungan Konsumen", "Program Pengendalian Penduduk",
)  # fmt: skip
PAKET = ("Pengadaan kendaraan dinas", "Rehabilitasi gedung arsip", "Pengadaan komputer", "Survei kepuasan pelanggan")
GOLONGAN = ("Golongan IV", "Golongan III", "Golongan II", "Golongan I")
PENDIDIKAN = ("S2", "S1", "D3", "SMA")


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """A table as it is to be printed: every cell by row and role of its column."""

    id: str
    judul: str
    peran: tuple[str, ...]
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]
    rekap: int = 0
    """How many of the last rows are totals or means."""
    atas: str = ""
    """A heading above all columns after the label, where the layout has headings of two rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dokumen:
    """One report: its tables and sentences by id, in the order of the page."""

    gaya: Gaya
    tahun: int
    tabel: dict[str, Isian] = field(default_factory=dict)
    kalimat: dict[str, str] = field(default_factory=dict)


def round2(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def write_bulat(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def write_pecahan(value: Decimal, desimal: int = 2) -> str:
    bulat, _, pecahan = f"{value:.{desimal}f}".partition(".")
    return write_bulat(int(bulat)) + ("," + pecahan if pecahan else "")


def read(teks: str) -> Decimal:
    return Decimal(teks.replace(".", "").replace(",", "."))


SATU = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")


def spell(n: int) -> str:
    """Words of a whole number below a thousand billion."""
    if n < len(SATU):
        return SATU[n]
    if n < 20:  # noqa: PLR2004 - the words for eleven to nineteen end here
        return f"{SATU[n - 10]} belas"
    for batas, kata, tunggal in ((100, "puluh", ""), (1000, "ratus", "seratus"), (10**6, "ribu", "seribu")):
        satuan = batas // 10 if batas < 10**6 else 1000
        if n < batas:
            kepala = tunggal if tunggal and n // satuan == 1 else f"{spell(n // satuan)} {kata}"
            return f"{kepala} {spell(n % satuan)}".strip()
    satuan, kata = (10**9, "miliar") if n >= 10**9 else (10**6, "juta")
    return f"{spell(n // satuan)} {kata} {spell(n % satuan)}".strip()


def build_dokumen(benih: str, gaya: Gaya) -> Dokumen:
    """A report from a seed: the same seed makes the same numbers in every run."""
    acak = Random(benih)  # noqa: S311 - repeatable, not secret
    tahun = acak.randint(2018, 2024)
    dok = Dokumen(gaya=gaya, tahun=tahun)
    for make in (_add_capaian, _add_anggaran, _add_pegawai, _add_pendidikan, _add_paket):
        make(dok, acak)
    return dok


def _add(dok: Dokumen, id_: str, judul: str, baris: list[dict[str, str]], rekap: int = 0) -> None:
    kolom = KOLOM[dok.gaya.nama][id_]
    peran = tuple(peran for peran, _ in kolom)
    kepala = tuple(teks.replace("TAHUN", str(dok.tahun)) for _, teks in kolom)
    isi = tuple(tuple(satu.get(p, "") for p in peran) for satu in baris)
    atas = f"Tahun {dok.tahun}" if dok.gaya.bertingkat and id_ in ("capaian", "anggaran") else ""
    dok.tabel[id_] = Isian(id=id_, judul=judul, peran=peran, kepala=kepala, baris=isi, rekap=rekap, atas=atas)


def _add_capaian(dok: Dokumen, acak: Random) -> None:
    baris, janji, semua = [], [], []
    for no, (nama, satuan, dari, sampai, desimal) in enumerate(acak.sample(INDIKATOR, 6), 1):
        target = Decimal(acak.randint(dari * 10**desimal, sampai * 10**desimal)) / 10**desimal
        beda = Decimal(acak.choice((-18, -12, -7, -3, 0, 4, 9, 15))) / 100
        realisasi = (target * (1 + beda)).quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)
        if satuan == "%":
            realisasi = min(realisasi, Decimal(100))
        capaian = round2(realisasi / target * 100)
        semua.append(capaian)
        satu = {"no": str(no), "label": nama, "satuan": satuan, "target": write_pecahan(target, desimal)}
        janji.append(satu)
        baris.append(satu | {"realisasi": write_pecahan(realisasi, desimal), "persen": write_pecahan(capaian)})
    rata = write_pecahan(round2(sum(semua, Decimal()) / len(semua)))
    _add(dok, "janji", f"Perjanjian Kinerja Tahun {dok.tahun}", janji)
    _add(dok, "capaian", f"Capaian Kinerja Tahun {dok.tahun}", [*baris, {"label": "Rata-rata", "persen": rata}], 1)


def _add_anggaran(dok: Dokumen, acak: Random) -> None:
    baris = []
    pagu = [acak.randint(120_000_001, 9_400_000_000) for _ in range(5)]
    pakai = [satu * acak.randint(7000, 9950) // 10000 for satu in pagu]
    nama = acak.sample(PROGRAM, 5)
    for no, (program, a, r) in enumerate(zip([*nama, "Jumlah"], [*pagu, sum(pagu)], [*pakai, sum(pakai)]), 1):  # noqa: B905
        persen = write_pecahan(round2(Decimal(r) / a * 100))
        satu = {"no": str(no) if program != "Jumlah" else "", "label": program, "persen": persen}
        baris.append(satu | {"anggaran": write_bulat(a), "realisasi": write_bulat(r), "sisa": write_bulat(a - r)})
    _add(dok, "anggaran", f"Realisasi Anggaran Tahun {dok.tahun}", baris, 1)
    total = baris[-1]
    dok.kalimat["serapan"] = (
        f"Anggaran tahun {dok.tahun} sebesar Rp{total['anggaran']} dengan realisasi sebesar Rp{total['realisasi']} "
        f"atau {total['persen']}%."
    )
    ke = acak.randrange(5)
    dok.kalimat["program"] = (
        f"{nama[ke]} didukung anggaran sebesar Rp{write_bulat(pagu[ke])} dan terealisasi Rp{write_bulat(pakai[ke])} "
        f"atau {baris[ke]['persen']} persen."
    )
    bulat = acak.randint(21, 980) * 1_000_000 + acak.randint(1, 999) * 1000
    dok.kalimat["terbilang"] = f"Dana cadangan yang disisihkan sebesar Rp{write_bulat(bulat)} ({spell(bulat)} rupiah)."


def _add_pegawai(dok: Dokumen, acak: Random) -> None:
    pria = [acak.randint(3, 60) for _ in GOLONGAN]
    wanita = [acak.randint(3, 60) for _ in GOLONGAN]
    baris = [
        {"label": g, "l": str(a), "p": str(b), "jumlah": str(a + b)}
        for g, a, b in zip([*GOLONGAN, "Jumlah"], [*pria, sum(pria)], [*wanita, sum(wanita)], strict=True)
    ]
    _add(dok, "pegawai", "Jumlah Pegawai Menurut Golongan dan Jenis Kelamin", baris, 1)
    total = sum(pria) + sum(wanita)
    dok.kalimat["pegawai"] = (
        f"Jumlah pegawai sebanyak {total} orang, terdiri dari {sum(pria)} laki-laki dan {sum(wanita)} perempuan."
    )


def _add_pendidikan(dok: Dokumen, acak: Random) -> None:
    """Parts of the staff of the table before it, with their share of the whole."""
    tabel = dok.tabel["pegawai"]
    total = int(tabel.baris[-1][tabel.peran.index("jumlah")])
    potong = sorted(acak.sample(range(1, total), 3))
    bagian = [b - a for a, b in zip([0, *potong], [*potong, total], strict=True)]
    baris = [
        {"label": p, "jumlah": str(n), "persen": write_pecahan(round2(Decimal(n) / total * 100))}
        for p, n in zip([*PENDIDIKAN, "Jumlah"], [*bagian, total], strict=True)
    ]
    _add(dok, "pendidikan", "Jumlah Pegawai Menurut Pendidikan", baris, 1)


def _add_paket(dok: Dokumen, acak: Random) -> None:
    """A table without a total: nothing in it says that an amount was copied, but the amount itself."""
    baris = [{"label": nama, "anggaran": write_bulat(acak.randint(41_000_001, 940_000_000))} for nama in PAKET]
    _add(dok, "paket", f"Paket Pengadaan Tahun {dok.tahun}", baris)
