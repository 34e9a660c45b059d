# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
/ip ipsec profile
add name=ikev1 enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=ikev1 enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end a-hub
/ip ipsec peer
add name=a-hub address=2001:db8::1/128 exchange-mode=main profile=ikev1
/ip ipsec identity
add peer=a-hub auth-method=pre-shared-key my-id=fqdn:vpn.a.example remote-id=address:2001:db8::1
/ip ipsec policy
add peer=a-hub tunnel=yes level=unique proposal=ikev1 src-address=10.1.0.0/24 dst-address=10.0.0.0/24 comment="a-hub"
add peer=a-hub tunnel=yes level=unique proposal=ikev1 src-address=2001:db8:1::/48 dst-address=2001:db8::/48 comment="a-hub"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
