"""Writes to the organisation. Nothing is overwritten: a new name or place opens a new dated row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.kode import choose_kode_unit
from terang.web.organisasi.models import JenisPenerus, KedudukanUnit, PenerusUnit, UnitKerja
from terang.web.organisasi.queries import load_pohon

SEHARI = timedelta(days=1)


def build_objek(unit: UnitKerja) -> Objek:
    """How the trail names a unit."""
    return Objek(jenis="unit_kerja", id=unit.kode, unit_id=unit.id)


@action("unit.buat")
def create_unit(pelaku: Pelaku, /, *, induk: UnitKerja, nama: str, mulai: date, dasar: str = "") -> UnitKerja:
    """A new unit under another."""
    pelaku.require(Izin.UBAH_ORGANISASI, induk.id)
    unit = _open_unit(induk=induk, nama=nama, mulai=mulai, dasar=dasar)
    record(
        pelaku, "unit.buat", build_objek(unit), f"Membuat unit {nama}", {"nama": [None, nama], "mulai": [None, mulai]}
    )
    return unit


def _open_unit(*, induk: UnitKerja, nama: str, mulai: date, dasar: str) -> UnitKerja:
    _require_berjalan(induk, mulai)
    unit = UnitKerja.objects.create(
        instansi_id=induk.instansi_id, perangkat_daerah_id=induk.perangkat_daerah_id, kode=_choose_kode(induk, nama)
    )
    urutan = KedudukanUnit.objects.filter(induk=induk).count() + 1
    KedudukanUnit.objects.create(unit=unit, induk=induk, nama=nama, urutan=urutan, mulai=mulai, dasar=dasar)
    return unit


def _choose_kode(induk: UnitKerja, nama: str) -> str:
    """A readable code that no unit ever had: it stands in addresses and in exported ledgers."""
    awal = induk.perangkat_daerah.kode if induk.perangkat_daerah else "pemda"
    dipakai = set(UnitKerja.objects.filter(kode__startswith=awal).values_list("kode", flat=True))
    return choose_kode_unit(awal, nama, dipakai)


def _require_berjalan(unit: UnitKerja, pada: date) -> KedudukanUnit:
    kini = unit.kedudukan.filter(selesai=None).first()
    if kini is None:
        raise AturanError("Unit itu sudah berakhir. Pilih unit yang masih berjalan.")
    if pada < kini.mulai:
        raise AturanError(f"Unit itu baru ada sejak {kini.mulai:%d-%m-%Y}. Pilih tanggal sesudahnya.", bidang="mulai")
    return kini


@action("unit.ubah")
def change_unit(
    pelaku: Pelaku, /, *, unit: UnitKerja, nama: str, induk: UnitKerja | None, mulai: date, dasar: str = ""
) -> None:
    """Another name or another place from a day on; what was before stays as it was."""
    pelaku.require(Izin.UBAH_ORGANISASI, unit.id)
    lama = _require_berjalan(unit, mulai)
    if induk is not None and induk.id != lama.induk_id:
        _require_pindah(pelaku, unit, induk, mulai)
    _move(lama, nama=nama, induk=induk, mulai=mulai, dasar=dasar)
    perubahan = {"nama": [lama.nama, nama], "induk": [str(lama.induk), str(induk)], "mulai": [None, mulai]}
    record(pelaku, "unit.ubah", build_objek(unit), f"Mengubah unit {lama.nama} menjadi {nama}", perubahan)


def _require_pindah(pelaku: Pelaku, unit: UnitKerja, induk: UnitKerja, pada: date) -> None:
    pelaku.require(Izin.UBAH_ORGANISASI, induk.id)
    if induk.id in load_pohon(pada).list_turunan(unit.id):
        raise AturanError("Unit tidak dapat berada di bawah dirinya sendiri. Pilih induk yang lain.", bidang="induk")
    if induk.perangkat_daerah_id != unit.perangkat_daerah_id:
        raise AturanError("Unit pindah ke perangkat daerah lain dengan penggabungan, bukan ubah.", bidang="induk")


def _move(lama: KedudukanUnit, *, nama: str, induk: UnitKerja | None, mulai: date, dasar: str) -> None:
    """Close the running row and open the next; one that starts on the same day is a correction."""
    if lama.mulai == mulai:
        KedudukanUnit.objects.filter(pk=lama.pk).update(nama=nama, induk=induk, dasar=dasar or lama.dasar)
        return
    KedudukanUnit.objects.filter(pk=lama.pk).update(selesai=mulai - SEHARI)
    KedudukanUnit.objects.create(
        unit_id=lama.unit_id, induk=induk, nama=nama, urutan=lama.urutan, mulai=mulai, dasar=dasar
    )


@action("unit.gabung")
def merge_unit(
    pelaku: Pelaku, /, *, unit: Sequence[UnitKerja], induk: UnitKerja, nama: str, mulai: date, dasar: str
) -> UnitKerja:
    """Several units become one new unit; what stood under them goes on under it."""
    if len({satu.id for satu in unit}) < 2:  # noqa: PLR2004 - one unit alone is a change of name
        raise AturanError("Pilih sedikitnya dua unit untuk digabung.", bidang="unit")
    for satu in (*unit, induk):
        pelaku.require(Izin.UBAH_ORGANISASI, satu.id)
    baru = _open_unit(induk=induk, nama=nama, mulai=mulai, dasar=dasar)
    for satu in unit:
        _succeed(satu, [baru], pewaris=baru, jenis=JenisPenerus.GABUNG, pada=mulai, dasar=dasar)
    daftar = ", ".join(satu.kode for satu in unit)
    record(pelaku, "unit.gabung", build_objek(baru), f"Menggabungkan {daftar} menjadi {nama}", {"dari": [daftar, None]})
    return baru


@action("unit.pecah")
def split_unit(pelaku: Pelaku, /, *, unit: UnitKerja, nama: Sequence[str], mulai: date, dasar: str) -> list[UnitKerja]:
    """A unit becomes several; what stood under it goes on under the first."""
    pelaku.require(Izin.UBAH_ORGANISASI, unit.id)
    if len(set(nama)) < 2:  # noqa: PLR2004 - one name alone is a change of name
        raise AturanError("Tulis sedikitnya dua nama unit baru, satu tiap baris.", bidang="nama")
    lama = _require_berjalan(unit, mulai)
    if lama.induk is None:
        raise AturanError("Pucuk pemerintah daerah tidak dapat dipecah.")
    baru = [_open_unit(induk=lama.induk, nama=satu, mulai=mulai, dasar=dasar) for satu in nama]
    _succeed(unit, baru, pewaris=baru[0], jenis=JenisPenerus.PECAH, pada=mulai, dasar=dasar)
    uraian = f"Memecah {lama.nama} menjadi {', '.join(nama)}"
    record(pelaku, "unit.pecah", build_objek(unit), uraian, {"menjadi": [None, list(nama)]})
    return baru


def _succeed(
    lama: UnitKerja, baru: Sequence[UnitKerja], *, pewaris: UnitKerja, jenis: JenisPenerus, pada: date, dasar: str
) -> None:
    """Close a unit the day before, link it to what follows it, and hand over what stood under it."""
    kini = _require_berjalan(lama, pada)
    if kini.mulai == pada:
        raise AturanError("Unit ini baru mulai pada hari itu. Pilih tanggal sesudahnya.", bidang="mulai")
    for anak in KedudukanUnit.objects.filter(induk=lama, selesai=None):
        _move(anak, nama=anak.nama, induk=pewaris, mulai=max(pada, anak.mulai), dasar=dasar)
    KedudukanUnit.objects.filter(pk=kini.pk).update(selesai=pada - SEHARI)
    PenerusUnit.objects.bulk_create(
        PenerusUnit(lama=lama, baru=satu, jenis=jenis, pada=pada, dasar=dasar) for satu in baru
    )
