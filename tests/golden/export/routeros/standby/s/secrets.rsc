# Hubwright 0.1.0: s
# Design 0123456789ab: no errors
# tunnel end s-a
/ip ipsec identity set [find peer=s-a] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end s-b
/ip ipsec identity set [find peer=s-b] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
