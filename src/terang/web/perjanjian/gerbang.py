"""What must hold before an agreement is signed: each rule with what to do and its legal source (dated data)."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from terang.ketentuan import ketentuan
from terang.kinerja.pilihan import Polaritas, Versi
from terang.kinerja.write_angka import write_rupiah, write_tanggal
from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Target
from terang.web.perjanjian.dana import compute_total, list_dana
from terang.web.perjanjian.lingkup import Lingkup, build_lingkup, is_puncak
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja
from terang.web.perjanjian.muatan import Muatan


@dataclass(frozen=True, slots=True, kw_only=True)
class Gerbang:
    """One rule: whether it holds, what was found or what to do, and whether it stops the agreement."""

    nama: str
    aturan: str
    terpenuhi: bool
    keterangan: str
    sumber: str
    wajib: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bahan:
    muatan: Muatan
    satu: PerjanjianKinerja
    butir: list[ButirPerjanjian]
    lingkup: Lingkup
    pada: date


Hasil = tuple[bool, str]


def check_gerbang(muatan: Muatan, *, pada: date) -> list[Gerbang]:
    """Every rule, as of a day."""
    bahan = _Bahan(muatan=muatan, satu=muatan.satu, butir=muatan.butir, lingkup=build_lingkup(muatan), pada=pada)
    aturan = ketentuan("gerbang-perjanjian", _get_hari(muatan.satu)).isi
    return [_build(nama, isi, _PERIKSA[nama](bahan)) for nama, isi in aturan.items()]


def list_penghalang(satu: PerjanjianKinerja, *, pada: date) -> list[Gerbang]:
    """The rules that stop the agreement."""
    return [g for g in check_gerbang(Muatan(satu), pada=pada) if g.wajib and not g.terpenuhi]


def require_lolos(satu: PerjanjianKinerja, *, pada: date) -> None:
    """Nothing where no gate is shut; else AturanError that names each and what to do."""
    tertutup = list_penghalang(satu, pada=pada)
    if tertutup:
        raise AturanError(" ".join(f"{g.aturan}: {g.keterangan}" for g in tertutup))


def _build(nama: str, isi: dict[str, Any], hasil: Hasil) -> Gerbang:
    return Gerbang(
        nama=nama,
        aturan=isi["aturan"],
        terpenuhi=hasil[0],
        keterangan=hasil[1],
        sumber=isi["sumber"],
        wajib=isi["wajib"],
    )


def _get_hari(satu: PerjanjianKinerja) -> date:
    """The day whose law counts: that of the budget document, else the first of the year."""
    return satu.tanggal_dpa or date(satu.tahun, 1, 1)


def compute_batas(satu: PerjanjianKinerja) -> date | None:
    """The last day to sign; None where there is none: the budget's day is not known, or it is a change."""
    if satu.tanggal_dpa is None or satu.versi == Versi.PERUBAHAN.value:
        return None
    return _add_bulan(satu.tanggal_dpa, ketentuan("tenggat", satu.tanggal_dpa).isi["perjanjian-kinerja"]["bulan"])


def _add_bulan(hari: date, bulan: int) -> date:
    tahun, urut = divmod(hari.year * 12 + hari.month - 1 + bulan, 12)
    return date(tahun, urut + 1, min(hari.day, calendar.monthrange(tahun, urut + 1)[1]))


def _check_dpa(b: _Bahan) -> Hasil:
    if b.satu.tanggal_dpa:
        return True, f"DPA disahkan {write_tanggal(b.satu.tanggal_dpa)}."
    if b.satu.versi == Versi.PERUBAHAN.value:
        return True, "Perubahan tidak selalu didahului DPA baru; isi tanggalnya bila ada."
    return False, "Isi tanggal pengesahan DPA pada Ubah keterangan."


def _check_tenggat(b: _Bahan) -> Hasil:
    batas = compute_batas(b.satu)
    if batas is None:
        perubahan = b.satu.versi == Versi.PERUBAHAN.value
        return perubahan, "Perubahan tidak bertenggat." if perubahan else "Tenggat dihitung sejak tanggal DPA diisi."
    hari = b.satu.tanggal or b.pada
    if hari <= batas:
        sisa = f" Sisa {(batas - hari).days} hari." if b.satu.tanggal is None else ""
        return True, f"Paling lambat {write_tanggal(batas)}.{sisa}"
    return False, (
        f"Tenggatnya {write_tanggal(batas)}; lewat {(hari - batas).days} hari. Tanda tangani secepatnya dan jelaskan"
        " keterlambatan dalam laporan kinerja."
    )


