"""Puts one known mistake into a made-up report. Each changes something that the printed page itself contradicts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from alat.reviu_isi import Dokumen, read, round2, spell, write_bulat, write_pecahan


@dataclass(frozen=True, slots=True, kw_only=True)
class Rusak:
    """A report with one mistake: where, what stands there now, and what stood there."""

    dok: Dokumen
    tempat: str
    label: str
    tertulis: str
    semula: str
    terkait: tuple[str, ...] = ()
    """Other printed numbers that the mistake contradicts: a total, the figures of its row."""


def _change_sel(dok: Dokumen, id_: str, baris: int, peran: str, baru: str) -> Rusak:
    tabel = dok.tabel[id_]
    k = tabel.peran.index(peran)
    lama = tabel.baris[baris]
    isi = (*tabel.baris[:baris], (*lama[:k], baru, *lama[k + 1 :]), *tabel.baris[baris + 1 :])
    total = tuple(b[k] for b in tabel.baris[len(tabel.baris) - tabel.rekap :] if b[k])
    sebaris = tuple(s for s in lama if s != lama[k] and re.fullmatch(r"[\d.,]{3,}", s))
    salah = replace(dok, tabel=dok.tabel | {id_: replace(tabel, baris=isi)})
    tempat = f"{id_}[{baris + 1}].{tabel.kepala[k]}"
    label = lama[tabel.peran.index("label")]
    return Rusak(dok=salah, tempat=tempat, label=label, tertulis=baru, semula=lama[k], terkait=total + sebaris)


def _change_kalimat(dok: Dokumen, id_: str, lama: str, baru: str, *lain: tuple[str, str]) -> Rusak:
    teks = dok.kalimat[id_].replace(lama, baru)
    for dari, ke in lain:
        teks = teks.replace(dari, ke)
    salah = replace(dok, kalimat=dok.kalimat | {id_: teks})
    return Rusak(dok=salah, tempat=f"kalimat {id_}", label=teks[:40], tertulis=baru, semula=lama)


def _get(dok: Dokumen, id_: str, baris: int, peran: str) -> str:
    tabel = dok.tabel[id_]
    return tabel.baris[baris][tabel.peran.index(peran)]


def _pick_sel(dok: Dokumen, acak: Random) -> tuple[str, int, str]:
    """A number that stands in a sum or a ratio."""
    id_, pilihan = acak.choice(
        (
            ("capaian", ("target", "realisasi", "persen")),
            ("anggaran", ("anggaran", "realisasi")),
            ("pegawai", ("l", "p")),
        )
    )
    baris = acak.randrange(len(dok.tabel[id_].baris) - dok.tabel[id_].rekap)
    return id_, baris, acak.choice(pilihan)


def _rewrite(dok: Dokumen, acak: Random, ubah: Callable[[str, Random], str]) -> Rusak:
    while True:
        id_, baris, peran = _pick_sel(dok, acak)
        lama = _get(dok, id_, baris, peran)
        baru = ubah(lama, acak)
        # A change smaller than what rounding hides would not be seen by a careful person either.
        if baru and abs(read(baru) - read(lama)) / read(lama) > Decimal("0.002"):
            return _change_sel(dok, id_, baris, peran, baru)


def _typo(teks: str, acak: Random) -> str:
    ke = acak.choice([i for i, huruf in enumerate(teks) if huruf.isdigit()])
    baru = acak.choice([d for d in "123456789" if d != teks[ke]])
    return teks[:ke] + baru + teks[ke + 1 :]


def _swap(teks: str, acak: Random) -> str:
    bisa = [i for i in range(len(teks) - 1) if teks[i : i + 2].isdigit() and teks[i] != teks[i + 1] != "0"]
    if not bisa:
        return ""
    ke = acak.choice(bisa)
    return teks[:ke] + teks[ke + 1] + teks[ke] + teks[ke + 2 :]


def _scale(teks: str, acak: Random) -> str:
    value = read(teks) * acak.choice((10, 100))
    return write_pecahan(value, len(teks.partition(",")[2]))


def _persen_salah(dok: Dokumen, acak: Random) -> Rusak:
    id_ = acak.choice(("capaian", "anggaran"))
    baris = acak.randrange(len(dok.tabel[id_].baris) - 1)
    beda = Decimal(acak.choice((-1, 1)) * acak.randint(8, 900)) / 100
    return _change_sel(dok, id_, baris, "persen", write_pecahan(read(_get(dok, id_, baris, "persen")) + beda))


def _bagian_salah(dok: Dokumen, acak: Random) -> Rusak:
    baris = acak.randrange(4)
    baru = read(_get(dok, "pendidikan", baris, "persen")) + Decimal(acak.randint(40, 500)) / 100
    return _change_sel(dok, "pendidikan", baris, "persen", write_pecahan(baru))


def _arah(dok: Dokumen, acak: Random) -> Rusak:
    pasang = [(read(_get(dok, "capaian", i, "target")), read(_get(dok, "capaian", i, "realisasi"))) for i in range(6)]
    baris = acak.choice([i for i, (t, r) in enumerate(pasang) if t != r])
    target, realisasi = pasang[baris]
    return _change_sel(dok, "capaian", baris, "persen", write_pecahan(round2(target / realisasi * 100)))


def _rata(dok: Dokumen, acak: Random) -> Rusak:
    """The mean of all rows but one: what is left when a row is added and the mean is not made anew."""
    semua = [read(_get(dok, "capaian", i, "persen")) for i in range(6)]
    lama = _get(dok, "capaian", 6, "persen")
    tanpa = [round2((sum(semua) - satu) / 5) for satu in semua]
    beda = [satu for satu in tanpa if abs(satu - read(lama)) > Decimal("0.05")]
    return _change_sel(dok, "capaian", 6, "persen", write_pecahan(acak.choice(beda)))


def _pick_total(dok: Dokumen, acak: Random) -> tuple[str, int, str]:
    id_, peran = acak.choice(
        (("anggaran", "anggaran"), ("anggaran", "realisasi"), ("pegawai", "l"), ("pendidikan", "jumlah"))
    )
    return id_, len(dok.tabel[id_].baris) - 1, peran


def _total_bagian(dok: Dokumen, acak: Random) -> Rusak:
    id_, baris, peran = _pick_total(dok, acak)
    kurang = read(_get(dok, id_, acak.randrange(baris), peran))
    return _change_sel(dok, id_, baris, peran, write_bulat(int(read(_get(dok, id_, baris, peran)) - kurang)))


def _total_satu(dok: Dokumen, acak: Random) -> Rusak:
    id_, baris, peran = _pick_total(dok, acak)
    return _change_sel(
        dok, id_, baris, peran, write_bulat(int(read(_get(dok, id_, baris, peran))) + acak.choice((-1, 1)))
    )


def _basi(dok: Dokumen, acak: Random) -> Rusak:
    """The target in the agreement is last year's; the measured table has the right one."""
    baris = acak.randrange(6)
    lama = _get(dok, "janji", baris, "target")
    desimal = len(lama.partition(",")[2])
    baru = write_pecahan(read(lama) * Decimal(acak.choice(("0.90", "0.95", "1.04"))), desimal)
    return _change_sel(dok, "janji", baris, "target", baru) if baru != lama else _basi(dok, acak)


