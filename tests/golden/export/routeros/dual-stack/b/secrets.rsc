# Hubwright 0.1.0: b
# Design 0123456789ab: no errors
# tunnel end b-hub
/ip ipsec identity set [find peer=b-hub] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
