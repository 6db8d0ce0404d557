"""Percentage columns as one column against another: which two, by which formula, up to which cap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from terang.klaim.arah import Arah, find_arah
from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.polaritas import Polaritas, read_polaritas
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import BAIK, Putusan, compute_selang, uji, uji_kaitan

_RASIO = (Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK)
_BATAS = tuple(map(Decimal, (100, 105, 110, 120, 125, 150)))
_CUKUP = 3  # rows that obey before arithmetic alone may speak
_CONTOH = 10  # rows of which one must obey before the others are tried, where words do not speak for a pair
_CUKUP_BAIK = (Putusan.DIBATASI, Putusan.TERSEMBUNYI)
_RAGU = Decimal("0.7")
_BUKAN_RASIO = re.compile(
    r"\b(?:efisiensi|efektivitas|efektifitas|bobot|kontribusi|proporsi|tertimbang|fisik)\b", re.IGNORECASE
)
_KEMAJUAN = re.compile(r"\b(?:kemajuan|akhir (?:renstra|rpjmd|periode))\b", re.IGNORECASE)
_LALU = re.compile(r"\b(?:tahun lalu|tahun sebelumnya|thn lalu)\b", re.IGNORECASE)

Tiga = tuple[BarisTerbaca, Cetakan, tuple[Cetakan, Cetakan]]
"""A row with its percentage and the two figures that it may come from."""


@dataclass(frozen=True, slots=True)
class _Calon:
    """A way to read a percentage column: from which columns, by which relation, obeyed by how many rows."""

    r: KolomTerbaca
    t: KolomTerbaca
    kaitan: Kaitan
    cocok: int
    teruji: int
    tak_sepele: int
    kata: int


def extract_rasio(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Claims of a percentage column, where headers and rows agree on what it is a percentage of."""
    if kolom.peran is not Peran.PERSEN:
        return
    calon = [c for r, t in permutations(lain, 2) for c in _weigh(tabel, kolom, r, t)]
    terbaik = max(calon, key=_rank, default=None)
    if terbaik is None or not _in_force(kolom, terbaik) or _belongs_elsewhere(tabel, kolom, terbaik):
        return
    if not terbaik.tak_sepele and not _is_berdasar(tabel, kolom, terbaik):
        return
    kelas = "serapan" if terbaik.t.uang or terbaik.t.peran is Peran.ANGGARAN else "capaian"
    baris = [
        tiga for tiga in list_tiga(tabel, kolom, terbaik.r, terbaik.t) if kelas == "serapan" or _comparable(*tiga[2])
    ]
    arah, batas = find_arah(baris), _find_batas(baris)
    for satu in baris:
        klaim = _claim(satu, terbaik, kelas, arah, batas)
        yield replace(klaim, keyakinan=_RAGU) if _is_bukan_rasio(kolom) else klaim


def _rank(calon: _Calon) -> tuple[int, int, int]:
    """Rows that obey and headers that fit; of equals the one with the latest result."""
    nilai = 2 * calon.tak_sepele + calon.cocok + calon.kata - 2 * (calon.kaitan is not Kaitan.RASIO)
    return nilai, calon.cocok, calon.r.tahun or 0


def _is_bukan_rasio(kolom: KolomTerbaca) -> bool:
    """Whether the header names what is defined in many ways, of which a plain percentage is one."""
    return bool(_BUKAN_RASIO.search(" ".join(kolom.jalur)))


def _belongs_elsewhere(tabel: TabelTerbaca, kolom: KolomTerbaca, calon: _Calon) -> bool:
    """Whether another percentage column is what these two give, and this one equals it in some rows only.

    Where all was reached, the percentage of the indicator and that of its money are both 100.
    """
    lain = (k for k in tabel.kolom if k.peran is Peran.PERSEN and k is not kolom)
    sebanding = (c for k in lain for c in _weigh(tabel, k, calon.r, calon.t) if c.kaitan is Kaitan.RASIO)
    return any(c.tak_sepele > calon.tak_sepele and c.cocok >= calon.cocok for c in sebanding)


