"""Writes to the planning documents themselves: RPJMD and Renstra."""

from __future__ import annotations

from terang.web.common.actions import action, record
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import JenisRencana, Rencana, StatusRencana
from terang.web.perencanaan.naungan import build_objek, find_unit_id, require_isi, require_ubah, with_alasan

_MASA_TERLAMA = 20


@action("rencana.buat")
def create_rencana(
    pelaku: Pelaku,
    /,
    *,
    perangkat_daerah: PerangkatDaerah | None,
    nama: str,
    tahun_awal: int,
    tahun_akhir: int,
    dasar: str = "",
) -> Rencana:
    """A new Renstra of an agency, or the RPJMD where no agency is named."""
    jenis = JenisRencana.RENSTRA if perangkat_daerah else JenisRencana.RPJMD
    rencana = Rencana(
        perangkat_daerah=perangkat_daerah,
        jenis=jenis,
        nama=nama,
        tahun_awal=tahun_awal,
        tahun_akhir=tahun_akhir,
        dasar=dasar,
    )
    unit_id = find_unit_id(rencana)
    require_isi(pelaku, unit_id, umum=perangkat_daerah is None)
    _require_masa(rencana)
    rencana.save()
    perubahan = {"nama": [None, nama], "masa": [None, f"{tahun_awal}-{tahun_akhir}"]}
    record(pelaku, "rencana.buat", build_objek("rencana", rencana.id, unit_id), f"Membuat {nama}", perubahan)
    return rencana


def _require_masa(rencana: Rencana) -> None:
    """The years are in order and no other document of the same agency covers any of them."""
    awal, akhir = rencana.tahun_awal, rencana.tahun_akhir
    if not awal <= akhir < awal + _MASA_TERLAMA:
        raise AturanError("Tahun akhir harus sesudah tahun awal, paling lama 20 tahun.", bidang="tahun_akhir")
    lain = Rencana.objects.filter(perangkat_daerah=rencana.perangkat_daerah).exclude(pk=rencana.pk)
    bentrok = lain.filter(tahun_awal__lte=akhir, tahun_akhir__gte=awal).first()
    if bentrok:
        masa = f"{bentrok.tahun_awal}-{bentrok.tahun_akhir}"
        raise AturanError(
            f"Tahun itu sudah termuat dalam {bentrok.nama} ({masa}). Pilih tahun lain.", bidang="tahun_awal"
        )


@action("rencana.ubah")
def change_rencana(
    pelaku: Pelaku, /, *, rencana: Rencana, nama: str, tahun_awal: int, tahun_akhir: int, dasar: str, alasan: str = ""
) -> None:
    """Another name, other years, another legal basis."""
    unit_id = require_ubah(pelaku, rencana, alasan)
    baru = {"nama": nama, "tahun_awal": tahun_awal, "tahun_akhir": tahun_akhir, "dasar": dasar}
    lama = {bidang: getattr(rencana, bidang) for bidang in baru}
    for bidang, nilai in baru.items():
        setattr(rencana, bidang, nilai)
    _require_masa(rencana)
    rencana.save()
    perubahan: dict[str, list[object]] = {b: [lama[b], baru[b]] for b in baru if lama[b] != baru[b]}
    objek = build_objek("rencana", rencana.id, unit_id)
    record(pelaku, "rencana.ubah", objek, f"Mengubah {nama}", with_alasan(perubahan, alasan))


@action("rencana.tetapkan")
def lock_rencana(pelaku: Pelaku, /, *, rencana: Rencana, dasar: str) -> None:
    """The document is in force from now on, by this regulation; every later change needs a reason."""
    unit_id = find_unit_id(rencana)
    require_isi(pelaku, unit_id, umum=rencana.jenis == JenisRencana.RPJMD)
    if rencana.status == StatusRencana.DITETAPKAN:
        raise AturanError(f"{rencana.nama} sudah ditetapkan.")
    if not rencana.simpul.exists():
        raise AturanError("Pohon rencana masih kosong. Isi dahulu sedikitnya satu sasaran, lalu tetapkan.")
    rencana.status, rencana.dasar = StatusRencana.DITETAPKAN.value, dasar
    rencana.save()
    perubahan = {"status": [StatusRencana.DRAF.label, StatusRencana.DITETAPKAN.label], "dasar": [None, dasar]}
    objek = build_objek("rencana", rencana.id, unit_id)
    record(pelaku, "rencana.tetapkan", objek, f"Menetapkan {rencana.nama}", perubahan)
