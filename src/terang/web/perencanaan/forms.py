"""What the browser may send about a plan."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from django import forms

from terang.kinerja.angka import Angka, AngkaAmbigu, AngkaRusak
from terang.kinerja.pilihan import Akumulasi, Periode, Polaritas, Rumus, Tingkat
from terang.kinerja.read_angka import read_angka
from terang.web.common.formulir import Tanggal
from terang.web.common.pilihan import list_pilihan
from terang.web.organisasi.pohon import Cabang as CabangUnit
from terang.web.perencanaan.models import JenisSimpul, Simpul
from terang.web.perencanaan.pohon import Cabang
from terang.web.perencanaan.susunan import PENDUKUNG

_KOSONG = ("", "– belum dipilih –")


class AngkaDesimal(forms.CharField):
    """A number as people type it in Indonesia; None for nothing."""

    def clean(self, value: object) -> Decimal | None:
        """The number; a plain one, without sign or range."""
        baca = read_angka(str(super().clean(value) or ""))
        if isinstance(baca, AngkaAmbigu):
            raise forms.ValidationError(baca.pertanyaan)
        if isinstance(baca, AngkaRusak):
            raise forms.ValidationError(baca.alasan)
        if isinstance(baca, Angka) and baca.batas_atas is not None:
            raise forms.ValidationError("Tulis satu angka saja, misalnya 12,5.")
        return baca.nilai if baca else None


class Rupiah(AngkaDesimal):
    """Money in whole rupiah; None for nothing."""

    def clean(self, value: object) -> int | None:  # type: ignore[override]
        """Whole rupiah."""
        nilai = super().clean(value)
        if nilai is not None and nilai != nilai.to_integral_value():
            raise forms.ValidationError("Tulis rupiah utuh tanpa sen, misalnya 44.000.000.")
        return None if nilai is None else int(nilai)


class FormRencana(forms.Form):
    """A planning document."""

    nama = forms.CharField(label="Nama dokumen", max_length=300)
    tahun_awal = forms.IntegerField(label="Tahun pertama", min_value=2000, max_value=2100)
    tahun_akhir = forms.IntegerField(label="Tahun terakhir", min_value=2000, max_value=2100)
    dasar = forms.CharField(label="Dasar", max_length=300, required=False, help_text="Misalnya Perwal 12/2026.")


class FormTetapkan(forms.Form):
    """The regulation by which a document comes into force."""

    dasar = forms.CharField(
        label="Peraturan yang menetapkan",
        max_length=300,
        help_text="Misalnya Perda 3/2026 atau Perwal 12/2026. Sesudah ini setiap perubahan memerlukan alasan.",
    )


class FormAlasan(forms.Form):
    """Why a plan in force is changed."""

    alasan = forms.CharField(label="Alasan perubahan", max_length=300, required=False)


class FormSimpul(forms.Form):
    """A node: its name, and what its kind asks for."""

    nama = forms.CharField(label="Rumusan", widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: object, jenis: JenisSimpul, ringkas: bool = False, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if ringkas:
            self.fields["nama"].widget = forms.TextInput(attrs={"autocomplete": "off", "autofocus": True})
        self.fields["nama"].label = jenis.label
        if jenis in PENDUKUNG:
            self.fields["nomenklatur"] = forms.RegexField(
                label="Kode nomenklatur",
                regex=r"^[1-8Xx]\.[0-9Xx.]+$",
                required=jenis is not JenisSimpul.SUB_KEGIATAN,
                help_text="" if ringkas else "Misalnya 5.03.02.",
                error_messages={"invalid": "Tulis kode dengan angka dan titik, misalnya 5.03.02.2.01."},
            )
        if jenis is JenisSimpul.MISI:
            self.fields["nomor"] = forms.CharField(label="Nomor misi", max_length=20, required=False)
        if jenis in (JenisSimpul.SASARAN, JenisSimpul.VISI) and not ringkas:
            for bidang, kata in (("tahun_awal", "Berlaku sejak tahun"), ("tahun_akhir", "Sampai tahun")):
                self.fields[bidang] = forms.IntegerField(label=kata, required=False, min_value=2000, max_value=2100)


class FormPindah(forms.Form):
    """Another parent."""

    def __init__(self, *args: object, induk: Iterable[Cabang], puncak: bool, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        pilihan = [(c.simpul.kode, f"{'— ' * c.dalam}{c.simpul.nama}") for c in induk]
        self.fields["induk"] = forms.ChoiceField(
            label="Pindahkan ke bawah",
            choices=[("", "(puncak pohon)"), *pilihan] if puncak else pilihan,
            required=not puncak,
        )


class FormDukungan(forms.Form):
    """Which sasaran a program serves."""

    dasar = forms.CharField(label="Dari mana diketahui", max_length=300, required=False)

    def __init__(self, *args: object, sasaran: Iterable[Simpul], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        kelompok: dict[str, list[tuple[str, str]]] = {}
        for satu in sasaran:
            milik = satu.rencana.perangkat_daerah
            kelompok.setdefault(milik.nama_pendek if milik else "RPJMD", []).append((str(satu.id), satu.nama))
        self.fields["sasaran"] = forms.ChoiceField(label="Sasaran yang didukung", choices=list(kelompok.items()))
        self.order_fields(["sasaran", "dasar"])


class FormIndikator(forms.Form):
    """Everything that is told about an indicator."""

    nama = forms.CharField(label="Nama indikator", widget=forms.Textarea(attrs={"rows": 2}))
    satuan = forms.CharField(
        label="Satuan",
        max_length=60,
        help_text="Pilih dari daftar atau tulis yang baru, misalnya persen, indeks, atau orang.",
        widget=forms.TextInput(attrs={"list": "daftar-satuan", "autocomplete": "off"}),
    )
    iku = forms.BooleanField(label="Indikator kinerja utama (IKU)", required=False)
    tingkat = forms.ChoiceField(label="Tingkat", choices=list_pilihan(Tingkat), initial=Tingkat.HASIL.value)
    polaritas = forms.ChoiceField(label="Arah yang baik", choices=list_pilihan(Polaritas))
    rumus = forms.ChoiceField(
        label="Rumus capaian", required=False, choices=[("", "Menurut arahnya"), *list_pilihan(Rumus)]
    )
    skala_predikat = forms.ChoiceField(
        label="Skala predikat", required=False, help_text="Hanya untuk rumus Predikat, misalnya predikat AKIP."
    )
    akumulasi = forms.ChoiceField(
        label="Triwulan menjadi tahun", choices=list_pilihan(Akumulasi), initial=Akumulasi.TERAKHIR.value
    )
    definisi = forms.CharField(
        label="Definisi", required=False, widget=forms.Textarea(attrs={"rows": 2}), help_text="Apa yang diukur."
    )
    formulasi = forms.CharField(
        label="Rumus hitung",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Cara menghitung realisasi, misalnya jumlah A dibagi jumlah B dikali 100.",
    )
    sumber_data = forms.CharField(label="Sumber data", required=False, max_length=300)
    frekuensi = forms.CharField(
        label="Frekuensi pengumpulan", required=False, max_length=100, help_text="Misalnya triwulanan atau tahunan."
    )
    penanggung_jawab = forms.ChoiceField(label="Unit penanggung jawab data", required=False)

    def __init__(self, *args: object, unit: Iterable[CabangUnit], skala: Iterable[str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        pilihan = [(c.simpul.kode, f"{'— ' * c.dalam}{c.simpul.nama}") for c in unit]
        self.fields["penanggung_jawab"] = forms.ChoiceField(
            label="Unit penanggung jawab data", required=False, choices=[_KOSONG, *pilihan]
        )
        skala_baku = [(satu, satu.replace("-", " ").capitalize()) for satu in skala]
        self.fields["skala_predikat"].choices = [_KOSONG, *skala_baku]  # type: ignore[attr-defined]


class FormPenanggung(forms.Form):
    """Who answers for an indicator from a day on."""

    mulai = Tanggal(label="Sejak")

    def __init__(self, *args: object, jabatan: Iterable[tuple[str, str]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["jabatan"] = forms.ChoiceField(label="Jabatan", choices=list(jabatan))
        self.order_fields(["jabatan", "mulai"])


class FormAksi(forms.Form):
    """A step of the action plan."""

    uraian = forms.CharField(label="Langkah", widget=forms.Textarea(attrs={"rows": 2}))
    periode = forms.ChoiceField(label="Kapan", choices=list_pilihan(Periode)[:5])
    target = AngkaDesimal(label="Keluaran yang direncanakan", required=False, help_text="Angka, misalnya 4 atau 12,5.")
    realisasi = AngkaDesimal(label="Keluaran yang tercapai", required=False)
    satuan = forms.CharField(
        label="Satuan keluaran",
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"list": "daftar-satuan", "autocomplete": "off"}),
    )
    anggaran = Rupiah(label="Anggaran (rupiah)", required=False)
    penanggung_jawab = forms.ChoiceField(label="Unit penanggung jawab", required=False)
    selesai = Tanggal(label="Tanggal selesai", required=False)

    def __init__(self, *args: object, unit: Iterable[CabangUnit], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        pilihan = [(c.simpul.kode, f"{'— ' * c.dalam}{c.simpul.nama}") for c in unit]
        self.fields["penanggung_jawab"] = forms.ChoiceField(
            label="Unit penanggung jawab", required=False, choices=[_KOSONG, *pilihan]
        )
