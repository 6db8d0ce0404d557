"""What the commands say about pages that were read from their pictures."""

from __future__ import annotations

from collections.abc import Collection


def say_ocr(halaman: Collection[int]) -> str:
    """Which pages were read by OCR, in runs: `1-3, 7`."""
    runtun: list[list[int]] = []
    for n in sorted(halaman):
        if runtun and n == runtun[-1][-1] + 1:
            runtun[-1].append(n)
        else:
            runtun.append([n])
    daftar = ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 1 else f"{r[0]}" for r in runtun)
    return (
        f"Dibaca dengan OCR, dan dapat salah baca: halaman {daftar}. Angka yang diragukan ditulis dengan tanda tanya."
    )
