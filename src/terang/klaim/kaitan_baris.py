"""Relations down a column: totals, subtotals by level, means; in force where enough of a table obeys them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from terang.klaim.cetakan import Cetakan
from terang.klaim.klaim import Kaitan, KlaimHitung
from terang.klaim.tabel import BarisTerbaca, JenisRingkas, KolomTerbaca, Peran, TabelTerbaca
from terang.klaim.tingkat_hitung import find_tingkat_hitung
from terang.klaim.uji import Putusan, uji, uji_kaitan

_BAIK = (Putusan.SESUAI, Putusan.TERPOTONG, Putusan.TERSEMBUNYI)
_URUTAN_KATA = ("urusan", "program", "kegiatan", "subkegiatan")
_CUKUP = 3
_UANG = 1_000_000
_RAGU = Decimal("0.7")
_RETAK = 1000  # what is left of an amount that a page break cut is smaller still
_NOMOR_BARIS = re.compile(r"^(\d{1,3})\s*[.)]?(?:\s+[^\W\d]|$)")
_KEPALA_NOMOR = re.compile(r"^(?:no|nomor)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Induk:
    """A row with the rows that make it up, by their places in the table."""

    baris: int
    anak: tuple[int, ...]


def extract_kaitan_baris(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    """The claims that relate figures of one column.

    A row that fails in several columns at once has more likely lost a part in reading than in writing.
    """
    klaim = list(_list_klaim(tabel))
    gagal = Counter(_key(satu) for satu in klaim if uji(satu).putusan is Putusan.SALAH)
    semua = Counter(map(_key, klaim))
    for satu in klaim:
        banyak = gagal[_key(satu)]
        if satu.kaitan is Kaitan.RATA_RATA and banyak >= _CUKUP and banyak == semua[_key(satu)]:
            continue  # the name of an indicator begins like that of a mean
        yield replace(satu, keyakinan=_RAGU) if banyak > 1 else satu


def _key(klaim: KlaimHitung) -> tuple[int | None, int | None, str]:
    tempat = klaim.hasil.tempat
    return tempat.halaman, tempat.baris_tabel, klaim.hasil.kutipan


def _list_klaim(tabel: TabelTerbaca) -> Iterator[KlaimHitung]:
    tingkat = _complete_tingkat(tabel, _find_tingkat(tabel.baris))
    induk = list(_list_induk(tabel.baris, tingkat))
    for kolom in tabel.kolom:
        if _adds_up(kolom, tabel):
            pohon = list(_extract_pohon(tabel, kolom, induk))
            yield from pohon
            yield from _extract_total(tabel, kolom, tingkat, terbukti=bool(pohon))
        else:
            yield from _extract_pohon(tabel, kolom, list(_list_induk_kata(tabel, kolom)))
        yield from _extract_rata(tabel, kolom)


def _complete_tingkat(tabel: TabelTerbaca, tingkat: list[int]) -> list[int]:
    """Where words and signs show one level only, the arithmetic of the fullest column may show two."""
    data = [i for i, baris in enumerate(tabel.baris) if baris.jenis is JenisRingkas.DATA]
    if len({tingkat[i] for i in data}) != 1:
        return tingkat
    for kolom in tabel.kolom:
        if _adds_up(kolom, tabel):
            angka = [tabel.baris[i].angka[kolom.indeks] for i in data]
            hitung = find_tingkat_hitung([satu.nilai if satu else None for satu in angka])
            if hitung:
                baru = dict(zip(data, hitung, strict=True))
                return [baru.get(i, 0) for i in range(len(tingkat))]
    return tingkat


def _adds_up(kolom: KolomTerbaca, tabel: TabelTerbaca) -> bool:
    """Whether figures of this column can be added: money and counts, not percentages, indices or mixed units."""
    angka = [satu for baris in tabel.baris if (satu := baris.angka[kolom.indeks])]
    if kolom.peran in {Peran.NOMOR, Peran.SATUAN, Peran.PERSEN} or kolom.persen or len(angka) < 2:  # noqa: PLR2004
        return False
    return all(satu.satuan in {"", "Rp"} for satu in angka) or len({satu.satuan for satu in angka}) == 1


def _find_tingkat(baris: Sequence[BarisTerbaca]) -> list[int]:
    """The level of every row: codes and words say it, other signs by the order in which they appear."""
    tumpukan: list[tuple[str, ...]] = []
    hasil = []
    kepala = _list_kepala(baris)
    for satu in baris:
        tanda = satu.tanda
        if tanda[0] == "kode":
            hasil.append(int(tanda[1]))
        elif satu.teks[0].strip(" .") in kepala:
            hasil.append(1)
        elif tanda[0] == "kata" and tanda[1] in _URUTAN_KATA:
            hasil.append(_URUTAN_KATA.index(tanda[1]))
        else:
            if tanda in tumpukan:
                del tumpukan[tumpukan.index(tanda) + 1 :]
            else:
                tumpukan.append(tanda)
            hasil.append(len(tumpukan) - 1 + len(_URUTAN_KATA))
    return hasil


def _list_kepala(baris: Sequence[BarisTerbaca]) -> set[str]:
    """Bare numbers under which codes stand: `4` over `4.1` and `4.2`."""
    kode = {satu.teks[0].partition(".")[0].strip() for satu in baris if satu.tanda[0] == "kode"}
    return {satu for satu in kode if satu.isdigit()}


def _list_induk(baris: Sequence[BarisTerbaca], tingkat: Sequence[int]) -> Iterator[_Induk]:
    """Rows with the rows of the next deeper level below them."""
    for i, satu in enumerate(baris):
        if satu.jenis is not JenisRingkas.DATA:
            continue
        bawah = []
        for j in range(i + 1, len(baris)):
            if tingkat[j] <= tingkat[i] or baris[j].jenis is not JenisRingkas.DATA:
                break
            bawah.append(j)
        if bawah:
            terdekat = min(tingkat[j] for j in bawah)
            yield _Induk(i, tuple(j for j in bawah if tingkat[j] == terdekat))


def _list_induk_kata(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Iterator[_Induk]:
    """Programs over kegiatan over sub kegiatan, where other rows stand between them in the same column."""
    tangga = [
        (i, _URUTAN_KATA.index(satu.tanda[1]))
        for i, satu in enumerate(tabel.baris)
        if satu.tanda[0] == "kata"
        and satu.tanda[1] in _URUTAN_KATA
        and (x := satu.angka[kolom.indeks])
        and x.satuan in {"", "Rp"}
        and x.nilai >= _UANG
    ]
    for urut, (i, tingkat) in enumerate(tangga):
        bawah = []
        for j, dalam in tangga[urut + 1 :]:
            if dalam <= tingkat:
                break
            bawah.append((j, dalam))
        if bawah:
            terdekat = min(dalam for _, dalam in bawah)
            yield _Induk(i, tuple(j for j, dalam in bawah if dalam == terdekat))


def _extract_pohon(tabel: TabelTerbaca, kolom: KolomTerbaca, induk: Sequence[_Induk]) -> Iterator[KlaimHitung]:
    klaim = []
    for satu in induk:
        hasil = tabel.baris[satu.baris].angka[kolom.indeks]
        anak = tuple(x for j in satu.anak if (x := tabel.baris[j].angka[kolom.indeks]))
        if hasil and len(anak) == len(satu.anak) and hasil.nilai / _RETAK <= max(x.nilai for x in anak) <= hasil.nilai:
            klaim.append((satu, hasil, anak))
    cocok = [len(anak) > 1 and uji_kaitan(Kaitan.JUMLAH, hasil, anak).putusan in _BAIK for _, hasil, anak in klaim]
    tunggal = [len(anak) == 1 and hasil.nilai == anak[0].nilai for _, hasil, anak in klaim]
    bagus = sum(cocok) + sum(tunggal)
    berkata = all(_is_bertanda(tabel.baris, satu) for satu, _, _ in klaim)
    if sum(cocok) < (2 if berkata else _CUKUP) or 3 * bagus < 2 * len(klaim):
        return
    for satu, hasil, anak in klaim:
        yield _build(tabel.baris[satu.baris], hasil, anak, bagus)


def _is_bertanda(baris: Sequence[BarisTerbaca], induk: _Induk) -> bool:
    """Whether words or codes, not looks, say that these rows make up that one."""
    return baris[induk.baris].tanda[0] != "rupa" or all(baris[j].tanda[0] == "kode" for j in induk.anak)


def _build(
    baris: BarisTerbaca,
    hasil: Cetakan,
    anak: tuple[Cetakan, ...],
    bagus: int,
    kaitan: Kaitan = Kaitan.JUMLAH,
) -> KlaimHitung:
    return KlaimHitung(
        kaitan=kaitan,
        hasil=hasil,
        masukan=anak,
        kelas="jumlah" if kaitan is Kaitan.JUMLAH else "rata-rata",
        subjek=baris.nama,
        keyakinan=Decimal("0.95") if bagus >= 1 else Decimal("0.85"),
    )


def _extract_total(
    tabel: TabelTerbaca, kolom: KolomTerbaca, tingkat: Sequence[int], *, terbukti: bool
) -> Iterator[KlaimHitung]:
    """Total rows: of the candidate blocks the one whose sum fits; where none fits, the plain or uppermost block above.

    `terbukti` says that the levels of the rows are borne out by their sums in this column.
    """
    for i, baris in enumerate(tabel.baris):
        hasil = baris.angka[kolom.indeks]
        if baris.jenis is not JenisRingkas.TOTAL or hasil is None or _is_lanjutan(tabel):
            continue
        blok = [isi for calon in _list_blok(tabel.baris, i, tingkat) if len(isi := _take(tabel, calon, kolom)) > 1]
        blok = [isi for isi in blok if _plausible(hasil, isi)]
        if not blok:
            continue
        cocok = next((isi for isi in blok if uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in _BAIK), None)
        if cocok is None and any(sum(satu.nilai for satu in isi) == 2 * hasil.nilai for isi in blok):
            continue  # rows stand beside the rows that make them up, and nothing tells which
        bagus = sum(_fits_elsewhere(tabel, i, k, tingkat) for k in tabel.kolom if k is not kolom)
        # Where the rows have levels and no other column shows which rows are meant, nobody can say what is wrong.
        rata = _is_flat(tabel.baris, i, tingkat)
        if cocok or bagus or rata or terbukti:
            pilih = cocok or _same_block(tabel, i, kolom, tingkat) or blok[0 if rata or len(blok) == 1 else 1]
            yield _build(baris, hasil, pilih, bagus + bool(cocok))


def _is_lanjutan(tabel: TabelTerbaca) -> bool:
    """Whether the numbering of the rows begins above one: the rows before stand in a part that was read as its own."""
    awal = next((teks for teks in tabel.baris[0].teks if teks.strip()), "") if tabel.baris else ""
    nomor = _NOMOR_BARIS.match(awal)
    bernomor = bool(_KEPALA_NOMOR.match(tabel.kolom[0].jalur[-1])) if tabel.kolom and tabel.kolom[0].jalur else False
    return bernomor and nomor is not None and int(nomor[1]) > 1


def _plausible(hasil: Cetakan, isi: Sequence[Cetakan]) -> bool:
    """A sum is not smaller than its largest part; figures of 0 to 100 with decimals are rates that nobody adds."""
    terbesar = max(satu.nilai for satu in isi)
    laju = any(satu.desimal for satu in isi) and terbesar <= 100 and hasil.nilai <= 100  # noqa: PLR2004
    return not laju and (hasil.nilai >= terbesar or any(satu.nilai < 0 for satu in isi))


def _list_blok(baris: Sequence[BarisTerbaca], i: int, tingkat: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Rows that a total may add: since the last total, all data rows, the top level, the totals before it."""
    data = [j for j in range(i) if baris[j].jenis is JenisRingkas.DATA]
    total = [j for j in range(i) if baris[j].jenis is JenisRingkas.TOTAL]
    sejak = [j for j in data if not total or j > total[-1]]
    for kumpul in (sejak, data):
        yield tuple(kumpul)
        for dalam in sorted({tingkat[j] for j in kumpul}):
            yield tuple(j for j in kumpul if tingkat[j] == dalam)
    yield tuple(total)


