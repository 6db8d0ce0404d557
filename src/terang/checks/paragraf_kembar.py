"""Check KMB002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.kalimat import join_paragraf
from terang.klaim.laporan import Laporan
from terang.naskah.blok import Bab, Blok, Daftar, Gaya, Kotak
from terang.naskah.sisipan import read_teks
from terang.naskah.tempat import Tempat, write_tempat

_ISI = (
    "Kenaikan itu didukung oleh pendampingan rutin kepada setiap unit kerja, penyederhanaan alur berkas, dan rapat "
    "evaluasi setiap bulan yang dipimpin langsung oleh kepala bidang. Hambatan utama adalah jumlah petugas yang belum "
    "memadai, sehingga penyelesaian berkas pada akhir tahun sering terlambat dari jadwal yang ditetapkan."
)
_LAIN = (
    "Penurunan terjadi karena dua narasumber pelatihan berhalangan, dan kelas pengganti baru dapat dibuka pada bulan "
    "Desember. Tindak lanjutnya adalah kerja sama dengan lembaga pelatihan provinsi serta penjadwalan kelas sejak awal "
    "tahun, agar peserta dari kecamatan yang jauh dapat mengatur waktunya dengan lebih baik."
)
SALAH = f"LKjIP Tahun 2022\n\nA. Ketepatan berkas\n\n{_ISI}\n\nB. Pelatihan pegawai\n\n{_ISI}\n"
BENAR = f"LKjIP Tahun 2022\n\nA. Ketepatan berkas\n\n{_ISI}\n\nB. Pelatihan pegawai\n\n{_LAIN}\n"
_KATA_TERSEDIKIT = 33
_KATA_POLA = 60  # under headings of one name a short paragraph is part of the pattern of the report
_KATA_AWAL = 36  # a copy that goes on in another way must share this much
_SEUTUHNYA = Decimal("0.9")
_RUNTUN = 5  # words in a row that two texts must share to be compared at all
_SERING = 8  # a run of words that stands in so many paragraphs is a formula
_MIRIP = 93
_BUKAN = re.compile(
    r"\b(?:nomor|no\.?)\s*\S{1,25}\s+tahun\s+(?:19|20)\d\d|mempunyai\s+tugas|menyelenggarakan\s+fungsi|\.{6}|"
    r"^\W*(?:tabel|gambar|grafik|sumber|lampiran|visi|misi|tujuan|sasaran)\b|"
    r"yang\s+bertanda\s+tangan|pihak\s+(?:pertama|kedua)",
    re.IGNORECASE,
)
_RINGKAS = re.compile(r"ikhtisar|ringkasan|pengantar", re.IGNORECASE)
_AKHIR = re.compile(r"penutup|simpulan|\bIV\b|\bV\b", re.IGNORECASE)
_HASIL = re.compile(r"\bIII\b|akuntabilitas", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alinea:
    """A long paragraph with the heading that it stands under; `kembar` is an earlier one like it."""

    teks: str
    kata: tuple[str, ...]
    tempat: Tempat
    judul: str
    bab: str
    kembar: _Alinea | None = None


def _list_alinea(laporan: Laporan) -> Iterator[_Alinea]:
    naskah = laporan.naskah
    yield from _pair(list(_walk((*naskah.depan, *naskah.isi), "", "")))


def _walk(blok: tuple[Blok, ...], judul: str, bab: str) -> Iterator[_Alinea]:
    for satu in join_paragraf(blok):
        if isinstance(satu, Bab):
            nama = f"{satu.nomor} {satu.judul}".strip()
            yield from _walk(satu.isi, nama, nama if satu.tingkat == 1 else bab)
        elif isinstance(satu, Kotak):
            yield from _walk(satu.isi, judul, bab)
        elif isinstance(satu, Daftar):
            for butir in satu.butir:
                yield from _walk(butir, judul, bab)
        elif isinstance(satu, list) and satu[0].gaya is Gaya.BIASA:
            teks = " ".join(" ".join(read_teks(potong.isi) for potong in satu).split())
            kata = tuple(re.findall(r"\w+", teks.casefold()))
            if len(kata) >= _KATA_TERSEDIKIT and not _BUKAN.search(teks):
                yield _Alinea(teks=teks, kata=kata, tempat=satu[0].tempat or Tempat(), judul=judul, bab=bab)


def _pair(semua: list[_Alinea]) -> Iterator[_Alinea]:
    """Every paragraph, with the earlier one that says the same of something else."""
    runtun: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, satu in enumerate(semua):
        potong = {satu.kata[n : n + _RUNTUN] for n in range(len(satu.kata) - _RUNTUN + 1)}
        calon = Counter(j for p in potong if len(runtun[p]) < _SERING for j in runtun[p])
        kembar = next(
            (
                semua[j]
                for j, n in calon.most_common(3)
                if 2 * n > _count(satu, semua[j]) and _is_kembar(satu, semua[j])
            ),
            None,
        )
        for p in potong:
            runtun[p].append(i)
        yield _Alinea(teks=satu.teks, kata=satu.kata, tempat=satu.tempat, judul=satu.judul, bab=satu.bab, kembar=kembar)


def _count(a: _Alinea, b: _Alinea) -> int:
    """Runs of words of the shorter one."""
    return min(len(a.kata), len(b.kata)) - _RUNTUN + 1


def _is_kembar(a: _Alinea, b: _Alinea) -> bool:
    """Nearly the same words with the same figures; a template with figures of its own is honest."""
    pendek, panjang = sorted((a, b), key=lambda satu: len(satu.teks))
    # A copy may go on with sentences of its own, or a page break may have cut either.
    sambung = len(pendek.teks) < _SEUTUHNYA * len(panjang.teks)
    if sambung and len(pendek.kata) < _KATA_AWAL:
        return False
    n = len(pendek.teks)
    bagian = (panjang.teks[:n], panjang.teks[-n:]) if sambung else (panjang.teks,)
    pola = a.judul == b.judul and len(pendek.kata) < (_KATA_AWAL if sambung else _KATA_POLA)
    pengantar = a.teks.endswith(":") and b.teks.endswith(":")
    if pola or pengantar or _is_ringkas(a.bab, b.bab):
        return False
    return any(
        _list_angka(pendek.teks) == _list_angka(satu) and fuzz.ratio(pendek.teks, satu) >= _MIRIP for satu in bagian
    )


def _list_angka(teks: str) -> list[str]:
    return re.findall(r"\d[\d.,]*", teks)


def _is_ringkas(a: str, b: str) -> bool:
    """Whether one chapter repeats the other on purpose: a summary does, and the last chapter repeats the results."""
    akhir = any(_AKHIR.search(satu) and _HASIL.search(lain) for satu, lain in ((a, b), (b, a)))
    return a != b and bool(akhir or _RINGKAS.search(a) or _RINGKAS.search(b))


@periksa(
    kode="KMB002",
    kelas="kewajaran",
    tingkat=Tingkat.INFO,
    over=_list_alinea,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran II (analisis per sasaran)",
)
def paragraf_kembar(alinea: _Alinea, _laporan: Laporan) -> Iterator[Hasil]:
    """Paragraf panjang yang sama, atau hampir sama dengan angka yang sama, tercetak dua kali.

    *Mengapa*

    Analisis yang sama pada dua indikator biasanya disalin dan lupa ditulis ulang; sebab dan tindak lanjut indikator
    kedua jadi tidak diketahui.

    *Perbaikan*

    Hapus salah satunya, atau tulis analisis yang memang tentang indikator itu.

    *Pengecualian*

    Daftar peraturan, uraian tugas dan fungsi, ikhtisar dan penutup yang mengulang isi bab lain, dan pola kalimat yang
    angkanya berbeda tidak dipersoalkan.
    """
    kembar = alinea.kembar
    if kembar is None:
        return
    beda = kembar.judul != alinea.judul and bool(kembar.judul and alinea.judul)
    yield Temuan(
        tempat=alinea.tempat,
        tertulis=alinea.teks[:120],
        kutipan=alinea.teks[:400],
        penjelasan=f"Paragraf ini {'sama' if kembar.teks == alinea.teks else 'hampir sama'} dengan paragraf di "
        f"{write_tempat(kembar.tempat)}" + (f", di bawah judul “{kembar.judul[:80]}”." if beda else "."),
        asal_usul="kemungkinan tersalin",
        keyakinan=Decimal("0.85"),
    )
