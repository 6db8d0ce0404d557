"""The official form of an agreement, opened again with other programs than those that wrote it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import docx
import pdfplumber
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from contoh_demo import load_demo
from terang import flows
from terang.errors import UsageError
from terang.kinerja.anggaran import Anggaran
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.organisasi import Pejabat
from terang.kinerja.pilihan import StatusPejabat, Versi
from terang.naskah.blok import Tabel
from terang.naskah.naskah import list_bilangan
from terang.naskah.sisipan import read_teks
from terang.report.perjanjian.build import build_perjanjian

A4 = (595, 842)


def build_buku() -> BukuKinerja:
    """The demo ledger with a signed agreement, its head (invented) and the first budget of its programs."""
    buku = load_demo()
    kepala = Pejabat(
        id="pejabat-1",
        jabatan_id="kepala-badan",
        nama="Cempaka Kepala, M.Si. (contoh)",
        status=StatusPejabat.PLT,
        pangkat="Pembina Tingkat I",
        nip="198001012005012001",
        mulai=date(2022, 1, 1),
        selesai=None,
    )
    perjanjian = tuple(
        replace(p, tanggal=date(2022, 1, 20)) if p.id == "pk-2022" else p for p in buku.perjanjian_kinerja
    )
    uang = tuple(
        Anggaran(
            id=f"murni-{p.id}",
            pemilik_id=p.id,
            tahun=2022,
            versi=Versi.MURNI,
            jenis_belanja=None,
            sumber_dana="APBD",
            jumlah=n * 1_000_000_000,
        )
        for n, p in enumerate(buku.program, start=1)
    )
    return replace(buku, pejabat=(kepala,), perjanjian_kinerja=perjanjian, anggaran=(*buku.anggaran, *uang))


@pytest.fixture(scope="module")
def halaman() -> list[str]:
    isi = flows.susun_perjanjian(build_buku(), "pk-2022", "pdf")
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        assert {(round(h.width), round(h.height)) for h in pdf.pages} == {A4}
        return [h.extract_text() for h in pdf.pages]


def test_the_pdf_is_a_statement_and_an_annex_and_nothing_else(halaman: list[str]) -> None:
    assert [teks.splitlines()[0] for teks in halaman] == ["PERJANJIAN KINERJA TAHUN 2022", "LAMPIRAN"]


def test_the_statement_names_the_parties_and_what_they_promise(halaman: list[str]) -> None:
    satu = halaman[0]
    assert "Plt. Kepala Badan Kepegawaian, Pendidikan dan Pelatihan Kota Semarang" in satu
    assert "Wali Kota Semarang" in satu
    assert "penghargaan dan sanksi" in satu.replace("\n", " ")
    assert "Semarang, 20 Januari 2022" in satu


def test_the_annex_has_targets_programs_and_their_sum(halaman: list[str]) -> None:
    dua = halaman[1]
    assert "80,60 indeks" in dua
    assert ">82,00 indeks" in dua
    assert "6.000.000.000" in dua


def test_the_superior_signs_at_the_left_and_who_promises_at_the_right() -> None:
    isi = flows.susun_perjanjian(build_buku(), "pk-2022", "pdf")
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        kata = [k for k in pdf.pages[0].extract_words() if k["text"] in {"Kedua,", "Pertama,"}]
    kedua, pertama = sorted(sorted(kata, key=lambda k: k["top"])[-2:], key=lambda k: k["x0"])
    assert (kedua["text"], pertama["text"]) == ("Kedua,", "Pertama,")
    assert kedua["x1"] < A4[0] / 2 < pertama["x0"]


def test_the_docx_has_the_same_words_with_its_heading_in_the_middle() -> None:
    dokumen = docx.Document(io.BytesIO(flows.susun_perjanjian(build_buku(), "pk-2022", "docx")))
    judul = dokumen.paragraphs[0]
    assert (judul.text, judul.alignment) == ("PERJANJIAN KINERJA TAHUN 2022", WD_ALIGN_PARAGRAPH.CENTER)
    assert [c.text for c in dokumen.tables[3].rows[0].cells] == [
        "No",
        "Sasaran strategis",
        "Indikator kinerja",
        "Target",
    ]
    assert [c.text for c in dokumen.tables[0].rows[0].cells] == ["Nama", ":", "Cempaka Kepala, M.Si. (contoh)"]
    seksi = dokumen.sections[0]
    assert seksi.page_width is not None
    assert round(seksi.page_width.cm, 1) == 21.0


def test_the_names_of_the_parties_stand_without_rules() -> None:
    naskah = build_perjanjian(build_buku(), "pk-2022")
    polos = {b.id: b.polos for b in naskah.isi if isinstance(b, Tabel)}
    assert polos == {
        "tabel-pihak-pertama": True,
        "tabel-pihak-kedua": True,
        "tabel-lampiran-kinerja": False,
        "tabel-lampiran-anggaran": False,
    }
    dokumen = docx.Document(io.BytesIO(flows.susun_perjanjian(build_buku(), "pk-2022", "docx")))
    garis = [bool(t._tbl.xpath("./w:tblPr/w:tblBorders/*")) for t in dokumen.tables]
    assert garis[0] is False
    assert garis[3] is True


def test_every_printed_figure_says_where_it_comes_from() -> None:
    naskah = build_perjanjian(build_buku(), "pk-2022")
    asal = {a.id: a for a in naskah.angka}
    cetak = list(list_bilangan(naskah))
    assert len(cetak) == 7
    assert all(b.teks == asal[b.id].tertulis for b in cetak)


def test_without_a_holder_and_a_day_there_is_room_to_write_them() -> None:
    isi = flows.susun_perjanjian(load_demo(), "pk-2022", "pdf")
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        teks = pdf.pages[0].extract_text()
    assert "Semarang, .................. 2022" in teks
    assert "Nama : ........" in teks


def test_a_change_says_that_it_replaces_and_why() -> None:
    buku = build_buku()
    ubah = tuple(
        replace(p, versi=Versi.PERUBAHAN, alasan_perubahan="anggaran berubah") if p.id == "pk-2022" else p
        for p in buku.perjanjian_kinerja
    )
    naskah = build_perjanjian(replace(buku, perjanjian_kinerja=ubah), "pk-2022")
    teks = "\n".join(read_teks(b.isi) for b in naskah.isi if hasattr(b, "gaya"))
    assert "PERJANJIAN KINERJA PERUBAHAN TAHUN 2022" in teks
    assert "Alasan perubahan: Anggaran berubah." in teks


def test_below_the_head_the_annex_names_what_the_indicators_measure_and_its_money() -> None:
    buku = build_buku()
    keluaran = next(
        i
        for i in buku.indikator
        if i.pemilik_id.startswith("sub-") and any(t.indikator_id == i.id for t in buku.target)
    )
    target = next(t for t in buku.target if t.indikator_id == keluaran.id)
    butir = replace(buku.butir_perjanjian[0], indikator_id=keluaran.id, target_id=target.id)
    pk = replace(buku.perjanjian_kinerja[0], pihak_pertama_id="sekretaris", pihak_kedua="Kepala Badan")
    naskah = build_perjanjian(replace(buku, butir_perjanjian=(butir,), perjanjian_kinerja=(pk,)), "pk-2022")
    sub = buku.get("sub_kegiatan", keluaran.pemilik_id).nama
    tabel = [b for b in naskah.isi if isinstance(b, Tabel) and not b.polos]
    isi = [[read_teks(s.isi) for s in b.sel] for t in tabel for b in t.baris]
    assert ["No", "Sasaran program/kegiatan", "Indikator kinerja", "Target"] in isi
    assert any(sub in baris for baris in isi)
    assert naskah.judul.endswith(": Sekretaris")


def test_an_agreement_that_is_not_in_the_ledger_is_refused() -> None:
    with pytest.raises(UsageError, match="pk-1999"):
        build_perjanjian(load_demo(), "pk-1999")
