"""Group III of the checklist, the substance: the report against the plans that it repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from terang.checks.formulir.bahan import (
    Bahan,
    has,
    is_kinerja,
    is_perjanjian,
    is_terlalu_banyak,
    list_data,
    list_hilang,
    list_nama,
    list_sel,
    name_semua,
    show_kalimat,
    show_tabel,
    show_temuan,
)
from terang.checks.formulir.butir import Bukti, Isian, Jawab
from terang.checks.susunan_bab import ANALISIS
from terang.klaim.fakta import Fakta, group_fakta, is_beda, list_fakta
from terang.klaim.tabel import Peran, TabelTerbaca

_RENSTRA = re.compile(r"\brenstra\b|rencana strategis|\brpjmd\b|jangka menengah", re.IGNORECASE)
_IKU = re.compile(r"indikator kinerja utama|\biku\b", re.IGNORECASE)
_SASARAN = r"\bsasaran\b|\btujuan\b"
_PENJELASAN_RENCANA = r"perubahan\s+(?:\w+\s+){0,2}(?:renstra|sasaran|tujuan)|renstra\s+perubahan|reviu\s+renstra"
_PENJELASAN_TARGET = (
    r"(?:perjanjian\s+kinerja|target|iku)\s+(?:\w+\s+){0,2}(?:perubahan|direvisi|disesuaikan)|"
    r"perubahan\s+(?:\w+\s+){0,2}(?:target|perjanjian\s+kinerja|iku)"
)
_NASIONAL = r"(?:standar|rata-rata|target|capaian|tingkat)\s+nasional"
_BILA = re.compile(r"\b(?:jika|bila|apabila)\b", re.IGNORECASE)
_SEPERTI_SASARAN = re.compile(r"^\W*(?:\d+\W+)?(?:meningkat|terwujud|terlaksana|tersedia|tercapai)nya\b", re.IGNORECASE)
_SEBUT = 2
_TAK_ADA_PERJANJIAN = Bukti(uraian="Tidak ada tabel perjanjian kinerja yang terbaca dalam laporan.")


def answer_sasaran_perjanjian(bahan: Bahan) -> Isian:
    """S1: every sasaran and indicator of the perjanjian kinerja stands where the report accounts for them."""
    pk = bahan.list_tabel(is_perjanjian)
    if not pk:
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(_TAK_ADA_PERJANJIAN,))
    temuan = bahan.list_temuan("LKP001")
    isian = _compare(list_sel(pk, _SASARAN), _list_tempat(bahan, [t for t in pk if not is_kinerja(t)]), pk)
    diuji = bahan.get("LKP001")
    if isian.jawab is Jawab.YA and diuji and not temuan and not diuji.tak_diperiksa:
        return isian
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(*isian.bukti, *show_temuan(temuan)))


def _list_tempat(bahan: Bahan, kecuali: Sequence[TabelTerbaca]) -> list[str]:
    """Where sasaran may be accounted for: tables with realisasi, and headings."""
    tabel = [satu for satu in bahan.laporan.tabel if satu not in kecuali and has(satu, Peran.REALISASI)]
    sel = [teks for satu in tabel for baris in satu.baris for teks in baris.teks if teks]
    judul = [satu.teks for satu in bahan.laporan.kalimat if satu.judul]
    return [*dict.fromkeys(sel), *judul, *(satu.judul for satu in tabel)]


def _compare(nama: Sequence[str], calon: Sequence[str], asal: Sequence[TabelTerbaca]) -> Isian:
    """A yes where there are names and every one of them is found."""
    awal = show_tabel(asal[0], f"{len(nama)} dibandingkan")
    if not nama or is_terlalu_banyak(nama, calon):
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(awal,) if not nama else ())
    hilang = list_hilang(nama, calon)
    if hilang:
        tak = Bukti(uraian=f"Tidak ditemukan padanannya: {name_semua(hilang)}.")
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(awal, tak))
    return Isian(jawab=Jawab.YA, bukti=(awal, Bukti(uraian="Semuanya ditemukan padanannya.")))


def answer_renstra(bahan: Bahan) -> Isian:
    """S2: every sasaran of the perjanjian kinerja, or else of the measurement, stands in the plan as repeated."""
    pk = bahan.list_tabel(is_perjanjian)
    rencana = (t for t in bahan.laporan.tabel if _RENSTRA.search(t.judul) and t not in pk)
    renstra = [satu for satu in rencana if not has(satu, Peran.REALISASI) and list_sel([satu], _SASARAN)]
    janji = list_sel(pk or bahan.list_tabel(is_kinerja), _SASARAN)
    if not renstra or not janji:
        tak = Bukti(uraian="Sasaran rencana strategis dan sasaran laporan tidak sama-sama terbaca dalam tabel.")
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(tak,))
    return _compare(janji, [teks for satu in renstra for baris in satu.baris for teks in baris.teks if teks], renstra)


def answer_penjelasan_rencana(bahan: Bahan) -> Isian:
    """S3: only where S1 or S2 is not a yes."""
    return _explain(bahan, ("S1", "S2"), _PENJELASAN_RENCANA)


def answer_target_perjanjian(bahan: Bahan) -> Isian:
    """S4: the targets beside the realisasi are those of the perjanjian kinerja, row by row."""
    pk = [satu for satu in bahan.list_tabel(is_perjanjian) if list_data(satu, Peran.TARGET)]
    if not pk:
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(_TAK_ADA_PERJANJIAN,))
    pasangan = _list_pasangan(bahan, pk)
    beda = [(janji, lapor) for janji, lapor in pasangan if is_beda(janji.cetakan, lapor.cetakan)]
    cocok = len({janji.subjek for janji, _ in pasangan} - {janji.subjek for janji, _ in beda})
    semua = len(list_nama(pk, Peran.TARGET))
    awal = show_tabel(pk[0], f"{cocok} dari {semua} target sama dengan target pada pengukuran")
    if beda:
        return Isian(jawab=Jawab.TIDAK, bukti=(awal, *(_show_beda(*satu) for satu in beda[:_SEBUT])))
    return Isian(jawab=Jawab.YA if pasangan and cocok >= semua else Jawab.PERLU_DILIHAT, bukti=(awal,))


def _list_pasangan(bahan: Bahan, pk: Sequence[TabelTerbaca]) -> list[tuple[Fakta, Fakta]]:
    """The target of a perjanjian kinerja beside the target of the same indicator in every measurement."""
    tabel = [satu for satu in bahan.laporan.tabel if satu in pk or is_kinerja(satu)]
    fakta = [f for f in list_fakta(tabel, bahan.laporan.tahun) if f.kolom.peran is Peran.TARGET]
    return [
        (janji, lapor)
        for kelompok in group_fakta(fakta)
        for janji in kelompok
        for lapor in kelompok
        if janji.tabel in pk and is_kinerja(lapor.tabel)
    ]


def _show_beda(janji: Fakta, lapor: Fakta) -> Bukti:
    return Bukti(
        uraian=f"{janji.nama}: {janji.cetakan.teks} dalam perjanjian kinerja, {lapor.cetakan.teks} dalam pengukuran.",
        tempat=lapor.cetakan.tempat,
    )


def answer_iku(bahan: Bahan) -> Isian:
    """S5: every indicator in a table of the IKU stands beside a realisasi."""
    iku = [t for t in bahan.laporan.tabel if _IKU.search(t.judul) and not has(t, Peran.REALISASI)]
    nama = list(dict.fromkeys(baris.nama for satu in iku for baris in satu.baris if baris.nama))
    if not nama:
        tak = Bukti(uraian="Tidak ada tabel penetapan IKU yang terbaca dalam laporan.")
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(tak,))
    return _compare(nama, _list_tempat(bahan, iku), iku)


def answer_penjelasan_target(bahan: Bahan) -> Isian:
    """S6: only where S4 or S5 is not a yes."""
    return _explain(bahan, ("S4", "S5"), _PENJELASAN_TARGET)


def _explain(bahan: Bahan, butir: Sequence[str], pola: str) -> Isian:
    if all(bahan.sudah[kode].jawab is Jawab.YA for kode in butir):
        return Isian(jawab=Jawab.TIDAK_BERLAKU)
    kalimat = bahan.list_kalimat(pola)
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=tuple(show_kalimat(satu) for satu in kalimat[:_SEBUT]))


def answer_banding(bahan: Bahan) -> Isian:
    """S7: figures of the year before beside those of the year; nothing of it anywhere is a no."""
    lalu = [satu for satu in bahan.laporan.tabel if _tells_lalu(satu, bahan.laporan.tahun)]
    nasional = [show_kalimat(s) for s in bahan.list_kalimat(_NASIONAL) if not _BILA.search(s.teks)][:1]
    if lalu:
        bukti = [show_tabel(satu, "memuat realisasi atau capaian tahun lalu") for satu in lalu[:_SEBUT]]
        return Isian(jawab=Jawab.YA, bukti=(*bukti, *nasional))
    kalimat = bahan.list_kalimat(ANALISIS["tahun-sebelumnya"])
    if not kalimat and not nasional and bahan.utuh and bahan.get("STR001"):
        return Isian(jawab=Jawab.TIDAK, bukti=(Bukti(uraian="Tidak ada perbandingan dengan tahun lalu."),))
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(*(show_kalimat(satu) for satu in kalimat[:_SEBUT]), *nasional))


def _tells_lalu(tabel: TabelTerbaca, tahun: int | None) -> bool:
    """A measure of the year before and one of the year, both with figures."""
    if tahun is None:
        return False
    ukuran = (Peran.REALISASI, Peran.PERSEN)
    ada = {
        kolom.tahun
        for kolom in tabel.kolom
        if kolom.peran in ukuran and not kolom.uang and any(baris.angka[kolom.indeks] for baris in tabel.baris)
    }
    return {tahun, tahun - 1} <= ada


def answer_cukup(bahan: Bahan) -> Isian:
    """S8: how many indicators measure how many sasaran; whether they suffice people judge."""
    tabel = bahan.list_tabel(is_perjanjian)
    if not tabel:
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(_TAK_ADA_PERJANJIAN,))
    sasaran, indikator = list_sel(tabel, _SASARAN), list_nama(tabel, Peran.TARGET)
    return Isian(
        jawab=Jawab.PERLU_DILIHAT,
        bukti=(show_tabel(tabel[0], f"{len(sasaran)} tujuan/sasaran dengan {len(indikator)} indikator bertarget"),),
    )


def answer_smart(bahan: Bahan) -> Isian:
    """S10: what rules can see: an indicator worded like a sasaran, a unit that does not fit."""
    nama = list_nama(bahan.list_tabel(is_perjanjian) + bahan.list_tabel(is_kinerja), Peran.TARGET)
    seperti = [satu for satu in nama if _SEPERTI_SASARAN.match(satu)]
    bukti = [Bukti(uraian=f"Dirumuskan seperti sasaran, bukan ukuran: {name_semua(seperti)}.")] if seperti else []
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(*bukti, *show_temuan(bahan.list_temuan("SAT001"))))
