"""The statement: who promises what to whom (PermenPANRB 53/2014 Lampiran I, form 2-6)."""

from __future__ import annotations

from terang.kinerja.organisasi import Pejabat
from terang.kinerja.pilihan import Versi
from terang.kinerja.write_angka import write_tanggal
from terang.naskah.blok import Baris, Blok, Gaya, Pengesahan, Tabel, TandaTangan
from terang.naskah.sisipan import Nama, Sisipan, Teks
from terang.report.compose import baris, kalimat, kolom, par
from terang.report.perjanjian.bahan import BahanPerjanjian

TITIK = "." * 40
"""Where a name is written by hand."""
CELAH = "." * 18
"""Where a day is written by hand."""

_SEBUTAN = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}


def write_judul(bahan: BahanPerjanjian) -> str:
    """`Perjanjian Kinerja Tahun 2026`, or `Perjanjian Kinerja Perubahan Tahun 2026`."""
    perubahan = " Perubahan" if bahan.perjanjian.versi is Versi.PERUBAHAN else ""
    return f"Perjanjian Kinerja{perubahan} Tahun {bahan.perjanjian.tahun}"


def build_kepala(bahan: BahanPerjanjian, *awal: str) -> tuple[Blok, ...]:
    """The title in the middle: what it is, and whose."""
    siapa = bahan.perangkat_daerah.nama if bahan.atas else write_jabatan(bahan)
    teks = (*awal, write_judul(bahan), siapa)
    return tuple(par(Teks(satu.upper(), tebal=True), gaya=Gaya.TENGAH) for satu in teks)


def write_jabatan(bahan: BahanPerjanjian) -> str:
    """The post that promises, with its office: names of posts inside an office leave it out."""
    jabatan, pd = bahan.jabatan.nama, bahan.perangkat_daerah
    if bahan.atas:
        daerah = bahan.instansi.nama_daerah
        return jabatan if daerah in jabatan else f"{jabatan} {daerah}"
    return jabatan if pd.nama_pendek in jabatan else f"{jabatan} pada {pd.nama}"


def build_pernyataan(bahan: BahanPerjanjian) -> tuple[Blok, ...]:
    """The first page."""
    return (
        *build_kepala(bahan),
        par(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi"
            " pada hasil, kami yang bertanda tangan di bawah ini:"
        ),
        _tabel_pihak("tabel-pihak-pertama", bahan.get_pejabat(bahan.jabatan.nama), write_jabatan(bahan)),
        par("selanjutnya disebut ", Teks("Pihak Pertama", tebal=True), "."),
        _tabel_pihak(
            "tabel-pihak-kedua", bahan.get_pejabat(bahan.perjanjian.pihak_kedua), bahan.perjanjian.pihak_kedua
        ),
        par("selaku atasan Pihak Pertama, selanjutnya disebut ", Teks("Pihak Kedua", tebal=True), "."),
        par(
            "Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini,"
            " dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen"
            " perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab Pihak"
            " Pertama."
        ),
        par(
            "Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian"
            " kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan"
            " sanksi."
        ),
        *_alasan(bahan),
        build_pengesahan(bahan),
    )


def _alasan(bahan: BahanPerjanjian) -> tuple[Blok, ...]:
    alasan = bahan.perjanjian.alasan_perubahan
    if not alasan:
        return ()
    isi: list[Sisipan | str] = ["Perjanjian ini menggantikan perjanjian kinerja sebelumnya pada tahun yang sama. "]
    return (par(isi, "Alasan perubahan: ", kalimat(alasan)),)


def _tabel_pihak(id_: str, pejabat: Pejabat | None, jabatan: str) -> Tabel:
    rows: tuple[Baris, ...] = (
        baris("Nama", ":", Nama(pejabat.nama if pejabat else TITIK, tebal=pejabat is not None)),
        baris("Jabatan", ":", Nama(_sebut(pejabat, jabatan))),
    )
    return Tabel(id=id_, kolom=kolom("4k 1t 25k"), baris=rows, judul="", polos=True)


def _sebut(pejabat: Pejabat | None, jabatan: str) -> str:
    return f"{_SEBUTAN.get(pejabat.status, '') if pejabat else ''}{jabatan}"


def build_pengesahan(bahan: BahanPerjanjian) -> Pengesahan:
    """Two signatures: the superior at the left, who promises at the right."""
    perjanjian = bahan.perjanjian
    hari = write_tanggal(perjanjian.tanggal) if perjanjian.tanggal else f"{CELAH} {perjanjian.tahun}"
    tempat = f"{bahan.buku.identitas.tempat}, {hari}"
    return Pengesahan(
        pihak=(
            _sign(bahan.get_pejabat(perjanjian.pihak_kedua), "Pihak Kedua,", perjanjian.pihak_kedua, ""),
            _sign(bahan.get_pejabat(bahan.jabatan.nama), "Pihak Pertama,", write_jabatan(bahan), tempat),
        )
    )


def _sign(pejabat: Pejabat | None, pihak: str, jabatan: str, tempat: str) -> TandaTangan:
    keterangan = (pejabat.pangkat, pejabat.nip and f"NIP {pejabat.nip}") if pejabat else ()
    return TandaTangan(
        tempat_tanggal=tempat,
        jabatan=f"{pihak}\n{_sebut(pejabat, jabatan)}",
        nama=pejabat.nama if pejabat else "",
        keterangan=tuple(satu for satu in keterangan if satu),
    )
