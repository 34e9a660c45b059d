# Hubwright 0.1.0: vpc-pek3
# Design 0123456789ab: no errors
# Run in this folder, with Clabernetes in the cluster. The keys become part of ConfigMaps: for labs only.
set -eu
namespace=${NAMESPACE:-default}
config() {
    kubectl -n "$namespace" create configmap "$@" --dry-run=client -o yaml | kubectl -n "$namespace" apply -f -
}
config star-vpc-pek3 --from-file=swanctl.conf='../vpc-pek3/swanctl.conf' --from-file=secrets.conf='../vpc-pek3/secrets.conf'
config star-vpc-sh1 --from-file=swanctl.conf='../vpc-sh1/swanctl.conf' --from-file=secrets.conf='../vpc-sh1/secrets.conf'
config star-vpc-gd2 --from-file=swanctl.conf='../vpc-gd2/swanctl.conf' --from-file=secrets.conf='../vpc-gd2/secrets.conf'
kubectl -n "$namespace" apply -f star.c9s.yml
