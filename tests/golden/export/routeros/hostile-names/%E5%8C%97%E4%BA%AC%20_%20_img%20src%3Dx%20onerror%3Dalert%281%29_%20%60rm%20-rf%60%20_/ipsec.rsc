# Hubwright 0.1.0: 北京 | <img src=x onerror=alert(1)> `rm -rf` \
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end include
/ip ipsec peer
add name=include address=139.198.0.1/32 local-address=139.198.0.3 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=include auth-method=pre-shared-key my-id=key-id:"id \"with\" quotes\0Aand = more" remote-id=address:139.198.0.1
/ip ipsec policy
add peer=include tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.0.0.0/24 comment="include"
add peer=include tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.1.0.0/24 comment="include"
add peer=include tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.3.0.0/24 comment="include"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
