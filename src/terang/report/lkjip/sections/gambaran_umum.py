"""Bab I B: tasks, structure, people and things of the agency."""

from __future__ import annotations

from terang.kinerja.organisasi import StatistikPegawai
from terang.kinerja.pilihan import KelompokPegawai
from terang.naskah.blok import Bab, Baris, Blok, Gambar, JenisBaris, Tabel
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import Isi, baris, daftar, data_kurang, join_dan, kalimat, kepala, par, sisip, tabel
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.gambar.grafik import build_pegawai
from terang.report.lkjip.gambar.pohon import build_bagan
from terang.report.lkjip.katalog.aset import list_kelompok_aset

GRAFIK = {
    KelompokPegawai.PENDIDIKAN: "Pegawai menurut pendidikan",
    KelompokPegawai.USIA: "Pegawai menurut usia",
    KelompokPegawai.JENIS_KELAMIN: "Pegawai menurut jenis kelamin",
    KelompokPegawai.GOLONGAN: "Pegawai menurut golongan",
}
"""The four staff charts in the order in which reports show them."""


@bagian("bab-i/gambaran-umum")
def build_gambaran_umum(bahan: Bahan) -> tuple[Blok, ...]:
    """Position, structure, staff, equipment."""
    isi = (
        ("kedudukan", "Kedudukan, Tugas dan Fungsi", _tugas(bahan)),
        ("struktur", "Struktur Organisasi", _struktur(bahan)),
        ("pegawai", "Sumber Daya Manusia", _pegawai(bahan)),
        ("aset", "Sarana dan Prasarana", _aset(bahan)),
    )
    return tuple(
        Bab(id=f"bab-i/gambaran-umum/{id_}", tingkat=3, nomor=f"{n}.", judul=judul, isi=blok)
        for n, (id_, judul, blok) in enumerate(isi, start=1)
    )


def _tugas(bahan: Bahan) -> tuple[Blok, ...]:
    hukum = [d for d in bahan.buku.dasar_hukum if d.perihal == "kelembagaan"]
    tugas = [t for t in bahan.buku.tugas_fungsi if t.jenis == "tugas"]
    fungsi = sorted((t for t in bahan.buku.tugas_fungsi if t.jenis == "fungsi"), key=lambda t: t.urutan)
    if not tugas and not fungsi:
        return (data_kurang("Tugas dan fungsi belum dicatat", "Isi tabel tugas_fungsi pada paket data."),)
    dasar: list[Sisipan | str] = ["Menurut ", *join_dan([Nama(d.nama) for d in hukum]), ", "] if hukum else []
    blok: list[Blok] = []
    if tugas:
        isi = join_dan([sisip(t.uraian) for t in tugas])
        blok.append(par(*dasar, Nama(bahan.perangkat_daerah.nama), " bertugas ", *isi, "."))
    if fungsi:
        blok += [
            par("Untuk menjalankan tugasnya ", Nama(bahan.perangkat_daerah.singkatan), " mempunyai fungsi:"),
            daftar([kalimat(t.uraian) for t in fungsi], bernomor=True),
        ]
    return tuple(blok)


