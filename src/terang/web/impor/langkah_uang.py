"""What an import of money will do, and doing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from terang.importers.hasil import HasilImpor, Jenjang, PosUang, SalahBaris
from terang.importers.kode import get_induk
from terang.web.anggaran.models import Pendapatan
from terang.web.anggaran.tulis import BukuUang, Kunci
from terang.web.common.baris import choose_kode
from terang.web.impor.langkah import Keadaan, Langkah, RencanaImpor, choose_keadaan
from terang.web.impor.models import Impor
from terang.web.impor.simpul import JENIS, PohonRencana, explain_induk

Catat = list[dict[str, Any]]
_TERBAGI = (
    "pagu atau realisasi ini sudah tercatat per sumber dana ({sumber}). Tandai kolom Sumber dana, atau isi sumbernya."
)
_UTUH = (
    "pagu atau realisasi ini sudah tercatat tanpa sumber dana, sehingga {sumber} terhitung dua kali. Kosongkan angka"
    " lama dahulu pada halaman Anggaran."
)


def plan_uang(impor: Impor, hasil: HasilImpor) -> RencanaImpor:
    """The steps, in the order in which parents come before children."""
    pohon, buku = PohonRencana(impor.perangkat_daerah, impor.tahun), BukuUang(impor.perangkat_daerah, impor.tahun)
    pendapatan = _load_pendapatan(impor)
    ada = set(pohon.nomenklatur)
    langkah: list[Langkah] = []
    salah: list[SalahBaris] = []
    for pos in sorted(_list_uang(hasil), key=lambda satu: (satu.kode if satu.jenjang in JENIS else "", satu.nomor)):
        induk = get_induk(pos.kode)
        if pos.jenjang in JENIS and induk and induk not in ada:
            salah.append(SalahBaris(nomor=pos.nomor, kolom="Kode", pesan=explain_induk(pos.kode)))
            continue
        bentrok = _find_bentrok(pos, impor, pohon, buku)
        if bentrok:
            salah.append(SalahBaris(nomor=pos.nomor, kolom="", pesan=bentrok))
            continue
        if pos.jenjang in JENIS:
            ada.add(pos.kode)
        langkah.append(_plan_satu(pos, impor, pohon, buku, pendapatan))
    return RencanaImpor(langkah=sorted(langkah, key=lambda satu: satu.pos.nomor), salah=salah)


def _find_bentrok(pos: PosUang, impor: Impor, pohon: PohonRencana, buku: BukuUang) -> str:
    """Why an amount would be counted twice: what is there is parted by source of funds in another way."""
    simpul = pohon.nomenklatur.get(pos.kode) if pos.jenjang in JENIS else None
    if pos.jenjang in {Jenjang.RINCIAN, Jenjang.PENDAPATAN} or (pos.jenjang in JENIS and simpul is None):
        return ""
    for nama in pos.nilai:
        kunci = build_kunci(pos, nama, impor, simpul.pk if simpul else None)
        sumber = [satu.sumber for satu in buku.list_sumber(kunci)]
        if kunci.sumber is None and len(sumber) > 1 and None not in sumber:
            return _TERBAGI.format(sumber=", ".join(str(satu) for satu in sumber))
        if kunci.sumber is not None and None in sumber:
            return _UTUH.format(sumber=kunci.sumber)
    return ""


def _list_uang(hasil: HasilImpor) -> list[PosUang]:
    return [satu for satu in hasil.pos if isinstance(satu, PosUang)]


def _load_pendapatan(impor: Impor) -> dict[str, Pendapatan]:
    milik = Pendapatan.objects.filter(perangkat_daerah=impor.perangkat_daerah, tahun=impor.tahun)
    return {satu.uraian.casefold(): satu for satu in milik}


def _plan_satu(
    pos: PosUang, impor: Impor, pohon: PohonRencana, buku: BukuUang, pendapatan: dict[str, Pendapatan]
) -> Langkah:
    if pos.jenjang is Jenjang.RINCIAN:
        return Langkah(pos=pos, keadaan=Keadaan.PERIKSA)
    if pos.jenjang is Jenjang.PENDAPATAN:
        return _plan_pendapatan(pos, pendapatan.get(pos.nama.casefold()))
    simpul = pohon.nomenklatur.get(pos.kode) if pos.jenjang in JENIS else None
    baru = pos.jenjang in JENIS and simpul is None
    ubah: list[tuple[str, Any, Any]] = []
    for nama, nilai in pos.nilai.items():
        kunci = build_kunci(pos, nama, impor, simpul.pk if simpul else None)
        ubah.append((kunci.kolom, None if baru else buku.get(buku.find(kunci)), nilai))
    return Langkah(pos=pos, keadaan=choose_keadaan(ubah, baru=baru), ubah=ubah)


def _plan_pendapatan(pos: PosUang, lama: Pendapatan | None) -> Langkah:
    nama = {"anggaran": "target", "realisasi": "realisasi", "jumlah": "target", "sesudah": "target"}
    ubah = [(nama[k], getattr(lama, nama[k], None), nilai) for k, nilai in pos.nilai.items() if k in nama]
    return Langkah(pos=pos, keadaan=choose_keadaan(ubah, baru=lama is None), ubah=ubah)


def build_kunci(pos: PosUang, nama: str, impor: Impor, pemilik_id: int | None) -> Kunci:
    """The row of the ledger that an amount of the table goes to."""
    versi = impor.pilihan.get("versi", "murni")
    kolom = {
        "jumlah": versi,
        "anggaran": versi,
        "realisasi": impor.pilihan.get("periode", "tahun"),
        "sebelum": "murni",
        "sesudah": "perubahan",
    }[nama]
    return Kunci(
        kolom=kolom,
        pemilik_id=pemilik_id,
        jenis=pos.jenis_belanja.value if pos.jenis_belanja else None,
        sumber=pos.sumber_dana or impor.pilihan.get("sumber_dana") or None,
    )


def apply_uang(impor: Impor, langkah: Sequence[Langkah]) -> Catat:
    """Do the steps; every row that was written, with what it said before."""
    pohon, buku = PohonRencana(impor.perangkat_daerah, impor.tahun), BukuUang(impor.perangkat_daerah, impor.tahun)
    catat: Catat = []
    for satu in sorted(langkah, key=lambda s: (s.pos.kode if isinstance(s.pos, PosUang) else "", s.pos.nomor)):
        pos = satu.pos
        assert isinstance(pos, PosUang)
        if satu.keadaan in {Keadaan.SAMA, Keadaan.PERIKSA}:
            continue
        if pos.jenjang is Jenjang.PENDAPATAN:
            catat.append(_apply_pendapatan(impor, satu))
            continue
        simpul = pohon.nomenklatur.get(pos.kode) if pos.jenjang in JENIS else None
        if pos.jenjang in JENIS and simpul is None:
            simpul = pohon.create_nomenklatur(pos.jenjang, pos.kode, pos.nama)
            catat.append({"tabel": "simpul", "id": simpul.pk, "sebelum": None, "sesudah": simpul.nama})
        catat += _apply_nilai(impor, buku, pos, simpul.pk if simpul else None)
    return catat


def _apply_nilai(impor: Impor, buku: BukuUang, pos: PosUang, pemilik_id: int | None) -> Catat:
    catat: Catat = []
    nama = pos.kode if pemilik_id else impor.perangkat_daerah.kode
    for kolom, nilai in pos.nilai.items():
        kunci = buku.find(build_kunci(pos, kolom, impor, pemilik_id))
        ubah = buku.write(kunci, nama, nilai)
        if ubah:
            tabel = "realisasi" if ubah.realisasi else "anggaran"
            pk = buku.baris[kunci].pk
            catat.append({"tabel": tabel, "id": pk, "sebelum": ubah.sebelum, "sesudah": ubah.sesudah})
    return catat


def _apply_pendapatan(impor: Impor, langkah: Langkah) -> dict[str, Any]:
    nama = langkah.pos.nama if isinstance(langkah.pos, PosUang) else ""
    lama = _load_pendapatan(impor).get(nama.casefold())
    isi = {kolom: nilai for kolom, _, nilai in langkah.ubah}
    if lama is None:
        dipakai = set(Pendapatan.objects.filter(perangkat_daerah=impor.perangkat_daerah).values_list("kode", flat=True))
        kode = choose_kode(f"pendapatan-{impor.tahun}-{nama}", dipakai)
        baru = Pendapatan.objects.create(
            perangkat_daerah=impor.perangkat_daerah,
            tahun=impor.tahun,
            uraian=nama,
            kode=kode,
            posisi=len(dipakai) + 1,
            **isi,
        )
        return {"tabel": "pendapatan", "id": baru.pk, "sebelum": None, "sesudah": isi}
    sebelum = {kolom: getattr(lama, kolom) for kolom in isi}
    Pendapatan.objects.filter(pk=lama.pk).update(**isi)
    return {"tabel": "pendapatan", "id": lama.pk, "sebelum": sebelum, "sesudah": isi}
