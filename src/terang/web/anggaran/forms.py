"""What the browser may send about the money."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import QueryDict

from terang.kinerja.pilihan import JenisBelanja, Periode
from terang.web.anggaran.isian import read_rupiah
from terang.web.anggaran.pohon import Saring
from terang.web.common.errors import AturanError
from terang.web.common.pilihan import list_pilihan
from terang.web.perencanaan.models import Indikator

BULAN = [kata for kode, kata in list_pilihan(Periode) if kode.startswith("b")]
JENIS = list_pilihan(JenisBelanja)


class Rupiah(forms.CharField):
    """Money as people type it."""

    def __init__(self, *, label: str, help_text: str = "") -> None:
        kotak = forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(label=label, required=False, max_length=40, help_text=help_text, widget=kotak)

    def clean(self, value: Any) -> Any:
        """Whole rupiah, or None."""
        try:
            nilai = read_rupiah(super().clean(value))
        except AturanError as salah:
            raise forms.ValidationError(str(salah)) from salah
        if nilai is not None and nilai < 0:
            raise forms.ValidationError("Jumlah uang tidak boleh kurang dari nol.")
        return nilai


class FormPendapatan(forms.Form):
    """A source of revenue."""

    uraian = forms.CharField(label="Sumber pendapatan", max_length=300)
    target = Rupiah(label="Target setahun (Rp)", help_text="Misalnya 44.000.000; kosongkan bila belum ada.")
    realisasi = Rupiah(label="Realisasi (Rp)", help_text="Kosong berarti belum diketahui, bukan nol.")
    keterangan = forms.CharField(
        label="Keterangan", required=False, widget=forms.Textarea(attrs={"rows": 3}), empty_value=None
    )


class FormTanda(forms.Form):
    """The indicators that the money of a node serves."""

    indikator = forms.MultipleChoiceField(
        label="Indikator yang dilayani", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, indikator: Iterable[Indikator], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["indikator"] = forms.MultipleChoiceField(
            label="Indikator yang dilayani",
            required=False,
            widget=forms.CheckboxSelectMultiple,
            choices=[(str(satu.pk), f"{satu.nama} ({satu.pemilik.nama})") for satu in indikator],
        )


def read_saring(kiriman: QueryDict, bulan: int) -> Saring:
    """What of the money is asked for; what is unknown counts as everything."""
    teks = kiriman.get("bulan", "")
    dikenal = int(teks) if teks.isdecimal() and 1 <= int(teks) <= len(BULAN) else bulan
    jenis = kiriman.get("jenis", "")
    return Saring(
        bulan=dikenal,
        jenis=jenis if jenis in dict(JENIS) else None,
        sumber=kiriman.get("sumber", "")[:300] or None,
    )
