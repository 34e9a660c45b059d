# Hubwright 0.1.0: a"; updown = /bin/sh #\u{000a}}\u{000a}secrets { ike { secret = 1 } }
# Design 0123456789ab: no errors
# tunnel end include
/ip ipsec identity set [find peer=include] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