def _narasi(dok: Dokumen, acak: Random) -> Rusak:
    """Amount and percentage both change: the sentence agrees with itself, and only the table contradicts it."""
    id_ = acak.choice(("serapan", "program"))
    pagu, pakai, persen = _list_angka(dok.kalimat[id_])
    lain = int(read(pakai)) - int(read(pagu)) * acak.randint(2, 9) // 100
    baru = write_pecahan(round2(Decimal(lain) / read(pagu) * 100))
    return _change_kalimat(dok, id_, pakai, write_bulat(lain), (persen, baru))


def _list_angka(kalimat: str) -> tuple[str, str, str]:
    pagu, pakai = re.findall(r"Rp([\d.]+\d)", kalimat)
    persen = re.search(r"atau ([\d,]+)", kalimat)
    assert persen
    return pagu, pakai, persen[1]


def _ketik_narasi(dok: Dokumen, acak: Random) -> Rusak:
    """One of the first three digits of the amount spent; the percentage stays."""
    id_ = acak.choice(("serapan", "program"))
    pakai = _list_angka(dok.kalimat[id_])[1]
    depan = pakai[: 4 if pakai[1] == "." or pakai[2] == "." else 3]
    return _change_kalimat(dok, id_, pakai, _typo(depan, acak) + pakai[len(depan) :])


def _persen_narasi(dok: Dokumen, acak: Random) -> Rusak:
    id_ = acak.choice(("serapan", "program"))
    persen = _list_angka(dok.kalimat[id_])[2]
    baru = write_pecahan(read(persen) - Decimal(acak.randint(8, 700)) / 100)
    return _change_kalimat(dok, id_, f"atau {persen}", f"atau {baru}")


def _terbilang(dok: Dokumen, acak: Random) -> Rusak:
    jumlah = re.search(r"Rp([\d.]+\d)", dok.kalimat["terbilang"])
    assert jumlah
    n = int(read(jumlah[1]))
    return _change_kalimat(dok, "terbilang", spell(n), spell(n + acak.choice((1000, 10_000, 100_000, 1_000_000))))


def _tahun(dok: Dokumen, acak: Random) -> Rusak:
    """Only captions that other lines contradict: the sentence with the same total, the agreement with the targets."""
    id_ = acak.choice(("capaian", "anggaran", "janji"))
    tabel, baru = dok.tabel[id_], str(dok.tahun - 1)
    judul = tabel.judul.replace(str(dok.tahun), baru)
    salah = replace(dok, tabel=dok.tabel | {id_: replace(tabel, judul=judul)})
    return Rusak(dok=salah, tempat=f"judul {id_}", label=judul, tertulis=baru, semula=str(dok.tahun))


def _kembar(dok: Dokumen, acak: Random) -> Rusak:
    dari, ke = acak.sample(range(len(dok.tabel["paket"].baris)), 2)
    return _change_sel(dok, "paket", ke, "anggaran", _get(dok, "paket", dari, "anggaran"))


KELAS: dict[str, Callable[[Dokumen, Random], Rusak]] = {
    "salah satu angka": lambda dok, acak: _rewrite(dok, acak, _typo),
    "angka bertukar": lambda dok, acak: _rewrite(dok, acak, _swap),
    "×10 atau ×100": lambda dok, acak: _rewrite(dok, acak, _scale),
    "persentase salah": _persen_salah,
    "persen bagian salah": _bagian_salah,
    "arah rumus terbalik": _arah,
    "rata-rata salah": _rata,
    "jumlah kurang satu bagian": _total_bagian,
    "jumlah meleset satu": _total_satu,
    "salinan basi di tabel lain": _basi,
    "narasi beda dari tabel": _narasi,
    "salah ketik dalam kalimat": _ketik_narasi,
    "persen salah dalam kalimat": _persen_narasi,
    "kata beda dari angka": _terbilang,
    "tahun salah pada judul": _tahun,
    "jumlah kembar": _kembar,
}


def list_rusak(dok: Dokumen, benih: str) -> Iterator[tuple[str, Rusak]]:
    """One mistake of every class, each in its own copy of the report."""
    for kelas, make in KELAS.items():
        yield kelas, make(dok, Random(f"{benih}/{kelas}"))  # noqa: S311 - repeatable, not secret
