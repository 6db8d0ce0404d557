"""Steps of the workflow, each for one figure or for many of a period at once; each leaves one line in the trail."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import terang
from terang.kinerja.pilihan import Periode, StatusData
from terang.web.common.actions import Objek, action, record
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.izin import Izin
from terang.web.common.pelaku import Pelaku
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.alur import Langkah, get_langkah
from terang.web.pengukuran.galat import TutupError
from terang.web.pengukuran.jendela import explain_jendela
from terang.web.pengukuran.lembar import Baris, Lembar, Sel
from terang.web.pengukuran.lengkap import explain_kurang
from terang.web.pengukuran.models import Realisasi
from terang.web.pengukuran.queries import load_lembar

_TANPA_ALASAN = "Tulis alasannya, supaya pengisi tahu apa yang harus diperbaiki."
_TANPA_ANGKA = "Pilih sedikitnya satu angka."
_TERSEBUT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Berkas:
    """The figures of one period on which a step is taken."""

    pd: str
    tahun: int
    periode: Periode
    kode: Collection[str]
    alasan: str = ""


@action("realisasi.ajukan")
def submit_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Hand figures in to be checked; the number of them.

    Raises:
        AturanError: one of them has no figure, or missed its target without an analysis.
    """
    return _take(pelaku, "ajukan", "Mengajukan", berkas)


@action("realisasi.tarik")
def withdraw_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Take figures back that nobody has checked yet."""
    return _take(pelaku, "tarik", "Menarik kembali", berkas)


@action("realisasi.verifikasi")
def verify_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Find figures right that somebody else entered."""
    return _take(pelaku, "verifikasi", "Memverifikasi", berkas)


@action("realisasi.sahkan")
def approve_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Answer for figures as the head."""
    return _take(pelaku, "sahkan", "Mengesahkan", berkas)


@action("realisasi.kunci")
def lock_periode(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Lock figures: nobody changes them without opening them again."""
    return _take(pelaku, "kunci", "Mengunci", berkas)


