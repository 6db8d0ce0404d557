"""What the browser may send about an import."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from terang.importers.daftar import TATA
from terang.kinerja.pilihan import Periode
from terang.web.common.pilihan import list_pilihan
from terang.web.impor.models import TabelBerkas

_BULAN = [satu for satu in list_pilihan(Periode) if satu[0].startswith("b")]
_PERIODE = [("tahun", "Setahun penuh"), *_BULAN]
_VERSI = [("murni", "Pagu murni (APBD)"), ("perubahan", "Pagu perubahan (APBD Perubahan)")]


_BIDANG = {
    "rekap-dpa": ("mulai", "versi", "sumber_dana", "bulatkan"),
    "lra": ("mulai", "versi", "periode", "sumber_dana", "bulatkan"),
    "anggaran-perubahan": ("mulai", "saring", "sumber_dana", "bulatkan"),
    "target": ("mulai", "ribuan"),
    "nomenklatur": ("mulai", "awalan"),
}


class FormUnggah(forms.Form):
    """A file."""

    berkas = forms.FileField(
        label="Berkas",
        help_text="XLSX, CSV, PDF berlapis teks, atau DOCX; paling besar 10 MB.",
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.pdf,.docx"}),
        error_messages={"required": "Pilih berkas dahulu.", "empty": "Berkas ini kosong (0 bita). Pilih berkas lain."},
    )


class FormTabel(forms.Form):
    """Which table, and what it holds."""

    tabel = forms.ChoiceField(label="Tabel dalam berkas")
    jenis = forms.ChoiceField(label="Isinya")

    def __init__(self, *args: Any, tabel: Iterable[TabelBerkas], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pilihan = [(str(t.nomor), f"{t.judul} ({t.banyak_baris} baris)") for t in tabel]
        self.fields["tabel"] = forms.ChoiceField(label="Tabel dalam berkas", choices=pilihan)
        jenis = [("", "Pilih isi tabel"), *((k, f"{t.susunan.nama}: {t.susunan.uraian}") for k, t in TATA.items())]
        self.fields["jenis"] = forms.ChoiceField(label="Isinya", choices=jenis)


class FormPilihan(forms.Form):
    """What a layout asks besides its columns."""

    mulai = forms.IntegerField(label="Baris pertama isi", min_value=1, help_text="Nomor baris di bawah judul kolom.")
    versi = forms.ChoiceField(label="Masuk sebagai", choices=_VERSI)
    periode = forms.ChoiceField(label="Realisasi sampai dengan akhir", choices=_PERIODE)
    sumber_dana = forms.CharField(
        label="Sumber dana",
        max_length=120,
        required=False,
        help_text="Bila berkas tidak memuat kolomnya, misalnya APBD.",
    )
    saring = forms.ChoiceField(label="Perangkat daerah dalam berkas", required=False)
    awalan = forms.CharField(
        label="Hanya kode yang diawali",
        max_length=20,
        required=False,
        help_text="Misalnya 5.03; kosongkan untuk semua.",
    )
    bulatkan = forms.BooleanField(label="Bulatkan sen ke rupiah utuh", required=False)
    ribuan = forms.BooleanField(label="Titik selalu memisahkan ribuan: 9.321 berarti 9321", required=False)

    def __init__(self, *args: Any, jenis: str, perangkat: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pilihan = [(satu, satu) for satu in perangkat]
        self.fields["saring"] = forms.ChoiceField(
            label="Perangkat daerah dalam berkas", choices=[("", "Pilih satu"), *pilihan], required=bool(pilihan)
        )
        boleh = _BIDANG.get(jenis, ("mulai",))
        for nama in [satu for satu in self.fields if satu not in boleh or (satu == "saring" and not pilihan)]:
            del self.fields[nama]

    def build_pilihan(self) -> dict[str, Any]:
        """What is kept, without the row at which to begin."""
        return {nama: nilai for nama, nilai in self.cleaned_data.items() if nama != "mulai"}
