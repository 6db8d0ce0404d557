"""The money rows of one agency's year in the hand: found by what they say, written one by one, without a trail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from terang.kinerja.pilihan import Periode, Versi
from terang.web.anggaran.models import Anggaran, RealisasiAnggaran
from terang.web.common.baris import choose_kode
from terang.web.organisasi.models import PerangkatDaerah

Baris = Anggaran | RealisasiAnggaran
_PERIODE = frozenset(satu.value for satu in Periode)
KOLOM_PAGU = (Versi.MURNI.value, Versi.PERUBAHAN.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kunci:
    """What a row is about.

    Args:
        kolom: `murni`, `perubahan` or `renstra` for a budget; a period such as `b03` for spending up to its end.
        pemilik_id: the node, None for the whole agency.
        jenis: kind of spending, None for the whole.
        sumber: source of funds, None where none is named.
    """

    kolom: str
    pemilik_id: int | None
    jenis: str | None = None
    sumber: str | None = None

    @property
    def is_realisasi(self) -> bool:
        """Whether it is spending."""
        return self.kolom in _PERIODE


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubahan:
    """What became of a row; None before it was there, and after it is gone."""

    realisasi: bool
    kode: str
    sebelum: int | None
    sesudah: int | None


class BukuUang:
    """The rows of a year; reads them once."""

    def __init__(self, perangkat: PerangkatDaerah, tahun: int) -> None:
        self.perangkat, self.tahun = perangkat, tahun
        self.baris: dict[Kunci, Baris] = {build_kunci(satu): satu for satu in _load(perangkat, tahun)}
        self.awal = tuple(self.baris)
        self._kode: set[str] | None = None

    def get(self, kunci: Kunci) -> int | None:
        """The amount, None where there is none."""
        satu = self.baris.get(kunci)
        return None if satu is None else satu.jumlah

    def find(self, kunci: Kunci) -> Kunci:
        """The row that a cell stands for: where no source is asked for and there was one row, that one."""
        sama = self.list_sumber(kunci)
        return sama[0] if kunci.sumber is None and kunci not in self.baris and len(sama) == 1 else kunci

    def list_sumber(self, kunci: Kunci) -> list[Kunci]:
        """The rows of the same owner, column and kind of whatever source, as they were read."""
        return [
            satu
            for satu in self.awal
            if (satu.kolom, satu.pemilik_id, satu.jenis) == (kunci.kolom, kunci.pemilik_id, kunci.jenis)
        ]

    def compute_sidik(self) -> str:
        """A mark of everything that stands here, by which a page knows whether it is still as it was shown."""
        isi = sorted(f"{satu.kode}={satu.jumlah}" for satu in self.baris.values())
        return sha256("|".join(isi).encode()).hexdigest()[:16]

    def write(self, kunci: Kunci, nama: str, jumlah: int | None) -> Ubahan | None:
        """Write an amount, or take it away; None where nothing changes. `nama` names the owner in a new row's id."""
        lama = self.baris.get(kunci)
        sebelum = None if lama is None else lama.jumlah
        if sebelum == jumlah:
            return None
        if lama is None:
            assert jumlah is not None
            lama = self.baris[kunci] = self._create(kunci, nama, jumlah)
        elif jumlah is None:
            self.baris.pop(kunci).delete()
        else:
            lama.jumlah = jumlah
            lama.save(update_fields=["jumlah"])
        return Ubahan(realisasi=kunci.is_realisasi, kode=lama.kode, sebelum=sebelum, sesudah=jumlah)

    def _create(self, kunci: Kunci, nama: str, jumlah: int) -> Baris:
        tabel: type[Baris] = RealisasiAnggaran if kunci.is_realisasi else Anggaran
        awal = "realisasi-anggaran" if kunci.is_realisasi else "anggaran"
        bagian = (awal, nama.replace(".", "-"), str(self.tahun), kunci.kolom, kunci.jenis, kunci.sumber)
        kode = choose_kode("-".join(filter(None, bagian)), self._list_kode())
        self._list_kode().add(kode)
        isi = {"jenis_belanja": kunci.jenis, "sumber_dana": kunci.sumber, "jumlah": jumlah, "tahun": self.tahun}
        isi |= {"periode" if kunci.is_realisasi else "versi": kunci.kolom}
        posisi = len(self._list_kode())
        return tabel.objects.create(
            perangkat_daerah=self.perangkat, pemilik_id=kunci.pemilik_id, kode=kode, posisi=posisi, **isi
        )

    def _list_kode(self) -> set[str]:
        if self._kode is None:
            milik = [t.objects.filter(perangkat_daerah=self.perangkat) for t in (Anggaran, RealisasiAnggaran)]
            self._kode = {kode for satu in milik for kode in satu.values_list("kode", flat=True)}
        return self._kode


def _load(perangkat: PerangkatDaerah, tahun: int) -> Iterator[Baris]:
    yield from Anggaran.objects.filter(perangkat_daerah=perangkat, tahun=tahun)
    yield from RealisasiAnggaran.objects.filter(perangkat_daerah=perangkat, tahun=tahun)


def build_kunci(satu: Baris) -> Kunci:
    """What a row is about."""
    kolom = satu.versi if isinstance(satu, Anggaran) else satu.periode
    return Kunci(
        kolom=kolom,
        pemilik_id=satu.pemilik_id,
        jenis=satu.jenis_belanja or None,
        sumber=satu.sumber_dana or None,
    )
