"""Bab III C: revenue, spending, and what does not add up."""

from __future__ import annotations

from terang.kinerja.pilihan import JenisBelanja
from terang.naskah.blok import Bab, Baris, Blok, JenisBaris, JenisKotak, Tabel
from terang.naskah.sisipan import Acuan, Nama, Sisipan
from terang.report.compose import Isi, baris, data_kurang, join_dan, kalimat, kepala, kotak, par, sisip, tabel
from terang.report.katalog import KOSONG
from terang.report.lkjip.bagian import bagian
from terang.report.lkjip.bahan import Bahan
from terang.report.lkjip.gambar.grafik import build_serapan
from terang.report.lkjip.katalog.efisiensi import PERANGKAT_DAERAH
from terang.report.lkjip.sections.kata import list_kalimat_efisiensi
from terang.rumus.identitas import SelisihAnggaran

BELANJA = {
    JenisBelanja.OPERASI: "Belanja operasi",
    JenisBelanja.MODAL: "Belanja modal",
    JenisBelanja.TAK_TERDUGA: "Belanja tak terduga",
    JenisBelanja.TRANSFER: "Belanja transfer",
    JenisBelanja.TIDAK_LANGSUNG: "Belanja tidak langsung",
    JenisBelanja.LANGSUNG: "Belanja langsung",
}


@bagian("bab-iii/akuntabilitas-keuangan")
def build_keuangan(bahan: Bahan) -> tuple[Blok, ...]:
    """Revenue, spending per kind and per program, remaining budget."""
    isi = (
        ("pendapatan", "Target dan Realisasi Pendapatan", _pendapatan(bahan)),
        ("belanja", "Anggaran dan Realisasi Belanja", _belanja(bahan)),
        ("sisa", "Sisa Anggaran", _sisa(bahan)),
    )
    return tuple(
        Bab(id=f"bab-iii/akuntabilitas-keuangan/{id_}", tingkat=3, nomor=f"{n}.", judul=judul, isi=blok)
        for n, (id_, judul, blok) in enumerate(isi, start=1)
    )


def _pendapatan(bahan: Bahan) -> tuple[Blok, ...]:
    rows = [p for p in bahan.buku.pendapatan if p.tahun == bahan.buku.tahun]
    if not rows:
        return (data_kurang("Pendapatan belum dicatat", "Isi tabel pendapatan bila perangkat daerah ini memungutnya."),)
    blok: list[Blok] = []
    for p in rows:
        id_ = f"pendapatan/{p.id}"
        if bahan.ada(f"{id_}/target"):
            blok.append(
                par(
                    "Target pendapatan dari ",
                    sisip(p.uraian),
                    f" tahun {bahan.tahun} sebesar Rp",
                    bahan.bil(f"{id_}/target"),
                    " (",
                    Nama(bahan.terbilang_rupiah(f"{id_}/target")),
                    ").",
                    *_realisasi_pendapatan(bahan, id_),
                )
            )
        elif bahan.ada(f"{id_}/realisasi"):
            blok.append(
                par("Target pendapatan dari ", sisip(p.uraian), " belum ada.", *_realisasi_pendapatan(bahan, id_))
            )
        if p.keterangan:
            blok.append(par(kalimat(p.keterangan)))
        if not bahan.ada(f"{id_}/realisasi"):
            blok.append(
                data_kurang(
                    "Realisasi pendapatan belum ada",
                    "Angka realisasi pendapatan dari ",
                    sisip(p.uraian),
                    " tidak tercatat, sehingga pencapaian targetnya tidak dapat dinyatakan. Angka itu diperoleh dari"
                    " laporan realisasi anggaran.",
                )
            )
    return tuple(blok)


def _realisasi_pendapatan(bahan: Bahan, id_: str) -> list[Sisipan | str]:
    if not bahan.ada(f"{id_}/realisasi"):
        return []
    isi: list[Sisipan | str] = [" Realisasinya Rp", bahan.bil(f"{id_}/realisasi")]
    if bahan.ada(f"{id_}/capaian"):
        isi += [" atau ", bahan.bil(f"{id_}/capaian"), " persen dari target"]
    return [*isi, "."]


