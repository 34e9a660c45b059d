#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# read_libreswan.sh STORE [FILE...]: has Libreswan's own parsers read each ipsec.conf and
# prints "== FILE", what addconn says of it ("checked" if nothing), what readwriteconf
# read, and what algparse makes of its proposals.  Libreswan's package conflicts with
# strongSwan's, so it is unpacked below STORE, once, and never installed.  Without
# FILE: only unpacks, and prints where.  Exit status 3: it cannot be had here.
set -u
store=$1
shift
root=$store/root
mkdir -p "$store" || exit 3
exec 9>"$store/lock"
flock 9
if [ ! -e "$store/complete" ]; then
    rm -rf "$root" && mkdir -p "$store/packages" && cd "$store/packages" || exit 3
    # What of its libraries a system with strongSwan does not have anyway.
    apt-get download -qq libreswan libldns3 libevent-pthreads-2.1-7 libnss3-tools libunbound8 \
        libcurl3-nss libnss3 libnspr4 libevent-2.1-7 libevent-core-2.1-7 >/dev/null 2>&1 ||
        { echo "the package libreswan cannot be had here" >&2; exit 3; }
    for package in *.deb; do dpkg-deb -x "$package" "$root" || exit 3; done
    touch "$store/complete"
fi
flock -u 9
LD_LIBRARY_PATH=$(echo "$root"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
programs=$root/usr/libexec/ipsec
if [ $# = 0 ]; then
    echo "$root"
    exit 0
fi
for file in "$@"; do
    echo "== $file"
    "$programs/addconn" --checkconfig --config "$file" 2>&1 && echo "checked"
    "$programs/readwriteconf" --config "$file" --rootdir / 2>&1
    sed -nE 's/^ +(ike|esp)=(.*)$/\1=\2/p' "$file" | sort -u | while read -r line; do
        "$programs/algparse" -v2 -pfs "$line" 2>&1
    done
done
