"""The review as `Catatan Hasil Reviu`, a Word document for the file of the inspectorate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from terang.checks.kerangka import Pemeriksaan, Pengecualian, Temuan
from terang.naskah.blok import Bab, Baris, Blok, Daftar, JenisBaris, Kolom, Paragraf, Rata, Sel, Tabel
from terang.naskah.naskah import Naskah
from terang.naskah.sisipan import Nama, Teks
from terang.naskah.tempat import write_tempat
from terang.writers.docx import write_docx
from terang.writers.reviu.berkas import (
    URUTAN_TINGKAT,
    BerkasReviu,
    get_tingkat,
    list_tak_diperiksa,
    list_tak_terpakai,
    map_nomor,
    split_temuan,
    write_nama,
    write_terima,
)
from terang.writers.reviu.formulir import build_checklist, build_pernyataan

_JUDUL = "Catatan Hasil Reviu"


def write_docx_reviu(berkas: Sequence[BerkasReviu], *, tak_terpakai: Sequence[Pengecualian] = ()) -> bytes:
    """Of every file its findings, what could not be examined, the checklist with its evidence, and the statement.

    Returns:
        A DOCX on A4; the same review gives the same bytes.
    """
    isi = tuple(bab for urut, satu in enumerate(berkas, 1) for bab in _list_bab(satu, urut))
    if tak_terpakai:
        isi = (*isi, _build_tak_terpakai(tak_terpakai))
    nama = ", ".join(satu.nama for satu in berkas)
    return write_docx(Naskah(judul=f"{_JUDUL}: {nama}", isi=isi, kepala=_JUDUL, kaki=nama))


def _list_bab(berkas: BerkasReviu, urut: int) -> Iterator[Bab]:
    bagian = (
        ("A.", "Identitas laporan", (_build_identitas(berkas, f"identitas-{urut}"), *_list_ringkasan(berkas))),
        ("B.", "Yang tidak dapat diperiksa", _build_tak_diperiksa(berkas, f"tak-{urut}")),
        ("C.", "Temuan yang dikecualikan", _build_dikecualikan(berkas, f"kecuali-{urut}")),
        # Last, for its landscape pages would leave the rest of a portrait page empty before and after them.
        ("D.", "Temuan", _build_temuan(berkas, f"temuan-{urut}")),
    )
    yield Bab(
        id=f"catatan-{urut}",
        judul=f"{_JUDUL} Laporan Kinerja",
        isi=tuple(
            Bab(id=f"bagian-{urut}-{nomor[0].lower()}", nomor=nomor, judul=judul, tingkat=2, isi=isi)
            for nomor, judul, isi in bagian
        ),
    )
    butir = build_checklist(berkas.formulir, map_nomor(berkas.jawaban), f"butir-{urut}")
    yield Bab(id=f"checklist-{urut}", judul="Checklist Reviu", isi=butir)
    yield Bab(id=f"pernyataan-{urut}", judul="Pernyataan Telah Direviu", isi=build_pernyataan(berkas.tahun))


def _build_identitas(berkas: BerkasReviu, id_: str) -> Tabel:
    halaman = f"{berkas.halaman} halaman, " if berkas.halaman else ""
    isi = (
        ("Berkas", berkas.nama),
        ("Tahun laporan", str(berkas.tahun or "tidak terbaca")),
        ("Isi", f"{berkas.jenis.upper()}, {halaman}{berkas.jumlah_tabel} tabel"),
        # In four groups: Word does not break a word of 64 letters.
        ("SHA-256", " ".join(berkas.sha256[awal : awal + 16] for awal in range(0, len(berkas.sha256), 16))),
        ("Direviu dengan", f"Terang, {len(berkas.jawaban)} pemeriksaan"),
        *((("Angka", berkas.cakupan),) if berkas.cakupan else ()),
    )
    return Tabel(id=id_, kolom=(Kolom(lebar=3), Kolom(lebar=9)), baris=tuple(_build_baris(dua) for dua in isi))


def _list_ringkasan(berkas: BerkasReviu) -> tuple[Blok, ...]:
    terbuka, diterima = split_temuan(berkas.jawaban)
    jumlah = Counter(get_tingkat(satu.periksa, satu.temuan) for satu in terbuka)
    hitung = ", ".join(f"{jumlah[tingkat]} {tingkat}" for tingkat in URUTAN_TINGKAT)
    hitung += f", dan {len(diterima)} yang dikecualikan" if diterima else ""
    return (
        _paragraf(
            f"Temuan: {hitung}. Galat terbukti dari hitungan atau dari teks laporan sendiri; peringatan perlu "
            "dilihat pereviu; info tidak harus diperbaiki."
        ),
        _paragraf(
            "Menurut PermenPANRB 53/2014 Lampiran III huruf C, reviu dilakukan hanya atas laporan kinerja tingkat "
            "kementerian/lembaga/pemerintah daerah; reviu atas laporan perangkat daerah adalah tambahan."
        ),
    )


def _build_temuan(berkas: BerkasReviu, id_: str) -> tuple[Blok, ...]:
    temuan, _ = split_temuan(berkas.jawaban)
    if not temuan:
        return (_paragraf("Tidak ada temuan pada yang dapat diperiksa."),)
    kolom = (
        Kolom(lebar=2, rata=Rata.TENGAH),
        Kolom(lebar=9),
        Kolom(lebar=8),
        Kolom(lebar=8),
        Kolom(lebar=21),
        Kolom(lebar=5),
    )
    kepala = _build_baris(("No", "Tempat", "Tertulis", "Seharusnya", "Penjelasan", "Tingkat"), jenis=JenisBaris.KEPALA)
    baris = [_build_baris(_list_sel(satu.nomor, satu.periksa, satu.temuan)) for satu in temuan]
    return (Tabel(id=id_, kolom=kolom, baris=(kepala, *baris), lanskap=True),)


def _list_sel(urut: int, periksa: Pemeriksaan, temuan: Temuan) -> tuple[str, ...]:
    penjelasan = [f"{write_nama(periksa)} ({periksa.kode}).", temuan.penjelasan]
    if temuan.asal_usul:
        penjelasan.append(f"Kemungkinan sebab: {temuan.asal_usul}.")
    if temuan.akibat:
        penjelasan.append(f"Akibatnya: {'; '.join(temuan.akibat)}.")
    if periksa.dasar_hukum:
        penjelasan.append(f"Dasar: {periksa.dasar_hukum}.")
    return (
        str(urut),
        write_tempat(temuan.tempat),
        temuan.tertulis,
        temuan.seharusnya or "(ditentukan pereviu)",
        " ".join(penjelasan),
        str(get_tingkat(periksa, temuan)).capitalize(),
    )


def _build_dikecualikan(berkas: BerkasReviu, id_: str) -> tuple[Blok, ...]:
    _, diterima = split_temuan(berkas.jawaban)
    if not diterima:
        return (_paragraf("Tidak ada temuan yang dikecualikan."),)
    kolom = (Kolom(lebar=2, rata=Rata.TENGAH), Kolom(lebar=9), Kolom(lebar=5), Kolom(lebar=5), Kolom(lebar=11))
    kepala = _build_baris(("No", "Temuan", "Tertulis", "Seharusnya", "Alasan diterima"), jenis=JenisBaris.KEPALA)
    baris = tuple(
        _build_baris(
            (
                str(satu.nomor),
                f"{write_nama(satu.periksa)} ({satu.periksa.kode}). {write_tempat(satu.temuan.tempat)}",
                satu.temuan.tertulis,
                satu.temuan.seharusnya or "(ditentukan pereviu)",
                write_terima(satu.temuan.dikecualikan) if satu.temuan.dikecualikan else "",
            )
        )
        for satu in diterima
    )
    return (
        _paragraf("Temuan berikut sudah diterima orang dengan alasannya, dan tidak dihitung sebagai temuan."),
        Tabel(id=id_, kolom=kolom, baris=(kepala, *baris)),
    )


def _build_tak_terpakai(tak_terpakai: Sequence[Pengecualian]) -> Bab:
    butir = tuple((_paragraf(satu),) for satu in list_tak_terpakai(tak_terpakai))
    awal = _paragraf("Temuan yang dikecualikan ini tidak ada lagi; hapus barisnya dari daftar pengecualian.")
    return Bab(id="tak-terpakai", judul="Pengecualian Tidak Terpakai", isi=(awal, Daftar(butir=butir)))


def _build_tak_diperiksa(berkas: BerkasReviu, id_: str) -> tuple[Blok, ...]:
    daftar = list_tak_diperiksa(berkas)
    if not daftar:
        return (_paragraf("Seluruh berkas terbaca, dan setiap pemeriksaan menemukan yang diperiksanya."),)
    kolom = (Kolom(lebar=3), Kolom(lebar=4), Kolom(lebar=9))
    kepala = _build_baris(("Pemeriksaan", "Tempat", "Alasan"), jenis=JenisBaris.KEPALA)
    return (
        _paragraf("Tanpa temuan tidak berarti benar pada bagian berikut; pereviu perlu melihatnya sendiri."),
        Tabel(id=id_, kolom=kolom, baris=(kepala, *(_build_baris(satu) for satu in daftar))),
    )


def _build_baris(isi: Iterable[str], jenis: JenisBaris = JenisBaris.DATA) -> Baris:
    return Baris(sel=tuple(Sel(isi=(Nama(teks),)) for teks in isi), jenis=jenis)


def _paragraf(teks: str) -> Paragraf:
    return Paragraf(isi=(Teks(teks),))
