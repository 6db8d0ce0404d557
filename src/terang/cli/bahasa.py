"""What the command-line library says in English, in Bahasa Indonesia.

The library translates only a part of its texts, so they are replaced here after they are composed. What a new version
of it says otherwise then comes through in English, and the tests of the command line, which read every one, say so.
"""

from __future__ import annotations

import errno
import re

from typer.exceptions import TyperException

_BANTUAN = (
    (r"^Usage:", "Pakai:"),
    (r"\[OPTIONS\]", "[OPSI]"),
    (r"COMMAND \[ARGS\]\.\.\.", "PERINTAH ..."),
    (r"^Arguments:", "Masukan:"),
    (r"^Options:", "Opsi:"),
    (r"^Commands:", "Perintah:"),
    (r"Show this message and exit\.", "Menampilkan bantuan ini."),
    (r"\[required\]", "[wajib]"),
    (r"\[default:", "[baku:"),
    (r"\{([A-Z]+)\}", r"\1"),
    (r" <path>", ""),
    (r" <str>", ""),
)

_PESAN = (
    (r"No such command '([^']*)'\.", r"Perintah '\1' tidak dikenal."),
    (r"No such command '([^']*)'\. Did you mean (.+)\?", r"Perintah '\1' tidak dikenal. Yang mirip: \2."),
    (r"No such option: (\S+)", r"Opsi \1 tidak dikenal."),
    (r"No such option: (\S+) \(Possible options: (.+)\)", r"Opsi \1 tidak dikenal. Yang mirip: \2."),
    (r"Missing argument '(.+)'\.", r"\1 belum ditulis."),
    (r"Missing option '(.+)'\.", r"Opsi \1 wajib ditulis."),
    (r"Option '(.+)' requires an argument\.", r"Opsi \1 memerlukan nilai sesudahnya."),
    (r"Option '(.+)' does not take a value\.", r"Opsi \1 tidak memakai nilai."),
    (
        r"Got unexpected extra argument(?:s|\(s\))? \((.+)\)",
        r"Berlebih: \1. Apit tulisan berspasi dengan tanda kutip.",
    ),
    (
        r"Invalid value for '(.+?)': (?:Value error, )?'(.*)' is not one of (.+)\.",
        r"Nilai '\2' untuk \1 tidak dikenal. Pilihan: \3.",
    ),
)

_SISTEM = {
    errno.EACCES: "tidak diizinkan",
    errno.EPERM: "tidak diizinkan",
    errno.EROFS: "tempat itu hanya dapat dibaca",
    errno.ENOENT: "tidak ada",
    errno.EEXIST: "sudah ada berkas dengan nama itu",
    errno.ENOTDIR: "ada bagian alamatnya yang bukan folder",
    errno.EISDIR: "itu folder, bukan berkas",
    errno.ENOSPC: "ruang penyimpanan habis",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
}


def translate_bantuan(teks: str) -> str:
    """A help page of the library with its own words in Indonesian."""
    for english, indonesia in _BANTUAN:
        teks = re.sub(english, indonesia, teks, flags=re.MULTILINE)
    return teks


def explain_salah_pakai(salah: TyperException) -> str:
    """What is wrong with the way a command was called, and where its help is."""
    konteks = getattr(salah, "ctx", None)
    perintah = konteks.command_path if konteks else "terang"
    return f"{_translate_pesan(salah.format_message())}\nBantuan: {perintah} --help"


def explain_sistem(salah: OSError) -> str:
    """The operating system's reason, which it gives in English."""
    return _SISTEM.get(salah.errno or 0, salah.strerror or str(salah))


def _translate_pesan(pesan: str) -> str:
    for english, indonesia in _PESAN:
        if cocok := re.fullmatch(english, pesan, re.DOTALL):
            return cocok.expand(indonesia)
    return f"Perintah ini tidak dipakai dengan benar: {pesan}"
