"""Writes to the nodes of a plan, and to which of them serve which sasaran."""

from __future__ import annotations

from datetime import date
from typing import Any

from terang.errors import TerangError
from terang.ketentuan import ketentuan
from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.perencanaan.models import Dukungan, JenisRencana, JenisSimpul, Rencana, Simpul
from terang.web.perencanaan.naungan import build_objek, find_unit_id, require_ubah, with_alasan
from terang.web.perencanaan.pohon import build_pohon, sort_saudara
from terang.web.perencanaan.susunan import BERKODE, PENDUKUNG, explain_induk, list_induk_boleh

_DAPAT_DIUBAH = ("nama", "nomor", "nomenklatur", "tahun_awal", "tahun_akhir")


@action("simpul.buat")
def create_simpul(
    pelaku: Pelaku,
    /,
    *,
    rencana: Rencana,
    jenis: JenisSimpul,
    nama: str,
    induk: Simpul | None = None,
    kode: str = "",
    nomor: str | None = None,
    nomenklatur: str | None = None,
    tahun_awal: int | None = None,
    tahun_akhir: int | None = None,
    alasan: str = "",
) -> Simpul:
    """A new node, the last under its parent. Without a `kode` it gets a readable one of its own."""
    unit_id = require_ubah(pelaku, rencana, alasan)
    _require_induk(rencana, jenis, induk)
    simpul = Simpul(
        rencana=rencana,
        jenis=jenis.value,
        induk=induk,
        nama=_require_nama(nama),
        kode=_choose_kode(rencana, jenis, kode),
        urutan=_list_saudara(rencana, jenis, induk).count() + 1,
        posisi=rencana.simpul.count(),
        nomor=nomor or None,
        nomenklatur=nomenklatur or None,
        tahun_awal=tahun_awal,
        tahun_akhir=tahun_akhir,
    )
    _fill_bawaan(simpul)
    simpul.save()
    perubahan: dict[str, list[object]] = {"nama": [None, simpul.nama], "di bawah": [None, induk and induk.nama]}
    uraian = f"Menambah {jenis.label.lower()} {simpul.nama}"
    record(pelaku, "simpul.buat", build_objek("simpul", simpul.id, unit_id), uraian, with_alasan(perubahan, alasan))
    return simpul


def _require_nama(nama: str) -> str:
    rapi = " ".join(nama.split())
    if not rapi:
        raise AturanError("Nama masih kosong. Tulis rumusannya sebagaimana dalam dokumen.", bidang="nama")
    return rapi


def _require_induk(rencana: Rencana, jenis: JenisSimpul, induk: Simpul | None) -> None:
    dokumen = JenisRencana(rencana.jenis)
    if induk is not None and induk.rencana_id != rencana.id:
        raise AturanError("Induk itu berada dalam dokumen lain. Pilih induk dalam dokumen ini.", bidang="induk")
    if (JenisSimpul(induk.jenis) if induk else None) not in list_induk_boleh(jenis, dokumen):
        raise AturanError(explain_induk(jenis, dokumen), bidang="induk")


def _choose_kode(rencana: Rencana, jenis: JenisSimpul, kode: str) -> str:
    dipakai = set(rencana.simpul.values_list("kode", flat=True))
    if not kode:
        return _number(jenis, dipakai)
    if kode in dipakai:
        raise AturanError(f"Kode '{kode}' sudah dipakai dalam dokumen ini. Pilih kode lain.", bidang="kode")
    return kode


def _number(jenis: JenisSimpul, dipakai: set[str]) -> str:
    """`sasaran-1`, `sasaran-2`, and so on."""
    awal = jenis.value.replace("_", "-")
    return next(k for n in range(1, len(dipakai) + 2) if (k := f"{awal}-{n}") not in dipakai)


def _list_saudara(rencana: Rencana, jenis: JenisSimpul, induk: Simpul | None) -> Any:
    return Simpul.objects.filter(rencana=rencana, jenis=jenis.value, induk=induk)


def _fill_bawaan(simpul: Simpul) -> None:
    """What the ledger wants of a kind: years of a visi and a sasaran, the nomenclature of a code."""
    jenis, rencana = JenisSimpul(simpul.jenis), simpul.rencana
    if jenis in (JenisSimpul.VISI, JenisSimpul.SASARAN):
        simpul.tahun_awal = simpul.tahun_awal or rencana.tahun_awal
    if jenis is JenisSimpul.VISI:
        simpul.tahun_akhir = simpul.tahun_akhir or rencana.tahun_akhir
    if simpul.tahun_awal and simpul.tahun_akhir and simpul.tahun_akhir < simpul.tahun_awal:
        raise AturanError("Tahun terakhir mendahului tahun pertama. Perbaiki salah satunya.", bidang="tahun_akhir")
    if jenis in BERKODE and not simpul.nomenklatur:
        raise AturanError(
            f"{jenis.label} memerlukan kode nomenklatur, misalnya 5.03.02. Isi kodenya.", bidang="nomenklatur"
        )
    if simpul.nomenklatur and jenis is JenisSimpul.PROGRAM and not simpul.versi_nomenklatur:
        simpul.versi_nomenklatur = _find_versi(rencana.tahun_awal)


def _find_versi(tahun: int) -> str:
    """The list of codes in force when the plan began."""
    try:
        return str(ketentuan("nomenklatur", date(tahun, 12, 31)).isi["nama"])
    except TerangError:
        return "Nomenklatur dokumen asal"


