#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pluto.sh ROOT OUTER CASE...: has Libreswan, unpacked below ROOT, negotiate on the control
# plane, each CASE with a pair of plutos in namespaces of its own.  The kernel here need
# not know ESP: whether a request is acceptable is decided, and logged, before the SA
# is installed.  A CASE is a folder with
#   a/ b/      ipsec.conf and ipsec.secrets of the two ends
#   addresses  their outer addresses
#   conns      "a NAME": the conns to add
#   tries      "a NAME/1x2": the pairs to ask for, one after the other
# and gets the file "answers": "try a NAME/1x2", then "accepted NAME/1x1" by the name
# that the answering end has for the pair, if it takes it.  OUTER is the network
# namespace of whoever started this, as a link text.  Exit status 3: no place for it.
set -u
root=$1
outer_net=$2
shift 2
[ "$(readlink /proc/self/ns/net)" != "$outer_net" ] || { echo "not a network of its own" >&2; exit 3; }
[ -z "$(ip -o address show scope global)" ] || { echo "this network has addresses" >&2; exit 3; }
[ $$ = 1 ] || { echo "not the first process of its namespace" >&2; exit 3; }
mount -t tmpfs none /run || exit 3
mount --bind "$root/usr/libexec" /usr/libexec || exit 3
LD_LIBRARY_PATH=$(echo "$root"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
programs=/usr/libexec/ipsec
nap() { read -rt "$1" <> <(:) || true; }

start() { # start CASE NUMBER END
    local room=$1/$3
    mkdir -p "$room/nss" "$room/pluto"
    "$root/usr/bin/certutil" -N -d "sql:$room/nss" --empty-password
    # pluto adds nothing by itself: what is added, and when, is said below.
    printf 'config setup\n    uniqueids=no\n    logfile=/run/pluto.log\n' >"$room/empty.conf"
    # shellcheck disable=SC2016
    nsenter --net="/run/netns/$3$2" unshare --mount bash -c '
        mount --bind "$1" /run && exec "$2" --nofork --config /run/empty.conf \
            --secretsfile /run/ipsec.secrets --nssdir /run/nss --rundir /run/pluto \
            --logfile /run/pluto.log' bash "$room" "$programs/pluto" >"$room/said" 2>&1 &
    local turn
    for turn in $(seq 200); do
        [ -S "$room/pluto/pluto.ctl" ] && grep -q 'listening for IKE' "$room/pluto.log" && return
        # A helper of pluto's tells it to listen, in an environment without the libraries
        # unpacked here: where the system has none of its own, this has to say it.
        [ -S "$room/pluto/pluto.ctl" ] && [ "$turn" = 20 ] &&
            timeout 5 "$programs/whack" --rundir "$room/pluto" --listen >>"$room/said" 2>&1
        nap 0.05
    done
    echo "pluto did not start: $(tail -n 3 "$room/pluto.log" "$room/said" 2>&1)" >&2
    return 1
}

negotiate() { # negotiate CASE NUMBER
    local case=$1 n=$2 left right end name other size
    read -r left right <"$case/addresses"
    ip netns add "a$n" && ip netns add "b$n" || return 1
    ip link add "v$n" netns "a$n" type veth peer name "v$n" netns "b$n"
    for end in a b; do
        ip -n "$end$n" link set lo up
        ip -n "$end$n" link set "v$n" up
    done
    ip -n "a$n" address add "$left" peer "$right" dev "v$n"
    ip -n "b$n" address add "$right" peer "$left" dev "v$n"
    start "$case" "$n" a && start "$case" "$n" b || return 1
    while read -r end name; do
        "$programs/addconn" --config "$case/$end/ipsec.conf" \
            --ctlsocket "$case/$end/pluto/pluto.ctl" "$name" >>"$case/added" 2>&1
    done <"$case/conns"
    while read -r end name; do
        other=b
        [ "$end" = a ] || other=a
        echo "try $end $name"
        size=$(stat -c %s "$case/$other/pluto.log")
        timeout 5 "$programs/whack" --rundir "$case/$end/pluto" --initiate --name "$name" \
            >>"$case/whacked" 2>&1
        tail -c "+$((size + 1))" "$case/$other/pluto.log" |
            sed -nE 's/^.*"([^"]+)" #[0-9]+: proposal [0-9]+:ESP.* chosen .*$/accepted \1/p'
    done <"$case/tries" >"$case/answers"
}

number=0
for case in "$@"; do
    negotiate "$case" "$number" &
    jobs+=($!)
    number=$((number + 1))
done
status=0
for job in "${jobs[@]}"; do
    wait "$job" || status=4
done
exit "$status"
