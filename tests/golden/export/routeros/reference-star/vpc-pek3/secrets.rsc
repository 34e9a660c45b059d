# Hubwright 0.1.0: vpc-pek3
# Design 0123456789ab: no errors
# tunnel end pek3-sh1
/ip ipsec identity set [find peer=pek3-sh1] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
# tunnel end pek3-gd2
/ip ipsec identity set [find peer=pek3-gd2] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
