"""Agreements of BKPP that stand in addresses: a draft, one that waits, one that is signed."""

from __future__ import annotations

from datetime import date

from django.core.files.base import ContentFile

from pemeran import play
from terang.web.organisasi.models import Jabatan, PerangkatDaerah
from terang.web.perencanaan.models import Indikator, Rencana, Satuan, Simpul, Target
from terang.web.perjanjian.actions import draft_perjanjian
from terang.web.perjanjian.actions_alur import submit_perjanjian
from terang.web.perjanjian.actions_tanda import sign_perjanjian
from terang.web.perjanjian.models import ButirPerjanjian, PerjanjianKinerja

_PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
_TAHUN = 2026


def _fill() -> None:
    """A newer Renstra than the one of the example, with one sasaran, one IKU and its target."""
    pd = PerangkatDaerah.objects.get(kode="bkpp")
    # What the full example agreed for the year makes room.
    ButirPerjanjian.objects.filter(perjanjian_kinerja__perangkat_daerah=pd, perjanjian_kinerja__tahun=_TAHUN).delete()
    PerjanjianKinerja.objects.filter(perangkat_daerah=pd, tahun=_TAHUN).delete()
    rencana = Rencana.objects.create(
        perangkat_daerah=pd, jenis="renstra", nama="Renstra", tahun_awal=2025, tahun_akhir=2029
    )
    sasaran = Simpul.objects.create(rencana=rencana, jenis="sasaran", kode="sasaran-1", nama="Sasaran (contoh)")
    satuan = Satuan.objects.create(rencana=rencana, kode="indeks", nama="indeks", jenis="indeks")
    rumus = {"polaritas": "naik", "rumus": "maks", "akumulasi": "terakhir", "tingkat": "hasil"}
    indikator = Indikator.objects.create(
        rencana=rencana, pemilik=sasaran, kode="iku-1", nama="Indeks (contoh)", satuan=satuan, iku=True, **rumus
    )
    Target.objects.create(
        kode="target-1", indikator=indikator, versi="renstra", tahun=_TAHUN, periode="tahun", tanda="=", nilai=1
    )


def _draft() -> PerjanjianKinerja:
    _fill()
    kepala = Jabatan.objects.select_related("unit__perangkat_daerah").get(unit__kode="bkpp", kepala=True)
    return draft_perjanjian(
        play("perencana"), pihak_pertama=kepala, tahun=_TAHUN, versi="murni", tanggal_dpa=date(2026, 1, 5)
    )


def _submit() -> PerjanjianKinerja:
    satu = _draft()
    submit_perjanjian(play("perencana"), perjanjian=satu)
    satu.refresh_from_db()
    return satu


def _sign() -> PerjanjianKinerja:
    satu = _submit()
    sign_perjanjian(
        play("kepala"), perjanjian=satu, tanggal=date(2026, 1, 20), berkas=ContentFile(_PDF, name="salinan.pdf")
    )
    return satu


def _build(satu: PerjanjianKinerja) -> dict[str, object]:
    return {"pd": "bkpp", "tahun": _TAHUN, "kode": satu.kode}


ARGUMEN = {
    **{nama: lambda: {"pd": "bkpp", "tahun": _TAHUN} for nama in ("perjanjian", "perjanjian_baru")},
    **{
        f"perjanjian_{nama}": lambda: _build(_draft())
        for nama in ("satu", "ubah", "banding", "perbarui", "hapus", "butir", "ajukan")
    },
    **{f"perjanjian_{nama}": lambda: _build(_submit()) for nama in ("kembalikan", "tanda_tangan")},
    "perjanjian_naskah": lambda: _build(_draft()) | {"bentuk": "docx"},
    "perjanjian_berkas": lambda: _build(_sign()),
}
