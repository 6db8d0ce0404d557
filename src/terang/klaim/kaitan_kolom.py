"""Relations between the columns of a table: words propose, arithmetic decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.polaritas import Polaritas, read_polaritas
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.uji import Putusan, uji_kaitan

_BAIK = (Putusan.SESUAI, Putusan.TERPOTONG)
_RASIO = (Kaitan.RASIO, Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK)
_BATAS = tuple(map(Decimal, (100, 105, 110, 120, 125, 150)))
_CUKUP = 3  # rows that obey before arithmetic alone may speak
_KOLOM_TERBANYAK = 24
_RAGU = Decimal("0.7")
_BUKAN_RASIO = re.compile(
    r"\b(?:efisiensi|efektivitas|efektifitas|bobot|kontribusi|proporsi|tertimbang|fisik)\b", re.IGNORECASE
)
_KEMAJUAN = re.compile(r"\b(?:kemajuan|akhir (?:renstra|rpjmd|periode))\b", re.IGNORECASE)
_LALU = re.compile(r"\b(?:tahun lalu|tahun sebelumnya|thn lalu)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Calon:
    """A way to read a percentage column: from which columns, by which relation, obeyed by how many rows."""

    masukan: tuple[int, ...]
    kaitan: Kaitan
    cocok: int
    teruji: int
    tak_sepele: int
    kata: int
    dibatasi: int


def extract_kaitan_kolom(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    """The claims that relate figures of one row."""
    angka = [k for k in tabel.kolom if k.peran is not Peran.NOMOR and any(b.angka[k.indeks] for b in tabel.baris)]
    if len(angka) < 2 or len(angka) > _KOLOM_TERBANYAK:  # noqa: PLR2004 - one column relates to nothing
        return
    for kolom in angka:
        if kolom.peran is Peran.PERSEN:
            rasio = list(_extract_rasio(tabel, kolom, [k for k in angka if k is not kolom]))
            yield from rasio or _extract_bagian(tabel, kolom, [k for k in angka if k is not kolom])
        elif kolom.peran is Peran.SISA:
            yield from _extract_umum(tabel, kolom, angka, Kaitan.SELISIH, "jumlah")
        elif kolom.peran is Peran.TUMBUH:
            yield from _extract_umum(tabel, kolom, angka, Kaitan.PERTUMBUHAN, "capaian")
        elif kolom.peran is Peran.JUMLAH:
            yield from _extract_jumlah(tabel, kolom, angka)


def _extract_rasio(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    batas = _find_batas(tabel, kolom)
    calon = [c for r, t in permutations(lain, 2) for c in _weigh(tabel, kolom, r, t, batas)]
    if not calon:
        return
    terbaik = max(calon, key=lambda c: _rank(tabel, c))
    if not _in_force(terbaik) or (not terbaik.cocok and not _is_berdasar(tabel, kolom, terbaik)):
        return
    kelas = "serapan" if tabel.kolom[terbaik.masukan[1]].uang else "capaian"
    for baris in tabel.baris:
        yield from _claim(baris, kolom, terbaik, kelas, batas)


def _rank(tabel: TabelTerbaca, calon: _Calon) -> tuple[int, int, int, int]:
    """Rows that obey and headers that fit; of equals the one with the latest result."""
    nilai = 2 * calon.tak_sepele + calon.cocok + calon.kata - 2 * (calon.kaitan is not Kaitan.RASIO)
    return nilai, calon.cocok, calon.dibatasi, tabel.kolom[calon.masukan[0]].tahun or 0


def _is_berdasar(tabel: TabelTerbaca, kolom: KolomTerbaca, calon: _Calon) -> bool:
    """Whether headers alone may speak where no row obeys: inputs before the result, and no other result for them."""
    if kolom.indeks < max(calon.masukan) or _BUKAN_RASIO.search(" ".join(kolom.jalur)):
        return False
    r, t = (tabel.kolom[i] for i in calon.masukan)
    lain = [k for k in tabel.kolom if k.peran is Peran.PERSEN and k is not kolom]
    return not any(c.cocok for k in lain for c in _weigh(tabel, k, r, t, ()))


def _claim(
    baris: BarisTerbaca, kolom: KolomTerbaca, calon: _Calon, kelas: str, batas: tuple[Decimal, ...]
) -> Iterator[KlaimHitung]:
    hasil, masukan = baris.angka[kolom.indeks], [baris.angka[i] for i in calon.masukan]
    if hasil is None or baris.jenis is JenisRingkas.RATA_RATA or not all(masukan):
        return
    pasangan = tuple(satu for satu in masukan if satu)
    if kelas == "capaian" and not _comparable(pasangan):
        return
    polaritas = read_polaritas(baris.nama, baris.teks)
    yakin = Decimal("0.97") if calon.cocok >= _CUKUP else Decimal("0.9") if calon.kata >= _CUKUP else Decimal("0.8")
    klaim = KlaimHitung(
        kaitan=calon.kaitan,
        hasil=hasil,
        masukan=pasangan,
        kelas=kelas,
        subjek=baris.nama,
        keyakinan=yakin,
        batas=batas,
        # A table of inverse ratios may hold indicators where more is better; the direct one is honest anywhere.
        lain=tuple(k for k in _RASIO if k is not calon.kaitan and (polaritas is Polaritas.RENDAH or k is Kaitan.RASIO)),
    )
    # Nothing says that more is better, and the inverse gives just what is printed: a person must look.
    ragu = polaritas is Polaritas.TAK_TERBACA and _is_terbalik(klaim)
    yield replace(klaim, keyakinan=_RAGU) if ragu else klaim


def _is_terbalik(klaim: KlaimHitung) -> bool:
    return any(
        uji_kaitan(k, klaim.hasil, klaim.masukan, batas=klaim.batas).putusan in {*_BAIK, Putusan.DIBATASI}
        for k in _RASIO
        if k is not klaim.kaitan
    )


def _comparable(pasangan: Sequence[Cetakan]) -> bool:
    """`76 orang` against `78 %` is another fault than a wrong quotient."""
    satuan = {satu.satuan.casefold() for satu in pasangan if satu.satuan not in {"", "%"}}
    return len(satuan) < 2  # noqa: PLR2004


def _weigh(
    tabel: TabelTerbaca, kolom: KolomTerbaca, r: KolomTerbaca, t: KolomTerbaca, batas: tuple[Decimal, ...]
) -> list[_Calon]:
    if r.peran in {Peran.PERSEN, Peran.SISA} or t.peran in {Peran.PERSEN, Peran.SISA} or r.uang != t.uang:
        return []
    kata = _match_kata(kolom, r, t)
    if kata < 0:
        return []
    baris = [
        (h, a, b)
        for satu in tabel.baris
        if satu.jenis is not JenisRingkas.RATA_RATA
        and (h := satu.angka[kolom.indeks])
        and (a := satu.angka[r.indeks])
        and (b := satu.angka[t.indeks])
        and b.nilai
        and a.nilai
    ]
    if not baris:
        return []
    return [_count(baris, kaitan, (r.indeks, t.indeks), kata, batas) for kaitan in _RASIO]


def _count(
    baris: Sequence[tuple[Cetakan, Cetakan, Cetakan]],
    kaitan: Kaitan,
    masukan: tuple[int, ...],
    kata: int,
    batas: tuple[Decimal, ...] = (),
) -> _Calon:
    putusan = [(uji_kaitan(kaitan, h, (a, b), batas=batas).putusan, a.nilai != b.nilai) for h, a, b in baris]
    return _Calon(
        masukan,
        kaitan,
        cocok=sum(satu in _BAIK for satu, _ in putusan),
        teruji=len(putusan),
        tak_sepele=sum(satu in _BAIK and beda for satu, beda in putusan),
        kata=kata,
        dibatasi=sum(satu is Putusan.DIBATASI for satu, _ in putusan),
    )


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


def _in_force(calon: _Calon) -> bool:
    if calon.kata >= _CUKUP + 1:
        # Sound headers carry a short table; a long one must bear them out.
        return calon.teruji <= _CUKUP or 2 * calon.cocok >= calon.teruji
    return calon.tak_sepele >= _CUKUP and 3 * calon.cocok >= 2 * calon.teruji


def _find_batas(tabel: TabelTerbaca, kolom: KolomTerbaca) -> tuple[Decimal, ...]:
    """A cap is in force where no figure of the column lies above it."""
    nilai = [satu.nilai for baris in tabel.baris if (satu := baris.angka[kolom.indeks])]
    tertinggi = max(nilai, default=Decimal(0))
    return tuple(batas for batas in _BATAS if tertinggi == batas)


def _extract_bagian(tabel: TabelTerbaca, kolom: KolomTerbaca, lain: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """Parts in percent of the total below them, where most rows obey it."""
    total = [baris for baris in tabel.baris if baris.jenis is JenisRingkas.TOTAL]
    for k in lain:
        seluruh = total[-1].angka[k.indeks] if total else None
        if seluruh is None or not seluruh.nilai or k.persen:
            continue
        baris = [
            (satu, h, x)
            for satu in tabel.baris
            if satu.jenis is JenisRingkas.DATA and (h := satu.angka[kolom.indeks]) and (x := satu.angka[k.indeks])
        ]
        cocok = sum(uji_kaitan(Kaitan.RASIO, h, (x, seluruh)).putusan in _BAIK for _, h, x in baris)
        if cocok < _CUKUP or 3 * cocok < 2 * len(baris):
            continue
        for satu, h, x in baris:
            yield KlaimHitung(
                kaitan=Kaitan.RASIO,
                hasil=h,
                masukan=(x, seluruh),
                kelas="persen-dari-total",
                subjek=satu.nama,
                keyakinan=Decimal("0.95"),
            )
        return


def _extract_umum(
    tabel: TabelTerbaca, kolom: KolomTerbaca, angka: Sequence[KolomTerbaca], kaitan: Kaitan, kelas: str
) -> Iterator[KlaimHitung]:
    """A difference or a growth that most rows obey."""
    calon = []
    for a, b in permutations([k for k in angka if k is not kolom and k.peran is not Peran.PERSEN], 2):
        baris = [
            (h, x, y)
            for satu in tabel.baris
            if (h := satu.angka[kolom.indeks]) and (x := satu.angka[a.indeks]) and (y := satu.angka[b.indeks])
        ]
        if baris:
            calon.append(_count(baris, kaitan, (a.indeks, b.indeks), 0))
    terbaik = max(calon, key=lambda c: c.tak_sepele, default=None)
    if terbaik is None or terbaik.tak_sepele < _CUKUP or 3 * terbaik.cocok < 2 * terbaik.teruji:
        return
    for satu in tabel.baris:
        yield from _claim(satu, kolom, terbaik, kelas, ())


def _extract_jumlah(tabel: TabelTerbaca, kolom: KolomTerbaca, angka: Sequence[KolomTerbaca]) -> Iterator[KlaimHitung]:
    """A sum across: the columns before it, as many as most rows need."""
    sebelum = [k.indeks for k in angka if k.indeks < kolom.indeks and not k.persen and k.uang == kolom.uang]
    calon = []
    for awal in range(len(sebelum) - 1):
        indeks = sebelum[awal:]
        baris = [
            (satu, h, isi)
            for satu in tabel.baris
            if satu.jenis is not JenisRingkas.RATA_RATA
            and (h := satu.angka[kolom.indeks])
            and len(isi := _pick(satu, indeks)) > 1
        ]
        cocok = [uji_kaitan(Kaitan.JUMLAH, h, isi).putusan in _BAIK for _, h, isi in baris]
        calon.append((sum(cocok), len(baris), baris))
    banyak, teruji, baris = max(calon, key=lambda c: c[0], default=(0, 0, []))
    if banyak < _CUKUP or 3 * banyak < 2 * teruji:
        return
    for satu, hasil, isi in baris:
        yield KlaimHitung(
            kaitan=Kaitan.JUMLAH,
            hasil=hasil,
            masukan=isi,
            kelas="jumlah",
            subjek=satu.nama,
            keyakinan=Decimal("0.95"),
        )


def _pick(baris: BarisTerbaca, indeks: Sequence[int]) -> tuple[Cetakan, ...]:
    return tuple(satu for i in indeks if (satu := baris.angka[i]))
