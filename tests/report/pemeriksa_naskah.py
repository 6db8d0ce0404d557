"""What every document that Terang builds must satisfy, whatever ledger it was built from.

Each `list_` function gives the faults that it found in words, so that a failing test says what is wrong.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from graphlib import CycleError, TopologicalSorter

from terang.naskah.blok import Bab, Blok, Daftar, Gambar, JenisGambar, Kotak, Paragraf, Tabel
from terang.naskah.naskah import AsalAngka, Naskah, list_sisipan, walk_naskah
from terang.naskah.sisipan import Acuan, Bilangan, Teks
from terang.rumus.formula import evaluate, list_variabel, parse_formula

_BULAN = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
BOLEH = (
    rf"\b\d{{1,2}} (?:{_BULAN}) (?:19|20)\d\d\b",  # a date
    r"\bNomor \d+ Tahun (?:19|20)\d\d\b",  # a law
    r"\b(?:PermenPANRB|Permendagri) \d+/(?:19|20)\d\d\b",  # a law in short
    r"\b(?:Bab|BAB) [IVX]+\b",
    r"\b(?:Tabel|Gambar) L?\d+\.\d+\b",
    r"\bsasaran \d{1,2}$",  # the number in the first column of the measurement sheet
    r"(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)",  # a year
)


def list_digit(naskah: Naskah) -> list[str]:
    """Digits in running text that are no year, date, citation, chapter, table or list number."""
    return [teks for teks in _list_teks(naskah) if re.search(r"\d", _strip(teks))]


def _list_teks(naskah: Naskah) -> Iterator[str]:
    for blok in walk_naskah(naskah):
        if isinstance(blok, Tabel):
            yield from _list_teks_tabel(blok)
        else:
            yield from (piece.teks for piece in list_sisipan(blok) if isinstance(piece, Teks))


def _list_teks_tabel(tabel: Tabel) -> Iterator[str]:
    """The texts of a table without the list numbers: whole numbers alone in the first cell of a row, counted up."""
    expected = 1
    for baris in tabel.baris:
        for n, sel in enumerate(baris.sel):
            for piece in sel.isi:
                if not isinstance(piece, Teks):
                    continue
                if n == 0 and len(sel.isi) == 1 and piece.teks == str(expected):
                    expected += 1
                else:
                    yield piece.teks


def _strip(teks: str) -> str:
    for pattern in BOLEH:
        teks = re.sub(pattern, " ", teks)
    return teks


def list_tanpa_asal(naskah: Naskah) -> list[str]:
    """Printed figures without an origin, or printed otherwise than their origin says."""
    angka = {a.id: a for a in naskah.angka}
    printed = [p for blok in walk_naskah(naskah) for p in list_sisipan(blok) if isinstance(p, Bilangan)]
    return [f"{p.id}: {p.teks}" for p in printed if p.id not in angka or angka[p.id].tertulis != p.teks]


def list_masukan_hilang(naskah: Naskah) -> list[str]:
    """Inputs that are nobody's id, formulas without a named input, and figures with neither formula nor source."""
    ids = {a.id for a in naskah.angka}
    missing = [f"{a.id}: {i}" for a in naskah.angka for part in a.masukan.values() for i in part if i not in ids]
    unnamed = [
        f"{a.id}: {var}"
        for a in naskah.angka
        if a.rumus and a.nilai is not None
        for var in list_variabel(parse_formula(a.rumus))
        if var not in a.masukan
    ]
    rootless = [f"{a.id}: tanpa sumber" for a in naskah.angka if not a.rumus and a.sumber is None]
    return (
        missing + unnamed + rootless + [f"{i}: ganda" for i, n in Counter(a.id for a in naskah.angka).items() if n > 1]
    )


def list_lingkaran(naskah: Naskah) -> list[str]:
    """A circle of figures that are computed from each other."""
    graph = {a.id: {i for part in a.masukan.values() for i in part} for a in naskah.angka}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as salah:
        return [" -> ".join(salah.args[1])]
    return []


def list_salah_hitung(naskah: Naskah) -> list[str]:
    """Figures whose formula over the values of their inputs gives another value, or that have one without inputs."""
    angka = {a.id: a for a in naskah.angka}
    counted = [a for a in naskah.angka if a.rumus and a.nilai is not None]
    return [
        f"{a.id}: {a.rumus} = {again}, tercatat {a.nilai}" for a in counted if (again := _evaluate(a, angka)) != a.nilai
    ]


def _evaluate(asal: AsalAngka, angka: dict[str, AsalAngka]) -> Decimal | str:
    inputs: dict[str, Decimal | tuple[Decimal, ...]] = {}
    for var in list_variabel(parse_formula(asal.rumus)):
        values = [angka[i].nilai for i in asal.masukan[var]]
        known = tuple(v for v in values if v is not None)
        if len(known) < len(values):
            return f"masukan {var} kosong"
        # The language takes a list of one where it sums, and a figure where it divides.
        inputs[var] = known if len(known) != 1 or _is_list(asal.rumus, var) else known[0]
    return evaluate(asal.rumus, inputs)