@action("simpul.ubah")
def change_simpul(pelaku: Pelaku, /, *, simpul: Simpul, alasan: str = "", **isi: Any) -> None:
    """Another name, number, code or other years; only what is given changes."""
    unit_id = require_ubah(pelaku, simpul.rencana, alasan)
    lama = {bidang: getattr(simpul, bidang) for bidang in _DAPAT_DIUBAH}
    for bidang in _DAPAT_DIUBAH:
        setattr(simpul, bidang, isi.get(bidang, lama[bidang]) or None)
    simpul.nama = _require_nama(simpul.nama or "")
    _fill_bawaan(simpul)
    simpul.save()
    perubahan: dict[str, list[object]] = {
        b: [lama[b], getattr(simpul, b)] for b in _DAPAT_DIUBAH if lama[b] != getattr(simpul, b)
    }
    uraian = f"Mengubah {JenisSimpul(simpul.jenis).label.lower()} {simpul.nama}"
    record(pelaku, "simpul.ubah", build_objek("simpul", simpul.id, unit_id), uraian, with_alasan(perubahan, alasan))


@action("simpul.pindah")
def move_simpul(pelaku: Pelaku, /, *, simpul: Simpul, induk: Simpul | None, alasan: str = "") -> None:
    """Under another parent of the right kind, as its last child, with everything under it."""
    unit_id = require_ubah(pelaku, simpul.rencana, alasan)
    jenis = JenisSimpul(simpul.jenis)
    _require_induk(simpul.rencana, jenis, induk)
    if induk and induk in build_pohon(simpul.rencana.simpul.all()).list_turunan(simpul.id):
        raise AturanError("Simpul tidak dapat berada di bawah dirinya sendiri. Pilih induk lain.", bidang="induk")
    lama = simpul.induk
    simpul.induk = induk
    simpul.urutan = _list_saudara(simpul.rencana, jenis, induk).exclude(pk=simpul.pk).count() + 1
    simpul.save()
    perubahan: dict[str, list[object]] = {"di bawah": [lama and lama.nama, induk and induk.nama]}
    objek = build_objek("simpul", simpul.id, unit_id)
    record(pelaku, "simpul.pindah", objek, f"Memindahkan {simpul.nama}", with_alasan(perubahan, alasan))


@action("simpul.geser")
def shift_simpul(pelaku: Pelaku, /, *, simpul: Simpul, langkah: int, alasan: str = "") -> None:
    """Up (negative) or down among its siblings of the same kind; at the end it stays where it is."""
    unit_id = require_ubah(pelaku, simpul.rencana, alasan)
    saudara = list(sort_saudara(_list_saudara(simpul.rencana, JenisSimpul(simpul.jenis), simpul.induk)))
    lama = saudara.index(simpul)
    baru = min(max(lama + langkah, 0), len(saudara) - 1)
    saudara.insert(baru, saudara.pop(lama))
    for nomor, satu in enumerate(saudara, start=1):
        satu.urutan = nomor
    Simpul.objects.bulk_update(saudara, ["urutan"])
    perubahan: dict[str, list[object]] = {"urutan": [lama + 1, baru + 1]}
    objek = build_objek("simpul", simpul.id, unit_id)
    record(pelaku, "simpul.geser", objek, f"Mengurutkan {simpul.nama}", with_alasan(perubahan, alasan))


@action("dukungan.buat")
def create_dukungan(
    pelaku: Pelaku, /, *, pendukung: Simpul, sasaran: Simpul, dasar: str = "", kode: str = "", alasan: str = ""
) -> Dukungan:
    """A program, kegiatan or sub kegiatan serves a sasaran, of its own document or of another one (crosscutting).

    The sasaran of another agency must be one that the person may see; that of the RPJMD everybody may.
    """
    unit_id = require_ubah(pelaku, pendukung.rencana, alasan)
    if sasaran.rencana.jenis == JenisRencana.RENSTRA:
        pelaku.require(Izin.LIHAT, find_unit_id(sasaran.rencana))
    if JenisSimpul(pendukung.jenis) not in PENDUKUNG or sasaran.jenis != JenisSimpul.SASARAN:
        raise AturanError("Yang mendukung adalah program, kegiatan, atau sub kegiatan; yang didukung adalah sasaran.")
    if Dukungan.objects.filter(pendukung=pendukung, sasaran=sasaran).exists():
        raise AturanError("Dukungan itu sudah tercatat. Pilih sasaran lain.", bidang="sasaran")
    milik = Dukungan.objects.filter(pendukung__rencana=pendukung.rencana)
    dipakai = set(milik.values_list("kode", flat=True))
    dukungan = Dukungan.objects.create(
        pendukung=pendukung,
        sasaran=sasaran,
        dasar=dasar or None,
        kode=kode or choose_kode("dukungan", dipakai),
        posisi=len(dipakai),
    )
    perubahan: dict[str, list[object]] = {"mendukung": [None, sasaran.nama]}
    uraian = f"{pendukung.nama} mendukung {sasaran.nama}"
    record(
        pelaku, "dukungan.buat", build_objek("simpul", pendukung.id, unit_id), uraian, with_alasan(perubahan, alasan)
    )
    return dukungan


@action("dukungan.hapus")
def delete_dukungan(pelaku: Pelaku, /, *, dukungan: Dukungan, alasan: str = "") -> None:
    """It serves that sasaran no longer."""
    pendukung = dukungan.pendukung
    unit_id = require_ubah(pelaku, pendukung.rencana, alasan)
    nama = dukungan.sasaran.nama
    dukungan.delete()
    perubahan: dict[str, list[object]] = {"mendukung": [nama, None]}
    uraian = f"{pendukung.nama} tidak lagi mendukung {nama}"
    objek = build_objek("simpul", pendukung.id, unit_id)
    record(pelaku, "dukungan.hapus", objek, uraian, with_alasan(perubahan, alasan))
