"""Units of measurement as people name them."""

from __future__ import annotations

from collections.abc import Mapping

from terang.kinerja.pilihan import JenisSatuan
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.perencanaan.models import Rencana, Satuan

_SATUAN: Mapping[str, tuple[JenisSatuan, str | None, int]] = {
    "%": (JenisSatuan.PERSEN, "%", 2),
    "persen": (JenisSatuan.PERSEN, "%", 2),
    "indeks": (JenisSatuan.INDEKS, None, 2),
    "nilai": (JenisSatuan.INDEKS, None, 2),
    "skor": (JenisSatuan.INDEKS, None, 2),
    "rupiah": (JenisSatuan.RUPIAH, None, 0),
    "predikat": (JenisSatuan.PREDIKAT, None, 0),
    "opini": (JenisSatuan.PREDIKAT, None, 0),
    "hari": (JenisSatuan.WAKTU, None, 0),
    "bulan": (JenisSatuan.WAKTU, None, 0),
    "tahun": (JenisSatuan.WAKTU, None, 2),
    "jam": (JenisSatuan.WAKTU, None, 2),
    "menit": (JenisSatuan.WAKTU, None, 2),
}


def find_satuan(rencana: Rencana, nama: str) -> Satuan:
    """The unit of this name in the document; a new one where there is none."""
    rapi = " ".join(nama.split())
    if not rapi:
        raise AturanError("Satuan masih kosong. Tulis satuannya, misalnya persen atau orang.", bidang="satuan")
    ada = list(rencana.satuan.all())
    cocok = next((s for s in ada if rapi.casefold() in {s.nama.casefold(), (s.lambang or s.nama).casefold()}), None)
    if cocok:
        return cocok
    jenis, lambang, desimal = _SATUAN.get(rapi.casefold(), (JenisSatuan.CACAH, None, 0))
    kode = choose_kode("persen" if rapi == "%" else rapi, {s.kode for s in ada})
    return Satuan.objects.create(
        rencana=rencana, kode=kode, nama=rapi, lambang=lambang, jenis=jenis, desimal=desimal, posisi=len(ada)
    )
