# Hubwright 0.1.0: b
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end b-hub
/ip ipsec peer
add name=b-hub address=2001:db8::1/128 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=b-hub auth-method=pre-shared-key my-id=auto remote-id=address:2001:db8::1
/ip ipsec policy
add peer=b-hub tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.0.0.0/24 comment="b-hub"
add peer=b-hub tunnel=yes level=unique proposal=hubwright-default src-address=10.2.8.0/29 dst-address=10.0.0.0/24 comment="b-hub"
add peer=b-hub tunnel=yes level=unique proposal=hubwright-default src-address=10.2.8.8/31 dst-address=10.0.0.0/24 comment="b-hub"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
