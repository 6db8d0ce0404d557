"""The reviewed PDF itself with its findings marked: highlights with notes, numbers in the margin, an outline."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import pikepdf
from pikepdf import Array, Name, OutlineItem

from terang.checks.kerangka import TakDiperiksa
from terang.errors import UnreadableError, UsageError
from terang.writers.reviu.berkas import BerkasReviu, TemuanBernomor, list_temuan_bernomor, write_terima
from terang.writers.reviu.catatan_pdf import write_catatan, write_judul, write_tak_terbaca
from terang.writers.reviu.lembar_pdf import Dicari, Halaman, find_halaman
from terang.writers.reviu.tanda_pdf import Tanda, build_catatan, build_sorotan, list_nomor

_RUSAK = "Salinan bertanda tidak dapat dibuat dari PDF ini: susunannya rusak. Simpan ulang dari program asalnya."
_PATAH = (
    pikepdf.PdfError,
    pikepdf.OutlineStructureError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RuntimeError,
)
"""In any of these a structure shows itself that another program broke."""

_TERKUNCI = "PDF ini dikunci pemiliknya, jadi tidak dapat diberi tanda. Pakai --bentuk html, atau salinan tanpa kunci."


def write_pdf_reviu(berkas: Sequence[BerkasReviu]) -> bytes:
    """The original with a highlight and a note at the place of every finding; findings without a place in the outline.

    Nothing that the page prints is changed or covered. A signature in the original does not survive in the copy.

    Returns:
        A PDF; the same review gives the same bytes.

    Raises:
        UsageError: not exactly one file, or none in PDF.
        UnreadableError: the PDF is locked by its owner or too broken to be written again.
    """
    if len(berkas) != 1 or berkas[0].jenis != "pdf":
        nama = ", ".join(satu.nama for satu in berkas)
        raise UsageError(f"Bentuk pdf memberi tanda pada satu laporan PDF, bukan {nama}. Pakai bentuk html atau docx.")
    try:
        return _mark(berkas[0])
    except pikepdf.PasswordError as salah:
        raise UnreadableError(_TERKUNCI) from salah
    except _PATAH as salah:
        raise UnreadableError(_RUSAK) from salah


def _mark(berkas: BerkasReviu) -> bytes:
    temuan = list_temuan_bernomor(berkas.jawaban)
    keluar = io.BytesIO()
    with pikepdf.open(io.BytesIO(berkas.isi)) as pdf:
        if pdf.is_encrypted and not pdf.allow.modify_annotation:
            raise UnreadableError(_TERKUNCI)
        halaman = _mark_halaman(pdf, berkas, temuan)
        _add_daftar(pdf, temuan, halaman, berkas)
        pdf.save(keluar, encryption=False, deterministic_id=True, fix_metadata_version=False)
    return keluar.getvalue()


def _mark_halaman(
    pdf: pikepdf.Pdf, berkas: BerkasReviu, temuan: Sequence[TemuanBernomor]
) -> Mapping[int, pikepdf.Array]:
    """Marks on every page that needs them; the marked place of every finding by its number, for the outline."""
    menurut: dict[int, list[TemuanBernomor]] = {}
    for satu in temuan:
        menurut.setdefault(satu.temuan.tempat.halaman or 0, []).append(satu)
    gelap: dict[int, list[TakDiperiksa]] = {}
    for tak in berkas.tak_terbaca:
        gelap.setdefault(tak.tempat.halaman or 0, []).append(tak)
    dicari = {
        h: [Dicari(tertulis=s.temuan.tertulis, kutipan=s.temuan.kutipan) for s in menurut[h]]
        for h in sorted(menurut.keys() - {0})
    }
    letak_halaman = {h: _measure(pdf.pages[h - 1]) for h in gelap if 1 <= h <= len(pdf.pages)}
    letak_halaman |= find_halaman(berkas.isi, dicari)
    tujuan: dict[int, pikepdf.Array] = {}
    for nomor, letak in sorted(letak_halaman.items()):
        page = pdf.pages[nomor - 1]
        tanda, puncak = _list_tanda(pdf, letak, menurut.get(nomor, ()), gelap.get(nomor, ()))
        lama = page.obj.get(Name.Annots)
        # A new array: one array may serve several pages.
        awal = list(lama) if isinstance(lama, Array) else []
        page.obj[Name.Annots] = Array([*awal, *(pdf.make_indirect(satu) for satu in tanda)])
        for urut, tinggi in puncak.items():
            tujuan[urut] = Array([page.obj, Name.XYZ, None, tinggi, None])
    return tujuan


def _measure(page: pikepdf.Page) -> Halaman:
    """A page on which nothing is sought: the engine that seeks is not asked, for it may be too much for it."""
    x0, y0, x1, y1 = (float(satu) for satu in page.cropbox.as_list())
    return Halaman(
        putaran=page.rotation // 90 * 90 % 360, batas=(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), kotak=()
    )


def _list_tanda(
    pdf: pikepdf.Pdf, letak: Halaman, temuan: Sequence[TemuanBernomor], gelap: Sequence[TakDiperiksa]
) -> tuple[list[pikepdf.Dictionary], dict[int, float]]:
    """The annotations of a page: highlights, their numbers in the margin, one note for what has no exact place."""
    tanda: list[Tanda] = []
    puncak: dict[int, float] = {}
    lepas = [write_tak_terbaca(satu) for satu in gelap]
    for satu, kotak in zip(temuan, letak.kotak, strict=True):
        isi = write_catatan(satu)
        puncak[satu.nomor] = kotak[3] if kotak else letak.batas[3]
        if kotak is None:
            lepas.append(isi)
            continue
        tanda.append(Tanda(temuan=satu, kotak=kotak, isi=isi))
    catatan = [build_catatan(pdf, "\n\n".join(lepas), letak)] if lepas else []
    return [*(build_sorotan(pdf, satu) for satu in tanda), *list_nomor(pdf, tanda, letak), *catatan], puncak


def _add_daftar(
    pdf: pikepdf.Pdf, temuan: Sequence[TemuanBernomor], tujuan: Mapping[int, pikepdf.Array], berkas: BerkasReviu
) -> None:
    """All findings in front of the outline of the original."""
    terbuka = [satu for satu in temuan if not satu.temuan.dikecualikan]
    diterima = [satu for satu in temuan if satu.temuan.dikecualikan]
    induk = OutlineItem(f"Hasil reviu: {len(terbuka)} temuan", 0)
    induk.children.extend(_build_butir(satu, tujuan) for satu in terbuka)
    for tak in berkas.tak_terbaca:
        halaman = tak.tempat.halaman
        ada = halaman is not None and halaman <= len(pdf.pages)
        induk.children.append(OutlineItem(write_tak_terbaca(tak), halaman - 1 if ada and halaman else None))
    if diterima:
        terima = OutlineItem(f"Dikecualikan: {len(diterima)} temuan", 0)
        terima.is_closed = True
        terima.children.extend(_build_butir(satu, tujuan) for satu in diterima)
        induk.children.append(terima)
    with pdf.open_outline() as daftar:
        daftar.root.insert(0, induk)


def _build_butir(satu: TemuanBernomor, tujuan: Mapping[int, pikepdf.Array]) -> OutlineItem:
    terima = satu.temuan.dikecualikan
    alasan = f"; diterima: {write_terima(terima)}" if terima else ""
    ke = tujuan.get(satu.nomor)
    judul = f"{write_judul(satu)}{alasan}"
    return OutlineItem(judul, ke) if ke is not None else OutlineItem(judul, 0)
