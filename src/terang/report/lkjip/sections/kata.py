"""Words and small runs that several sections print."""

from __future__ import annotations

from terang.kinerja.indikator import Indikator
from terang.naskah.sisipan import Nama, Sisipan
from terang.report.compose import Isi, join_dan, sisip
from terang.report.katalog import KOSONG
from terang.report.lkjip.bahan import Bahan
from terang.rumus.hitungan import Hitungan
from terang.rumus.kategori import Kategori
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran

LAMBANG = {"melampaui": "▲ melampaui", "tercapai": "● tercapai", "tidak tercapai": "▼ belum tercapai"}
"""Status never by colour alone: a sign and a word."""


RAGU = "⚠ belum pasti"
"""What stands in place of an amount that the package doubts."""


def list_uang(bahan: Bahan, id_: str) -> list[Sisipan | str]:
    """Budget, spending, absorption and remainder of a node; a doubted amount is not printed as a figure."""
    isi = (f"anggaran/{id_}", f"realisasi-anggaran/{id_}", f"serapan/{id_}", f"sisa/{id_}")
    angka: list[Sisipan | str] = [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]
    return [RAGU, *angka[1:]] if id_ in bahan.ragu else angka


def write_status(hasil: HasilIndikator) -> str:
    """The status of one indicator as printed."""
    return LAMBANG.get(hasil.status or "", "○ belum ada data")


def write_kategori(kategori: Kategori | None) -> str:
    """The category of a capaian, or a dash."""
    return kategori.label if kategori else KOSONG


def write_satuan(bahan: Bahan, indikator: Indikator) -> Nama:
    """The unit of an indicator."""
    return Nama(bahan.buku.get("satuan", indikator.satuan_id).nama)


def list_kalimat_hasil(bahan: Bahan, hasil: HasilIndikator) -> list[Sisipan | str]:
    """One indicator in a sentence: what it reached, of which target, and whether that meets it."""
    id_ = hasil.indikator.id
    if not bahan.ada(f"{id_}/capaian"):
        return [Nama(hasil.indikator.nama), " belum dapat dinilai. ", Nama(hasil.capaian.alasan or "Data belum ada.")]
    putusan = {
        "melampaui": "melampaui target",
        "tercapai": "memenuhi target",
        "tidak tercapai": "belum memenuhi target",
    }
    return [
        Nama(hasil.indikator.nama),
        " mencapai ",
        bahan.bil(f"{id_}/realisasi"),
        " dari target ",
        bahan.bil(f"{id_}/target"),
        ", sehingga capaiannya ",
        bahan.bil(f"{id_}/capaian"),
        f" persen dan {putusan[hasil.status or 'tidak tercapai']}.",
    ]


def list_kalimat_sasaran(bahan: Bahan, hasil: HasilSasaran) -> list[Sisipan | str]:
    """The mean of one sasaran in a sentence."""
    id_ = f"{hasil.sasaran.id}/capaian"
    if not bahan.ada(id_):
        return ["Rata-rata capaian sasaran ini belum dapat dihitung karena belum ada indikator yang dapat dinilai."]
    kategori = f" dengan kategori {hasil.kategori.label}" if hasil.kategori else ""
    tanpa = [[Nama(h.indikator.nama)] for h in hasil.indikator if h.dinilai.value is None]
    kurang: list[Sisipan | str] = [" ", *join_dan(tanpa), " tidak ikut dirata-ratakan."] if tanpa else []
    return ["Rata-rata capaian sasaran ini ", bahan.bil(id_), f" persen{kategori}.", *kurang]


def list_kalimat_batas(bahan: Bahan) -> list[Sisipan | str]:
    """How capaian is limited before it is averaged; nothing where the report declares no limit."""
    isi: list[Isi] = [
        [f"paling {arah} ", bahan.bil(id_), " persen"]
        for id_, arah in (("batas/atas", "tinggi"), ("batas/bawah", "rendah"))
        if id_ in bahan.katalog
    ]
    if not isi:
        return []
    return ["Sebelum dirata-ratakan, capaian setiap indikator dihitung ", *join_dan(isi), "."]


def list_kalimat_efisiensi(hasil: Hitungan) -> list[Sisipan | str]:
    """The judgement on efficiency with its reason."""
    if hasil.status is None:
        return []
    awal = f"Efisiensinya {hasil.status}" if hasil.status.startswith("belum") else f"Kesimpulannya {hasil.status}"
    return [f" {awal}: ", sisip(hasil.catatan), "."]
