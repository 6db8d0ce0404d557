"""What a sentence says was reached or spent of a target or budget, and what is left of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from terang.klaim.kalimat_lambang import LAMBANG, Lambang, get_subjek, list_lambang, list_tahun
from terang.klaim.klaim import Kaitan, KlaimHitung

_CELAH = r"(?:[^«»]|«N\d+»){0,90}?"
_RAPAT = r"[^«»,]{0,60}?(?:,\s*(?:yaitu|yakni)\s[^«»,]{0,20}?)?"  # a comma or a longer way leads to the next matter
_DASAR = (
    r"\b(?:anggaran|pagu|alokasi|dpa|dana|belanja|target\w*|ditarget\w*|"
    r"perubahan|direncanakan)"
)
_HASIL = (
    r"\b(?:realisasi\w*|terealisa\w+|direalisa\w+|terserap|diserap|penyerapan|serapan|"
    r"tercapai|dicapai|mencapai|(?:pen)?capaian\w*|memperoleh|meraih)"
)
_SEBESAR = r"(?:(?:adalah|yaitu|yakni|mencapai|menjadi)\s+)?(?:sebesar|sebanyak|senilai|sejumlah)?\s*:?\s*"
# Few words may stand between an amount and its percentage; any other word may make it a different percentage.
_ATAU = (
    r"(?:\s+(?:nilai|indeks|poin|skor|angka|level|kejadian|kasus|perkara|permohonan|kali|miliar usd))?"
    r"\s*,?\s*(?:(?:\(|=|/|,)\s*(?:atau\s+)?|"
    r"(?:atau|setara(?: dengan)?|sama dengan|sehingga|dengan|yang berarti|artinya)\s+)"
    r"(?:(?:tingkat|persentase|prosentase|presentase|capaian|pencapaian|realisasi|penyerapan|serapan|kinerja|anggaran|"
    r"keuangan|nya|nilai|mencapai|sudah|telah|terealisasi|tercapai|terserap|dalam|dengan|persen|hanya)(?:nya)?\s+)*"
    rf"{_SEBESAR}"
)
_DARI = rf"\s*\)?\s*,?\s*(?:dari|terhadap|atas)\s+{_RAPAT}"


def _amount(nama: str, jenis: str = "UPN") -> str:
    return rf"«(?P<{nama}_jenis>[{jenis}])(?P<{nama}>\d+)»"


_A_LALU_B = rf"(?P<depan>{_DASAR}{_CELAH}){_amount('a')}(?P<tengah>{_CELAH}{_HASIL}{_CELAH})"
_B = rf"(?P<tengah>{_HASIL}{_CELAH}){_amount('b')}"
_A = rf"(?P<depan>{_DARI}{_DASAR}{_RAPAT}){_amount('a')}"
_C = _ATAU + _amount("c", "P")
_DARI_SEMUA = (
    rf"\b(?:pen)?capaian\w*\b[^«»]{{0,90}}?{_amount('c', 'P')}"
    rf"(?P<tengah>\s*,?\s*(?:dengan|dari|yaitu|yakni)\s+(?:perbandingan\s+(?:antara\s+)?)?realisasi\w*\b[^«»]{{0,60}}?)"
    rf"{_amount('b')}(?P<depan>(?:{_DARI}|\s+(?:dan|dengan)\s+){_DASAR}{_RAPAT}){_amount('a')}"
)
# What is named last with "dari" goes before what the sentence began with.
_POLA = tuple(
    re.compile(pola, re.IGNORECASE)
    for pola in (
        _DARI_SEMUA,  # capaian C% dengan realisasi B dari target A
        rf"{_B}{_C}{_A}",  # realisasi B atau C% dari pagu A
        rf"{_B}{_A}{_C}",  # realisasi B dari pagu A atau C%
        rf"{_A_LALU_B}{_amount('b')}{_C}",  # pagu A terealisasi B atau C%
        rf"{_A_LALU_B}{_amount('c', 'P')}{_ATAU}{_amount('b', 'UN')}",  # pagu A terealisasi C% atau B
    )
)
_MASUK = re.compile(r"pendapatan|penerimaan|retribusi|pajak|\bpad\b", re.IGNORECASE)
_KELUAR = re.compile(r"belanja|pengeluaran|pagu", re.IGNORECASE)
# A percentage of something else, of another year or of a longer plan.
_LAIN = re.compile(
    r"\s*\)?\s*,?\s*(?:(?:lebih|kurang|meningkat|menurun|naik|turun|di ?atas|di ?bawah)\b|"
    r"(?:jika |apabila |bila )?(?:di)?banding|dari\s+(?:tahun|total|seluruh|keseluruhan|jumlah|realisasi|capaian|sisa|"
    r"(?:target|anggaran)\s+(?:akhir|rpjmd|renstra|jangka|nasional|provinsi)))",
    re.IGNORECASE,
)
# The budget before it was changed is not what the year is measured against.
_LAMA = re.compile(
    r"\b(?:murni|semula|sebelum|awal|efisiensi|refocusing|tahun lalu|tahun sebelumnya|sisa|tambahan|"
    r"penambahan|pengurangan|berkurang|bertambah)\b",
    re.IGNORECASE,
)
_BANDING = re.compile(r"\b(?:rata-rata|masing-masing|akumulasi|kumulatif|fisik|rasio)\b", re.IGNORECASE)
_PERUBAHAN = re.compile(r"\bperubahan\b", re.IGNORECASE)
_PEMISAH = re.compile(r"\b(?:sedangkan|sementara|adapun|serta|dan|kemudian)\b|:", re.IGNORECASE)
_BATAS_UMUM = frozenset(map(Decimal, (100, 110, 120, 150)))
_SISA = re.compile(
    rf"(?P<depan>{_DASAR}{_CELAH}){_amount('a', 'U')}(?P<tengah>{_CELAH}{_HASIL}{_CELAH}){_amount('b', 'U')}"
    rf"(?:{_ATAU}«P\d+»\)?)?{_CELAH}\b(?:sisa\w*|tersisa|menyisakan)\b(?P<akhir>{_CELAH}){_amount('d', 'U')}"
    rf"(?:{_ATAU}{_amount('e', 'P')})?",
    re.IGNORECASE,
)
_SISA_LAIN = re.compile(r"lelang|kontrak|kas|tender|tahun lalu|silpa|pengembalian", re.IGNORECASE)


def extract_rasio(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """`pagu A terealisasi B atau C%` and its other orders."""
    terpakai: set[int] = set()
    for pola in _POLA:
        for cocok in pola.finditer(klausa):
            a, b, c = (int(cocok[nama]) for nama in "abc")
            if terpakai.isdisjoint((a, b, c)) and _is_clear(cocok, klausa, lambang):
                terpakai |= {a, b, c}
                yield _claim(cocok, klausa, lambang)


def _is_clear(cocok: re.Match[str], klausa: str, lambang: Lambang) -> bool:
    a, b = int(cocok["a"]), int(cocok["b"])
    kata = f"{cocok['depan']} {cocok['tengah']}"
    if cocok["a_jenis"] != cocok["b_jenis"] or _LAIN.match(klausa, cocok.end()) or _BANDING.search(cocok[0]):
        return False
    if not (lambang.nilai(a) and _same_unit(lambang, a, b)) or _LAMA.search(kata) or _is_mixed(kata):
        return False
    if cocok["a_jenis"] != "U" and LAMBANG.search(kata):
        return False
    # "capaian 96% dengan realisasi 86% dari target 90%": the first is what was computed, not what was reached.
    if cocok["b_jenis"] == "P" and "realisasi" in klausa[cocok.end("b") : cocok.start("c")].casefold():
        return False
    tahun_a, tahun_b = list_tahun(cocok["depan"]), list_tahun(cocok["tengah"])
    return not (tahun_a and tahun_b and tahun_a != tahun_b) and _is_alone(cocok, klausa)


def _is_mixed(kata: str) -> bool:
    """Whether income stands against spending."""
    return bool(_MASUK.search(kata) and _KELUAR.search(kata))


def _same_unit(lambang: Lambang, a: int, b: int) -> bool:
    return lambang.satuan(a) == lambang.satuan(b) or "" in {lambang.satuan(a), lambang.satuan(b)}


def _is_alone(cocok: re.Match[str], klausa: str) -> bool:
    """Whether no other amount of the same kind before it could be the target or the result."""
    if cocok.start("b") < cocok.start("a"):
        return True
    sebelum = list(LAMBANG.finditer(klausa, 0, cocok.start()))
    if not sebelum or sebelum[-1][1] in {"P", "X"} - {cocok["a_jenis"]} or _PERUBAHAN.search(cocok["depan"]):
        return True
    antara = klausa[sebelum[-1].end() : cocok.start() + len(cocok["depan"])]
    return sebelum[-1][1] != cocok["a_jenis"] or bool(_PEMISAH.search(antara))


def _claim(cocok: re.Match[str], klausa: str, lambang: Lambang) -> KlaimHitung:
    a, b, c = (int(cocok[nama]) for nama in "abc")
    uang = cocok["a_jenis"] == "U"
    dibatasi = not uang and lambang.nilai(c) in _BATAS_UMUM
    return KlaimHitung(
        kaitan=Kaitan.RASIO,
        hasil=lambang.cetakan(c),
        masukan=(lambang.cetakan(b), lambang.cetakan(a)),
        kelas="serapan" if uang else "capaian",
        subjek=get_subjek(klausa, min(cocok.start("a_jenis"), cocok.start("b_jenis")) - 1),
        keyakinan=Decimal("0.95") if uang else Decimal("0.9"),
        lain=() if uang else (Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK),
        batas=(lambang.nilai(c),) if dibatasi else (),
    )


def extract_sisa(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """`pagu A terealisasi B, sisa anggaran sebesar D atau E%`, where no other money is named up to D."""
    for cocok in _SISA.finditer(klausa):
        d = int(cocok["d"])
        uang = [di for jenis, di in list_lambang(klausa[: cocok.end("d")] + "»") if jenis == "U"]
        if uang != [int(cocok["a"]), int(cocok["b"]), d] or _SISA_LAIN.search(cocok["akhir"]):
            continue
        if _LAMA.search(cocok["depan"] + cocok["tengah"]):
            continue
        yield _claim_sisa(lambang, uang, d, Kaitan.SELISIH, get_subjek(klausa, cocok.start("d_jenis") - 1))
        if cocok["e"] and lambang.nilai(uang[0]) and not _LAIN.match(klausa, cocok.end()):
            e = int(cocok["e"])
            yield _claim_sisa(lambang, uang, e, Kaitan.PERSEN_SISA, get_subjek(klausa, cocok.start("d_jenis") - 1))


def _claim_sisa(lambang: Lambang, uang: list[int], hasil: int, kaitan: Kaitan, subjek: str) -> KlaimHitung:
    return KlaimHitung(
        kaitan=kaitan,
        hasil=lambang.cetakan(hasil),
        masukan=(lambang.cetakan(uang[0]), lambang.cetakan(uang[1])),
        kelas="jumlah" if kaitan is Kaitan.SELISIH else "serapan",
        subjek=subjek,
    )
