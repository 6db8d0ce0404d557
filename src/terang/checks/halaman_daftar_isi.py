"""STR004: one page number of the contents that cannot be right beside all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.daftar_isi import Entri, list_entri, list_judul
from terang.klaim.laporan import Laporan

_SALAH = (
    "DAFTAR ISI\n\n- BAB I Pendahuluan ..... 1\n- BAB II Perencanaan Kinerja ..... 6\n"
    "- BAB III Akuntabilitas Kinerja ..... 40\n- BAB IV Penutup ..... 20\n- Lampiran 1 Perjanjian Kinerja ..... 21\n"
    "\nBAB I PENDAHULUAN\n\nLatar belakang.\n\nBAB II PERENCANAAN KINERJA\n\nRencana.\n\n"
    "BAB III AKUNTABILITAS KINERJA\n\nCapaian.\n\nBAB IV PENUTUP\n\nSimpulan.\n\n"
    "LAMPIRAN 1 PERJANJIAN KINERJA\n\nPerjanjian.\n"
)
_TERSEDIKIT = 5
"""Fewer lines do not say which of them is wrong."""


@dataclass(frozen=True, slots=True)
class HalamanTercetak:
    """A line of the contents, the page that it prints, and the page of the file on which its heading stands."""

    entri: Entri
    tercetak: int
    nyata: int | None


Deret = Sequence[HalamanTercetak]


def _list_deret(laporan: Laporan) -> Iterator[Deret]:
    """All lines whose heading is known, in the order of the document; none where that order cannot be told."""
    entri = [satu for satu in list_entri(laporan.naskah) if satu.halaman.isdecimal()]
    urutan = {judul.teks.casefold(): (n, judul) for n, judul in enumerate(list_judul(laporan.naskah))} if entri else {}
    kali = Counter(judul.teks.casefold() for judul in list_judul(laporan.naskah)) if entri else Counter()
    kali.update(satu.teks.casefold() for satu in entri)
    dikenal = [
        (urutan[kunci][0], HalamanTercetak(satu, int(satu.halaman), urutan[kunci][1].tempat.halaman))
        for satu in entri
        if (kunci := satu.teks.casefold()) in urutan and kali[kunci] == 2  # noqa: PLR2004 - here and there
    ]
    if len(dikenal) >= _TERSEDIKIT:
        yield [satu for _, satu in sorted(dikenal, key=lambda pasangan: pasangan[0])]


@periksa(
    kode="STR004",
    kelas="struktur",
    tingkat=Tingkat.PERINGATAN,
    over=_list_deret,
    salah=_SALAH,
    benar=_SALAH.replace("40", "10"),
)
def halaman_daftar_isi(deret: Deret, laporan: Laporan) -> Iterator[Hasil]:
    """Satu nomor halaman pada daftar isi, daftar tabel, atau daftar gambar tidak mungkin benar di antara yang lain.

    *Mengapa*: pembaca tidak menemukan yang dicarinya, dan nomor yang diketik sendiri menandai daftar yang tidak lagi
    dibuat otomatis. Judul yang datang kemudian tidak mungkin berada pada halaman yang lebih awal, juga bila yang satu
    tercatat pada daftar isi dan yang lain pada daftar tabel. Pada PDF, halaman tempat judul itu berada pun diketahui.

    *Perbaikan*: perbarui semua daftar sekaligus (di Word: Ctrl+A, lalu F9).

    *Pengecualian*: hanya bila semua nomor lain selaras, sebab bila beberapa tidak selaras, daftarnya dibuat pada waktu
    yang berbeda atau penomorannya mulai lagi. Daftar yang baru diperbarui Word karena itu tidak disebut, walaupun
    halamannya bergeser. Angka Romawi tidak dinilai.
    """
    del laporan  # the subject carries what is asked
    satu = _find_geser(deret) or _find_mundur(deret)
    if satu:
        ganjil, seharusnya = satu
        yield Temuan(
            tempat=ganjil.entri.tempat,
            tertulis=ganjil.entri.halaman,
            seharusnya=seharusnya,
            penjelasan=f"Pada daftar, “{ganjil.entri.teks}” tercatat pada halaman {ganjil.tercetak}"
            + (f", sedangkan judulnya ada pada halaman {seharusnya}" if seharusnya else "")
            + "; itu tidak selaras dengan nomor halaman semua baris lain.",
            kutipan=ganjil.entri.kutipan,
            keyakinan=Decimal("0.9"),
        )


def _find_geser(deret: Deret) -> tuple[HalamanTercetak, str] | None:
    """The one line whose heading stands elsewhere in the file than the shift of all others says."""
    geser = Counter(satu.nyata - satu.tercetak for satu in deret if satu.nyata is not None)
    if geser.total() < len(deret) or len(geser) != 2 or min(geser.values()) != 1:  # noqa: PLR2004 - one, and the rest
        return None
    lazim = geser.most_common(1)[0][0]
    ganjil = next(satu for satu in deret if satu.nyata is not None and satu.nyata - satu.tercetak != lazim)
    return ganjil, str((ganjil.nyata or 0) - lazim)


def _find_mundur(deret: Deret) -> tuple[HalamanTercetak, str] | None:
    """The one line without which the pages of one list, or of all of them together, never go back."""
    for isi in (*_group_daftar(deret), deret):
        halaman = [satu.tercetak for satu in isi]
        ganjil = [n for n in range(len(halaman)) if _is_urut([*halaman[:n], *halaman[n + 1 :]])]
        if len(isi) >= _TERSEDIKIT and not _is_urut(halaman) and ganjil and not _is_mulai(halaman, ganjil[-1]):
            return isi[ganjil[0]], ""
    return None


def _group_daftar(deret: Deret) -> Iterable[Deret]:
    return ([satu for satu in deret if satu.entri.daftar == n] for n in sorted({satu.entri.daftar for satu in deret}))


def _is_urut(halaman: Sequence[int]) -> bool:
    return all(kiri <= kanan for kiri, kanan in pairwise(halaman))


def _is_mulai(halaman: Sequence[int], n: int) -> bool:
    """Whether numbering may begin anew there: behind the front matter, or with the last line."""
    return n == 0 or (n == len(halaman) - 1 and halaman[n] <= halaman[0])
