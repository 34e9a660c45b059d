# Hubwright 0.1.0: ../../etc/cron.d/x
# Design 0123456789ab: no errors
# Run in this folder, with Clabernetes in the cluster. The keys become part of ConfigMaps: for labs only.
set -eu
namespace=${NAMESPACE:-default}
config() {
    kubectl -n "$namespace" create configmap "$@" --dry-run=client -o yaml | kubectl -n "$namespace" apply -f -
}
config star-etc-cron-d-x --from-file=swanctl.conf='../_.._.._etc_cron.d_x/swanctl.conf' --from-file=secrets.conf='../_.._.._etc_cron.d_x/secrets.conf'
config star-a-updown-bin-sh-secrets-ike-secret-1 --from-file=swanctl.conf='../a_; updown = _bin_sh #_}_secrets { ike { secret = 1 } }/swanctl.conf' --from-file=secrets.conf='../a_; updown = _bin_sh #_}_secrets { ike { secret = 1 } }/secrets.conf'
config star-img-src-x-onerror-alert-1-rm--rf --from-file=swanctl.conf='../北京 _ _img src=x onerror=alert(1)_ `rm -rf` _/swanctl.conf' --from-file=secrets.conf='../北京 _ _img src=x onerror=alert(1)_ `rm -rf` _/secrets.conf'
config star-include --from-file=swanctl.conf='../include/swanctl.conf' --from-file=secrets.conf='../include/secrets.conf'
kubectl -n "$namespace" apply -f star.c9s.yml
