# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end a-s
/ip ipsec peer
add name=a-s address=198.51.100.1/32 local-address=192.0.2.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=a-s auth-method=pre-shared-key my-id=address:192.0.2.1 remote-id=address:198.51.100.1
/ip ipsec policy
add peer=a-s tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.1.0.0/24 comment="a-s"
add peer=a-s tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.1.0.0/24 comment="a-s"
add peer=a-s tunnel=yes level=unique proposal=hubwright-default src-address=10.4.0.0/24 dst-address=10.1.0.0/24 comment="a-s"
# tunnel end a-t
/ip ipsec peer
add name=a-t address=198.51.100.4/32 local-address=192.0.2.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=a-t auth-method=pre-shared-key my-id=address:192.0.2.1 remote-id=address:198.51.100.4
/ip ipsec policy
add peer=a-t tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.4.0.0/24 comment="a-t"
add peer=a-t tunnel=yes level=unique proposal=hubwright-default src-address=10.1.0.0/24 dst-address=10.4.0.0/24 comment="a-t"
add peer=a-t tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.4.0.0/24 comment="a-t"
# tunnel end a-b
/ip ipsec peer
add name=a-b address=192.0.2.2/32 local-address=192.0.2.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=a-b auth-method=pre-shared-key my-id=address:192.0.2.1 remote-id=address:192.0.2.2
/ip ipsec policy
add peer=a-b tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.2.0.0/24 comment="a-b"
add peer=a-b tunnel=yes level=unique proposal=hubwright-default src-address=10.1.0.0/24 dst-address=10.2.0.0/24 comment="a-b"
add peer=a-b tunnel=yes level=unique proposal=hubwright-default src-address=10.4.0.0/24 dst-address=10.2.0.0/24 comment="a-b"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
