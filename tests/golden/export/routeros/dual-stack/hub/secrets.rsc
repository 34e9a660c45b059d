# Hubwright 0.1.0: hub
# Design 0123456789ab: no errors
# tunnel end hub-a
/ip ipsec identity set [find peer=hub-a] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end hub-b
/ip ipsec identity set [find peer=hub-b] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
