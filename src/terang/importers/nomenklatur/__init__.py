"""The national list of codes: program, kegiatan, sub kegiatan."""

from __future__ import annotations

from terang.importers.hasil import HasilImpor, PosKode, SalahBaris
from terang.importers.kode import explain_kode, get_jenjang, is_urusan, normalize_kode, split_kode
from terang.importers.rekap import KODE
from terang.importers.susunan import Peran, Peta, Susunan, compute_skor, guess_peta, list_judul
from terang.importers.tabel import TabelImpor
from terang.importers.uang import name_kolom

SUSUNAN = Susunan(
    kode="nomenklatur",
    nama="Daftar nomenklatur",
    uraian="Kode dan nama program, kegiatan, dan sub kegiatan.",
    peran=(
        Peran(kode="kode", nama="Kode", pola=KODE.pola, wajib=True, ganda=True),
        Peran(kode="nama", nama="Nama", pola=r"nama|nomenklatur|uraian", wajib=True),
    ),
)


def score(tabel: TabelImpor) -> int:
    """How much the table looks like it, 0 to 100: half its rows or more are codes and names, without amounts."""
    peta = guess_peta(tabel, SUSUNAN)
    isi = tabel.baris[peta.mulai : peta.mulai + 200]
    kode = sum(get_jenjang(normalize_kode(".".join(peta.list_teks(satu, "kode")))) is not None for satu in isi)
    return compute_skor(tabel, SUSUNAN) - 10 * max(0, tabel.lebar - 4) if 2 * kode > len(isi) else 0


def rows(tabel: TabelImpor, peta: Peta | None = None, *, awalan: str = "") -> HasilImpor:
    """Its rows; `awalan` keeps only the codes that begin with it."""
    peta = peta or guess_peta(tabel, SUSUNAN)
    judul = list_judul(tabel, peta.mulai)
    pos: dict[str, PosKode] = {}
    salah: list[SalahBaris] = []
    lewat = 0
    for baris in tabel.baris[peta.mulai :]:
        kode, nama = normalize_kode(".".join(peta.list_teks(baris, "kode"))), peta.get(baris, "nama")
        if not nama:
            kode, nama = split_kode(peta.get(baris, "kode"))
        jenjang = get_jenjang(kode)
        if not kode or is_urusan(kode) or not f"{kode}.".startswith(awalan and f"{awalan.strip('.')}."):
            lewat += 1
        elif jenjang is None:
            kolom = name_kolom(judul, peta.list_indeks("kode")[0])
            salah.append(SalahBaris(nomor=baris.nomor, kolom=kolom, pesan=explain_kode(kode)))
        elif kode in pos:
            pesan = f"'{kode}' sudah ada pada baris {pos[kode].nomor}. Hapus salah satunya."
            salah.append(SalahBaris(nomor=baris.nomor, kolom="", pesan=pesan))
        elif not nama:
            salah.append(SalahBaris(nomor=baris.nomor, kolom="Nama", pesan=f"{kode} belum bernama. Isi namanya."))
        else:
            pos[kode] = PosKode(nomor=baris.nomor, jenjang=jenjang, kode=kode, nama=" ".join(nama.split()))
    return HasilImpor(pos=tuple(pos.values()), salah=tuple(salah), dilewati=lewat)
