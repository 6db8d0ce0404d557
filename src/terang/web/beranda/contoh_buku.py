"""Plainly synthetic ledgers for the agencies of the example city: three years of plan, figures and money.

Every name of a sasaran and an indicator ends in "(contoh)", every figure is worked out from its name, so that the same
city comes out each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilihan import MetodeAgregasi, StatusPejabat
from terang.web.beranda.contoh_angka import AWAL, TAHUN, Isi, build_baris
from terang.web.beranda.contoh_uang import list_uang
from terang.web.beranda.contoh_ukuran import list_ukuran

Baris = Mapping[str, str]

_DEPAN = ("Ratih", "Bagas", "Sekar", "Wahyu", "Laras", "Dimas", "Kinasih", "Panji", "Rukmi", "Satria")
_DASAR = (
    ("pelaporan", "Peraturan Presiden Nomor 29 Tahun 2014", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
    (
        "pelaporan",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014",
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja",
    ),
)
_PENUNJANG = (
    ("01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
    ("01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
    ("01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah"),
    ("01.2.02", "Administrasi Keuangan Perangkat Daerah"),
    ("01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN"),
)
_STRATEGI = "Memperbaiki cara kerja menurut hasil pengukuran tiap triwulan (contoh)"
_ARAH = "Mendahulukan kegiatan yang langsung dirasakan masyarakat (contoh)"
_PERAN = ("program", "kegiatan", "sub_kegiatan")
_RUAS_PROGRAM = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Bahan:
    """What is known of one agency: its row in the list, its place there, its sasaran and its nomenclature."""

    pd: Baris
    urutan: int
    sasaran: Sequence[Baris]
    program: Sequence[Baris]


def build_buku(bahan: Bahan, tahun: int = AWAL) -> BukuKinerja:
    """The ledger of one agency: plan and all figures in the first year, in the others only how the report begins."""
    isi = _list_identitas(bahan, tahun)
    if tahun == AWAL:
        isi |= _list_unit(bahan) | _list_rencana(bahan)
        isi |= list_ukuran(bahan.pd, bahan.urutan, bahan.sasaran, isi["sub_kegiatan"])
        isi |= list_uang(bahan.pd, isi)
    return BukuKinerja(**{nama: tuple(baris) for nama, baris in isi.items()})


def _list_identitas(bahan: Bahan, tahun: int) -> Isi:
    visi = build_baris(
        "visi",
        id="visi",
        nama="Kota yang melayani, tangguh, dan sejahtera (contoh)",
        tahun_awal=TAHUN[0],
        tahun_akhir=TAHUN[-1],
    )
    dasar = [
        build_baris("dasar_hukum", id=f"hukum-{n}", perihal=perihal, nama=nama, tentang=tentang, urutan=n)
        for n, (perihal, nama, tentang) in enumerate(_DASAR, start=1)
    ]
    laporan = build_baris(
        "laporan",
        id=f"lkjip-{tahun}",
        perangkat_daerah_id=bahan.pd["kode"],
        tahun=tahun,
        tempat="Semarang",
        metode_agregasi=MetodeAgregasi.RATA_RATA_SASARAN,
        skala_capaian="pmdn",
        sumber="Data karangan untuk contoh",
    )
    return {"laporan": [laporan], "visi": [visi], "dasar_hukum": dasar} | _list_perangkat(bahan.pd)


def _list_perangkat(pd: Baris) -> Isi:
    instansi = build_baris(
        "instansi",
        id="kota-semarang",
        nama="Pemerintah Kota Semarang",
        nama_daerah="Kota Semarang",
        sebutan_kepala="Wali Kota Semarang",
        kode_wilayah="33.74",
    )
    perangkat = build_baris(
        "perangkat_daerah",
        id=pd["kode"],
        instansi_id="kota-semarang",
        nama=f"{pd['nama']} Kota Semarang",
        nama_pendek=pd["nama"],
        singkatan=pd["singkatan"],
        sebutan_kepala=pd["sebutan_kepala"],
        misi_didukung="pelayanan publik yang mudah, cepat, dan terbuka (contoh)",
    )
    return {"instansi": [instansi], "perangkat_daerah": [perangkat]}


def _list_unit(bahan: Bahan) -> Isi:
    nama = {"puncak": bahan.pd["nama"], "sekretariat": "Sekretariat"}
    nama |= {"bidang-1": "Bidang Pelayanan (contoh)", "bidang-2": "Bidang Pengendalian (contoh)"}
    unit = [
        build_baris("unit_kerja", id=id_, induk_id="puncak" if n else None, nama=satu, urutan=n or bahan.urutan)
        for n, (id_, satu) in enumerate(nama.items())
    ]
    sebutan = {"puncak": f"{bahan.pd['sebutan_kepala']}", "sekretariat": "Sekretaris"}
    jabatan = [
        build_baris(
            "jabatan",
            id=f"kepala-{satu.id}",
            unit_kerja_id=satu.id,
            nama=sebutan.get(satu.id, f"Kepala {satu.nama.removesuffix(' (contoh)')}"),
            jenjang="Administrator" if n else "JPT Pratama",
            urutan=n + 1,
        )
        for n, satu in enumerate(unit)
    ]
    pejabat = [
        build_baris(
            "pejabat",
            id=f"pejabat-{n}",
            jabatan_id=satu.id,
            nama=_build_nama(bahan.urutan, n),
            status=StatusPejabat.PLT if (bahan.urutan + n) % 9 == 0 else StatusPejabat.DEFINITIF,
            mulai=date(AWAL, 1, 2),
        )
        for n, satu in enumerate(jabatan, start=1)
    ]
    return {"unit_kerja": unit, "jabatan": jabatan, "pejabat": pejabat}


def _build_nama(urutan: int, n: int) -> str:
    """A name that nobody has."""
    depan, belakang = (urutan + 3 * n) % len(_DEPAN), (urutan * 7 + n) % len(_DEPAN)
    return f"{_DEPAN[depan]} {_DEPAN[belakang]} (contoh)"


def _list_rencana(bahan: Bahan) -> Isi:
    nama = list(dict.fromkeys(baris["sasaran"] for baris in bahan.sasaran))
    tujuan = f"Terwujudnya layanan {bahan.pd['nama']} yang berkualitas (contoh)"
    misi = {"id": "misi-1", "visi_id": "visi", "nomor": "I", "nama": "Mewujudkan layanan yang terbuka (contoh)"}
    isi: Isi = {
        "misi": [build_baris("misi", urutan=1, **misi)],
        "tujuan": [build_baris("tujuan", id="tujuan-1", misi_id="misi-1", nama=tujuan, urutan=1)],
        "sasaran": [_build_sasaran(n, satu) for n, satu in enumerate(nama, start=1)],
        "strategi": [
            build_baris("strategi", id=f"strategi-{n}", sasaran_id=f"sasaran-{n}", nama=_STRATEGI, urutan=n)
            for n in range(1, len(nama) + 1)
        ],
        "arah_kebijakan": [
            build_baris("arah_kebijakan", id=f"arah-{n}", strategi_id=f"strategi-{n}", nama=_ARAH, urutan=n)
            for n in range(1, len(nama) + 1)
        ],
    }
    return isi | _list_program(bahan, isi["sasaran"])


def _build_sasaran(n: int, nama: str) -> Any:
    isi = {"id": f"sasaran-{n}", "tujuan_id": "tujuan-1", "nama": f"{nama} (contoh)", "tahun_awal": AWAL}
    return build_baris("sasaran", urutan=n, **isi)


def _list_program(bahan: Bahan, sasaran: list[Any]) -> Isi:
    urusan = ".".join(bahan.program[0]["kode"].split(".")[:2])
    semua = [(f"{urusan}.{kode}", nama) for kode, nama in _PENUNJANG]
    semua += [(baris["kode"], baris["nama"]) for baris in bahan.program]
    isi: Isi = {peran: [] for peran in _PERAN}
    induk: dict[str, str] = {}
    for kode, nama in semua:
        tingkat = _measure_tingkat(kode)
        satu = build_simpul(_PERAN[tingkat], kode, nama, induk, len(isi[_PERAN[tingkat]]) + 1)
        isi[_PERAN[tingkat]].append(satu)
    isi["dukungan"] = [
        build_baris("dukungan", id=f"dukungan-{p.id}-{s.id}", pendukung_id=p.id, sasaran_id=s.id)
        for p, pilih in zip(isi["program"], (sasaran[:1], sasaran), strict=True)
        for s in pilih
    ]
    return isi


def _measure_tingkat(kode: str) -> int:
    """0 for a program (`1.02.02`), 1 for a kegiatan (`1.02.02.2.01`), 2 for a sub kegiatan."""
    return max(0, len(kode.split(".")) - _RUAS_PROGRAM - 1)


def build_simpul(peran: str, kode: str, nama: str, induk: dict[str, str], urutan: int) -> Any:
    """A node under the last one of the kind above it."""
    id_ = f"{peran.replace('_', '-')}-{kode}"
    acuan = {"kegiatan": {"program_id": induk.get("program")}, "sub_kegiatan": {"kegiatan_id": induk.get("kegiatan")}}
    induk[peran] = id_
    versi = {"versi_nomenklatur": "Kepmendagri 050-5889/2021"} if peran == "program" else {}
    return build_baris(peran, id=id_, kode=kode, nama=nama, urutan=urutan, **acuan.get(peran, {}), **versi)