def _struktur(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.buku.unit_kerja:
        return (data_kurang("Susunan organisasi belum dicatat", "Isi tabel unit_kerja pada paket data."),)
    return (
        par(
            Nama(bahan.perangkat_daerah.singkatan),
            " terdiri atas ",
            bahan.bil("cacah/unit-utama"),
            " unit di bawah kepala, sebagaimana tampak pada ",
            Acuan("", "gambar-bagan"),
            ".",
        ),
        build_bagan(bahan.buku),
    )


def _pegawai(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.buku.statistik_pegawai:
        return (data_kurang("Data pegawai belum dicatat", "Isi tabel statistik_pegawai pada paket data."),)
    blok: list[Blok] = [*bahan.tulis("bab-i/pegawai", lambda: _jumlah_pegawai(bahan)), _tabel_pegawai(bahan)]
    for kelompok in GRAFIK:
        if _list_pegawai(bahan, kelompok):
            blok += _kalimat_pegawai(bahan, kelompok)
        if any(row.jumlah is not None for row in _list_pegawai(bahan, kelompok)):
            blok.append(_grafik_pegawai(bahan, kelompok))
    return tuple(blok)


def _list_pegawai(bahan: Bahan, kelompok: KelompokPegawai) -> list[StatistikPegawai]:
    rows = (row for row in bahan.buku.statistik_pegawai if row.kelompok is kelompok)
    return sorted(rows, key=lambda row: row.urutan)


def _jumlah_pegawai(bahan: Bahan) -> tuple[Blok, ...]:
    rows = _list_pegawai(bahan, KelompokPegawai.STATUS)
    bagian_: list[Isi] = [[bahan.bil(f"pegawai/{row.id}"), " ", Nama(row.kategori)] for row in rows]
    return (par("Pada akhir tahun ", bahan.tahun, " pegawai terdiri atas ", *join_dan(bagian_), "."),) if rows else ()


def _kalimat_pegawai(bahan: Bahan, kelompok: KelompokPegawai) -> tuple[Blok, ...]:
    """The largest category; nothing where a count is missing, because then none is known to be the largest."""
    rows = [r for r in _list_pegawai(bahan, kelompok) if not r.sisa]
    terbesar = max(rows, key=lambda r: r.jumlah or 0, default=None)
    if terbesar is None or not bahan.ada(f"pegawai/{terbesar.id}/persen"):
        return ()
    return (
        par(
            f"{GRAFIK[kelompok].removeprefix('Pegawai ').capitalize()}, kelompok terbesar adalah ",
            Nama(terbesar.kategori),
            ", yaitu ",
            bahan.bil(f"pegawai/{terbesar.id}"),
            " orang atau ",
            bahan.bil(f"pegawai/{terbesar.id}/persen"),
            " persen (",
            Acuan("", f"gambar-pegawai-{kelompok}"),
            ").",
        ),
    )


def _grafik_pegawai(bahan: Bahan, kelompok: KelompokPegawai) -> Gambar:
    kategori = [(row.kategori, f"pegawai/{row.id}") for row in _list_pegawai(bahan, kelompok)]
    return build_pegawai(bahan.katalog, f"gambar-pegawai-{kelompok}", GRAFIK[kelompok], kategori)


def _tabel_pegawai(bahan: Bahan) -> Tabel:
    rows: list[Baris] = [kepala("Penggolongan", "Jumlah (orang)")]
    for kelompok, judul in {KelompokPegawai.STATUS: "Pegawai menurut status", **GRAFIK}.items():
        anggota = _list_pegawai(bahan, kelompok)
        if anggota:
            rows.append(baris(judul, "", jenis=JenisBaris.KELOMPOK))
            rows += [baris(Nama(row.kategori), bahan.bil(f"pegawai/{row.id}")) for row in anggota]
            rows.append(baris("Jumlah", bahan.bil(f"pegawai/{kelompok}"), jenis=JenisBaris.SUBTOTAL))
    return tabel("tabel-pegawai", "6k 2n", rows, judul="Keadaan pegawai", sumber=bahan.sumber, lembar="Pegawai")


def _aset(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.buku.aset:
        return (data_kurang("Sarana dan prasarana belum dicatat", "Isi tabel aset pada paket data."),)
    return (
        par(
            "Sarana dan prasarana pada akhir tahun ",
            bahan.tahun,
            " berjumlah ",
            bahan.bil("aset/jumlah"),
            " barang. ",
            Acuan("", "tabel-aset"),
            " merangkumnya per kelompok; rinciannya ada pada lampiran.",
        ),
        _tabel_aset(bahan),
    )


def _tabel_aset(bahan: Bahan) -> Tabel:
    rows = [kepala("Kelompok barang", "Jumlah")]
    for unit, kelompok in list_kelompok_aset(bahan.buku):
        rows.append(baris(Nama(unit.nama), "", jenis=JenisBaris.KELOMPOK))
        rows += [baris(Nama(nama), bahan.bil(id_)) for nama, id_ in kelompok]
        rows.append(baris("Jumlah", bahan.bil(f"aset/{unit.id}/jumlah"), jenis=JenisBaris.SUBTOTAL))
    rows.append(baris("Seluruhnya", bahan.bil("aset/jumlah"), jenis=JenisBaris.TOTAL))
    return tabel("tabel-aset", "8k 2n", rows, judul="Sarana dan prasarana per kelompok", sumber=bahan.sumber)
