"""Analysis b: last year and the years before, with breaks of method."""

from __future__ import annotations

from terang.kinerja.pilihan import Rumus
from terang.naskah.blok import Baris, Blok, Gambar, JenisKotak, Tabel
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import baris, data_kurang, kalimat, kepala, kotak, par, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.gambar.grafik import build_tren
from terang.report.lkjip.katalog.banding import list_tahun
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran

TANPA_UKURAN = (Rumus.PREDIKAT, Rumus.YA_TIDAK)
"""Rules of words: what lies between two of them is a step, not an amount."""


def build_tahun_sebelumnya(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Last year and the years before, with breaks of method."""
    return tuple(blok for h in hasil.indikator for blok in _riwayat(bahan, h))


def _riwayat(bahan: Bahan, hasil: HasilIndikator) -> list[Blok]:
    tahun = list_tahun(bahan.buku, hasil.indikator.id)
    if len(tahun) < 2:  # noqa: PLR2004 - a comparison needs two years
        return [
            data_kurang("Tidak ada tahun pembanding", Nama(hasil.indikator.nama), ": realisasi tahun lalu belum ada.")
        ]
    blok: list[Blok] = [par(_kalimat_riwayat(bahan, hasil)), _tabel_riwayat(bahan, hasil, tahun)]
    if any(bahan.ada(_id_tahun(bahan, hasil.indikator.id, "realisasi", y)) for y in tahun):
        blok.append(_tren(bahan, hasil, tahun))
    for jeda in (j for j in bahan.buku.jeda_metode if j.indikator_id == hasil.indikator.id):
        dasar: list[Sisipan | str] = [" Dasar: ", Nama(jeda.dasar), "."] if jeda.dasar else []
        blok.append(
            kotak(JenisKotak.CATATAN, f"Perubahan cara ukur mulai {jeda.tahun}", par(kalimat(jeda.uraian), *dasar))
        )
    if len(tahun) < 3:  # noqa: PLR2004 - the law asks for last year and several years before
        blok.append(
            data_kurang(
                "Riwayat lebih panjang belum ada",
                "Hanya satu tahun pembanding yang tercatat. Isi realisasi tahun sebelumnya agar tren terbaca.",
            )
        )
    return blok


def _id_tahun(bahan: Bahan, id_: str, ukuran: str, tahun: int) -> str:
    return f"{id_}/{ukuran}" if tahun == bahan.buku.tahun else f"{id_}/{ukuran}-{tahun}"


def _kalimat_riwayat(bahan: Bahan, hasil: HasilIndikator) -> list[Sisipan | str]:
    id_, lalu = hasil.indikator.id, bahan.buku.tahun - 1
    if not bahan.ada(f"{id_}/selisih"):
        return _kalimat_tanpa_selisih(bahan, id_, hasil.indikator.nama)
    selisih = bahan.katalog.nilai(f"{id_}/selisih") or 0
    arah = "naik" if selisih > 0 else "turun" if selisih < 0 else "tetap"
    if arah == "tetap":
        return [Nama(hasil.indikator.nama), " tetap ", bahan.bil(f"{id_}/realisasi"), f" seperti tahun {lalu}."]
    isi: list[Sisipan | str] = [
        Nama(hasil.indikator.nama),
        f" {arah} dari ",
        bahan.bil(f"{id_}/realisasi-{lalu}"),
        f" pada tahun {lalu} menjadi ",
        bahan.bil(f"{id_}/realisasi"),
        f" pada tahun {bahan.tahun}",
    ]
    if hasil.indikator.rumus not in TANPA_UKURAN:
        isi += [", dengan perubahan ", bahan.bil(f"{id_}/selisih")]
        if bahan.ada(f"{id_}/pertumbuhan"):
            isi += [" atau ", bahan.bil(f"{id_}/pertumbuhan"), " persen"]
    return [*isi, "."]


def _kalimat_tanpa_selisih(bahan: Bahan, id_: str, nama: str) -> list[Sisipan | str]:
    """Why there is no comparison: a break of method, or no figure of one of the two years."""
    kini, lalu = f"{id_}/realisasi", f"{id_}/realisasi-{bahan.buku.tahun - 1}"
    sebab = (
        "karena cara mengukurnya berubah; kedua angkanya disajikan apa adanya."
        if bahan.ada(kini) and bahan.ada(lalu)
        else "karena salah satu angkanya belum ada."
    )
    return ["Perubahan ", Nama(nama), f" terhadap tahun lalu tidak dihitung {sebab}"]


def _tabel_riwayat(bahan: Bahan, hasil: HasilIndikator, tahun: list[int]) -> Tabel:
    id_ = hasil.indikator.id
    rows: list[Baris] = [kepala("Tahun", "Target", "Realisasi", "Capaian (%)")]
    for y in tahun:
        isi = [_id_tahun(bahan, id_, ukuran, y) for ukuran in ("target", "realisasi", "capaian")]
        rows.append(baris(str(y), *(bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi)))
    judul = f"Perkembangan {hasil.indikator.nama}"
    return tabel(f"tabel-riwayat-{id_}", "2t 3n 3n 3n", rows, judul=judul, sumber=bahan.sumber)


def _tren(bahan: Bahan, hasil: HasilIndikator, tahun: list[int]) -> Gambar:
    id_ = hasil.indikator.id
    target = [(y, _id_tahun(bahan, id_, "target", y)) for y in tahun]
    realisasi = [(y, _id_tahun(bahan, id_, "realisasi", y)) for y in tahun]
    return build_tren(
        bahan.katalog,
        f"gambar-tren-{id_}",
        hasil.indikator.nama,
        realisasi=[(y, x) for y, x in realisasi if bahan.ada(x)],
        target=[(y, x) for y, x in target if bahan.ada(x)],
        lain=[(r.tahun, f"realisasi/{r.id}") for r in hasil.lain if bahan.ada(f"realisasi/{r.id}")],
        jeda=[j.tahun for j in bahan.buku.jeda_metode if j.indikator_id == id_ and tahun[0] < j.tahun <= tahun[-1]],
    )
