"""What the checks of arithmetic share: the subjects of a class, and a violated claim as a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from terang.checks.kerangka import Hasil, TakDiperiksa, Temuan, Tingkat
from terang.checks.konvensi import write_konvensi
from terang.kinerja.write_angka import write_angka
from terang.klaim.asal_letak import map_letak
from terang.klaim.asal_usul import explain_asal
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.koreksi import compute_terkoreksi, prints
from terang.klaim.laporan import Laporan
from terang.klaim.uji import Putusan, Uji, uji
from terang.naskah.tempat import write_tempat

_RUMUS = {
    Kaitan.RASIO: ("R/T*100", "RT"),
    Kaitan.RASIO_BALIK: ("T/R*100", "RT"),
    Kaitan.LINEAR_BALIK: ("(2*T-R)/T*100", "RT"),
    Kaitan.JUMLAH: ("jumlah(N)", "N"),
    Kaitan.RATA_RATA: ("rata-rata(N)", "N"),
    Kaitan.SELISIH: ("A-B", "AB"),
    Kaitan.PERSEN_SISA: ("(A-B)/A*100", "AB"),
    Kaitan.PERTUMBUHAN: ("(A-B)/B*100", "AB"),
    Kaitan.KALI: ("A*B", "AB"),
    Kaitan.KALI_PERSEN: ("A*B/100", "AB"),
    Kaitan.TERAKHIR: ("terakhir(N)", "N"),
    Kaitan.TERBESAR: ("terbesar(N)", "N"),
}
_BARIS = (Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK, Kaitan.KALI, Kaitan.KALI_PERSEN)
"""Relations within a row, where a wrong input is as likely as a wrong result."""
_SEDESIMAL = (Kaitan.JUMLAH, Kaitan.SELISIH, Kaitan.TERAKHIR, Kaitan.TERBESAR)
"""Results that have the decimals of their inputs."""
_YAKIN_GALAT = Decimal("0.85")
_SERATUS = 100
_BAGIAN_TERTULIS = 6
_RAPAT = 5  # units of the last printed decimal: what hidden decimals of the inputs may do unnoticed


def get_rumus(kaitan: Kaitan) -> str:
    """The formula of a relation as the findings print it."""
    return _RUMUS[kaitan][0]


def of_kelas(*kelas: str) -> Callable[[Laporan], Iterable[KlaimHitung]]:
    """The arithmetic claims of these classes."""
    return lambda laporan: (klaim for klaim in laporan.hitung if klaim.kelas in kelas)


def judge(klaim: KlaimHitung, laporan: Laporan) -> Iterator[Hasil]:
    """A finding where no honest convention fits; a remark where only hidden decimals explain the print."""
    hasil = uji(klaim)
    tepat = compute_terkoreksi(klaim, laporan.koreksi)
    if hasil.putusan is Putusan.TAK_TERHITUNG or tepat is None:
        yield TakDiperiksa(tempat=klaim.hasil.tempat, alasan="pembagi nol, hasil tidak dapat dihitung")
    elif hasil.putusan in {Putusan.SALAH, Putusan.TERSEMBUNYI}:
        if not _is_genap(klaim, hasil) and not _is_sembuh(klaim, hasil, tepat, laporan):
            yield build_temuan(klaim, hasil, tepat, laporan)
    elif klaim.hasil.kunci in laporan.koreksi and _has_sebab(klaim, laporan) and not _is_lipatan(klaim, laporan):
        yield _build_akibat(klaim, hasil, tepat, laporan)


def _is_sembuh(klaim: KlaimHitung, hasil: Uji, tepat: Decimal, laporan: Laporan) -> bool:
    """Whether the print is right as soon as its inputs are: it is told with them."""
    dituduh = any(klaim is satu for tersangka in laporan.tersangka for satu in tersangka.akibat)
    return not dituduh and hasil.tepat != tepat and prints(klaim.hasil, tepat)


def _has_sebab(klaim: KlaimHitung, laporan: Laporan) -> bool:
    """Whether an input of this very claim is wrong; the print may also be wrong by another claim about it."""
    return any(m.kunci in laporan.koreksi for m in klaim.masukan)


def _is_lipatan(klaim: KlaimHitung, laporan: Laporan) -> bool:
    """Whether a wrong percentage is the cause: its own finding names this one, for its inputs may be what is wrong."""
    masukan = {m.kunci for m in klaim.masukan if m.kunci in laporan.koreksi}
    return any(k.hasil.kunci in masukan and k.kaitan in _BARIS for k in laporan.hitung)


def _list_akibat(klaim: KlaimHitung, laporan: Laporan) -> Iterator[str]:
    """Results that fit the printed figure, and would not fit the right one."""
    if klaim.kaitan not in _BARIS or klaim.hasil.kunci not in laporan.koreksi:
        return
    for satu in laporan.hitung:
        dipakai = any(m.kunci == klaim.hasil.kunci for m in satu.masukan)
        if dipakai and satu.hasil.kunci in laporan.koreksi and uji(satu).putusan is not Putusan.SALAH:
            benar = write_hasil(satu, laporan.koreksi[satu.hasil.kunci])
            yield f"{satu.hasil.teks} ({write_tempat(satu.hasil.tempat)}) dihitung dari angka ini; menjadi {benar}"


def _is_genap(klaim: KlaimHitung, hasil: Uji) -> bool:
    """Where hidden digits are the rule: shares that make 99,99 are printed as 100, millions hide thousands."""
    # `Rp105,49 miliar` in a sentence hides digits just as a column in millions does.
    ringkas = any(satu.ringkas or satu.desimal < 0 for satu in (klaim.hasil, *klaim.masukan))
    seratus = klaim.kaitan is Kaitan.JUMLAH and klaim.hasil.nilai == _SERATUS
    return hasil.putusan is Putusan.TERSEMBUNYI and (ringkas or seratus)


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
    konvensi = write_konvensi(klaim)
    asal = explain_asal(klaim, map_letak(laporan)) if hasil.putusan is Putusan.SALAH else ""
    return Temuan(
        tempat=klaim.hasil.tempat,
        tertulis=klaim.hasil.teks,
        seharusnya=write_hasil(klaim, tepat),
        penjelasan=" ".join(filter(None, (_write_lengkap(klaim, hasil, tepat), konvensi))),
        konvensi=konvensi,
        kutipan=klaim.hasil.kutipan,
        asal_usul=asal,
        rumus=rumus,
        masukan=tuple(_name_masukan(klaim)),
        keyakinan=min(klaim.keyakinan + (Decimal("0.02") if asal else 0), Decimal("0.99")),
        tingkat=_grade(klaim, hasil, tepat),
        sel=(klaim.hasil.kunci, *(m.kunci for m in klaim.masukan)),
        akibat=tuple(_list_akibat(klaim, laporan)),
    )


def write_hasil(klaim: KlaimHitung, tepat: Decimal) -> str:
    """The right value as it should be printed: percentages and means with at least two decimals."""
    if klaim.kaitan in _SEDESIMAL:
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
        Kaitan.KALI: lambda: f"{m[0]} × {m[1]}",
        Kaitan.KALI_PERSEN: lambda: f"{m[0]} × {m[1]} / 100",
        Kaitan.TERAKHIR: lambda: f"terakhir dari {'; '.join(m)}",
        Kaitan.TERBESAR: lambda: f"terbesar dari {'; '.join(m)}",
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
