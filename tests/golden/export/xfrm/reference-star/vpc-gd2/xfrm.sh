# Hubwright 0.1.0: vpc-gd2
# Design 0123456789ab: no errors
# Static keys are never renewed: for tests only.  Run as root beside secrets.sh: sh xfrm.sh
set -eu
. "$(dirname "$0")/secrets.sh"
sysctl -q -w net.ipv4.ip_forward=1
sysctl -q -w net.ipv6.conf.all.forwarding=1
# tunnel end gd2-pek3
ip xfrm state add src 139.198.123.198 dst 139.198.27.92 proto esp spi 0x1003 reqid 1 mode tunnel aead 'rfc4106(gcm(aes))' "$KEY_1_OUT" 128
ip xfrm state add src 139.198.27.92 dst 139.198.123.198 proto esp spi 0x1002 reqid 1 mode tunnel aead 'rfc4106(gcm(aes))' "$KEY_1_IN" 128
ip xfrm policy add src 172.26.0.0/24 dst 192.168.0.0/24 dir out tmpl src 139.198.123.198 dst 139.198.27.92 proto esp reqid 1 mode tunnel
ip xfrm policy add src 192.168.0.0/24 dst 172.26.0.0/24 dir in tmpl src 139.198.27.92 dst 139.198.123.198 proto esp reqid 1 mode tunnel
ip xfrm policy add src 192.168.0.0/24 dst 172.26.0.0/24 dir fwd tmpl src 139.198.27.92 dst 139.198.123.198 proto esp reqid 1 mode tunnel
ip xfrm policy add src 172.26.0.0/24 dst 172.16.0.0/24 dir out tmpl src 139.198.123.198 dst 139.198.27.92 proto esp reqid 1 mode tunnel
ip xfrm policy add src 172.16.0.0/24 dst 172.26.0.0/24 dir in tmpl src 139.198.27.92 dst 139.198.123.198 proto esp reqid 1 mode tunnel
ip xfrm policy add src 172.16.0.0/24 dst 172.26.0.0/24 dir fwd tmpl src 139.198.27.92 dst 139.198.123.198 proto esp reqid 1 mode tunnel
