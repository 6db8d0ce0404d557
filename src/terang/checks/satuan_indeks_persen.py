"""Units that cannot belong to their indicator: an index in per cent, a count in per cent, a share in kilometres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

_INDEKS = (
    r"(?:indeks|skor|IKM|IP\s?ASN|nilai\s+(?:A?KIP|SAKIP|LKE|IKM|SKM|evaluasi|akuntabilitas|reformasi\s+birokrasi))"
)
# "• Rata-rata skor", "1. Tercukupinya jumlah": what stands before the noun does not change its unit.
_AWAL = r"(?:[•▪-]\s*|\d+[.)]\s*|[a-z][.)]\s*)?(?:rata\s*[-–]?\s*rata\s+)?(?:(?:ter|me)\w+nya\s+)?"
_NAMA_INDEKS = re.compile(rf"{_AWAL}{_INDEKS}\b", re.IGNORECASE)
# A planting index is a share by its definition; growth, share and capaian of an index are too.
_PERSEN_SAH = re.compile(
    r"persen|prosen|presen|rasio|tingkat|proporsi|cakupan|capaian|pertanaman|pertumbuhan|kenaikan|peningkatan|"
    r"penurunan|laju|inflasi|serapan|kontribusi",
    re.IGNORECASE,
)
_NAMA_JUMLAH = re.compile(
    rf"{_AWAL}(?:jumlah|banyaknya)\s+(?!belanja|anggaran|total|seluruh|dana|biaya|nilai)\w", re.IGNORECASE
)
_NAMA_PERSEN = re.compile(rf"{_AWAL}(?:persentase|prosentase|presentase)\b", re.IGNORECASE)
_PANJANG = re.compile(r"[\d.,]*\s*(?:km|meter|m2|ha|hektar)\.?", re.IGNORECASE)
_BERUKURAN = re.compile(
    r"panjang|luas|jalan|saluran|jaringan|lahan|kawasan|pipa|trotoar|drainase|irigasi|tanggul|sawah|hutan|produksi|volume",
    re.IGNORECASE,
)
_HITUNGAN = re.compile(
    r"(?:km|meter|m2|ha|hektar|buah|unit|orang|dokumen|laporan|paket|bulan|kali|ruas|lembar|kegiatan|desa|titik)\.?",
    re.IGNORECASE,
)
_ANGKA_BENDA = re.compile(rf"[\d.,]+\s*(?:{_HITUNGAN.pattern})", re.IGNORECASE)
_ANGKA_PERSEN = re.compile(r"\d\s*(?:%|persen\b)", re.IGNORECASE)
_KALIMAT = re.compile(
    rf"\b(?P<nama>{_INDEKS}\b[^.,;:%\d]{{0,80}}?)(?:\s+(?:di|pada)?\s*tahun\s+\d{{4}})?\s*"
    r"(?:sebesar|adalah|mencapai|yaitu|=|:)\s*(?P<nilai>\d{1,3}(?:,\d+)?\s*%)",
    re.IGNORECASE,
)
_ISIAN = re.compile(
    rf"[\d.,%<>≥≤Rp\s:/()-]*(?:{_HITUNGAN.pattern}|persen|indeks|nilai|skor|poin)?|[\d.,]+\s*\w*", re.IGNORECASE
)
_NILAI = {Peran.TARGET, Peran.REALISASI}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nilai:
    """A value with the name and the unit that it is given: of a table row, or of a sentence."""

    nama: str
    teks: str
    satuan: str
    tempat: Tempat
    kutipan: str


def _list_nilai(laporan: Laporan) -> Iterator[_Nilai]:
    for tabel in laporan.tabel:
        # Logical rows that share a printed row share its cells too; each cell is looked at once.
        for baris in {(satu.tempat, satu.teks): satu for satu in tabel.baris}.values():
            if baris.jenis is JenisRingkas.DATA:
                yield from _list_baris(tabel, baris)
    for kalimat in laporan.kalimat:
        for temu in _KALIMAT.finditer(kalimat.teks):
            # The clause before may say that the figure is the capaian of the index.
            sebelum = re.split(r"[.,;]", kalimat.teks[: temu.start()])[-1]
            yield _Nilai(
                nama=temu["nama"] if not _PERSEN_SAH.search(sebelum) else sebelum, teks=temu["nilai"], satuan="",
                tempat=kalimat.tempat, kutipan=kalimat.teks,
            )  # fmt: skip


def _list_baris(tabel: TabelTerbaca, baris: BarisTerbaca) -> Iterator[_Nilai]:
    pasang = list(zip(tabel.kolom, baris.teks, strict=False))
    satuan = next((teks for kolom, teks in pasang if kolom.peran is Peran.SATUAN), "")
    nilai = [
        (nama, teks)
        for (kolom, isi), kiri in zip(pasang, _list_nama(baris.teks), strict=False)
        if kolom.peran in _NILAI and not kolom.uang and re.search(r"\d", isi)
        for nama, teks in _pair(kiri, isi)
    ]
    # One finding a row: the first value whose unit is wrong stands for the others.
    nama, teks = next((satu for satu in nilai if _find_salah(*satu, satuan)), nilai[0] if nilai else ("", ""))
    if _find_aturan(nama):
        yield _Nilai(
            nama=nama, teks=teks, satuan=satuan, tempat=baris.tempat,
            kutipan=" | ".join(dict.fromkeys(filter(None, baris.teks))),
        )  # fmt: skip


def _pair(nama: str, isi: str) -> list[tuple[str, str]]:
    """Names and values of a cell that lists several; where they are not equally many, whose is whose is not sure."""
    butir = [satu.strip() for satu in re.split(r"(?=[•▪]\s)|(?:^|(?<=\s))(?=\d[.)]\s)", nama) if satu.strip()]
    if len(butir) == 1:
        return [(nama, isi)]
    potong = re.split(r"(?<=[a-z%])\s+(?=\d)", isi.strip())
    return list(zip(butir, potong, strict=True)) if len(butir) == len(potong) else []


def _list_nama(isi: tuple[str, ...]) -> Iterator[str]:
    """For each cell the nearest text left of it: an output that stands between is what is measured."""
    nama = ""
    for teks in isi:
        yield nama
        nama = nama if _ISIAN.fullmatch(teks.strip()) else teks


@periksa(
    kode="SAT001", kelas="satuan", tingkat=Tingkat.PERINGATAN, over=_list_nilai,
    salah="LAPORAN KINERJA TAHUN 2022\n\nNo\tIndikator\tTarget\tRealisasi\n"
    "1\tIndeks Profesionalitas ASN\t82,50%\t51,23%\n",
    benar="LAPORAN KINERJA TAHUN 2022\n\nNo\tIndikator\tTarget\tRealisasi\tCapaian\n"
    "1\tIndeks Profesionalitas ASN\t82,50\t51,23\t62,10%\n",
)  # fmt: skip
def satuan_indeks_persen(nilai: _Nilai, _laporan: Laporan) -> Iterator[Hasil]:
    """Satuan yang tidak cocok dengan nama indikatornya.

    *Mengapa*: indeks dan skor bukan bagian dari seratus, jumlah dihitung dengan satuan benda, dan persentase tidak
    diukur dengan kilometer atau buah. Satuan yang salah biasanya berarti nama, target, atau realisasinya tertukar.

    *Perbaikan*: hapus tanda %, atau sesuaikan nama indikator dengan yang diukur.

    *Pengecualian*: capaian atau pertumbuhan indeks, indeks pertanaman, rasio, dan cakupan memang ditulis dengan persen.
    """
    alasan = _find_salah(nilai.nama, nilai.teks, nilai.satuan)
    if alasan:
        tertulis = (
            nilai.teks if _ANGKA_PERSEN.search(nilai.teks) or not nilai.satuan else f"{nilai.teks} {nilai.satuan}"
        )
        yield Temuan(
            tempat=nilai.tempat, tertulis=tertulis, penjelasan=alasan, kutipan=nilai.kutipan, seharusnya=_propose(nilai)
        )  # fmt: skip


def _propose(nilai: _Nilai) -> str:
    """The index without its sign; of a count only a person knows what was counted."""
    angka = re.fullmatch(r"([<>≥≤]?\s*\d+(?:[.,]\d+)?)\s*(?:%|persen)", nilai.teks.strip(), re.IGNORECASE)
    return f"{angka[1]} (?)" if angka and _find_aturan(nilai.nama) == "indeks" else ""


def _find_aturan(nama: str) -> str:
    """Which kind of indicator a name says: `indeks`, `jumlah`, `persentase`; empty for others."""
    if _NAMA_PERSEN.match(nama):
        return "persentase"
    if _PERSEN_SAH.search(nama):
        return ""
    return "indeks" if _NAMA_INDEKS.match(nama) else ("jumlah" if _NAMA_JUMLAH.match(nama) else "")


def _find_salah(nama: str, teks: str, satuan: str) -> str:
    aturan = _find_aturan(nama)
    persen = bool(_ANGKA_PERSEN.search(teks)) or satuan.strip().lower() in {"%", "persen"}
    if aturan == "indeks" and persen:
        return (
            f"'{nama.strip()}' adalah indeks atau nilai, bukan bagian dari seratus, jadi tidak ditulis dengan persen."
        )
    if aturan == "jumlah" and persen:
        return f"'{nama.strip()}' adalah jumlah, tetapi nilainya ditulis dengan persen."
    ukur = satuan.strip() if _PANJANG.fullmatch(satuan.strip()) else teks.strip()
    if aturan == "jumlah" and _PANJANG.fullmatch(ukur) and re.search(r"[a-z]", ukur) and not _BERUKURAN.search(nama):
        return f"'{nama.strip()}' adalah jumlah benda, tetapi nilainya ditulis '{ukur}'."
    benda = _HITUNGAN.fullmatch(satuan.strip()) or _ANGKA_BENDA.fullmatch(teks.strip())
    if aturan == "persentase" and benda and "%" not in teks:
        return f"'{nama.strip()}' adalah persentase, tetapi nilainya bersatuan {benda[0].strip(' .,0123456789')}."
    return ""
