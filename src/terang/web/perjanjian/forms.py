"""What the browser may send about an agreement."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms

from terang.kinerja.pilihan import Versi
from terang.web.common.formulir import Tanggal
from terang.web.common.pilihan import write_pilihan
from terang.web.organisasi.models import Jabatan

_VERSI = [(satu.value, write_pilihan(satu)) for satu in (Versi.MURNI, Versi.PERUBAHAN)]
_ALASAN = "Misalnya pergantian pejabat, perubahan strategi atau anggaran, perubahan prioritas atau asumsi."
_DPA = "Hari dokumen pelaksanaan anggaran disahkan; tenggat tanda tangan dihitung sejak hari itu."


class FormPerjanjian(forms.Form):
    """A new draft."""

    pihak_pertama = forms.ChoiceField(label="Yang berjanji (Pihak Pertama)")
    versi = forms.ChoiceField(
        label="Jenis", choices=_VERSI, help_text="Perubahan menggantikan yang sudah ditandatangani."
    )
    pihak_kedua = forms.CharField(
        label="Kepada (Pihak Kedua)",
        max_length=200,
        required=False,
        help_text="Kosongkan untuk atasan langsung menurut susunan organisasi.",
    )
    tanggal_dpa = Tanggal(label="Tanggal DPA disahkan", required=False, help_text=_DPA)
    alasan_perubahan = forms.CharField(
        label="Alasan perubahan",
        required=False,
        help_text=f"Hanya untuk perubahan. {_ALASAN}",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: object, jabatan: Iterable[Jabatan], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        pilihan = [(str(satu.pk), satu.nama) for satu in jabatan]
        self.fields["pihak_pertama"] = forms.ChoiceField(label="Yang berjanji (Pihak Pertama)", choices=pilihan)


class FormKeterangan(forms.Form):
    """What may change in a draft besides its lines."""

    pihak_kedua = forms.CharField(label="Kepada (Pihak Kedua)", max_length=200)
    tanggal_dpa = Tanggal(label="Tanggal DPA disahkan", required=False, help_text=_DPA)
    alasan_perubahan = forms.CharField(
        label="Alasan perubahan", required=False, help_text=_ALASAN, widget=forms.Textarea(attrs={"rows": 2})
    )


class FormTandaTangan(forms.Form):
    """The signature, with the signed copy or on paper."""

    tanggal = Tanggal(label="Ditandatangani pada", help_text="Tanggal yang tertulis pada perjanjian.")
    berkas = forms.FileField(
        label="Salinan bertanda tangan (PDF)",
        required=False,
        help_text="Paling besar 10 MB. Kosongkan bila ditandatangani di kertas dan belum dipindai.",
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,.pdf"}),
    )


class FormKembali(forms.Form):
    """Why a draft goes back."""

    alasan = forms.CharField(
        label="Yang harus diperbaiki",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Penyusun membaca ini pada perjanjian dan pada Tugas saya.",
    )
