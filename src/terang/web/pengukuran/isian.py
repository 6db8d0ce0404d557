"""What a person typed into a cell becomes a figure or a predicate, or a reason why not."""

from __future__ import annotations

from terang.kinerja.angka import AngkaAmbigu, AngkaRusak
from terang.kinerja.pilihan import Rumus, Tanda
from terang.kinerja.read_angka import read_angka
from terang.web.common.errors import AturanError
from terang.web.pengukuran.hitung import Isian
from terang.web.perencanaan.models import Indikator

_SATU = "Realisasi adalah satu angka, tanpa tanda dan tanpa rentang. Tulis misalnya 80,6."
_PANJANG = 64


def read_isian(indikator: Indikator, skala: list[str], teks: str) -> Isian:
    """The figure or predicate that stands in a cell; nothing for an empty one.

    Raises:
        AturanError: the text is no figure of this indicator; the message says what to write.
    """
    if indikator.rumus == Rumus.PREDIKAT:
        return Isian(predikat=_read_predikat(teks.strip(), skala))
    baca = read_angka(teks, indikator.satuan.lambang or indikator.satuan.nama)
    if baca is None:
        return Isian()
    if isinstance(baca, AngkaRusak):
        raise AturanError(baca.alasan, bidang="nilai")
    if isinstance(baca, AngkaAmbigu):
        raise AturanError(baca.pertanyaan, bidang="nilai")
    if baca.tanda is not Tanda.SAMA or baca.batas_atas is not None:
        raise AturanError(_SATU, bidang="nilai")
    if len(f"{baca.nilai:f}") > _PANJANG:
        raise AturanError("Angka ini terlalu panjang. Periksa banyak digitnya.", bidang="nilai")
    return Isian(nilai=baca.nilai)


def _read_predikat(teks: str, skala: list[str]) -> str | None:
    if not teks:
        return None
    cocok = next((satu for satu in skala if satu.casefold() == teks.casefold()), None)
    if cocok is None:
        pilihan = ", ".join(skala) or "skalanya belum diisi pada rencana"
        raise AturanError(f"Predikat '{teks[:60]}' tidak ada pada skala indikator ini ({pilihan}).", bidang="nilai")
    return cocok
