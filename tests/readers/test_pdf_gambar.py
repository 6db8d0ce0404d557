from __future__ import annotations

import io

import pikepdf
import pytest
import typst

from terang.naskah.blok import Gambar, Paragraf, Tabel
from terang.naskah.naskah import walk_naskah
from terang.naskah.sisipan import read_teks
from terang.readers.pdf import read_pdf

_GRAFIK = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
<text x="10" y="20" font-size="12">SumbuGrafik 9753</text></svg>"""


def _read(isi: str) -> tuple[str, int]:
    naskah = read_pdf(typst.compile(f"#set page(width: 15cm, height: 12cm)\n{isi}".encode())).naskah
    blok = list(walk_naskah(naskah))
    sel = [read_teks(s.isi) for t in blok if isinstance(t, Tabel) for b in t.baris for s in b.sel]
    teks = [read_teks(p.isi) for p in blok if isinstance(p, Paragraf)]
    return " ".join([*teks, *sel]), sum(isinstance(t, Tabel) for t in blok)


def test_letters_of_a_picture_are_no_sentence() -> None:
    svg = _GRAFIK.replace('"', '\\"').replace("\n", "")
    gambar = f'#figure(image(bytes("{svg}"), format: "svg", alt: "Grafik"), caption: [Grafik pegawai.])'
    teks, _ = _read(f"Pegawai 81 orang.\n\n{gambar}\n\nPegawai laki-laki 33 orang.")
    assert "81 orang" in teks
    assert "33 orang" in teks
    assert "9753" not in teks


@pytest.mark.parametrize("kind", ["image", "table"])
def test_a_figure_that_holds_a_table_is_read(kind: str) -> None:
    tabel = "#table(columns: 3, [Uraian], [Target], [Realisasi], [Indeks], [80,60], [91,88], [Nilai], [65], [66])"
    teks, banyak = _read(f"Kinerja.\n\n#figure(kind: {kind}, [{tabel}], caption: [Tabel 1 Capaian])")
    assert banyak == 1
    assert "91,88" in teks


def test_a_file_that_calls_its_whole_text_a_figure_is_read() -> None:
    asli = typst.compile(b"#set page(width: 15cm, height: 12cm)\nPegawai 81 orang.\n\nLaki-laki 33 orang.")
    with pikepdf.open(io.BytesIO(asli)) as pdf:
        akar = pdf.Root.StructTreeRoot.K
        dokumen = akar[0] if isinstance(akar, pikepdf.Array) else akar
        assert dokumen.S == "/Document"
        dokumen.S = pikepdf.Name.Figure
        salinan = io.BytesIO()
        pdf.save(salinan)
    teks = " ".join(
        read_teks(p.isi) for p in walk_naskah(read_pdf(salinan.getvalue()).naskah) if isinstance(p, Paragraf)
    )
    assert "81 orang" in teks
    assert "33 orang" in teks


@pytest.mark.parametrize("rebah", ["", "flipped: true, "])
def test_what_a_picture_says_belongs_to_the_caption_below_it(rebah: str) -> None:
    def draw(label: str) -> str:
        svg = _GRAFIK.replace("SumbuGrafik 9753", label).replace('"', '\\"').replace("\n", "")
        return f'#figure(image(bytes("{svg}"), format: "svg", alt: "Grafik"), caption: none)\n\n'

    isi = f"{draw('Pria 33')}Gambar 1.1 Pegawai pria\n\n{draw('Wanita 48')}Gambar 1.2 Pegawai wanita"
    naskah = read_pdf(typst.compile(f"#set page({rebah}width: 15cm, height: 20cm)\n{isi}".encode())).naskah
    gambar = [satu for satu in walk_naskah(naskah) if isinstance(satu, Gambar)]
    assert [(satu.nomor, satu.judul, satu.alt) for satu in gambar] == [
        ("1.1", "Pegawai pria", "Pria 33"),
        ("1.2", "Pegawai wanita", "Wanita 48"),
    ]
