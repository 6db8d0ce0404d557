"""Bab II B: indikator kinerja utama and the Perjanjian Kinerja of the year."""

from __future__ import annotations

from terang.kinerja.perjanjian import ButirPerjanjian, PerjanjianKinerja
from terang.kinerja.pilih import URUTAN_VERSI, list_anggaran
from terang.naskah.blok import Baris, Blok, JenisBaris, Tabel
from terang.naskah.sisipan import Acuan, Nama
from terang.report.compose import baris, data_kurang, kepala, par, sel, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.sections.kata import write_satuan

POLARITAS = {
    "naik": "makin tinggi makin baik",
    "turun": "makin rendah makin baik",
    "rentang": "di dalam rentang",
    "stabil": "makin dekat target makin baik",
}


@bagian("bab-ii/iku-perjanjian-kinerja")
def build_iku_perjanjian(bahan: Bahan) -> tuple[Blok, ...]:
    """The IKU with their metadata, then what was promised."""
    if not bahan.pengukuran.list_indikator():
        kurang = data_kurang(
            "Indikator kinerja utama belum dicatat", "Isi tabel sasaran dan indikator pada paket data."
        )
        return (kurang, *_perjanjian(bahan))
    return (
        *bahan.tulis("bab-ii/iku-perjanjian-kinerja", lambda: _uraian(bahan)),
        _tabel_iku(bahan),
        *_perjanjian(bahan),
    )


def _uraian(bahan: Bahan) -> tuple[Blok, ...]:
    return (
        par(
            "Keberhasilan sasaran diukur dengan ",
            bahan.bil("cacah/iku"),
            " indikator kinerja utama (IKU). ",
            Acuan("", "tabel-iku"),
            " memuat arah, rumus dan sumber datanya; yang belum ditetapkan diberi tanda –.",
        ),
    )


def _tabel_iku(bahan: Bahan) -> Tabel:
    rows: list[Baris] = [
        kepala("Indikator kinerja utama", "Satuan", "Arah", "Formulasi", "Sumber data", "Penanggung jawab")
    ]
    for hasil in bahan.pengukuran.list_indikator():
        i = hasil.indikator
        unit = bahan.buku.get("unit_kerja", i.penanggung_jawab_id).nama if i.penanggung_jawab_id else KOSONG
        rows.append(
            baris(
                Nama(i.nama),
                write_satuan(bahan, i),
                POLARITAS[i.polaritas],
                Nama(i.formulasi or KOSONG),
                Nama(i.sumber_data or KOSONG),
                Nama(unit),
            )
        )
    return tabel("tabel-iku", "4k 2k 3k 3k 5k 3k", rows, judul="Indikator kinerja utama", sumber=bahan.sumber)


def get_perjanjian(bahan: Bahan) -> PerjanjianKinerja | None:
    """The agreement of the year that is in force and has lines: the changed one before the first."""
    rows = {p.versi: p for p in bahan.buku.perjanjian_kinerja if p.tahun == bahan.buku.tahun and list_butir(bahan, p)}
    return next((rows[v] for v in URUTAN_VERSI if v in rows), None)


def list_butir(bahan: Bahan, perjanjian: PerjanjianKinerja) -> list[ButirPerjanjian]:
    """The lines of an agreement in their order."""
    rows = (b for b in bahan.buku.butir_perjanjian if b.perjanjian_kinerja_id == perjanjian.id)
    return sorted(rows, key=lambda b: b.urutan)


def _perjanjian(bahan: Bahan) -> tuple[Blok, ...]:
    perjanjian = get_perjanjian(bahan)
    if perjanjian is None:
        return (
            data_kurang(
                f"Perjanjian Kinerja tahun {bahan.tahun} belum ada",
                "Isi tabel perjanjian_kinerja dan butir_perjanjian pada paket data.",
            ),
        )
    return (
        par(
            "Perjanjian Kinerja tahun ",
            bahan.tahun,
            " disepakati antara ",
            Nama(bahan.buku.get("jabatan", perjanjian.pihak_pertama_id).nama),
            " dan ",
            Nama(perjanjian.pihak_kedua),
            " (",
            Acuan("", "tabel-perjanjian"),
            "). Bentuk resminya ada pada lampiran.",
        ),
        build_tabel_perjanjian(
            bahan, perjanjian, id_="tabel-perjanjian", judul=f"Perjanjian Kinerja tahun {bahan.tahun}"
        ),
        *list_tabel_anggaran_program(bahan, id_="tabel-perjanjian-anggaran", judul="Anggaran program dalam perjanjian"),
    )


def build_tabel_perjanjian(bahan: Bahan, perjanjian: PerjanjianKinerja, *, id_: str, judul: str) -> Tabel:
    """Upper table of form 5-6: No, sasaran strategis, indikator kinerja, target."""
    rows: list[Baris] = [kepala("No", "Sasaran strategis", "Indikator kinerja", "Satuan", "Target")]
    butir = list_butir(bahan, perjanjian)
    sasaran = list(dict.fromkeys(b.sasaran_id for b in butir))
    for n, sasaran_id in enumerate(sasaran, start=1):
        anggota = [b for b in butir if b.sasaran_id == sasaran_id]
        for m, b in enumerate(anggota):
            indikator = bahan.buku.get("indikator", b.indikator_id)
            awal = (
                (
                    sel(str(n), baris=len(anggota)),
                    sel(Nama(bahan.buku.get("sasaran", sasaran_id).nama), baris=len(anggota)),
                )
                if m == 0
                else ()
            )
            sendiri = f"perjanjian/{b.id}/target"
            target = bahan.bil(sendiri if sendiri in bahan.katalog else f"{indikator.id}/target")
            rows.append(baris(*awal, Nama(indikator.nama), write_satuan(bahan, indikator), target))
    return tabel(id_, "1t 4k 5k 2k 2n", rows, judul=judul, sumber=bahan.sumber)


def list_tabel_anggaran_program(bahan: Bahan, *, id_: str, judul: str) -> tuple[Tabel, ...]:
    """Lower table of form 5-6: program, anggaran, keterangan; none where no program is recorded."""
    if not bahan.buku.program:
        return ()
    rows: list[Baris] = [kepala("No", "Program", "Anggaran (rupiah)", "Keterangan")]
    for n, program in enumerate(sorted(bahan.buku.program, key=lambda p: p.urutan), start=1):
        angka = f"anggaran/{program.id}"
        dana = {a.sumber_dana for a in list_anggaran(bahan.buku, program.id, bahan.buku.tahun) if a.sumber_dana}
        isi = bahan.bil(angka) if angka in bahan.katalog else KOSONG
        rows.append(baris(str(n), Nama(program.nama), isi, Nama(", ".join(sorted(dana)) or KOSONG)))
    if "anggaran/jumlah-program" in bahan.katalog:
        rows.append(baris(sel("Jumlah", kolom=2), bahan.bil("anggaran/jumlah-program"), "", jenis=JenisBaris.TOTAL))
    return (tabel(id_, "1t 6k 3n 2k", rows, judul=judul, sumber=bahan.sumber),)
