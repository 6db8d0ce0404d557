"""KND001: the numbers of a part do not add up to the control total that the report prints for it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from terang.checks.kerangka import KENDALI, Hasil, TakDiperiksa, Temuan, Tingkat, periksa
from terang.kinerja.write_angka import write_angka
from terang.klaim.kendali import BagianTerkendali, list_bagian
from terang.klaim.laporan import Laporan
from terang.naskah.kendali import AngkaCetak, add_persis, list_angka, sum_angka
from terang.naskah.tempat import Tempat

_SALAH = (
    "BAB I PENDAHULUAN\n\nPegawai berjumlah 81 orang, terdiri atas 38 laki-laki dan 48 perempuan.\n\n"
    "BAB IV PENUTUP\n\nPegawai laki-laki 33 orang.\n\n"
    "Bagian\tBanyak angka\tJumlah kendali\nBAB I\t3\t162\nBAB IV\t1\t33\n"
)
_BENAR = _SALAH.replace("38 laki-laki", "33 laki-laki")
_DISEBUT = 3


@periksa(
    kode="KND001",
    kelas="antar-tabel",
    tingkat=Tingkat.GALAT,
    over=lambda laporan: list_bagian(laporan.naskah),
    salah=_SALAH,
    benar=_BENAR,
)
def angka_kendali_berbeda(subjek: BagianTerkendali, laporan: Laporan) -> Iterator[Hasil]:
    """Angka pada satu bagian laporan tidak berjumlah sama dengan angka kendalinya.

    *Mengapa*: laporan yang disusun Terang mencatat pada lampiran terakhir berapa angka yang tercetak pada setiap tabel,
    gambar, dan bab, serta jumlah semuanya. Bila banyaknya sama tetapi jumlahnya berbeda, ada angka yang diubah sesudah
    laporan disusun. Selisihnya menunjukkan angka yang mana: angka yang, bila dikurangi selisih itu, menjadi angka yang
    tercetak juga di tempat lain.

    *Perbaikan*: susun kembali laporan dari buku kinerjanya; jangan mengubah angka pada berkas jadinya.

    *Pengecualian*: bagian yang angkanya tidak terbaca sama banyak tidak dinilai, tetapi disebut di antara yang tidak
    dapat diperiksa. Gambar dilewati bila tulisan di dalamnya tidak terbaca.
    """
    if subjek.tertukar:
        yield _build_tertukar(subjek)
    elif len(subjek.angka) != subjek.banyak:
        if not subjek.nama.startswith("Gambar"):
            alasan = (
                f"{subjek.nama} memuat {len(subjek.angka)} angka yang terbaca; angka kendali mencatat {subjek.banyak}"
            )
            yield TakDiperiksa(tempat=subjek.tempat, alasan=alasan)
    elif selisih := add_persis(sum_angka(subjek.angka), subjek.jumlah.copy_negate()):
        yield _build(subjek, selisih, laporan)


def _build_tertukar(subjek: BagianTerkendali) -> Temuan:
    return Temuan(
        tempat=subjek.tempat,
        tertulis=subjek.nama,
        seharusnya=subjek.tertukar,
        penjelasan=f"Banyak dan jumlah ini bukan milik {subjek.nama} melainkan {subjek.tertukar}, yang tidak tercatat.",
        asal_usul="diubah sesudah laporan disusun",
        keyakinan=Decimal("0.97"),
    )


def _build(subjek: BagianTerkendali, selisih: Decimal, laporan: Laporan) -> Temuan:
    calon = _list_calon(subjek, selisih)
    terbaik = calon[0] if len(calon) == 1 else None
    sebut = ", ".join(dict.fromkeys(satu.teks for satu in calon[:_DISEBUT]))
    pertama = subjek.angka[0]
    return Temuan(
        tempat=(terbaik or pertama).tempat or Tempat(),
        tertulis=terbaik.teks if terbaik else _write(sum_angka(subjek.angka)),
        seharusnya=_find_asal(subjek, add_persis(terbaik.nilai, selisih.copy_negate()))
        if terbaik
        else _write(subjek.jumlah),
        kutipan=terbaik.kutipan if terbaik else "",
        penjelasan=f"{subjek.banyak} angka pada {subjek.nama} berjumlah {_write(sum_angka(subjek.angka))}, sedangkan "
        f"angka kendali laporan ini mencatat {_write(subjek.jumlah)}. Selisihnya {_write(selisih)}."
        + (f" Angka yang mungkin berubah: {sebut}." if sebut and not terbaik else ""),
        asal_usul="diubah sesudah laporan disusun",
        keyakinan=Decimal("0.97"),
        rumus=KENDALI,
        sel=_find_kunci(terbaik, laporan) if terbaik else (),
    )


def _find_kunci(cetak: AngkaCetak, laporan: Laporan) -> tuple[int, ...]:
    """The same number among those that the claims are about, so that what it breaks can be folded."""
    sama = [
        satu.kunci
        for satu in laporan.cetakan
        if satu.tempat == cetak.tempat and [teks for teks, _ in list_angka(satu.teks)] == [cetak.teks]
    ]
    return (sama[0],) if len(sama) == 1 else ()


def _find_asal(subjek: BagianTerkendali, nilai: Decimal) -> str:
    """The print of that value elsewhere, as it is most often written."""
    return subjek.semua[nilai].most_common(1)[0][0]


def _list_calon(subjek: BagianTerkendali, selisih: Decimal) -> list[AngkaCetak]:
    """Numbers that would be one printed elsewhere without the difference; those printed nowhere else come first."""
    calon = [satu for satu in subjek.angka if subjek.semua.get(add_persis(satu.nilai, selisih.copy_negate()))]
    asing = [satu for satu in calon if subjek.semua[satu.nilai].total() == 1]
    return asing or calon


def _write(nilai: Decimal) -> str:
    return write_angka(nilai, max(-int(nilai.as_tuple().exponent), 0))
