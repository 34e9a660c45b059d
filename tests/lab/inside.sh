#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# inside.sh PLAN: builds the wires that the folder PLAN describes, starts a charon a
# gateway, and prints what it measures, one line a fact.  Started by lab.cpp as the
# first process of fresh network, mount and process namespaces: when it ends, the
# kernel takes every process, interface and socket away with it.
#
# PLAN holds, by names that the plan made (never names of the design):
#   namespaces     one name a line: g0 (gateway), r0 (a cloud's router), l0 (hosts), …
#   NAME.ip        ip -batch for that namespace, NAME.ip6 likewise with -6; wan.ip for
#                  the outermost one, which is the WAN router
#   gN/            main.conf (includes the exported files), strongswan.conf, rules.ip,
#                  expect (CHILD_SAs and IKE_SAs that are to come up)
#   failover       if it is there, what fails once all is up and what is done then, a line
#                  each: "stop GATEWAY" (its daemon and its link), "end GATEWAY ADDRESS"
#                  (all SAs with that peer), "start GATEWAY CHILD"
#   pairs          what the probe is to ask; PROBE is its program
# Exit status 3: this is no place for a lab; 4: something could not be built.
set -u
plan=$1
probe=$2
outer_net=$3
patience=80 # Polls of about 0.1 s until the SAs must be up.

die() {
    echo "lab: $*" >&2
    exit 4
}
nap() { read -rt "$1" <> <(:) || true; }

# Nothing may leave: this must be a network of its own, with nothing in it yet.
[ "$(readlink /proc/self/ns/net)" != "$outer_net" ] || { echo "not a network of its own" >&2; exit 3; }
[ -z "$(ip -o address show scope global)" ] || { echo "this network has addresses" >&2; exit 3; }
[ $$ = 1 ] || { echo "not the first process of its namespace" >&2; exit 3; }
exec 5<>/dev/net/tun || { echo "/dev/net/tun cannot be used" >&2; exit 3; }
exec 5>&-
mount -t tmpfs none /run || exit 3

mapfile -t namespaces <"$plan/namespaces"
gateways=()
quiet_network() {
    # Tunnels take asymmetric ways, which a reverse path filter would cut.
    for key in all default; do
        echo 0 >"/proc/sys/net/ipv4/conf/$key/rp_filter"
        echo 0 >"/proc/sys/net/ipv4/conf/$key/send_redirects"
        echo 0 >"/proc/sys/net/ipv6/conf/$key/accept_dad"
        echo 0 >"/proc/sys/net/ipv6/conf/$key/accept_ra"
    done 2>/dev/null
}
forward() {
    echo 1 >/proc/sys/net/ipv4/ip_forward
    echo 1 >/proc/sys/net/ipv6/conf/all/forwarding 2>/dev/null
}
export -f quiet_network forward
quiet_network
for name in "${namespaces[@]}"; do
    ip netns add "$name" || exit 3
    case $name in
    l*) nsenter --net="/run/netns/$name" bash -c quiet_network ;;
    g*)
        gateways+=("$name")
        nsenter --net="/run/netns/$name" bash -c 'quiet_network; forward'
        ;;
    *) nsenter --net="/run/netns/$name" bash -c 'quiet_network; forward' ;;
    esac
done
ip link set lo up
ip -batch "$plan/wan.ip" || die "the WAN's wires"
for name in "${namespaces[@]}"; do
    ip -n "$name" -batch "$plan/$name.ip" || die "the wires of $name"
    [ ! -e "$plan/$name.ip6" ] || ip -6 -n "$name" -batch "$plan/$name.ip6" || die "the wires of $name (IPv6)"
done
[ ! -e "$plan/wan.ip6" ] || ip -6 -batch "$plan/wan.ip6" || die "the WAN's wires (IPv6)"

charon=$(command -v charon-systemd || echo /usr/sbin/charon-systemd)
control() { # control GATEWAY WORDS…
    local at=$1
    shift
    SWANCTL_DIR="$plan/$at" swanctl "$@" --uri "unix://$plan/$at/charon.vici" 2>&1
}
declare -A daemons
for g in "${gateways[@]}"; do
    # shellcheck disable=SC2016
    STRONGSWAN_CONF=/run/strongswan.conf nsenter --net="/run/netns/$g" unshare --mount bash -c '
        mount --bind "$1" /run && { [ ! -e /run/hosts ] || mount --bind /run/hosts /etc/hosts; } && exec "$2"
        ' bash "$plan/$g" "$charon" >/dev/null 2>&1 &
    daemons[$g]=$!
