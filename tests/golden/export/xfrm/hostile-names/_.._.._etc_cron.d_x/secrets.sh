# Hubwright 0.1.0: ../../etc/cron.d/x
# Design 0123456789ab: no errors
# tunnel end to a"; updown = /bin/sh #\u{000a}}\u{000a}secrets { ike { secret = 1 } }
# key UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_1_OUT=0xf2679f84693dbdf2e85ce3688e676f2734e219deedf0b8a9dfbe69a2f94e7695e16e7380
KEY_1_IN=0x122b8ecc6c55ed6ecafa9349da16e891e65f038149c2c0467132d43f2a3c671133d4f4a6
# tunnel end to 北京 | <img src=x onerror=alert(1)> `rm -rf` \
# key UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_2_OUT=0x2ba48381e249db180ad905fe3f59b19a6927acfb6577d555ee7d6ae8a50668f6fc375f11
KEY_2_IN=0xe3dedc07c3822c4f4d876ce8c189e6fdbdfd2df37aef064e45470b80053ed517f907d3d8
# tunnel end to include
# key UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_3_OUT=0xc416ed8dfff2620aa66541fc4f95a30669bb1b746e620e105f338f39747ae0ea5ea99fc8
KEY_3_IN=0xca989ba7f5e6bb8fa0c9db68c9e186301c90de64dcab2ab9091dae59c0290d8bb875bb91
