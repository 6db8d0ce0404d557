"""How many there are of what a report counts."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.report.katalog import Katalog
from terang.rumus.pengukuran import Pengukuran


def add_cacah(katalog: Katalog, buku: BukuKinerja, pengukuran: Pengukuran) -> None:
    """Enters `cacah/...`."""
    pucuk = {unit.id for unit in buku.unit_kerja if unit.induk_id is None}
    iku = pengukuran.list_indikator()
    tercapai = [h for h in iku if h.status in {"tercapai", "melampaui"}]
    counts = (
        ("program", len(buku.program), "Banyak program", "program.csv"),
        ("kegiatan", len(buku.kegiatan), "Banyak kegiatan", "kegiatan.csv"),
        ("sub-kegiatan", len(buku.sub_kegiatan), "Banyak sub kegiatan", "sub_kegiatan.csv"),
        (
            "unit-utama",
            sum(u.induk_id in pucuk for u in buku.unit_kerja),
            "Banyak unit di bawah kepala",
            "unit_kerja.csv",
        ),
        ("sasaran", len(pengukuran.sasaran), "Banyak sasaran yang berlaku", "sasaran.csv"),
        ("sasaran-tercapai", sum(h.tercapai for h in pengukuran.sasaran), "Banyak sasaran tercapai", "sasaran.csv"),
        ("iku", len(iku), "Banyak indikator sasaran yang berlaku", "indikator.csv"),
        ("iku-tercapai", len(tercapai), "Banyak indikator sasaran yang tercapai", "indikator.csv"),
    )
    for nama, banyak, uraian, berkas in counts:
        katalog.add_cacah(f"cacah/{nama}", banyak, uraian=uraian, berkas=berkas)