def _is_berdasar(tabel: TabelTerbaca, kolom: KolomTerbaca, calon: _Calon) -> bool:
    """Whether headers alone may speak where no row bears them out: inputs first, and no other result for them."""
    if kolom.indeks < max(calon.r.indeks, calon.t.indeks) or _is_bukan_rasio(kolom):
        return False
    if any(not k.jalur and any(baris.angka[k.indeks] for baris in tabel.baris) for k in tabel.kolom):
        return False  # figures without a header show that the headers were not read right
    lain = [k for k in tabel.kolom if k.peran is Peran.PERSEN and k is not kolom]
    sebanding = [c for k in lain for c in _weigh(tabel, k, calon.r, calon.t)]
    return not any(c.tak_sepele if calon.cocok else c.cocok for c in sebanding)


def list_tiga(tabel: TabelTerbaca, kolom: KolomTerbaca, r: KolomTerbaca, t: KolomTerbaca) -> list[Tiga]:
    """The rows that have all three figures; a mean of percentages is no percentage of means."""
    return [
        (satu, h, (a, b))
        for satu in tabel.baris
        if satu.jenis is not JenisRingkas.RATA_RATA
        and (h := satu.angka[kolom.indeks])
        and (a := satu.angka[r.indeks])
        and (b := satu.angka[t.indeks])
    ]


def _claim(tiga: Tiga, calon: _Calon, kelas: str, arah: Arah, batas: tuple[Decimal, ...]) -> KlaimHitung:
    baris, hasil, masukan = tiga
    yakin = Decimal("0.97") if calon.cocok >= _CUKUP else Decimal("0.9") if calon.kata >= _CUKUP else Decimal("0.8")
    polaritas = read_polaritas(baris.nama, baris.teks)
    rendah = polaritas is Polaritas.RENDAH
    klaim = KlaimHitung(
        kaitan=arah.rendah if rendah else arah.biasa,
        hasil=hasil,
        masukan=masukan,
        kelas=kelas,
        subjek=baris.nama,
        keyakinan=yakin,
        batas=batas,
        lain=arah.list_lain(rendah=rendah),
    )
    # Nothing says that more is better, and the inverse gives just what is printed: a person must look.
    ragu = polaritas is Polaritas.TAK_TERBACA and uji(klaim).putusan is Putusan.SALAH and _is_terbalik(klaim)
    return replace(klaim, keyakinan=_RAGU) if ragu else klaim


def _is_terbalik(klaim: KlaimHitung) -> bool:
    return any(
        uji_kaitan(k, klaim.hasil, klaim.masukan, batas=klaim.batas).putusan in {*BAIK, Putusan.DIBATASI}
        for k in _RASIO
        if k is not klaim.kaitan
    )


def _comparable(*pasangan: Cetakan) -> bool:
    """`76 orang` against `78 %` is another fault than a wrong quotient."""
    satuan = {satu.satuan.casefold() for satu in pasangan if satu.satuan not in {"", "%"}}
    return len(satuan) < 2  # noqa: PLR2004


