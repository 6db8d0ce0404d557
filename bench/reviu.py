"""How much of what is wrong `terang reviu` finds, how often it is wrong itself, and how long it takes.

    python bench/reviu.py [--banyak N] [--mulai N] [--lengkap] [--contoh] [--hanya BAGIAN] [--ubah N] [--tulis TANGGAL]

Made-up reports with one known mistake each, the same reports without it, our own report in every form, and the real
reports that people have labelled. Nothing is asserted. `--tulis` writes the tables to docs/rujukan/ketelitian.md;
`--hanya` measures one chapter (ekstraksi, cepat, rusak, ubah), and with `--tulis` changes only that one of the page.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from alat.ekstraksi import run_ekstraksi, write_skor
from alat.reviu_berlabel import Berlabel, check_berlabel
from alat.reviu_cepat import list_cepat
from alat.reviu_gaya import GAYA
from alat.reviu_kata import KATA, write_kepala
from alat.reviu_rusak import KELAS
from alat.reviu_tahan import KEPALA, list_tahan
from alat.reviu_ubah import BENTUK, UjiUbah, run_ubah
from alat.reviu_ukur import Bersih, Uji, compute_wilson, count_bersih, list_temuan, run_uji
from terang import flows
from terang.report.lkjip.build import build_lkjip
from terang.stores.paket import load_paket

AKAR = Path(__file__).parents[1]
PAKET = AKAR / "data" / "bkpp-kota-semarang-2022"
KORPUS = AKAR.parent / "shared" / "corpus"
UBAH_BAWAAN = 50
"""So many numbers are changed in each form where the whole page is measured."""
HALAMAN = AKAR / "docs" / "rujukan" / "ketelitian.md"
Baris = Sequence[str]
_BERKAS_RUSAK = range(2000, 2297)
"""Eleven of every kind, and none of those that the limits were set by."""


def write_tabel(kepala: Baris, baris: Sequence[Baris]) -> str:
    """A Markdown table that can also be read in a terminal."""
    lebar = [max(len(satu[k]) for satu in (kepala, *baris)) for k in range(len(kepala))]
    garis = ["-" * satu for satu in lebar]
    semua = (kepala, garis, *baris)
    return "\n".join("| " + " | ".join(s.ljust(n) for s, n in zip(b, lebar, strict=True)) + " |" for b in semua)


def _percent(bagian: int, semua: int) -> str:
    return f"{100 * bagian / semua:.0f}%" if semua else "-"


def write_suntik(uji: Sequence[Uji], nama: str, kunci: Callable[[Uji], str], urutan: Sequence[str]) -> str:
    """Recall by class of mistake or by layout, with its interval."""
    baris = []
    for satu in [*urutan, "semua"]:
        isi = [u for u in uji if satu in ("semua", kunci(u))]
        kena, galat = sum(u.kena for u in isi), sum(u.galat for u in isi)
        bawah, atas = compute_wilson(kena, len(isi))
        angka = (str(len(isi)), str(kena), _percent(kena, len(isi)), f"{bawah:.0f}–{atas:.0f}")
        baris.append((satu, *angka, _percent(galat, kena), _percent(sum(u.tepat for u in isi), kena)))
    return write_tabel((nama, "n", "ditemukan", "bagian", "selang 95%", "bertaraf galat", "nilai benar"), baris)


def write_silang(uji: Sequence[Uji]) -> str:
    """Found of tried, for every class in every layout."""
    baris = []
    for kelas in KELAS:
        isi = [[u.kena for u in uji if u.kelas == kelas and u.gaya == gaya.nama] for gaya in GAYA]
        baris.append((kelas, *(f"{sum(satu)}/{len(satu)}" for satu in isi)))
    return write_tabel(("kelas", *(gaya.nama for gaya in GAYA)), baris)


def list_laporan_sendiri() -> Iterator[Bersih]:
    """Our own report in every form: whatever is found in it is a false alarm or a fault of ours."""
    berkas = flows.susun(PAKET, flows.BENTUK, flows.Rupa())
    for bentuk in flows.BENTUK:
        nama = f"lkjip.{bentuk}"
        yield count_bersih(f"laporan contoh {bentuk}", list_temuan(nama, berkas[nama]))


def write_bersih(bersih: Sequence[Bersih]) -> str:
    """False alarms by kind of document, and what they say."""
    baris, pesan = [], []
    for nama in dict.fromkeys(satu.nama for satu in bersih):
        isi = [satu for satu in bersih if satu.nama == nama]
        baris.append((nama, str(len(isi)), str(sum(s.galat for s in isi)), str(sum(s.lain for s in isi))))
        pesan += [f"- {nama}: {satu}" for satu in dict.fromkeys(c for s in isi for c in s.contoh)][:5]
    return "\n\n".join(
        [write_tabel(("dokumen", "n", "galat", "peringatan atau saran"), baris), "\n".join(pesan)]
    ).strip()


def write_berlabel(satu: Berlabel) -> str:
    """The labels of one report, and the findings of level `galat` that no label explains."""
    baris = [
        (s.id, s.jenis, str(s.halaman), f"{s.ketat}/{s.banyak}", f"{s.longgar}/{s.banyak}", " ".join(s.temuan[:1])[:70])
        for s in satu.label
    ]
    kena, longgar = sum(s.ketat > 0 for s in satu.label), sum(s.longgar > 0 for s in satu.label)
    bawah, atas = compute_wilson(kena, len(satu.label))
    ringkas = (
        f"{satu.nama}: {kena} dari {len(satu.label)} label pasti ditemukan (selang 95% {bawah:.0f}–{atas:.0f}%); "
        f"{longgar} dengan pencocokan longgar. "
        f"Baris di belakang label: {sum(s.ketat for s in satu.label)} dari {sum(s.banyak for s in satu.label)}. "
        f"Temuan galat: {satu.galat}, cocok dengan label: {satu.cocok}."
    )
    kepala = ("label", "jenis", "hal.", "ketat", "longgar", "temuan pertama")
    aman = [tuple(sel.replace("|", "/") for sel in b) for b in baris]
    sisa = "\n".join(f"- {teks}" for teks in satu.sisa) or "- tidak ada"
    return f"{ringkas}\n\n{write_tabel(kepala, aman)}\n\nTemuan galat tanpa label, untuk dibaca orang:\n\n{sisa}"


def write_cepat(berkas: Sequence[Path]) -> str:
    """Seconds and memory for each page."""
    baris = [
        (c.nama, str(c.halaman), c.cara)
        + (("gagal", "-", "-") if c.jam is None else (f"{c.jam:.1f}", f"{c.jam / c.halaman:.3f}", f"{c.memori:.0f}"))
        for c in list_cepat(berkas)
    ]
    kepala = ("berkas", "halaman", "cara", "detik", "detik/halaman", "memori MB")
    return f"{KATA['cepat']}\n\n{write_tabel(kepala, baris)}"


def write_rusak() -> str:
    """What became of damaged and hostile files, by kind."""
    return f"{KATA['rusak']}\n\n{write_tabel(KEPALA, list(list_tahan(_BERKAS_RUSAK, 1)))}"


def write_ekstraksi(banyak: int, mulai: int) -> str:
    """How exactly tables are read, in many layouts and by several libraries."""
    berkas = flows.susun(PAKET, flows.BENTUK, flows.Rupa())
    laporan = build_lkjip(load_paket(PAKET))
    baris = list(write_skor(run_ekstraksi(banyak, mulai, laporan, berkas)))
    kepala = ("dokumen", "cara", "baris", "baris tepat", "sel angka ditemukan", "sel angka benar", "tabel")
    return f"{KATA['ekstraksi']}\n\n{write_tabel(kepala, baris)}"


def write_ubah(banyak: int, mulai: int) -> str:
    """Numbers changed one by one in our own report, by form, and every one that was not found."""
    berkas = dict(flows.susun(PAKET, flows.BENTUK, flows.Rupa()))
    uji = list(run_ubah(berkas, banyak, mulai))
    baris = [_write_baris_ubah(bentuk, [u for u in uji if u.bentuk == bentuk]) for bentuk in BENTUK]
    kepala = ("bentuk", "angka tercetak", "n", "ditemukan", "bagian", "selang 95%", "nilai semula disebut")
    lolos = [f"- {u.bentuk}: {u.ubahan.semula} → {u.ubahan.tertulis}, “{u.ubahan.sekitar}”" for u in uji if not u.kena]
    daftar = "\n".join(lolos) or "- tidak ada"
    return f"{KATA['ubah']}\n\nBenih {mulai}.\n\n{write_tabel(kepala, baris)}\n\nYang tidak ditemukan:\n\n{daftar}"


def _write_baris_ubah(bentuk: str, uji: Sequence[UjiUbah]) -> Baris:
    kena = sum(u.kena for u in uji)
    bawah, atas = compute_wilson(kena, len(uji))
    angka = (str(uji[0].tercetak if uji else 0), str(len(uji)), str(kena), _percent(kena, len(uji)))
    return (bentuk, *angka, f"{bawah:.0f}–{atas:.0f}", _percent(sum(u.tepat for u in uji), len(uji)))


def replace_bagian(halaman: str, bagian: str) -> str:
    """The page with the chapter of this heading changed, or added at its end."""
    judul = bagian.splitlines()[0]
    depan, ada, sisa = halaman.partition(f"{judul}\n")
    _, lanjut, belakang = sisa.partition("\n## ") if ada else ("", "", "")
    return f"{depan.rstrip()}\n\n{bagian}\n" + (f"\n## {belakang}" if lanjut else "")


def list_bagian(pilihan: dict[str, int | bool]) -> Iterator[str]:
    """The chapters of the page, each as soon as it is measured."""
    hasil = list(run_uji(int(pilihan["banyak"]), int(pilihan["mulai"])))
    uji = [satu for satu in hasil if isinstance(satu, Uji)]
    bersih = [satu for satu in hasil if isinstance(satu, Bersih)]
    yield KATA["suntik"]
    yield write_suntik(uji, "kelas", lambda u: u.kelas, list(KELAS))
    yield write_suntik(uji, "susunan", lambda u: u.gaya, [gaya.nama for gaya in GAYA])
    yield write_silang(uji)
    if pilihan["contoh"]:
        _print_lepas(uji)
    yield write_ekstraksi(int(pilihan["banyak"]), int(pilihan["mulai"]))
    yield KATA["bersih"]
    yield write_bersih([*bersih, *list_laporan_sendiri()])
    yield write_ubah(int(pilihan["ubah"]), int(pilihan["mulai"]))
    yield write_rusak()
    yield from _list_nyata(lengkap=bool(pilihan["lengkap"]))


def _list_nyata(*, lengkap: bool) -> Iterator[str]:
    label = list_label()
    yield KATA["berlabel"]
    if not label:
        yield KATA["tanpa korpus"]
        return
    for satu in label:
        yield write_berlabel(check_berlabel(satu))
    yield write_cepat(list_nyata(lengkap=lengkap))


def list_label() -> list[Path]:
    """What people found in real reports."""
    return sorted((KORPUS / "labels").glob("*.json"))


def list_nyata(*, lengkap: bool) -> list[Path]:
    """The real reports whose time is measured: those with labels, or all."""
    return sorted(KORPUS.glob("*.pdf")) if lengkap else [KORPUS / satu.stem for satu in list_label()]


def write_hanya(pilihan: dict[str, int | bool]) -> str:
    """The one chapter that is asked for."""
    if pilihan["hanya"] == "ekstraksi":
        return write_ekstraksi(int(pilihan["banyak"]), int(pilihan["mulai"]))
    if pilihan["hanya"] == "ubah":
        return write_ubah(int(pilihan["ubah"]), int(pilihan["mulai"]))
    return write_rusak() if pilihan["hanya"] == "rusak" else write_cepat(list_nyata(lengkap=bool(pilihan["lengkap"])))


def _print_lepas(uji: Sequence[Uji]) -> None:
    for u in uji:
        if not u.kena:
            r = u.rusak
            print(
                f"LEPAS {u.kelas} | {u.benih} | {r.tempat} | {r.label} | {r.semula} -> {r.tertulis} | {u.baru[:2]}",
                file=sys.stderr,
            )


def main() -> None:
    """Prints the chapters, and writes them where asked."""
    baca = ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    baca.add_argument("--banyak", type=int, default=3, help="dokumen untuk setiap susunan")
    baca.add_argument(
        "--mulai", type=int, default=0, help="nomor benih pertama; ganti untuk dokumen yang belum dilihat"
    )
    baca.add_argument("--lengkap", action="store_true", help="ukur waktu pada semua PDF korpus")
    baca.add_argument("--contoh", action="store_true", help="sebutkan setiap kesalahan yang lepas")
    baca.add_argument("--tulis", type=date.fromisoformat, metavar="TANGGAL", help="tulis docs/rujukan/ketelitian.md")
    baca.add_argument(
        "--ubah", type=int, default=UBAH_BAWAAN, metavar="N", help="angka yang diubah pada laporan contoh"
    )
    baca.add_argument("--hanya", choices=("ekstraksi", "cepat", "rusak", "ubah"), help="ukur bagian ini saja")
    pilihan = vars(baca.parse_args())
    if pilihan["hanya"]:
        bagian = write_hanya(pilihan)
        print(bagian)
        if pilihan["tulis"]:
            HALAMAN.write_text(replace_bagian(HALAMAN.read_text(), bagian))
        return
    semua = [write_kepala(pilihan["tulis"], pilihan["mulai"], pilihan["banyak"], os.cpu_count() or 1)]
    for satu in list_bagian(pilihan):
        print(satu, end="\n\n", flush=True)
        semua.append(satu)
    if pilihan["tulis"]:
        HALAMAN.write_text("\n\n".join(semua) + "\n")


if __name__ == "__main__":
    main()
