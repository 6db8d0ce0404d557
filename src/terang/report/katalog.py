"""The catalogue of a report's figures: each has an id, an exact value, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from terang.errors import TerangError
from terang.kinerja.write_angka import write_angka
from terang.naskah.naskah import AsalAngka, SumberAngka
from terang.naskah.sisipan import Bilangan
from terang.rumus.formula import substitute
from terang.rumus.hitungan import Hitungan

KOSONG = "–"
"""What is printed for a figure that is missing; never a zero."""

SELURUH_TABEL = 1
"""Line named as source of a count over a whole table: its heading."""


class Katalog:
    """Every figure that a report may print, by id.

    Figures enter once, inputs before what is computed from them; sections read them with `cetak`.
    """

    def __init__(self) -> None:
        self._angka: dict[str, AsalAngka] = {}
        self._sebutan: dict[str, str] = {}

    def __contains__(self, id_: str) -> bool:
        return self._resolve(id_) in self._angka

    def add_fakta(
        self,
        id_: str,
        nilai: Decimal | int | None,
        *,
        uraian: str,
        sumber: SumberAngka,
        satuan: str = "",
        desimal: int = 2,
        tertulis: str = "",
        catatan: str = "",
    ) -> str:
        """Enters a figure that stands in the ledger; `tertulis` where it is printed with its comparison."""
        exact = None if nilai is None else Decimal(nilai)
        return self._add(
            AsalAngka(
                id=id_,
                tertulis=tertulis or _write(exact, desimal),
                nilai=exact,
                uraian=uraian,
                satuan=satuan,
                desimal=desimal,
                sumber=sumber,
                catatan=catatan,
            )
        )

    def add_cacah(self, id_: str, banyak: int, *, uraian: str, berkas: str) -> str:
        """Enters how many rows of a table there are."""
        sumber = SumberAngka(berkas=berkas, baris=SELURUH_TABEL)
        return self.add_fakta(
            id_, banyak, uraian=uraian, sumber=sumber, desimal=0, catatan=f"Banyak baris pada {berkas}."
        )

    def add_hitungan(
        self,
        id_: str,
        hitungan: Hitungan,
        masukan: Mapping[str, tuple[str, ...]],
        *,
        uraian: str,
        satuan: str = "",
        desimal: int = 2,
        catatan: str = "",
    ) -> str:
        """Enters a computed figure whose inputs are already in the catalogue."""
        names = {var: tuple(map(self._resolve, ids)) for var, ids in masukan.items() if var in hitungan.inputs}
        notes = " ".join(note for note in (hitungan.alasan or "", hitungan.catatan, catatan) if note)
        return self._add(
            AsalAngka(
                id=id_,
                tertulis=_write(hitungan.value, desimal),
                nilai=hitungan.value,
                uraian=uraian,
                satuan=satuan,
                desimal=desimal,
                rumus=hitungan.rumus,
                masukan=names,
                substitusi=self._substitute(hitungan, names),
                dasar_hukum=hitungan.dasar_hukum,
                catatan=notes,
            )
        )

    def add_sebutan(self, sebutan: str, id_: str) -> None:
        """A second name under which a figure can be asked for: the total by the method that the report uses."""
        self._sebutan[sebutan] = self.get(id_).id

    def get(self, id_: str) -> AsalAngka:
        """The origin of a figure; TerangError when the catalogue has no such figure."""
        try:
            return self._angka[self._resolve(id_)]
        except KeyError:
            raise TerangError(f"Angka '{id_}' tidak ada pada katalog laporan.") from None

    def nilai(self, id_: str) -> Decimal | None:
        """The exact value, None where it is missing or could not be computed."""
        return self.get(id_).nilai

    def cetak(self, id_: str, *, tebal: bool = False) -> Bilangan:
        """The figure as it is printed, without its unit."""
        asal = self.get(id_)
        return Bilangan(asal.tertulis, asal.id, tebal=tebal)

    def list_asal(self) -> tuple[AsalAngka, ...]:
        """Every figure, sorted by id."""
        return tuple(self._angka[id_] for id_ in sorted(self._angka))

    def _resolve(self, id_: str) -> str:
        return self._sebutan.get(id_, id_)

    def _add(self, asal: AsalAngka) -> str:
        if asal.id in self._angka:
            raise TerangError(f"Angka '{asal.id}' dimasukkan dua kali.")
        missing = [id_ for ids in asal.masukan.values() for id_ in ids if id_ not in self._angka]
        if missing:
            raise TerangError(f"Masukan {', '.join(missing)} dari '{asal.id}' belum ada pada katalog.")
        self._angka[asal.id] = asal
        return asal.id

    def _substitute(self, hitungan: Hitungan, masukan: Mapping[str, tuple[str, ...]]) -> str:
        if not hitungan.rumus or hitungan.value is None:
            return ""
        written = {
            var: tuple(_bare(self.get(id_)) for id_ in ids)
            if isinstance(hitungan.inputs[var], tuple)
            else _bare(self.get(ids[0]))
            for var, ids in masukan.items()
        }
        # The contract writes a plain x; a printed page has the sign for it.
        return substitute(hitungan.rumus, written).replace(" x ", " × ")


def _bare(asal: AsalAngka) -> str:
    """A target prints as `>82,00` and a predicate as `BB`; inside a formula both stand for their number."""
    return _write(asal.nilai, asal.desimal)


def _write(nilai: Decimal | None, desimal: int) -> str:
    return KOSONG if nilai is None else write_angka(nilai, desimal)
