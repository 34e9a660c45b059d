# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
failed=0
check() {
    if docker exec "clab-star-$1" ping -c 2 -W 3 "$2" >/dev/null 2>&1
    then echo "ok $1 -> $2"; else echo "FAILED $1 -> $2"; failed=1; fi
}
check a-host 10.1.0.2
check a-host 10.4.0.2
check a-host 10.2.0.2
check s-host 10.0.0.2
check s-host 10.4.0.2
check s-host 10.2.0.2
check t-host 10.0.0.2
check t-host 10.1.0.2
check t-host 10.2.0.2
check b-host 10.0.0.2
check b-host 10.1.0.2
check b-host 10.4.0.2
exit $failed
