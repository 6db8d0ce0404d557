"""What a figure still lacks before it can be handed in."""

from __future__ import annotations

from terang.kinerja.pilihan import Periode
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.lembar import Baris


def explain_kurang(baris: Baris, periode: Periode) -> str:
    """What a figure still lacks before it can be handed in; empty where it is complete."""
    sel = baris.sel[periode]
    if sel.realisasi is None or (sel.isian.kosong and not sel.realisasi.catatan) or sel.turunan:
        return f"{baris.indikator.nama}: belum diisi. Isi angkanya, atau tulis mengapa belum ada."
    if sel.meleset and baris.kurang_analisis:
        kurang = ", ".join(write_pilihan(satu).lower() for satu in baris.kurang_analisis)
        return f"{baris.indikator.nama}: di bawah target, maka tulis {kurang}."
    return ""
