# Hubwright 0.1.0: ../../etc/cron.d/x
# Design 0123456789ab: no errors
/ip ipsec profile
add name=hubwright-default enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=28800s dpd-interval=30s dpd-maximum-failures=5
/ip ipsec proposal
add name=hubwright-default enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=3600s
# tunnel end to a"; updown = /bin/sh #\u{000a}}\u{000a}secrets { ike { secret = 1 } }
/ip ipsec peer
add name=to-a-updown-bin-sh-secrets-ike-secret-1 address=139.198.0.2/32 local-address=139.198.0.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=to-a-updown-bin-sh-secrets-ike-secret-1 auth-method=pre-shared-key my-id=address:139.198.0.1 remote-id=address:139.198.0.2
/ip ipsec policy
add peer=to-a-updown-bin-sh-secrets-ike-secret-1 tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.1.0.0/24 comment="to a\"; updown = /bin/sh #\\u{000a}}\\u{000a}secrets { ike { secret = 1 } }"
add peer=to-a-updown-bin-sh-secrets-ike-secret-1 tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.1.0.0/24 comment="to a\"; updown = /bin/sh #\\u{000a}}\\u{000a}secrets { ike { secret = 1 } }"
add peer=to-a-updown-bin-sh-secrets-ike-secret-1 tunnel=yes level=unique proposal=hubwright-default src-address=10.3.0.0/24 dst-address=10.1.0.0/24 comment="to a\"; updown = /bin/sh #\\u{000a}}\\u{000a}secrets { ike { secret = 1 } }"
# tunnel end to 北京 | <img src=x onerror=alert(1)> `rm -rf` \
/ip ipsec peer
add name=to-img-src-x-onerror-alert-1-rm--rf address=139.198.0.3/32 local-address=139.198.0.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=to-img-src-x-onerror-alert-1-rm--rf auth-method=pre-shared-key my-id=address:139.198.0.1 remote-id=key-id:"id \"with\" quotes\0Aand = more"
/ip ipsec policy
add peer=to-img-src-x-onerror-alert-1-rm--rf tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.2.0.0/24 comment="to \E5\8C\97\E4\BA\AC | <img src=x onerror=alert(1)> `rm -rf` \\"
add peer=to-img-src-x-onerror-alert-1-rm--rf tunnel=yes level=unique proposal=hubwright-default src-address=10.1.0.0/24 dst-address=10.2.0.0/24 comment="to \E5\8C\97\E4\BA\AC | <img src=x onerror=alert(1)> `rm -rf` \\"
add peer=to-img-src-x-onerror-alert-1-rm--rf tunnel=yes level=unique proposal=hubwright-default src-address=10.3.0.0/24 dst-address=10.2.0.0/24 comment="to \E5\8C\97\E4\BA\AC | <img src=x onerror=alert(1)> `rm -rf` \\"
# tunnel end to include
/ip ipsec peer
add name=to-include address=139.198.0.4/32 local-address=139.198.0.1 exchange-mode=ike2 profile=hubwright-default
/ip ipsec identity
add peer=to-include auth-method=pre-shared-key my-id=address:139.198.0.1 remote-id=address:139.198.0.4
/ip ipsec policy
add peer=to-include tunnel=yes level=unique proposal=hubwright-default src-address=10.0.0.0/24 dst-address=10.3.0.0/24 comment="to include"
add peer=to-include tunnel=yes level=unique proposal=hubwright-default src-address=10.1.0.0/24 dst-address=10.3.0.0/24 comment="to include"
add peer=to-include tunnel=yes level=unique proposal=hubwright-default src-address=10.2.0.0/24 dst-address=10.3.0.0/24 comment="to include"
# The accept rules go above masquerading and fasttrack.
/ip firewall nat
add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0
/ip firewall filter
add chain=forward action=accept ipsec-policy=in,ipsec place-before=0
add chain=forward action=accept ipsec-policy=out,ipsec place-before=0