done
for g in "${gateways[@]}"; do
    for _ in $(seq 400); do
        [ -S "$plan/$g/charon.vici" ] && break
        nap 0.02
    done
    [ -S "$plan/$g/charon.vici" ] || die "charon of $g did not start: $(tail -n 3 "$plan/$g/charon.log" 2>&1)"
    # The rule that charon made looks at every packet's target only; these look at
    # both addresses, as the kernel's policies would.
    ip -n "$g" rule del pref 220
    ip -6 -n "$g" rule del pref 220 2>/dev/null
    ip -n "$g" -batch "$plan/$g/rules.ip" || die "the rules of $g"
    ip -6 -n "$g" -batch "$plan/$g/rules.ip6" || die "the rules of $g (IPv6)"
done
loads=()
for g in "${gateways[@]}"; do
    {
        said=$(control "$g" --load-all --noprompt --file "$plan/$g/main.conf" | grep -v '^opening directory')
        grep -iE 'syntax error|invalid|failed|discard|unknown' <<<"$said" | sed "s/^/load $g /"
    } &
    loads+=($!)
done
[ ${#loads[@]} = 0 ] || wait "${loads[@]}"

# Only now can they hear each other: an early initiator would be refused.
forward

sas() { control "$1" --list-sas --noblock; }
# How many different children are installed and peers established at a gateway.
count() {
    awk '/^[^ ]/ && / ESTABLISHED,/ { sub(/:.*/, ""); ike[$0] = 1 }
         /^  [^ ]/ && / INSTALLED,/ { sub(/:.*/, ""); child[$0] = 1 }
         END { n = m = 0; for (c in child) n++; for (i in ike) m++; print n, m }'
}
settle() { # Until each gateway has what is expected of it, or patience ends.
    local wanted have g
    for g in "${gateways[@]}"; do
        wanted=$(cat "$plan/$g/expect")
        for _ in $(seq "$patience"); do
            have=$(sas "$g" | count)
            [ "${have% *}" -ge "${wanted% *}" ] && [ "${have#* }" -ge "${wanted#* }" ] && break
            nap 0.08
        done
    done
}

take_away() { # The gateway's daemon says good-bye to its peers; then its link goes.
    kill "${daemons[$1]}" || die "charon of $1 had gone before"
    wait "${daemons[$1]}"
    ip -n "$1" link set wan down || die "the link of $1"
    rest=()
    for g in "${gateways[@]}"; do
        [ "$g" = "$1" ] || rest+=("$g")
    done
    gateways=("${rest[@]}")
}

between() { # GATEWAY ADDRESS: the ids of its SAs with that peer
    sas "$1" | awk -v peer="@ $2[" '/^[^ ]/ { sub(/.*#/, ""); sub(/,.*/, ""); id = $0 }
        /^  remote / && index($0, peer) { print id }'
}
end_all() { # GATEWAY ADDRESS
    local ids id said=
    ids=$(between "$1" "$2")
    [ -n "$ids" ] || die "no SA of $1 with $2"
    # One may end because another does, or the peer end it first: what counts is that none is left.
    for _ in 1 2 3 4 5; do
        for id in $ids; do
            said=$(control "$1" --terminate --ike-id "$id" --timeout 5)
        done
        ids=$(between "$1" "$2")
        [ -n "$ids" ] || return 0
    done
    die "ending an SA of $1 with $2: $said"
}

settle
if [ -e "$plan/failover" ]; then
    while read -r what at name; do
        case $what in
        stop) take_away "$at" ;;
        end) end_all "$at" "$name" ;;
        start) said=$(control "$at" --initiate --child "$name" --timeout 5) || echo "load $at $name did not come up" ;;
        esac
    done <"$plan/failover"
fi
for g in "${gateways[@]}"; do
    sas "$g" | sed "s/^/sa $g /"
done
"$probe" "$plan/pairs" || die "the probe"
