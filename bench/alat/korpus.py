"""Reviews every report of a folder and says what changed since the last time: `./run corpus [FOLDER]`.

The findings are sorted lines of text (file, code, place, printed, right), so that any tool can compare two runs.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from terang import flows
from terang.cli.reviu_hasil import list_temuan
from terang.errors import UnreadableError
from terang.naskah.tempat import write_tempat

BAWAAN = Path("../shared/corpus")
AKHIRAN = {".pdf", ".docx", ".html", ".htm", ".xlsx", ".md", ".txt"}
SALAH_PAKAI = 64


def list_laporan(folder: Path) -> list[Path]:
    """The reports of the folder itself; its own README is none."""
    berkas = (path for path in folder.iterdir() if path.is_file() and path.suffix.lower() in AKHIRAN)
    return sorted(path for path in berkas if path.stem.upper() != "README")


def list_baris(berkas: Path) -> Iterator[str]:
    """Yield a line for every finding, for every check that broke, and for a file that cannot be read."""
    try:
        hasil = flows.reviu(berkas.name, berkas.read_bytes())
    except UnreadableError as salah:
        yield _write_baris(berkas.name, "tidak terbaca", "", str(salah), "")
        return
    for periksa, temuan in list_temuan(hasil):
        yield _write_baris(berkas.name, periksa.kode, write_tempat(temuan.tempat), temuan.tertulis, temuan.seharusnya)
    for jawaban in hasil.jawaban:
        if jawaban.gagal:
            yield _write_baris(berkas.name, jawaban.periksa.kode, "pemeriksaan gagal", jawaban.gagal, "")


def _write_baris(*sel: str) -> str:
    return "\t".join(" ".join(satu.split()) for satu in sel)


def compare_baris(lama: Sequence[str], baru: Sequence[str]) -> list[str]:
    """What went (-) and what came (+), sorted by the line itself."""
    hilang, datang = Counter(lama) - Counter(baru), Counter(baru) - Counter(lama)
    beda = [(baris, "-") for baris in hilang.elements()] + [(baris, "+") for baris in datang.elements()]
    return [f"{tanda} {baris}" for baris, tanda in sorted(beda)]


def review_folder(folder: Path, ke: Path) -> None:
    """Write `korpus.txt`, keep the one before as `korpus-lama.txt`, and print the difference."""
    baru = []
    for berkas in list_laporan(folder):
        print(f"Mereviu {berkas.name} ...", file=sys.stderr, flush=True)
        baru += list_baris(berkas)
    ke.mkdir(parents=True, exist_ok=True)
    hasil, lama = ke / "korpus.txt", ke / "korpus-lama.txt"
    if hasil.exists():
        hasil.replace(lama)
    else:
        lama.unlink(missing_ok=True)
    hasil.write_text("".join(f"{baris}\n" for baris in sorted(baru)), encoding="utf-8")
    _print_beda(hasil, lama)


def _print_beda(hasil: Path, lama: Path) -> None:
    baru = hasil.read_text(encoding="utf-8").splitlines()
    print(f"{len(baru)} baris ditulis ke {hasil}.")
    if not lama.exists():
        print("Belum ada hasil sebelumnya untuk dibandingkan.")
        return
    beda = compare_baris(lama.read_text(encoding="utf-8").splitlines(), baru)
    print("\n".join(beda) if beda else "Tidak ada perubahan dari hasil sebelumnya.")


def main() -> int:
    """Review the asked folder; 64 where it is not there or holds no report."""
    parser = ArgumentParser(prog="./run corpus", description="Mereviu semua laporan dalam satu folder.")
    parser.add_argument("folder", nargs="?", type=Path, default=BAWAAN, help="folder berisi laporan")
    parser.add_argument("--ke", type=Path, default=Path("out"), help="folder hasil")
    args = parser.parse_args()
    if not args.folder.is_dir():
        sys.stderr.write(f"Folder {args.folder} tidak ada. Sebut folder laporan: ./run corpus FOLDER\n")
        return SALAH_PAKAI
    if not list_laporan(args.folder):
        sys.stderr.write(f"Tidak ada laporan (PDF, DOCX, HTML, XLSX, MD, teks) dalam {args.folder}.\n")
        return SALAH_PAKAI
    review_folder(args.folder, args.ke)
    return 0


if __name__ == "__main__":
    sys.exit(main())
