"""A small right package as text, so that a test can break one thing in it and say which row that is."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from terang.kinerja.buku import TABEL
from terang.stores.paket import write_datapackage
from terang.stores.skema import list_kolom

BARIS = {
    "laporan": ["lkjip-2022,bkpp,2022,Semarang,2023-01-20,rata-rata-sasaran,pmdn,,,"],
    "instansi": ["kota,Pemerintah Kota Semarang,Kota Semarang,Wali Kota Semarang,33.74"],
    "perangkat_daerah": ["bkpp,kota,Badan Kepegawaian Kota Semarang,Badan Kepegawaian,BKPP,Kepala Badan,,,"],
    "unit_kerja": ["badan,,Badan,1", "sekretariat,badan,Sekretariat,2", "subbag,sekretariat,Subbagian Umum,3"],
    "jabatan": ["kepala,badan,Kepala Badan,JPT Pratama,1"],
    "pejabat": ["pejabat-1,kepala,Contoh S.,definitif,,198001012005011001,2020-01-01,"],
    "tujuan": ["tujuan-1,,Meningkatnya kualitas aparatur,1"],
    "sasaran": ["sasaran-1,tujuan-1,Meningkatnya profesionalitas,2021,2026,1"],
    "program": ["prog-1,5.03.02,Kepmendagri 050-5889/2021,Program Kepegawaian Daerah,1"],
    "kegiatan": ["keg-1,prog-1,5.03.02.2.01,Pengadaan dan Mutasi,1"],
    "satuan": ["indeks,Indeks,,indeks,2", "predikat,Predikat,,predikat,0"],
    "predikat": ["opini-wtp,opini,WTP,4,BPK", "opini-wdp,opini,WDP,3,BPK"],
    "indikator": [
        "iku-1,sasaran-1,Indeks kepuasan,,,indeks,naik,maks,terakhir,hasil,,,,badan,ya,1",
        "iku-2,prog-1,Opini,,,predikat,naik,predikat,terakhir,hasil,opini,,,,tidak,2",
    ],
    "target": [
        "t-1,iku-1,murni,2022,tahun,=,80.60,,",
        "t-2,iku-1,renstra,2022,tahun,rentang,80,82.5,",
        "t-3,iku-2,murni,2022,tahun,=,,,WTP",
    ],
    "realisasi": [
        "r-1,iku-1,2022,tahun,91.88,,BKN,ya,,disahkan,",
        "r-2,iku-1,2022,tahun,83.84,,mandiri,tidak,sementara,draf,",
    ],
    "anggaran": ["a-1,prog-1,2022,murni,,APBD,44000000"],
    "catatan_sumber": ["c-1,target,t-1,nilai,tafsir,halaman 10,80.60,82,Dokumen rencana"],
}


def write_contoh(folder: Path) -> Path:
    """Write the package; every table not named above has its heading alone."""
    for nama, isi in _render_contoh().items():
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_bytes(isi)
    return folder


@cache
def _render_contoh() -> dict[str, bytes]:
    berkas = {f"{nama}.csv": [",".join(k.nama for k in list_kolom(nama)), *BARIS.get(nama, [])] for nama in TABEL}
    berkas["narasi/bab-i/latar-belakang.md"] = ["Latar belakang."]
    with TemporaryDirectory() as sementara:
        folder = Path(sementara)
        (folder / "narasi/bab-i").mkdir(parents=True)
        for nama, baris in berkas.items():
            (folder / nama).write_text("\n".join(baris) + "\n", "utf-8")
        write_datapackage(folder)
        return {nama: (folder / nama).read_bytes() for nama in ("datapackage.json", *berkas)}


def change(folder: Path, berkas: str, lama: str, baru: str) -> None:
    """Replace the one occurrence of `lama` in a file of the package."""
    isi = (folder / berkas).read_text("utf-8")
    assert isi.count(lama) == 1, f"{lama!r} must stand in {berkas} once"
    (folder / berkas).write_text(isi.replace(lama, baru), "utf-8")
