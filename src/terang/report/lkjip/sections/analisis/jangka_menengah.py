"""Analysis c: realisasi so far against the target of the last Renstra year."""

from __future__ import annotations

from terang.kinerja.pilihan import Rumus
from terang.naskah.blok import Baris, Blok
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import baris, data_kurang, kepala, par, tabel
from terang.report.lkjip.bahan import Bahan
from terang.rumus.pengukuran import HasilIndikator, HasilSasaran


def build_jangka_menengah(bahan: Bahan, hasil: HasilSasaran) -> tuple[Blok, ...]:
    """Realisasi so far against the target of the last Renstra year."""
    ada = [h for h in hasil.indikator if bahan.ada(f"{h.indikator.id}/capaian-jangka-menengah")]
    blok: list[Blok] = []
    if ada:
        rows: list[Baris] = [kepala("Indikator", "Target akhir renstra", "Realisasi sampai tahun ini", "Kemajuan (%)")]
        rows += [
            baris(
                Nama(h.indikator.nama),
                bahan.bil(f"{h.indikator.id}/target-akhir"),
                bahan.bil(_id_realisasi(h)),
                bahan.bil(f"{h.indikator.id}/capaian-jangka-menengah"),
            )
            for h in ada
        ]
        id_ = f"tabel-jangka-menengah-{hasil.sasaran.id}"
        judul = f"Realisasi terhadap target akhir renstra: {hasil.sasaran.nama}"
        blok += [
            par("Kemajuan menuju target akhir periode renstra dapat dilihat pada ", Acuan("", id_), "."),
            tabel(id_, "5k 2n 2n 2n", rows, judul=judul, sumber=bahan.sumber),
        ]
    blok += [_renstra_tahun_ini(bahan, h) for h in hasil.indikator if h not in ada]
    return tuple(blok)


def _id_realisasi(hasil: HasilIndikator) -> str:
    """Realisasi so far; of a rule of words the word itself, since its score says nothing to a reader."""
    words = hasil.indikator.rumus in {Rumus.PREDIKAT, Rumus.YA_TIDAK}
    return f"{hasil.indikator.id}/realisasi{'' if words else '-jangka-menengah'}"


def _renstra_tahun_ini(bahan: Bahan, hasil: HasilIndikator) -> Blok:
    id_ = hasil.indikator.id
    if f"{id_}/target-akhir" in bahan.katalog:
        return _belum_dihitung(bahan, id_, hasil.indikator.nama)
    renstra = f"{id_}/target-renstra"
    tahun_ini: list[Sisipan | str] = (
        [f" Yang tercatat hanya target renstra untuk tahun {bahan.tahun}, yaitu ", bahan.bil(renstra), "."]
        if bahan.ada(renstra)
        else []
    )
    return data_kurang(
        "Target akhir renstra belum ada",
        Nama(hasil.indikator.nama),
        ": kemajuan terhadap target jangka menengah belum dapat dihitung karena target tahun terakhir renstra belum"
        " dicatat.",
        *tahun_ini,
    )


def _belum_dihitung(bahan: Bahan, id_: str, nama: str) -> Blok:
    capaian = f"{id_}/capaian-jangka-menengah"
    alasan = bahan.katalog.get(capaian).catatan if capaian in bahan.katalog else "Realisasi tahun ini belum ada."
    return data_kurang(
        "Kemajuan belum dapat dihitung",
        Nama(nama),
        ": target akhir renstra adalah ",
        bahan.bil(f"{id_}/target-akhir"),
        ". ",
        Nama(alasan),
    )
