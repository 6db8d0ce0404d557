"""Who is to be reminded of what on a day. Nothing is sent here: the background work asks for the list and sends it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from terang.kinerja.pilihan import Periode, StatusData
from terang.kinerja.write_angka import write_tanggal
from terang.web.akun.hak import compute_hak, is_berlaku
from terang.web.akun.models import Larangan, Pengguna, Penugasan
from terang.web.common.izin import Izin
from terang.web.common.jam import get_hari
from terang.web.common.models import Peristiwa
from terang.web.common.pilihan import write_pilihan
from terang.web.organisasi.queries import load_pohon_wewenang
from terang.web.pengukuran.belum import group_belum
from terang.web.pengukuran.models import JadwalPengisian, Realisasi

_HUBUNGI = "Hubungi perencana perangkat daerah Anda atau Bagian Organisasi."

SEBELUM = (7, 3, 1)
"""So many days before a window closes one is reminded."""

SESUDAH = (1, 7)
"""So many days after it closed, who is late is told."""

SUSULAN = (1, 3, 7)
"""So many days after a figure was sent back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengingat:
    """One reminder.

    Args:
        kunci: what makes it one and the same; the trail knows by it what was sent.
        penerima: who gets it.
        jenis: `tutup` (the window closes), `lewat` (it closed), `kembali` (a figure was sent back).
        pd: the agency, for the address.
        nama: the agency in words.
        tahun: the year.
        periode: the period.
        banyak: how many figures.
        tenggat: the day on which the window closes, None for what was sent back.
    """

    kunci: str
    penerima: Pengguna
    jenis: str
    pd: str
    nama: str
    tahun: int
    periode: Periode
    banyak: int
    tenggat: date | None

    @property
    def alamat(self) -> str:
        """Where in the application it is done."""
        return f"/{self.pd}/{self.tahun}/pengukuran/{self.periode}/"


def list_pengingat(hari: date) -> list[Pengingat]:
    """The reminders of a day that were not sent yet, to people who have an e-mail address."""
    semua = [satu for satu in build_pengingat(hari) if satu.penerima.email]
    kunci = [satu.kunci for satu in semua]
    sudah = set(Peristiwa.objects.filter(objek="pengingat", objek_id__in=kunci).values_list("objek_id", flat=True))
    return [satu for satu in semua if satu.kunci not in sudah]


def build_pengingat(hari: date) -> list[Pengingat]:
    """Every reminder of a day, sent or not, with or without an address."""
    orang = _list_pengisi(hari)
    return [*_list_tutup(hari, orang), *_list_kembali(hari)]


def write_pengingat(satu: Pengingat, pangkal: str) -> tuple[str, str]:
    """Subject and text of the e-mail.

    Args:
        satu: the reminder.
        pangkal: the beginning of every address, such as `https://sakip.contoh.go.id`.
    """
    apa = f"{write_pilihan(satu.periode)} {satu.tahun}"
    judul, kalimat = {
        "tutup": (
            f"Pengisian realisasi {apa} ditutup {_write(satu.tenggat)}",
            f"Masih ada {satu.banyak} indikator yang belum Anda ajukan. Ajukan sebelum {_write(satu.tenggat)}.",
        ),
        "lewat": (
            f"Realisasi {apa} belum diajukan",
            f"Pengisian ditutup {_write(satu.tenggat)} dan {satu.banyak} indikator belum diajukan. {_HUBUNGI}",
        ),
        "kembali": (
            f"Realisasi {apa} dikembalikan kepada Anda",
            f"{satu.banyak} angka dikembalikan dan menunggu perbaikan. Alasannya tertulis pada riwayat tiap angka.",
        ),
    }[satu.jenis]
    isi = f"Yth. {satu.penerima.nama},\n\n{kalimat}\n\n{satu.nama}\n{pangkal.rstrip('/')}{satu.alamat}\n"
    return judul, f"{isi}\nSurel ini dikirim oleh Terang; tidak perlu dibalas.\n"


def _write(hari: date | None) -> str:
    return write_tanggal(hari) if hari else ""


def _list_tutup(hari: date, orang: dict[int, tuple[Pengguna, frozenset[int]]]) -> Iterator[Pengingat]:
    for jadwal in JadwalPengisian.objects.filter(buka_isi__lte=hari):
        sisa = (jadwal.tutup_isi - hari).days
        jenis = "tutup" if sisa in SEBELUM else "lewat" if -sisa in SESUDAH else ""
        for pengguna, unit in orang.values() if jenis else ():
            for (pd, nama), belum in group_belum(jadwal, unit).items():
                yield Pengingat(
                    kunci=f"{jenis}/{sisa}/{pd}/{jadwal.tahun}/{jadwal.periode}/{pengguna.pk}",
                    penerima=pengguna,
                    jenis=jenis,
                    pd=pd,
                    nama=nama,
                    tahun=jadwal.tahun,
                    periode=Periode(jadwal.periode),
                    banyak=len(belum),
                    tenggat=jadwal.tutup_isi,
                )


def _list_kembali(hari: date) -> Iterator[Pengingat]:
    """Who entered a figure that was sent back some days ago and not handed in again."""
    kelompok: defaultdict[tuple[int, str, str, int, str, int], list[Realisasi]] = defaultdict(list)
    semua = Realisasi.objects.filter(
        status=StatusData.DIKEMBALIKAN.value, dipakai=True, pengisi__is_active=True, diubah__isnull=False
    ).select_related("pengisi", "indikator__rencana__perangkat_daerah")
    for satu in semua:
        pd = satu.indikator.rencana.perangkat_daerah
        lama = (hari - get_hari(satu.diubah)).days if satu.diubah else 0
        if pd is not None and satu.pengisi_id is not None and lama in SUSULAN:
            kelompok[satu.pengisi_id, pd.kode, pd.nama_pendek, satu.tahun, satu.periode, lama].append(satu)
    for (siapa, kode, nama, tahun, periode, _), baris in kelompok.items():
        pengguna = baris[0].pengisi
        if isinstance(pengguna, Pengguna):
            yield Pengingat(
                kunci=f"kembali/{hari}/{kode}/{tahun}/{periode}/{siapa}",
                penerima=pengguna,
                jenis="kembali",
                pd=kode,
                nama=nama,
                tahun=tahun,
                periode=Periode(periode),
                banyak=len(baris),
                tenggat=None,
            )


def _list_pengisi(hari: date) -> dict[int, tuple[Pengguna, frozenset[int]]]:
    """Everybody who may enter figures on this day by a role of their own, with the units; denials count."""
    pohon = load_pohon_wewenang(hari)
    larangan: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for siapa, izin, unit in Larangan.objects.filter(is_berlaku(hari)).values_list("pengguna_id", "izin", "unit_id"):
        larangan[siapa].append((izin, unit))
    beri: defaultdict[Pengguna, list[tuple[str, int]]] = defaultdict(list)
    for tugas in Penugasan.objects.filter(is_berlaku(hari), pengguna__is_active=True).select_related("pengguna"):
        beri[tugas.pengguna].append((tugas.peran, tugas.unit_id))
    hasil = {
        pengguna.pk: (pengguna, compute_hak(milik, larangan[pengguna.pk], pohon).get(Izin.ISI_REALISASI, frozenset()))
        for pengguna, milik in beri.items()
    }
    return {siapa: isi for siapa, isi in hasil.items() if isi[1]}
