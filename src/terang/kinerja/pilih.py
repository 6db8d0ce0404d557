"""Which row of the ledger counts: the target in force, the realisasi used, the sasaran of a year."""

from __future__ import annotations

from terang.kinerja.anggaran import Anggaran, RealisasiAnggaran
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Indikator, Realisasi, Target
from terang.kinerja.pilihan import JenisBelanja, Periode, Versi
from terang.kinerja.rencana import Program, Sasaran

URUTAN_VERSI = (Versi.PERUBAHAN, Versi.MURNI, Versi.RENSTRA)
"""A changed agreement beats the first one, and both beat the medium-term plan."""


def list_sasaran(buku: BukuKinerja, tahun: int) -> list[Sasaran]:
    """The sasaran in force in a year, in their order."""
    rows = [s for s in buku.sasaran if s.tahun_awal <= tahun <= (s.tahun_akhir or tahun)]
    return sorted(rows, key=lambda s: s.urutan)


def list_program(buku: BukuKinerja, sasaran: Sasaran) -> list[Program]:
    """The programs that serve a sasaran, each once, in the order of the program table."""
    ids = {_program_id(buku, d.pendukung_id) for d in buku.dukungan if d.sasaran_id == sasaran.id}
    return [program for program in buku.program if program.id in ids]


def _program_id(buku: BukuKinerja, id_: str) -> str:
    sub = {s.id: s.kegiatan_id for s in buku.sub_kegiatan}
    kegiatan = {k.id: k.program_id for k in buku.kegiatan}
    id_ = sub.get(id_, id_)
    return kegiatan.get(id_, id_)


def list_indikator(buku: BukuKinerja, pemilik_id: str) -> list[Indikator]:
    """The indicators of one node, in their order."""
    return sorted((i for i in buku.indikator if i.pemilik_id == pemilik_id), key=lambda i: i.urutan)


def get_target(
    buku: BukuKinerja, indikator_id: str, tahun: int, periode: Periode = Periode.TAHUN, versi: Versi | None = None
) -> Target | None:
    """The target of a period: of the asked version, or of the newest document that has one."""
    rows = {t.versi: t for t in buku.target if (t.indikator_id, t.tahun, t.periode) == (indikator_id, tahun, periode)}
    if versi is not None:
        return rows.get(versi)
    return next((rows[v] for v in URUTAN_VERSI if v in rows), None)


def get_target_akhir(buku: BukuKinerja, indikator_id: str) -> Target | None:
    """The Renstra target of the last planned year; None where only targets of the years before it are known."""
    asked = (indikator_id, Versi.RENSTRA, Periode.TAHUN)
    rows = {t.tahun: t for t in buku.target if (t.indikator_id, t.versi, t.periode) == asked}
    terakhir = max((visi.tahun_akhir for visi in buku.visi), default=None)
    if terakhir in rows:
        return rows[terakhir]
    return rows[max(rows)] if rows and max(rows) > buku.tahun else None


def get_realisasi(
    buku: BukuKinerja, indikator_id: str, tahun: int, periode: Periode = Periode.TAHUN
) -> Realisasi | None:
    """The realisasi of a period that counts."""
    rows = list_realisasi(buku, indikator_id, tahun, periode)
    return next((r for r in rows if r.dipakai), None)


def list_realisasi(
    buku: BukuKinerja, indikator_id: str, tahun: int, periode: Periode = Periode.TAHUN
) -> list[Realisasi]:
    """All realisasi of a period, also those that do not count."""
    return [r for r in buku.realisasi if (r.indikator_id, r.tahun, r.periode) == (indikator_id, tahun, periode)]


def list_anggaran(
    buku: BukuKinerja, pemilik_id: str, tahun: int, versi: Versi | None = None, jenis: JenisBelanja | None = None
) -> list[Anggaran]:
    """The budget rows of a node, one per fund source: of the asked version, or the changed one before the first."""
    rows = [a for a in buku.anggaran if (a.pemilik_id, a.tahun, a.jenis_belanja) == (pemilik_id, tahun, jenis)]
    if versi is None:
        versi = next((v for v in URUTAN_VERSI if any(a.versi is v for a in rows)), None)
    return [a for a in rows if a.versi is versi]


def list_realisasi_anggaran(
    buku: BukuKinerja, pemilik_id: str, tahun: int, jenis: JenisBelanja | None = None
) -> list[RealisasiAnggaran]:
    """The spending rows of a node up to the latest period that the ledger holds, one per fund source.

    A state that is written twice, for the fourth quarter and again for the year, counts once: as that of the year.
    """
    rows = [
        r for r in buku.realisasi_anggaran if (r.pemilik_id, r.tahun, r.jenis_belanja) == (pemilik_id, tahun, jenis)
    ]
    latest = max((r.periode for r in rows), key=lambda p: (_BULAN[p], -list(Periode).index(p)), default=None)
    return [r for r in rows if r.periode is latest]


_BULAN = {
    Periode.TAHUN: 12,
    **{p: 3 * n for n, p in enumerate(list(Periode)[1:5], start=1)},
    **{p: n for n, p in enumerate(list(Periode)[5:], start=1)},
}
"""Up to which month a period reaches."""
