"""Writes to accounts and to what is given to them."""

from __future__ import annotations

from datetime import date, timedelta

from terang.web.akun.models import Delegasi, Larangan, Pengguna, Penugasan
from terang.web.akun.peran import Lingkup, Peran, load_peran
from terang.web.akun.queries import list_rekan
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import UnitKerja

TERPANJANG = timedelta(days=366)
_SENDIRI = "Anda tidak dapat mengubah peran Anda sendiri. Mintalah administrator lain."


def _build_objek(pengguna: Pengguna, unit_id: int | None = None) -> Objek:
    return Objek(jenis="pengguna", id=pengguna.pk, unit_id=unit_id)


@action("pengguna.buat")
def create_pengguna(
    pelaku: Pelaku, /, *, username: str, nama: str, email: str = "", nip: str = "", sandi: str | None = None
) -> Pengguna:
    """A new account; without a password until its owner sets one through a link."""
    pelaku.require_anywhere(Izin.KELOLA_PENGGUNA)
    if Pengguna.objects.filter(username=username).exists():
        raise AturanError("Nama pengguna ini sudah dipakai. Pilih yang lain.", bidang="username")
    if email and Pengguna.objects.filter(email__iexact=email).exists():
        raise AturanError("Surel ini sudah dipakai pengguna lain.", bidang="email")
    pengguna = Pengguna.objects.create_user(username, sandi, nama=nama, email=email, nip=nip)
    record(pelaku, "pengguna.buat", _build_objek(pengguna), f"Membuat akun {nama}", {"username": [None, username]})
    return pengguna


@action("pengguna.tutup")
def close_pengguna(pelaku: Pelaku, /, *, pengguna: Pengguna, buka: bool = False) -> None:
    """Nobody can sign in to the account any more, or again."""
    pelaku.require_anywhere(Izin.KELOLA_PENGGUNA)
    _require_orang_lain(pelaku, pengguna)
    Pengguna.objects.filter(pk=pengguna.pk).update(is_active=buka)
    uraian = f"{'Membuka' if buka else 'Menutup'} akun {pengguna.nama}"
    record(pelaku, "pengguna.tutup", _build_objek(pengguna), uraian, {"aktif": [pengguna.is_active, buka]})


@action("peran.beri")
def grant_peran(
    pelaku: Pelaku, /, *, pengguna: Pengguna, peran: str, unit: UnitKerja, mulai: date, selesai: date | None = None
) -> Penugasan:
    """A role for a unit and its tree."""
    pelaku.require(Izin.BERI_PERAN, unit.id)
    _require_orang_lain(pelaku, pengguna)
    _require_masa(mulai, selesai)
    _require_lingkup(load_peran()[peran], unit)
    if pengguna.penugasan.filter(peran=peran, unit=unit, selesai=None).exists():
        raise AturanError("Peran ini sudah dipegang pengguna itu pada unit ini.", bidang="peran")
    penugasan = Penugasan.objects.create(pengguna=pengguna, peran=peran, unit=unit, mulai=mulai, selesai=selesai)
    uraian = f"Memberi peran {load_peran()[peran].nama} pada {unit.kode} kepada {pengguna.nama}"
    perubahan = {"peran": [None, peran], "mulai": [None, mulai], "selesai": [None, selesai]}
    record(pelaku, "peran.beri", _build_objek(pengguna, unit.id), uraian, perubahan)
    return penugasan


@action("peran.cabut")
def revoke_peran(pelaku: Pelaku, /, *, penugasan: Penugasan, alasan: str) -> None:
    """The role ends yesterday, so that it holds no more from this moment on."""
    pelaku.require(Izin.BERI_PERAN, penugasan.unit_id)
    _require_orang_lain(pelaku, penugasan.pengguna)
    kemarin = pelaku.hari - timedelta(days=1)
    Penugasan.objects.filter(pk=penugasan.pk).update(selesai=kemarin)
    uraian = f"Mencabut peran {penugasan.peran} dari {penugasan.pengguna.nama}: {alasan}"
    perubahan = {"selesai": [penugasan.selesai, kemarin]}
    record(pelaku, "peran.cabut", _build_objek(penugasan.pengguna, penugasan.unit_id), uraian, perubahan)


