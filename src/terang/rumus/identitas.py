"""Budget identities: parts that must make the whole, rupiah by rupiah. A gap is a value, not an error."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from terang.kinerja.write_angka import write_rupiah
from terang.rumus.aturan import get_butir, write_dasar_hukum


@dataclass(frozen=True, slots=True, kw_only=True)
class SelisihAnggaran:
    """Parts that do not make their whole, in whole rupiah.

    Args:
        identitas: which identity is broken: `anak`, `jenis-belanja` or `sisa`.
        induk: id of the whole.
        jumlah_induk: amount written for the whole.
        anak: amount of each part by id.
        jumlah_anak: their sum.
        tanpa_angka: parts for which no amount is known.
        kembar: groups of two or more parts with the very same amount, the usual trace of copy and paste.
        keterangan: which figures are meant, such as `anggaran perubahan 2022`.
        dasar_hukum: source of the identity.
    """

    identitas: str
    induk: str
    jumlah_induk: int
    anak: Mapping[str, int]
    jumlah_anak: int
    tanpa_angka: tuple[str, ...]
    kembar: tuple[tuple[str, ...], ...]
    keterangan: str
    dasar_hukum: str

    @property
    def selisih(self) -> int:
        """The whole less its parts."""
        return self.jumlah_induk - self.jumlah_anak

    @property
    def penjelasan(self) -> str:
        """The gap in words, with what to look at first."""
        whole, total, gap = (write_rupiah(n) for n in (self.jumlah_induk, self.jumlah_anak, self.selisih))
        parts = [f"{self.induk} tertulis {whole}, jumlah bagiannya {total}, selisih {gap}."]
        if self.tanpa_angka:
            parts.append(f"Belum ada angka untuk {', '.join(self.tanpa_angka)}.")
        parts += [
            f"Angka {write_rupiah(self.anak[group[0]])} tertulis sama pada {', '.join(group)}; periksa salin-tempel."
            for group in self.kembar
        ]
        return " ".join(parts)


def check_jumlah(
    identitas: str, induk: str, jumlah_induk: int, anak: Mapping[str, int | None], *, on: date, keterangan: str = ""
) -> SelisihAnggaran | None:
    """Compares a whole with its parts; None when they agree.

    Args:
        identitas: an identity of the provision `identitas-anggaran`.
        induk: id or name of the whole.
        jumlah_induk: its amount in whole rupiah.
        anak: amount of each part; None where it is not known.
        on: the day whose provisions apply.
        keterangan: which figures are meant.
    """
    known = {nama: amount for nama, amount in anak.items() if amount is not None}
    if sum(known.values()) == jumlah_induk:
        return None
    return SelisihAnggaran(
        identitas=identitas,
        induk=induk,
        jumlah_induk=jumlah_induk,
        anak=known,
        jumlah_anak=sum(known.values()),
        tanpa_angka=tuple(nama for nama in anak if nama not in known),
        kembar=_find_kembar(known),
        keterangan=keterangan,
        dasar_hukum=write_dasar_hukum(get_butir("identitas-anggaran", "identitas", identitas, on)),
    )


def check_sisa(induk: str, anggaran: int, realisasi: int, sisa: int, *, on: date) -> SelisihAnggaran | None:
    """Compares a written remainder with budget less spending; None when they agree."""
    parts = {"realisasi": realisasi, "sisa": sisa}
    return check_jumlah("sisa", induk, anggaran, parts, on=on, keterangan="anggaran - realisasi = sisa")


def _find_kembar(amounts: Mapping[str, int]) -> tuple[tuple[str, ...], ...]:
    groups: dict[int, list[str]] = defaultdict(list)
    for nama, amount in amounts.items():
        groups[amount].append(nama)
    # Two activities without money are not a suspicious pair.
    return tuple(tuple(names) for amount, names in groups.items() if amount and len(names) > 1)
