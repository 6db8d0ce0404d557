"""The review as SARIF 2.1.0 (OASIS), the form in which code hosts and editors take findings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from inspect import cleandoc
from typing import Any
from urllib.parse import quote

from terang import __version__
from terang.checks.kerangka import Pemeriksaan, Pengecualian, TakDiperiksa, Temuan, Tingkat
from terang.naskah.tempat import Tempat, write_tempat
from terang.writers.reviu.berkas import BerkasReviu, get_tingkat, list_tak_terpakai, sort_temuan

_SKEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TINGKAT = {Tingkat.GALAT: "error", Tingkat.PERINGATAN: "warning", Tingkat.INFO: "note"}
_Aturan = Mapping[str, int]


def write_sarif(berkas: Sequence[BerkasReviu], *, tak_terpakai: Sequence[Pengecualian] = ()) -> bytes:
    """One run with the results of all files; what could not be read or examined stands in its notifications.

    Returns:
        UTF-8 JSON without any time in it; the same review gives the same bytes.
    """
    periksa = {satu.periksa.kode: satu.periksa for isi in berkas for satu in isi.jawaban}
    aturan = {kode: urut for urut, kode in enumerate(sorted(periksa))}
    lintas = {
        "tool": {
            "driver": {
                "name": "Terang",
                "version": __version__,
                "language": "id",
                "rules": [_build_aturan(periksa[kode]) for kode in aturan],
            }
        },
        "language": "id",
        "columnKind": "unicodeCodePoints",
        "artifacts": [
            {"location": {"uri": quote(satu.nama)}, "hashes": {"sha-256": satu.sha256}, "roles": ["analysisTarget"]}
            for satu in berkas
        ],
        "invocations": [
            {
                "executionSuccessful": not any(satu.gagal for isi in berkas for satu in isi.jawaban),
                "toolExecutionNotifications": [
                    *(satu for urut, isi in enumerate(berkas) for satu in _list_pesan(isi, urut, aturan)),
                    *(
                        {"level": "note", "message": {"text": f"Pengecualian tidak terpakai: {satu}."}}
                        for satu in list_tak_terpakai(tak_terpakai)
                    ),
                ],
            }
        ],
        "results": [satu for urut, isi in enumerate(berkas) for satu in _list_temuan(isi, urut, aturan)],
    }
    isi = {"$schema": _SKEMA, "version": "2.1.0", "runs": [lintas]}
    return (json.dumps(isi, ensure_ascii=False, indent=1) + "\n").encode()


def _build_aturan(periksa: Pemeriksaan) -> dict[str, Any]:
    halaman = cleandoc(periksa.halaman)
    pokok = halaman.split("\n", 1)[0]
    return {
        "id": periksa.kode,
        "name": periksa.nama,
        "shortDescription": {"text": pokok},
        "help": {"text": halaman.replace("*", ""), "markdown": halaman},
        "defaultConfiguration": {"level": _TINGKAT[periksa.tingkat]},
        "properties": {"tags": [periksa.kelas], "dasar_hukum": periksa.dasar_hukum, "sejak": periksa.sejak},
    }


def _list_temuan(berkas: BerkasReviu, urut: int, aturan: _Aturan) -> Iterator[dict[str, Any]]:
    for periksa, temuan in sort_temuan(berkas.jawaban):
        yield {
            "ruleId": periksa.kode,
            "ruleIndex": aturan[periksa.kode],
            "level": _TINGKAT[get_tingkat(periksa, temuan)],
            "message": {"text": _write_pesan(temuan)},
            "locations": [_build_lokasi(berkas, urut, temuan.tempat, temuan.kutipan)],
            "partialFingerprints": {"terangTemuan/v1": temuan.sidik},
            "suppressions": [_build_terima(satu) for satu in (temuan.dikecualikan,) if satu],
            "properties": _build_sifat(periksa, temuan),
        }


def _build_terima(satu: Pengecualian) -> dict[str, Any]:
    sifat = {"oleh": satu.oleh, "tanggal": satu.tanggal.isoformat()}
    return {"kind": "external", "status": "accepted", "justification": satu.alasan, "properties": sifat}


def _write_pesan(temuan: Temuan) -> str:
    seharusnya = f"; seharusnya {temuan.seharusnya}" if temuan.seharusnya else ""
    return f"{write_tempat(temuan.tempat)}. Tertulis {temuan.tertulis}{seharusnya}. {temuan.penjelasan}"


def _build_sifat(periksa: Pemeriksaan, temuan: Temuan) -> dict[str, Any]:
    return {
        "kelas": periksa.kelas,
        "keyakinan": str(temuan.keyakinan),
        "tertulis": temuan.tertulis,
        "seharusnya": temuan.seharusnya,
        "penjelasan": temuan.penjelasan,
        "asal_usul": temuan.asal_usul,
        "rumus": temuan.rumus,
        "masukan": dict(temuan.masukan),
        "akibat": list(temuan.akibat),
    }


def _build_lokasi(berkas: BerkasReviu, urut: int, tempat: Tempat, kutipan: str = "") -> dict[str, Any]:
    """Where it stands; a region only in a file with lines, for pages and cells have no place in SARIF's regions."""
    fisik: dict[str, Any] = {"artifactLocation": {"uri": quote(berkas.nama), "index": urut}}
    if tempat.baris is not None:
        fisik["region"] = {"startLine": tempat.baris}
        if kutipan:
            fisik["region"]["snippet"] = {"text": kutipan}
    sifat = {nama: nilai for nama, nilai in asdict(tempat).items() if nilai is not None and nama != "baris"}
    if kutipan:
        sifat["kutipan"] = kutipan
    return {"physicalLocation": fisik, "message": {"text": write_tempat(tempat)}, "properties": sifat}


def _list_pesan(berkas: BerkasReviu, urut: int, aturan: _Aturan) -> Iterator[dict[str, Any]]:
    for tak in berkas.tak_terbaca:
        yield _build_pesan(berkas, urut, tak, f"Tidak terbaca: {tak.alasan}")
    for satu in berkas.jawaban:
        kode = satu.periksa.kode
        acuan = {"associatedRule": {"id": kode, "index": aturan[kode]}}
        if satu.gagal:
            pesan = {"level": "error", "message": {"text": f"{kode} gagal pada {berkas.nama}: {satu.gagal}"}}
            yield pesan | acuan
        for tak in satu.tak_diperiksa:
            yield _build_pesan(berkas, urut, tak, f"Tidak dapat diperiksa: {tak.alasan}") | acuan


def _build_pesan(berkas: BerkasReviu, urut: int, tak: TakDiperiksa, teks: str) -> dict[str, Any]:
    return {"level": "warning", "message": {"text": teks}, "locations": [_build_lokasi(berkas, urut, tak.tempat)]}
