# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
# tunnel end a-s
/ip ipsec identity set [find peer=a-s] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end a-t
/ip ipsec identity set [find peer=a-t] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end a-b
/ip ipsec identity set [find peer=a-b] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
