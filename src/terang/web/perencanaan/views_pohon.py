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


@require_safe
def show_pohon(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The picture; a box opens its panel, a branch folds by the address."""
    isi = _build(request, pd, tahun)
    return render(request, "perencanaan/_bagan.svg" if request.htmx else "perencanaan/pohon.html", isi)


@require_safe
def download_pohon(request: Permintaan, pd: str, tahun: int) -> HttpResponse:
    """The same picture as a file."""
    isi = _build(request, pd, tahun) | {"lepas": True}
    response = HttpResponse(render_to_string("perencanaan/_bagan.svg", isi), content_type="image/svg+xml")
    response.headers["Content-Disposition"] = f'attachment; filename="pohon-kinerja-{pd}-{tahun}.svg"'
    return response


def _build(request: Permintaan, pd: str, tahun: int) -> dict[str, Any]:
    dokumen = queries.get_dokumen(request.pelaku, pd, tahun)
    isi = queries.get_isi(request.pelaku, dokumen, terukur=True)
    predikat = queries.list_predikat(request.pelaku, dokumen)
    capaian = {id_: compute_simpul(daftar, predikat, tahun=tahun)[0] for id_, daftar in isi.indikator.items()}
    lipat = request.GET.getlist("lipat")
    bagan = build_bagan(isi, capaian, lipat=lipat)
    balik = [(k, _write_lipat({*lipat} ^ {k.simpul.kode})) for k in bagan.kotak]
    return {"dokumen": dokumen, "pd": pd, "tahun": tahun, "bagan": bagan, "balik": balik} | build_izin(request, dokumen)


def _write_lipat(lipat: set[str]) -> str:
    """What a fold button asks for: the same picture with its branch the other way round."""
    return "&".join(f"lipat={satu}" for satu in sorted(lipat) if re.fullmatch(r"[a-z0-9.\-]+", satu))
