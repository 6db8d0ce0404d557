"""Writes of figures and of what explains them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.utils.text import Truncator

from terang.kinerja.pilihan import JenisAnalisis, Periode, StatusData
from terang.web.common.actions import Objek, action, record
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.galat import BasiError
from terang.web.pengukuran.hitung import Isian
from terang.web.pengukuran.isian import read_isian
from terang.web.pengukuran.lembar import PERIODE, write_isian
from terang.web.pengukuran.models import Analisis, Realisasi
from terang.web.pengukuran.queries import Letak, get_letak
from terang.web.pengukuran.wewenang import explain_jadwal, explain_keadaan
from terang.web.perencanaan.models import Indikator

_TERPANJANG = 2000
_SETAHUN_DIKUNCI = "Analisis berlaku setahun, dan angka akhir tahunnya sudah dikunci. Mintalah ia dibuka kembali."


def build_objek(letak: Letak) -> Objek:
    """How the trail names a cell."""
    return Objek(jenis="realisasi", id=letak.objek_id, unit_id=letak.baris.unit_id)


def write_letak(letak: Letak) -> str:
    """A cell in words, short enough for a line."""
    nama = Truncator(letak.baris.indikator.nama).chars(120)
    return f"{nama}, {write_pilihan(letak.sel.periode)} {letak.lembar.tahun}"


def set_realisasi(
    pelaku: Pelaku, /, *, pd: str, tahun: int, periode: Periode, kode: str, teks: str, terbitan: int
) -> Letak:
    """Write a cell and give it back as it stands now.

    What is there already is not written again: so a browser whose answer got lost may send the same once more.

    Args:
        pelaku: who types.
        pd: the agency.
        tahun: the year.
        periode: the period.
        kode: the indicator.
        teks: what was typed, with a decimal comma; empty takes the figure away.
        terbitan: the edition that the person saw; 0 where there was no figure.

    Raises:
        BasiError: somebody else wrote in the meantime.
        DitolakError: the role, the state of the figure or the calendar does not allow it.
        AturanError: the text is no figure of this indicator.
    """
    letak = get_letak(pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)
    ada = letak.sel.realisasi
    if ada is not None and ada.pengisi_id == pelaku.pengguna_id and _read(letak, teks) == _get_isian(ada):
        return letak
    if ada is None and not teks.strip():
        pelaku.require(Izin.ISI_REALISASI, letak.baris.unit_id)
        return letak
    _write_realisasi(pelaku, letak=letak, teks=teks, terbitan=terbitan)
    return get_letak(pelaku, pd=pd, tahun=tahun, periode=periode, kode=kode)


@action("realisasi.isi")
def _write_realisasi(pelaku: Pelaku, /, *, letak: Letak, teks: str, terbitan: int) -> None:
    pelaku.require(Izin.ISI_REALISASI, letak.baris.unit_id)
    ada = lock_realisasi(letak)
    if tutup := explain_keadaan(ada) or explain_jadwal(pelaku, ada, letak.lembar.jadwal.get(letak.sel.periode)):
        raise DitolakError(tutup)
    lama = Isian() if ada is None else _get_isian(ada)
    baru = _read(letak, teks)
    if terbitan != (ada.terbitan if ada else 0):
        raise _build_basi(lama, ada)
    satu = ada or build_realisasi(letak)
    satu.nilai, satu.predikat = baru.nilai, baru.predikat
    satu.terbitan += 1
    satu.pengisi_id, satu.diubah = pelaku.pengguna_id, pelaku.kini
    satu.save()
    perubahan = {"realisasi": [write_isian(lama) or None, write_isian(baru) or None]}
    record(pelaku, "realisasi.isi", build_objek(letak), f"Mengisi {write_letak(letak)}", perubahan)


def lock_realisasi(letak: Letak) -> Realisasi | None:
    """The row of a cell as it is now, held until the transaction ends; None where there is none yet."""
    # The indicator is held too, so that two people do not make the first row of a cell at once.
    Indikator.objects.select_for_update(of=("self",)).get(pk=letak.baris.indikator.pk)
    kini = Realisasi.objects.select_related("pengisi").filter(
        indikator=letak.baris.indikator, tahun=letak.lembar.tahun, periode=letak.sel.periode, dipakai=True
    )
    return kini.first()


def prepare_realisasi(letak: Letak) -> Realisasi:
    """The row of a cell, held; one without a figure where there was none."""
    satu = lock_realisasi(letak)
    if satu is None:
        satu = build_realisasi(letak)
        satu.save()
    return satu


def build_realisasi(letak: Letak) -> Realisasi:
    """A row for a cell that has none: edition 0, for nothing was written yet."""
    indikator, lembar = letak.baris.indikator, letak.lembar
    dasar = f"realisasi-{indikator.kode}-{lembar.tahun}-{letak.sel.periode}"
    dipakai = set(
        Realisasi.objects.filter(
            indikator__rencana__perangkat_daerah=lembar.perangkat, kode__startswith=dasar[:80]
        ).values_list("kode", flat=True)
    )
    return Realisasi(
        kode=choose_kode(dasar, dipakai),
        posisi=lembar.tahun * 10 + PERIODE.index(letak.sel.periode),
        indikator=indikator,
        tahun=lembar.tahun,
        periode=letak.sel.periode.value,
        pengukur=lembar.perangkat.nama_pendek,
        status=StatusData.DRAF.value,
        terbitan=0,
    )


def _read(letak: Letak, teks: str) -> Isian:
    return read_isian(letak.baris.indikator, list(letak.baris.bahan.skor), teks)


def _get_isian(realisasi: Realisasi) -> Isian:
    return Isian(nilai=realisasi.nilai, predikat=realisasi.predikat)


def _build_basi(lama: Isian, ada: Realisasi | None) -> BasiError:
    siapa = str(ada.pengisi) if ada and ada.pengisi else "orang lain"
    kini = write_isian(lama)
    pesan = f"{siapa} sudah menyimpan {kini or 'kosong'} sesudah Anda membuka halaman ini. Pilih angka yang benar."
    return BasiError(pesan, kini=kini, terbitan=ada.terbitan if ada else 0, siapa=siapa)


@action("analisis.isi")
def set_analisis(
    pelaku: Pelaku, /, *, letak: Letak, uraian: Mapping[JenisAnalisis, Sequence[str]], alasan: str = ""
) -> None:
    """Say what drove and what hindered the result, and what follows; each kind has any number of statements.

    Args:
        pelaku: who writes.
        letak: the cell beside which it is written; while it may be filled, so may its analysis.
        uraian: the statements of each kind; a kind that is missing stays as it is.
        alasan: why there is no figure, for a cell that stays empty.
    """
    pelaku.require(Izin.ISI_REALISASI, letak.baris.unit_id)
    ada = lock_realisasi(letak)
    if tutup := explain_keadaan(ada) or explain_jadwal(pelaku, ada, letak.lembar.jadwal.get(letak.sel.periode)):
        raise DitolakError(tutup)
    if any(letak.baris.sel[p].status is StatusData.DIKUNCI for p in (Periode.TRIWULAN_4, Periode.TAHUN)):
        raise DitolakError(_SETAHUN_DIKUNCI)
    perubahan = {jenis.value: _replace_analisis(letak, jenis, baris) for jenis, baris in uraian.items()}
    if ada is not None or alasan:
        satu = ada or build_realisasi(letak)
        perubahan["catatan"] = [satu.catatan or None, alasan or None]
        satu.catatan = alasan
        satu.save()
    ubah = {nama: isi for nama, isi in perubahan.items() if isi[0] != isi[1]}
    record(pelaku, "analisis.isi", build_objek(letak), f"Menulis analisis {write_letak(letak)}", ubah)


def _replace_analisis(letak: Letak, jenis: JenisAnalisis, baris: Sequence[str]) -> list[str | None]:
    """Put the statements in the place of those before; a statement keeps its id by its place."""
    if any(len(satu) > _TERPANJANG for satu in baris):
        raise AturanError(f"Satu uraian paling panjang {_TERPANJANG} huruf. Bagi menjadi beberapa baris.")
    indikator, tahun = letak.baris.indikator, letak.lembar.tahun
    lama = list(Analisis.objects.filter(indikator=indikator, tahun=tahun, jenis=jenis).order_by("urutan", "id"))
    sebelum = "; ".join(satu.uraian for satu in lama)
    for satu, isi in zip(lama, baris, strict=False):
        Analisis.objects.filter(pk=satu.pk).update(uraian=isi)
    Analisis.objects.filter(pk__in=[satu.pk for satu in lama[len(baris) :]]).delete()
    _add_analisis(letak, jenis, baris[len(lama) :], mulai=len(lama))
    return [sebelum or None, "; ".join(baris) or None]


def _add_analisis(letak: Letak, jenis: JenisAnalisis, baris: Sequence[str], *, mulai: int) -> None:
    indikator, tahun = letak.baris.indikator, letak.lembar.tahun
    milik = Analisis.objects.filter(indikator__rencana__perangkat_daerah=letak.lembar.perangkat)
    dipakai = set(milik.values_list("kode", flat=True))
    for n, isi in enumerate(baris, start=mulai + 1):
        kode = choose_kode(f"analisis-{indikator.kode}-{tahun}-{jenis}", dipakai)
        dipakai.add(kode)
        Analisis.objects.create(kode=kode, indikator=indikator, tahun=tahun, jenis=jenis, uraian=isi, urutan=n)
