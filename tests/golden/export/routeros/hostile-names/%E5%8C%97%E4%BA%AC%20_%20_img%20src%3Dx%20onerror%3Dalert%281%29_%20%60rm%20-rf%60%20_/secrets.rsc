# Hubwright 0.1.0: 北京 | <img src=x onerror=alert(1)> `rm -rf` \
# Design 0123456789ab: no errors
# tunnel end include
/ip ipsec identity set [find peer=include] secret="QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY="
