"""An officer of the budget takes an LRA in, mends what was misunderstood, and takes it back; then types a cell."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import Page, expect

from web.test_peramban_web import alamat, halaman, list_cacat, peramban, sign_in

__all__ = ["alamat", "halaman", "peramban"]


def write_lra(berkas: Path) -> Path:
    """A workbook of our own making, with a heading that nobody could guess and a letter among the digits."""
    buku = Workbook()
    assert buku.active is not None
    for baris in (
        ("Kode Rek", "Uraian", "Anggaran", "Uang Keluar", "Realisasi Fisik"),
        ("5", "BELANJA", "1.000.000", "900.000", "95"),
        ("5.1", "BELANJA OPERASI", "800.000", "720.000", "95"),
        ("5.2", "BELANJA MODAL", "200.000", "18O.000", "95"),
    ):
        buku.active.append(baris)
    buku.save(berkas)
    return berkas


def test_an_lra_is_taken_in_mended_applied_and_taken_back(halaman: Page, tmp_path: Path) -> None:
    sign_in(halaman, "bpkad")
    halaman.goto("/bkpp/2026/impor/")
    halaman.get_by_label("Berkas").set_input_files(write_lra(tmp_path / "lra.xlsx"))
    halaman.get_by_role("button", name="Unggah dan lihat isinya").click()
    expect(halaman.get_by_role("heading", name="Tunjuk kolom", level=1)).to_be_visible()
    halaman.get_by_label("Isinya").select_option("lra")
    halaman.get_by_role("button", name="Pakai tabel dan isi ini").click()
    halaman.get_by_role("button", name="Lihat pratinjau").click()
    expect(halaman.get_by_role("alert")).to_contain_text("Kolom Realisasi belum ditunjuk")
    halaman.get_by_label("Uang Keluar").select_option("realisasi")
    halaman.get_by_label("Realisasi sampai dengan akhir").select_option("b06")
    halaman.get_by_role("button", name="Lihat pratinjau").click()
    salah = halaman.get_by_role("row", name=re.compile("BELANJA MODAL"))
    expect(salah).to_contain_text("Baris 4, kolom Uang Keluar: '18O.000' memuat huruf O")
    assert list_cacat(halaman) == []
    halaman.get_by_role("button", name="Terapkan baris yang benar").click()
    expect(halaman.get_by_role("status")).to_contain_text("Impor diterapkan: 2 baris baru")
    halaman.goto("/bkpp/2026/anggaran/?bulan=6")
    expect(halaman.get_by_role("row", name=re.compile("^Jumlah Badan"))).to_contain_text("90,00")
    halaman.goto("/bkpp/2026/impor/")
    halaman.get_by_role("link", name="lra.xlsx").click()
    halaman.get_by_role("button", name="Batalkan impor").click()
    expect(halaman.get_by_role("status")).to_contain_text("Impor dibatalkan")
    halaman.goto("/bkpp/2026/anggaran/?bulan=6")
    expect(halaman.get_by_role("row", name=re.compile("^Jumlah Badan"))).not_to_contain_text("90,00")


def test_a_typed_cell_is_saved_and_what_hangs_on_it_follows(halaman: Page) -> None:
    sign_in(halaman, "bpkad")
    halaman.goto("/bkpp/2022/anggaran/")
    halaman.get_by_label("Pagu murni, Penyusunan Dokumen Perencanaan Perangkat Daerah").fill("1.500.000")
    halaman.keyboard.press("Enter")
    expect(halaman.get_by_role("status")).to_contain_text("Tersimpan")
    induk = halaman.get_by_role("row", name=re.compile("5.03.01.2.01 .*Evaluasi Kinerja Perangkat Daerah"))
    expect(induk).to_contain_text("1.500.000")
    sel = halaman.get_by_label("Pagu murni, Penyusunan Dokumen Perencanaan Perangkat Daerah")
    sel.fill("1.5OO.000")
    sel.press("Tab")
    expect(halaman.get_by_text("memuat huruf O")).to_be_visible()
    expect(sel).to_have_attribute("aria-invalid", "")
    halaman.reload()
    expect(sel).to_have_value("1.500.000")


def test_pages_of_money_hinder_nobody_on_a_narrow_screen(halaman: Page) -> None:
    sign_in(halaman, "bpkad")
    halaman.set_viewport_size({"width": 390, "height": 900})
    for akhir in ("anggaran/", "anggaran/bulanan/", "pendapatan/", "pendapatan/baru/", "impor/"):
        halaman.goto(f"/bkpp/2022/{akhir}")
        assert list_cacat(halaman) == [], akhir
        assert halaman.evaluate("document.documentElement.scrollWidth") <= 390, akhir


def test_cells_copied_from_a_sheet_are_pasted_over_several(halaman: Page) -> None:
    sign_in(halaman, "bpkad")
    halaman.goto("/bkpp/2022/anggaran/bulanan/")
    sel = halaman.get_by_label("sampai Januari, Koordinasi dan Penyusunan Dokumen RKA-SKPD")
    sel.focus()
    sel.evaluate(
        """(sel) => {
            const isi = new DataTransfer();
            isi.setData("text", "1.000\\t2.000\\r\\n3.000\\t4.000\\r\\n");
            sel.dispatchEvent(new ClipboardEvent("paste", { clipboardData: isi, bubbles: true, cancelable: true }));
        }"""
    )
    expect(halaman.get_by_role("row", name=re.compile("5.03.01.2.01 "))).to_contain_text("6.000")
    halaman.reload()
    bawah = halaman.get_by_label("sampai Februari, Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD")
    expect(bawah).to_have_value("4.000")
