"""A small OpenID provider over real HTTP, such as an office's single sign-on, that lets `orang` in without asking."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

TUAN = "127.0.0.1"
KLIEN, RAHASIA = "terang", "rahasia-contoh-rahasia-contoh"
KUNCI = rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Penyedia(ThreadingHTTPServer):
    """Says of everybody who asks that they are `orang`; `penerima` is for whom its tokens are made out."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__((TUAN, 0), Penjawab)
        self.orang = {"sub": "198001", "email": "kepala@contoh.go.id", "email_verified": True, "name": "Citra"}
        self.penerima = KLIEN
        self.awal = f"http://{TUAN}:{self.server_port}"
        self.ditukar: list[dict[str, list[str]]] = []

    @property
    def token(self) -> str:
        kini = int(time.time())
        isi = {"iss": self.awal, "aud": self.penerima, "iat": kini, "exp": kini + 300, **self.orang}
        return jwt.encode(isi, KUNCI, algorithm="RS256", headers={"kid": "1"})

    @property
    def pengaturan(self) -> dict[str, object]:
        satu = {
            "provider_id": "sso",
            "name": "SSO Kota (contoh)",
            "client_id": KLIEN,
            "secret": RAHASIA,
            "settings": {"server_url": self.awal},
        }
        return {"openid_connect": {"APPS": [satu]}}


class Penjawab(BaseHTTPRequestHandler):
    """Discovery, authorization, token and user info."""

    server: Penyedia

    def do_GET(self) -> None:
        bagian = urlsplit(self.path)
        if bagian.path == "/izin":
            tanya = {nama: isi[0] for nama, isi in parse_qs(bagian.query).items()}
            self.send_response(302)
            self.send_header("Location", f"{tanya['redirect_uri']}?{urlencode({'code': 'k', 'state': tanya['state']})}")
            self.end_headers()
        elif bagian.path == "/orang":
            self.answer(self.server.orang)
        else:
            self.answer(self.list_alamat())

    def do_POST(self) -> None:
        isi = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.ditukar.append(parse_qs(isi))
        self.answer({"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": self.server.token})

    def list_alamat(self) -> dict[str, object]:
        awal = self.server.awal
        return {
            "issuer": awal,
            "authorization_endpoint": f"{awal}/izin",
            "token_endpoint": f"{awal}/token",
            "userinfo_endpoint": f"{awal}/orang",
            "jwks_uri": f"{awal}/kunci",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def answer(self, isi: object) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(isi).encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


@contextmanager
def serve() -> Iterator[Penyedia]:
    with Penyedia() as penyedia:
        benang = threading.Thread(target=penyedia.serve_forever, daemon=True)
        benang.start()
        try:
            yield penyedia
        finally:
            penyedia.shutdown()
            benang.join()
