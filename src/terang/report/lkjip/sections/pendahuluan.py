"""Bab I without the description of the organisation: background, main problems, outline."""

from __future__ import annotations

from terang.kinerja.pelaporan import Isu
from terang.kinerja.pilihan import JenisIsu
from terang.naskah.blok import Blok
from terang.naskah.sisipan import Nama, Sisipan, Teks
from terang.report.compose import Isi, daftar, data_kurang, kalimat, par, sisip
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan


@bagian("bab-i/latar-belakang")
def build_latar_belakang(bahan: Bahan) -> tuple[Blok, ...]:
    """Why the report is written, and the law that demands it."""
    return (*bahan.tulis("bab-i/latar-belakang", lambda: _latar(bahan)), *_dasar_hukum(bahan))


def _latar(bahan: Bahan) -> tuple[Blok, ...]:
    pd = bahan.perangkat_daerah
    misi: list[Sisipan | str] = (
        [" Kerjanya mendukung misi kepala daerah tentang ", sisip(pd.misi_didukung), "."] if (pd.misi_didukung) else []
    )
    return (
        par(
            "Setiap instansi pemerintah wajib mempertanggungjawabkan keberhasilan dan kegagalannya dalam mencapai"
            " tujuan dan sasaran yang telah ditetapkan. Kewajiban itu dijalankan melalui Sistem Akuntabilitas Kinerja"
            " Instansi Pemerintah: rencana strategis, perjanjian kinerja, pengukuran, pengelolaan data, pelaporan,"
            " serta reviu dan evaluasi."
        ),
        par(
            Nama(pd.nama),
            f" menyusun laporan ini untuk tahun {bahan.tahun}.",
            *misi,
        ),
    )


def _dasar_hukum(bahan: Bahan) -> tuple[Blok, ...]:
    rows = sorted((d for d in bahan.buku.dasar_hukum if d.perihal == "pelaporan"), key=lambda d: d.urutan)
    if not rows:
        return ()
    items: list[Isi] = [[Nama(row.nama), " tentang ", Nama(row.tentang)] for row in rows]
    return (par("Penyusunan laporan ini berdasarkan:"), daftar(items, bernomor=True))


@bagian("bab-i/permasalahan-utama")
def build_permasalahan(bahan: Bahan) -> tuple[Blok, ...]:
    """The main problems, and the strategic issues of the plan."""
    return bahan.tulis("bab-i/permasalahan-utama", lambda: _permasalahan(bahan))


def _permasalahan(bahan: Bahan) -> tuple[Blok, ...]:
    utama = [isu for isu in bahan.buku.isu if (isu.jenis, isu.tahun) == (JenisIsu.PERMASALAHAN, bahan.buku.tahun)]
    strategis = [isu for isu in bahan.buku.isu if isu.jenis is JenisIsu.STRATEGIS]
    blok: list[Blok] = []
    if utama:
        blok += [par(f"Permasalahan utama yang dihadapi selama tahun {bahan.tahun}:"), daftar(_items(utama))]
    else:
        blok.append(data_kurang("Permasalahan utama belum dicatat", "Isi tabel isu pada paket data."))
    if strategis:
        blok += [par("Isu strategis menurut rencana strategis:"), daftar(_items(strategis))]
    return tuple(blok)


def _items(rows: list[Isu]) -> list[Nama]:
    return [kalimat(row.uraian) for row in rows]


@bagian("bab-i/sistematika")
def build_sistematika(bahan: Bahan) -> tuple[Blok, ...]:
    """What stands in which chapter, from the same provision that orders the chapters."""
    items: list[Isi] = [
        [Teks(f"{bab['nomor']} {bab['judul']}", tebal=True), ": ", "; ".join(sub["judul"] for sub in bab["sub"]), "."]
        for bab in bahan.susunan["bab"]
        if bab["id"] != "lampiran"
    ]
    items.append(
        [Teks("Lampiran", tebal=True), ": perjanjian kinerja, lembar pengukuran, rincian, dan asal-usul angka."]
    )
    return (par("Laporan ini disusun dengan sistematika berikut."), daftar(items))
