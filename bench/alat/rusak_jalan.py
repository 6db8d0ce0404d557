"""The review of each damaged file, in a process of its own, and what became of it."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from alat.rusak_benih import BENIH
from alat.rusak_jenis import build_contoh
from terang import flows
from terang.cli.batas import batas
from terang.cli.pagar import Pagar
from terang.cli.reviu_hasil import build_json, write_tabel
from terang.errors import TerangError

DETIK = 21
"""The limit of the command line is 20 s of the processor; the message that it ends in needs a moment."""
DETIK_MATI = 130
"""By the clock, of which the command line allows three times as much, for reading and for writing."""
BITA = 1 << 30


@dataclass(slots=True, kw_only=True)
class Hasil:
    """What became of one file; `akhir` is terbaca, ditolak or rusak."""

    jenis: str
    nomor: int
    akhir: str = "rusak"
    pesan: str = ""
    detik: float = 0
    cpu: float = 0
    ulang: bool = False
    bita: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cara:
    """How every file is reviewed: whether scanned pages too, and in which further forms the result is written."""

    ocr: bool = False
    bentuk: tuple[str, ...] = ()


BIASA = Cara()


@dataclass(slots=True, kw_only=True)
class Jalan:
    """A review under way."""

    hasil: Hasil
    proses: BaseProcess
    sidik: tuple[str, bytes]
    mulai: float = field(default_factory=time.monotonic)


def run(
    benih: int,
    berkas: Iterable[int],
    *,
    sampai: float = float("inf"),
    sekaligus: int = 2,
    cara: Cara = BIASA,
) -> Iterator[Hasil]:
    """Reviews the files and yields what became of each as it ends.

    Args:
        benih: the seed of all files.
        berkas: the numbers of the files.
        sampai: no new file after so many seconds.
        sekaligus: how many at a time.
        cara: how they are reviewed.
    """
    _warm()
    Pagar.berdiri = True
    awal = time.monotonic()
    nomor = (satu for satu in berkas if time.monotonic() - awal < sampai)
    jalan: dict[Connection, Jalan] = {}
    sudah: dict[tuple[str, bytes], Hasil] = {}
    sisa = True
    while jalan or sisa:
        while sisa and len(jalan) < sekaligus:
            satu = next(nomor, None)
            sisa = satu is not None
            if satu is not None:
                yield from _begin(benih, satu, jalan, sudah, cara)
        yield from _reap(jalan, sudah)


def _begin(
    benih: int, nomor: int, jalan: dict[Connection, Jalan], sudah: Mapping[tuple[str, bytes], Hasil], cara: Cara
) -> Iterator[Hasil]:
    """Starts a file; where the same bytes have been reviewed under the same name, yields what became of them."""
    jenis, nama, isi = build_contoh(benih, nomor)
    sidik = nama, sha256(isi).digest()
    if sidik in sudah:
        yield replace(sudah[sidik], jenis=jenis, nomor=nomor, ulang=True)
        return
    pipa, proses = _start(nama, isi, cara)
    jalan[pipa] = Jalan(hasil=Hasil(jenis=jenis, nomor=nomor), proses=proses, sidik=sidik)


def _reap(jalan: dict[Connection, Jalan], sudah: dict[tuple[str, bytes], Hasil]) -> Iterator[Hasil]:
    siap = set(wait(list(jalan), timeout=0.5))
    for pipa in [p for p in jalan if p in siap or time.monotonic() - jalan[p].mulai > DETIK_MATI]:
        satu = jalan.pop(pipa)
        hasil = _finish(pipa, satu)
        sudah[satu.sidik] = hasil
        yield hasil


def _warm() -> None:
    """Loads every reader once, so that the processes start with them and measure the file only."""
    for jenis, build in BENIH.items():
        flows.reviu(f"laporan.{jenis}", build())


def _start(nama: str, isi: bytes, cara: Cara) -> tuple[Connection, BaseProcess]:
    konteks = get_context("fork")
    baca, tulis = konteks.Pipe(duplex=False)
    proses = konteks.Process(target=_work, args=(tulis, nama, isi, cara))
    proses.start()
    tulis.close()
    return baca, proses


def _finish(pipa: Connection, jalan: Jalan) -> Hasil:
    hasil, proses = jalan.hasil, jalan.proses
    try:
        if pipa.poll():
            hasil.akhir, hasil.pesan, hasil.detik, hasil.cpu, hasil.bita = pipa.recv()
            proses.join(DETIK_MATI)
    except EOFError:
        proses.join(DETIK_MATI)
        hasil.pesan = f"proses mati (kode {proses.exitcode})"
    if not hasil.pesan and not hasil.detik:
        hasil.akhir, hasil.pesan = "lambat", f"dimatikan setelah {DETIK_MATI} s"
    if proses.is_alive():
        proses.kill()
        proses.join()
    hasil.detik = hasil.detik or time.monotonic() - jalan.mulai
    pipa.close()
    return hasil


def _work(pipa: Connection, nama: str, isi: bytes, cara: Cara) -> None:
    # What a library prints about a broken file is no part of the table.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (16 * BITA, 16 * BITA))
    # The kernel starts the peak anew, so that what the generator took is not counted.
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    dasar, mulai, pakai = _get_puncak(), time.monotonic(), Pakai()
    akhir, pesan = _review(nama, isi, cara, pakai)
    pakai.add()
    pipa.send((akhir, pesan, time.monotonic() - mulai, pakai.cpu, pakai.puncak - dasar))


def _get_puncak() -> int:
    teks = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+)", teks)[1]) * 1024


class Pakai:
    """Processor and memory over all processes of one review: the limit forks one where it reads or writes a PDF."""

    def __init__(self) -> None:
        self.cpu = self.puncak = 0
        self._proses, self._sudah = os.getpid(), time.process_time()

    def add(self) -> None:
        """Adds what this process used since the last time; a new one begins at nothing."""
        if os.getpid() != self._proses:
            self._proses, self._sudah = os.getpid(), 0
        kini = time.process_time()
        self.cpu += kini - self._sudah
        self._sudah = kini
        self.puncak = max(self.puncak, _get_puncak())


def _review(nama: str, isi: bytes, cara: Cara, pakai: Pakai) -> tuple[str, str]:
    try:
        with batas(isi, ocr=cara.ocr):
            hasil = flows.reviu(nama, isi, ocr=cara.ocr)
        pakai.add()
        with batas(isi):
            write_tabel([hasil]).encode()
            json.dumps(build_json([hasil]), ensure_ascii=False).encode()
        for bentuk in cara.bentuk if hasil.bacaan.jenis == "pdf" else set(cara.bentuk) - {"pdf"}:
            pakai.add()
            with batas(isi):
                flows.write_reviu([hasil], bentuk)
    except TerangError as salah:
        return "ditolak", _write_sebab(salah)
    except BaseException as salah:  # noqa: BLE001 - which errors come through is what is measured
        return "rusak", _locate(salah)
    gagal = [f"{satu.periksa.kode} {satu.gagal}" for satu in hasil.jawaban if satu.gagal]
    # A check that fails is caught and counted by the review; here it is a crash like any other.
    return ("rusak", f"pemeriksaan gagal: {gagal[0]}") if gagal else ("terbaca", "")


def _write_sebab(salah: TerangError) -> str:
    """What the user is told, shortened, and where it was raised: for the time limit, what took so long."""
    pesan = re.sub(r"laporan\.\w*", "…", re.sub("[0-9]+", "n", str(salah)))
    return f"{pesan[:90]} <- {_locate(salah.__cause__ or salah)}"


def _locate(salah: BaseException) -> str:
    """The error and the deepest line of Terang that it went through."""
    jejak = [satu for satu in traceback.extract_tb(salah.__traceback__) if "/src/terang/" in satu.filename]
    jejak = [satu for satu in jejak if not satu.filename.endswith("/cli/batas.py")]
    tempat = f"{jejak[-1].filename.partition('/src/')[2]}:{jejak[-1].lineno} {jejak[-1].name}" if jejak else "?"
    pesan = "" if isinstance(salah, TerangError) else f": {str(salah)[:70]}"
    return f"{type(salah).__name__}{pesan} @ {tempat}"
