"""The lembar pengukuran: every indicator of the year against its target, every sasaran, and the total."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Indikator, JedaMetode, Pembanding, Realisasi, Target
from terang.kinerja.pilih import get_realisasi, get_target, list_indikator, list_realisasi, list_sasaran
from terang.kinerja.pilihan import MetodeAgregasi, Periode, Rumus
from terang.kinerja.rencana import Sasaran
from terang.rumus.agregasi import compute_perangkat_daerah, compute_rata_sasaran
from terang.rumus.akumulasi import Deret, compute_akumulasi
from terang.rumus.batas import apply_batas
from terang.rumus.capaian import compute_capaian, compute_capaian_predikat
from terang.rumus.hitungan import Hitungan
from terang.rumus.kategori import Kategori, compute_kategori
from terang.rumus.perbandingan import compute_banding_nasional

TRIWULAN = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4)


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilIndikator:
    """One indicator of the year.

    Args:
        indikator: what is measured.
        target: the target in force, None when there is none.
        realisasi: the realisasi that counts; None where there is none, or where it is made from its quarters.
        tahunan: the figure of the year: entered, or accumulated from the quarters; None for a predicate or no data.
        lain: realisasi of the same year by others, which do not count but must be shown.
        capaian: raw capaian.
        dinilai: the capaian within the declared limits; the raw one where there are none or where it has no value.
        pembanding: benchmark of the year, None where there is none.
        banding: the realisasi less the benchmark, with its judgement; None where there is no benchmark.
    """

    indikator: Indikator
    target: Target | None
    realisasi: Realisasi | None
    tahunan: Decimal | Hitungan | None
    lain: tuple[Realisasi, ...]
    capaian: Hitungan
    dinilai: Hitungan
    pembanding: Pembanding | None
    banding: Hitungan | None

    @property
    def status(self) -> str | None:
        """`melampaui`, `tercapai`, `tidak tercapai`, or None where it cannot be judged."""
        if self.capaian.status == "tercapai" and self.capaian.value is not None and self.capaian.value > SERATUS:
            return "melampaui"
        return self.capaian.status


SERATUS = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilSasaran:
    """One sasaran with its indicators and their mean."""

    sasaran: Sasaran
    indikator: tuple[HasilIndikator, ...]
    capaian: Hitungan
    kategori: Kategori | None

    @property
    def tercapai(self) -> bool:
        """Whether every indicator met its target; one without data did not."""
        return bool(self.indikator) and all(h.status in {"tercapai", "melampaui"} for h in self.indikator)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengukuran:
    """The measurement of one year.

    Args:
        sasaran: the sasaran in force, in order.
        program: indicators of programs for which there is a target or a realisasi.
        total: the total by each method.
        metode: the method that the report uses.
        kategori: category of the total by that method.
    """

    sasaran: tuple[HasilSasaran, ...]
    program: tuple[HasilIndikator, ...]
    total: Mapping[MetodeAgregasi, Hitungan]
    metode: MetodeAgregasi
    kategori: Kategori | None

    def list_indikator(self) -> list[HasilIndikator]:
        """The indicators of all sasaran, in order."""
        return [h for hasil in self.sasaran for h in hasil.indikator]


def compute_pengukuran(buku: BukuKinerja, *, on: date) -> Pengukuran:
    """Measures the year of the ledger by the rules named on its indicators and in its `laporan` row."""
    sasaran = tuple(_compute_sasaran(buku, row, on) for row in list_sasaran(buku, buku.tahun))
    names = _list_name([h.sasaran for h in sasaran])
    dinilai = {nama: _list_dinilai(h.indikator) for nama, h in zip(names, sasaran, strict=True)}
    total = {metode: compute_perangkat_daerah(dinilai, metode, on=on) for metode in MetodeAgregasi}
    metode = buku.identitas.metode_agregasi
    return Pengukuran(
        sasaran=sasaran,
        program=tuple(_list_program(buku, on)),
        total=total,
        metode=metode,
        kategori=_find_kategori(buku, total[metode], on),
    )


def _compute_sasaran(buku: BukuKinerja, sasaran: Sasaran, on: date) -> HasilSasaran:
    hasil = tuple(compute_indikator(buku, row, on=on) for row in list_indikator(buku, sasaran.id))
    capaian = compute_rata_sasaran(_list_dinilai(hasil), on=on, nama=f"Rata-rata {sasaran.nama}")
    return HasilSasaran(sasaran=sasaran, indikator=hasil, capaian=capaian, kategori=_find_kategori(buku, capaian, on))


def _list_dinilai(hasil: Iterable[HasilIndikator]) -> Mapping[str, Hitungan]:
    rows = list(hasil)
    names = _list_name([h.indikator for h in rows])
    return {nama: h.dinilai for nama, h in zip(names, rows, strict=True)}


def _list_name(rows: Sequence[Indikator | Sasaran]) -> list[str]:
    """How notes mention rows: by name, and with the id where two bear the same."""
    count = Counter(row.nama for row in rows)
    return [row.nama if count[row.nama] == 1 else f"{row.nama} [{row.id}]" for row in rows]


def _list_program(buku: BukuKinerja, on: date) -> list[HasilIndikator]:
    """Program indicators that were measured; one with a target alone is listed among the outputs."""
    rows = [compute_indikator(buku, i, on=on) for p in buku.program for i in list_indikator(buku, p.id)]
    return [h for h in rows if h.realisasi is not None or h.tahunan is not None]


def compute_indikator(buku: BukuKinerja, indikator: Indikator, *, on: date) -> HasilIndikator:
    """One indicator of the ledger's year against the target in force."""
    tahun = buku.tahun
    target = get_target(buku, indikator.id, tahun)
    realisasi = get_realisasi(buku, indikator.id, tahun)
    tahunan = _compute_tahunan(buku, indikator, realisasi, on)
    capaian = compute_capaian_baris(buku, indikator, target, realisasi, tahunan, on=on)
    identitas = buku.identitas
    pembanding = next((p for p in buku.pembanding if (p.indikator_id, p.tahun) == (indikator.id, tahun)), None)
    return HasilIndikator(
        indikator=indikator,
        target=target,
        realisasi=realisasi,
        tahunan=tahunan,
        lain=tuple(r for r in list_realisasi(buku, indikator.id, tahun) if not r.dipakai),
        capaian=capaian,
        dinilai=capaian
        if capaian.value is None
        else apply_batas(capaian, identitas.batas_atas, identitas.batas_bawah, on=on),
        pembanding=pembanding,
        banding=_compute_banding(indikator, pembanding, tahunan, on),
    )


