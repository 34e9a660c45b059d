#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# load_ipsec_conf.sh FOLDER...: has strongSwan's starter read each folder's ipsec.conf
# and hand it to a charon that can do nothing but load, in a network of its own, and
# prints what charon then knows: "== FOLDER", what starter and charon said,
# "connections:", the list.  Exit status 3: namespaces cannot be made here.
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

nap() { read -rt "$1" <> <(:) || true; }
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
# starter runs only a daemon that lies beside it; its own client's place will do, as
# it speaks to the daemon by itself.
charon=$(command -v charon-systemd || echo /usr/sbin/charon-systemd)
mount --bind "$charon" /usr/lib/ipsec/stroke || exit 3

list() { SWANCTL_DIR="$room" swanctl --list-conns --uri "unix://$room/vici" 2>/dev/null; }
# How many children charon knows, in all its connections.
children() { list | grep -cE '^  [^ ].*: (TUNNEL|TRANSPORT)'; }

for folder in "$@"; do
    umount /run 2>/dev/null
    mount -t tmpfs none /run || exit 3
    rm -f "$room"/*
    cat >"$room/strongswan.conf" <<CONF
charon-systemd {
    load_modular = no
    load = random nonce aes sha1 sha2 md5 hmac kdf xcbc gmp pem pkcs1 pkcs8 x509 pubkey constraints kernel-netlink socket-default vici stroke
    plugins {
        vici {
            socket = unix://$room/vici
        }
        stroke {
            socket = unix://$room/stroke
            secrets_file = $folder/ipsec.secrets
        }
    }
    filelog {
        log {
            path = $room/log
            flush_line = yes
        }
    }
}
starter {
    load_warning = no
}
stroke {
    plugins {
        stroke {
            socket = unix://$room/stroke
        }
    }
}
CONF
    echo "== $folder"
    STRONGSWAN_CONF="$room/strongswan.conf" /usr/lib/ipsec/starter --nofork --daemon stroke \
        --conf "$folder/ipsec.conf" >"$room/said" 2>&1 &
    starter=$!
    wanted=$(grep -c '^conn ' "$folder/ipsec.conf")
    for _ in $(seq 100); do
        nap 0.04
        # starter waits for this file of its daemon before it says anything to it.
        [ ! -S "$room/vici" ] || [ -e /run/stroke.pid ] || pgrep -P "$starter" >/run/stroke.pid
        [ -e /run/stroke.pid ] && [ "$(children)" -ge "$wanted" ] && break
    done
    cat "$room/said"
    grep -E 'loaded IKE secret|error|invalid|unknown' "$room/log"
    echo "connections:"
    list
    kill "$starter"
    wait "$starter" 2>/dev/null
done