def _belanja(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.ada("anggaran/total"):
        return (data_kurang("Anggaran belum dicatat", "Isi tabel anggaran pada paket data."),)
    return (
        *bahan.tulis("bab-iii/belanja", lambda: _uraian_belanja(bahan)),
        _tabel_jenis(bahan),
        *_per_program(bahan),
        *_masalah(bahan),
    )


def _uraian_belanja(bahan: Bahan) -> tuple[Blok, ...]:
    isi: list[Sisipan | str] = []
    if bahan.ada("anggaran/murni") and bahan.ada("anggaran/perubahan"):
        isi += [
            "Anggaran murni sebesar Rp",
            bahan.bil("anggaran/murni"),
            " (",
            Nama(bahan.terbilang_rupiah("anggaran/murni")),
            ") berubah menjadi Rp",
            bahan.bil("anggaran/perubahan"),
            " (",
            Nama(bahan.terbilang_rupiah("anggaran/perubahan")),
            "). ",
        ]
    else:
        isi += [
            "Anggaran sebesar Rp",
            bahan.bil("anggaran/total"),
            " (",
            Nama(bahan.terbilang_rupiah("anggaran/total")),
            "). ",
        ]
    if not bahan.ada("realisasi-anggaran/total"):
        return (par(*isi), data_kurang("Realisasi belanja belum ada", "Isi tabel realisasi_anggaran pada paket data."))
    isi += [
        "Sampai akhir tahun terealisasi Rp",
        bahan.bil("realisasi-anggaran/total"),
        " atau ",
        bahan.bil("anggaran/serapan"),
        " persen, sehingga tersisa Rp",
        bahan.bil("anggaran/sisa"),
        " atau ",
        bahan.bil("anggaran/sisa-persen"),
        " persen. ",
        Acuan("", "tabel-belanja"),
        " merincinya.",
    ]
    return (par(*isi),)


def _tabel_jenis(bahan: Bahan) -> Tabel:
    rows: list[Baris] = [
        kepala("Jenis belanja", "Anggaran (rupiah)", "Realisasi (rupiah)", "Serapan (%)", "Sisa (rupiah)")
    ]
    for jenis, nama in BELANJA.items():
        if f"anggaran/jenis/{jenis}" in bahan.katalog:
            rows.append(baris(nama, *_angka_belanja(bahan, f"jenis/{jenis}")))
    isi = ("anggaran/total", "realisasi-anggaran/total", "anggaran/serapan", "anggaran/sisa")
    angka = (bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi)
    rows.append(baris("Jumlah", *angka, jenis=JenisBaris.TOTAL))
    judul = f"Anggaran dan realisasi belanja tahun {bahan.tahun}"
    return tabel("tabel-belanja", "4k 3n 3n 2n 3n", rows, judul=judul, sumber=bahan.sumber, lembar="Belanja")


def _angka_belanja(bahan: Bahan, kunci: str) -> list[Sisipan | str]:
    isi = (f"anggaran/{kunci}", f"realisasi-anggaran/{kunci}", f"serapan/{kunci}", f"sisa/{kunci}")
    return [bahan.bil(x) if x in bahan.katalog else KOSONG for x in isi]


def _per_program(bahan: Bahan) -> tuple[Blok, ...]:
    program = [(p.nama, f"serapan/{p.id}") for p in bahan.buku.program if bahan.ada(f"serapan/{p.id}")]
    if program:
        return (build_serapan(bahan.katalog, program, judul="Serapan anggaran per program"), *_tanpa_serapan(bahan))
    jenis = [(nama, f"serapan/jenis/{j}") for j, nama in BELANJA.items() if bahan.ada(f"serapan/jenis/{j}")]
    tercatat: list[Isi] = ["seluruhnya"] if bahan.ada("realisasi-anggaran/total") else []
    tercatat += ["per jenis belanja"] if jenis else []
    kurang = data_kurang(
        "Serapan per program belum dapat dihitung",
        "Realisasi belanja per program tidak tercatat",
        *(["; yang tercatat hanya realisasi ", *join_dan(tercatat)] if tercatat else []),
        ".",
        " Angkanya diperoleh dari laporan realisasi anggaran per program.",
    )
    grafik = (build_serapan(bahan.katalog, jenis, judul="Serapan anggaran per jenis belanja"),) if jenis else ()
    return (*grafik, kurang)


def _tanpa_serapan(bahan: Bahan) -> tuple[Blok, ...]:
    """Programs that the picture cannot show."""
    tanpa: list[Isi] = [Nama(p.nama) for p in bahan.buku.program if not bahan.ada(f"serapan/{p.id}")]
    if not tanpa:
        return ()
    isi = ("Anggaran atau realisasinya belum tercatat untuk ", *join_dan(tanpa), ".")
    return (data_kurang("Serapan sebagian program belum dapat dihitung", *isi),)


def _masalah(bahan: Bahan) -> tuple[Blok, ...]:
    return tuple(_kotak_selisih(bahan, selisih) for selisih in bahan.selisih)


def _kotak_selisih(bahan: Bahan, selisih: SelisihAnggaran) -> Blok:
    id_ = f"selisih-anggaran/{selisih.induk}"
    isi: list[Sisipan | str] = [
        "Rincian ",
        Nama(bahan.nama(selisih.induk)),
        " tidak berjumlah sama dengan pagunya, yaitu Rp",
        bahan.bil(f"anggaran/{selisih.induk}"),
        "; selisihnya Rp",
        bahan.bil(id_),
        ".",
        *_list_ragu(bahan, selisih),
    ]
    if selisih.tanpa_angka:
        isi += [" Belum ada anggaran untuk ", *join_dan([Nama(bahan.nama(anak)) for anak in selisih.tanpa_angka]), "."]
    if selisih.kembar:
        isi.append(" Petunjuk: beberapa rincian memuat jumlah yang persis sama, lazimnya karena salin-tempel.")
    return kotak(JenisKotak.MASALAH, "Data anggaran yang belum dapat dipakai", par(*isi))


def _list_ragu(bahan: Bahan, selisih: SelisihAnggaran) -> list[Sisipan | str]:
    ragu: list[Isi] = [Nama(bahan.nama(anak)) for anak in selisih.anak if anak in bahan.ragu]
    if not ragu:
        return []
    return [
        " Angka yang diragukan, yaitu untuk ",
        *join_dan(ragu),
        ", tidak dicetak sebagai angka, melainkan ditandai ⚠ pada ",
        Acuan("", "tabel-rincian-anggaran"),
        " sampai pemilik data memastikannya.",
    ]


def _sisa(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.ada("anggaran/sisa"):
        return (data_kurang("Sisa anggaran belum dapat dihitung", "Realisasi belanja belum tercatat."),)
    return (
        par(
            "Sisa anggaran Rp",
            bahan.bil("anggaran/sisa"),
            " adalah selisih anggaran dan realisasi belanja perangkat daerah. Ini bukan sisa lebih perhitungan anggaran"
            " (SiLPA), yang hanya ada pada tingkat pemerintah daerah. Sisa anggaran juga belum tentu efisiensi: hanya"
            " sisa dari kegiatan yang keluarannya tercapai yang dapat disebut demikian.",
        ),
        *_efisiensi(bahan),
    )


def _efisiensi(bahan: Bahan) -> tuple[Blok, ...]:
    if not bahan.ada("total/efisiensi"):
        return ()
    return (
        par(
            "Dibandingkan dengan serapan ",
            bahan.bil("anggaran/serapan"),
            " persen, capaian perangkat daerah ",
            bahan.bil("total/capaian"),
            " persen berselisih ",
            bahan.bil("total/efisiensi"),
            " persen poin.",
            *list_kalimat_efisiensi(bahan.efisiensi[PERANGKAT_DAERAH]),
        ),
    )
