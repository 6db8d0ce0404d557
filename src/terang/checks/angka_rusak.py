"""Numbers that no way of writing explains: groups of four digits, letters for digits, two decimal commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terang.checks.kerangka import Hasil, Temuan, Tingkat, periksa
from terang.klaim.laporan import Laporan
from terang.klaim.tabel import Peran, TabelTerbaca
from terang.naskah.tempat import Tempat

_ANGKA = re.compile(
    r"(?<![\w.,/:@-])(?P<rp>Rp\.?\s?)?(?P<angka>\d[\dOolI.,]*[\dOolI])(?:,-)?(?P<persen>\s?%)?(?![\w@/:-]|[.,]\w)"
)
_BUKAN = re.compile(
    r"(?:nomor|no|telp|telepon|fax|faks\w*|hp|wa|nip|nik|npwp|rekening|kode|versi|ip|pasal|ayat|butir|huruf|surat|"
    r"tanggal|tgl|pos|isbn|iso|iec|sni)\.?\s*:?\s*(?:\w{0,12}[\s/]){0,1}$",
    re.IGNORECASE,
)
_JENDELA = 48  # letters before a number that can say what it is; looking further makes long text quadratic
_HURUF = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_TIGA, _EMPAT = 3, 4
_UANG = {Peran.ANGGARAN, Peran.SISA, Peran.JUMLAH}
_UKURAN = {Peran.TARGET, Peran.REALISASI, Peran.PERSEN, Peran.ANGGARAN, Peran.SISA}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Potong:
    """A text that may hold numbers: a sentence, or a cell whose column says what its figures are."""

    teks: str
    tempat: Tempat
    kutipan: str
    uang: bool = False
    ukuran: bool = False


def _list_potong(laporan: Laporan) -> Iterator[_Potong]:
    for kalimat in laporan.kalimat:
        yield _Potong(teks=kalimat.teks, tempat=kalimat.tempat, kutipan=kalimat.teks)
    for tabel in laporan.tabel:
        yield from _list_sel(tabel)


def _list_sel(tabel: TabelTerbaca) -> Iterator[_Potong]:
    # Logical rows that share a printed row share its cells too; each cell is looked at once.
    for baris in {(satu.tempat, satu.teks): satu for satu in tabel.baris}.values():
        kutipan = " | ".join(dict.fromkeys(filter(None, baris.teks)))
        for kolom, teks in zip(tabel.kolom, baris.teks, strict=False):
            # A cell that spans columns stands in each of them; it is looked at once.
            if teks and (kolom.indeks == 0 or baris.teks[kolom.indeks - 1] != teks):
                yield _Potong(
                    teks=teks, tempat=baris.tempat, kutipan=kutipan,
                    uang=kolom.uang or kolom.peran in _UANG, ukuran=kolom.peran in _UKURAN,
                )  # fmt: skip


@periksa(
    kode="RSK001", kelas="angka-rusak", tingkat=Tingkat.GALAT, over=_list_potong,
    salah="LAPORAN KINERJA TAHUN 2022\n\nAnggaran kegiatan sebesar Rp9.871.1466.000 dan capaiannya 8O,6 persen.\n",
    benar="LAPORAN KINERJA TAHUN 2022\n\nAnggaran kegiatan sebesar Rp9.871.146.000 dan capaiannya 80,6 persen. "
    "Kode rekening 5.03.02.2.01, telepon (024) 3584.077.123, surat 800/1234.567/2022, butir 3.1.4.\n",
)  # fmt: skip
def angka_rusak(potong: _Potong, laporan: Laporan) -> Iterator[Hasil]:
    """Angka yang tidak dapat dibaca: kelompok empat angka, huruf di antara angka, atau dua koma desimal.

    *Mengapa*: Rp9.871.1466.000 dapat berarti beberapa jumlah; pembaca dan perhitungan tidak tahu yang mana.

    *Perbaikan*: periksa dokumen sumbernya, lalu tulis titik setiap tiga angka dan satu koma desimal. Usulan bertanda
    (?) hanya diberikan bila satu angka saja menjelaskannya.

    *Pengecualian*: kode rekening, nomor surat, telepon, NIP, alamat IP, tanggal, dan nomor bagian.
    """
    for temu in _ANGKA.finditer(potong.teks):
        if _BUKAN.search(potong.teks[max(temu.start() - _JENDELA, 0) : temu.start()]):
            continue
        sendiri = temu[0].strip() == potong.teks.strip()
        alasan = _judge(temu, uang=potong.uang and sendiri, ukuran=potong.ukuran and sendiri)
        if alasan:
            yield Temuan(
                tempat=potong.tempat, tertulis=temu[0].strip(), penjelasan=alasan, kutipan=potong.kutipan,
                seharusnya=_guess(temu["angka"], laporan),
            )  # fmt: skip


def _judge(temu: re.Match[str], *, uang: bool, ukuran: bool) -> str:
    """What is wrong with the number; empty where it is well formed or may be something else than a number."""
    angka = temu["angka"]
    if re.search(r"[OolI]", angka):
        nyata = re.fullmatch(r"(?=.*\d.*[\dOolI])[\dOolI]{1,3}(?:\.[\dOolI]{3})*(?:,[\dOolI]{1,2})?", angka)
        return "Ada huruf di antara angkanya." if nyata and re.search(r"[.,]", angka) else ""
    bulat, *pecahan = angka.split(",")
    kelompok = bulat.split(".")
    if len(pecahan) <= 1 and _is_grup_rusak(kelompok, uang=uang or bool(temu["rp"])):
        salah = next(satu for satu in kelompok[1:] if len(satu) != _TIGA)
        return f"Kelompok '{salah}' berisi {len(salah)} angka; setiap kelompok ribuan berisi tiga."
    if (ukuran or temu["persen"]) and re.fullmatch(r"\d{2,3}(?:,\d{1,2}){2}", angka):
        return "Ada dua koma desimal."
    if (ukuran or temu["rp"]) and re.search(r"\d(?:,,|\.\.|\.,|,\.)\d", angka):
        return "Ada tanda baca ganda di dalam angkanya."
    return ""


def _is_grup_rusak(kelompok: list[str], *, uang: bool) -> bool:
    """Exactly one thousands group is not three digits long, and the others show that groups are meant."""
    if len(kelompok) < _TIGA or not 1 <= len(kelompok[0]) <= _TIGA or kelompok[0].startswith("0"):
        return False
    beda = [len(satu) for satu in kelompok[1:] if len(satu) != _TIGA]
    # A short last group is a number that its narrow column broke over two lines, or decimals after a dot.
    if len(beda) != 1 or beda[0] not in {_EMPAT, _EMPAT - 2} or len(kelompok[-1]) < _TIGA:
        return False
    # Two groups of three are needed where nothing says money: dates and codes have at most one.
    return uang or (beda == [_EMPAT] and len(kelompok) > _TIGA)


def _guess(angka: str, laporan: Laporan) -> str:
    """The one number that a single digit explains and, where several do, that stands elsewhere in the document."""
    if re.search(r"[OolI]", angka):
        return f"{angka.translate(_HURUF)} (?)"
    tanpa = (angka[:i] + angka[i + 1 :] for i, huruf in enumerate(angka) if huruf.isdigit())
    calon = {satu for satu in tanpa if _is_rapi(satu)}
    ada = {satu for satu in calon if any(satu in cetakan.teks for cetakan in laporan.cetakan)}
    pilihan = ada or calon
    return f"{pilihan.pop()} (?)" if len(pilihan) == 1 else ""


def _is_rapi(angka: str) -> bool:
    return bool(re.fullmatch(r"\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?", angka))
