"""What a checker should look at before a figure passes; each says what was seen, none says that it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from terang.kinerja.pilihan import Akumulasi, JenisSatuan, Periode
from terang.web.pengukuran.lembar import Baris, Sel

_TINGGI = Decimal(150)
_LONCAT = Decimal("0.5")
_SERATUS = Decimal(100)


def list_peringatan(baris: Baris, sel: Sel) -> list[str]:
    """Everything worth a look about one figure."""
    return [kata for aturan in _ATURAN if (kata := aturan(baris, sel))]


def _find_bukti(baris: Baris, sel: Sel) -> str:
    del baris
    return "" if sel.bukti else "Belum ada bukti."


def _find_analisis(baris: Baris, sel: Sel) -> str:
    return "Di bawah target tetapi analisisnya belum lengkap." if sel.meleset and baris.kurang_analisis else ""


def _find_target(baris: Baris, sel: Sel) -> str:
    del baris
    return "" if sel.target else "Belum ada target untuk periode ini, sehingga capaiannya tidak dapat dihitung."


def _find_tinggi(baris: Baris, sel: Sel) -> str:
    del baris
    tinggi = sel.capaian.value is not None and sel.capaian.value > _TINGGI
    return "Capaian di atas 150%. Pastikan satuan dan targetnya benar." if tinggi else ""


def _find_persen(baris: Baris, sel: Sel) -> str:
    lebih = baris.indikator.satuan.jenis == JenisSatuan.PERSEN and (sel.isian.nilai or 0) > _SERATUS
    return "Persentase di atas 100. Pastikan pembilang dan penyebutnya." if lebih else ""


def _find_loncat(baris: Baris, sel: Sel) -> str:
    kini, lalu = sel.isian.nilai, baris.lalu.nilai
    if kini is None or lalu is None or lalu == 0:
        return ""
    if kini == lalu:
        return "Sama persis dengan tahun lalu. Pastikan bukan salinan."
    # A quarter of what is summed up is no year; only figures that stand for themselves compare.
    setara = baris.indikator.akumulasi != Akumulasi.JUMLAH or sel.periode is Periode.TAHUN
    jauh = setara and abs(kini - lalu) > abs(lalu) * _LONCAT
    return "Berubah lebih dari separuh dibanding tahun lalu." if jauh else ""


_ATURAN: tuple[Callable[[Baris, Sel], str], ...] = (
    _find_bukti,
    _find_analisis,
    _find_target,
    _find_tinggi,
    _find_persen,
    _find_loncat,
)
