"""An index with its target and what the sentence concludes from them: `nilai B ... target A sehingga capaian C%`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from terang.klaim.kalimat_lambang import LAMBANG, Lambang, get_subjek
from terang.klaim.klaim import Kaitan, KlaimHitung

# An index is often written with a percent sign by mistake, so that either kind may stand for it.
_POLA = re.compile(
    r"\b(?:indeks|nilai|skor)\b[^«»]{0,120}«[PN](?P<b>\d+)»(?P<tengah>(?:[^«»]|«[PN]\d+»){0,400}?)"
    r"\btarget\w*\s(?:\w+\s){0,3}?«[PN](?P<a>\d+)»[^«».]{0,40}?\bsehingga\s(?:\w+\s){0,2}?capaian\w*\s"
    r"(?:\w+\s){0,3}?«P(?P<c>\d+)»",
    re.IGNORECASE,
)
_LAIN = re.compile(r"\b(?:rata-rata|kumulatif|nasional|provinsi|dibanding\w*)\b", re.IGNORECASE)


def extract_capaian(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """The claim where every other number between the value and the conclusion is the same target again."""
    for cocok in _POLA.finditer(klausa):
        a, b, c = (int(cocok[nama]) for nama in "abc")
        antara = {lambang.nilai(int(di)) for _, di in LAMBANG.findall(cocok["tengah"])}
        if not lambang.nilai(a) or antara - {lambang.nilai(a)} or _LAIN.search(cocok[0]):
            continue
        yield KlaimHitung(
            kaitan=Kaitan.RASIO,
            hasil=lambang.cetakan(c),
            masukan=(lambang.cetakan(b), lambang.cetakan(a)),
            kelas="capaian",
            subjek=get_subjek(klausa, cocok.start("b")),
            keyakinan=Decimal("0.88"),
            lain=(Kaitan.RASIO_BALIK, Kaitan.LINEAR_BALIK),
            batas=(lambang.nilai(c),) if lambang.nilai(c) in _BATAS else (),
        )


_BATAS = frozenset(map(Decimal, (100, 110, 120, 150)))
