# Hubwright 0.1.0: a
# Design 0123456789ab: no errors
# Run in this folder, with Clabernetes in the cluster. The keys become part of ConfigMaps: for labs only.
set -eu
namespace=${NAMESPACE:-default}
config() {
    kubectl -n "$namespace" create configmap "$@" --dry-run=client -o yaml | kubectl -n "$namespace" apply -f -
}
config star-a --from-file=swanctl.conf='../a/swanctl.conf' --from-file=secrets.conf='../a/secrets.conf'
config star-s --from-file=swanctl.conf='../s/swanctl.conf' --from-file=secrets.conf='../s/secrets.conf'
config star-t --from-file=swanctl.conf='../t/swanctl.conf' --from-file=secrets.conf='../t/secrets.conf'
config star-b --from-file=swanctl.conf='../b/swanctl.conf' --from-file=secrets.conf='../b/secrets.conf'
kubectl -n "$namespace" apply -f star.c9s.yml
