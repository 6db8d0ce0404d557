"""The limit of time is told whatever a library makes of it, also while the result is written."""

from __future__ import annotations

import io
import resource
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest

from cli.perintah import terang
from terang.cli.batas import batas
from terang.errors import UnreadableError
from terang.readers.pdf import read_pdf

LAMA = "belum selesai diolah dalam batas waktu"
GARIS = " ".join(f"{n * 7 % 600} {n * 13 % 800} m {n * 7 % 600} 700 l S" for n in range(9_000))
TULIS = "BT /F1 9 Tf 20 830 Td (Kalimat yang cukup panjang untuk menjadi lapisan teks.) Tj ET"


def _pass_on() -> None:
    signal.raise_signal(signal.SIGALRM)


def _swallow() -> None:
    with suppress(Exception):
        signal.raise_signal(signal.SIGALRM)


def _swallow_semua() -> None:
    with suppress(BaseException):
        signal.raise_signal(signal.SIGALRM)


def _disguise() -> None:
    try:
        signal.raise_signal(signal.SIGALRM)
    except BaseException as salah:
        raise TypeError from salah


@pytest.mark.parametrize("pustaka", [_pass_on, _swallow, _swallow_semua, _disguise])
def test_an_alarm_is_told_as_such_whatever_a_library_makes_of_it(pustaka: Callable[[], None]) -> None:
    with pytest.raises(UnreadableError, match=LAMA), batas(b"a"):
        pustaka()


def test_an_alarm_that_was_swallowed_sounds_again() -> None:
    with batas(b"a"):
        assert signal.getitimer(signal.ITIMER_REAL)[1] > 0
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_a_page_at_which_time_runs_out_is_not_called_broken() -> None:
    isi = _build_pdf(f"{TULIS} {GARIS}")

    def read() -> None:
        with batas(isi):
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            read_pdf(isi)

    with pytest.raises(UnreadableError, match=LAMA):
        read()


def test_other_errors_and_memory_keep_their_own_message() -> None:
    with pytest.raises(UnreadableError, match="lebih dari 1 GB"), batas(b"a"):
        raise MemoryError
    with pytest.raises(KeyError, match="kunci"), batas(b"a"):
        raise KeyError("kunci")


def test_a_busy_machine_stops_no_file_before_the_processor_has_worked_on_it() -> None:
    with batas(b"teks"):
        diam, nyata = (signal.getitimer(jenis)[0] for jenis in (signal.ITIMER_PROF, signal.ITIMER_REAL))
    # The kernel counts in ticks.
    assert 0 < diam <= 19
    assert 40 < nyata <= 55
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_what_the_process_holds_already_counts_to_the_gigabyte() -> None:
    terpakai = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    with batas(b"teks"):
        boleh = resource.getrlimit(resource.RLIMIT_DATA)[0]
    assert 0.9 * (1 << 30) < boleh < 1 << 30 or 0.5 * (1 << 30) <= boleh - terpakai <= 0.51 * (1 << 30)


def test_several_files_have_the_time_of_each() -> None:
    with batas(b"a", b"b", b"c"):
        assert 40 < signal.getitimer(signal.ITIMER_PROF)[0] <= 55


def _build_pdf(*isi: str) -> bytes:
    pdf = pikepdf.new()
    huruf = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    for satu in isi:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=huruf))
        page.Contents = pdf.make_stream(satu.encode())
    wadah = io.BytesIO()
    pdf.save(wadah)
    return wadah.getvalue()


@pytest.mark.parametrize("bentuk", ["html", "pdf"])
def test_a_page_too_heavy_to_read_does_not_stop_the_forms_that_draw_pages(bentuk: str, tmp_path: Path) -> None:
    laporan, hasil = tmp_path / "a.pdf", tmp_path / "hasil"
    laporan.write_bytes(_build_pdf("q " * 30_000_000, f"{TULIS} BT /F1 9 Tf 20 800 Td (Nilai 2.5.0 orang) Tj ET"))
    jawab = terang("reviu", laporan, "--bentuk", bentuk, "--ke", hasil)
    assert jawab.kode in {1, 2}, jawab.pesan
    if bentuk == "html":
        assert b"halaman terlalu rumit" in hasil.read_bytes()
        return
    with pikepdf.open(hasil) as pdf:
        assert "halaman terlalu rumit" in str(pdf.pages[0].Annots[0].Contents)


def test_a_page_too_heavy_to_read_is_not_asked_for_to_count_the_scanned_ones() -> None:
    laporan: list[str] = []
    with batas(_build_pdf("q " * 30_000_000, "", TULIS), ocr=True, lapor=laporan.append):
        assert laporan == ["Membaca 1 halaman pindaian dengan OCR, paling lama 1 menit"]
