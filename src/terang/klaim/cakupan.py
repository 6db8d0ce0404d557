"""How many of the printed numbers a review could weigh against others, and how many nothing speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.klaim.fakta import group_fakta, list_fakta
from terang.klaim.kata_angka import JenisAngka, list_angka
from terang.klaim.laporan import Laporan


@dataclass(frozen=True, slots=True, kw_only=True)
class Cakupan:
    """Numbers of a document; years, dates, citations and list numbers are not counted.

    Args:
        tercetak: amounts in cells of tables and in sentences.
        terkait: those of them in a sum, a ratio, a number with its words, or a fact that is printed twice.
    """

    tercetak: int
    terkait: int

    @property
    def tanpa_klaim(self) -> int:
        """Numbers that nothing in the document bears out or contradicts."""
        return self.tercetak - self.terkait


def compute_cakupan(laporan: Laporan) -> Cakupan:
    """Count the numbers of a read document, each print once."""
    sel = {(satu.tempat, satu.teks) for satu in laporan.cetakan if satu.tempat.baris_tabel is not None}
    kalimat = {
        (satu.find_tempat(angka.teks), angka.start, angka.teks)
        for satu in laporan.kalimat
        if not satu.judul
        for angka in list_angka(satu.teks)
        if angka.jenis is JenisAngka.JUMLAH
    }
    terkait = {(laporan.cetakan[kunci].tempat, laporan.cetakan[kunci].teks) for kunci in _list_terkait(laporan)}
    dalam = {(tempat, teks) for tempat, _, teks in kalimat} & terkait
    return Cakupan(tercetak=len(sel) + len(kalimat), terkait=len(sel & terkait) + len(dalam))


def write_cakupan(cakupan: Cakupan) -> str:
    """The counts as a sentence for people."""
    banyak = (write_angka(Decimal(satu), 0) for satu in (cakupan.tercetak, cakupan.terkait, cakupan.tanpa_klaim))
    tercetak, terkait, tanpa = banyak
    return (
        f"Dari {tercetak} angka yang terbaca, {terkait} diuji dengan hitungan, terbilang, atau cetakan lain; "
        f"{tanpa} tidak terikat pada klaim apa pun, jadi tidak diuji."
    )


def _list_terkait(laporan: Laporan) -> set[int]:
    kunci = {satu.kunci for klaim in laporan.hitung for satu in (klaim.hasil, *klaim.masukan)}
    kunci |= {klaim.angka.kunci for klaim in laporan.terbilang}
    fakta = group_fakta(list_fakta(laporan.tabel, laporan.tahun))
    return kunci | {satu.cetakan.kunci for kelompok in fakta for satu in kelompok}
