"""What the browser may send about figures."""

from __future__ import annotations

from django import forms

from terang.kinerja.pilihan import JenisAnalisis, Periode
from terang.web.common.errors import AturanError
from terang.web.common.formulir import Tanggal
from terang.web.common.pilihan import write_pilihan
from terang.web.pengukuran.actions_jadwal import BIDANG, Masa
from terang.web.pengukuran.lembar import PERIODE
from terang.web.pengukuran.models import JadwalPengisian

LANGKAH = ("ajukan", "tarik", "verifikasi", "sahkan", "kunci", "kembalikan", "buka")


class FormIsi(forms.Form):
    """One cell with the edition that the person saw."""

    teks = forms.CharField(label="Realisasi", max_length=200, required=False)
    terbitan = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)


class FormAnalisis(forms.Form):
    """What drove and what hindered; one statement a line."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for jenis in JenisAnalisis:
            self.fields[jenis.name.lower()] = forms.CharField(
                label=write_pilihan(jenis), required=False, widget=forms.Textarea(attrs={"rows": 2})
            )
        self.fields["catatan"] = forms.CharField(
            label="Mengapa belum ada angka", required=False, max_length=500, help_text="Hanya bila selnya kosong."
        )

    def list_uraian(self) -> dict[JenisAnalisis, list[str]]:
        """The statements of each kind."""
        return {
            jenis: [satu.strip() for satu in self.cleaned_data[jenis.name.lower()].splitlines() if satu.strip()]
            for jenis in JenisAnalisis
        }


class FormBerkas(forms.Form):
    """A file of evidence."""

    berkas = forms.FileField(label="Berkas", help_text="PDF, PNG, JPG, XLSX, DOCX, atau CSV, paling besar 20 MB.")
    judul = forms.CharField(label="Judul", max_length=200, required=False, help_text="Kosong berarti nama berkasnya.")


class FormTautan(forms.Form):
    """A link as evidence."""

    lokasi = forms.CharField(label="Alamat tautan", max_length=500, help_text="Diawali https://")
    judul = forms.CharField(label="Judul", max_length=200, required=False)


class FormCatatan(forms.Form):
    """A letter or a record as evidence."""

    judul = forms.CharField(label="Judul", max_length=200, help_text="Misalnya Laporan hasil survei semester I.")
    nomor = forms.CharField(label="Nomor surat", max_length=100, required=False)
    tanggal = Tanggal(label="Tanggal", required=False)


class FormKomentar(forms.Form):
    """A remark."""

    isi = forms.CharField(
        label="Komentar",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Sebut rekan dengan @nama-pengguna supaya menjadi tugasnya.",
    )


class FormLangkah(forms.Form):
    """A step of the workflow for some figures of a period."""

    langkah = forms.ChoiceField(choices=[(satu, satu) for satu in LANGKAH])
    alasan = forms.CharField(max_length=1000, required=False)


class FormJadwal(forms.Form):
    """The calendar of a year: four days for each period, all of them or none."""

    def __init__(self, *args: object, jadwal: dict[Periode, JadwalPengisian], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        label = dict(zip(BIDANG, ("Isi mulai", "Isi sampai", "Periksa mulai", "Periksa sampai"), strict=True))
        for periode in PERIODE:
            for bidang in BIDANG:
                satu = Tanggal(label=label[bidang], required=False)
                satu.initial = getattr(jadwal.get(periode), bidang, None)
                self.fields[f"{periode}-{bidang}"] = satu

    def list_baris(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields by period."""
        return [(write_pilihan(p), [self[f"{p}-{bidang}"] for bidang in BIDANG]) for p in PERIODE]

    def list_masa(self) -> dict[Periode, Masa | None]:
        """The windows by period; None where nothing was filled in.

        Raises:
            AturanError: a period is filled in only in part.
        """
        return {periode: self._get_masa(periode) for periode in PERIODE}

    def _get_masa(self, periode: Periode) -> Masa | None:
        hari = [self.cleaned_data[f"{periode}-{bidang}"] for bidang in BIDANG]
        if not any(hari):
            return None
        if not all(hari):
            raise AturanError(f"{write_pilihan(periode)}: isi keempat tanggalnya, atau kosongkan semuanya.")
        return Masa(**dict(zip(BIDANG, hari, strict=True)))
