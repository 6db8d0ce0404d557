"""The government, the agency, its units, posts and their holders, from a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import Jabatan as JabatanBuku
from terang.kinerja.organisasi import UnitKerja as UnitBuku
from terang.web.buku.baca import build_sel
from terang.web.buku.muat import Pemuat, convert, write_baris
from terang.web.buku.peta import ORGANISASI
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.dirikan import found_instansi, found_perangkat_daerah
from terang.web.organisasi.kode import choose_kode_unit
from terang.web.organisasi.models import Instansi, Jabatan, KedudukanUnit, Pejabat, PerangkatDaerah, UnitKerja

SEHARI = timedelta(days=1)


def get_mulai(tahun: int) -> date:
    """The first day of a year; of the last year that a calendar has where the ledger's lies beyond."""
    return date(min(tahun, date.max.year), 1, 1)


def load_perangkat_daerah(pelaku: Pelaku, buku: BukuKinerja) -> PerangkatDaerah:
    """The agency with its government, founded where they are not there yet, and as the ledger describes them."""
    for tabel in ("instansi", "perangkat_daerah"):
        if len(baris := getattr(buku, tabel)) != 1:
            raise AturanError(
                f"Paket ini memuat {len(baris)} baris pada {tabel}.csv. Satu buku untuk satu perangkat daerah yang "
                "melapor; sisakan barisnya saja."
            )
    mulai = get_mulai(buku.tahun)
    instansi = Instansi.objects.filter(kode=buku.instansi[0].id).first() or _found_instansi(pelaku, buku, mulai)
    perangkat = PerangkatDaerah.objects.filter(kode=buku.perangkat_daerah[0].id).first()
    perangkat = perangkat or _found_perangkat(pelaku, buku, instansi, mulai)
    if perangkat.instansi_id != instansi.id:
        raise AturanError(f"Perangkat daerah '{perangkat.kode}' sudah ada di bawah pemerintah lain. Beri id lain.")
    _update("instansi", instansi, buku.instansi[0])
    _update("perangkat_daerah", perangkat, buku.perangkat_daerah[0])
    return PerangkatDaerah.objects.select_related("instansi").get(pk=perangkat.pk)


def _found_instansi(pelaku: Pelaku, buku: BukuKinerja, mulai: date) -> Instansi:
    (satu,) = buku.instansi
    _require_kode(satu.id)
    return found_instansi(
        pelaku,
        kode=satu.id,
        nama=satu.nama,
        nama_daerah=satu.nama_daerah,
        sebutan_kepala=satu.sebutan_kepala,
        mulai=mulai,
    ).instansi


def _found_perangkat(pelaku: Pelaku, buku: BukuKinerja, instansi: Instansi, mulai: date) -> PerangkatDaerah:
    (satu,) = buku.perangkat_daerah
    _require_kode(satu.id)
    found_perangkat_daerah(
        pelaku,
        pucuk=UnitKerja.objects.get(kode=instansi.kode),
        kode=satu.id,
        nama=satu.nama,
        nama_pendek=satu.nama_pendek,
        singkatan=satu.singkatan,
        jenis=satu.nama_pendek.split()[0][:40],
        sebutan_kepala=satu.sebutan_kepala,
        urutan=PerangkatDaerah.objects.filter(instansi=instansi).count() + 1,
        mulai=mulai,
    )
    return PerangkatDaerah.objects.get(kode=satu.id)


def _require_kode(kode: str) -> None:
    if len(kode) > 64 or UnitKerja.objects.filter(kode=kode).exists():  # noqa: PLR2004 - the length of the column
        raise AturanError(f"Id '{kode}' sudah dipakai unit lain, atau lebih dari 64 huruf. Beri id lain.")


def _update(tabel: str, satu: Instansi | PerangkatDaerah, baris: Any) -> None:
    """What the ledger says about it, written only where it differs."""
    nilai = {
        bidang.attname: convert(bidang, getattr(baris, kolom.nama), f"{tabel} '{baris.id}', kolom {kolom.nama}")
        for kolom, bidang in ORGANISASI[tabel].list_bidang(tabel)
        if bidang.related_model is None
    }
    sel = build_sel(satu)
    if any(sel[nama] != isi for nama, isi in nilai.items()):
        type(satu)._default_manager.filter(pk=satu.pk).update(**nilai)  # noqa: SLF001


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


