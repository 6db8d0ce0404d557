"""Chapters and analyses that the outline of the law asks for, and section numbers that skip or come twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.errors import NotInForceError
from terang.ketentuan import ketentuan
from terang.klaim.kalimat import Kalimat
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import Peran
from terang.naskah.tempat import Tempat

_NAMA_BAB = r"(?:B\s?A\s?B\s+[IVX\d]+\W*)?"
_BAB = {
    "bab-i": r"pendahuluan",
    "bab-ii": r"(?:perencanaan|perjanjian\s+kinerja|rencana\s+(?:strategis|kinerja))",
    "bab-iii": r"akuntabilitas\s+kinerja",
    "bab-iv": r"penutup",
}
ANALISIS = {
    "target-realisasi": r"target\b.*\brealisasi|realisasi\b.*\btarget",
    "tahun-sebelumnya": r"tahun[\s-]+(?:yang\s+)?(?:lalu|sebelumnya)|tahun\s+terakhir|dari\s+tahun\s+ke\s+tahun",
    "jangka-menengah": r"(?:target|capaian|realisasi|kinerja)[^.]{0,80}"
    r"(?:jangka\s+menengah|akhir\s+(?:renstra|rpjmd|periode|tahun\s+20))"
    r"|(?:jangka\s+menengah|akhir\s+(?:renstra|rpjmd|periode))[^.]{0,60}(?:target|capaian|realisasi)",
    "penyebab-solusi": r"penyebab|disebabkan|faktor[\s-]+(?:faktor\s+)?(?:pen\w+|kunci)|hambatan|kendala|solusi|karena",
    "efisiensi": r"efisiensi\s+(?:\w+\s+){0,3}(?:sumber\s*daya|anggaran|biaya|keuangan)|tingkat\s+efisiensi"
    r"|analisis\s+(?:\w+\s+){0,2}efisiensi|(?:sumber\s*daya|anggaran)[^.]{0,60}efisien",
    "program-pendukung": r"program\b[^.]{0,120}(?:menunjang|mendukung|pendukung|penunjang\s+(?:ke|pen))"
    r"|(?:didukung|ditunjang)[^.]{0,60}program",
}
"""Words that show an analysis; wide on purpose, since only its complete absence is reported."""

# Money that was left is not yet an analysis of how it was spent.
_SISA = re.compile(r"\bsisa\b|\bkas\s?da|dikembalikan", re.IGNORECASE)
_NOMOR = re.compile(r"^(?P<induk>(?:\d{1,2}\.)+)(?P<akhir>\d{1,2})\.?(?:\s|$)")
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_CUKUP = 3  # chapters that must be recognised before the absence of one says something


@dataclass(frozen=True, slots=True, kw_only=True)
class _Butir:
    """One thing that the outline asks for, or a section number with the one before it."""

    nama: str
    ada: bool
    tempat: Tempat
    tertulis: str
    penjelasan: str
    seharusnya: str = ""


def _list_butir(laporan: Laporan) -> Iterator[_Butir]:
    yield from _list_nomor(laporan)
    try:
        isi = ketentuan("susunan-lkjip", date(laporan.tahun or 1, 12, 31)).isi
    except NotInForceError:
        return
    judul = [_join_huruf(satu.teks) for satu in laporan.kalimat if satu.judul or _is_judul(satu.teks)]
    temu = {id_: any(re.match(_NAMA_BAB + pola, teks, re.IGNORECASE) for teks in judul) for id_, pola in _BAB.items()}
    # Guides and plans may show the same chapters; only a report has a table of what was reached.
    terukur = any(kolom.peran is Peran.REALISASI for tabel in laporan.tabel for kolom in tabel.kolom)
    if sum(temu.values()) < _CUKUP or not terukur:
        return
    for bab in isi["bab"]:
        if bab["id"] in _BAB:
            nama = f"{bab['nomor']} {bab['judul']}"
            yield _Butir(
                nama=nama, ada=temu[bab["id"]], tempat=Tempat(bab=bab["nomor"]), tertulis="(tidak ada)",
                seharusnya=nama, penjelasan=f"Laporan diminta memuat {nama}; judul itu tidak ditemukan.",
            )  # fmt: skip
    yield from _list_analisis(laporan, isi["analisis"])


def _is_judul(teks: str) -> bool:
    """A title that the reader did not take for a heading still stands alone in its line, in capitals."""
    return teks.isupper() or bool(re.match(r"B\s?A\s?B\s+[IVX]+\b", teks))


def _join_huruf(teks: str) -> str:
    """`P E N U T U P` as a word: titles are often set with spaces between their letters."""
    return re.sub(r"(?<![^\W\d_])(?:[A-Z] ){3,}[A-Z](?![^\W\d_])", lambda temu: temu[0].replace(" ", ""), teks)


def _list_analisis(laporan: Laporan, daftar: tuple[dict[str, object], ...]) -> Iterator[_Butir]:
    tabel = (" ".join((satu.judul, *(teks for kolom in satu.kolom for teks in kolom.jalur))) for satu in laporan.tabel)
    teks = [*(satu.teks for satu in laporan.kalimat), *tabel]
    for butir in daftar:
        if butir["bila_ada"]:  # whether a national standard exists only a person knows
            continue
        pola = ANALISIS[str(butir["id"])]
        if butir["id"] == "tahun-sebelumnya" and laporan.tahun:
            pola += rf"|(?:realisasi|capaian|kinerja)[^.]{{0,40}}\b{laporan.tahun - 1}\b"
        sisa = _SISA if butir["id"] == "efisiensi" else None
        ada = any(re.search(pola, satu, re.IGNORECASE) and not (sisa and sisa.search(satu)) for satu in teks)
        yield _Butir(
            nama=str(butir["judul"]), ada=ada,
            tempat=Tempat(bab="Bab III"), tertulis="(tidak ada)", seharusnya=str(butir["judul"]),
            penjelasan=f"Bab III diminta memuat analisis {butir['nomor']}, {butir['judul']}; "
            "tidak ada kalimat atau tabel yang menunjukkannya.",
        )  # fmt: skip


def _list_nomor(laporan: Laporan) -> Iterator[_Butir]:
    """Neighbouring headings with dotted numbers under the same parent."""
    nomor = [(temu, satu) for satu in laporan.kalimat if satu.judul and (temu := _NOMOR.match(satu.teks))]
    semua = {temu["induk"] + temu["akhir"] for satu in laporan.kalimat if (temu := _NOMOR.match(satu.teks))}
    menurut_bab = sum(_follows_bab(temu, satu) for temu, satu in nomor) * 2 > len(nomor)
    for (lama, _), (baru, kalimat) in pairwise(nomor):
        induk, harap = baru["induk"], int(lama["akhir"]) + 1
        lompat = lama["induk"] == induk and int(baru["akhir"]) > harap and f"{induk}{harap}" not in semua
        sebab = _read_nomor(baru)[0] == _read_nomor(lama)[0] or (menurut_bab and not _follows_bab(baru, kalimat))
        mundur = sebab and _read_nomor(baru) <= _read_nomor(lama)
        usul = induk == lama["induk"] or int(baru["akhir"]) == harap
        yield _Butir(
            nama=kalimat.teks, ada=not (lompat or mundur), tempat=kalimat.tempat,
            tertulis=kalimat.teks, seharusnya=f"{lama['induk']}{harap} (?)" if usul else "",
            penjelasan=f"Setelah bagian {lama['induk']}{lama['akhir']} langsung bagian {induk}{baru['akhir']}.",
        )  # fmt: skip


def _follows_bab(temu: re.Match[str], kalimat: Kalimat) -> bool:
    """Whether a section number begins with its chapter's; documents that count anew in each chapter do not do so."""
    bab = re.search(r"\b(?:I{1,3}|IV|VI{0,3})\b", kalimat.tempat.bab or "")
    return bab is not None and _read_nomor(temu)[0] == _ROMAWI.index(bab[0]) + 1


