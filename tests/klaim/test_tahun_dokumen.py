from __future__ import annotations

import pytest

from terang.klaim.kalimat import Kalimat
from terang.klaim.tahun import find_tahun
from terang.naskah.tempat import Tempat

HUKUM = [
    "Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 129)",
    "Peraturan Pemerintah Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah.",
    "Peraturan Gubernur Nomor 050/03/Bapp Tahun 2007 tentang Pedoman.",
] * 4
ISI = [
    "Badan ini menyusun rencana kerja yang memuat program dan kegiatan selama lima tahun ke depan untuk masyarakat."
] * 12


@pytest.mark.parametrize(
    ("kalimat", "tahun"),
    [
        (["LAPORAN KINERJA TAHUN 2022", *HUKUM, "Pada tahun 2021 dan tahun 2021 dan tahun 2021 terjadi."], 2022),
        (["PERJANJIAN KINERJA", "KABUPATEN CONTOH TAHUN 2026", *HUKUM], 2026),
        ([*ISI, *["Rencana Strategis 2013-2018."] * 4, "Pada tahun 2012 jumlahnya tetap.", *HUKUM], 2013),
        ([*ISI, *["RPJPD Tahun 2005-2025."] * 4, "Pada tahun 2012 jumlahnya tetap.", *HUKUM], 2012),
        ([*ISI, *["Renstra 2013-2018."] * 3, *["Anggaran tahun 2016 naik."] * 4], 2016),
        (
            [
                *ISI,
                *["Renstra 2013-2018."] * 6,
                "Perjanjian Kinerja Tahun 2016",
                *["Capaian kinerja tahun 2016 baik."] * 2,
            ],
            2016,
        ),
        ([*ISI, *["Renstra 2013-2018."] * 6, *["Capaian kinerja tahun 2012 baik."] * 3], 2013),
        ([*ISI, *["Renstra 2013-2018."] * 6, "Perjanjian Kinerja Tahun 2016"], 2013),
        (HUKUM, None),
    ],
)
def test_the_year_is_the_document_s_own_and_not_that_of_the_laws_it_cites(
    kalimat: list[str], tahun: int | None
) -> None:
    assert find_tahun([Kalimat(teks=teks, tempat=Tempat()) for teks in kalimat]) == tahun
