"""Writes to the indicators: what is measured at a node, in which unit, and who answers for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from terang.kinerja.pilihan import Akumulasi, Polaritas, Rumus, Tingkat
from terang.rumus.capaian import get_skor
from terang.web.common.actions import action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.common.pelaku import Pelaku
from terang.web.organisasi.models import Jabatan, UnitKerja
from terang.web.perencanaan.beku import require_rumus_cair
from terang.web.perencanaan.models import Indikator, JenisSimpul, PenanggungJawab, Predikat, Rencana, Satuan, Simpul
from terang.web.perencanaan.naungan import build_objek, require_ubah, with_alasan
from terang.web.perencanaan.satuan import find_satuan
from terang.web.perencanaan.susunan import BERINDIKATOR

SKALA_BAKU = ("predikat-akip", "opini-bpk")
"""Scales that the provisions hold; a document takes over the one that it uses."""

_RUMUS: Mapping[Polaritas, Rumus] = {
    Polaritas.NAIK: Rumus.MAKS,
    Polaritas.TURUN: Rumus.MIN,
    Polaritas.RENTANG: Rumus.RENTANG,
    Polaritas.STABIL: Rumus.STABIL,
}
_DAPAT_DIUBAH = (
    *("nama", "definisi", "formulasi", "polaritas", "rumus", "akumulasi", "tingkat", "skala_predikat"),
    *("sumber_data", "frekuensi", "iku"),
)
_RUMUSAN = {"satuan", "polaritas", "rumus", "akumulasi", "skala_predikat", "formulasi"}
"""What decides how its figures are computed: frozen while a signed agreement rests on it."""
_BAWAAN = {"akumulasi": Akumulasi.TERAKHIR, "tingkat": Tingkat.HASIL}
_TEKS = ("definisi", "formulasi", "skala_predikat", "sumber_data", "frekuensi")


@action("indikator.buat")
def create_indikator(
    pelaku: Pelaku,
    /,
    *,
    pemilik: Simpul,
    nama: str,
    satuan: Satuan | str,
    polaritas: Polaritas = Polaritas.NAIK,
    rumus: Rumus | None = None,
    iku: bool = False,
    kode: str = "",
    alasan: str = "",
    **isi: Any,
) -> Indikator:
    """A new indicator, the last at its node.

    Args:
        pelaku: who acts.
        pemilik: a tujuan, sasaran, program, kegiatan or sub kegiatan.
        nama: as the document writes it.
        satuan: a unit of the same document, or the name of one, which is made where the document has none such.
        polaritas: which direction is good.
        rumus: of capaian; None for the one that goes with the direction.
        iku: whether it is a main indicator (IKU).
        kode: its id in the ledger; empty for a readable one.
        alasan: why, where the plan is in force.
        isi: other columns of an indicator; a hasil whose last period counts for the year where nothing is said.
    """
    unit_id = require_ubah(pelaku, pemilik.rencana, alasan)
    if JenisSimpul(pemilik.jenis) not in BERINDIKATOR:
        raise AturanError(f"{JenisSimpul(pemilik.jenis).label} tidak diukur. Beri indikator pada tujuan atau sasaran.")
    dasar = {"nama": nama, "polaritas": polaritas, "rumus": rumus or _RUMUS[polaritas], "iku": iku}
    indikator = _open(pemilik, _choose_kode(pemilik.rencana, kode, iku=iku), {**_BAWAAN, **isi, **dasar})
    _settle(indikator, satuan)
    indikator.save()
    perubahan: dict[str, list[object]] = {"nama": [None, indikator.nama], "satuan": [None, indikator.satuan.nama]}
    _record(pelaku, "indikator.buat", "Menambah", indikator, unit_id, with_alasan(perubahan, alasan))
    return indikator


def _open(pemilik: Simpul, kode: str, isi: dict[str, Any]) -> Indikator:
    urutan, posisi = pemilik.indikator.count() + 1, pemilik.rencana.indikator.count()
    return Indikator(rencana=pemilik.rencana, pemilik=pemilik, kode=kode, urutan=urutan, posisi=posisi, **isi)


def _record(
    pelaku: Pelaku, tindakan: str, kata: str, indikator: Indikator, unit_id: int, perubahan: dict[str, list[object]]
) -> None:
    objek = build_objek("indikator", indikator.id, unit_id)
    record(pelaku, tindakan, objek, f"{kata} indikator {indikator.nama}", perubahan)


def _choose_kode(rencana: Rencana, kode: str, *, iku: bool) -> str:
    dipakai = set(rencana.indikator.values_list("kode", flat=True))
    if kode in dipakai:
        raise AturanError(f"Kode '{kode}' sudah dipakai dalam dokumen ini. Pilih kode lain.", bidang="kode")
    awal = "iku" if iku else "indikator"
    return kode or next(k for n in range(1, len(dipakai) + 2) if (k := f"{awal}-{n}") not in dipakai)


def _settle(indikator: Indikator, satuan: Satuan | str) -> None:
    """Name, unit and scale as they must be before the row is written."""
    indikator.nama = " ".join(indikator.nama.split())
    if not indikator.nama:
        raise AturanError("Nama indikator masih kosong. Tulis apa yang diukur.", bidang="nama")
    for bidang in _TEKS:
        setattr(indikator, bidang, getattr(indikator, bidang) or None)
    indikator.satuan = find_satuan(indikator.rencana, satuan) if isinstance(satuan, str) else satuan
    if indikator.satuan.rencana_id != indikator.rencana_id:
        raise AturanError("Satuan itu milik dokumen lain. Tulis nama satuannya.", bidang="satuan")
    if indikator.rumus == Rumus.PREDIKAT:
        _ensure_skala(indikator.rencana, indikator.skala_predikat)
    else:
        indikator.skala_predikat = None


def _ensure_skala(rencana: Rencana, skala: str | None) -> None:
    """The steps of the scale stand in the document; one of the provisions is taken over."""
    if not skala:
        raise AturanError("Rumus predikat memerlukan skala. Pilih skala predikatnya.", bidang="skala_predikat")
    if rencana.predikat.filter(skala=skala).exists():
        return
    if skala not in SKALA_BAKU:
        raise AturanError(f"Skala '{skala}' tidak dikenal. Pilih salah satu yang tersedia.", bidang="skala_predikat")
    dipakai = set(rencana.predikat.values_list("kode", flat=True))
    for sebutan, nilai in get_skor(skala, date(rencana.tahun_awal, 12, 31)).items():
        kode = choose_kode(f"{skala}-{sebutan}", dipakai)
        dipakai.add(kode)
        Predikat.objects.create(
            rencana=rencana, kode=kode, skala=skala, sebutan=sebutan, nilai=str(nilai), sumber=f"Ketentuan {skala}"
        )


@action("indikator.ubah")
def change_indikator(
    pelaku: Pelaku,
    /,
    *,
    indikator: Indikator,
    satuan: Satuan | str | None = None,
    penanggung_jawab: UnitKerja | None = None,
    alasan: str = "",
    **isi: Any,
) -> None:
    """Other metadata; a field that is not given stays, but without `penanggung_jawab` no unit answers any more."""
    unit_id = require_ubah(pelaku, indikator.rencana, alasan)
    lama = _describe(indikator)
    for bidang in _DAPAT_DIUBAH:
        if bidang in isi:
            setattr(indikator, bidang, isi[bidang])
    indikator.rumus = indikator.rumus or _RUMUS[Polaritas(indikator.polaritas)]
    indikator.penanggung_jawab = penanggung_jawab
    _settle(indikator, satuan or indikator.satuan)
    indikator.save()
    baru = _describe(indikator)
    perubahan: dict[str, list[object]] = {b: [lama[b], baru[b]] for b in baru if lama[b] != baru[b]}
    if _RUMUSAN & perubahan.keys():
        require_rumus_cair(indikator, tahun=pelaku.hari.year)
    _record(pelaku, "indikator.ubah", "Mengubah", indikator, unit_id, with_alasan(perubahan, alasan))


def _describe(indikator: Indikator) -> dict[str, object]:
    unit = indikator.penanggung_jawab
    lain = {"satuan": indikator.satuan.nama, "penanggung_jawab": unit.kode if unit else None}
    return {bidang: getattr(indikator, bidang) for bidang in _DAPAT_DIUBAH} | lain


@action("penanggung-jawab.tunjuk")
def appoint_penanggung(
    pelaku: Pelaku, /, *, indikator: Indikator, jabatan: Jabatan, mulai: date, alasan: str = ""
) -> PenanggungJawab:
    """From this day the holder of a post answers for an indicator; who did before ends the day before."""
    unit_id = require_ubah(pelaku, indikator.rencana, alasan)
    lama = indikator.penanggung.filter(selesai=None).first()
    if lama and lama.mulai >= mulai:
        pesan = f"{lama.jabatan} baru bertanggung jawab sejak {lama.mulai:%d-%m-%Y}. Pilih tanggal sesudahnya."
        raise AturanError(pesan, bidang="mulai")
    if lama:
        lama.selesai = mulai - timedelta(days=1)
        lama.save()
    baru = PenanggungJawab.objects.create(indikator=indikator, jabatan=jabatan, mulai=mulai)
    perubahan: dict[str, list[object]] = {
        "penanggung jawab": [lama and lama.jabatan.nama, jabatan.nama],
        "mulai": [None, mulai],
    }
    uraian = f"{jabatan.nama} bertanggung jawab atas {indikator.nama}"
    objek = build_objek("indikator", indikator.id, unit_id)
    record(pelaku, "penanggung-jawab.tunjuk", objek, uraian, with_alasan(perubahan, alasan))
    return baru
