# Hubwright 0.1.0: t
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end t-a
/ip ipsec peer
add name=t-a address=192.0.2.1/32 local-address=198.51.100.4 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=t-a auth-method=pre-shared-key my-id=address:198.51.100.4 remote-id=address:192.0.2.1
/ip ipsec policy
add peer=t-a tunnel=yes level=unique proposal=hubwright-default src-address=10.4.0.0/24 dst-address=10.0.0.0/24 comment="t-a"
add peer=t-a tunnel=yes level=unique proposal=hubwright-default src-address=10.4.0.0/24 dst-address=10.1.0.0/24 comment="t-a"
add peer=t-a tunnel=yes level=unique proposal=hubwright-default src-address=10.4.0.0/24 dst-address=10.2.0.0/24 comment="t-a"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
