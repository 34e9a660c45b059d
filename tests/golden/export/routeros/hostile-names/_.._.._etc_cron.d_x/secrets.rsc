# Hubwright 0.1.0: ../../etc/cron.d/x
# Design 0123456789ab: no errors
# tunnel end to a"; updown = /bin/sh #\u{000a}}\u{000a}secrets { ike { secret = 1 } }
/ip ipsec identity set [find peer=to-a-updown-bin-sh-secrets-ike-secret-1] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end to 北京 | <img src=x onerror=alert(1)> `rm -rf` \
/ip ipsec identity set [find peer=to-img-src-x-onerror-alert-1-rm--rf] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end to include
/ip ipsec identity set [find peer=to-include] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
