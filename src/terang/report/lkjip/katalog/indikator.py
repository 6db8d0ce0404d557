"""Figures of one indicator: targets, realisasi, capaian, change, medium term, benchmark, other measurers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from terang.kinerja.angka import Angka
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.indikator import Indikator, Realisasi, Satuan, Target
from terang.kinerja.pilih import get_realisasi, get_target, get_target_akhir
from terang.kinerja.pilihan import Akumulasi, Periode, Rumus, Versi
from terang.kinerja.write_angka import write_target
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber, write_catatan
from terang.rumus.hitungan import Hitungan
from terang.rumus.pengukuran import (
    TRIWULAN,
    HasilIndikator,
    compute_capaian_baris,
    get_jeda_deret,
)
from terang.rumus.perbandingan import compute_jangka_menengah
from terang.rumus.pertumbuhan import compute_pertumbuhan, compute_selisih
from terang.rumus.umum import compute_jumlah


def add_indikator(katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
    """Enters every figure of one indicator under its id."""
    isi = _Pengisi(katalog, buku, hasil, on)
    isi.add_tahun_ini()
    isi.add_tahun_lain()
    isi.add_perubahan()
    isi.add_jangka_menengah()
    isi.add_nasional()
    isi.add_lain()


def add_target_realisasi(katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
    """Enters only target and realisasi of the year of one indicator."""
    _Pengisi(katalog, buku, hasil, on).add_target_realisasi()


class _Pengisi:
    """Enters the figures of one indicator; the steps share the indicator, its unit and its name."""

    def __init__(self, katalog: Katalog, buku: BukuKinerja, hasil: HasilIndikator, on: date) -> None:
        self.katalog, self.buku, self.hasil, self.on = katalog, buku, hasil, on
        self.id, self.nama, self.tahun = hasil.indikator.id, hasil.indikator.nama, buku.tahun
        self.satuan: Satuan = buku.get("satuan", hasil.indikator.satuan_id)

    def add_target_realisasi(self) -> None:
        """Target and realisasi of the year."""
        if self.hasil.target:
            self._add_target(f"{self.id}/target", self.hasil.target, f"Target {self.nama} {self.tahun}")
        self._add_realisasi_tahun()

    def add_tahun_ini(self) -> None:
        """Target, realisasi and capaian of the year, with the Renstra target beside them."""
        self.add_target_realisasi()
        renstra = get_target(self.buku, self.id, self.tahun, versi=Versi.RENSTRA)
        if renstra and renstra is not self.hasil.target:
            self._add_target(f"{self.id}/target-renstra", renstra, f"Target renstra {self.nama} {self.tahun}")
        self._add_capaian("capaian", self.hasil.capaian, "target", "realisasi", f"Capaian {self.nama} {self.tahun}")
        if self.hasil.dinilai is not self.hasil.capaian:
            self._add_batas()

    def _add_realisasi_tahun(self) -> None:
        uraian = f"Realisasi {self.nama} {self.tahun}"
        if self.hasil.realisasi:
            self._add_realisasi(f"{self.id}/realisasi", self.hasil.realisasi, uraian)
        elif isinstance(self.hasil.tahunan, Hitungan):
            parts = self._add_triwulan()
            self._add_hitungan("realisasi", self.hasil.tahunan, {"X": parts}, uraian)

    def _add_triwulan(self) -> tuple[str, ...]:
        """Realisasi of the quarters that are filled; of an indicator that takes the last one, only that."""
        rows = [r for p in TRIWULAN if (r := get_realisasi(self.buku, self.id, self.tahun, p)) and r.nilai is not None]
        ids = tuple(
            self._add_realisasi(f"{self.id}/realisasi-{r.periode}", r, f"Realisasi {self.nama} {r.periode}")
            for r in rows
        )
        return ids[-1:] if self.hasil.indikator.akumulasi is Akumulasi.TERAKHIR else ids

    def _add_batas(self) -> None:
        identitas = self.buku.identitas
        sumber = get_sumber(self.buku, "laporan", identitas.id)
        masukan: dict[str, tuple[str, ...]] = {"C": (f"{self.id}/capaian",)}
        for var, nilai, nama in (("A", identitas.batas_atas, "atas"), ("B", identitas.batas_bawah, "bawah")):
            if nilai is not None:
                if f"batas/{nama}" not in self.katalog:
                    self.katalog.add_fakta(f"batas/{nama}", nilai, uraian=f"Batas {nama} capaian", sumber=sumber)
                masukan[var] = (f"batas/{nama}",)
        self._add_hitungan("capaian-dinilai", self.hasil.dinilai, masukan, f"Capaian {self.nama} dalam batas", "%", 2)

    def add_tahun_lain(self) -> None:
        """Realisasi of other years, with their target and capaian where known."""
        for tahun in list_tahun(self.buku, self.id):
            if tahun != self.tahun:
                self._add_tahun(tahun)

    def _add_tahun(self, tahun: int) -> None:
        row = get_realisasi(self.buku, self.id, tahun)
        target = get_target(self.buku, self.id, tahun)
        if row:
            self._add_realisasi(f"{self.id}/realisasi-{tahun}", row, f"Realisasi {self.nama} {tahun}")
        if target:
            self._add_target(f"{self.id}/target-{tahun}", target, f"Target {self.nama} {tahun}")
        if row and target:
            capaian = compute_capaian_baris(self.buku, self.hasil.indikator, target, row, row.nilai, on=self.on)
            uraian = f"Capaian {self.nama} {tahun}"
            self._add_capaian(f"capaian-{tahun}", capaian, f"target-{tahun}", f"realisasi-{tahun}", uraian)

    def add_perubahan(self) -> None:
        """Change and growth against last year; none over a break of method."""
        row = get_realisasi(self.buku, self.id, self.tahun - 1)
        kini = self.katalog.nilai(f"{self.id}/realisasi") if f"{self.id}/realisasi" in self.katalog else None
        if row is None or kini is None:
            return
        between = [
            j
            for j in get_jeda_deret(self.buku, self.id, row, self.hasil.realisasi)
            if row.tahun < j.tahun <= self.tahun
        ]
        jeda = between[-1] if between else None
        masukan = {"R": (f"{self.id}/realisasi",), "L": (f"{self.id}/realisasi-{row.tahun}",)}
        lalu = self.katalog.nilai(f"{self.id}/realisasi-{row.tahun}")
        selisih = compute_selisih(kini, lalu, on=self.on, jeda=jeda)
        tumbuh = compute_pertumbuhan(kini, lalu, on=self.on, jeda=jeda)
        self._add_hitungan("selisih", selisih, masukan, f"Perubahan {self.nama} terhadap {row.tahun}")
        self._add_hitungan("pertumbuhan", tumbuh, masukan, f"Pertumbuhan {self.nama} terhadap {row.tahun}", "%", 2)

    def add_jangka_menengah(self) -> None:
        """Realisasi so far against the target of the last year of the Renstra."""
        akhir = get_target_akhir(self.buku, self.id)
        if akhir is None:
            return
        id_akhir = self._add_target(f"{self.id}/target-akhir", akhir, f"Target {self.nama} akhir renstra {akhir.tahun}")
        kini = f"{self.id}/realisasi"
        if kini not in self.katalog or self.katalog.nilai(kini) is None:
            return
        deret = {y: self.katalog.nilai(self._id_realisasi(y)) for y in self._list_tahun_renstra()}
        pertama = get_realisasi(self.buku, self.id, min(deret))
        hasil = compute_jangka_menengah(
            self.hasil.indikator.rumus,
            self._read_akhir(akhir, self.katalog.nilai(id_akhir)),
            deret,
            self.hasil.indikator.akumulasi,
            on=self.on,
            jeda=get_jeda_deret(self.buku, self.id, pertama, self.hasil.realisasi),
        )
        reached = hasil.inputs.get("R")
        if isinstance(reached, Hitungan):
            years = [y for y in deret if deret[y] is not None]
            used = years if self.hasil.indikator.akumulasi is Akumulasi.JUMLAH else years[-1:]
            masukan = {"X": tuple(self._id_realisasi(y) for y in used)}
            self._add_hitungan(
                "realisasi-jangka-menengah", reached, masukan, f"Realisasi {self.nama} sampai {self.tahun}"
            )
        uraian = f"Kemajuan {self.nama} terhadap target akhir renstra"
        self._add_capaian("capaian-jangka-menengah", hasil, "target-akhir", "realisasi-jangka-menengah", uraian)

    def _read_akhir(self, akhir: Target, nilai: Decimal | None) -> Angka | None:
        """The last target as a figure; that of a predicate is its score."""
        if self.hasil.indikator.rumus is not Rumus.PREDIKAT:
            return akhir.angka
        return None if nilai is None else Angka(nilai=nilai)

    def _list_tahun_renstra(self) -> list[int]:
        """Years with a realisasi since the sasaran is in force: what came before belongs to an earlier Renstra."""
        awal = next((s.tahun_awal for s in self.buku.sasaran if s.id == self.hasil.indikator.pemilik_id), 0)
        return [y for y in list_tahun(self.buku, self.id) if y >= awal]

    def _id_realisasi(self, tahun: int) -> str:
        return f"{self.id}/realisasi" if tahun == self.tahun else f"{self.id}/realisasi-{tahun}"

    def add_nasional(self) -> None:
        """The benchmark and the distance to it."""
        row = self.hasil.pembanding
        if row is None or self.hasil.banding is None or f"{self.id}/realisasi" not in self.katalog:
            return
        self.katalog.add_fakta(
            f"{self.id}/nasional",
            row.nilai,
            uraian=f"{self.nama}, pembanding {row.lingkup}",
            sumber=get_sumber(self.buku, "pembanding", row.id),
            satuan=self.satuan.lambang or "",
            desimal=self.satuan.desimal,
            catatan=row.sumber,
        )
        masukan = {"R": (f"{self.id}/realisasi",), "N": (f"{self.id}/nasional",)}
        self._add_hitungan("selisih-nasional", self.hasil.banding, masukan, f"Selisih {self.nama} terhadap pembanding")

    def add_lain(self) -> None:
        """Figures of other measurers, what the capaian would be with them, and their parts."""
        for row in self.hasil.lain:
            id_ = self._add_realisasi(f"realisasi/{row.id}", row, f"{self.nama} menurut {row.pengukur}")
            capaian = compute_capaian_baris(
                self.buku, self.hasil.indikator, self.hasil.target, row, row.nilai, on=self.on
            )
            masukan = {"R": (id_,)} | self._list_masukan_target(capaian, f"{self.id}/target")
            uraian = f"Capaian {self.nama} bila angka {row.pengukur} dipakai"
            self.katalog.add_hitungan(f"{id_}/capaian", capaian, masukan, uraian=uraian, satuan="%")
            self._add_komponen(row, id_)

    def _add_komponen(self, row: Realisasi, id_: str) -> None:
        parts = [k for k in self.buku.komponen if k.realisasi_id == row.id]
        for k in parts:
            sumber = get_sumber(self.buku, "komponen", k.id)
            uraian = f"{k.nama} dari {self.nama} menurut {row.pengukur}"
            self.katalog.add_fakta(
                f"komponen/{k.id}", k.nilai, uraian=uraian, sumber=sumber, desimal=self.satuan.desimal
            )
        if parts:
            masukan = {"N": tuple(f"komponen/{k.id}" for k in parts)}
            jumlah = compute_jumlah([k.nilai for k in parts], on=self.on)
            self.katalog.add_hitungan(f"{id_}/komponen", jumlah, masukan, uraian=f"Jumlah bagian {self.nama}")

    def _add_target(self, id_: str, target: Target, uraian: str) -> str:
        return add_target(self.katalog, self.buku, id_, target, uraian, self.satuan)

    def _add_realisasi(self, id_: str, row: Realisasi, uraian: str) -> str:
        indikator = self.hasil.indikator
        return self.katalog.add_fakta(
            id_,
            get_nilai(self.buku, indikator, row.nilai, row.predikat),
            uraian=uraian,
            sumber=get_sumber(self.buku, "realisasi", row.id),
            satuan=self.satuan.lambang or "",
            desimal=self.satuan.desimal,
            tertulis=write_sebutan(indikator, row.nilai, row.predikat),
            catatan=" ".join(x for x in (row.alasan, write_catatan(self.buku, "realisasi", row.id)) if x),
        )

    def _add_capaian(self, ukuran: str, hitungan: Hitungan, target: str, realisasi: str, uraian: str) -> None:
        id_realisasi = f"{self.id}/{realisasi}"
        masukan = self._list_masukan_target(hitungan, f"{self.id}/{target}")
        if id_realisasi in self.katalog:
            masukan["R"] = (id_realisasi,)
        self._add_hitungan(ukuran, hitungan, masukan, uraian, "%", 2)

    def _list_masukan_target(self, hitungan: Hitungan, id_: str) -> dict[str, tuple[str, ...]]:
        """The figure that stood for T: of a range that was passed, its upper end."""
        if id_ not in self.katalog:
            return {}
        atas = f"{id_}/batas-atas"
        passed = atas in self.katalog and hitungan.inputs.get("T") == self.katalog.nilai(atas)
        return {"T": (atas if passed else id_,)}

    def _add_hitungan(
        self,
        ukuran: str,
        hitungan: Hitungan,
        masukan: Mapping[str, tuple[str, ...]],
        uraian: str,
        satuan: str | None = None,
        desimal: int | None = None,
    ) -> None:
        self.katalog.add_hitungan(
            f"{self.id}/{ukuran}",
            hitungan,
            masukan,
            uraian=uraian,
            satuan=self.satuan.lambang or "" if satuan is None else satuan,
            desimal=self.satuan.desimal if desimal is None else desimal,
        )


def list_tahun(buku: BukuKinerja, indikator_id: str) -> list[int]:
    """The years up to the ledger's with a yearly realisasi that counts, oldest first.

    Of the ledger's own year the quarters count as well, because they are accumulated.
    """
    rows = [r for r in buku.realisasi if r.indikator_id == indikator_id and r.dipakai and r.tahun <= buku.tahun]
    kini = {r.tahun for r in rows if r.tahun == buku.tahun and r.periode in TRIWULAN}
    return sorted(kini | {r.tahun for r in rows if r.periode is Periode.TAHUN})


def get_skor(buku: BukuKinerja, skala: str | None, kode: str) -> Decimal | None:
    """The score of a predicate on its scale; None when the scale has no such step."""
    return next((p.nilai for p in buku.predikat if (p.skala, p.kode) == (skala, kode)), None)


def get_nilai(buku: BukuKinerja, indikator: Indikator, nilai: Decimal | None, predikat: str | None) -> Decimal | None:
    """The figure by which an entry counts: its score where the rule of the indicator compares predicates."""
    if indikator.rumus is not Rumus.PREDIKAT:
        return nilai
    return None if predikat is None else get_skor(buku, indikator.skala_predikat, predikat)


def write_sebutan(indikator: Indikator, nilai: Decimal | None, predikat: str | None) -> str:
    """The word that is printed in place of a figure; empty where the figure itself is printed."""
    if indikator.rumus is Rumus.PREDIKAT:
        return predikat or ""
    if indikator.rumus is Rumus.YA_TIDAK and nilai in (0, 1):
        return "ya" if nilai else "tidak"
    return ""


def add_target(katalog: Katalog, buku: BukuKinerja, id_: str, target: Target, uraian: str, satuan: Satuan) -> str:
    """Enters a target as it is written: with its comparison, range or predicate."""
    indikator: Indikator = buku.get("indikator", target.indikator_id)
    nilai = get_nilai(buku, indikator, target.nilai, target.predikat)
    angka = target.angka if nilai is not None else None
    sebutan = write_sebutan(indikator, target.nilai, target.predikat)
    sumber, lambang = get_sumber(buku, "target", target.id), satuan.lambang or ""
    if angka and angka.batas_atas is not None:
        katalog.add_fakta(
            f"{id_}/batas-atas",
            angka.batas_atas,
            uraian=f"{uraian}, batas atas",
            sumber=sumber,
            satuan=lambang,
            desimal=satuan.desimal,
        )
    return katalog.add_fakta(
        id_,
        nilai,
        uraian=uraian,
        tertulis=sebutan or (write_target(angka, satuan.desimal) if angka else ""),
        catatan=write_catatan(buku, "target", target.id),
        sumber=sumber,
        satuan=lambang,
        desimal=satuan.desimal,
    )
