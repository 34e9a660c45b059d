# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
# tunnel end a-hub
/ip ipsec identity set [find peer=a-hub] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
