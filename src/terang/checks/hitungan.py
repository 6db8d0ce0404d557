"""What the checks of arithmetic share: the subjects of a class, and a violated claim as a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from terang.checks.kerangka import Hasil, TakDiperiksa, Temuan, Tingkat
from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_usul import explain_asal, map_letak
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.koreksi import compute_terkoreksi
from terang.klaim.laporan import Laporan
from terang.klaim.uji import Putusan, Uji, uji

_RUMUS = {
    Kaitan.RASIO: ("R/T*100", "RT"),
    Kaitan.RASIO_BALIK: ("T/R*100", "RT"),
    Kaitan.LINEAR_BALIK: ("(2*T-R)/T*100", "RT"),
    Kaitan.JUMLAH: ("jumlah(N)", "N"),
    Kaitan.RATA_RATA: ("rata-rata(N)", "N"),
    Kaitan.SELISIH: ("A-B", "AB"),
    Kaitan.PERSEN_SISA: ("(A-B)/A*100", "AB"),
    Kaitan.PERTUMBUHAN: ("(A-B)/B*100", "AB"),
}
_YAKIN_GALAT = Decimal("0.85")
_BAGIAN_TERTULIS = 6
_RAPAT = 5  # units of the last printed decimal: what hidden decimals of the inputs may do unnoticed


def of_kelas(*kelas: str) -> Callable[[Laporan], Iterable[KlaimHitung]]:
    """The arithmetic claims of these classes."""
    return lambda laporan: (klaim for klaim in laporan.hitung if klaim.kelas in kelas)


def judge(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """A finding where no honest convention fits; a remark where only hidden decimals explain the print."""
    hasil = uji(klaim)
    tepat = compute_terkoreksi(klaim, laporan.koreksi)
    if hasil.putusan is Putusan.TAK_TERHITUNG or tepat is None:
        yield TakDiperiksa(tempat=klaim.hasil.tempat, alasan="pembagi nol, hasil tidak dapat dihitung")
    elif hasil.putusan is Putusan.SALAH or (hasil.putusan is Putusan.TERSEMBUNYI and not _is_ringkas(klaim)):
        yield build_temuan(klaim, hasil, tepat, laporan)
    elif klaim.hasil.kunci in laporan.koreksi and any(m.kunci in laporan.koreksi for m in klaim.masukan):
        yield _build_akibat(klaim, hasil, tepat, laporan)


def _is_ringkas(klaim: KlaimHitung) -> bool:
    """Whether an input is told in thousands or millions: `Rp105,49 miliar` hides digits for sure."""
    return any(satu.desimal < 0 for satu in klaim.masukan)


def _build_akibat(klaim: KlaimHitung, hasil: Uji, tepat: Decimal, laporan: Laporan) -> Temuan:
    """A result that fits its printed inputs, which are wrong themselves."""
    sebab = next(m for m in klaim.masukan if m.kunci in laporan.koreksi)
    temuan = build_temuan(klaim, hasil, tepat, laporan)
    benar = write_angka(laporan.koreksi[sebab.kunci], max(sebab.desimal, 2))
    return replace(
        temuan,
        asal_usul=f"dihitung dari {sebab.teks} yang keliru (seharusnya {benar})",
        tingkat=Tingkat.GALAT,
        penjelasan=f"Sesuai dengan masukan yang tercetak, tetapi masukannya keliru: {sebab.teks} seharusnya {benar}. "
        f"Dengan masukan yang benar hasilnya {temuan.seharusnya}; tertulis {klaim.hasil.teks}.",
    )


def build_temuan(klaim: KlaimHitung, hasil: Uji, tepat: Decimal, laporan: Laporan) -> Temuan:
    """The finding of a claim that does not hold; `tepat` is the recomputed value."""
    rumus, _ = _RUMUS[klaim.kaitan]
    asal = explain_asal(klaim, map_letak(laporan)) if hasil.putusan is Putusan.SALAH else ""
    return Temuan(
        tempat=klaim.hasil.tempat,
        tertulis=klaim.hasil.teks,
        seharusnya=write_hasil(klaim, tepat),
        penjelasan=_write_lengkap(klaim, hasil, tepat),
        kutipan=klaim.hasil.kutipan,
        asal_usul=asal,
        rumus=rumus,
        masukan=tuple(_name_masukan(klaim)),
        keyakinan=min(klaim.keyakinan + (Decimal("0.02") if asal else 0), Decimal("0.99")),
        tingkat=_grade(klaim, hasil, tepat),
        sel=(klaim.hasil.kunci, *(m.kunci for m in klaim.masukan)),
    )


def write_hasil(klaim: KlaimHitung, tepat: Decimal) -> str:
    """The right value as it should be printed: percentages and means with at least two decimals."""
    if klaim.kaitan in {Kaitan.JUMLAH, Kaitan.SELISIH}:
        return write_angka(tepat, max([klaim.hasil.desimal, *(m.desimal for m in klaim.masukan)]))
    return write_angka(tepat, max(klaim.hasil.desimal, 2))


def write_penjelasan(klaim: KlaimHitung, tepat: Decimal) -> str:
    """The sum as a person would write it down, ending with what is printed."""
    m = [satu.teks for satu in klaim.masukan]
    bagian = " + ".join(m[:_BAGIAN_TERTULIS]) + (f" + … ({len(m)} bagian)" if len(m) > _BAGIAN_TERTULIS else "")
    kiri = {
        Kaitan.RASIO: lambda: f"{m[0]} / {m[1]} × 100",
        Kaitan.RASIO_BALIK: lambda: f"{m[1]} / {m[0]} × 100",
        Kaitan.LINEAR_BALIK: lambda: f"(2 × {m[1]} − {m[0]}) / {m[1]} × 100",
        Kaitan.JUMLAH: lambda: bagian,
        Kaitan.RATA_RATA: lambda: f"({bagian}) / {len(m)}",
        Kaitan.SELISIH: lambda: f"{m[0]} − {m[1]}",
        Kaitan.PERSEN_SISA: lambda: f"({m[0]} − {m[-1]}) / {m[0]} × 100" if len(m) > 1 else f"100 − {m[0]}",
        Kaitan.PERTUMBUHAN: lambda: f"({m[0]} − {m[1]}) / {m[1]} × 100",
    }[klaim.kaitan]()
    return f"{kiri} = {write_hasil(klaim, tepat)}; tertulis {klaim.hasil.teks}."


def _write_lengkap(klaim: KlaimHitung, hasil: Uji, tepat: Decimal) -> str:
    """Where inputs are wrong too, first what the printed ones give, then what the right ones would."""
    if hasil.tepat is None or hasil.tepat == tepat:
        return write_penjelasan(klaim, tepat)
    return f"{write_penjelasan(klaim, hasil.tepat)} Dengan masukan yang benar: {write_hasil(klaim, tepat)}."


def _name_masukan(klaim: KlaimHitung) -> Iterator[tuple[str, str]]:
    _, huruf = _RUMUS[klaim.kaitan]
    for i, satu in enumerate(klaim.masukan):
        yield (huruf[i] if len(huruf) > 1 else f"{huruf}{i + 1}", satu.teks)


def _grade(klaim: KlaimHitung, hasil: Uji, tepat: Decimal) -> Tingkat:
    if hasil.putusan is Putusan.TERSEMBUNYI:
        rapat = abs(tepat - klaim.hasil.nilai) <= _RAPAT * Decimal(1).scaleb(-klaim.hasil.desimal)
        return Tingkat.INFO if rapat else Tingkat.PERINGATAN
    return Tingkat.GALAT if klaim.keyakinan >= _YAKIN_GALAT else Tingkat.PERINGATAN
