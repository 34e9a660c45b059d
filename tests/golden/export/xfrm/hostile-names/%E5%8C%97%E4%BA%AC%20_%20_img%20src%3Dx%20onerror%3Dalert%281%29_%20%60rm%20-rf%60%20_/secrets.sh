# Hubwright 0.1.0: 北京 | <img src=x onerror=alert(1)> `rm -rf` \
# Design 0123456789ab: no errors
# tunnel end include
#key=UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_1_OUT=0xe3dedc07c3822c4f4d876ce8c189e6fdbdfd2df37aef064e45470b80053ed517f907d3d8
KEY_1_IN=0x2ba48381e249db180ad905fe3f59b19a6927acfb6577d555ee7d6ae8a50668f6fc375f11
