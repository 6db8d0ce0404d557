"""Annexes: agreement in its official form, lembar pengukuran, plans, budget, assets, reviu, notes, origins."""

from __future__ import annotations

from dataclasses import replace

from terang.kinerja.pilihan import JenisCatatan, Periode
from terang.naskah.blok import Baris, Blok, Gaya, JenisBaris, Pengesahan, Tabel, TandaTangan
from terang.naskah.naskah import AsalAngka
from terang.naskah.sisipan import Acuan, Nama, Sisipan, Teks
from terang.report.compose import baris, daftar, data_kurang, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.katalog.aset import list_kelompok_aset
from terang.report.lkjip.sections.kata import RAGU, list_kalimat_batas, list_uang, write_satuan, write_status
from terang.report.lkjip.sections.perjanjian import (
    build_tabel_perjanjian,
    get_perjanjian,
    list_tabel_anggaran_program,
)
from terang.rumus.pengukuran import HasilSasaran


@bagian("lampiran/perjanjian-kinerja")
def build_perjanjian(bahan: Bahan) -> tuple[Blok, ...]:
    """Forms 2-6 and 5-6 of PermenPANRB 53/2014 Lampiran I: statement, two tables, two signatures."""
    perjanjian = get_perjanjian(bahan)
    if perjanjian is None:
        return (data_kurang("Perjanjian Kinerja belum ada", "Isi tabel perjanjian_kinerja pada paket data."),)
    pertama = bahan.buku.get("jabatan", perjanjian.pihak_pertama_id).nama
    return (
        par(Teks("PERNYATAAN PERJANJIAN KINERJA", tebal=True), gaya=Gaya.TENGAH),
        par(Teks(f"TAHUN {perjanjian.tahun}", tebal=True), gaya=Gaya.TENGAH),
        par("Yang bertanda tangan di bawah ini:"),
        daftar([_pihak(bahan.tanda_tangan().nama, pertama, "Pertama"), _pihak("", perjanjian.pihak_kedua, "Kedua")]),
        par(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, akuntabel, dan berorientasi pada"
            " hasil, Pihak Pertama berjanji kepada Pihak Kedua akan mewujudkan target kinerja tahunan pada tabel di"
            " bawah ini menuju target jangka menengah dalam dokumen perencanaan.",
        ),
        par(
            "Keberhasilan dan kegagalan pencapaian target menjadi tanggung jawab Pihak Pertama. Pihak Kedua memberikan"
            " supervisi, mengevaluasi capaian kinerja, dan mengambil tindakan yang diperlukan dalam rangka pemberian"
            " penghargaan dan sanksi."
        ),
        build_tabel_perjanjian(bahan, perjanjian, id_="tabel-lampiran-perjanjian", judul="Perjanjian Kinerja"),
        *list_tabel_anggaran_program(bahan, id_="tabel-lampiran-anggaran", judul="Program dan anggaran"),
        Pengesahan(
            pihak=(
                TandaTangan(tempat_tanggal="", jabatan=f"Pihak Kedua, {perjanjian.pihak_kedua}"),
                bahan.tanda_tangan(
                    tempat_tanggal=bahan.tempat_tanggal_perjanjian(perjanjian), pada=perjanjian.tanggal or bahan.on
                ),
            )
        ),
    )


def _pihak(nama: str, jabatan: str, urutan: str) -> list[Sisipan | str]:
    return ["Nama: ", Nama(nama or TITIK), "; jabatan: ", Nama(jabatan), f"; selanjutnya disebut Pihak {urutan}."]


TITIK = "." * 40
"""Where a name is written by hand."""


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


@bagian("lampiran/rincian-anggaran")
def build_rincian_anggaran(bahan: Bahan) -> tuple[Blok, ...]:
    """Budget and spending of every program, kegiatan and sub kegiatan that has any."""
    if not bahan.buku.program:
        return (data_kurang("Rincian anggaran belum dicatat", "Isi tabel program dan anggaran pada paket data."),)
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
    rows.append(baris(sel("Jumlah", kolom=2), *angka, jenis=JenisBaris.TOTAL))
    blok: list[Blok] = [
        tabel(
            "tabel-rincian-anggaran",
            "3k 7k 3n 3n 2n 3n",
            rows,
            judul=f"Anggaran program dan kegiatan tahun {bahan.tahun}",
            sumber=bahan.sumber,
            lanskap=True,
            lembar="Rincian anggaran",
        )
    ]
    if bahan.ragu:
        blok.append(
            par(
                f"Tanda {RAGU}: jumlah pada sumber diragukan dan tidak dicetak sebagai angka; bacaannya disimpan pada ",
                Acuan("", "tabel-catatan-sumber"),
                ".",
                gaya=Gaya.CATATAN,
            )
        )
    return tuple(blok)


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


