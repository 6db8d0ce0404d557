"""What an import of the plan (nomenclature, targets) will do, and doing it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from terang.importers.hasil import HasilImpor, PosKode, PosTarget, SalahBaris
from terang.importers.kode import get_induk
from terang.kinerja.angka import Angka
from terang.kinerja.write_angka import write_target
from terang.web.common.baris import choose_kode
from terang.web.impor.langkah import Keadaan, Langkah, RencanaImpor, choose_keadaan
from terang.web.impor.models import Impor
from terang.web.impor.simpul import PohonRencana, explain_induk
from terang.web.perencanaan.beku import require_cair
from terang.web.perencanaan.models import Indikator, JenisSimpul, Satuan, Simpul, Target

Catat = list[dict[str, Any]]
_BARU_TERBANYAK = 1000
_TUJUAN = "sasaran baru ini belum bertujuan. Tandai kolom Tujuan, atau buat sasarannya dahulu pada halaman Rencana."
_SATUAN = "indikator baru ini belum bersatuan. Isi kolom Satuan."
_BANYAK = "Berkas ini akan membuat {n} simpul baru. Batasi dengan awalan kode, misalnya 5.03."


def _key(teks: str) -> str:
    return " ".join(teks.split()).casefold()


def plan_kode(impor: Impor, hasil: HasilImpor) -> RencanaImpor:
    """The steps of a list of codes."""
    pohon = PohonRencana(impor.perangkat_daerah, impor.tahun)
    langkah: list[Langkah] = []
    salah: list[SalahBaris] = []
    ada = set(pohon.nomenklatur)
    for pos in sorted((s for s in hasil.pos if isinstance(s, PosKode)), key=lambda satu: satu.kode):
        induk = get_induk(pos.kode)
        if induk and induk not in ada:
            salah.append(SalahBaris(nomor=pos.nomor, kolom="Kode", pesan=explain_induk(pos.kode)))
            continue
        ada.add(pos.kode)
        lama = pohon.nomenklatur.get(pos.kode)
        ubah = [("nama", lama.nama if lama else None, pos.nama)]
        langkah.append(Langkah(pos=pos, keadaan=choose_keadaan(ubah, baru=lama is None), ubah=ubah))
    baru = sum(satu.keadaan is Keadaan.BARU for satu in langkah)
    if baru > _BARU_TERBANYAK:
        salah = [SalahBaris(nomor=0, kolom="", pesan=_BANYAK.format(n=baru)), *salah]
        langkah = []
    return RencanaImpor(langkah=langkah, salah=salah)


def apply_kode(impor: Impor, langkah: Sequence[Langkah]) -> Catat:
    """Do the steps of a list of codes."""
    pohon = PohonRencana(impor.perangkat_daerah, impor.tahun)
    catat: Catat = []
    for satu in langkah:
        pos = satu.pos
        assert isinstance(pos, PosKode)
        lama = pohon.nomenklatur.get(pos.kode)
        if lama is None:
            baru = pohon.create_nomenklatur(pos.jenjang, pos.kode, pos.nama)
            catat.append({"tabel": "simpul", "id": baru.pk, "sebelum": None, "sesudah": pos.nama})
        elif lama.nama != pos.nama:
            catat.append({"tabel": "simpul", "id": lama.pk, "sebelum": lama.nama, "sesudah": pos.nama})
            Simpul.objects.filter(pk=lama.pk).update(nama=pos.nama)
    return catat


def plan_target(impor: Impor, hasil: HasilImpor) -> RencanaImpor:
    """The steps of a table of targets."""
    pohon = PohonRencana(impor.perangkat_daerah, impor.tahun)
    sasaran, indikator, target = _load(pohon)
    langkah: list[Langkah] = []
    salah: list[SalahBaris] = []
    for pos in (satu for satu in hasil.pos if isinstance(satu, PosTarget)):
        lama = indikator.get((_key(pos.sasaran), _key(pos.indikator)))
        kurang = "" if lama else _find_kurang(pos, ada_sasaran=_key(pos.sasaran) in sasaran)
        if kurang:
            salah.append(SalahBaris(nomor=pos.nomor, kolom="", pesan=kurang))
            continue
        ubah = [
            (str(tahun), _say(target.get((lama.pk, tahun))) if lama else None, write_target(angka, _count(angka)))
            for tahun, angka in pos.nilai.items()
        ]
        langkah.append(Langkah(pos=pos, keadaan=choose_keadaan(ubah, baru=lama is None), ubah=ubah))
    return RencanaImpor(langkah=langkah, salah=salah)


def _find_kurang(pos: PosTarget, *, ada_sasaran: bool) -> str:
    if not ada_sasaran and not pos.tujuan:
        return _TUJUAN
    return "" if pos.satuan else _SATUAN


def _load(
    pohon: PohonRencana,
) -> tuple[dict[str, Simpul], dict[tuple[str, str], Indikator], dict[tuple[int, int], Target]]:
    sasaran = {_key(s.nama): s for s in pohon.semua if s.jenis == JenisSimpul.SASARAN}
    milik = Indikator.objects.filter(rencana=pohon.rencana).select_related("pemilik")
    indikator = {(_key(satu.pemilik.nama), _key(satu.nama)): satu for satu in milik}
    semua = Target.objects.filter(indikator__rencana=pohon.rencana, versi="renstra", periode="tahun")
    return sasaran, indikator, {(satu.indikator_id, satu.tahun): satu for satu in semua}


def _count(angka: Angka) -> int:
    ujung = [angka.nilai, *([angka.batas_atas] if angka.batas_atas is not None else [])]
    return max(max(0, -int(n.as_tuple().exponent)) for n in ujung)


def _say(satu: Target | None) -> str | None:
    if satu is None or satu.nilai is None:
        return None
    angka = Angka(nilai=Decimal(satu.nilai), tanda=satu.tanda, batas_atas=satu.batas_atas)  # type: ignore[arg-type]
    return write_target(angka, _count(angka))


def apply_target(impor: Impor, langkah: Sequence[Langkah]) -> Catat:
    """Do the steps of a table of targets; a new indicator gets the usual rules, to be looked at in the plan."""
    pohon = PohonRencana(impor.perangkat_daerah, impor.tahun)
    catat: Catat = []
    for satu in langkah:
        if satu.keadaan is not Keadaan.SAMA:
            assert isinstance(satu.pos, PosTarget)
            catat += _apply_satu(pohon, satu.pos)
    return catat


def _apply_satu(pohon: PohonRencana, pos: PosTarget) -> Catat:
    sasaran, indikator, target = _load(pohon)
    catat: Catat = []
    milik = indikator.get((_key(pos.sasaran), _key(pos.indikator)))
    if milik is None:
        induk = sasaran.get(_key(pos.sasaran)) or _create_sasaran(pohon, pos, catat)
        milik = _create_indikator(pohon, pos, induk, catat)
    for tahun, angka in pos.nilai.items():
        lama = target.get((milik.pk, tahun))
        isi = {"tanda": angka.tanda.value, "nilai": angka.nilai, "batas_atas": angka.batas_atas}
        sesudah = {nama: None if nilai is None else str(nilai) for nama, nilai in isi.items()}
        if lama is None:
            kode = choose_kode(f"target-{milik.kode}-{tahun}-renstra", _list_kode(pohon))
            baru = Target.objects.create(
                indikator=milik, versi="renstra", periode="tahun", tahun=tahun, kode=kode, posisi=9999, **isi
            )
            catat.append({"tabel": "target", "id": baru.pk, "sebelum": None, "sesudah": sesudah})
        elif _say(lama) != write_target(angka, _count(angka)):
            require_cair(lama)
            sebelum = {nama: None if (n := getattr(lama, nama)) is None else str(n) for nama in isi}
            Target.objects.filter(pk=lama.pk).update(**isi)
            catat.append({"tabel": "target", "id": lama.pk, "sebelum": sebelum, "sesudah": sesudah})
    return catat


def _list_kode(pohon: PohonRencana) -> set[str]:
    return set(Target.objects.filter(indikator__rencana=pohon.rencana).values_list("kode", flat=True))


def _create_sasaran(pohon: PohonRencana, pos: PosTarget, catat: Catat) -> Simpul:
    tujuan = next((s for s in pohon.semua if s.jenis == JenisSimpul.TUJUAN and _key(s.nama) == _key(pos.tujuan)), None)
    if tujuan is None:
        tujuan = pohon.create(JenisSimpul.TUJUAN, pos.tujuan, induk=None)
        catat.append({"tabel": "simpul", "id": tujuan.pk, "sebelum": None, "sesudah": tujuan.nama})
    sasaran = pohon.create(JenisSimpul.SASARAN, pos.sasaran, induk=tujuan)
    catat.append({"tabel": "simpul", "id": sasaran.pk, "sebelum": None, "sesudah": sasaran.nama})
    return sasaran


def _create_indikator(pohon: PohonRencana, pos: PosTarget, induk: Simpul, catat: Catat) -> Indikator:
    milik = Indikator.objects.filter(rencana=pohon.rencana)
    dipakai = set(milik.values_list("kode", flat=True))
    baru = Indikator.objects.create(
        rencana=pohon.require(),
        pemilik=induk,
        nama=pos.indikator,
        satuan=_get_satuan(pohon, pos.satuan, catat),
        polaritas="naik",
        rumus="maks",
        akumulasi="terakhir",
        tingkat="hasil",
        kode=choose_kode(f"ind-{pos.indikator}"[:60], dipakai),
        urutan=milik.filter(pemilik=induk).count() + 1,
        posisi=len(dipakai) + 1,
    )
    catat.append({"tabel": "indikator", "id": baru.pk, "sebelum": None, "sesudah": baru.nama})
    return baru


def _get_satuan(pohon: PohonRencana, nama: str, catat: Catat) -> Satuan:
    persen = nama.casefold() in {"%", "persen"}
    cari = {"persen", "%"} if persen else {nama.casefold()}
    semua = list(Satuan.objects.filter(rencana=pohon.rencana))
    ada = next((s for s in semua if {s.nama.casefold(), (s.lambang or "").casefold()} & cari), None)
    if ada:
        return ada
    jenis = "persen" if persen else "indeks" if nama.casefold() in {"indeks", "nilai", "skor"} else "cacah"
    baru = Satuan.objects.create(
        rencana=pohon.require(),
        nama="persen" if persen else nama.casefold(),
        lambang="%" if persen else None,
        jenis=jenis,
        desimal=0 if jenis == "cacah" else 2,
        kode=choose_kode("persen" if persen else nama, {satu.kode for satu in semua}),
        posisi=len(semua) + 1,
    )
    catat.append({"tabel": "satuan", "id": baru.pk, "sebelum": None, "sesudah": baru.nama})
    return baru