def _compute_banding(
    indikator: Indikator, pembanding: Pembanding | None, tahunan: Decimal | Hitungan | None, on: date
) -> Hitungan | None:
    nilai = tahunan.value if isinstance(tahunan, Hitungan) else tahunan
    if pembanding is None:
        return None
    return compute_banding_nasional(indikator.rumus, pembanding.nilai, nilai, on=on)


def compute_capaian_baris(
    buku: BukuKinerja,
    indikator: Indikator,
    target: Target | None,
    realisasi: Realisasi | None,
    nilai: Decimal | Hitungan | None,
    *,
    on: date,
) -> Hitungan:
    """Capaian of one realisasi against one target: by predicate where the indicator's rule says so."""
    if indikator.rumus is Rumus.PREDIKAT:
        skor = {p.kode: p.nilai for p in buku.predikat if p.skala == indikator.skala_predikat}
        return compute_capaian_predikat(
            target.predikat if target else None, realisasi.predikat if realisasi else None, skor, on=on
        )
    return compute_capaian(indikator.rumus, target.angka if target else None, nilai, on=on)


def list_deret(buku: BukuKinerja, indikator_id: str, tahun: int) -> Deret:
    """Realisasi of the quarters that have a row."""
    rows = {p: get_realisasi(buku, indikator_id, tahun, p) for p in TRIWULAN}
    return {p: row.nilai for p, row in rows.items() if row is not None}


def _compute_tahunan(
    buku: BukuKinerja, indikator: Indikator, realisasi: Realisasi | None, on: date
) -> Decimal | Hitungan | None:
    if indikator.rumus is Rumus.PREDIKAT:
        return None
    return realisasi.nilai if realisasi else _accumulate(buku, indikator, on)


def _accumulate(buku: BukuKinerja, indikator: Indikator, on: date) -> Hitungan | None:
    deret = list_deret(buku, indikator.id, buku.tahun)
    if not deret:
        return None
    return compute_akumulasi(deret, indikator.akumulasi, on=on, nama=f"Realisasi {indikator.nama} dari triwulan")


def get_jeda_deret(
    buku: BukuKinerja, indikator_id: str, lalu: Realisasi | None, kini: Realisasi | None
) -> list[JedaMetode]:
    """The breaks that stand between two realisasi.

    A break that names a measurer cuts only where that measurer comes in: two figures of the one who measured before
    stay comparable with each other.
    """
    rows = [j for j in buku.jeda_metode if j.indikator_id == indikator_id]
    measurers = {r.pengukur for r in (lalu, kini) if r is not None}
    return [j for j in rows if j.pengukur is None or (j.pengukur in measurers and len(measurers) > 1)]


def _find_kategori(buku: BukuKinerja, hitungan: Hitungan, on: date) -> Kategori | None:
    if hitungan.value is None:
        return None
    return compute_kategori(hitungan.value, buku.identitas.skala_capaian, on=on)
