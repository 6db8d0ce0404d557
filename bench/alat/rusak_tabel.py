"""What became of all damaged files, as a table and the reasons under it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from alat.rusak_jalan import BITA, DETIK, Hasil

BARIS = "{:<18} {:>6} {:>7} {:>7} {:>6} {:>7} {:>7} {:>6} {:>7} {:>8} {:>7}"
KEPALA = BARIS.format(
    *("jenis", "berkas", "terbaca", "ditolak", "batas", "> 20 s", "> 1 GB", "rusak", "maks s", "maks CPU", "maks MB")
)
BATAS = ("Berkas terlalu rumit", "Berkas memerlukan memori", "Berkas ini menghentikan", "Berkas ini terlalu rumit")
"""How the messages of the limits of time and memory begin."""


def is_salah(hasil: Hasil) -> bool:
    """Crashed, too slow or too large."""
    return hasil.akhir not in {"terbaca", "ditolak"} or hasil.cpu > DETIK or hasil.bita > BITA


def print_satu(satu: Hasil) -> None:
    """One file on one line, as soon as it ends."""
    ukuran = f"{satu.detik:6.1f} s {satu.cpu:6.1f} s CPU {satu.bita >> 20:5} MB"
    print(f"{satu.nomor:5} {satu.jenis:<18} {ukuran} {satu.akhir} {satu.pesan}", flush=True)


def print_tabel(semua: list[Hasil]) -> None:
    """A row a kind, then what went wrong, then why files were refused and which took longest."""
    menurut = defaultdict(list)
    for hasil in semua:
        menurut[hasil.jenis].append(hasil)
    print(KEPALA)
    for jenis, isi in (*menurut.items(), ("semua", semua)):
        print(_write_baris(jenis, isi))
    print(f"\n{sum(not satu.ulang for satu in semua)} berkas berbeda; yang isinya sama dijalankan sekali.")
    print("\nrusak, lambat, atau besar:")
    for pesan, nomor in _group(satu for satu in semua if is_salah(satu)):
        print(f"  {len(nomor)}x {pesan}  (berkas {', '.join(map(str, nomor[:6]))})")
    print("\nalasan ditolak:")
    for pesan, banyak in Counter(satu.pesan for satu in semua if satu.akhir == "ditolak").most_common(25):
        print(f"  {banyak}x {pesan}")
    print("\nterlama:")
    for satu in sorted(semua, key=lambda satu: -satu.cpu)[:12]:
        print_satu(satu)


def _write_baris(jenis: str, isi: list[Hasil]) -> str:
    akhir = Counter(satu.akhir for satu in isi)
    batas = sum(satu.pesan.startswith(BATAS) for satu in isi)
    lambat, besar = sum(satu.cpu > DETIK for satu in isi), sum(satu.bita > BITA for satu in isi)
    puncak = f"{max(satu.detik for satu in isi):.1f}", f"{max(satu.cpu for satu in isi):.1f}"
    banyak = len(isi), akhir["terbaca"], akhir["ditolak"] - batas, batas, lambat, besar, akhir["rusak"]
    return BARIS.format(jenis, *banyak, *puncak, max(satu.bita for satu in isi) >> 20)


def _group(semua: Iterator[Hasil]) -> list[tuple[str, list[int]]]:
    menurut = defaultdict(list)
    for satu in semua:
        menurut[f"{satu.jenis}: {satu.akhir} {satu.pesan}"].append(satu.nomor)
    return sorted(menurut.items(), key=lambda pasang: -len(pasang[1]))
