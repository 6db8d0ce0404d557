"""An import of BKPP, as it stands after the columns were shown."""

from __future__ import annotations

from pemeran import play_mesin
from terang.importers.daftar import TATA
from terang.importers.susunan import guess_peta
from terang.web.impor import actions, queries
from terang.web.organisasi.models import PerangkatDaerah

_ISI = b"Kode;Uraian;Jumlah\n7.01.01;Program (contoh);5\n"


def _build() -> dict[str, object]:
    perangkat = PerangkatDaerah.objects.get(kode="bkpp")
    mesin = play_mesin()
    impor = actions.upload_berkas(mesin, perangkat_daerah=perangkat, tahun=2022, nama="contoh.csv", isi=_ISI)
    peta = guess_peta(queries.get_pratinjau(mesin, impor=impor).tabel, TATA[impor.jenis].susunan)
    actions.map_kolom(mesin, impor=impor, kolom=peta.kolom, mulai=peta.mulai, pilihan={"versi": "murni"})
    return {"pd": "bkpp", "tahun": 2022, "id_": impor.pk}


_LANGKAH = ("impor_tabel", "impor_kolom", "impor_pratinjau", "impor_terapkan", "impor_batalkan", "impor_salah")
ARGUMEN = {"impor": lambda: {"pd": "bkpp", "tahun": 2022}, **dict.fromkeys(_LANGKAH, _build)}
