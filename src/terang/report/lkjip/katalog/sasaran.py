"""Mean capaian of every sasaran, and the total by each method."""

from __future__ import annotations

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilihan import MetodeAgregasi
from terang.report.katalog import Katalog
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran, Pengukuran


def add_sasaran(katalog: Katalog, buku: BukuKinerja, pengukuran: Pengukuran) -> None:
    """Enters `<sasaran>/capaian`, `total/<metode>`, and the name `total/capaian` for the method of the report."""
    for hasil in pengukuran.sasaran:
        uraian = f"Rata-rata capaian {hasil.sasaran.nama}"
        masukan = {"C": tuple(_id_dinilai(h) for h in hasil.indikator if h.dinilai.value is not None)}
        katalog.add_hitungan(f"{hasil.sasaran.id}/capaian", hasil.capaian, masukan, uraian=uraian, satuan="%")
    for metode, hitungan in pengukuran.total.items():
        uraian = (
            f"Capaian {buku.get('perangkat_daerah', buku.identitas.perangkat_daerah_id).singkatan}: {hitungan.nama}"
        )
        masukan = {"C": _list_masukan(pengukuran, metode)}
        katalog.add_hitungan(f"total/{metode}", hitungan, masukan, uraian=uraian, satuan="%")
    katalog.add_sebutan("total/capaian", f"total/{pengukuran.metode}")


def _list_masukan(pengukuran: Pengukuran, metode: MetodeAgregasi) -> tuple[str, ...]:
    if metode is MetodeAgregasi.RATA_RATA_SASARAN:
        return tuple(_id(h) for h in pengukuran.sasaran if h.capaian.value is not None)
    return tuple(_id_dinilai(h) for h in pengukuran.list_indikator() if h.dinilai.value is not None)


def _id(hasil: HasilSasaran) -> str:
    return f"{hasil.sasaran.id}/capaian"


def _id_dinilai(hasil: HasilIndikator) -> str:
    ukuran = "capaian" if hasil.dinilai is hasil.capaian else "capaian-dinilai"
    return f"{hasil.indikator.id}/{ukuran}"
