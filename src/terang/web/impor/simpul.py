"""The nodes of the plan that an import finds or makes."""

from __future__ import annotations

from datetime import date

from terang.importers.hasil import Jenjang
from terang.importers.kode import get_induk, get_versi
from terang.ketentuan import ketentuan
from terang.web.common.baris import choose_kode
from terang.web.common.errors import AturanError
from terang.web.organisasi.models import PerangkatDaerah
from terang.web.perencanaan.models import JenisRencana, JenisSimpul, Rencana, Simpul

JENIS = {
    Jenjang.PROGRAM: JenisSimpul.PROGRAM,
    Jenjang.KEGIATAN: JenisSimpul.KEGIATAN,
    Jenjang.SUB_KEGIATAN: JenisSimpul.SUB_KEGIATAN,
}
_AWALAN = {JenisSimpul.PROGRAM: "program", JenisSimpul.KEGIATAN: "kegiatan", JenisSimpul.SUB_KEGIATAN: "sub"}
_TANPA = "Belum ada Renstra yang memuat tahun {tahun}. Mintalah perencana membuatnya pada halaman Rencana, lalu ulangi."


class PohonRencana:
    """The nodes with a national code of the newest Renstra that covers a year."""

    def __init__(self, perangkat: PerangkatDaerah, tahun: int) -> None:
        self.tahun = tahun
        self.rencana = (
            Rencana.objects.filter(
                perangkat_daerah=perangkat,
                jenis=JenisRencana.RENSTRA,
                tahun_awal__lte=tahun,
                tahun_akhir__gte=tahun,
            )
            .order_by("-tahun_awal")
            .first()
        )
        semua = list(Simpul.objects.filter(rencana=self.rencana)) if self.rencana else []
        self.semua = semua
        self.nomenklatur = {satu.nomenklatur: satu for satu in semua if satu.nomenklatur}
        self.kode = {satu.kode for satu in semua}

    def require(self) -> Rencana:
        """The plan; AturanError where there is none."""
        if self.rencana is None:
            raise AturanError(_TANPA.format(tahun=self.tahun))
        return self.rencana

    def create(self, jenis: JenisSimpul, nama: str, *, induk: Simpul | None, nomenklatur: str = "") -> Simpul:
        """A new node, last among its siblings."""
        induk_id = induk.pk if induk else None
        urutan = sum(satu.jenis == jenis and satu.induk_id == induk_id for satu in self.semua) + 1
        kode = choose_kode(
            f"{_AWALAN.get(jenis, jenis.value)}-{(nomenklatur or nama).replace('.', '-')}"[:80], self.kode
        )
        satu = Simpul.objects.create(
            rencana=self.require(),
            jenis=jenis,
            induk=induk,
            nama=nama,
            urutan=urutan,
            posisi=len(self.semua) + 1,
            kode=kode,
            nomenklatur=nomenklatur or None,
            versi_nomenklatur=self._name_versi(nomenklatur) if nomenklatur else None,
            tahun_awal=self.require().tahun_awal if jenis == JenisSimpul.SASARAN else None,
        )
        self.semua.append(satu)
        self.kode.add(kode)
        if nomenklatur:
            self.nomenklatur[nomenklatur] = satu
        return satu

    def create_nomenklatur(self, jenjang: Jenjang, kode: str, nama: str) -> Simpul:
        """A new node of the national list under the one that its code names."""
        return self.create(JENIS[jenjang], nama, induk=self.nomenklatur.get(get_induk(kode)), nomenklatur=kode)

    def _name_versi(self, kode: str) -> str:
        return get_versi(kode) or str(ketentuan("nomenklatur", date(self.tahun, 12, 31)).isi["nama"])


def explain_induk(kode: str) -> str:
    """Why a code cannot stand alone."""
    return f"induknya {get_induk(kode)} tidak ada dalam berkas maupun rencana. Tambahkan baris {get_induk(kode)}."
