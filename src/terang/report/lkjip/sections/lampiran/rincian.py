"""Annexes: budget, outputs and assets in detail."""

from __future__ import annotations

from terang.naskah.blok import Baris, Blok, Gaya, JenisBaris, Tabel
from terang.naskah.sisipan import Acuan, Nama, Teks
from terang.report.compose import baris, data_kurang, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.katalog.aset import list_kelompok_aset
from terang.report.lkjip.sections.kata import RAGU, list_uang, write_satuan


@bagian("lampiran/rincian-anggaran")
def build_rincian_anggaran(bahan: Bahan) -> tuple[Blok, ...]:
    """Budget and spending of every program, kegiatan and sub kegiatan that has any."""
    if not bahan.buku.program:
        return (data_kurang("Rincian anggaran belum dicatat", "Isi tabel program dan anggaran pada paket data."),)
    isi = tabel(
        "tabel-rincian-anggaran",
        "3k 7k 3n 3n 2n 3n",
        _list_baris_anggaran(bahan),
        judul=f"Anggaran program dan kegiatan tahun {bahan.tahun}",
        sumber=bahan.sumber,
        lanskap=True,
        lembar="Rincian anggaran",
    )
    return (isi, *_catatan_ragu(bahan))


def _list_baris_anggaran(bahan: Bahan) -> list[Baris]:
    rows: list[Baris] = [
        kepala(
            "Kode", "Program dan kegiatan", "Anggaran (rupiah)", "Realisasi (rupiah)", "Serapan (%)", "Sisa (rupiah)"
        )
    ]
    for program in sorted(bahan.buku.program, key=lambda p: p.urutan):
        rows.append(_baris_uang(bahan, program.id, program.kode, program.nama, 0, JenisBaris.SUBTOTAL))
        for kegiatan in sorted((k for k in bahan.buku.kegiatan if k.program_id == program.id), key=lambda k: k.urutan):
            rows.append(_baris_uang(bahan, kegiatan.id, kegiatan.kode, kegiatan.nama, 1))
            rows += [
                _baris_uang(bahan, sub.id, sub.kode or KOSONG, sub.nama, 2)
                for sub in bahan.buku.sub_kegiatan
                if sub.kegiatan_id == kegiatan.id and f"anggaran/{sub.id}" in bahan.katalog
            ]
    isi = ("anggaran/total", "realisasi-anggaran/total", "anggaran/serapan", "anggaran/sisa")
    angka = [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]
    return [*rows, baris(sel("Jumlah", kolom=2), *angka, jenis=JenisBaris.TOTAL)]


def _catatan_ragu(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.ragu:
        return ()
    return (
        par(
            f"Tanda {RAGU}: jumlah pada sumber diragukan dan tidak dicetak sebagai angka; bacaannya disimpan pada ",
            Acuan("", "tabel-catatan-sumber"),
            ".",
            gaya=Gaya.CATATAN,
        ),
    )


def _baris_uang(
    bahan: Bahan, id_: str, kode: str, nama: str, menjorok: int, jenis: JenisBaris = JenisBaris.DATA
) -> Baris:
    return baris(Nama(kode), sel(Nama(nama), menjorok=menjorok), *list_uang(bahan, id_), jenis=jenis)


@bagian("lampiran/rincian-keluaran")
def build_rincian_keluaran(bahan: Bahan) -> tuple[Blok, ...]:
    """Indicators of programs, kegiatan and sub kegiatan with target and realisasi."""
    if not bahan.buku.program:
        return (data_kurang("Keluaran belum dicatat", "Isi tabel program sampai sub_kegiatan dan indikatornya."),)
    rows: list[Baris] = [kepala("Program, kegiatan, sub kegiatan dan indikator", "Target", "Realisasi", "Satuan")]
    for program in sorted(bahan.buku.program, key=lambda p: p.urutan):
        rows += _baris_simpul(bahan, program.id, Teks("Program: "), program.nama, JenisBaris.SUBTOTAL)
        for kegiatan in sorted((k for k in bahan.buku.kegiatan if k.program_id == program.id), key=lambda k: k.urutan):
            rows += _baris_simpul(bahan, kegiatan.id, Teks("Kegiatan: "), kegiatan.nama, JenisBaris.KELOMPOK)
            for sub in (s for s in bahan.buku.sub_kegiatan if s.kegiatan_id == kegiatan.id):
                rows += _baris_simpul(bahan, sub.id, Teks("Sub kegiatan: ", miring=True), sub.nama, JenisBaris.DATA)
    judul = f"Indikator dan keluaran program, kegiatan, dan sub kegiatan tahun {bahan.tahun}"
    return (tabel("tabel-keluaran", "9k 2n 2n 2k", rows, judul=judul, sumber=bahan.sumber, lembar="Keluaran"),)


def _baris_simpul(bahan: Bahan, id_: str, awalan: Teks, nama: str, jenis: JenisBaris) -> list[Baris]:
    miring = jenis is JenisBaris.DATA
    rows = [baris(sel([awalan, Nama(nama, miring=miring)], kolom=4), jenis=jenis)]
    for i in (i for i in bahan.buku.indikator if i.pemilik_id == id_):
        isi = [f"{i.id}/{ukuran}" for ukuran in ("target", "realisasi")]
        angka = [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]
        rows.append(baris(sel(Nama(i.nama), menjorok=2), *angka, write_satuan(bahan, i)))
    return rows


@bagian("lampiran/rincian-aset")
def build_rincian_aset(bahan: Bahan) -> tuple[Blok, ...]:
    """Every row of the asset lists."""
    if not bahan.buku.aset:
        return (data_kurang("Daftar aset belum dicatat", "Isi tabel aset pada paket data."),)
    return tuple(_tabel_aset(bahan, unit.id, unit.nama, kelompok) for unit, kelompok in list_kelompok_aset(bahan.buku))


def _tabel_aset(bahan: Bahan, unit_id: str, unit: str, kelompok: list[tuple[str, str]]) -> Tabel:
    rows: list[Baris] = [kepala("Nama barang", "Jumlah", "Kondisi")]
    for nama, id_ in kelompok:
        rows.append(baris(Nama(nama), bahan.bil(id_), "", jenis=JenisBaris.KELOMPOK))
        rows += [
            baris(sel(Nama(row.nama), menjorok=1), bahan.bil(f"aset/{row.id}"), Nama(row.kondisi or KOSONG))
            for row in bahan.buku.aset
            if (row.unit_kerja_id, row.kelompok) == (unit_id, nama)
        ]
    rows.append(baris("Jumlah", bahan.bil(f"aset/{unit_id}/jumlah"), "", jenis=JenisBaris.TOTAL))
    judul = f"Sarana dan prasarana: {unit}"
    return tabel(f"tabel-aset-{unit_id}", "7k 2n 2k", rows, judul=judul, sumber=bahan.sumber)
