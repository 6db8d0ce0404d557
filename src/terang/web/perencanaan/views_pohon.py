"""The pohon kinerja: the plan as a picture with the capaian of the year."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from terang.web.common.permintaan import Permintaan
from terang.web.perencanaan import queries
from terang.web.perencanaan.bagan import build_bagan
from terang.web.perencanaan.capaian import compute_simpul
from terang.web.perencanaan.halaman import build_izin
from terang.web.perencanaan.models import JenisSimpul
from terang.web.perencanaan.queries import Isi

_BESAR = 30
_UJUNG = {JenisSimpul.SASARAN, JenisSimpul.PROGRAM}


@require_safe
def show_pohon(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The picture; a box opens its panel, a branch folds by the address."""
    isi = _build(request, pd, tahun, ringkas=True)
    return render(request, "perencanaan/_bagan.svg" if request.htmx else "perencanaan/pohon.html", isi)


@require_safe
def download_pohon(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The same picture as a file."""
    isi = _build(request, pd, tahun, ringkas=False) | {"lepas": True}
    response = HttpResponse(render_to_string("perencanaan/_bagan.svg", isi), content_type="image/svg+xml")
    response.headers["Content-Disposition"] = f'attachment; filename="pohon-kinerja-{pd}-{tahun}.svg"'
    return response


def _build(request: Permintaan, pd: str, tahun: int, *, ringkas: bool) -> dict[str, Any]:
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    isi = queries.get_isi(request.pelaku, dokumen, terukur=True)
    predikat = queries.list_predikat(request.pelaku, dokumen)
    capaian = {id_: compute_simpul(daftar, predikat, tahun=tahun)[0] for id_, daftar in isi.indikator.items()}
    lipat = _list_ringkas(isi) if ringkas and "lipat" not in request.GET else request.GET.getlist("lipat")
    bagan = build_bagan(isi, capaian, lipat=lipat)
    balik = [(k, _write_lipat({*lipat} ^ {k.simpul.kode})) for k in bagan.kotak]
    return {"dokumen": dokumen, "pd": pd, "tahun": tahun, "bagan": bagan, "balik": balik} | build_izin(request, dokumen)


def _list_ringkas(isi: Isi) -> list[str]:
    """What is folded as long as nobody said otherwise: a large tree first shows its sasaran and programs."""
    semua = [cabang.simpul for cabang in isi.list_cabang()]
    return [s.kode for s in semua if s.jenis in _UJUNG] if len(semua) > _BESAR else []


def _write_lipat(lipat: set[str]) -> str:
    """What a fold button asks for: the same picture with its branch the other way round."""
    return "&".join(f"lipat={satu}" for satu in sorted({"", *lipat}) if not satu or re.fullmatch(r"[a-z0-9.\-]+", satu))