def load_jabatan(muat: Pemuat, buku: BukuKinerja) -> None:
    """The posts; the first of a unit that has none leads it."""
    lama = list(Jabatan.objects.filter(unit__perangkat_daerah=muat.perangkat_daerah[0]))
    kode = {satu.kode_buku: satu for satu in lama if satu.kode_buku}
    nama = {(satu.unit_id, satu.nama): satu for satu in lama}
    berpemimpin = {satu.unit_id for satu in lama}
    pilih: dict[str, Jabatan] = {}
    for n, baris in enumerate(buku.jabatan, start=1):
        unit_id = muat.pk[UnitKerja][baris.unit_kerja_id]
        satu = kode.get(baris.id) or nama.get((unit_id, baris.nama)) or Jabatan(kepala=unit_id not in berpemimpin)
        berpemimpin.add(unit_id)
        pilih[baris.id] = _fill(satu, "jabatan", baris, n, unit_id=unit_id)
    _require_beda(buku.jabatan)
    write_baris(Jabatan, list(pilih.values()), ["unit", "nama", "jenjang", "urutan", "kode_buku", "posisi"])
    muat.pk[Jabatan] = {id_: satu.pk for id_, satu in pilih.items()}


def _fill(satu: Any, tabel: str, baris: Any, posisi: int, **acuan: int) -> Any:
    for kolom, bidang in ORGANISASI[tabel].list_bidang(tabel):
        if bidang.related_model is None:
            isi = convert(bidang, getattr(baris, kolom.nama), f"{tabel} '{baris.id}', kolom {kolom.nama}")
            setattr(satu, bidang.attname, isi)
    for nama, pk in {"posisi": posisi, **acuan}.items():
        setattr(satu, nama, pk)
    return satu


def _require_beda(semua: Iterable[JabatanBuku]) -> None:
    ada: dict[tuple[str, str], str] = {}
    for baris in semua:
        lain = ada.setdefault((baris.unit_kerja_id, baris.nama), baris.id)
        if lain != baris.id:
            raise AturanError(
                f"jabatan '{baris.id}' dan '{lain}' bernama sama pada satu unit. Bedakan namanya, atau gabungkan."
            )


def load_pejabat(muat: Pemuat, buku: BukuKinerja) -> None:
    """Who held the posts."""
    lama = list(Pejabat.objects.filter(jabatan__unit__perangkat_daerah=muat.perangkat_daerah[0]))
    kode = {satu.kode_buku: satu for satu in lama if satu.kode_buku}
    sama = {(satu.jabatan_id, satu.nama, satu.status, satu.mulai): satu for satu in lama}
    pilih: dict[str, Pejabat] = {}
    for n, baris in enumerate(buku.pejabat, start=1):
        jabatan_id = muat.pk[Jabatan][baris.jabatan_id]
        satu = kode.get(baris.id) or sama.get((jabatan_id, baris.nama, baris.status.value, baris.mulai)) or Pejabat()
        pilih[baris.id] = _fill(satu, "pejabat", baris, n, jabatan_id=jabatan_id)
    _require_masa([*lama, *(satu for satu in pilih.values() if satu.pk is None)])
    write_baris(
        Pejabat,
        list(pilih.values()),
        ["jabatan", "nama", "status", "pangkat", "nip", "mulai", "selesai", "kode_buku", "posisi"],
    )


def _require_masa(semua: Iterable[Pejabat]) -> None:
    berjalan: dict[tuple[int, str], str] = {}
    for satu in semua:
        if satu.selesai is not None and satu.selesai < satu.mulai:
            raise AturanError(
                f"pejabat '{satu.kode_buku}': hari terakhir mendahului hari pertama. Perbaiki tanggalnya."
            )
        if satu.selesai is None and berjalan.setdefault((satu.jabatan_id, satu.status), satu.nama) != satu.nama:
            raise AturanError(
                f"pejabat '{satu.kode_buku}': jabatan itu masih dipegang {berjalan[satu.jabatan_id, satu.status]}. "
                "Isi hari terakhirnya dahulu."
            )
