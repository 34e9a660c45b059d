# Hubwright 0.1.0: s
# Design 0123456789ab: no errors
# ON STANDBY: load this when what it stands by for has failed, and take it away afterwards.
# tunnel end s-b
#key=UVVKRFJFVkdSMGhKU2t0TVRVNVBVRkZTVTFSVlZsZFlXVnBCUWtORVJVWT0=
KEY_1_OUT=0x102ba42c55df9550cb49942d416101a48f254109df06fbc34cdbbac3f6f44e9f401cd57e
KEY_1_IN=0xad8564ec70b300866cc1192d492b810ebb3243f00d6e0ca0c89fc01ddadfc96a6c763a7c