def _read_nomor(temu: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(satu) for satu in (temu["induk"] + temu["akhir"]).split("."))


_BENAR = (
    "BAB I PENDAHULUAN\n\nLaporan kinerja tahun 2022 menjelaskan organisasi.\n\nBAB II PERENCANAAN KINERJA\n\n"
    "Perjanjian kinerja memuat target.\n\nBAB III AKUNTABILITAS KINERJA\n\n3.1 Target dan Realisasi Kinerja\n\n"
    "No\tIndikator\tTarget 2022\tRealisasi 2022\tRealisasi 2021\n1\tIndeks Merit\t0,65\t0,66\t0,44\n\n"
    "3.2 Target Jangka Menengah\n\nRealisasi dibandingkan dengan target akhir Renstra.\n\n3.3 Penyebab dan Solusi\n\n"
    "Keberhasilan disebabkan oleh pelatihan.\n\n{efisiensi}"
    "3.5 Program Penunjang\n\nProgram kepegawaian menunjang keberhasilan.\n\nBAB IV PENUTUP\n\nKesimpulan.\n"
)


@periksa(
    kode="STR001", kelas="struktur", tingkat=Tingkat.PERINGATAN, over=_list_butir,
    dasar_hukum="PermenPANRB 53/2014 Lampiran II, anak lampiran II/1",
    salah=_BENAR.format(efisiensi=""),
    benar=_BENAR.format(efisiensi="3.4 Efisiensi Sumber Daya\n\nEfisiensi penggunaan anggaran tercapai.\n\n"),
)  # fmt: skip
def susunan_bab(butir: _Butir, _laporan: Laporan) -> Iterator[Hasil]:
    """Bab atau analisis yang diminta peraturan tidak ada, atau nomor bagian melompat atau berulang.

    *Mengapa*: PermenPANRB 53/2014 menganjurkan empat bab dan tujuh analisis untuk setiap sasaran; evaluator mencarinya
    satu per satu. Nomor yang melompat menandai bagian yang hilang atau tersalin.

    *Perbaikan*: tambahkan bagian yang kurang, atau urutkan kembali nomornya.

    *Pengecualian*: perbandingan dengan standar nasional hanya diminta bila standarnya ada, jadi tidak dilaporkan.
    """
    if not butir.ada:
        yield Temuan(
            tempat=butir.tempat, tertulis=butir.tertulis, seharusnya=butir.seharusnya, penjelasan=butir.penjelasan,
            kutipan=butir.nama,
        )  # fmt: skip
