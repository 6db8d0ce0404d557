"""A year from an empty database to the package, each step by the person who does it, on the pages they have.

Only the founding of the government, its perangkat daerah and the first administrator happens on the server, for there
is no page for it (`dirikan_setahun.py`).
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from terang import flows
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilihan import Periode, StatusData
from terang.stores.paket import load_paket
from web.test_peramban_web import SANDI, TUAN, peramban, sign_in, wait_for

__all__ = ["peramban"]

TAHUN = 2026
AWAL = f"/dinas-layanan/{TAHUN}"
IKM, LATIH = "Indeks Kepuasan Masyarakat (contoh)", "Pegawai yang dilatih (contoh)"
TARGET = {IKM: ("80", "81", "82", "83", "83"), LATIH: ("10", "10", "10", "10", "40")}
"""Of the four quarters and the year."""

REALISASI = {IKM: ("80,5", "81,25", "82", "84,5"), LATIH: ("10", "12", "7", "11")}
PAGU = {
    "7.01.01": 500_000_000,
    "7.01.01.2.01": 500_000_000,
    "7.01.01.2.01.0001": 320_000_000,
    "7.01.01.2.01.0002": 180_000_000,
}
NAMA = (
    "PROGRAM LAYANAN CONTOH",
    "Kegiatan Layanan Contoh",
    "Layanan Loket Contoh",
    "Pelatihan Petugas Contoh",
)
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
ORANG = {
    "organisasi": ("bagian-organisasi", "Kota Contoh"),
    "bappeda": ("bappeda", "Kota Contoh"),
    "bpkad": ("bpkad", "Kota Contoh"),
    "perencana": ("perencana", "Dinas Layanan"),
    "kepala": ("kepala", "Dinas Layanan"),
    "operator": ("operator", "Bidang Loket"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("setahun") / "data"


@pytest.fixture(scope="module")
def kosong(folder: Path) -> Iterator[str]:
    """A server of its own, over a database in which nothing is but the government and its first administrator."""
    with socket.socket() as colok:
        colok.bind((TUAN, 0))
        port = colok.getsockname()[1]
    catatan = folder.parent / "catatan"
    with catatan.open("wb") as isi:
        perintah = [sys.executable, "-m", "terang", "layani", "--folder", str(folder), "--port", str(port)]
        pelayan = subprocess.Popen(perintah, stdout=isi, stderr=isi, env=build_lingkungan())
    try:
        alamat = wait_for(f"http://{TUAN}:{port}", pelayan, catatan)
        lingkungan = build_lingkungan() | {"TERANG_FOLDER": str(folder)}
        lingkungan["PYTHONPATH"] = os.pathsep.join([*sys.path, "tests"])
        akar = Path(__file__).parents[2]
        subprocess.run([sys.executable, "-m", "web.dirikan_setahun"], check=True, env=lingkungan, cwd=akar)
        yield alamat
    finally:
        pelayan.terminate()
        pelayan.wait(timeout=20)


def build_lingkungan() -> dict[str, str]:
    """The environment of a command, without what pytest set for itself."""
    return {n: v for n, v in os.environ.items() if n not in {"DJANGO_SETTINGS_MODULE", "TERANG_DATABASE_URL"}}


class Kantor:
    """The people of the office, each in a browser of their own, signed in once."""

    def __init__(self, peramban: Browser, alamat: str) -> None:
        self._peramban, self._alamat = peramban, alamat
        self._halaman: dict[str, Page] = {}
        self.keluhan: list[str] = []

    def open_konteks(self) -> BrowserContext:
        """A browser of nobody yet."""
        return self._peramban.new_context(base_url=self._alamat, viewport={"width": 1440, "height": 900})

    def sit(self, siapa: str) -> Page:
        """The page of somebody; what the browser complains about is kept."""
        if siapa not in self._halaman:
            page = self.open_konteks().new_page()
            page.on("console", lambda p: self.keluhan.append(p.text) if p.type in {"error", "warning"} else None)
            page.on("pageerror", lambda galat: self.keluhan.append(str(galat)))
            sign_in(page, siapa)
            self._halaman[siapa] = page
        return self._halaman[siapa]

    def close(self) -> None:
        """Everybody goes home."""
        for page in self._halaman.values():
            page.context.close()


@pytest.fixture
def kantor(peramban: Browser, kosong: str) -> Iterator[Kantor]:
    isi = Kantor(peramban, kosong)
    yield isi
    isi.close()


def save(page: Page, tombol: str = "Simpan") -> None:
    page.get_by_role("button", name=tombol, exact=True).click()


def expect_kabar(page: Page, teks: str) -> None:
    """What the next page says was done."""
    expect(page.get_by_role("status").first).to_contain_text(teks)


def fill_sel(sel: Locator, teks: str, page: Page) -> None:
    """Type into a cell of a grid and see it saved."""
    sel.fill(teks)
    sel.press("Tab")
    expect(page.locator("td", has=sel)).to_contain_text("tersimpan")


def test_a_year_goes_from_an_empty_database_to_the_package(kantor: Kantor, folder: Path, tmp_path: Path) -> None:
    invite(kantor, "organisasi")
    arrange_unit(kantor.sit("organisasi"))
    for siapa in list(ORANG)[1:]:
        invite(kantor, siapa)
    write_rpjmd(kantor.sit("bappeda"))
    write_renstra(kantor.sit("perencana"))
    import_dpa(kantor.sit("bpkad"), tmp_path / "dpa.xlsx")
    sign_perjanjian(kantor)
    open_jadwal(kantor.sit("organisasi"))
    for nomor in range(1, 5):
        measure_triwulan(kantor, nomor)
    lock_periode(kantor.sit("organisasi"))
    check_lembar(kantor.sit("operator"))
    paket = download_paket(kantor.sit("kepala"), tmp_path)
    buku = load_paket(paket)
    check_buku(buku)
    check_laporan(kantor.sit("kepala"), paket)
    run_terang("periksa-jejak", folder)
    assert export_paket(folder, tmp_path / "ekspor") == buku
    run_terang("impor", tmp_path / "lain", str(paket))
    assert export_paket(tmp_path / "lain", tmp_path / "ekspor-lain") == buku
    assert kantor.keluhan == []


def invite(kantor: Kantor, siapa: str) -> None:
    """The administrator makes an account; its owner chooses a password; the administrator gives the role."""
    admin, (peran, unit) = kantor.sit("admin"), ORANG[siapa]
    admin.goto("/pengguna/baru/")
    admin.get_by_label("Nama lengkap").fill(f"{siapa.title()} (contoh)")
    admin.get_by_label("Nama pengguna").fill(siapa)
    save(admin)
    konteks = kantor.open_konteks()
    pemilik = konteks.new_page()
    pemilik.goto(admin.get_by_label("Tautan").input_value())
    for bidang in pemilik.locator("input[type=password]").all():
        bidang.fill(SANDI)
    pemilik.get_by_role("button", name="Ubah Kata Sandi").click()
    expect(pemilik.locator("input[type=password]")).to_have_count(0)
    konteks.close()
    admin.get_by_role("link", name="Beri peran").click()
    admin.get_by_label("Peran", exact=True).select_option(peran)
    pilihan = admin.get_by_label("Untuk unit").locator("option").all_text_contents()
    admin.get_by_label("Untuk unit").select_option(label=next(satu for satu in pilihan if unit in satu))
    admin.get_by_label("Mulai").fill("2025-01-01")
    save(admin)
    expect_kabar(admin, "Peran diberikan kepada")


def arrange_unit(page: Page) -> None:
    """Units below the office, its posts, and who holds them."""
    for nama in ("Sekretariat", "Bidang Loket"):
        page.goto(f"{AWAL}/organisasi/dinas-layanan/baru/")
        page.get_by_label("Nama unit").fill(nama)
        page.get_by_label("Mulai berlaku").fill("2025-01-01")
        save(page)
        expect_kabar(page, f"Unit {nama} dibuat.")
    for unit, jabatan, orang in (
        ("Dinas Layanan", "Kepala Dinas Layanan", "Kepala Dinas (contoh)"),
        ("Bidang Loket", "Kepala Bidang Loket", "Kepala Bidang (contoh)"),
    ):
        page.goto(f"{AWAL}/organisasi/")
        page.locator("main").get_by_role("link", name=unit, exact=True).click()
        page.get_by_role("link", name="Jabatan", exact=True).click()
        page.get_by_label("Nama jabatan").fill(jabatan)
        page.get_by_label("Jabatan ini memimpin unit").check()
        save(page)
        page.get_by_role("link", name=f"Angkat pejabat: {jabatan}").click()
        page.get_by_label("Nama lengkap dengan gelar").fill(orang)
        page.get_by_label("Sejak").fill("2025-01-01")
        save(page)
        expect(page.get_by_role("row", name=re.compile(f"{jabatan} {re.escape(orang)}"))).to_be_visible()


def add_simpul(page: Page, jenis: str, nama: str, induk: str = "") -> None:
    """A node of the plan, under another or at the top."""
    if induk:
        page.get_by_label(f"Tindakan untuk {induk}").click()
        page.get_by_role("link", name=f"{jenis} di bawahnya").filter(visible=True).click()
    else:
        page.get_by_role("link", name=jenis, exact=True).click()
    page.locator("#isian input[type=text]").first.fill(nama)
    page.locator("#isian").get_by_role("button", name="Simpan").click()
    expect(page.locator(".pesan-susunan")).to_have_text(f"{jenis} tersimpan: {nama}")
    page.keyboard.press("Escape")


def write_rpjmd(page: Page) -> None:
    """Bappeda writes the plan of the town down to its sasaran."""
    page.goto(f"/kota/{TAHUN}/rencana/baru/")
    save(page, "Buat")
    add_simpul(page, "Visi", "Kota yang melayani (contoh)")
    add_simpul(page, "Misi", "Layanan yang terbuka (contoh)", "Kota yang melayani (contoh)")
    add_simpul(page, "Tujuan", "Warga yang puas (contoh)", "Layanan yang terbuka (contoh)")
    add_simpul(page, "Sasaran", "Naiknya mutu layanan kota (contoh)", "Warga yang puas (contoh)")


def write_renstra(page: Page) -> None:
    """The planner of the office writes the Renstra, its IKU and their targets, and puts it in force."""
    page.goto(f"{AWAL}/rencana/baru/")
    save(page, "Buat")
    add_simpul(page, "Tujuan", "Terwujudnya layanan prima (contoh)")
    add_simpul(page, "Sasaran", "Meningkatnya mutu layanan (contoh)", "Terwujudnya layanan prima (contoh)")
    add_indikator(page, IKM, "indeks", "terakhir")
    add_indikator(page, LATIH, "orang", "jumlah")
    page.goto(f"{AWAL}/rencana/")
    page.get_by_role("link", name="Tetapkan", exact=True).click()
    page.get_by_label("Peraturan yang menetapkan").fill("Perwal 1/2026 (contoh)")
    save(page, "Tetapkan")
    expect_kabar(page, "ditetapkan.")


def add_indikator(page: Page, nama: str, satuan: str, akumulasi: str) -> None:
    page.goto(f"{AWAL}/rencana/simpul/sasaran-1/indikator/")
    page.get_by_label("Nama indikator").fill(nama)
    page.get_by_label("Satuan", exact=True).fill(satuan)
    page.get_by_label("Indikator kinerja utama (IKU)").check()
    page.get_by_label("Triwulan menjadi tahun").select_option(akumulasi)
    pilihan = page.get_by_label("Unit penanggung jawab data").locator("option").all_text_contents()
    unit = next(satu for satu in pilihan if "Bidang Loket" in satu)
    page.get_by_label("Unit penanggung jawab data").select_option(label=unit)
    save(page)
    expect_kabar(page, f"Indikator {nama} dibuat.")
    *triwulan, setahun = TARGET[nama]
    for versi in ("Renstra", "Murni"):
        fill_sel(page.get_by_label(f"Target {versi} {TAHUN}", exact=True), setahun, page)
    for romawi, target in zip(("I", "II", "III", "IV"), triwulan, strict=True):
        fill_sel(page.get_by_label(f"Target Murni {TAHUN} Triwulan {romawi}", exact=True), target, page)


def write_dpa(berkas: Path) -> Path:
    """A DPA as a workbook."""
    buku = Workbook()
    assert buku.active is not None
    buku.active.append(("Kode", "Uraian", "Sumber Dana", "Jumlah (Rp)"))
    for (kode, jumlah), nama in zip(PAGU.items(), NAMA, strict=True):
        buku.active.append((kode, nama, "APBD", jumlah))
    buku.save(berkas)
    return berkas


def import_dpa(page: Page, berkas: Path) -> None:
    """BPKAD takes the DPA in, and types the total that it names."""
    page.goto(f"{AWAL}/impor/")
    page.get_by_label("Berkas").set_input_files(write_dpa(berkas))
    save(page, "Unggah dan lihat isinya")
    save(page, "Lihat pratinjau")
    save(page, "Terapkan baris yang benar")
    expect_kabar(page, f"Impor diterapkan: {len(PAGU)} baris baru")
    page.goto(f"{AWAL}/anggaran/")
    expect(page.locator("#angka-murni-0")).to_contain_text("500.000.000")
    page.get_by_label("Pagu murni, Dinas Layanan").fill("500.000.000")
    page.keyboard.press("Enter")
    expect(page.locator("#status-isi")).to_contain_text("Tersimpan")
    expect(page.locator("#angka-murni-0")).to_be_empty()


def sign_perjanjian(kantor: Kantor) -> None:
    """The planner drafts; a gate is shut and is mended; the head signs with the signed copy."""
    page, kepala = kantor.sit("perencana"), kantor.sit("kepala")
    page.goto(f"{AWAL}/perjanjian/")
    page.get_by_role("link", name="Susun perjanjian").click()
    page.get_by_label("Yang berjanji").select_option(label="Kepala Dinas Layanan")
    save(page, "Susun draf")
    expect(page.get_by_text("Belum. Isi tanggal pengesahan DPA")).to_be_visible()
    save(page, "Ajukan")
    expect(page.locator(".alert-danger")).to_contain_text("Isi tanggal pengesahan DPA")
    page.get_by_role("link", name="Ubah keterangan").click()
    page.get_by_label("Tanggal DPA disahkan").fill(f"{TAHUN}-01-05")
    save(page)
    expect(page.locator(".pk-gerbang")).not_to_contain_text("Belum.")
    expect(page.locator(".pk-gerbang")).to_contain_text("Keduanya Rp500.000.000")
    save(page, "Ajukan")
    expect_kabar(page, "Perjanjian diajukan dan menunggu tanda tangan.")
    kepala.goto("/")
    kepala.get_by_role("link", name=re.compile(f"Tanda tangani perjanjian {TAHUN}")).click()
    kepala.get_by_role("link", name="Tanda tangani").click()
    kepala.get_by_label("Ditandatangani pada").fill(f"{TAHUN}-01-20")
    salinan = {"name": "salinan.pdf", "mimeType": "application/pdf", "buffer": PDF}
    kepala.get_by_label("Salinan bertanda tangan").set_input_files(salinan)  # type: ignore[arg-type]
    save(kepala, "Tanda tangani dan bekukan")
    expect(kepala.get_by_text("dibekukan seperti saat ditandatangani")).to_be_visible()


def open_jadwal(page: Page) -> None:
    """Bagian Organisasi opens every period around today: the server has no clock but that of the wall."""
    hari = datetime.now(UTC)  # noqa: TID251 - the calendar is set around the day on which the test runs
    mulai, akhir = (f"{hari + timedelta(days=n):%Y-%m-%d}" for n in (-2, 9))
    page.goto(f"/pengukuran/jadwal/{TAHUN}/")
    for kata, nilai in (("mulai", mulai), ("sampai", akhir)):
        for bidang in page.get_by_label(re.compile(f"(Isi|Periksa) {kata}")).all():
            bidang.fill(nilai)
    save(page, "Simpan jadwal")
    expect_kabar(page, f"Jadwal pengisian {TAHUN} disimpan.")


def measure_triwulan(kantor: Kantor, nomor: int) -> None:
    """A quarter is typed, handed in, checked and approved; one figure of the second goes back and is corrected."""
    operator, perencana, kepala = (kantor.sit(siapa) for siapa in ("operator", "perencana", "kepala"))
    alamat = f"{AWAL}/pengukuran/tw{nomor}/"
    for nama in (IKM, LATIH):
        salah = nama == LATIH and nomor == 2
        type_angka(operator, alamat, nama, "120" if salah else REALISASI[nama][nomor - 1])
    if nomor == 3:
        explain_meleset(operator)
    step(operator, alamat, "Ajukan", "2 angka diajukan")
    if nomor == 2:
        return_angka(perencana)
        type_angka(operator, alamat, LATIH, REALISASI[LATIH][nomor - 1])
        step(operator, alamat, "Ajukan", "1 angka diajukan")
    step(perencana, alamat, "Verifikasi", "2 angka diverifikasi.")
    step(kepala, alamat, "Sahkan", "2 angka disahkan.")


def type_angka(page: Page, alamat: str, nama: str, teks: str) -> None:
    page.goto(alamat)
    page.get_by_role("textbox", name=re.compile(re.escape(nama))).fill(teks)
    page.keyboard.press("Enter")
    expect(page.locator("tr", has_text=nama)).to_contain_text("tersimpan")


def explain_meleset(page: Page) -> None:
    """The operator says why the third quarter fell short."""
    page.get_by_role("link", name=re.compile(f"Rincian.*{re.escape(LATIH)}")).click()
    panel = page.locator("#panel")
    for nama in ("Penghambat", "Solusi", "Tindak lanjut"):
        panel.get_by_label(nama).fill(f"{nama} (contoh)")
    panel.get_by_role("button", name="Simpan analisis").click()
    expect(page.get_by_text("di bawah target, maka tulis")).to_have_count(0)


def step(page: Page, alamat: str, tombol: str, kabar: str) -> None:
    """A step of the workflow for everything that is ticked on the page of a period."""
    page.goto(alamat)
    save(page, tombol)
    expect_kabar(page, kabar)


def return_angka(page: Page) -> None:
    """The checker sends one figure back from the queue."""
    page.goto(f"{AWAL}/pengukuran/antrean/")
    satu = page.locator(".antre", has_text=LATIH)
    satu.locator("summary").click()
    satu.get_by_label("Alasan").fill("Daftar hadir memuat 12 orang.")
    satu.get_by_role("button", name="Kembalikan kepada pengisi").click()
    expect_kabar(page, "1 angka dikembalikan")


def lock_periode(page: Page) -> None:
    """Bagian Organisasi locks what every head approved, a quarter at a time."""
    for nomor in range(1, 5):
        page.goto(f"/pengukuran/rekap/{TAHUN}/?periode=tw{nomor}")
        save(page, "Kunci yang dipilih")
        expect_kabar(page, "2 angka")


def check_lembar(page: Page) -> None:
    """The sheet shows the year; what is locked can be typed no more."""
    page.goto(f"{AWAL}/pengukuran/")
    for nama, nilai, capaian in ((IKM, "84,5", "101,81%"), (LATIH, "40", "100,00%")):
        setahun = page.locator("tr", has_text=nama).locator(".setahun")
        expect(setahun.locator("[data-teks]")).to_have_text(nilai)
        expect(setahun.locator("[data-capaian]")).to_contain_text(capaian)
    expect(page.get_by_text("Dikunci", exact=True)).to_have_count(8)
    expect(page.locator("main .sel-isi")).to_have_count(0)


def download_paket(page: Page, tmp_path: Path) -> Path:
    """The package as the page of the ledger gives it, unpacked."""
    page.goto(f"{AWAL}/buku/")
    with page.expect_download() as unduhan:
        page.get_by_role("link", name="Unduh paket (ZIP)").click()
    with zipfile.ZipFile(unduhan.value.path()) as arsip:
        arsip.extractall(tmp_path / "unduh")
    (deskriptor,) = (tmp_path / "unduh").rglob("datapackage.json")
    return deskriptor.parent


def check_laporan(page: Page, paket: Path) -> None:
    """The report that the page gives is the report of the package."""
    page.goto(f"{AWAL}/buku/")
    with page.expect_download() as unduhan:
        page.get_by_role("link", name="HTML", exact=True).click()
    laporan = unduhan.value.path().read_bytes()
    assert "101,81" in laporan.decode()
    assert laporan == flows.susun(paket, ["html"], flows.Rupa())["lkjip.html"]


def run_terang(perintah: str, folder: Path, *kata: str) -> None:
    """A command on the server; that it fails fails the test."""
    semua = [sys.executable, "-m", "terang", perintah, *kata, "--folder", str(folder)]
    subprocess.run(semua, check=True, env=build_lingkungan())


def export_paket(folder: Path, ke: Path) -> BukuKinerja:
    """The package as the command on the server writes it, loaded again."""
    run_terang("ekspor", folder, "--opd", "dinas-layanan", "--tahun", str(TAHUN), "--ke", str(ke))
    return load_paket(ke)


def check_buku(buku: BukuKinerja) -> None:
    """Everything that people typed is in the ledger, figure by figure."""
    nama = {satu.id: satu.nama for satu in buku.indikator}
    assert set(nama.values()) == {IKM, LATIH}
    assert all(satu.iku for satu in buku.indikator)
    realisasi = {(nama[r.indikator_id], r.periode): r.nilai for r in buku.realisasi}
    assert realisasi == _spread(REALISASI)
    assert {r.status for r in buku.realisasi} == {StatusData.DIKUNCI}
    murni = {(nama[t.indikator_id], t.periode): t.nilai for t in buku.target if t.versi == "murni"}
    assert murni == _spread(TARGET)
    kode: dict[str, str | None] = {p.id: p.kode for p in buku.program}
    kode |= {k.id: k.kode for k in buku.kegiatan} | {s.id: s.kode for s in buku.sub_kegiatan}
    pagu = {kode.get(a.pemilik_id, a.pemilik_id): a.jumlah for a in buku.anggaran}
    assert pagu == PAGU | {"dinas-layanan": 500_000_000}
    (perjanjian,) = buku.perjanjian_kinerja
    assert f"{perjanjian.tanggal}" == f"{TAHUN}-01-20"
    assert {nama[b.indikator_id] for b in buku.butir_perjanjian} == {IKM, LATIH}
    assert [p.nama for p in buku.pejabat] == ["Kepala Dinas (contoh)", "Kepala Bidang (contoh)"]


def _spread(angka: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, str], Decimal]:
    periode = (Periode.TRIWULAN_1, Periode.TRIWULAN_2, Periode.TRIWULAN_3, Periode.TRIWULAN_4, Periode.TAHUN)
    return {
        (nama, p): Decimal(satu.replace(",", "."))
        for nama, semua in angka.items()
        for p, satu in zip(periode, semua, strict=False)
    }
