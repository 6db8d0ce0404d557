"""What the browser may send about accounts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django import forms
from django.utils.translation import gettext_lazy as _

from terang.web.akun.models import Pengguna
from terang.web.akun.peran import load_peran
from terang.web.common.formulir import Tanggal
from terang.web.common.izin import Izin
from terang.web.organisasi.forms import build_pilihan
from terang.web.organisasi.pohon import Cabang

Pilihan = Sequence[tuple[str, str]]


class FormPengguna(forms.Form):
    """A new account."""

    nama = forms.CharField(label=_("Nama lengkap"), max_length=200)
    username = forms.SlugField(label=_("Nama pengguna"), max_length=150, help_text=_("Huruf, angka, dan tanda hubung."))
    email = forms.EmailField(label=_("Surel"), required=False)
    nip = forms.RegexField(label=_("NIP"), regex=r"^\d{18}$", required=False, help_text=_("18 angka tanpa spasi."))


class FormPeran(forms.Form):
    """A role for a unit."""

    peran = forms.ChoiceField(label=_("Peran"))
    unit = forms.ChoiceField(label=_("Untuk unit"))
    mulai = Tanggal(label=_("Mulai"))
    selesai = Tanggal(label=_("Sampai dengan"), required=False, help_text=_("Kosongkan bila tanpa batas waktu."))

    def __init__(self, *args: object, unit: Iterable[Cabang], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        peran = [(p.kode, f"{p.nama} — {p.uraian}") for p in load_peran().values()]
        self.fields["peran"] = forms.ChoiceField(label=_("Peran"), choices=peran)
        self.fields["unit"] = forms.ChoiceField(label=_("Untuk unit"), choices=build_pilihan(unit))


class FormLarangan(forms.Form):
    """Something that is denied in a unit."""

    izin = forms.ChoiceField(label=_("Yang dilarang"), choices=[(i.value, i.value.replace("-", " ")) for i in Izin])
    unit = forms.ChoiceField(label=_("Pada unit"))
    mulai = Tanggal(label=_("Mulai"))
    selesai = Tanggal(label=_("Sampai dengan"), required=False)
    alasan = forms.CharField(label=_("Alasan"), max_length=300)

    def __init__(self, *args: object, unit: Iterable[Cabang], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["unit"] = forms.ChoiceField(label=_("Pada unit"), choices=build_pilihan(unit))


class FormAlasan(forms.Form):
    """Why."""

    alasan = forms.CharField(label=_("Alasan"), max_length=300)


class FormDelegasi(forms.Form):
    """Who stands in, and how long."""

    kepada = forms.ChoiceField(label=_("Kepada"))
    mulai = Tanggal(label=_("Mulai"))
    selesai = Tanggal(label=_("Sampai dengan"))
    alasan = forms.CharField(label=_("Alasan"), max_length=300, help_text=_("Misalnya cuti tahunan atau tugas luar."))

    def __init__(self, *args: object, rekan: Iterable[Pengguna], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        pilihan = [(str(satu.pk), satu.nama) for satu in rekan]
        self.fields["kepada"] = forms.ChoiceField(label=_("Kepada"), choices=pilihan)
