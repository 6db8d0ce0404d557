"""Small documents made of tables, for the tests of the workbook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from terang.kinerja.write_angka import write_angka
from terang.naskah.blok import Baris, JenisBaris, Kolom, Paragraf, Rata, Sel, Tabel
from terang.naskah.naskah import AsalAngka, Naskah
from terang.naskah.sisipan import Bilangan, Nama, Sisipan, Teks
from terang.rumus.formula import evaluate


def make_masukan(id_: str, nilai: str, tertulis: str = "", desimal: int = 2) -> AsalAngka:
    """An entered figure."""
    value = Decimal(nilai)
    return AsalAngka(
        id=id_, nilai=value, tertulis=tertulis or write_angka(value, desimal), uraian=f"Masukan {id_}", desimal=desimal
    )


def make_hitungan(
    id_: str, rumus: str, masukan: Mapping[str, tuple[AsalAngka, ...] | AsalAngka], desimal: int = 2
) -> AsalAngka:
    """A computed figure; a variable over a tuple is a list."""
    inputs = {
        nama: tuple(_nilai(asal) for asal in part) if isinstance(part, tuple) else _nilai(part)
        for nama, part in masukan.items()
    }
    nilai = evaluate(rumus, inputs)
    ids = {
        nama: tuple(asal.id for asal in part) if isinstance(part, tuple) else (part.id,)
        for nama, part in masukan.items()
    }
    return AsalAngka(
        id=id_,
        nilai=nilai,
        tertulis=write_angka(nilai, desimal),
        uraian=f"Hasil {id_}",
        rumus=rumus,
        masukan=ids,
        desimal=desimal,
    )


def _nilai(asal: AsalAngka) -> Decimal:
    assert asal.nilai is not None
    return asal.nilai


def cetak(asal: AsalAngka) -> Bilangan:
    """The figure as it is printed."""
    return Bilangan(asal.tertulis, asal.id)


def make_tabel(*baris: tuple[Sisipan | tuple[Sisipan, ...], ...], id_: str = "t", **sifat: str) -> Tabel:
    """A table with a head row; each cell is one piece or several."""
    width = max(len(row) for row in baris)
    head = Baris(jenis=JenisBaris.KEPALA, sel=tuple(Sel(isi=(Teks(f"Kolom {chr(65 + i)}"),)) for i in range(width)))
    rows = (Baris(sel=tuple(Sel(isi=sel if isinstance(sel, tuple) else (sel,)) for sel in row)) for row in baris)
    return Tabel(id=id_, kolom=(Kolom(rata=Rata.KIRI),) * width, baris=(head, *rows), **sifat)


def make_naskah(tabel: Iterable[Tabel | Paragraf], angka: Iterable[AsalAngka]) -> Naskah:
    """A document of these blocks, its figures sorted as they are to be."""
    return Naskah(judul="Uji", isi=tuple(tabel), angka=tuple(sorted(angka, key=lambda asal: asal.id)))


def list_tercetak(naskah: Naskah) -> dict[str, str]:
    """What is printed for each figure, by id."""
    return {asal.id: asal.tertulis for asal in naskah.angka}


def build_ragam() -> Naskah:
    """Every way in which a figure is printed in a cell."""
    pagu, realisasi = make_masukan("pagu", "44000000", desimal=0), make_masukan("realisasi", "39494400", desimal=0)
    serapan = make_hitungan("serapan", "R / P * 100", {"R": realisasi, "P": pagu})
    target = make_masukan("target", "82", ">82,00")
    rentang = make_masukan("rentang", "5", "5–7", desimal=0)
    rugi, nihil = make_masukan("rugi", "-1200.5", "(1.200,50)"), make_masukan("nihil", "0", "–", desimal=0)
    selisih = make_hitungan("selisih", "mutlak(A - B)", {"A": rugi, "B": nihil})
    lebih = make_hitungan("lebih", "S - T", {"S": serapan, "T": target}, desimal=4)
    # Exact halves that binary arithmetic keeps a little too small.
    paruh = tuple(make_masukan(f"paruh-{i}", nilai) for i, nilai in enumerate(("1.005", "2.675", "-1.005", "0.125")))
    paruh_hitung = make_hitungan("paruh-hitung", "(A + B) / 2", {"A": paruh[0], "B": paruh[1]})
    puluh = make_masukan("puluh", "3.35")
    separuh = make_hitungan("separuh", "A / 10", {"A": puluh})
    rows = (
        (Nama("5.03.02"), (Teks("Rp"), cetak(pagu))),
        (Nama("198001012005011001"), (cetak(realisasi), Teks(" rupiah"))),
        (Nama("007"), (cetak(serapan), Teks(" %"))),
        (Nama("3/4"), cetak(target)),
        (Nama("2022-01-05"), cetak(rentang)),
        (Nama("1e5"), cetak(rugi)),
        (Nama("0,65"), cetak(nihil)),
        (
            Teks("kalimat"),
            (
                Teks('Naik "tajam" '),
                cetak(lebih),
                Teks(" dari "),
                cetak(serapan),
                Teks(", pagu Rp"),
                cetak(pagu),
                Teks("."),
            ),
        ),
        (Teks("lagi"), cetak(serapan)),
        (Teks("pendek"), Bilangan("90", "serapan")),
    )
    angka = (
        pagu,
        realisasi,
        serapan,
        target,
        rentang,
        rugi,
        nihil,
        selisih,
        lebih,
        *paruh,
        paruh_hitung,
        puluh,
        separuh,
    )
    return make_naskah((make_tabel(*rows, judul="Ragam cetak"),), angka)