def _weigh(tabel: TabelTerbaca, kolom: KolomTerbaca, r: KolomTerbaca, t: KolomTerbaca) -> list[_Calon]:
    if not _may_divide(kolom, r, t):
        return []
    kata = _match_kata(kolom, r, t)
    # Where no column is called realisasi, the total of the periods is it.
    if r.peran is Peran.JUMLAH and all(k.peran is not Peran.REALISASI for k in tabel.kolom):
        kata += 2
    baris = [tiga for tiga in list_tiga(tabel, kolom, r, t) if all(satu.nilai for satu in tiga[2])]
    if kata < 0 or not baris:
        return []
    if kata <= _CUKUP and not any(_obeys(satu) for satu in baris[:_CONTOH]):
        return []
    hasil = []
    batas = _find_batas(baris)
    for kaitan in _RASIO:
        putusan = [uji_kaitan(kaitan, h, m, batas=batas).putusan for _, h, m in baris]
        beda = sum(p in BAIK and a.nilai != b.nilai for p, (_, _, (a, b)) in zip(putusan, baris, strict=True))
        # A cap on an inverse would explain anything, and so would digits that it hides.
        cocok = sum(p in BAIK or (p in _CUKUP_BAIK and kaitan is Kaitan.RASIO) for p in putusan)
        hasil.append(_Calon(r, t, kaitan, cocok, len(baris), beda, kata))
    return hasil


def _may_divide(kolom: KolomTerbaca, r: KolomTerbaca, t: KolomTerbaca) -> bool:
    """Like by like, and no percentage: only what is called efficiency is one percentage by another."""
    persen = {r.peran, t.peran} & {Peran.PERSEN, Peran.SISA}
    return r.uang == t.uang and (not persen or (r.peran is t.peran is Peran.PERSEN and _is_bukan_rasio(kolom)))


def _obeys(tiga: Tiga) -> bool:
    """Whether a row obeys any of the formulas."""
    return any(uji_kaitan(kaitan, tiga[1], tiga[2]).putusan in BAIK for kaitan in _RASIO)


def _match_kata(kolom: KolomTerbaca, r: KolomTerbaca, t: KolomTerbaca) -> int:
    """How well the headers say that `kolom` is `r` against `t`; negative where they say it is not."""
    if t.peran is Peran.REALISASI and r.peran in {Peran.TARGET, Peran.ANGGARAN}:
        return -1
    if kolom.tahun and r.tahun and kolom.tahun != r.tahun:
        return -1
    if _LALU.search(" ".join(kolom.jalur)) and not _LALU.search(" ".join(r.jalur)):
        return -1
    nilai = 2 * (r.peran is Peran.REALISASI) + 2 * (t.peran in {Peran.TARGET, Peran.ANGGARAN})
    if r.tahun and t.tahun and r.tahun != t.tahun and not _KEMAJUAN.search(" ".join((*kolom.jalur, *t.jalur))):
        nilai -= 1
    nilai += kolom.jalur[:1] == r.jalur[:1] == t.jalur[:1] and len(kolom.jalur) > 1
    # Of several targets the one nearest before the result is meant.
    return nilai + (0 < kolom.indeks - r.indeks <= kolom.indeks - t.indeks <= _CUKUP and t.indeks < r.indeks)


def _in_force(kolom: KolomTerbaca, calon: _Calon) -> bool:
    if calon.kata >= _CUKUP + 1 and not _is_bukan_rasio(kolom):
        # Sound headers carry a short table; a long one must bear them out.
        return calon.teruji <= _CUKUP or 2 * calon.cocok >= calon.teruji
    return calon.tak_sepele >= _CUKUP and 3 * calon.cocok >= 2 * calon.teruji


def _find_batas(baris: Sequence[Tiga]) -> tuple[Decimal, ...]:
    """A cap is in force where figures stop at it and none, or far fewer, go beyond."""
    hasil = []
    for batas in _BATAS:
        di = sum(map(_exceeds, (satu for satu in baris if satu[1].nilai == batas)))
        lewat = sum(satu[1].nilai > batas for satu in baris)
        if di and (not lewat or (di >= _CUKUP and di > _CUKUP * lewat)):
            hasil.append(batas)
    return tuple(hasil)


def _exceeds(tiga: Tiga) -> bool:
    """Whether by any of the formulas the row would be higher than it is printed."""
    _, hasil, masukan = tiga
    selang = [compute_selang(kaitan, [m.persis() for m in masukan]) for kaitan in _RASIO]
    return any(satu is not None and satu.bawah > hasil.nilai for satu in selang)
