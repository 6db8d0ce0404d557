"""What must add up in the rows of a budget table: children to their parent, kinds to the whole, nothing twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from terang.importers.hasil import HasilImpor, Jenjang, PosUang, SalahBaris
from terang.importers.kode import get_induk
from terang.kinerja.write_angka import write_rupiah
from terang.rumus.identitas import SelisihAnggaran, check_jumlah

_SIMPUL = (Jenjang.PROGRAM, Jenjang.KEGIATAN, Jenjang.SUB_KEGIATAN)

_BELUM = "Baris yang salah belum terhitung."


def check_identitas(hasil: HasilImpor, nama: Mapping[str, str], *, on: date) -> HasilImpor:
    """The same reading, with doubles refused and broken sums as warnings.

    Args:
        hasil: what was read.
        nama: the amounts of the layout with their words.
        on: the day whose provisions apply.
    """
    uang = [satu for satu in hasil.pos if isinstance(satu, PosUang)]
    uang = _drop_sama(uang)
    kembar = _find_kembar(uang)
    sisa = [satu for satu in uang if satu.nomor not in kembar]
    peringatan = [satu for peran, kata in nama.items() for satu in _check_satu(sisa, peran, kata, hasil.jumlah, on)]
    if hasil.salah or kembar:
        peringatan = [replace(satu, pesan=f"{satu.pesan} {_BELUM}") for satu in peringatan]
    lain = [satu for satu in hasil.pos if not isinstance(satu, PosUang)]
    return replace(
        hasil,
        pos=(*sisa, *lain),
        salah=tuple(sorted((*hasil.salah, *kembar.values()), key=lambda satu: satu.nomor)),
        peringatan=(*hasil.peringatan, *peringatan),
    )


def _drop_sama(pos: Sequence[PosUang]) -> list[PosUang]:
    """`BELANJA` at the head and `Jumlah Belanja` at the foot say the same once."""
    seluruh = [satu for satu in pos if satu.jenjang is Jenjang.PERANGKAT_DAERAH]
    return [satu for satu in pos if satu not in seluruh[1:] or satu.nilai != seluruh[0].nilai]


def _find_kembar(pos: Sequence[PosUang]) -> dict[int, SalahBaris]:
    """Rows about the same owner, kind and source as a row before them."""
    ada: dict[tuple[object, ...], PosUang] = {}
    kembar: dict[int, SalahBaris] = {}
    for satu in pos:
        kode = "" if satu.jenjang in {Jenjang.PERANGKAT_DAERAH, Jenjang.JENIS_BELANJA} else satu.kode
        nama = satu.nama if satu.jenjang in {Jenjang.RINCIAN, Jenjang.PENDAPATAN} else ""
        kunci = (satu.jenjang, kode, nama, satu.jenis_belanja, satu.sumber_dana)
        lama = ada.setdefault(kunci, satu)
        if lama is not satu:
            pesan = f"'{satu.kode or satu.nama}' sudah ada pada baris {lama.nomor}. Hapus salah satunya."
            kembar[satu.nomor] = SalahBaris(nomor=satu.nomor, kolom="", pesan=pesan)
    return kembar


def _check_satu(
    pos: Sequence[PosUang], peran: str, kata: str, jumlah: Mapping[str, int], on: date
) -> Iterator[SalahBaris]:
    seluruh = _sum_kode([satu for satu in pos if satu.jenjang in _SIMPUL], peran)
    induk = {kode for kode in seluruh if any(get_induk(lain) == kode for lain in seluruh)}
    awal = {satu.kode: satu.nomor for satu in reversed(pos) if satu.jenjang in _SIMPUL}
    for kode in sorted(induk):
        anak: dict[str, int | None] = {lain: n for lain, n in seluruh.items() if get_induk(lain) == kode}
        yield from _warn(awal[kode], check_jumlah("anak", kode, seluruh[kode], anak, on=on, keterangan=kata), kata)
    yield from _check_belanja(pos, peran, kata, on)
    yield from _check_rincian(pos, peran, kata, on)
    yield from _check_total(pos, peran, kata, jumlah, on)


def _sum_kode(pos: Sequence[PosUang], peran: str) -> dict[str, int]:
    """Amounts by code over all sources of funds, wholes only."""
    jumlah: defaultdict[str, int] = defaultdict(int)
    for satu in pos:
        if satu.jenis_belanja is None and peran in satu.nilai:
            jumlah[satu.kode] += satu.nilai[peran]
    return dict(jumlah)


def _check_belanja(pos: Sequence[PosUang], peran: str, kata: str, on: date) -> Iterator[SalahBaris]:
    """The kinds of spending make the whole of the perangkat daerah."""
    seluruh = [s for s in pos if s.jenjang is Jenjang.PERANGKAT_DAERAH and s.jenis_belanja is None and peran in s.nilai]
    jenis = {s.nama: s.nilai[peran] for s in pos if s.jenjang is Jenjang.JENIS_BELANJA and peran in s.nilai}
    if jenis:
        for satu in seluruh:
            hasil = check_jumlah("jenis-belanja", satu.nama, satu.nilai[peran], jenis, on=on, keterangan=kata)
            yield from _warn(satu.nomor, hasil, kata)


def _check_rincian(pos: Sequence[PosUang], peran: str, kata: str, on: date) -> Iterator[SalahBaris]:
    """The accounts right below a kind of spending make it."""
    rincian = [s for s in pos if s.jenjang is Jenjang.RINCIAN and s.kode and peran in s.nilai]
    atas = [s for s in pos if s.jenjang in {Jenjang.JENIS_BELANJA, Jenjang.RINCIAN} and s.kode and peran in s.nilai]
    for satu in atas:
        anak = {s.kode: s.nilai[peran] for s in rincian if s.kode.rpartition(".")[0] == satu.kode}
        if anak:
            hasil = check_jumlah("anak", satu.nama, satu.nilai[peran], anak, on=on, keterangan=kata)
            yield from _warn(satu.nomor, hasil, kata)


def _check_total(
    pos: Sequence[PosUang], peran: str, kata: str, jumlah: Mapping[str, int], on: date
) -> Iterator[SalahBaris]:
    """The programs make the row that says Jumlah, and the whole of the perangkat daerah."""
    simpul = _sum_kode([satu for satu in pos if satu.jenjang in _SIMPUL], peran)
    atas: dict[str, int | None] = {kode: n for kode, n in simpul.items() if get_induk(kode) not in simpul}
    if not atas:
        return
    if peran in jumlah:
        yield from _warn(0, check_jumlah("anak", "Jumlah", jumlah[peran], atas, on=on, keterangan=kata), kata)
    for satu in pos:
        if satu.jenjang is Jenjang.PERANGKAT_DAERAH and satu.jenis_belanja is None and peran in satu.nilai:
            hasil = check_jumlah("anak", satu.nama, satu.nilai[peran], atas, on=on, keterangan=kata)
            yield from _warn(satu.nomor, hasil, kata)


def _warn(nomor: int, selisih: SelisihAnggaran | None, kata: str) -> Iterator[SalahBaris]:
    if selisih:
        whole, total, gap = map(write_rupiah, (selisih.jumlah_induk, selisih.jumlah_anak, selisih.selisih))
        pesan = f"{selisih.induk} tertulis {whole}, sedangkan jumlah bagiannya {total}; selisih {gap}."
        yield SalahBaris(nomor=nomor, kolom=kata, pesan=pesan)
