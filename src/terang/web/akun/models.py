"""Accounts and what is given to them: roles scoped to a unit and its tree, denials, delegations."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.db.models import F, Q

from terang.web.common.izin import Izin


class PengelolaPengguna(BaseUserManager["Pengguna"]):
    """Makes accounts as Django and allauth ask for them."""

    def create_user(self, username: str, password: str | None = None, **bidang: Any) -> Pengguna:
        """A new account; without a password nobody can sign in to it."""
        pengguna = self.model(username=username, **bidang)
        pengguna.set_password(password)
        pengguna.save(using=self._db)
        return pengguna


class Pengguna(AbstractBaseUser):
    """A person who signs in. Never deleted, only closed: the trail names them."""

    username = models.CharField("nama pengguna", max_length=150, unique=True, validators=[UnicodeUsernameValidator()])
    nama = models.CharField(max_length=200)
    email = models.EmailField("surel", blank=True)
    nip = models.CharField("NIP", max_length=18, blank=True)
    is_active = models.BooleanField(default=True)
    perdana = models.BooleanField(default=True)

    objects: ClassVar[PengelolaPengguna] = PengelolaPengguna()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["nama"]

    class Meta:
        """By name; an address belongs to one account."""

        ordering = ("nama", "id")
        constraints = (models.UniqueConstraint(fields=["email"], condition=~Q(email=""), name="satu_surel"),)

    def __str__(self) -> str:
        return self.nama


class Penugasan(models.Model):
    """A role for a unit and everything under it, from one day to another (both included)."""

    pengguna = models.ForeignKey(Pengguna, on_delete=models.PROTECT, related_name="penugasan")
    peran = models.CharField(max_length=40)
    unit = models.ForeignKey("organisasi.UnitKerja", on_delete=models.PROTECT, related_name="+")
    mulai = models.DateField()
    selesai = models.DateField(null=True)

    class Meta:
        """Newest first; one open row per person, role and unit."""

        ordering = ("-mulai", "-id")
        constraints = (
            models.UniqueConstraint(
                fields=["pengguna", "peran", "unit"], condition=Q(selesai=None), name="satu_penugasan_berjalan"
            ),
        )

    def __str__(self) -> str:
        return f"{self.peran} {self.unit_id}"


class Larangan(models.Model):
    """A permission that a person has not, in a unit and its tree, whatever their roles say."""

    pengguna = models.ForeignKey(Pengguna, on_delete=models.PROTECT, related_name="larangan")
    izin = models.CharField(max_length=40, choices=[(i.value, i.value) for i in Izin])
    unit = models.ForeignKey("organisasi.UnitKerja", on_delete=models.PROTECT, related_name="+")
    mulai = models.DateField()
    selesai = models.DateField(null=True)
    alasan = models.CharField(max_length=300)

    class Meta:
        """Newest first."""

        ordering = ("-mulai", "-id")

    def __str__(self) -> str:
        return f"{self.izin} {self.unit_id}"


class Delegasi(models.Model):
    """Somebody stands in for the holder of a role for a period; what is delegated cannot be passed on."""

    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="delegasi")
    kepada = models.ForeignKey(Pengguna, on_delete=models.PROTECT, related_name="delegasi")
    mulai = models.DateField()
    selesai = models.DateField()
    alasan = models.CharField(max_length=300)

    class Meta:
        """Newest first; a delegation always ends."""

        ordering = ("-mulai", "-id")
        constraints = (
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="delegasi_selesai_sesudah_mulai"),
        )

    def __str__(self) -> str:
        return f"{self.penugasan} → {self.kepada}"
