"""Which printed numbers the arithmetic of their own table bears out, and which it contradicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.laporan import Laporan
from terang.klaim.uji import Putusan, uji

_BERBICARA = {Kaitan.RASIO, Kaitan.SELISIH, Kaitan.JUMLAH}
_COCOK = {Putusan.SESUAI, Putusan.TERPOTONG}
_TANDA = {Kaitan.RASIO: "/", Kaitan.SELISIH: "-"}


@dataclass(frozen=True, slots=True)
class BuktiHitung:
    """The claim that a number takes part in and that holds, by key; and the keys that stand in claims that do not."""

    cocok: Mapping[int, KlaimHitung]
    dibantah: frozenset[int]

    def says(self, kunci: int) -> bool:
        """Whether a claim about the number holds and none fails."""
        return kunci in self.cocok and kunci not in self.dibantah

    def proves(self, kunci: int) -> bool:
        """The same, but not by a ratio of a number to itself, which any number bears out."""
        return self.says(kunci) and not _is_hambar(self.cocok[kunci])


def compute_bukti(laporan: Laporan) -> BuktiHitung:
    """Test the claims of the tables once for all numbers in them."""
    cocok: dict[int, KlaimHitung] = {}
    dibantah: set[int] = set()
    for klaim in laporan.hitung:
        if klaim.hasil.tempat.baris_tabel is None or klaim.kaitan not in _BERBICARA:
            continue
        putusan = uji(klaim).putusan
        kunci = [klaim.hasil.kunci, *(satu.kunci for satu in klaim.masukan)]
        if putusan in _COCOK:
            cocok |= {satu: klaim for satu in kunci if satu not in cocok or _is_hambar(cocok[satu])}
        elif putusan is Putusan.SALAH:
            dibantah.update(kunci)
    return BuktiHitung(cocok, frozenset(dibantah))


def _is_hambar(klaim: KlaimHitung) -> bool:
    """A ratio of a number to itself."""
    return klaim.kaitan is Kaitan.RASIO and klaim.masukan[0].nilai == klaim.masukan[1].nilai


def write_bukti(klaim: KlaimHitung, kunci: int) -> str:
    """How a claim bears a number out, for people."""
    tanda = _TANDA.get(klaim.kaitan)
    if kunci != klaim.hasil.kunci or tanda is None:
        return f"cocok dengan {klaim.hasil.teks} yang dihitung darinya" if kunci != klaim.hasil.kunci else ""
    kali = " × 100" if klaim.kaitan is Kaitan.RASIO else ""
    return f"= {klaim.masukan[0].teks} {tanda} {klaim.masukan[1].teks}{kali}"
