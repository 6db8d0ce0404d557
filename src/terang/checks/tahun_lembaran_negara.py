"""Check HUK002: see the docstring of the check, which is its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.ketentuan import ketentuan
from terang.klaim.laporan import Laporan
from terang.naskah.tempat import Tempat

SALAH = (
    "Peraturan Pemerintah Nomor 8 Tahun 2005 tentang Tahapan Penyusunan Rencana Pembangunan Daerah "
    "(Lembaran Negara Republik Indonesia Tahun 2008 Nomor 21).\n"
)
BENAR = SALAH.replace("8 Tahun 2005", "8 Tahun 2008")
_TAHUN_LAZIM = 2022
_JENIS = (("Peraturan Pemerintah", "PP"), ("Peraturan Presiden", "Perpres"))
_ACUAN = re.compile(
    r"\b(?P<acuan>(?:Peraturan Pemerintah|Undang\s*-\s*[Uu]ndang|Peraturan Presiden)\s+(?:RI\s+|Republik Indonesia\s+)?"
    r"(?:Nomor|No\.?)\s*:?\s*\d+\s+[Tt]ahun\s+(?P<tahun>\d{4}))(?:(?!\b(?:Nomor|No\.?)\s*\d+\s+[Tt]ahun)[^(]){0,300}"
    r"\(\s*Lembaran Negara[^()]{0,60}?[Tt]ahun\s+(?P<lembaran>\d{4})"
)
_DALAM_JUDUL = re.compile(r"\btentang\b[^;(]{0,120}$", re.IGNORECASE)


def _over(laporan: Laporan) -> Iterable[tuple[re.Match[str], Tempat, str]]:
    """Citations with their Lembaran Negara, across the sentences in which a page layout may have cut them."""
    kalimat = laporan.kalimat
    for i, satu in enumerate(kalimat):
        lanjut = kalimat[i + 1].teks if i + 1 < len(kalimat) else ""
        for cocok in _ACUAN.finditer(f"{satu.teks} {lanjut}"):
            # In the title of another act, the Lembaran Negara is that act's.
            if cocok.start() < len(satu.teks) and not _DALAM_JUDUL.search(satu.teks[: cocok.start()]):
                yield cocok, satu.tempat, satu.teks


@periksa(
    kode="HUK002",
    kelas="acuan-hukum",
    tingkat=Tingkat.PERINGATAN,
    over=_over,
    salah=SALAH,
    benar=BENAR,
    dasar_hukum="UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan (pengundangan)",
)
def tahun_lembaran_negara(
    subjek: tuple[re.Match[str], Tempat, str],
    laporan: Laporan,  # noqa: ARG001
) -> Iterator[Hasil]:
    """Tahun peraturan berbeda dari tahun Lembaran Negara yang disebut bersamanya.

    *Mengapa*

    Undang-undang dan peraturan pemerintah diundangkan pada tahun penetapannya. Tahun yang berbeda berarti salah
    satunya salah tulis.

    *Perbaikan*

    Cocokkan nomor dan tahunnya dengan naskah peraturan.
    """
    cocok, tempat, kutipan = subjek
    if cocok["tahun"] == cocok["lembaran"]:
        return
    ada = _is_known(cocok["acuan"], cocok["tahun"])
    lembaran = cocok[0][cocok[0].rindex("Lembaran") :]
    yield Temuan(
        tempat=tempat,
        tertulis=lembaran if ada else cocok["acuan"],
        seharusnya=f"{lembaran[:-4] if ada else cocok['acuan'][:-4]}{cocok['tahun'] if ada else cocok['lembaran']} (?)",
        kutipan=kutipan[:300],
        penjelasan=f"Peraturannya bertahun {cocok['tahun']}, Lembaran Negaranya bertahun {cocok['lembaran']}."
        + (f" {cocok['acuan']} memang ada, jadi kemungkinan Lembaran Negaranya yang keliru." if ada else ""),
        keyakinan=Decimal("0.8"),
    )


def _is_known(acuan: str, tahun: str) -> bool:
    """Whether there is a rule of this kind, number and year, so that the gazette's year is the wrong one."""
    katalog = ketentuan("katalog-peraturan", date(_TAHUN_LAZIM, 12, 31)).isi
    jenis = next((singkat for nama, singkat in _JENIS if acuan.startswith(nama)), "UU")
    nomor = int(re.findall(r"\d+", acuan)[0])
    semua = (*katalog["terverifikasi"], *katalog["perlu_diperiksa"])
    return any((satu["jenis"], satu["nomor"], satu["tahun"]) == (jenis, nomor, int(tahun)) for satu in semua)
