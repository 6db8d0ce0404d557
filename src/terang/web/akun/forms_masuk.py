"""The form at the door, and that of a passkey."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import LoginForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django.utils.translation import gettext_lazy as _


class FormMasuk(LoginForm):  # type: ignore[misc]
    """As allauth has it, with labels that say what is asked for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("Nama pengguna atau surel")
        self.fields["password"].label = _("Kata sandi")
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class FormKunciSandi(AddWebAuthnForm):  # type: ignore[misc]
    """As allauth has it; a key is for signing in without a password unless one says otherwise."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Nama kunci")
        if "passwordless" in self.fields:
            self.fields["passwordless"].label = _("Masuk dengan kunci ini saja, tanpa kata sandi")
            self.fields["passwordless"].initial = True
