# Hubwright 0.1.0: b
# Design 0123456789ab: no errors
# Static keys are never renewed: for tests only.  Run as root beside secrets.sh: sh xfrm.sh
set -eu
. "$(dirname "$0")/secrets.sh"
sysctl -q -w net.ipv4.ip_forward=1
sysctl -q -w net.ipv6.conf.all.forwarding=1
# tunnel end b-a
ip xfrm state add src 192.0.2.2 dst 192.0.2.1 proto esp spi 0x1005 reqid 1 mode tunnel aead 'rfc4106(gcm(aes))' "$KEY_1_OUT" 128
ip xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x1004 reqid 1 mode tunnel aead 'rfc4106(gcm(aes))' "$KEY_1_IN" 128
ip xfrm policy add src 10.2.0.0/24 dst 10.0.0.0/24 dir out tmpl src 192.0.2.2 dst 192.0.2.1 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.0.0.0/24 dst 10.2.0.0/24 dir in tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.0.0.0/24 dst 10.2.0.0/24 dir fwd tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.2.0.0/24 dst 10.1.0.0/24 dir out tmpl src 192.0.2.2 dst 192.0.2.1 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.1.0.0/24 dst 10.2.0.0/24 dir in tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.1.0.0/24 dst 10.2.0.0/24 dir fwd tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.2.0.0/24 dst 10.4.0.0/24 dir out tmpl src 192.0.2.2 dst 192.0.2.1 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.4.0.0/24 dst 10.2.0.0/24 dir in tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
ip xfrm policy add src 10.4.0.0/24 dst 10.2.0.0/24 dir fwd tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 1 mode tunnel
