"""A budget table with one owner a row: code, name, and one or more amounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from terang.importers.golong import Bagian, Golong, sort_baris
from terang.importers.hasil import HasilImpor, Jenjang, PosUang, SalahBaris
from terang.importers.kode import explain_kode, normalize_kode, split_kode
from terang.importers.susunan import Peran, Peta, find_skala, list_judul
from terang.importers.tabel import BarisTabel, TabelImpor
from terang.importers.uang import explain_sen, name_kolom, read_nilai, round_rupiah

KODE = Peran(kode="kode", nama="Kode", pola=r"\bkode\b|no(?:mor)?\.? (?:rekening|urut)|^rekening", ganda=True)
URAIAN = Peran(
    kode="uraian",
    nama="Uraian",
    pola=r"uraian|nama (?:program|kegiatan|rekening)|program.*kegiatan|^kegiatan|keterangan",
    wajib=True,
    ganda=True,
)
SUMBER_DANA = Peran(kode="sumber-dana", nama="Sumber dana", pola=r"sumber ?(?:dana|pendanaan)")

_ASING = (
    "baris ini berisi uang tetapi tidak diketahui miliknya. Isi kode program, kegiatan, atau sub kegiatan; atau hapus"
    " barisnya bila hanya keterangan."
)


def read_rekap(tabel: TabelImpor, peta: Peta, nilai: Sequence[str], *, bulatkan: bool = False) -> HasilImpor:
    """The rows of the table.

    Args:
        tabel: the table.
        peta: what its columns hold.
        nilai: the roles that are amounts.
        bulatkan: whether sen are rounded half up to whole rupiah instead of refused.
    """
    judul = list_judul(tabel, peta.mulai)
    satuan = find_skala(tabel, peta.mulai) or "Rp"
    bagian = Bagian.BELUM
    pos: list[PosUang] = []
    salah: list[SalahBaris] = []
    jumlah: dict[str, int] = {}
    lewat = 0
    for baris in tabel.baris[peta.mulai :]:
        kode, nama = _read_nama(baris, peta)
        golong = sort_baris(kode, nama, bagian)
        bagian = golong.bagian
        uang, cacat = read_nilai(baris, peta, nilai, judul, satuan)
        if golong.salah_kode:
            cacat = [SalahBaris(nomor=baris.nomor, kolom=_name_kode(peta, judul), pesan=explain_kode(kode)), *cacat]
        if golong.asing and uang:
            salah.append(SalahBaris(nomor=baris.nomor, kolom=_name_kode(peta, judul), pesan=_ASING))
            continue
        if golong.jenjang is None and not golong.salah_kode:
            jumlah |= _take_jumlah(golong, uang)
            lewat += 1
            continue
        bulat, sen = _round(baris, uang, peta, judul, bulatkan=bulatkan)
        salah += cacat + sen
        if not cacat and not sen and golong.jenjang and (bulat or golong.jenjang in _BERSIMPUL):
            pos.append(_build_pos(baris, peta, (kode, nama), golong, bulat))
        else:
            lewat += not (cacat or sen)
    return HasilImpor(pos=tuple(_drop_induk(pos)), salah=tuple(salah), dilewati=lewat, jumlah=jumlah)


_BERSIMPUL = {Jenjang.PROGRAM, Jenjang.KEGIATAN, Jenjang.SUB_KEGIATAN}


def _read_nama(baris: BarisTabel, peta: Peta) -> tuple[str, str]:
    kode = normalize_kode(".".join(baris.sel[x] for x in peta.list_indeks("kode") if baris.sel[x]))
    nama = peta.get(baris, "uraian")
    if kode and not any(huruf.isdigit() for huruf in kode) and "X" not in kode:
        # A word in the column of codes is a heading over both columns.
        return "", f"{peta.get(baris, 'kode')} {nama}".strip()
    return (kode, nama) if kode else split_kode(nama)


def _name_kode(peta: Peta, judul: Sequence[str]) -> str:
    ada = peta.list_indeks("kode") or peta.list_indeks("uraian")
    return name_kolom(judul, ada[0]) if ada else ""


def _take_jumlah(golong: Golong, uang: dict[str, Decimal]) -> dict[str, int]:
    utuh = {nama: int(nilai) for nama, nilai in uang.items() if nilai == nilai.to_integral_value()}
    return utuh if golong.jumlah and golong.bagian is not Bagian.TUTUP else {}


def _round(
    baris: BarisTabel, uang: dict[str, Decimal], peta: Peta, judul: Sequence[str], *, bulatkan: bool
) -> tuple[dict[str, int], list[SalahBaris]]:
    hasil: dict[str, int] = {}
    salah: list[SalahBaris] = []
    for nama, nilai in uang.items():
        bulat = round_rupiah(nilai, bulatkan=bulatkan)
        if bulat is None:
            kolom = name_kolom(judul, peta.list_indeks(nama)[0])
            salah.append(SalahBaris(nomor=baris.nomor, kolom=kolom, pesan=explain_sen(nilai)))
        else:
            hasil[nama] = bulat
    return hasil, salah


def _build_pos(baris: BarisTabel, peta: Peta, nama: tuple[str, str], golong: Golong, nilai: dict[str, int]) -> PosUang:
    assert golong.jenjang is not None
    return PosUang(
        nomor=baris.nomor,
        jenjang=golong.jenjang,
        kode=nama[0],
        nama=" ".join(nama[1].split()),
        jenis_belanja=golong.jenis_belanja,
        sumber_dana=peta.get(baris, "sumber-dana"),
        nilai=nilai,
    )


def _drop_induk(pos: Sequence[PosUang]) -> Iterator[PosUang]:
    """Revenue only by its deepest rows: what stands above them is their sum."""
    kode = [satu.kode for satu in pos if satu.jenjang is Jenjang.PENDAPATAN]
    for satu in pos:
        if satu.jenjang is Jenjang.PENDAPATAN and any(lain.startswith(f"{satu.kode}.") for lain in kode):
            continue
        yield satu
