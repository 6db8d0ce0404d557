"""The units of an agency, from a ledger: dated rows, so that earlier years keep their names and places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import UnitKerja as UnitBuku
from terang.web.buku.muat import Pemuat, convert, write_baris
from terang.web.organisasi.kode import choose_kode_unit
from terang.web.organisasi.models import KedudukanUnit, UnitKerja

SEHARI = timedelta(days=1)


def get_mulai(tahun: int) -> date:
    """The first day of a year; of the last year that a calendar has where the ledger's lies beyond."""
    return date(min(tahun, date.max.year), 1, 1)


def load_unit(muat: Pemuat, buku: BukuKinerja) -> None:
    """The units: the first at the top is the agency itself; each as it was in the year of the ledger."""
    lama = list(UnitKerja.objects.filter(perangkat_daerah=muat.perangkat_daerah[0]))
    puncak = next(satu for satu in lama if satu.kode == muat.perangkat_daerah[1])
    masa = _list_masa(lama)
    pilih = _match_unit(buku, puncak, lama, masa)
    write_baris(UnitKerja, [pilih[baris.id] for baris in buku.unit_kerja], ["kode_buku", "posisi"])
    muat.pk[UnitKerja] = {id_: satu.pk for id_, satu in pilih.items()}
    pucuk = UnitKerja.objects.get(kode=buku.instansi[0].id)
    berubah = [
        satu
        for baris in buku.unit_kerja
        for satu in _place(
            masa.get(pilih[baris.id].pk, []),
            KedudukanUnit(
                unit=pilih[baris.id],
                induk=pilih[baris.induk_id] if baris.induk_id else pucuk,
                nama=convert(KedudukanUnit._meta.get_field("nama"), baris.nama, f"unit_kerja '{baris.id}'"),  # noqa: SLF001
                urutan=baris.urutan,
            ),
            get_mulai(buku.tahun),
        )
    ]
    write_baris(KedudukanUnit, berubah, ["induk", "nama", "urutan", "mulai", "selesai"])


def _list_masa(unit: Iterable[UnitKerja]) -> dict[int, list[KedudukanUnit]]:
    masa: dict[int, list[KedudukanUnit]] = {}
    for satu in KedudukanUnit.objects.filter(unit__in=list(unit)).order_by("mulai", "id"):
        masa.setdefault(satu.unit_id, []).append(satu)
    return masa


def _match_unit(
    buku: BukuKinerja, puncak: UnitKerja, lama: list[UnitKerja], masa: dict[int, list[KedudukanUnit]]
) -> dict[str, UnitKerja]:
    """The unit of every row: known by its id, by its code, or by its name under the same unit; else a new one."""
    kode_buku = {satu.kode_buku: satu for satu in lama if satu.kode_buku}
    kode = {satu.kode: satu for satu in lama}
    nama = {(m.induk_id, m.nama): m.unit_id for daftar in masa.values() for m in daftar[-1:]}
    unit = {satu.pk: satu for satu in lama}
    dipakai = set(UnitKerja.objects.filter(kode__startswith=puncak.kode).values_list("kode", flat=True))
    pilih: dict[str, UnitKerja] = {}
    for baris in sort_induk(buku.unit_kerja):
        induk = pilih[baris.induk_id].pk if baris.induk_id else None
        bernama = unit.get(nama.get((induk, baris.nama), 0))
        calon = puncak if not pilih else kode_buku.get(baris.id) or kode.get(baris.id) or bernama
        if calon is None or calon in pilih.values():
            calon = UnitKerja(instansi_id=puncak.instansi_id, perangkat_daerah_id=puncak.perangkat_daerah_id)
            calon.kode = choose_kode_unit(puncak.kode, baris.nama, dipakai)
            dipakai.add(calon.kode)
        calon.kode_buku = convert(UnitKerja._meta.get_field("kode_buku"), baris.id, "unit_kerja, kolom id")  # noqa: SLF001
        pilih[baris.id] = calon
    for n, baris in enumerate(buku.unit_kerja, start=1):
        pilih[baris.id].posisi = n
    return pilih


def sort_induk(semua: Iterable[UnitBuku]) -> Iterator[UnitBuku]:
    """Upper units before those under them, else in the order of the file."""
    anak: dict[str | None, list[UnitBuku]] = {}
    for satu in semua:
        anak.setdefault(satu.induk_id, []).append(satu)
    tunggu = anak.get(None, [])[::-1]
    while tunggu:
        satu = tunggu.pop()
        yield satu
        tunggu += anak.get(satu.id, [])[::-1]


def _place(lama: list[KedudukanUnit], baru: KedudukanUnit, mulai: date) -> list[KedudukanUnit]:
    """The dated rows to write so that this is what holds at the end of the year; earlier years stay as they were."""
    hari = mulai.replace(month=12, day=31)
    kini = next((m for m in lama if m.mulai <= hari and (m.selesai is None or hari <= m.selesai)), None)
    if kini is None:
        sebelum = [m.selesai for m in lama if m.selesai and m.selesai < hari]
        sesudah = [m.mulai for m in lama if m.mulai > hari]
        baru.mulai = max([mulai, *(hari_akhir + SEHARI for hari_akhir in sebelum)])
        baru.selesai = min(sesudah) - SEHARI if sesudah else None
        return [baru]
    if (kini.induk_id, kini.nama, kini.urutan) == (baru.induk_id, baru.nama, baru.urutan):
        return []
    if kini.mulai < mulai:
        baru.mulai, baru.selesai, kini.selesai = mulai, kini.selesai, mulai - SEHARI
        return [kini, baru]
    kini.induk_id, kini.nama, kini.urutan = baru.induk_id, baru.nama, baru.urutan
    return [kini]
