"""Writes to jobs and notices."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.files.base import ContentFile
from django.utils.module_loading import import_string

from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.latar.keadaan import Keadaan, compute_keadaan
from terang.web.latar.models import BerkasHasil, Pekerjaan, Pemberitahuan, PilihanKabar, StatusPekerjaan

_USAI = "Pekerjaan ini sudah berakhir. Muat ulang halamannya."
_ULANG = "Pekerjaan ini masih berjalan atau sudah selesai. Buat pekerjaan baru bila perlu."


def _build_objek(pekerjaan: Pekerjaan) -> Objek:
    return Objek(jenis="pekerjaan", id=pekerjaan.pk, unit_id=pekerjaan.unit_id)


def _enqueue(pekerjaan: Pekerjaan) -> None:
    """Into the queue, in the same transaction."""
    # The runner needs the actions, and the actions need its name only.
    import_string("terang.web.latar.jalankan.work").enqueue(pekerjaan.pk, pekerjaan.putaran)


@action("pekerjaan.mulai")
def start_pekerjaan(
    pelaku: Pelaku, /, *, jenis: str, judul: str, isi: Mapping[str, Any], unit_id: int | None = None
) -> Pekerjaan:
    """A job for the queue; what it does is authorised again when it runs.

    Args:
        pelaku: who asks for it, and as whom it runs.
        jenis: a registered kind.
        judul: what it is, in words.
        isi: what its kind needs, as JSON.
        unit_id: the unit whose figures its result shows; who may no longer see it cannot fetch the result.
    """
    if unit_id is not None:
        pelaku.require(Izin.LIHAT, unit_id)
    pekerjaan = Pekerjaan.objects.create(
        jenis=jenis,
        judul=judul,
        pembuat_id=pelaku.pengguna_id,
        unit_id=unit_id,
        isi=dict(isi),
        dibuat=pelaku.kini,
        langkah="Menunggu giliran",
    )
    _enqueue(pekerjaan)
    record(pelaku, "pekerjaan.mulai", _build_objek(pekerjaan), f"Memulai {judul}")
    return pekerjaan


@action("pekerjaan.batal")
def cancel_pekerjaan(pelaku: Pelaku, /, *, pekerjaan: Pekerjaan) -> None:
    """Call a job off: at once where nobody works on it, else at its next step."""
    keadaan = compute_keadaan(pekerjaan, pelaku.kini)
    if not keadaan.berlangsung and keadaan is not Keadaan.TERHENTI:
        raise AturanError(_USAI)
    berjalan = pekerjaan.status == StatusPekerjaan.BERJALAN and keadaan is not Keadaan.TERHENTI
    isi = {"batal": True} if berjalan else {"status": StatusPekerjaan.DIBATALKAN, "selesai": pelaku.kini}
    milik = Pekerjaan.objects.filter(pk=pekerjaan.pk, status=pekerjaan.status)
    if not milik.update(**isi):
        raise AturanError(_USAI)
    record(pelaku, "pekerjaan.batal", _build_objek(pekerjaan), f"Membatalkan {pekerjaan.judul}")


@action("pekerjaan.ulang")
def restart_pekerjaan(pelaku: Pelaku, /, *, pekerjaan: Pekerjaan) -> None:
    """The same job once more from its beginning, after it failed, was called off, or its worker died."""
    if compute_keadaan(pekerjaan, pelaku.kini) not in {Keadaan.TERHENTI, Keadaan.GAGAL, Keadaan.DIBATALKAN}:
        raise AturanError(_ULANG)
    pekerjaan.putaran += 1
    pekerjaan.status, pekerjaan.kemajuan, pekerjaan.batal = StatusPekerjaan.MENUNGGU, 0, False
    pekerjaan.langkah, pekerjaan.pesan, pekerjaan.dibuat = "Menunggu giliran", "", pelaku.kini
    pekerjaan.dimulai = pekerjaan.terdengar = pekerjaan.selesai = None
    pekerjaan.save()
    _enqueue(pekerjaan)
    record(pelaku, "pekerjaan.ulang", _build_objek(pekerjaan), f"Menjalankan lagi {pekerjaan.judul}")


@action("pekerjaan.akhiri")
def finish_pekerjaan(
    pelaku: Pelaku, /, *, pekerjaan: Pekerjaan, status: StatusPekerjaan, pesan: str, berkas: Mapping[str, bytes]
) -> bool:
    """The end of a job with the files it made; False where it was taken from this worker meanwhile."""
    milik = Pekerjaan.objects.filter(pk=pekerjaan.pk, putaran=pekerjaan.putaran, status=StatusPekerjaan.BERJALAN)
    isi: dict[str, Any] = {"status": status, "pesan": pesan, "selesai": pelaku.kini, "langkah": ""}
    if status == StatusPekerjaan.SELESAI:
        isi["kemajuan"] = 100
    sah = bool(milik.update(**isi))
    for nama, data in berkas.items() if sah else ():
        BerkasHasil.objects.create(
            pekerjaan=pekerjaan,
            nama=nama,
            berkas=ContentFile(data, name=nama),
            besar=len(data),
            sidik=hashlib.sha256(data).hexdigest(),
        )
    uraian = f"{pekerjaan.judul}: {status.label.lower()}" if sah else f"{pekerjaan.judul}: hasil lama dibuang"
    record(pelaku, "pekerjaan.akhiri", _build_objek(pekerjaan), uraian)
    return sah


@action("pemberitahuan.kirim")
def notify(
    pelaku: Pelaku, /, *, untuk: Iterable[int], judul: str, alamat: str, uraian: str = "", kunci: str = ""
) -> int:
    """Tell people something, in the application and by e-mail; how many had not been told before.

    Args:
        pelaku: who causes it.
        untuk: accounts.
        judul: what it is about, in one line.
        alamat: the page where one does something about it.
        uraian: one or two sentences more.
        kunci: what makes it the same notice; who has one of this key gets none again.
    """
    semua = set(untuk)
    lama = Pemberitahuan.objects.filter(untuk_id__in=semua, kunci=kunci) if kunci else Pemberitahuan.objects.none()
    baru = sorted(semua - set(lama.values_list("untuk_id", flat=True)))
    for satu in baru:
        kabar = Pemberitahuan.objects.create(
            untuk_id=satu, judul=judul[:200], uraian=uraian, alamat=alamat, kunci=kunci, waktu=pelaku.kini
        )
        import_string("terang.web.latar.surel.send_surel").enqueue(kabar.pk)
    objek = Objek(jenis="pemberitahuan", id=kunci or judul[:200])
    record(pelaku, "pemberitahuan.kirim", objek, f"Memberi tahu {len(baru)} orang: {judul}")
    return len(baru)


@action("pemberitahuan.surel")
def switch_surel(pelaku: Pelaku, /, *, surel: bool) -> None:
    """Whether the person gets notices by e-mail too."""
    if pelaku.pengguna_id is None:
        raise AturanError("Hanya yang mempunyai akun dapat mengaturnya. Masuk dahulu.")
    PilihanKabar.objects.update_or_create(pengguna_id=pelaku.pengguna_id, defaults={"surel": surel})
    uraian = "Meminta surel pemberitahuan" if surel else "Menghentikan surel pemberitahuan"
    record(pelaku, "pemberitahuan.surel", Objek(jenis="pengguna", id=pelaku.pengguna_id), uraian)
