"""Annexes: the lembar pengukuran and the action plan."""

from __future__ import annotations

from terang.kinerja.pilihan import Periode
from terang.naskah.blok import Baris, Blok, Gaya, JenisBaris
from terang.naskah.sisipan import Nama
from terang.report.compose import baris, data_kurang, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.kata import list_kalimat_batas, write_satuan, write_status
from terang.rumus.pengukuran import HasilSasaran


@bagian("lampiran/lembar-pengukuran")
def build_lembar(bahan: Bahan) -> tuple[Blok, ...]:
    """The measurement sheet: every indicator under its sasaran, the means, the total."""
    if not bahan.pengukuran.sasaran:
        return (data_kurang("Pengukuran belum ada", "Isi tabel sasaran, indikator, target dan realisasi."),)
    batas = list_kalimat_batas(bahan)
    rows: list[Baris] = [
        kepala("No", "Sasaran strategis dan indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Status")
    ]
    for n, hasil in enumerate(bahan.pengukuran.sasaran, start=1):
        rows += _baris_sasaran(bahan, n, hasil)
    judul = bahan.pengukuran.total[bahan.pengukuran.metode].nama
    rows.append(baris(sel(judul, kolom=5), bahan.bil("total/capaian"), "", jenis=JenisBaris.TOTAL))
    return (
        tabel(
            "tabel-lembar-pengukuran",
            "1t 7k 2k 2n 2n 2n 3k",
            rows,
            judul=f"Lembar pengukuran kinerja tahun {bahan.tahun}",
            sumber=bahan.sumber,
            lanskap=True,
            lembar="Lembar pengukuran",
        ),
        *((par(*batas, gaya=Gaya.CATATAN),) if batas else ()),
    )


def _baris_sasaran(bahan: Bahan, n: int, hasil: HasilSasaran) -> list[Baris]:
    rows = [baris(str(n), sel(Nama(hasil.sasaran.nama), kolom=6), jenis=JenisBaris.KELOMPOK)]
    for h in hasil.indikator:
        isi = [f"{h.indikator.id}/{ukuran}" for ukuran in ("target", "realisasi", "capaian")]
        angka = [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]
        nama = sel(Nama(h.indikator.nama), menjorok=1)
        rows.append(baris("", nama, write_satuan(bahan, h.indikator), *angka, write_status(h)))
    rata = bahan.bil(f"{hasil.sasaran.id}/capaian")
    rows.append(baris(sel(f"Rata-rata capaian sasaran {n}", kolom=5), rata, "", jenis=JenisBaris.SUBTOTAL))
    return rows


@bagian("lampiran/rencana-aksi")
def build_rencana_aksi(bahan: Bahan) -> tuple[Blok, ...]:
    """The action plan behind the agreement."""
    rows = sorted((r for r in bahan.buku.rencana_aksi if r.tahun == bahan.buku.tahun), key=lambda r: r.urutan)
    if not rows:
        return (
            data_kurang(
                "Rencana aksi belum dicatat",
                "Rencana aksi atas Perjanjian Kinerja tidak ada pada sumber. Isi tabel rencana_aksi pada paket data.",
            ),
        )
    isi: list[Baris] = [kepala("Indikator", "Langkah", "Periode", "Satuan", "Target", "Realisasi")]
    for r in rows:
        angka = [f"rencana-aksi/{r.id}/{ukuran}" for ukuran in ("target", "realisasi")]
        isi.append(
            baris(
                Nama(bahan.buku.get("indikator", r.indikator_id).nama),
                Nama(r.uraian),
                PERIODE[r.periode],
                Nama(bahan.buku.get("satuan", r.satuan_id).nama if r.satuan_id else KOSONG),
                *(bahan.bil(x) if x in bahan.katalog else KOSONG for x in angka),
            )
        )
    judul = f"Rencana aksi tahun {bahan.tahun}"
    return (tabel("tabel-rencana-aksi", "4k 6k 2k 2k 2n 2n", isi, judul=judul, sumber=bahan.sumber, lanskap=True),)


_BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)

PERIODE = dict(
    zip(Periode, ["setahun", "triwulan I", "triwulan II", "triwulan III", "triwulan IV", *_BULAN], strict=True)
)
"""How a period is called in print."""