@action("realisasi.kembalikan")
def return_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Send figures back to who entered them, with a reason; the calendar no longer holds for them."""
    return _take(pelaku, "kembalikan", "Mengembalikan", berkas)


@action("realisasi.buka")
def reopen_realisasi(pelaku: Pelaku, /, *, berkas: Berkas) -> int:
    """Open locked figures again, with a reason; the calendar no longer holds for them."""
    return _take(pelaku, "buka", "Membuka kembali", berkas)


def _take(pelaku: Pelaku, nama: str, kata: str, berkas: Berkas) -> int:
    lembar = load_lembar(pelaku, pd=berkas.pd, tahun=berkas.tahun)
    pilih = [baris for baris in lembar.baris if baris.indikator.kode in berkas.kode]
    if not pilih or len(pilih) != len(set(berkas.kode)):
        raise AturanError(_TANPA_ANGKA, bidang="kode")
    langkah = [_require(pelaku, nama, lembar, baris, berkas) for baris in pilih]
    if any(satu.beralasan for satu in langkah) and not berkas.alasan.strip():
        raise AturanError(_TANPA_ALASAN, bidang="alasan")
    if nama == "ajukan":
        _require_lengkap(pilih, berkas.periode)
    for satu, baris in zip(langkah, pilih, strict=True):
        _move(pelaku, satu, baris, berkas)
    _record(pelaku, nama, kata, lembar, list(zip(langkah, pilih, strict=True)), berkas)
    return len(pilih)


def _require(pelaku: Pelaku, nama: str, lembar: Lembar, baris: Baris, berkas: Berkas) -> Langkah:
    """The step that leads from the state of this figure, if the person may take it now."""
    sel = baris.sel[berkas.periode]
    langkah = get_langkah(nama, sel.status)
    if langkah is None:
        pelaku.require_anywhere(Izin.LIHAT)
        kata = write_pilihan(sel.status).lower()
        raise DitolakError(f"{_name(baris)} berstatus {kata}, sehingga langkah ini tidak berlaku. Muat ulang halaman.")
    pelaku.require(langkah.izin, baris.unit_id)
    if langkah.pisah and sel.realisasi is not None:
        # Who checked may not approve either: three steps are three people.
        pelaku.require_terpisah([sel.realisasi.pengisi_id, *_list_pemeriksa(langkah, sel)])
    dibuka = sel.realisasi is not None and sel.realisasi.dibuka
    tutup = "" if dibuka else explain_jendela(lembar.jadwal.get(berkas.periode), langkah.jendela, pelaku.hari)
    if tutup:
        raise TutupError(tutup)
    return langkah


def _list_pemeriksa(langkah: Langkah, sel: Sel) -> Sequence[int | None]:
    return [sel.realisasi.pemeriksa_id] if sel.realisasi and langkah.nama == "sahkan" else []


def _require_lengkap(pilih: Sequence[Baris], periode: Periode) -> None:
    salah = [alasan for baris in pilih if (alasan := explain_kurang(baris, periode))]
    if salah:
        sisa = f" Dan {len(salah) - _TERSEBUT} lainnya." if len(salah) > _TERSEBUT else ""
        raise AturanError(" ".join(salah[:_TERSEBUT]) + sisa, bidang="kode")


def _move(pelaku: Pelaku, langkah: Langkah, baris: Baris, berkas: Berkas) -> None:
    satu = baris.sel[berkas.periode].realisasi
    isi: dict[str, object] = {"status": langkah.ke.value, "diubah": pelaku.kini}
    if langkah.nama == "verifikasi":
        isi["pemeriksa_id"] = pelaku.pengguna_id
    if langkah.nama == "sahkan":
        isi["pengesah_id"] = pelaku.pengguna_id
    if langkah.ke is StatusData.DIKEMBALIKAN:
        isi |= {"dibuka": True, "pemeriksa_id": None, "pengesah_id": None}
    if langkah.ke is StatusData.DIKUNCI:
        isi["dibuka"] = False
    # Somebody may have taken the same step, or typed, since the sheet was read.
    lama = {"status": langkah.dari.value, "terbitan": satu.terbitan if satu else 0}
    if satu is None or not Realisasi.objects.filter(pk=satu.pk, **lama).update(**isi):
        raise AturanError(f"{_name(baris)} berubah sementara itu. Muat ulang halaman, lalu periksa lagi.")


def _record(
    pelaku: Pelaku, nama: str, kata: str, lembar: Lembar, isi: Sequence[tuple[Langkah, Baris]], berkas: Berkas
) -> None:
    perubahan: dict[str, object] = {b.indikator.kode: [langkah.dari.value, langkah.ke.value] for langkah, b in isi}
    if nama == "kunci":
        perubahan |= _seal(isi, berkas.periode)
    if berkas.alasan.strip():
        perubahan["alasan"] = [None, berkas.alasan.strip()]
    apa = _name(isi[0][1]) if len(isi) == 1 else f"{len(isi)} angka"
    uraian = f"{kata} {apa}, {write_pilihan(berkas.periode)} {berkas.tahun}"
    objek = Objek(jenis="pengukuran", id=f"{berkas.pd}/{berkas.tahun}/{berkas.periode}", unit_id=lembar.puncak.id)
    record(pelaku, f"realisasi.{nama}", objek, uraian, perubahan)


def _seal(isi: Sequence[tuple[Langkah, Baris]], periode: Periode) -> dict[str, object]:
    """What was locked, as it was worked out then and by which version: later rules do not change it in silence."""
    capaian = {f"capaian {b.indikator.kode}": [None, b.sel[periode].capaian_tertulis] for _, b in isi}
    return {**capaian, "dihitung dengan": [None, f"Terang {terang.__version__}"]}


def _name(baris: Baris) -> str:
    return baris.indikator.nama
