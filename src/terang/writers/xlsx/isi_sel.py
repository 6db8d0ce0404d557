"""What goes into a cell: an entered number, a formula, a reference to a home cell, or plain text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import groupby

from terang.errors import TerangError
from terang.naskah.naskah import AsalAngka
from terang.naskah.sisipan import Bilangan, Sisipan, read_teks
from terang.rumus.formula import to_excel
from terang.writers.xlsx.aksara import clean_teks
from terang.writers.xlsx.bentuk_angka import BentukAngka, read_bentuk
from terang.writers.xlsx.lembar import Lembar, Petak
from terang.writers.xlsx.rumah import Denah, Rumah, read_bentuk_sendiri, read_sel

_LIMA_BELAS = Context(prec=15, rounding=ROUND_HALF_UP)
_RUMUS_TERPANJANG = 8000
_ACUAN_TERBANYAK = 250
_TEKS_RUMUS_TERPANJANG = 250


class FormulaTooLongError(TerangError):
    """A figure has more inputs than a spreadsheet formula can name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiSel:
    """Content of one cell.

    Args:
        rumus: formula with its equals sign, empty for a number or text.
        nilai: value, of a formula too, so that a viewer that does not calculate still shows it.
        bentuk: form of a number, None for text.
        masukan: whether this is an entered figure that the reader may change.
    """

    nilai: Decimal | str
    rumus: str = ""
    bentuk: BentukAngka | None = None
    masukan: bool = False


def build_isi(petak: Petak, lembar: Lembar, denah: Denah) -> IsiSel:
    """Content of a table cell."""
    found = read_sel(petak.sel, denah.angka)
    home = denah.rumah.get(found[0]) if found else None
    if found is None or home is None:
        return _build_kalimat(petak.sel.isi, lembar.nama, denah)
    asal, form = denah.angka[found[0]], found[1]
    if (home.lembar, home.baris, home.kolom) == (lembar.nama, petak.baris, petak.kolom):
        return build_angka(asal, denah, lembar.nama)
    return IsiSel(rumus=f"={home.refer(lembar.nama)}", nilai=_value(asal), bentuk=form)


def build_angka(asal: AsalAngka, denah: Denah, lembar: str) -> IsiSel:
    """Content of the home cell of a figure; the printed text where it has no home because it cannot recompute."""
    home = denah.rumah.get(asal.id)
    if home is None:
        return IsiSel(nilai=asal.tertulis)
    formula = _build_rumus(asal, denah.rumah, lembar) if asal.rumus else ""
    return IsiSel(rumus=formula, nilai=_value(asal), bentuk=home.bentuk, masukan=not asal.rumus)


def build_acuan(asal: AsalAngka, denah: Denah) -> IsiSel:
    """A reference to the home cell, from a sheet that is nobody's home."""
    home = denah.rumah.get(asal.id)
    if home is None:
        return IsiSel(nilai=asal.tertulis)
    return IsiSel(rumus=f"={home.refer()}", nilai=_value(asal), bentuk=read_bentuk_sendiri(asal))


def _value(asal: AsalAngka) -> Decimal:
    if asal.nilai is None:
        raise AssertionError(asal.id)  # only figures with a value have a home
    return _LIMA_BELAS.plus(asal.nilai)


def _build_rumus(asal: AsalAngka, homes: Mapping[str, Rumah], lembar: str) -> str:
    # Pairs of lists must keep their cells apart, one to one.
    join = "jumlah_kali" not in asal.rumus
    cells: dict[str, str | tuple[str, ...]] = {}
    for nama, ids in asal.masukan.items():
        references = _list_acuan([homes[id_] for id_ in ids], lembar, join=join)
        cells[nama] = references[0] if len(references) == 1 else tuple(references)
        if len(references) > _ACUAN_TERBANYAK:
            raise _too_long(asal)
    formula = "=" + to_excel(asal.rumus, cells)
    if len(formula) > _RUMUS_TERPANJANG:
        raise _too_long(asal)
    return formula


def _too_long(asal: AsalAngka) -> FormulaTooLongError:
    return FormulaTooLongError(
        f"Angka '{asal.id}' mempunyai masukan lebih banyak daripada yang muat dalam satu rumus lembar kerja. "
        "Hitung melalui subtotal."
    )


def _list_acuan(homes: list[Rumah], lembar: str, *, join: bool) -> list[str]:
    """References, with cells that follow each other down a column joined to one range."""
    # Constant along a run: the row less the place in the list.
    runs = groupby(enumerate(homes), lambda item: (item[1].lembar, item[1].kolom, item[1].baris - join * item[0]))
    found: list[str] = []
    for _, run in runs:
        members = [home for _, home in run]
        if join and len(members) > 1:
            found.append(f"{members[0].refer(lembar)}:{members[-1].sel}")
        else:
            found.extend(home.refer(lembar) for home in members)
    return found


def _build_kalimat(isi: tuple[Sisipan, ...], lembar: str, denah: Denah) -> IsiSel:
    """Text with figures in it stays live too, as long as each figure can be written by a formula."""
    text = clean_teks(read_teks(isi))
    parts = [_part(piece, lembar, denah) for piece in isi]
    if not any(isinstance(piece, Bilangan) for piece in isi) or None in parts:
        return IsiSel(nilai=text)
    formula = "=" + "&".join(part for part in parts if part)
    return IsiSel(nilai=text, rumus=formula) if len(formula) <= _RUMUS_TERPANJANG else IsiSel(nilai=text)


def _part(piece: Sisipan, lembar: str, denah: Denah) -> str | None:
    """A piece as a term of a text formula, None where it cannot be one."""
    if not isinstance(piece, Bilangan):
        return _literal(clean_teks(piece.teks))
    asal, home = denah.angka.get(piece.id), denah.rumah.get(piece.id)
    if asal is None or home is None or asal.nilai is None:
        return None
    form = read_bentuk(piece.teks, asal.nilai, asal.desimal)
    if form is None or not form.polos:
        return None
    # FIXED follows the separators of the reader's settings; a format code inside TEXT would not.
    bare = "" if form.kelompok else ",TRUE"
    number = f"FIXED({home.refer(lembar)},{form.desimal}{bare})"
    return "&".join(part for part in (_literal(form.depan), number, _literal(form.belakang)) if part)


def _literal(teks: str) -> str:
    """A text constant, cut into pieces because a formula takes no longer one."""
    step = _TEKS_RUMUS_TERPANJANG
    pieces = [teks[i : i + step].replace('"', '""') for i in range(0, len(teks), step)]
    return "&".join(f'"{piece}"' for piece in pieces)
