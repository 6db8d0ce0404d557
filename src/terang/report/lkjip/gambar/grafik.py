"""Charts: staff, capaian per sasaran, trend per indicator, absorption."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from terang.naskah.blok import Gambar, JenisGambar
from terang.report.katalog import Katalog
from terang.report.lkjip.gambar.vega import PEMBANDING, REDUP, TANDA, UTAMA, build_batang, build_spek

LAIN = "Pengukur lain"


def build_pegawai(katalog: Katalog, id_: str, judul: str, kategori: Sequence[tuple[str, str]]) -> Gambar:
    """Staff by category; `kategori` pairs a name with a figure's id. Categories without a figure are left out."""
    data = [_row(katalog, nama, angka) for nama, angka in kategori if katalog.nilai(angka) is not None]
    isi = ", ".join(f"{row['kategori']} {row['tertulis']} orang" for row in data)
    return _gambar(id_, build_batang(data, judul_angka="Orang"), judul=judul, alt=f"{judul}: {isi}.")


def build_capaian(katalog: Katalog, baris: Sequence[tuple[str, str]]) -> Gambar:
    """Bullet chart: capaian of each sasaran against the line of 100 per cent."""
    data = [_row(katalog, nama, angka) for nama, angka in baris if katalog.nilai(angka) is not None]
    y = {"field": "kategori", "type": "nominal", "sort": None, "title": None, "axis": {"labelLimit": 260}}
    x = {"field": "nilai", "type": "quantitative", "title": "Capaian (%)", "axis": {"grid": False}}
    layer: list[dict[str, Any]] = [
        {"mark": {"type": "bar", "color": REDUP, "size": 26}, "encoding": {"y": y, "x": {"datum": 100}}},
        {"mark": {"type": "bar", "color": UTAMA, "size": 12}, "encoding": {"y": y, "x": x}},
        {
            "mark": {"type": "text", "align": "left", "dx": 4, "fontWeight": "bold"},
            "encoding": {"y": y, "x": x, "text": {"field": "tertulis"}},
        },
        {"mark": {"type": "rule", "color": TANDA, "size": 2}, "encoding": {"x": {"datum": 100}}},
    ]
    spek = build_spek(data, ["nilai"], layer=layer, tinggi=max(90, 52 * len(data)))
    isi = "; ".join(f"{row['kategori']} {row['tertulis']} persen" for row in data)
    judul = "Capaian per sasaran terhadap target (garis tegak: 100 persen)"
    return _gambar("gambar-capaian-sasaran", spek, judul=judul, alt=f"Capaian per sasaran: {isi}.")


def build_tren(
    katalog: Katalog,
    id_: str,
    nama: str,
    *,
    realisasi: Sequence[tuple[int, str]],
    target: Sequence[tuple[int, str]],
    lain: Sequence[tuple[int, str]] = (),
    jeda: Sequence[int] = (),
) -> Gambar:
    """Realisasi as a line, targets as ticks, figures of other measurers as diamonds, a dashed line at a break."""
    data = [
        *(_row_tahun(katalog, tahun, angka, "Realisasi") for tahun, angka in realisasi),
        *(_row_tahun(katalog, tahun, angka, "Target") for tahun, angka in target),
        *(_row_tahun(katalog, tahun, angka, LAIN) for tahun, angka in lain),
    ]
    alt = f"{nama}: " + "; ".join(f"{row['jenis']} {row['tahun']} {row['tertulis']}" for row in data)
    judul = f"Perkembangan {nama}"
    return _gambar(
        id_, build_spek(data, ["nilai"], layer=_list_lapis_tren(jeda), tinggi=170), judul=judul, alt=f"{alt}."
    )


TAHUN: dict[str, Any] = {"field": "tahun", "type": "ordinal", "title": "Tahun", "axis": {"labelAngle": 0}}
NILAI: dict[str, Any] = {
    "field": "nilai",
    "type": "quantitative",
    "title": "Nilai",
    "scale": {"zero": False, "padding": 16},
}


def _list_lapis_tren(jeda: Sequence[int]) -> list[dict[str, Any]]:
    """The layers of a trend: line, ticks, diamonds, figures, and the breaks."""
    titik = {"size": 60, "color": UTAMA}
    label = {"x": TAHUN, "y": NILAI, "text": {"field": "label"}, "color": _warna()}
    return [
        _lapis("Realisasi", {"type": "line", "color": UTAMA, "point": titik}),
        _lapis("Target", {"type": "tick", "color": TANDA, "thickness": 3, "size": 44}),
        _lapis(LAIN, {"type": "point", "shape": "diamond", "filled": True, "size": 110, "color": PEMBANDING}),
        {"mark": {"type": "text", "dy": -11, "fontWeight": "bold"}, "encoding": label},
        *([_lapis_jeda(jeda)] if jeda else []),
    ]


def _lapis(jenis: str, mark: dict[str, Any]) -> dict[str, Any]:
    return {
        "transform": [{"filter": f"datum.jenis == '{jenis}'"}],
        "mark": mark,
        "encoding": {"x": TAHUN, "y": NILAI},
    }


def _lapis_jeda(jeda: Sequence[int]) -> dict[str, Any]:
    return {
        "data": {"values": [{"tahun": str(tahun)} for tahun in jeda]},
        "mark": {"type": "rule", "strokeDash": [4, 4], "color": "#555555", "xOffset": -30},
        "encoding": {"x": TAHUN},
    }


def _warna() -> dict[str, Any]:
    scale = {"domain": ["Realisasi", "Target", LAIN], "range": [UTAMA, TANDA, PEMBANDING]}
    return {"field": "jenis", "type": "nominal", "scale": scale, "title": None, "legend": {"orient": "bottom"}}


def build_serapan(katalog: Katalog, baris: Sequence[tuple[str, str]], *, judul: str) -> Gambar:
    """Absorption per program, or per kind of spending where that is all that is known."""
    data = [_row(katalog, nama, angka) for nama, angka in baris if katalog.nilai(angka) is not None]
    isi = "; ".join(f"{row['kategori']} {row['tertulis']} persen" for row in data)
    spek = build_batang(data, judul_angka="Serapan (%)")
    return _gambar("gambar-serapan", spek, judul=judul, alt=f"{judul}: {isi}.")


def _row(katalog: Katalog, nama: str, id_: str) -> dict[str, str]:
    asal = katalog.get(id_)
    return {"kategori": nama, "nilai": str(asal.nilai), "tertulis": asal.tertulis}


def _row_tahun(katalog: Katalog, tahun: int, id_: str, jenis: str) -> dict[str, str]:
    asal = katalog.get(id_)
    label = "" if jenis == "Target" else asal.tertulis
    return {
        "tahun": str(tahun),
        "nilai": str(asal.nilai),
        "tertulis": asal.tertulis,
        "label": label,
        "jenis": jenis,
    }


def _gambar(id_: str, spek: str, *, judul: str, alt: str) -> Gambar:
    return Gambar(id=id_, jenis=JenisGambar.VEGA_LITE, spek=spek, judul=judul, alt=alt)
