"""What the browser may send about the organisation."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _

from terang.web.common.formulir import Tanggal
from terang.web.organisasi.models import STATUS_PEJABAT
from terang.web.organisasi.pohon import Cabang

_DASAR = _("Peraturan atau keputusan yang menjadi dasar, misalnya Perwal 12/2024.")


def build_pilihan(unit: Iterable[Cabang]) -> list[tuple[str, str]]:
    """Units as a choice, indented as in their tree."""
    return [(c.simpul.kode, f"{'— ' * c.dalam}{c.simpul.nama}") for c in unit]


class FormUnit(forms.Form):
    """A new unit."""

    nama = forms.CharField(label=_("Nama unit"), max_length=200)
    mulai = Tanggal(label=_("Mulai berlaku"))
    dasar = forms.CharField(label=_("Dasar"), max_length=200, required=False, help_text=_DASAR)


class FormUbahUnit(FormUnit):
    """Another name or place."""

    field_order = ("nama", "induk", "mulai", "dasar")
    induk = forms.ChoiceField(label=_("Berada di bawah"))

    def __init__(self, *args: object, unit: Iterable[Cabang], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["induk"] = forms.ChoiceField(label=_("Berada di bawah"), choices=build_pilihan(unit))


class FormGabung(FormUnit):
    """Units that become one."""

    field_order = ("unit", "nama", "mulai", "dasar")
    unit = forms.MultipleChoiceField(label=_("Digabung dengan"))

    def __init__(self, *args: object, unit: Iterable[Cabang], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["unit"] = forms.MultipleChoiceField(
            label=_("Digabung dengan"),
            choices=build_pilihan(unit),
            help_text=_("Tekan Ctrl untuk memilih lebih dari satu."),
        )
        self.fields["dasar"].required = True


class FormPecah(forms.Form):
    """Units that come out of one."""

    nama = forms.CharField(
        label=_("Nama unit-unit baru"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Satu nama tiap baris. Unit di bawahnya diteruskan oleh unit pertama."),
    )
    mulai = Tanggal(label=_("Mulai berlaku"))
    dasar = forms.CharField(label=_("Dasar"), max_length=200, help_text=_DASAR)

    def list_nama(self) -> list[str]:
        """The names, one a line."""
        return [baris.strip() for baris in self.cleaned_data["nama"].splitlines() if baris.strip()]


class FormJabatan(forms.Form):
    """A new post."""

    nama = forms.CharField(label=_("Nama jabatan"), max_length=200)
    jenjang = forms.CharField(label=_("Jenjang"), max_length=80, required=False, help_text=_("Misalnya Administrator."))
    kepala = forms.BooleanField(label=_("Jabatan ini memimpin unit"), required=False)


class FormPejabat(forms.Form):
    """Somebody who holds a post."""

    nama = forms.CharField(label=_("Nama lengkap dengan gelar"), max_length=200)
    nip = forms.RegexField(
        label=_("NIP"),
        regex=r"^\d{18}$",
        required=False,
        help_text=_("18 angka tanpa spasi."),
        error_messages={"invalid": _("NIP harus 18 angka tanpa spasi, misalnya 198001012005011001.")},
    )
    pangkat = forms.CharField(label=_("Pangkat dan golongan"), max_length=80, required=False)
    status = forms.ChoiceField(label=_("Memegang jabatan sebagai"), choices=STATUS_PEJABAT)
    mulai = Tanggal(label=_("Sejak"))
    selesai = Tanggal(label=_("Sampai dengan"), required=False, help_text=_("Kosongkan bila masih berjalan."))


class FormAkhir(forms.Form):
    """The last day in a post."""

    selesai = Tanggal(label=_("Hari terakhir"))
