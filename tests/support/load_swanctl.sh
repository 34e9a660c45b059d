#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# load_swanctl.sh FILE...: loads each swanctl file into a charon that can do nothing
# but load, in a network of its own, and prints what charon then knows of it:
#   "== FILE", what swanctl said, "connections:", the list, "secrets:", their names.
# Exit status 3: namespaces cannot be made here.
set -u
if [ -z "${HUBWRIGHT_INSIDE:-}" ]; then
    options=(--net --mount --pid --fork --kill-child --mount-proc)
    [ "$(id -u)" = 0 ] || options+=(--user --map-root-user)
    if ! unshare "${options[@]}" true 2>/dev/null; then
        echo "namespaces cannot be made here" >&2
        exit 3
    fi
    HUBWRIGHT_INSIDE=1 exec timeout -k 5 120 unshare "${options[@]}" "$0" "$@"
fi

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mount -t tmpfs none /run || exit 3
cat >"$room/strongswan.conf" <<CONF
charon-systemd {
    load_modular = no
    load = random nonce aes sha1 sha2 md5 hmac kdf xcbc gmp pem pkcs1 pkcs8 x509 pubkey constraints kernel-netlink socket-default vici
    plugins {
        vici {
            socket = unix://$room/vici
        }
    }
    filelog {
        log {
            path = $room/log
        }
    }
}
CONF
charon=$(command -v charon-systemd || echo /usr/sbin/charon-systemd)
STRONGSWAN_CONF="$room/strongswan.conf" "$charon" >/dev/null 2>&1 &
for _ in $(seq 200); do
    [ -S "$room/vici" ] && break
    read -rt 0.05 <> <(:) || true
done
[ -S "$room/vici" ] || { echo "charon did not start" >&2; cat "$room/log" >&2; exit 4; }

export SWANCTL_DIR="$room"
for file in "$@"; do
    echo "== $file"
    swanctl --load-conns --file "$file" --uri "unix://$room/vici" 2>&1
    # There are no certificates here to look for.
    swanctl --load-creds --clear --noprompt --file "$file" --uri "unix://$room/vici" 2>&1 |
        grep -v "^opening directory"
    echo "connections:"
    swanctl --list-conns --uri "unix://$room/vici" 2>&1
done
