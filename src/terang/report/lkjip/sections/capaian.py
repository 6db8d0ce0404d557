"""Bab III A: what was reached, in one table, one picture and the two totals."""

from __future__ import annotations

from collections.abc import Sequence

from terang.naskah.blok import Baris, Blok, JenisBaris, JenisKotak, Tabel
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import Isi, baris, daftar, data_kurang, kepala, kotak, par, sel, sisip, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.gambar.grafik import build_capaian
from terang.report.lkjip.sections.kata import list_kalimat_batas, write_satuan, write_status
from terang.rumus.pengukuran import HasilIndikator

METODE = {
    "rata-rata-sasaran": "rata-rata dari rata-rata sasaran",
    "rata-rata-indikator": "rata-rata seluruh indikator",
}


@bagian("bab-iii/capaian-kinerja")
def build_capaian_kinerja(bahan: Bahan) -> tuple[Blok, ...]:
    """The IKU of the year, the mean per sasaran, the total by its named method, and the program indicators."""
    if not bahan.pengukuran.list_indikator():
        return (data_kurang("Indikator sasaran belum dicatat", "Isi tabel sasaran, indikator, target dan realisasi."),)
    return (
        *bahan.tulis("bab-iii/capaian-kinerja", lambda: _uraian(bahan)),
        _tabel_iku(bahan),
        *_cara_hitung(bahan),
        *_grafik(bahan),
        _total(bahan),
        *_program(bahan),
    )


def _uraian(bahan: Bahan) -> tuple[Blok, ...]:
    return (
        par(
            "Sebanyak ",
            bahan.bil("cacah/iku-tercapai"),
            " dari ",
            bahan.bil("cacah/iku"),
            " indikator kinerja utama memenuhi targetnya. ",
            Acuan("", "tabel-capaian-iku"),
            f" membandingkan target dengan realisasi tahun {bahan.tahun} dan realisasi tahun sebelumnya.",
        ),
    )


def _tabel_iku(bahan: Bahan) -> Tabel:
    return build_tabel_capaian(
        bahan,
        bahan.pengukuran.list_indikator(),
        id_="tabel-capaian-iku",
        judul=f"Capaian indikator kinerja utama tahun {bahan.tahun}",
    )


def build_tabel_capaian(
    bahan: Bahan, hasil: Sequence[HasilIndikator], *, id_: str, judul: str, total: str = "", lembar: str = ""
) -> Tabel:
    """Target, realisasi, capaian, status and last year's realisasi; `total` names the figure of a last row."""
    lalu = bahan.buku.tahun - 1
    rows: list[Baris] = [
        kepala(
            sel("No", baris=2),
            sel("Indikator kinerja", baris=2),
            sel("Satuan", baris=2),
            sel(f"Tahun {bahan.tahun}", kolom=4),
            sel(f"Realisasi {lalu}", baris=2),
        ),
        kepala("Target", "Realisasi", "Capaian (%)", "Status"),
    ]
    rows += [baris(str(n), *_sel_capaian(bahan, h, lalu)) for n, h in enumerate(hasil, start=1)]
    if total:
        rows.append(baris(sel("Rata-rata", kolom=5), bahan.bil(total), "", "", jenis=JenisBaris.TOTAL))
    return tabel(id_, "1t 5k 2k 2n 2n 2n 3k 2n", rows, judul=judul, sumber=bahan.sumber, lembar=lembar)


def _sel_capaian(bahan: Bahan, hasil: HasilIndikator, lalu: int) -> list[Sisipan | str]:
    id_ = hasil.indikator.id
    isi = [f"{id_}/target", f"{id_}/realisasi", f"{id_}/capaian"]
    angka: list[Sisipan | str] = [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]
    tahun_lalu = f"{id_}/realisasi-{lalu}"
    return [
        Nama(hasil.indikator.nama),
        write_satuan(bahan, hasil.indikator),
        *angka,
        write_status(hasil),
        bahan.bil(tahun_lalu) if tahun_lalu in bahan.katalog else KOSONG,
    ]


def _cara_hitung(bahan: Bahan) -> tuple[Blok, ...]:
    items: list[Isi] = [
        [
            Nama(h.indikator.nama),
            ": ",
            sisip(h.capaian.nama),
            "; rumus ",
            Nama(bahan.katalog.get(f"{h.indikator.id}/capaian").rumus.replace(" * ", " × ")),
            " (R realisasi, T target)",
            ". ",
            Nama(h.capaian.catatan),
        ]
        for h in bahan.pengukuran.list_indikator()
    ]
    batas = list_kalimat_batas(bahan)
    return (
        par("Capaian dihitung dari angka asli dan baru dibulatkan saat dicetak, menurut rumus yang ditetapkan:"),
        daftar(items),
        *((par(*batas),) if batas else ()),
    )


def _grafik(bahan: Bahan) -> tuple[Blok, ...]:
    baris_ = [(h.sasaran.nama, f"{h.sasaran.id}/capaian") for h in bahan.pengukuran.sasaran]
    return (build_capaian(bahan.katalog, baris_),) if any(bahan.ada(id_) for _, id_ in baris_) else ()


def _total(bahan: Bahan) -> Blok:
    if not bahan.ada("total/capaian"):
        return data_kurang(
            "Capaian perangkat daerah belum dapat dihitung", "Belum ada indikator sasaran yang dapat dinilai."
        )
    metode = bahan.buku.identitas.metode_agregasi
    lain = next(m for m in METODE if m != metode)
    kategori = bahan.pengukuran.kategori
    skala = f", kategori {kategori.label} menurut {kategori.skala}" if kategori else ""
    return kotak(
        JenisKotak.INTI,
        "Capaian perangkat daerah",
        par(
            "Capaian dihitung sebagai ",
            METODE[metode],
            ": ",
            bahan.bil(f"total/{metode}", tebal=True),
            f" persen{skala}. Dengan cara lain, yaitu ",
            METODE[lain],
            ", hasilnya ",
            bahan.bil(f"total/{lain}"),
            " persen. Kedua cara disebut supaya laporan ini dapat dibandingkan dengan laporan lain.",
        ),
    )


def _program(bahan: Bahan) -> tuple[Blok, ...]:
    hasil = bahan.pengukuran.program
    if not hasil:
        return ()
    return (
        par(
            "Selain indikator kinerja utama, indikator program diukur pula; hasilnya ada pada ",
            Acuan("", "tabel-program-capaian"),
            ".",
        ),
        build_tabel_capaian(
            bahan, hasil, id_="tabel-program-capaian", judul=f"Capaian indikator program tahun {bahan.tahun}"
        ),
    )
