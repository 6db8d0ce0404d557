"""That a reminder was sent, as a line of the trail; by it nobody is reminded twice of the same."""

from __future__ import annotations

from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import DitolakError
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.pengingat import Pengingat


@action("pengingat.kirim")
def record_pengingat(pelaku: Pelaku, /, *, pengingat: Pengingat) -> None:
    """Note that a reminder went out; only the machine sends them."""
    if not pelaku.mesin:
        raise DitolakError("Pengingat dikirim oleh Terang sendiri menurut jadwal.")
    apa = f"{write_pilihan(pengingat.periode)} {pengingat.tahun}"
    uraian = f"Mengingatkan {pengingat.penerima.nama}: {pengingat.banyak} angka {apa}"
    record(pelaku, "pengingat.kirim", Objek(jenis="pengingat", id=pengingat.kunci), uraian)
