"""Budget and spending of the agency, its programs, kegiatan and sub kegiatan, and revenue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from terang.kinerja.anggaran import Anggaran, RealisasiAnggaran
from terang.kinerja.angka import Angka
from terang.kinerja.buku import BukuKinerja
from terang.kinerja.pilih import list_anggaran, list_realisasi_anggaran
from terang.kinerja.pilihan import JenisBelanja, Rumus, Versi
from terang.report.katalog import Katalog
from terang.report.lkjip.katalog.sumber import get_sumber, is_diragukan, write_catatan
from terang.rumus.capaian import compute_capaian
from terang.rumus.identitas import SelisihAnggaran
from terang.rumus.pohon_anggaran import check_pohon_anggaran
from terang.rumus.serapan import compute_penyerapan, compute_sisa, compute_sisa_persen
from terang.rumus.umum import compute_beda, compute_jumlah

Uang = Anggaran | RealisasiAnggaran


def add_anggaran(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """Enters `anggaran/...`, `realisasi-anggaran/...`, `serapan/...`, `sisa/...` for every owner that has them."""
    pd = buku.identitas.perangkat_daerah_id
    _add_total(katalog, buku, pd, on)
    for jenis in JenisBelanja:
        _add_pasangan(katalog, buku, pd, f"jenis/{jenis}", f"belanja {jenis.replace('-', ' ')}", on, jenis)
    for tabel in ("program", "kegiatan", "sub_kegiatan"):
        for row in getattr(buku, tabel):
            _add_pasangan(katalog, buku, row.id, row.id, row.nama, on)
    _add_jumlah_program(katalog, buku, on)
    _add_selisih(katalog, buku, on)


def _add_total(katalog: Katalog, buku: BukuKinerja, pd: str, on: date) -> None:
    tahun = buku.tahun
    for versi in (Versi.MURNI, Versi.PERUBAHAN):
        rows = list_anggaran(buku, pd, tahun, versi)
        if rows:
            _add_uang(katalog, buku, f"anggaran/{versi}", rows, f"Anggaran {versi} {tahun}", on)
    berlaku = next((v for v in (Versi.PERUBAHAN, Versi.MURNI) if f"anggaran/{v}" in katalog), None)
    if berlaku is None:
        return
    katalog.add_sebutan("anggaran/total", f"anggaran/{berlaku}")
    rows_realisasi = list_realisasi_anggaran(buku, pd, tahun)
    if rows_realisasi:
        _add_uang(katalog, buku, "realisasi-anggaran/total", rows_realisasi, f"Realisasi belanja {tahun}", on)
        _add_turunan(katalog, "total", on, serapan="anggaran/serapan", sisa="anggaran/sisa")
        persen = compute_sisa_persen(katalog.nilai("anggaran/total"), katalog.nilai("realisasi-anggaran/total"), on=on)
        masukan = {"PA": ("anggaran/total",), "RA": ("realisasi-anggaran/total",)}
        katalog.add_hitungan("anggaran/sisa-persen", persen, masukan, uraian="Sisa anggaran dalam persen", satuan="%")


def _add_pasangan(
    katalog: Katalog,
    buku: BukuKinerja,
    pemilik: str,
    kunci: str,
    nama: str,
    on: date,
    jenis: JenisBelanja | None = None,
) -> None:
    anggaran = list_anggaran(buku, pemilik, buku.tahun, jenis=jenis)
    if any(is_diragukan(buku, "anggaran", row.id) for row in anggaran):
        return
    realisasi = list_realisasi_anggaran(buku, pemilik, buku.tahun, jenis)
    if anggaran:
        _add_uang(katalog, buku, f"anggaran/{kunci}", anggaran, f"Anggaran {nama}", on)
    if realisasi:
        _add_uang(katalog, buku, f"realisasi-anggaran/{kunci}", realisasi, f"Realisasi {nama}", on)
    if anggaran and realisasi:
        _add_turunan(katalog, kunci, on, serapan=f"serapan/{kunci}", sisa=f"sisa/{kunci}")


def _add_turunan(katalog: Katalog, kunci: str, on: date, *, serapan: str, sisa: str) -> None:
    anggaran, realisasi = f"anggaran/{kunci}", f"realisasi-anggaran/{kunci}"
    uang = (katalog.nilai(anggaran), katalog.nilai(realisasi))
    masukan = {"PA": (anggaran,), "RA": (realisasi,)}
    nama = katalog.get(anggaran).uraian.removeprefix("Anggaran ")
    serapan_ = compute_penyerapan(*uang, on=on)
    katalog.add_hitungan(serapan, serapan_, masukan, uraian=f"Serapan anggaran {nama}", satuan="%")
    katalog.add_hitungan(sisa, compute_sisa(*uang, on=on), masukan, uraian=f"Sisa anggaran {nama}", desimal=0)


def _add_uang(katalog: Katalog, buku: BukuKinerja, id_: str, rows: Sequence[Uang], uraian: str, on: date) -> None:
    """One amount; the sum of its rows where there are several sources of funds."""
    if len(rows) == 1:
        _add_baris(katalog, buku, id_, rows[0], uraian)
        return
    parts = [_add_baris(katalog, buku, f"{id_}/{row.id}", row, f"{uraian}, {row.sumber_dana}") for row in rows]
    jumlah = compute_jumlah([Decimal(row.jumlah) for row in rows], on=on)
    katalog.add_hitungan(id_, jumlah, {"N": tuple(parts)}, uraian=uraian, desimal=0)


def _add_baris(katalog: Katalog, buku: BukuKinerja, id_: str, row: Uang, uraian: str) -> str:
    tabel = "anggaran" if isinstance(row, Anggaran) else "realisasi_anggaran"
    return katalog.add_fakta(
        id_,
        row.jumlah,
        uraian=uraian,
        sumber=get_sumber(buku, tabel, row.id),
        desimal=0,
        catatan=write_catatan(buku, tabel, row.id),
    )


def _add_jumlah_program(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    ids = [f"anggaran/{p.id}" for p in buku.program]
    if ids and all(id_ in katalog for id_ in ids):
        jumlah = compute_jumlah([katalog.nilai(id_) for id_ in ids], on=on)
        uraian = "Jumlah anggaran seluruh program"
        katalog.add_hitungan("anggaran/jumlah-program", jumlah, {"N": tuple(ids)}, uraian=uraian, desimal=0)


def _add_selisih(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """The gap of every whole that its parts do not make; the parts are shown as data, doubted ones too."""
    for gap in list_selisih(buku, on):
        induk, id_ = _get_id_induk(katalog, buku, gap.induk), f"selisih-anggaran/{gap.induk}"
        if induk not in katalog:
            continue
        parts = [part for anak in gap.anak for part in _add_tertulis(katalog, buku, gap.induk, anak)]
        jumlah = compute_jumlah([katalog.nilai(part) for part in parts], on=on)
        nama = f"rincian {gap.induk}"
        katalog.add_hitungan(f"{id_}/rincian", jumlah, {"N": tuple(parts)}, uraian=f"Jumlah {nama}", desimal=0)
        whole, total = katalog.nilai(induk), jumlah.value
        if whole is not None and total is not None:
            beda = compute_beda(whole, total, on=on)
            masukan = {"A": (induk,), "B": (f"{id_}/rincian",)}
            katalog.add_hitungan(id_, beda, masukan, uraian=f"Selisih pagu dan {nama}", desimal=0)


def list_selisih(buku: BukuKinerja, on: date) -> list[SelisihAnggaran]:
    """Wholes that their parts do not make, in the version of the budget that is in force at the end of the year."""
    return [
        gap
        for gap in check_pohon_anggaran(buku, on=on).selisih
        if gap.identitas == "anak"
        and gap.keterangan in {f"anggaran {r.versi} {r.tahun}" for r in list_anggaran(buku, gap.induk, buku.tahun)}
    ]


def _get_id_induk(katalog: Katalog, buku: BukuKinerja, induk: str) -> str:
    """The figure of a whole; that of the perangkat daerah gets a second name under its id."""
    id_ = f"anggaran/{induk}"
    if induk == buku.identitas.perangkat_daerah_id and "anggaran/total" in katalog:
        katalog.add_sebutan(id_, "anggaran/total")
    return id_


def _add_tertulis(katalog: Katalog, buku: BukuKinerja, induk: str, anak: str) -> list[str]:
    """Figures of one part in the version of its whole: the one already entered, or its rows as they are written."""
    versi = list_anggaran(buku, induk, buku.tahun)[0].versi
    rows = list_anggaran(buku, anak, buku.tahun, versi)
    if f"anggaran/{anak}" in katalog and rows == list_anggaran(buku, anak, buku.tahun):
        return [f"anggaran/{anak}"]
    return [_add_baris(katalog, buku, f"anggaran-tertulis/{row.id}", row, f"Anggaran tertulis {anak}") for row in rows]


def add_pendapatan(katalog: Katalog, buku: BukuKinerja, on: date) -> None:
    """Enters `pendapatan/<id>/target`, `/realisasi` and `/capaian`."""
    for row in (p for p in buku.pendapatan if p.tahun == buku.tahun):
        id_ = f"pendapatan/{row.id}"
        sumber = get_sumber(buku, "pendapatan", row.id)
        catatan = write_catatan(buku, "pendapatan", row.id)
        for ukuran, jumlah in (("target", row.target), ("realisasi", row.realisasi)):
            if jumlah is not None:
                uraian = f"{ukuran.capitalize()} {row.uraian} {row.tahun}"
                katalog.add_fakta(f"{id_}/{ukuran}", jumlah, uraian=uraian, sumber=sumber, desimal=0, catatan=catatan)
        if row.target is not None and row.realisasi is not None:
            hasil = compute_capaian(Rumus.MAKS, Angka(nilai=Decimal(row.target)), Decimal(row.realisasi), on=on)
            masukan = {"T": (f"{id_}/target",), "R": (f"{id_}/realisasi",)}
            katalog.add_hitungan(f"{id_}/capaian", hasil, masukan, uraian=f"Capaian {row.uraian}", satuan="%")
