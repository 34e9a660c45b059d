# Hubwright 0.1.0: vpc-pek3
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end pek3-sh1
/ip ipsec peer
add name=pek3-sh1 address=139.198.175.48/32 local-address=139.198.27.92 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=pek3-sh1 auth-method=pre-shared-key my-id=address:139.198.27.92 remote-id=address:139.198.175.48
/ip ipsec policy
add peer=pek3-sh1 tunnel=yes level=unique proposal=hubwright-default src-address=192.168.0.0/24 dst-address=172.16.0.0/24 comment="pek3-sh1"
add peer=pek3-sh1 tunnel=yes level=unique proposal=hubwright-default src-address=172.26.0.0/24 dst-address=172.16.0.0/24 comment="pek3-sh1"
# tunnel end pek3-gd2
/ip ipsec peer
add name=pek3-gd2 address=139.198.123.198/32 local-address=139.198.27.92 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=pek3-gd2 auth-method=pre-shared-key my-id=address:139.198.27.92 remote-id=address:139.198.123.198
/ip ipsec policy
add peer=pek3-gd2 tunnel=yes level=unique proposal=hubwright-default src-address=192.168.0.0/24 dst-address=172.26.0.0/24 comment="pek3-gd2"
add peer=pek3-gd2 tunnel=yes level=unique proposal=hubwright-default src-address=172.16.0.0/24 dst-address=172.26.0.0/24 comment="pek3-gd2"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
