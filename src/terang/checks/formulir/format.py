"""Group I of the checklist, the form of the report: what it shows at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from terang.checks.formulir.bahan import (
    Bahan,
    is_keuangan,
    is_kinerja,
    is_terlalu_banyak,
    list_data,
    list_nama,
    name_semua,
    show_kalimat,
    show_tabel,
    show_temuan,
)
from terang.checks.formulir.butir import Bukti, Isian, Jawab
from terang.klaim.kalimat import Kalimat
from terang.klaim.tabel import Peran

_DATA_PENTING = {
    "tugas dan fungsi": r"(?:mempunyai|menyelenggarakan)\s+(?:tugas|fungsi)|^\W*(?:[A-Z\d]{1,3}[.)]\s*)*"
    r"(?:(?:kedudukan|susunan)\b.{0,40})?(?:uraian\s+)?tugas\b.{0,20}\bfungsi",
    "susunan organisasi": r"(?:struktur|susunan|bagan)\s+organisasi",
    "permasalahan utama atau isu strategis": r"isu(?:-isu)?\s+strategis|permasalahan\s+utama|aspek\s+strategis",
}
_UPAYA = (
    r"(?:upaya|langkah|strategi|perbaikan|tindak lanjut|rekomendasi)\b.{0,160}\b(?:ke depan|kedepan|mendatang|"
    r"yang akan datang|berikutnya|selanjutnya|akan\s+(?:dilakukan|ditempuh|diambil|dilaksanakan))"
    r"|(?:ke depan|kedepan|masa mendatang|tahun mendatang|tahun berikutnya)\b.{0,160}\b(?:upaya|langkah|"
    r"strategi|perbaikan|meningkatkan|memperbaiki|mengoptimalkan)"
)
_BAGIAN_UPAYA = r"\b(?:upaya|langkah|pemecahan masalah|solusi|rekomendasi|rencana tindak)\b"
_SEBUT = 2
_KATA_PENTING = 4
_BAGIAN_KATA = 4  # of five words of an indicator's name this many show that a sentence speaks of it


def answer_data_penting(bahan: Bahan) -> Isian:
    """F1: the profile of the agency."""
    ada = {nama: bahan.list_kalimat(pola) for nama, pola in _DATA_PENTING.items()}
    bukti = [_show_pertama(nama, isi) for nama, isi in ada.items() if isi]
    hilang = [nama for nama, isi in ada.items() if not isi]
    if hilang:
        bukti.append(Bukti(uraian=f"Tidak ditemukan dalam teks: {', '.join(hilang)}."))
    return Isian(jawab=Jawab.PERLU_DILIHAT if hilang else Jawab.YA, bukti=tuple(bukti))


def _show_pertama(nama: str, kalimat: list[Kalimat]) -> Bukti:
    utama = next((satu for satu in kalimat if satu.judul), kalimat[0])
    return Bukti(uraian=f"{nama.capitalize()}: {show_kalimat(utama).uraian}", tempat=utama.tempat)


def answer_target(bahan: Bahan) -> Isian:
    """F2: figures in columns of targets."""
    tabel = [satu for satu in bahan.laporan.tabel if list_data(satu, Peran.TARGET) and not is_keuangan(satu)]
    if not tabel:
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(Bukti(uraian="Tidak ada tabel dengan target yang terbaca."),))
    bukti = tuple(
        show_tabel(satu, f"{len(list_data(satu, Peran.TARGET))} baris dengan target") for satu in tabel[:_SEBUT]
    )
    return Isian(jawab=Jawab.YA, bukti=bukti)


def answer_capaian(bahan: Bahan) -> Isian:
    """F3: realisasi against target for what was promised, with the analyses and an account of every indicator.

    Only the complete absence of an analysis in a file that was read whole is a no; whether an analysis is good enough
    no rule can say, so a yes rests on every indicator being spoken of in the text.
    """
    tabel = [satu for satu in bahan.list_tabel(is_kinerja) if list_data(satu, Peran.REALISASI)]
    bukti = [show_tabel(s, f"{len(list_data(s, Peran.REALISASI))} baris dengan realisasi") for s in tabel[:_SEBUT]]
    analisis = bahan.list_judul_analisis()
    kurang = [satu for satu in bahan.list_temuan("STR001") if satu.seharusnya in analisis]
    bukti += show_temuan((*kurang, *bahan.list_temuan("LKP001")))
    if kurang and bahan.utuh:
        return Isian(jawab=Jawab.TIDAK, bukti=tuple(bukti))
    nama = list_nama(tabel, Peran.REALISASI)
    if is_terlalu_banyak(nama, bahan.laporan.kalimat):
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=tuple(bukti))
    diam = list(_list_tak_diuraikan(bahan, nama))
    bukti.append(Bukti(uraian=f"{len(nama) - len(diam)} dari {len(nama)} indikator disebut dalam uraian."))
    if diam:
        bukti.append(Bukti(uraian=f"Tidak ditemukan uraiannya: {name_semua(diam)}."))
    diuji = all(bahan.get(kode) for kode in ("STR001", "LKP001"))
    lengkap = diuji and bool(nama) and not diam and not kurang and not bahan.list_temuan("LKP001")
    return Isian(jawab=Jawab.YA if lengkap else Jawab.PERLU_DILIHAT, bukti=tuple(bukti))


def _list_tak_diuraikan(bahan: Bahan, nama: list[str]) -> Iterator[str]:
    """The indicators that no sentence speaks of."""
    kalimat = [_split(satu.teks) for satu in bahan.laporan.kalimat]
    for satu in nama:
        kata = _split(satu)
        if not any(len(kata & lain) * (_BAGIAN_KATA + 1) >= len(kata) * _BAGIAN_KATA for lain in kalimat):
            yield satu


def _split(teks: str) -> set[str]:
    return {kata for kata in re.findall(r"[^\W\d_]+", teks.casefold()) if len(kata) >= _KATA_PENTING}


def answer_lampiran(bahan: Bahan) -> Isian:
    """F4: annexes behind the last chapter that hold the perjanjian kinerja; a list of annexes in front is none."""
    akhir = bahan.list_penutup()
    lampiran = [urut for urut, satu in enumerate(akhir) if _is_lampiran(satu)]
    isi = akhir[lampiran[0] :] if lampiran else ()
    janji = [satu for satu in isi if "perjanjian kinerja" in satu.teks.casefold()]
    if janji:
        return Isian(jawab=Jawab.YA, bukti=tuple(show_kalimat(satu) for satu in dict.fromkeys((isi[0], janji[0]))))
    tak = Bukti(uraian="Perjanjian kinerja tidak ditemukan di bagian lampiran, setelah Bab Penutup.")
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(*(show_kalimat(satu) for satu in isi[:1]), tak))


def _is_lampiran(kalimat: Kalimat) -> bool:
    return bool((kalimat.judul or kalimat.teks.isupper()) and re.match(r"lampiran\b", kalimat.teks, re.IGNORECASE))


def answer_upaya(bahan: Bahan) -> Isian:
    """F5: in the last chapter, sentences that say what will be done, or a section about it."""
    cari = re.compile(_UPAYA, re.IGNORECASE | re.DOTALL)
    akhir = bahan.list_penutup()
    kalimat = [satu for satu in akhir if not satu.judul and cari.search(satu.teks)]
    judul = [satu for satu in akhir[1:] if satu.judul and re.search(_BAGIAN_UPAYA, satu.teks, re.IGNORECASE)]
    if kalimat or judul:
        bukti = tuple(show_kalimat(satu) for satu in (*judul[:1], *kalimat[:_SEBUT]))
        return Isian(jawab=Jawab.YA, bukti=bukti)
    tak = Bukti(uraian="Pada Bab Penutup tidak ditemukan kalimat tentang upaya ke depan.")
    return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(tak,))


def answer_keuangan(bahan: Bahan) -> Isian:
    """F6: budget and realisasi in rupiah, recomputed where a percentage stands beside them."""
    tabel = bahan.list_tabel(is_keuangan)
    if not tabel:
        tak = Bukti(uraian="Tidak ada tabel anggaran dan realisasi yang terbaca.")
        return Isian(jawab=Jawab.PERLU_DILIHAT, bukti=(tak,))
    bukti = [show_tabel(satu, f"{len(satu.baris)} baris anggaran dan realisasi") for satu in tabel[:_SEBUT]]
    serapan = bahan.get("HIT002")
    if serapan:
        bukti.append(Bukti(uraian=f"HIT002: {serapan.subjek} serapan dihitung ulang, {len(serapan.temuan)} temuan."))
    return Isian(jawab=Jawab.YA, bukti=(*bukti, *show_temuan(bahan.list_temuan("HIT002"))))
