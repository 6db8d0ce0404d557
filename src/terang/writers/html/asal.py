"""Where every figure comes from: entries for readers at the end of the page, and the same as JSON for programs."""

from __future__ import annotations

import json
from collections import defaultdict
from html import escape
from typing import Any

from terang.naskah.naskah import AsalAngka
from terang.writers.html.kerja import Cetakan, Kerja
from terang.writers.html.rumus import write_persis, write_rumus, write_substitusi
from terang.writers.html.sisipan import link_angka


def render_asal(kerja: Kerja) -> str:
    """One entry per figure and input, linked to its inputs, its uses and every place where it is printed."""
    pemakai = _list_pemakai(kerja)
    return "\n".join(_render_satu(asal, pemakai[asal.id], kerja) for asal in kerja.naskah.angka)


def write_asal(kerja: Kerja) -> str:
    """The origins as JSON in the form of `angka.json`, safe inside a script element; numbers are strings."""
    semua = {asal.id: _build_catatan(asal, kerja.cetakan.get(asal.id, [])) for asal in kerja.naskah.angka}
    teks = json.dumps(semua, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return teks.replace("<", "\\u003c")


def _build_catatan(asal: AsalAngka, cetakan: list[Cetakan]) -> dict[str, Any]:
    sumber = asal.sumber
    return {
        "tertulis": asal.tertulis,
        "nilai": None if asal.nilai is None else format(asal.nilai, "f"),
        "satuan": asal.satuan,
        "uraian": asal.uraian,
        "rumus": asal.rumus,
        "masukan": [id_ for ids in asal.masukan.values() for id_ in ids],
        "sumber": {"berkas": sumber.berkas, "baris": sumber.baris} if sumber else None,
        "dasar_hukum": asal.dasar_hukum,
        "tempat": list(dict.fromkeys(item.tempat for item in cetakan)),
    }


def _list_pemakai(kerja: Kerja) -> defaultdict[str, list[AsalAngka]]:
    """The figures that each figure is an input of."""
    pemakai: defaultdict[str, list[AsalAngka]] = defaultdict(list)
    for asal in kerja.naskah.angka:
        for id_ in dict.fromkeys(item for ids in asal.masukan.values() for item in ids):
            pemakai[id_].append(asal)
    return pemakai


def _render_satu(asal: AsalAngka, pemakai: list[AsalAngka], kerja: Kerja) -> str:
    rincian = (
        ("Rumus", _code(write_rumus(asal.rumus))),
        ("Dengan angka", _code(_write_substitusi(asal))),
        ("Masukan", _list_masukan(asal, kerja)),
        ("Nilai persis", _write_nilai(asal)),
        ("Sumber data", _write_sumber(asal)),
        ("Dasar hukum", escape(asal.dasar_hukum)),
        ("Catatan", escape(asal.catatan)),
        ("Dipakai untuk", _list_tautan([_link_asal(item) for item in pemakai])),
        ("Dicetak di", _list_tautan(_list_cetakan(kerja.cetakan.get(asal.id, [])))),
    )
    isi = "".join(f"<div><dt>{nama}</dt><dd>{teks}</dd></div>" for nama, teks in rincian if teks)
    return (
        f'<div class="asal" id="angka-{escape(asal.id)}">'
        f'<p class="asal-judul">{escape(asal.uraian)}</p><p class="asal-nilai">{_write_tertulis(asal)}</p>'
        f"<dl>{isi}</dl></div>"
    )


def _code(teks: str) -> str:
    return f'<span class="rumus">{escape(teks)}</span>' if teks else ""


def _write_substitusi(asal: AsalAngka) -> str:
    if not asal.substitusi:
        return ""
    return f"{write_substitusi(asal.substitusi)} = {asal.tertulis} {asal.satuan}".rstrip()


def _write_tertulis(asal: AsalAngka) -> str:
    satuan = f' <span class="satuan">{escape(asal.satuan)}</span>' if asal.satuan else ""
    return f"<b>{escape(asal.tertulis)}</b>{satuan}"


def _write_nilai(asal: AsalAngka) -> str:
    if asal.nilai is None:
        return "tidak dapat dihitung"
    return f'<span class="persis">{write_persis(asal.nilai)}</span>'


def _write_sumber(asal: AsalAngka) -> str:
    return f"<code>{escape(asal.sumber.berkas)}</code>, baris {asal.sumber.baris}" if asal.sumber else ""


def _list_masukan(asal: AsalAngka, kerja: Kerja) -> str:
    oleh = f"masukan bagi '{asal.id}'"
    butir = [
        f'<li><span class="variabel">{escape(nama)}</span>{_link_asal(kerja.find_asal(id_, oleh))}</li>'
        for nama, ids in asal.masukan.items()
        for id_ in ids
    ]
    return f'<ul class="masukan">{"".join(butir)}</ul>' if butir else ""


def _link_asal(asal: AsalAngka) -> str:
    return f'<a href="{link_angka(asal.id)}"><span>{escape(asal.uraian)}</span> {_write_tertulis(asal)}</a>'


def _list_cetakan(cetakan: list[Cetakan]) -> list[str]:
    pertama: dict[str, str] = {}
    for item in cetakan:
        pertama.setdefault(item.tempat or "Awal naskah", item.jangkar)
    return [f'<a href="#{jangkar}">{escape(tempat)}</a>' for tempat, jangkar in pertama.items()]


def _list_tautan(tautan: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in tautan)}</ul>" if tautan else ""
