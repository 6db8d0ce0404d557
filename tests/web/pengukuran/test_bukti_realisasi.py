"""Evidence: only what its content proves to be harmless is kept, and it leaves only through a view that asks who."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pypdfium2
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from docx import Document
from openpyxl import Workbook

from pemeran import get_orang, play
from terang.kinerja.pilihan import StatusData
from terang.web.common.errors import AturanError, DitolakError
from terang.web.common.models import Peristiwa
from terang.web.pengukuran import berkas as modul
from terang.web.pengukuran.actions_bukti import add_berkas, add_catatan, add_tautan, remove_bukti, restore_bukti
from terang.web.pengukuran.berkas import clean_nama, read_berkas
from terang.web.pengukuran.models import Bukti
from terang.web.pengukuran.queries import list_jejak_sel
from terang.web.pengukuran.queries_bukti import BuktiHapus, list_bukti, list_bukti_hapus
from web.pengukuran.bahan_ukur import TAHUN, TW1, build_ukuran, fill, list_realisasi, look, write_png

HTML = b"<!doctype html><script>alert(1)</script>"


def list_hapus() -> list[BuktiHapus]:
    letak, pelaku = look(siapa="operator"), play("operator")
    return list_bukti_hapus(pelaku, letak=letak, jejak=list_jejak_sel(pelaku, letak=letak))


def write_pdf() -> bytes:
    keluar = io.BytesIO()
    dokumen = pypdfium2.PdfDocument.new()
    dokumen.new_page(200, 200)
    dokumen.save(keluar)
    return keluar.getvalue()


def write_office(jenis: str) -> bytes:
    keluar = io.BytesIO()
    if jenis == "docx":
        Document().save(keluar)
    else:
        Workbook().save(keluar)
    return keluar.getvalue()


def write_zip(**isi: bytes) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return keluar.getvalue()


def write_makro() -> bytes:
    keluar = io.BytesIO(write_office("xlsx"))
    with zipfile.ZipFile(keluar, "a") as arsip:
        arsip.writestr("xl/vbaProject.bin", b"macro")
    return keluar.getvalue()


@pytest.mark.parametrize("jenis", ["pdf", "png", "xlsx", "docx", "csv"])
def test_every_allowed_kind_is_taken_with_its_seal(jenis: str) -> None:
    isi = {"pdf": write_pdf, "png": write_png, "csv": lambda: b"no;nilai\n1;80,6\n"}.get(
        jenis, lambda: write_office(jenis)
    )()
    satu = read_berkas(f"Laporan {jenis}.{jenis.upper()}", isi)
    assert satu.sha256 == hashlib.sha256(isi).hexdigest()
    assert satu.akhiran == jenis


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("a.pdf", HTML, "bukan PDF"),
        ("a.png", HTML, "bukan PNG"),
        ("a.jpg", write_png(), "bukan JPG"),
        ("a.png", b"\xff\xd8\xff\xe0" + b"\x00" * 40 + b"\xff\xd9", "bukan PNG"),
        ("a.csv", b"a;b\n" + HTML, "bukan CSV"),
        ("a.csv", b"<svg onload=alert(1)>", "bukan CSV"),
        ("a.csv", b"\x00\x01\x02", "bukan CSV"),
        ("a.xlsx", write_office("docx"), "bukan XLSX"),
        ("a.docx", write_zip(**{"word/document.xml": HTML}), "bukan DOCX"),
        ("a.xlsx", write_makro(), "bukan XLSX"),
        ("a.pdf", b"%PDF-1.7\n" + HTML, "bukan PDF"),
        ("a.html", HTML, "tidak diterima"),
        ("a.svg", b"<svg/>", "tidak diterima"),
        ("a.pdf.exe", b"MZ", "tidak diterima"),
        ("tanpa-akhiran", b"%PDF-", "tidak diterima"),
        ("a.pdf", b"", "kosong"),
    ],
)
def test_what_is_not_what_its_name_says_is_refused(nama: str, isi: bytes, kata: str) -> None:
    with pytest.raises(AturanError, match=kata):
        read_berkas(nama, isi)


def test_a_bomb_and_a_giant_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bom = write_zip(**{"[Content_Types].xml": b"x", "xl/workbook.xml": b"0" * 30_000_000})
    with pytest.raises(AturanError, match="bukan XLSX"):
        read_berkas("a.xlsx", bom)
    monkeypatch.setattr(modul, "BITA_TERBANYAK", 10)
    with pytest.raises(AturanError, match="lebih besar"):
        read_berkas("a.csv", b"1" * 11)


@pytest.mark.parametrize(
    ("nama", "bersih"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\a\\laporan.pdf", "laporan.pdf"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
        ("gnp.\u202efdp.exe", "gnp.fdp.exe"),
        ("...pdf", "pdf"),
    ],
)
def test_a_name_is_only_a_name(nama: str, bersih: str) -> None:
    assert clean_nama(nama) == bersih


@pytest.mark.django_db
def test_evidence_taken_away_comes_back_as_it_was() -> None:
    build_ukuran()
    fill("85")
    pelaku = play("operator")
    bukti = add_berkas(pelaku, letak=look(siapa="operator"), berkas=read_berkas("../foto.png", write_png()))
    isi = Bukti.objects.filter(pk=bukti.pk).values("kode", "judul", "sha256", "berkas", "tipe", "lokasi").get()
    assert isi["berkas"].startswith("bukti/")
    assert "foto" not in isi["berkas"]
    assert look().sel.bukti == 1
    remove_bukti(pelaku, letak=look(siapa="operator"), bukti=bukti)
    assert list_bukti(pelaku, letak=look(siapa="operator")) == []
    (hapus,) = list_hapus()
    restore_bukti(pelaku, letak=look(siapa="operator"), nomor=hapus.nomor)
    assert Bukti.objects.filter(realisasi__tahun=TAHUN).values(*isi).get() == isi
    assert list_hapus() == []
    with pytest.raises(AturanError, match="sudah dipulihkan"):
        restore_bukti(pelaku, letak=look(siapa="operator"), nomor=hapus.nomor)


@pytest.mark.django_db
def test_evidence_of_another_cell_is_not_put_back_here() -> None:
    build_ukuran()
    pelaku = play("operator")
    bukti = add_catatan(pelaku, letak=look("iku-2", siapa="operator"), judul="Daftar hadir")
    remove_bukti(pelaku, letak=look("iku-2", siapa="operator"), bukti=bukti)
    nomor = Peristiwa.objects.filter(tindakan="bukti.hapus")[0].nomor
    with pytest.raises(AturanError, match="tidak dapat dipulihkan"):
        restore_bukti(pelaku, letak=look(siapa="operator"), nomor=nomor)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "lokasi",
    ["http://contoh.go.id", "javascript:alert(1)", "https://", "https://a:b@contoh.go.id", "//contoh.go.id",
     "https://contoh.go.id/a b", "https://[::1", "data:text/html,x"],
)  # fmt: skip
def test_a_link_leads_to_https_and_nowhere_else(lokasi: str) -> None:
    build_ukuran()
    with pytest.raises(AturanError, match="https://"):
        add_tautan(play("operator"), letak=look(siapa="operator"), judul="", lokasi=lokasi)


@pytest.mark.django_db
def test_evidence_of_a_locked_figure_stays() -> None:
    build_ukuran()
    fill("85")
    bukti = add_catatan(play("operator"), letak=look(siapa="operator"), judul="Daftar hadir")
    list_realisasi().update(status=StatusData.DIKUNCI.value)
    with pytest.raises(DitolakError, match="dikunci"):
        remove_bukti(play("operator"), letak=look(siapa="operator"), bukti=bukti)


@pytest.mark.django_db
def test_a_file_leaves_as_a_download_that_no_browser_runs() -> None:
    build_ukuran()
    fill("85")
    klien = Client()
    klien.force_login(get_orang("operator"))
    alamat = reverse("pengukuran_bukti", args=["bkpp", TAHUN, TW1, "iku-1"])
    kirim = {"berkas": SimpleUploadedFile("../Foto ruang.PNG", write_png()), "judul": 'x"; filename="a.html'}
    assert klien.post(alamat, kirim).status_code == 302
    bukti = Bukti.objects.get(realisasi__tahun=TAHUN)
    jawab = klien.get(reverse("pengukuran_bukti_buka", args=[bukti.pk]))
    assert b"".join(jawab.streaming_content) == write_png()  # type: ignore[attr-defined]
    assert jawab.headers["Content-Disposition"].startswith("attachment; ")
    assert jawab.headers["Content-Disposition"].endswith('.png"')
    assert jawab.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in jawab.headers["Content-Security-Policy"]
    gambar = klien.get(reverse("pengukuran_bukti_gambar", args=[bukti.pk]))
    assert gambar.content.startswith(b"\x89PNG")
    klien.force_login(get_orang("tetangga"))
    for nama in ("buka", "gambar"):
        assert klien.get(reverse(f"pengukuran_bukti_{nama}", args=[bukti.pk])).status_code == 404


@pytest.mark.django_db
def test_a_pdf_has_a_picture_and_a_broken_one_says_so() -> None:
    build_ukuran()
    fill("85")
    klien = Client()
    klien.force_login(get_orang("operator"))
    utuh = read_berkas("a.pdf", write_pdf())
    rusak = read_berkas("b.pdf", b"%PDF-1.7\nomong kosong\n%%EOF")
    satu, dua = (add_berkas(play("operator"), letak=look(siapa="operator"), berkas=b) for b in (utuh, rusak))
    assert klien.get(reverse("pengukuran_bukti_gambar", args=[satu.pk])).status_code == 200
    assert klien.get(reverse("pengukuran_bukti_gambar", args=[dua.pk])).status_code == 404
