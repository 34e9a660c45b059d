# Hubwright 0.1.0: vpc-sh1
# Design 0123456789ab: no errors
# tunnel end sh1-pek3
/ip ipsec identity set [find peer=sh1-pek3] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
