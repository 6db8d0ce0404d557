"""Check BSI001: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.instansi import SebutInstansi, find_pemilik, list_sebut_instansi
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat

SALAH = """LAPORAN KINERJA DINAS KESEHATAN TAHUN 2022

Laporan Kinerja Dinas Kesehatan Kabupaten Contoh tahun 2022 disusun menurut peraturan.

Visi Dinas Kesehatan sejalan dengan visi daerah. Perjanjian Kinerja Dinas Kesehatan memuat tiga sasaran.

Dengan tersusunnya Laporan Kinerja Dinas Pendidikan ini diharapkan kinerja meningkat.
"""
BENAR = SALAH.replace("Laporan Kinerja Dinas Pendidikan ini", "Laporan Kinerja Dinas Kesehatan ini")
_SAH = re.compile(
    r"selaras|keterkaitan|telaah|acu\b|acuan|sinkron|banding|terhadap|koordinasi|kerja\s?sama|bersama|mitra|semula|dahulu|"
    r"perubahan|digabung|lebur|penggabungan|pembentukan|nomenklatur|sebelumnya|menerima|menyampaikan kepada|"
    r"evaluasi|asistensi|fasilitasi|verifikasi|reviu|monitoring|kait|dukung|pendamping|pembinaan|lampiran",
    re.IGNORECASE,
)
_LALU = re.compile(r"tindak\s+lanjut|rekomendasi|banding", re.IGNORECASE)
_SETARA = frozenset(("dinas", "badan", "kantor"))
_TAHUN = re.compile(
    r"\b(?:L\s?A?KI?P|LKj?IP|LKj|Laporan\s+(?:Akuntabilitas\s+)?Kinerja(?:\s+Instansi\s+Pemerintah)?)\b"
    r"(?:(?!\b(?:nomor|no|tentang|renstra|per(?:men|da|pres)\w*|peraturan|keputusan|inpres|dan|dengan|sebelum\w*|lalu)\b)[\w\s()/,]){0,90}?\bTahun\s+(?:Anggaran\s+)?"
    r"(?P<tahun>(?:19|20)\d\d)\s+(?:ini|disusun|merupakan|telah\s+(?:selesai|tersusun)|dapat\s+(?:di)?(?:selesaikan|susun)|"
    r"menyajikan|menggambarkan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sebut:
    """What the report calls itself in one place, and what it should; equal where nothing is wrong."""

    tertulis: str
    seharusnya: str
    penjelasan: str
    tempat: Tempat
    kutipan: str


def _list_sebut(laporan: Laporan) -> Iterator[_Sebut]:
    semua = list_sebut_instansi(laporan.kalimat, laporan.tabel)
    pemilik = find_pemilik(semua)
    sebut = [satu for satu in semua if satu.milik]
    if pemilik:
        wilayah = _find_wilayah(sebut, pemilik)
        asing = {satu.inti: satu for satu in sebut if satu.is_lain(pemilik)}
        # A copied text leaves one foreign name; who names several coordinates or assists them.
        beragam = any(a.is_lain(b) for a in asing.values() for b in asing.values())
        yield from (_judge(satu, pemilik, wilayah) for satu in sebut if not (beragam and satu.inti in asing))
    yield from _list_tahun(laporan)


def _list_tahun(laporan: Laporan) -> Iterator[_Sebut]:
    """Sentences that say of which year this report is; where most say another, its year was read wrongly."""
    sebut = [(temu, k) for k in laporan.kalimat if not k.judul for temu in _TAHUN.finditer(k.teks)]
    benar = sum(int(temu["tahun"]) == laporan.tahun for temu, _ in sebut)
    if laporan.tahun is None or len(sebut) > max(2 * benar, 1):
        return
    for temu, kalimat in sebut:
        if _LALU.search(kalimat.teks):
            continue
        yield _Sebut(
            tertulis=temu["tahun"], seharusnya=str(laporan.tahun), tempat=kalimat.tempat, kutipan=kalimat.teks[:400],
            penjelasan=f"Kalimat ini menyebut laporannya tahun {temu['tahun']}, padahal laporan ini tentang tahun "
            f"{laporan.tahun}.",
        )  # fmt: skip


def _find_wilayah(sebut: list[SebutInstansi], pemilik: SebutInstansi) -> tuple[str, str] | None:
    """The region that the owner is named with, where one is named far more often than any other."""
    suara = Counter(satu.wilayah for satu in sebut if satu.wilayah and not satu.is_lain(pemilik))
    terbanyak = suara.most_common(2)
    if not terbanyak or terbanyak[0][1] < 2:  # noqa: PLR2004 - one mention may itself be the stale one
        return None
    return terbanyak[0][0] if all(2 * banyak < terbanyak[0][1] for _, banyak in terbanyak[1:]) else None


def _judge(satu: SebutInstansi, pemilik: SebutInstansi, wilayah: tuple[str, str] | None) -> _Sebut:
    sejenis = satu.jenis == pemilik.jenis or {satu.jenis, pemilik.jenis} <= _SETARA
    sah = not sejenis or bool(_SAH.search(satu.kutipan))
    lain = satu.is_lain(pemilik) and not sah
    pindah = bool(wilayah and satu.wilayah and satu.wilayah != wilayah) and not sah and not satu.is_lain(pemilik)
    daerah = f"{wilayah[0].title()} {wilayah[1].title()}" if wilayah else ""
    alasan = f"Laporan ini milik {pemilik.teks}" if lain else f"Instansi pemilik laporan ini berada di {daerah}"
    return _Sebut(
        tertulis=satu.teks, seharusnya=pemilik.teks if lain else daerah if pindah else satu.teks, tempat=satu.tempat,
        kutipan=satu.kutipan, penjelasan=f"{alasan}, tetapi di sini tertulis {satu.teks}.",
    )  # fmt: skip


@periksa(
    kode="BSI001", kelas="kewajaran", tingkat=Tingkat.PERINGATAN, over=_list_sebut, salah=SALAH, benar=BENAR,
)  # fmt: skip
def nama_basi(sebut: _Sebut, _laporan: Laporan) -> Iterator[Hasil]:
    """Nama instansi, daerah, atau tahun laporan lain yang tertinggal dari naskah yang disalin.

    *Mengapa*: nama yang tertinggal menunjukkan bahwa bagian itu disalin dari laporan lain dan belum ditulis untuk
    laporan ini; angkanya pun patut dicurigai.

    *Perbaikan*: ganti namanya, lalu baca ulang seluruh bagian itu terhadap keadaan instansi sendiri.

    *Pengecualian*: hanya nama tepat di belakang kata Laporan Kinerja, Perjanjian Kinerja, Visi, Renstra, dan yang
    sejenis, serta jabatan penanda tangan, yang diperiksa. Mitra kerja, penerima, peraturan, dan instansi yang namanya
    mirip (misalnya sesudah penggabungan) tidak dipersoalkan.
    """
    if sebut.tertulis != sebut.seharusnya:
        yield Temuan(
            tempat=sebut.tempat, tertulis=sebut.tertulis, seharusnya=f"{sebut.seharusnya} (?)",
            penjelasan=sebut.penjelasan, kutipan=sebut.kutipan, keyakinan=Decimal("0.75"),
        )  # fmt: skip