def _take(tabel: TabelTerbaca, blok: Sequence[int], kolom: KolomTerbaca) -> tuple[Cetakan, ...]:
    return tuple(satu for j in blok if (satu := tabel.baris[j].angka[kolom.indeks]))


def _find_cocok(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> tuple[int, ...] | None:
    hasil = tabel.baris[i].angka[kolom.indeks]
    if hasil is None or not _adds_up(kolom, tabel):
        return None
    for blok in _list_blok(tabel.baris, i, tingkat):
        isi = _take(tabel, blok, kolom)
        if len(isi) > 1 and hasil.nilai and uji_kaitan(Kaitan.JUMLAH, hasil, isi).putusan in _BAIK:
            return blok
    return None


def _fits_elsewhere(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> bool:
    return _find_cocok(tabel, i, kolom, tingkat) is not None


def _same_block(tabel: TabelTerbaca, i: int, kolom: KolomTerbaca, tingkat: Sequence[int]) -> tuple[Cetakan, ...] | None:
    """The block that the total adds in another column."""
    for lain in tabel.kolom:
        blok = _find_cocok(tabel, i, lain, tingkat) if lain is not kolom else None
        if blok:
            isi = _take(tabel, blok, kolom)
            return isi if len(isi) > 1 else None
    return None


def _is_flat(baris: Sequence[BarisTerbaca], i: int, tingkat: Sequence[int]) -> bool:
    return len({tingkat[j] for j in range(i) if baris[j].jenis is JenisRingkas.DATA}) == 1


def _extract_rata(tabel: TabelTerbaca, kolom: KolomTerbaca) -> Iterator[KlaimHitung]:
    """Mean rows: the rows since the last mean; a mean of means may take either the means or all rows."""
    rata: list[int] = []
    for i, baris in enumerate(tabel.baris):
        hasil = baris.angka[kolom.indeks]
        if baris.jenis is not JenisRingkas.RATA_RATA:
            continue
        awal = rata[-1] + 1 if rata else 0
        sejak = tuple(j for j in range(awal, i) if tabel.baris[j].jenis is JenisRingkas.DATA)
        semua = tuple(j for j in range(i) if tabel.baris[j].jenis is JenisRingkas.DATA)
        if hasil and not _is_lanjutan(tabel) and not any(_is_unread(tabel.baris[j], kolom) for j in semua):
            calon = [
                isi for blok in ((sejak,) if sejak else (tuple(rata), semua)) if (isi := _take(tabel, blok, kolom))
            ]
            calon += [isi for isi in [_take(tabel, semua, kolom)] if isi and isi not in calon]
            if calon:
                cocok = next((c for c in calon if uji_kaitan(Kaitan.RATA_RATA, hasil, c).putusan in _BAIK), calon[0])
                yield _build(baris, hasil, cocok, 1, Kaitan.RATA_RATA)
        rata.append(i)


def _is_unread(baris: BarisTerbaca, kolom: KolomTerbaca) -> bool:
    """Whether a cell holds digits that could not be read as one figure, so that no mean over it can be known."""
    return baris.angka[kolom.indeks] is None and any(huruf.isdigit() for huruf in baris.teks[kolom.indeks])