@action("larangan.beri")
def deny_izin(
    pelaku: Pelaku,
    /,
    *,
    pengguna: Pengguna,
    izin: Izin,
    unit: UnitKerja,
    mulai: date,
    selesai: date | None,
    alasan: str,
) -> Larangan:
    """Something that a person may not do in a unit, whatever their roles say."""
    pelaku.require(Izin.BERI_PERAN, unit.id)
    _require_orang_lain(pelaku, pengguna)
    _require_masa(mulai, selesai)
    larangan = Larangan.objects.create(
        pengguna=pengguna, izin=izin.value, unit=unit, mulai=mulai, selesai=selesai, alasan=alasan
    )
    uraian = f"Melarang {pengguna.nama} melakukan {izin.value} pada {unit.kode}: {alasan}"
    record(pelaku, "larangan.beri", _build_objek(pengguna, unit.id), uraian, {"izin": [None, izin.value]})
    return larangan


@action("delegasi.beri")
def delegate_peran(
    pelaku: Pelaku, /, *, penugasan: Penugasan, kepada: Pengguna, mulai: date, selesai: date, alasan: str
) -> Delegasi:
    """A colleague stands in for the holder of a role for a period."""
    if penugasan.pengguna_id != pelaku.pengguna_id:
        pelaku.require(Izin.BERI_PERAN, penugasan.unit_id)
    _require_masa(mulai, selesai)
    if selesai - mulai > TERPANJANG:
        raise AturanError("Delegasi paling lama satu tahun. Perpanjang bila masih perlu.", bidang="selesai")
    if kepada not in list_rekan(pelaku, penugasan=penugasan):
        raise AturanError("Pilih rekan yang berperan pada perangkat daerah ini.", bidang="kepada")
    delegasi = Delegasi.objects.create(penugasan=penugasan, kepada=kepada, mulai=mulai, selesai=selesai, alasan=alasan)
    uraian = f"Mendelegasikan peran {penugasan.peran} dari {penugasan.pengguna.nama} kepada {kepada.nama}: {alasan}"
    perubahan = {"kepada": [None, kepada.nama], "mulai": [None, mulai], "selesai": [None, selesai]}
    record(pelaku, "delegasi.beri", _build_objek(penugasan.pengguna, penugasan.unit_id), uraian, perubahan)
    return delegasi


@action("tur.selesai")
def finish_tur(pelaku: Pelaku, /, *, pengguna: Pengguna) -> None:
    """The introduction is not shown again."""
    if pengguna.pk != pelaku.pengguna_id:
        raise DitolakError("Hanya pemilik akun yang dapat menutup pengenalan.")
    Pengguna.objects.filter(pk=pengguna.pk).update(perdana=False)
    record(pelaku, "tur.selesai", _build_objek(pengguna), "Menutup pengenalan", {})


def _require_orang_lain(pelaku: Pelaku, pengguna: Pengguna) -> None:
    if pengguna.pk == pelaku.pengguna_id:
        raise DitolakError(_SENDIRI)


def _require_masa(mulai: date, selesai: date | None) -> None:
    if selesai is not None and selesai < mulai:
        raise AturanError("Hari terakhir mendahului hari pertama.", bidang="selesai")


def _require_lingkup(peran: Peran, unit: UnitKerja) -> None:
    if peran.lingkup is Lingkup.INSTANSI and unit.perangkat_daerah_id is not None:
        raise AturanError(f"{peran.nama} berlaku untuk seluruh pemerintah daerah. Pilih pucuknya.", bidang="unit")
    if peran.lingkup is not Lingkup.INSTANSI and unit.perangkat_daerah_id is None:
        raise AturanError(f"{peran.nama} berlaku di dalam satu perangkat daerah. Pilih unitnya.", bidang="unit")
