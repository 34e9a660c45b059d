# Hubwright 0.1.0: vpc-sh1
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end sh1-pek3
/ip ipsec peer
add name=sh1-pek3 address=139.198.27.92/32 local-address=139.198.175.48 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=sh1-pek3 auth-method=pre-shared-key my-id=address:139.198.175.48 remote-id=address:139.198.27.92
/ip ipsec policy
add peer=sh1-pek3 tunnel=yes level=unique proposal=hubwright-default src-address=172.16.0.0/24 dst-address=192.168.0.0/24 comment="sh1-pek3"
add peer=sh1-pek3 tunnel=yes level=unique proposal=hubwright-default src-address=172.16.0.0/24 dst-address=172.26.0.0/24 comment="sh1-pek3"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
