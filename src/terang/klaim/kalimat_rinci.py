"""A total with its parts in one sentence: `81 orang, terdiri dari 33 laki-laki ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate

from terang.klaim.kalimat_lambang import LAMBANG, Lambang, get_subjek, list_lambang
from terang.klaim.klaim import Kaitan, KlaimHitung

_BUKA = re.compile(
    r"«(?P<jenis>[UN])(?P<total>\d+)»[^«»]{0,60}?\b(?:terdiri (?:dari|atas)|terbagi (?:menjadi|atas|dalam|ke dalam)|"
    r"dengan (?:rincian|perincian|komposisi)|rinciannya|yaitu|yakni|meliputi)\b",
    re.IGNORECASE,
)
# "dari 81 orang, yaitu 47 orang S1" may name only some of them.
_SEBAGIAN = re.compile(r"\b(?:dari|di ?antara|terhadap)\s*$", re.IGNORECASE)
_ORANG = frozenset(("orang", "pegawai", "asn", "pns", "pppk", "jiwa", "peserta", "responden", "siswa"))
_SEBUTAN_ORANG = re.compile(
    r"\s*(?:orang|laki|pria|perempuan|wanita|tenaga|pegawai|honorer|non|guru|dokter|perawat|bidan|pejabat|staf|pelaksana|"
    r"fungsional|struktural|jabatan|anggota|lulusan|sarjana|asn|pns|pppk|p3k|cpns|thl|ptt)",
    re.IGNORECASE,
)
_PERSEN_KURUNG = re.compile(r"\s*\(\s*«P\d+»\s*\)")
_PEMISAH = re.compile(r"[,;/]|\b(?:dan|serta|sedangkan|sementara|ditambah)\b", re.IGNORECASE)
_BAGIAN_TERSEDIKIT = 2
# Words that open a part of a part, a second way to part the same total, or something that is no part of it.
_BUKAN_BAGIAN = re.compile(
    r"terdiri|berdasarkan|menurut|di ?antara|termasuk|di ?mana|masing|sehingga|dari jumlah|realisasi|terserap|tercapai|"
    r"didukung|dibantu|selain|lainnya yang|yaitu|yakni|meliputi|minimal|target|sisa|sebelum|setelah|semula|tahun|per |"
    r"antara lain|hanya|setiap|tiap|kali|dengan jumlah|total|\(|(?<!\d)(?<!\b[a-z])\)",
    re.IGNORECASE,
)


def extract_rinci(klausa: str, lambang: Lambang) -> Iterator[KlaimHitung]:
    """A total with an explicit list of parts in its own unit, when the clause names no other amount."""
    teks = _PERSEN_KURUNG.sub("", klausa)
    buka = _BUKA.search(teks)
    if buka is None or LAMBANG.search(teks, 0, buka.start()) or _SEBAGIAN.search(teks[: buka.start()]):
        return
    total = int(buka["total"])
    bagian = _list_parts(teks[buka.end() :], lambang, total)
    genap = sum(map(lambang.nilai, bagian)) == lambang.nilai(total)
    # A paragraph that breaks off may go on with more parts elsewhere; only what adds up is then surely whole.
    if not bagian or not (genap or klausa.endswith((".", ":"))):
        return
    yield KlaimHitung(
        kaitan=Kaitan.JUMLAH,
        hasil=lambang.cetakan(total),
        masukan=tuple(lambang.cetakan(di) for di in bagian),
        kelas="jumlah",
        subjek=get_subjek(teks, buka.start()),
        keyakinan=Decimal("0.85"),
    )


def _list_parts(ekor: str, lambang: Lambang, total: int) -> list[int]:
    """The places of the parts; none where the list is not plain."""
    celah = LAMBANG.sub("«»", ekor).split("«»")
    jenis = list(list_lambang(ekor))
    sejenis = all(
        _is_part(huruf, di, setelah, lambang, total) for (huruf, di), setelah in zip(jenis, celah[1:], strict=True)
    )
    tersekat = all(_PEMISAH.search(satu) for satu in celah[1:-1])
    if len(jenis) < _BAGIAN_TERSEDIKIT or not sejenis or not tersekat or any(map(_BUKAN_BAGIAN.search, celah)):
        return []
    bagian = [di for _, di in jenis]
    # A second way to part the same total may follow the first without a word that says so.
    for akhir, jumlah in enumerate(accumulate(map(lambang.nilai, bagian)), 1):
        if akhir >= _BAGIAN_TERSEDIKIT and jumlah == lambang.nilai(total):
            return bagian[:akhir]
    return bagian


def _is_part(huruf: str, di: int, setelah: str, lambang: Lambang, total: int) -> bool:
    satuan, utuh = lambang.satuan(di), lambang.satuan(total)
    if huruf not in "UN" or not utuh or lambang.nilai(di) > lambang.nilai(total):
        return False
    orang = satuan in _ORANG or (not satuan and bool(_SEBUTAN_ORANG.match(setelah)))
    return satuan == utuh or (utuh in _ORANG and orang)
