"""Check NAR001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.cetakan import Cetakan
from terang.klaim.kalimat import Kalimat
from terang.klaim.kata_angka import AngkaTeks, JenisAngka, list_angka
from terang.klaim.laporan import Laporan
from terang.klaim.sebutan import list_pasangan_uang, list_sebutan, list_target_pendapatan

SALAH = """LKjIP Tahun 2022

Tabel 3.1
Realisasi Anggaran Tahun 2022

NO	PROGRAM	ANGGARAN (Rp)	REALISASI (Rp)
1	Program Kepegawaian Daerah	8.741.975.338	7.654.321.987
2	Program Pengembangan Sumber Daya Manusia	6.793.205.395	6.123.456.789

Program Kepegawaian Daerah didukung anggaran sebesar Rp 8.741.957.338,- pada tahun ini.
"""
BENAR = SALAH.replace("8.741.957.338", "8.741.975.338")
_ANGKA_PENTING = 6  # significant digits below which equal-looking amounts are a coincidence
_BEDA_TERBANYAK = 2
_JAUH = Decimal("0.3")
"""A gap that no slip explains: two measurements, of which only a person knows the right one."""
_SEN = 1  # rupiah that rounding the cents gives or takes


@dataclass(frozen=True, slots=True)
class _Subjek:
    """A number of a sentence with the printed numbers that it may be meant to repeat."""

    kalimat: Kalimat
    angka: AngkaTeks
    mirip: Cetakan | None


def _over(laporan: Laporan) -> Iterable[_Subjek]:
    tabel = [c for c in laporan.cetakan if c.tempat.baris_tabel is not None]
    ada = {c.nilai for c in tabel}
    uang = {str(int(c.nilai)): c for c in reversed(tabel) if _is_rinci(c.nilai)}
    for kalimat in laporan.kalimat:
        angka = [a for a in list_angka(kalimat.teks) if a.jenis is JenisAngka.JUMLAH]
        hitungan = {abs(a.nilai - b.nilai) for a, b in combinations(angka, 2)}
        for satu in angka:
            # What the sentence itself makes of two other amounts is no copy of the table.
            if _is_rinci(satu.nilai) and satu.desimal <= 0 and satu.nilai not in hitungan:
                yield _Subjek(kalimat, satu, None if satu.nilai in ada else _find_mirip(satu, uang))
    for kalimat, satu, cetakan in list_pasangan_uang(laporan):
        yield _Subjek(kalimat, satu, cetakan)
    for kalimat, satu, target in list_target_pendapatan(laporan):
        yield _Subjek(kalimat, satu, target)
    for kalimat, satu, fakta in list_sebutan(laporan):
        yield _Subjek(kalimat, satu, fakta)


def _is_rinci(nilai: Decimal) -> bool:
    utuh = nilai == nilai.to_integral_value()
    return utuh and nilai >= 1_000_000 and len(str(int(nilai)).rstrip("0")) >= _ANGKA_PENTING  # noqa: PLR2004


def _is_mirip(angka: AngkaTeks, cetakan: Cetakan) -> bool:
    """Whether a few digits at most were typed wrongly; what differs more may be another amount."""
    a, b = str(int(angka.nilai)), str(int(cetakan.nilai))
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) <= _BEDA_TERBANYAK + 1


def _find_mirip(angka: AngkaTeks, uang: dict[str, Cetakan]) -> Cetakan | None:
    """The amount of a table that differs in one or two digits and in nothing else."""
    tulis = str(int(angka.nilai))
    for lain, cetakan in uang.items():
        if len(lain) == len(tulis) and sum(a != b for a, b in zip(lain, tulis, strict=True)) <= _BEDA_TERBANYAK:
            return cetakan
    return None


@periksa(
    kode="NAR001",
    kelas="narasi-tabel",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="PermenPANRB 53/2014, Lampiran III huruf C",
)
def narasi_berbeda(subjek: _Subjek, laporan: Laporan) -> Iterator[Hasil]:  # noqa: ARG001
    """Angka di kalimat hampir sama dengan angka di tabel, tetapi tidak sama.

    *Mengapa*

    Kalimat mengulang angka tabel. Bila satu dua angkanya berbeda, salah satunya salah ketik atau belum diperbarui.

    *Perbaikan*

    Samakan dengan tabel, atau perbaiki tabelnya bila kalimatnya yang benar.

    *Pengecualian*

    Jumlah bulat dan angka yang tercetak di tabel mana pun tidak dipersoalkan.
    """
    mirip, angka = subjek.mirip, subjek.angka
    if mirip is None or abs(mirip.nilai - angka.nilai) <= (_SEN if _is_rinci(mirip.nilai) else 0):
        return
    halaman = f" (halaman {mirip.tempat.halaman})" if mirip.tempat.halaman else ""
    jauh = abs(mirip.nilai - angka.nilai) > _JAUH * max(abs(mirip.nilai), abs(angka.nilai))
    yield Temuan(
        tempat=subjek.kalimat.tempat,
        tertulis=angka.teks,
        seharusnya=f"{mirip.teks} (?)" if jauh else mirip.teks,
        kutipan=subjek.kalimat.teks[:400],
        penjelasan=f"Kalimat menulis {angka.teks}, sedangkan {mirip.tempat.tabel or 'tabel'}{halaman} mencetak "
        f"{mirip.teks} untuk “{re.sub(' +', ' ', mirip.kutipan)[:120]}”."
        + (" Satu indikator pada satu tahun hanya mempunyai satu nilai; tetapkan sumber mana yang resmi." * jauh),
        keyakinan=Decimal("0.9") if _is_rinci(angka.nilai) else Decimal("0.75"),
        tingkat=Tingkat.GALAT if _is_rinci(angka.nilai) and _is_mirip(angka, mirip) else Tingkat.PERINGATAN,
        sel=(mirip.kunci,),
    )
