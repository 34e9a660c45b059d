# Hubwright 0.1.0: a"; updown = /bin/sh #\u{000a}}\u{000a}secrets { ike { secret = 1 } }
# Design 0123456789ab: no errors
# tunnel end include
#key=UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_1_OUT=0x122b8ecc6c55ed6ecafa9349da16e891e65f038149c2c0467132d43f2a3c671133d4f4a6
KEY_1_IN=0xf2679f84693dbdf2e85ce3688e676f2734e219deedf0b8a9dfbe69a2f94e7695e16e7380
