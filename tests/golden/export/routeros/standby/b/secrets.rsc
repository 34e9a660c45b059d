# Hubwright 0.1.0: b
# Design 0123456789ab: no errors
# tunnel end b-a
/ip ipsec identity set [find peer=b-a] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end b-s
/ip ipsec identity set [find peer=b-s] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
