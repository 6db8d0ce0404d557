"""Writes of an import: each of its steps is one line of the trail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from terang.importers.daftar import TATA, choose_tata
from terang.importers.tabel import TabelImpor
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.impor.baca import read_tabel_berkas
from terang.web.impor.kembali import revert
from terang.web.impor.models import Impor, StatusImpor, TabelBerkas
from terang.web.impor.queries import require_impor, require_satu
from terang.web.impor.rencana_impor import apply_langkah, build_pratinjau, count_pratinjau
from terang.web.impor.tabel import build_baris, build_tabel
from terang.web.organisasi.models import PerangkatDaerah

_SUDAH = "Impor ini sudah {status}. Unggah berkasnya sekali lagi untuk mengimpor ulang."
_GESER = "Isi rencana atau anggaran berubah sejak pratinjau. Periksa pratinjau yang baru, lalu terapkan."


def _build_objek(impor: Impor, unit_id: int) -> Objek:
    return Objek(jenis="impor", id=impor.pk, unit_id=unit_id)


@action("impor.unggah")
def upload_berkas(pelaku: Pelaku, /, *, perangkat_daerah: PerangkatDaerah, tahun: int, nama: str, isi: bytes) -> Impor:
    """Keep the tables of a file, and guess which of them is meant and how it is laid out."""
    unit_id = require_impor(pelaku, perangkat_daerah=perangkat_daerah)
    tabel = read_tabel_berkas(nama, isi)
    tebakan = [choose_tata(satu) for satu in tabel]
    pilih = max(range(len(tabel)), key=lambda n: (tebakan[n][1], len(tabel[n].baris)))
    impor = Impor.objects.create(
        perangkat_daerah=perangkat_daerah,
        unit_id=unit_id,
        tahun=tahun,
        berkas=nama[-200:],
        ukuran=len(isi),
        sha256=sha256(isi).hexdigest(),
        pembuat_id=pelaku.pengguna_id,
        waktu=pelaku.kini,
        tabel=pilih,
        jenis=tebakan[pilih][0],
    )
    TabelBerkas.objects.bulk_create(
        TabelBerkas(
            impor=impor,
            nomor=n,
            judul=satu.judul[:300],
            banyak_baris=len(satu.baris),
            tebakan=tebakan[n][0],
            skor=tebakan[n][1],
            baris=build_baris(satu),
        )
        for n, satu in enumerate(tabel)
    )
    record(pelaku, "impor.unggah", _build_objek(impor, unit_id), f"Mengunggah {nama}", {"sha256": [None, impor.sha256]})
    return impor


@action("impor.tabel")
def choose_tabel(pelaku: Pelaku, /, *, impor: Impor, nomor: int, jenis: str) -> None:
    """Take another table of the file, or another layout; the columns are guessed anew."""
    unit_id = require_satu(pelaku, impor=impor, jenis=jenis)
    _require_terbuka(impor)
    if jenis not in TATA or not impor.tabel_berkas.filter(nomor=nomor).exists():
        raise AturanError("Pilih tabel dan isinya.", bidang="tabel")
    ubah = {"tabel": [impor.tabel, nomor], "jenis": [impor.jenis, jenis]}
    impor.tabel, impor.jenis, impor.peta, impor.mulai = nomor, jenis, [], 0
    impor.status = StatusImpor.DIUNGGAH
    impor.save()
    record(pelaku, "impor.tabel", _build_objek(impor, unit_id), f"Memilih tabel pada {impor.berkas}", ubah)


@action("impor.petakan")
def map_kolom(pelaku: Pelaku, /, *, impor: Impor, kolom: Sequence[str], mulai: int, pilihan: Mapping[str, Any]) -> None:
    """Say what every column holds, where the rows begin, and whatever else the layout asks."""
    unit_id = require_satu(pelaku, impor=impor, jenis=impor.jenis)
    _require_terbuka(impor)
    impor.peta, impor.mulai, impor.pilihan = list(kolom), mulai, dict(pilihan)
    lihat = build_pratinjau(impor, _load_tabel(impor))
    if lihat.kurang:
        raise AturanError(" ".join(lihat.kurang))
    impor.pratinjau = dict(count_pratinjau(lihat))
    impor.status = StatusImpor.DIPETAKAN
    impor.save()
    ubah = {"kolom": [None, ", ".join(filter(None, kolom))]}
    record(pelaku, "impor.petakan", _build_objek(impor, unit_id), f"Menunjuk kolom {impor.berkas}", ubah)


@action("impor.terapkan")
def apply_impor(pelaku: Pelaku, /, *, impor: Impor, hitungan: Mapping[str, int] | None = None) -> Impor:
    """Write the right rows; `hitungan` is what the person saw before, and must still be so."""
    unit_id = require_satu(pelaku, impor=impor, jenis=impor.jenis)
    _require_terbuka(impor)
    lihat = build_pratinjau(impor, _load_tabel(impor))
    kini = dict(count_pratinjau(lihat))
    if lihat.kurang:
        raise AturanError(" ".join(lihat.kurang))
    if hitungan is not None and any(kini[nama] != n for nama, n in hitungan.items()):
        raise AturanError(_GESER)
    if not kini["baru"] + kini["ubah"]:
        raise AturanError("Tidak ada baris baru atau berubah yang dapat diterapkan.")
    impor.hasil = apply_langkah(impor, lihat.rencana.langkah)
    impor.pratinjau, impor.status = kini, StatusImpor.DITERAPKAN
    impor.save()
    uraian = f"Menerapkan impor {impor.berkas}: {kini['baru']} baru, {kini['ubah']} berubah, {kini['salah']} salah"
    record(pelaku, "impor.terapkan", _build_objek(impor, unit_id), uraian, {"baris": [None, len(impor.hasil)]})
    return impor


@action("impor.batalkan")
def undo_impor(pelaku: Pelaku, /, *, impor: Impor) -> None:
    """Everything as it was before, while nobody changed or used what came of it; one not yet applied is dropped."""
    unit_id = require_satu(pelaku, impor=impor, jenis=impor.jenis)
    if impor.status == StatusImpor.DIBATALKAN:
        raise AturanError("Impor ini sudah dibatalkan.")
    revert(impor.hasil)
    banyak, impor.hasil, impor.status = len(impor.hasil), [], StatusImpor.DIBATALKAN
    impor.save()
    uraian = f"Membatalkan impor {impor.berkas}"
    record(pelaku, "impor.batalkan", _build_objek(impor, unit_id), uraian, {"baris": [banyak, None]})


def _require_terbuka(impor: Impor) -> None:
    # Whoever applies at the same moment must wait here and then see what the other did.
    kini = Impor.objects.select_for_update().get(pk=impor.pk)
    if kini.status in {StatusImpor.DITERAPKAN, StatusImpor.DIBATALKAN}:
        raise AturanError(_SUDAH.format(status=kini.get_status_display().lower()))


def _load_tabel(impor: Impor) -> TabelImpor:
    return build_tabel(TabelBerkas.objects.get(impor=impor, nomor=impor.tabel))
