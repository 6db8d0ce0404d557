"""What Terang says, in Bahasa Indonesia, about a text that is no figure or that has more than one reading."""

from __future__ import annotations

import re

_PANJANG_KUTIPAN = 60
_PREDIKAT = (
    r"AA|A|BB|B|CC|C|D|E|WTP(?:-DPP)?|WDP|TMP|TW|(?:sangat |amat |kurang |tidak )?(?:baik|buruk|cukup|memuaskan|sehat)"
)
_NIHIL = ("nihil", "tidak ada", "kosong", "nol")
_MIRIP = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8", "Z": "2"})
# A letter that stands where a digit belongs: between digits and separators, or glued before or after them.
_POLA_MIRIP = re.compile(r"(?<=[0-9.,])[OolI|SBZ]+(?=[0-9.,\s%]|$)|(?<![^\W_])[OolI|SBZ]+(?=[0-9.,]*[0-9])")


def quote(rapi: str) -> str:
    """The text in quotation marks on one line, cut where it is long."""
    baris = " ".join(rapi.split())
    return f"'{baris}'" if len(baris) <= _PANJANG_KUTIPAN else f"'{baris[: _PANJANG_KUTIPAN - 3]}...'"


def ask(rapi: str, ditulis: list[str]) -> str:
    """The question about a text with more than one reading, or with one that must be confirmed."""
    if len(ditulis) == 1:
        return f"Apakah {quote(rapi)} berarti {ditulis[0]}? Bila ya, tulis begitu."
    return f"{quote(rapi)} dapat berarti {' atau '.join(ditulis)}. Tulis salah satunya, tanpa pemisah ribuan."


def explain_separators(rapi: str) -> str:
    """Why dots and commas make no sense."""
    return (
        f"Titik dan koma dalam {quote(rapi)} tidak beraturan. Titik memisahkan ribuan tiap tiga angka, koma memisahkan"
        " desimal. Tulis misalnya 1.234,50."
    )


def explain_unit(rapi: str, satuan: str) -> str:
    """Why the words after a number are not understood."""
    if _POLA_MIRIP.search(rapi):
        return _explain_letter(rapi)
    return f"'{satuan}' dalam {quote(rapi)} bukan satuan yang dikenal. Tulis angkanya saja, atau perbaiki satuannya."


def explain_text(rapi: str) -> str:
    """Why a text is no figure at all, with what to write instead."""
    if not re.search("[0-9]", rapi):
        return _explain_words(rapi)
    if _POLA_MIRIP.search(rapi):
        return _explain_letter(rapi)
    berpredikat = re.fullmatch(rf"([0-9][0-9.,]*) *[(/]? *({_PREDIKAT})\)?", rapi, re.IGNORECASE)
    if berpredikat:
        return f"{quote(rapi)} memuat angka dan predikat sekaligus. Tulis angkanya saja, misalnya {berpredikat[1]}."
    return f"{quote(rapi)} tidak dapat dibaca sebagai angka. Tulis misalnya 80,60 atau Rp44.000.000 atau >82 atau 5–7."


def _explain_letter(rapi: str) -> str:
    huruf = _POLA_MIRIP.findall(rapi)[0]
    betul = _POLA_MIRIP.sub(lambda cocok: cocok[0].translate(_MIRIP), rapi)
    return f"{quote(rapi)} memuat huruf {huruf}. Ganti dengan angka, misalnya {betul}."


def _explain_words(rapi: str) -> str:
    if re.fullmatch(_PREDIKAT, rapi, re.IGNORECASE):
        return f"{quote(rapi)} adalah predikat, bukan angka. Isikan sebagai predikat, atau tulis nilai angkanya."
    if rapi.casefold() in _NIHIL:
        return f"{quote(rapi)} bukan angka. Tulis 0 bila memang nol, atau kosongkan bila belum ada data."
    return f"{quote(rapi)} tidak memuat angka 0–9. Tulis misalnya 80,60, atau kosongkan bila belum ada data."
