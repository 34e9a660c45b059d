# Hubwright 0.1.0: include
# Design 0123456789ab: no errors
# tunnel end include
/ip ipsec identity set [find peer=include] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
