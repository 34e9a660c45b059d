# Hubwright 0.1.0: t
# Design 0123456789ab: no errors
# tunnel end t-a
/ip ipsec identity set [find peer=t-a] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
