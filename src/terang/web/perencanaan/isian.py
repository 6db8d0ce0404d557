"""What comes from the grid of targets: one cell as one types, or the whole grid where the browser runs no scripts."""

from __future__ import annotations

from dataclasses import replace

from terang.kinerja.pilihan import Periode, Versi
from terang.web.common.errors import AturanError
from terang.web.common.jam import get_setempat
from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan.actions_target import set_target
from terang.web.perencanaan.halaman import get_alasan
from terang.web.perencanaan.models import Indikator
from terang.web.perencanaan.queries import Dokumen, get_indikator
from terang.web.perencanaan.queries_indikator import Sel, get_sel
from terang.web.perencanaan.tulisan import read_sel

_BAGIAN = 4


def fill_sel(request: Permintaan, dokumen: Dokumen, indikator: Indikator, kunci: str) -> Sel | None:
    """Save one cell; it comes back as it stands now, with what is wrong. None for a name that is no cell."""
    letak = _read_kunci(kunci)
    if letak is None:
        return None
    versi, tahun, periode = letak
    teks, semula = request.POST.get(kunci, ""), request.POST.get(f"semula-{kunci}")
    try:
        isi = read_sel(indikator, teks)
        set_target(
            request.pelaku,
            indikator=indikator,
            versi=versi,
            tahun=tahun,
            periode=periode,
            isi=isi,
            semula=semula,
            alasan=get_alasan(request, dokumen),
        )
    except AturanError as salah:
        lama = get_sel(request.pelaku, dokumen, indikator, versi, tahun, periode)
        return replace(lama, salah=str(salah), tertulis=teks)
    baru = get_indikator(request.pelaku, dokumen, indikator.kode)
    sel = get_sel(request.pelaku, dokumen, baru, versi, tahun, periode)
    return replace(sel, tersimpan=f"{get_setempat(request.pelaku.kini):%H.%M}")


def fill_kisi(request: Permintaan, dokumen: Dokumen, indikator: Indikator) -> list[Sel]:
    """Save every cell of the grid that was changed; what could not be saved comes back."""
    isi = {k: str(v).strip() for k, v in request.POST.items()}
    ubah = [k for k in isi if isi[k] != isi.get(f"semula-{k}", isi[k])]
    sel = [fill_sel(request, dokumen, indikator, kunci) for kunci in ubah]
    return [satu for satu in sel if satu and satu.salah]


def _read_kunci(kunci: str) -> tuple[Versi, int, Periode] | None:
    bagian = kunci.split("-")
    if len(bagian) != _BAGIAN or bagian[0] != "sel" or not bagian[2].isdecimal():
        return None
    if bagian[1] not in set(Versi) or bagian[3] not in set(Periode):
        return None
    return Versi(bagian[1]), int(bagian[2]), Periode(bagian[3])
