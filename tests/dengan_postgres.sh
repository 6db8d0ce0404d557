#!/bin/sh
# Runs a command on a PostgreSQL of its own, which is gone afterwards:  tests/dengan_postgres.sh PERINTAH...
# The command finds it in TERANG_DATABASE_URL. As root the server runs as the user postgres, for it refuses root.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)") || {
    printf 'PostgreSQL tidak ada. Pasang dulu: apt-get install postgresql\n' >&2
    exit 2
}
folder=$(mktemp -d /tmp/terang-postgres.XXXXXX)

as_postgres() (
    cd "$folder"
    if [ "$(id -u)" = 0 ]; then exec runuser -u postgres -- "$@"; else exec "$@"; fi
)

finish() {
    as_postgres "$bin/pg_ctl" -s -D "$folder/data" -m immediate stop >/dev/null 2>&1 || :
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# On a machine of many users the loopback is everybody's: hence a password, though nothing here is worth a guess.
sandi=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n' "$sandi" >"$folder/sandi"
[ "$(id -u)" != 0 ] || chown -R postgres "$folder"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')

as_postgres "$bin/initdb" -D "$folder/data" -U terang -A scram-sha-256 --pwfile="$folder/sandi" \
    -E UTF8 --locale=C.UTF-8 -N >"$folder/catatan" 2>&1 || { cat "$folder/catatan" >&2; exit 1; }
# What a crash would cost does not matter here, and everything is several times as quick without that care.
as_postgres "$bin/pg_ctl" -s -w -D "$folder/data" -l "$folder/data/catatan" start -o "-p $port \
    -c listen_addresses=127.0.0.1 -k $folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off" || {
    cat "$folder/data/catatan" >&2
    exit 1
}
TERANG_DATABASE_URL="postgresql://terang:$sandi@127.0.0.1:$port/postgres" "$@"
