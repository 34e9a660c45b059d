# Hubwright 0.1.0: vpc-pek3
# Design 0123456789ab: no errors
failed=0
check() {
    if docker exec "clab-star-$1" ping -c 2 -W 3 "$2" >/dev/null 2>&1
    then echo "ok $1 -> $2"; else echo "FAILED $1 -> $2"; failed=1; fi
}
check vpc-pek3-host 172.16.0.2
check vpc-pek3-host 172.26.0.2
check vpc-sh1-host 192.168.0.5
check vpc-sh1-host 172.26.0.2
check vpc-gd2-host 192.168.0.5
check vpc-gd2-host 172.16.0.2
exit $failed
