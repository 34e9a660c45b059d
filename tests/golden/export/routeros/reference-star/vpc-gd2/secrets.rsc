# Hubwright 0.1.0: vpc-gd2
# Design 0123456789ab: no errors
# tunnel end gd2-pek3
/ip ipsec identity set [find peer=gd2-pek3] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