def _check_iku(b: _Bahan) -> Hasil:
    ada = {satu.indikator_id for satu in b.butir}
    iku = [c.indikator for c in b.lingkup.calon if c.indikator.iku]
    kurang = [i.nama for i in iku if i.id not in ada]
    if kurang:
        return False, f"Tambahkan butir untuk IKU: {_join(kurang)}."
    if not iku and is_puncak(b.satu.pihak_pertama):
        return False, "Renstra tahun ini belum mempunyai IKU. Tandai IKU pada indikator sasaran di Rencana."
    return True, f"{len(iku)} IKU diperjanjikan." if iku else "Tidak ada IKU pada jabatan ini."


def _check_sasaran(b: _Bahan) -> Hasil:
    terisi = {satu.sasaran_id for satu in b.butir}
    kurang = [f"{s.nama} (belum ada butir)" for s in b.lingkup.sasaran if s.id not in terisi]
    kurang += [f"{c.indikator.nama} (belum ada target)" for c in b.lingkup.calon if c.indikator.iku and not c.target]
    if kurang:
        return False, f"Lengkapi target {b.satu.tahun} di Rencana, lalu Ambil ulang dari rencana: {_join(kurang)}."
    if not b.butir:
        return False, "Belum ada butir. Lengkapi indikator dan penanggung jawabnya di Rencana, lalu ambil ulang."
    tertinggal = [c for c in b.lingkup.calon if c.target is None or c.sasaran is None]
    lain = f" {len(tertinggal)} indikator lain belum bertarget atau belum mendukung sasaran." if tertinggal else ""
    return True, f"{len(b.butir)} butir, semua bertarget.{lain}"


def _check_pihak(b: _Bahan) -> Hasil:
    if not b.satu.pihak_kedua.strip():
        return False, "Isi Pihak Kedua pada Ubah keterangan."
    return True, f"{b.satu.pihak_pertama.nama} kepada {b.satu.pihak_kedua}."


def _check_renstra(b: _Bahan) -> Hasil:
    lemah = list_lemah(b.muatan)
    belum = [satu.indikator.nama for satu in lemah if not satu.penjelasan.strip()]
    if belum:
        return False, f"Target lebih lemah daripada Renstra; perbaiki atau jelaskan: {_join(belum)}."
    return True, f"{len(lemah)} target lebih lemah dan sudah dijelaskan." if lemah else "Tidak ada yang lebih lemah."


def _check_anggaran(b: _Bahan) -> Hasil:
    if not is_puncak(b.satu.pihak_pertama):
        return True, "Diperiksa pada perjanjian kepala perangkat daerah."
    total = compute_total(b.muatan)
    dana = list_dana(b.muatan)
    kosong = [s.nama for s, bagian in dana.items() if not bagian]
    if total is None or kosong:
        sebab = "Total DPA belum diisi" if total is None else f"Belum ada pagu untuk {_join(kosong)}"
        return False, f"{sebab}. Lengkapi di Anggaran."
    jumlah = sum(uang for bagian in dana.values() for _, uang in bagian)
    if jumlah == total:
        return True, f"Keduanya {write_rupiah(total)}."
    return False, f"Jumlah program {write_rupiah(jumlah)}, DPA {write_rupiah(total)}. Periksa di Anggaran."


def _join(nama: list[str]) -> str:
    tampil = "; ".join(nama[:3])
    return f"{tampil}; dan {len(nama) - 3} lagi" if len(nama) > 3 else tampil  # noqa: PLR2004 - what a line holds


def list_lemah(muatan: Muatan) -> list[ButirPerjanjian]:
    """The lines whose target is weaker than that of the Renstra for the same year."""
    asal = {t.indikator_id: t for t in muatan.target if t.versi == Versi.RENSTRA.value}
    return [b for b in muatan.butir if b.indikator_id in asal and _is_lemah(b, asal[b.indikator_id])]


def _is_lemah(b: ButirPerjanjian, renstra: Target) -> bool:
    kini: Decimal | None = b.target.nilai
    dulu: Decimal | None = renstra.nilai
    if kini is None or dulu is None:
        return False
    if b.indikator.polaritas == Polaritas.NAIK.value:
        return kini < dulu
    return b.indikator.polaritas == Polaritas.TURUN.value and kini > dulu


_PERIKSA: dict[str, Callable[[_Bahan], Hasil]] = {
    "tanggal-dpa": _check_dpa,
    "tenggat": _check_tenggat,
    "iku": _check_iku,
    "sasaran": _check_sasaran,
    "pihak": _check_pihak,
    "target-renstra": _check_renstra,
    "anggaran": _check_anggaran,
}