@bagian("lampiran/pernyataan-reviu")
def build_pernyataan_reviu(bahan: Bahan) -> tuple[Blok, ...]:
    """The statement of PermenPANRB 53/2014 Lampiran III, ready to be signed after the review, not before."""
    instansi = bahan.instansi
    return (
        data_kurang(
            "Laporan ini belum direviu",
            "Pernyataan di bawah adalah bentuk resmi yang ditandatangani Inspektur setelah reviu selesai. Selama belum"
            " ditandatangani, pernyataan ini tidak berlaku.",
        ),
        par(Teks("PERNYATAAN TELAH DIREVIU", tebal=True), gaya=Gaya.TENGAH),
        par(Nama(bahan.perangkat_daerah.nama.upper(), tebal=True), gaya=Gaya.TENGAH),
        par(Teks(f"TAHUN ANGGARAN {bahan.tahun}", tebal=True), gaya=Gaya.TENGAH),
        par(
            "Kami telah mereviu Laporan Kinerja ",
            Nama(bahan.perangkat_daerah.nama),
            f" untuk tahun anggaran {bahan.tahun} sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang"
            " dimuat dalam laporan kinerja menjadi tanggung jawab manajemen ",
            Nama(bahan.perangkat_daerah.singkatan),
            ".",
        ),
        par("Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja disajikan akurat, andal, dan valid."),
        par(
            "Berdasarkan reviu kami, tidak terdapat kondisi atau hal yang menimbulkan perbedaan dalam meyakini"
            " keandalan informasi yang disajikan di dalam laporan kinerja ini."
        ),
        Pengesahan(
            pihak=(TandaTangan(tempat_tanggal=bahan.tempat_tanggal(), jabatan=f"Inspektur {instansi.nama_daerah}"),)
        ),
    )


@bagian("lampiran/catatan-sumber")
def build_catatan_sumber(bahan: Bahan) -> tuple[Blok, ...]:
    """Which reading of the source was taken where it contradicts itself, and the other reading."""
    notes = [n for n in bahan.buku.catatan_sumber if n.jenis in {JenisCatatan.PERTENTANGAN, JenisCatatan.DIRAGUKAN}]
    if not notes:
        return (par("Sumber data tidak memuat pertentangan yang perlu dicatat."),)
    rows: list[Baris] = [kepala("Tempat pada sumber", "Bacaan yang dipakai", "Bacaan lain", "Alasan")]
    rows += [
        baris(Nama(n.tempat), Nama(n.bacaan_dipakai), Nama(n.bacaan_lain or KOSONG), Nama(n.alasan)) for n in notes
    ]
    judul = "Pertentangan pada sumber data"
    return (
        par(
            "Bila sumber menyebut satu hal dengan cara yang berbeda, laporan ini memakai satu bacaan, menyebut"
            " alasannya, dan menyimpan bacaan lainnya. Catatan lain tentang sumber, seperti ejaan, tafsir, dan data"
            " yang tidak ada, tersimpan pada paket data."
        ),
        tabel("tabel-catatan-sumber", "3k 4k 3k 5k", rows, judul=judul, sumber=bahan.sumber, lanskap=True),
    )


@bagian("lampiran/asal-usul-angka")
def build_asal_usul(bahan: Bahan) -> tuple[Blok, ...]:
    """Every figure: id, value, formula, inputs, source row."""
    rows: list[Baris] = [kepala("Id angka", "Nilai", "Rumus dan perhitungan", "Masukan atau baris sumber")]
    rows += [baris(Nama(a.id), bahan.bil(a.id), _rumus(a), _masukan(a)) for a in bahan.katalog.list_asal()]
    return (
        par(
            "Daftar ini memuat setiap angka yang dicetak dalam laporan: nama tetapnya, nilai tercetak, rumus dengan"
            " angkanya, dan masukannya. Angka tanpa rumus dibaca langsung dari baris berkas pada paket data."
        ),
        replace(tabel("tabel-asal-usul", "4k 3n 5k 4k", rows, judul="Asal-usul angka"), asal_usul=True),
    )


BANYAK_MASUKAN = 12
PANJANG_HITUNGAN = 200
"""A sum of sixty rows is named by its first and last input; angka.json holds them all."""


def _rumus(asal: AsalAngka) -> list[Sisipan]:
    if not asal.rumus:
        return [Nama(asal.uraian)]
    rumus = asal.rumus.replace(" * ", " × ")
    panjang = not asal.substitusi or len(asal.substitusi) > PANJANG_HITUNGAN
    return [Nama(f"{asal.uraian}: {rumus}" + ("" if panjang else f" = {asal.substitusi}"))]


def _masukan(asal: AsalAngka) -> list[Sisipan]:
    if asal.sumber:
        return [Nama(f"{asal.sumber.berkas} baris {asal.sumber.baris}")]
    ids = [id_ for part in asal.masukan.values() for id_ in part]
    if len(ids) > BANYAK_MASUKAN:
        return [Nama(f"{', '.join(ids[:3])} sampai {ids[-1]}, seluruhnya {len(ids)} angka")]
    return [Nama(", ".join(ids) or asal.catatan or KOSONG)]
