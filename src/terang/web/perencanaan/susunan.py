"""The order of the kinds of node: what may stand under what, and what may be measured. No database."""

from __future__ import annotations

from terang.web.perencanaan.models import JenisRencana, JenisSimpul

J = JenisSimpul

_INDUK: dict[JenisSimpul, tuple[JenisSimpul | None, ...]] = {
    J.VISI: (None,),
    J.MISI: (J.VISI,),
    J.TUJUAN: (J.MISI, None),
    J.SASARAN: (J.TUJUAN,),
    J.STRATEGI: (J.SASARAN,),
    J.ARAH_KEBIJAKAN: (J.STRATEGI,),
    J.PROGRAM: (None,),
    J.KEGIATAN: (J.PROGRAM,),
    J.SUB_KEGIATAN: (J.KEGIATAN,),
}

BERINDIKATOR = (J.TUJUAN, J.SASARAN, J.PROGRAM, J.KEGIATAN, J.SUB_KEGIATAN)
"""What an indicator may measure, as in the ledger."""

PENDUKUNG = (J.PROGRAM, J.KEGIATAN, J.SUB_KEGIATAN)
"""What may serve a sasaran."""

BERKODE = (J.PROGRAM, J.KEGIATAN)
"""What bears a code of the national nomenclature; a sub kegiatan may lack one."""


def list_induk_boleh(jenis: JenisSimpul, rencana: JenisRencana) -> tuple[JenisSimpul | None, ...]:
    """Under what a node of this kind may stand; None is the top. Only in a Renstra a tujuan may do without misi."""
    if jenis is J.TUJUAN and rencana is JenisRencana.RPJMD:
        return (J.MISI,)
    return _INDUK[jenis]


def list_anak_boleh(induk: JenisSimpul | None, rencana: JenisRencana) -> list[JenisSimpul]:
    """What may stand under this kind."""
    return [satu for satu in J if induk in list_induk_boleh(satu, rencana)]


def explain_induk(jenis: JenisSimpul, rencana: JenisRencana) -> str:
    """The rule in words."""
    boleh = [satu.label.lower() if satu else "puncak pohon" for satu in list_induk_boleh(jenis, rencana)]
    return f"{jenis.label} berada di bawah {' atau di '.join(boleh)}."
