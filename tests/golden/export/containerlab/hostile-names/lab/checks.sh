# Hubwright 0.1.0: ../../etc/cron.d/x
# Design 0123456789ab: no errors
failed=0
check() {
    if docker exec "clab-star-$1" ping -c 2 -W 3 "$2" >/dev/null 2>&1
    then echo "ok $1 -> $2"; else echo "FAILED $1 -> $2"; failed=1; fi
}
check etc-cron-d-x-host 10.1.0.2
check etc-cron-d-x-host 10.2.0.2
check etc-cron-d-x-host 10.3.0.2
check a-updown-bin-sh-secrets-ike-secret--72e9 10.0.0.2
check a-updown-bin-sh-secrets-ike-secret--72e9 10.2.0.2
check a-updown-bin-sh-secrets-ike-secret--72e9 10.3.0.2
check img-src-x-onerror-alert-1-rm--rf-host 10.0.0.2
check img-src-x-onerror-alert-1-rm--rf-host 10.1.0.2
check img-src-x-onerror-alert-1-rm--rf-host 10.3.0.2
check include-host 10.0.0.2
check include-host 10.1.0.2
check include-host 10.2.0.2
exit $failed
