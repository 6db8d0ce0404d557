from __future__ import annotations

import json
from dataclasses import replace

from contoh_demo import load_demo
from contoh_naskah import build_contoh
from terang.naskah.blok import Bab, Gambar, JenisGambar, Tabel
from terang.naskah.sisipan import read_teks
from terang.report.lkjip.build import build_lkjip
from terang.writers.gambar.render import read_label
from terang.writers.kendali import replace_kendali


def test_a_document_without_control_totals_stays_as_it_is() -> None:
    naskah = build_contoh()
    assert replace_kendali(naskah, lambda _: "9") is naskah


def test_a_picture_counts_as_the_form_prints_it() -> None:
    naskah = replace_kendali(build_lkjip(load_demo()), lambda satu: "7 dan 8" if satu.nomor == "1.2" else "")
    akhir = naskah.lampiran[-1]
    assert isinstance(akhir, Bab)
    (tabel,) = (satu for satu in akhir.isi if isinstance(satu, Tabel))
    baris = [[read_teks(sel.isi) for sel in satu.sel] for satu in tabel.baris]
    assert [satu for satu in baris if satu[0].startswith("Gambar")] == [
        ["Gambar 1.2", "2", "15"],
        ["Gambar 3.1", "1", "100"],
    ]


def test_the_labels_of_a_drawing_are_read_and_those_of_a_file_are_not() -> None:
    pohon = json.dumps({"label": ["Nilai 80,60 & <baik>"], "anak": []})
    gambar = Gambar(id="g", jenis=JenisGambar.POHON, spek=pohon, alt="")
    assert " ".join(read_label(gambar).split()) == "Nilai 80,60 & <baik>"
    assert read_label(replace(gambar, jenis=JenisGambar.BERKAS)) == ""
