"""The audit trail: one line for every write and every refused attempt, each sealed with the seal of the one before."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models

_TETAP = "Jejak hanya dapat ditambah. Catat peristiwa baru sebagai koreksinya."


class HasilPeristiwa(models.TextChoices):
    """How an attempt ended."""

    BERHASIL = "berhasil", "Berhasil"
    DITOLAK = "ditolak", "Ditolak"


class DaftarPeristiwa(models.QuerySet["Peristiwa"]):
    """Reads only."""

    def update(self, **kwargs: Any) -> NoReturn:
        """Never."""
        raise NotImplementedError(_TETAP)

    def delete(self) -> NoReturn:
        """Never."""
        raise NotImplementedError(_TETAP)


class Peristiwa(models.Model):
    """One line of the trail. It names people and things by value: it must stay true when they are gone."""

    nomor = models.BigIntegerField(primary_key=True)
    waktu = models.DateTimeField()
    pelaku_id = models.BigIntegerField(null=True)
    pelaku = models.CharField(max_length=200)
    alamat = models.CharField(max_length=64, blank=True)
    tindakan = models.CharField(max_length=64)
    hasil = models.CharField(max_length=16, choices=HasilPeristiwa)
    objek = models.CharField(max_length=64, blank=True)
    objek_id = models.CharField(max_length=200, blank=True)
    unit_id = models.BigIntegerField(null=True)
    uraian = models.TextField()
    perubahan = models.TextField(default="{}")
    sidik_sebelum = models.CharField(max_length=64)
    sidik = models.CharField(max_length=64)

    objects = DaftarPeristiwa.as_manager()

    class Meta:
        """Newest first; found by thing, by unit and by person."""

        ordering = ("-nomor",)
        indexes = (
            models.Index(fields=["objek", "objek_id"]),
            models.Index(fields=["unit_id", "-nomor"]),
            models.Index(fields=["pelaku_id", "-nomor"]),
        )

    def __str__(self) -> str:
        return f"{self.nomor} {self.tindakan}: {self.uraian}"


class UjungJejak(models.Model):
    """The end of the trail: its row is the lock that lets one writer at a time add a line."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    nomor = models.BigIntegerField(default=0)
    sidik = models.CharField(max_length=64, default="0" * 64)

    class Meta:
        """One row for ever."""

        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="satu_ujung_jejak"),)

    def __str__(self) -> str:
        return f"{self.nomor} {self.sidik}"