def _is_list(rumus: str, var: str) -> bool:
    return re.search(rf"\b(?:jumlah|rata_rata)\({var}\)", rumus) is not None


def list_acuan_putus(naskah: Naskah) -> list[str]:
    """References without text, or to something that is not in the document."""
    ids = {blok.id for blok in walk_naskah(naskah) if isinstance(blok, Bab | Tabel | Gambar)}
    acuan = [p for blok in walk_naskah(naskah) for p in list_sisipan(blok) if isinstance(p, Acuan)]
    return [f"{a.ke}: '{a.teks}'" for a in acuan if a.ke not in ids or not a.teks.strip()]


def list_id_ganda(naskah: Naskah) -> list[str]:
    """Ids that two chapters, tables or pictures share; and numbers that two of them share."""
    blok = [b for b in walk_naskah(naskah) if isinstance(b, Bab | Tabel | Gambar)]
    ids = Counter(b.id for b in blok)
    nomor = Counter((type(b).__name__, b.nomor) for b in blok if isinstance(b, Tabel | Gambar) and b.nomor)
    return [str(key) for counts in (ids, nomor) for key, n in counts.items() if n > 1]


def list_tabel_rusak(naskah: Naskah) -> list[str]:
    """Tables whose rows do not fill their columns exactly, spans counted."""
    return [fault for b in walk_naskah(naskah) if isinstance(b, Tabel) for fault in _check_grid(b)]


def _check_grid(tabel: Tabel) -> Iterator[str]:
    taken: dict[tuple[int, int], int] = {}
    for y, baris in enumerate(tabel.baris):
        x = 0
        for sel in baris.sel:
            while (y, x) in taken:
                x += 1
            for dy in range(sel.bentang_baris):
                for dx in range(sel.bentang_kolom):
                    taken[y + dy, x + dx] = taken.get((y + dy, x + dx), 0) + 1
    full = {(y, x) for y in range(len(tabel.baris)) for x in range(len(tabel.kolom))}
    if set(taken) != full:
        yield f"{tabel.id}: sel {sorted(set(taken) ^ full)[:3]}"
    yield from (f"{tabel.id}: sel {place} bertumpuk" for place, n in taken.items() if n > 1)


def list_gambar_rusak(naskah: Naskah) -> list[str]:
    """Pictures without alternative text, with a broken specification, or with a float in it."""
    faults = []
    for g in (b for b in walk_naskah(naskah) if isinstance(b, Gambar)):
        if not g.alt.strip():
            faults.append(f"{g.id}: tanpa alt")
        floats: list[str] = []
        spek = json.loads(g.spek, parse_float=floats.append)
        if g.jenis is JenisGambar.VEGA_LITE and floats:
            faults.append(f"{g.id}: pecahan {floats[:3]}")
        if g.jenis is JenisGambar.VEGA_LITE and not spek["data"]["values"]:
            faults.append(f"{g.id}: tanpa data")
        faults += [f"{g.id}: {row}" for row in spek.get("data", {}).get("values", []) if row.get("nilai") == "None"]
    return faults


def list_bagian_kosong(naskah: Naskah) -> list[str]:
    """Chapters and sections in which nothing stands, and lists or tables without a row below their heading."""
    faults = [b.id for b in walk_naskah(naskah) if isinstance(b, Bab | Kotak) and not b.isi and isinstance(b, Bab)]
    return faults + [
        b.id if isinstance(b, Tabel) else "daftar"
        for b in walk_naskah(naskah)
        if (isinstance(b, Daftar) and not b.butir) or (isinstance(b, Tabel) and not _has_body(b))
    ]


def _has_body(tabel: Tabel) -> bool:
    return any(baris.jenis not in ("kepala", "nomor-kolom") for baris in tabel.baris)


def list_kalimat_cacat(naskah: Naskah) -> list[str]:
    """Paragraphs with slips that composing from parts makes: doubled blanks or stops, a blank before a comma."""
    texts = ["".join(p.teks for p in list_sisipan(b)) for b in walk_naskah(naskah) if isinstance(b, Paragraf)]
    return [t for t in texts if re.search(r"(?<! )  (?! )|(?<!\.)\.\.(?!\.)| [,;.](?!\.)|\( |\bNone\b", t)]


PEMERIKSA = {
    "digit": list_digit,
    "tanpa-asal": list_tanpa_asal,
    "masukan-hilang": list_masukan_hilang,
    "lingkaran": list_lingkaran,
    "salah-hitung": list_salah_hitung,
    "acuan-putus": list_acuan_putus,
    "id-ganda": list_id_ganda,
    "tabel-rusak": list_tabel_rusak,
    "gambar-rusak": list_gambar_rusak,
    "bagian-kosong": list_bagian_kosong,
}
"""Every check that holds for any ledger, by name."""


def read_blok(blok: Blok) -> str:
    """What a reader sees of a paragraph or a table, for searching."""
    if isinstance(blok, Tabel):
        return "\n".join(" | ".join("".join(p.teks for p in sel.isi) for sel in b.sel) for b in blok.baris)
    return "".join(p.teks for p in list_sisipan(blok))
