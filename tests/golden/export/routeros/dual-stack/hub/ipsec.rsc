# Hubwright 0.1.0: hub
# Design 0123456789ab: no errors
/ip ipsec profile
add name=ikev1 enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=ikev1 enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end hub-a
/ip ipsec peer
add name=hub-a address=vpn.a.example local-address=2001:db8::1 exchange-mode=main profile=ikev1
/ip ipsec identity
add peer=hub-a auth-method=pre-shared-key my-id=address:2001:db8::1 remote-id=fqdn:vpn.a.example
/ip ipsec policy
add peer=hub-a tunnel=yes level=unique proposal=ikev1 src-address=10.0.0.0/24 dst-address=10.1.0.0/24 comment="hub-a"
add peer=hub-a tunnel=yes level=unique proposal=ikev1 src-address=2001:db8::/48 dst-address=2001:db8:1::/48 comment="hub-a"
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end hub-b
/ip ipsec peer
add name=hub-b passive=yes local-address=2001:db8::1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=hub-b auth-method=pre-shared-key my-id=address:2001:db8::1 remote-id=ignore
/ip ipsec policy
add peer=hub-b tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.2.0.0/24 comment="hub-b"
add peer=hub-b tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.2.8.0/29 comment="hub-b"
add peer=hub-b tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.2.8.8/31 comment="hub-b"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
