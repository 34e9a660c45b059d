interfaces {
    ethernet eth0 {
        address 198.18.7.9/30
        duplex auto
    }
    ethernet eth1 {
        address 10.8.0.1/24
    }
}
system {
    host-name r-old
    time-zone Europe/Berlin
}
vpn {
    ipsec {
        esp-group FOO {
            compression disable
            lifetime 3600
            mode tunnel
            pfs enable
            proposal 1 {
                encryption aes256
                hash sha256
            }
        }
        ike-group BAR {
            ikev2-reauth no
            key-exchange ikev2
            lifetime 28800
            proposal 1 {
                dh-group 14
                encryption aes256
                hash sha256
            }
        }
        ipsec-interfaces {
            interface eth0
        }
        nat-traversal enable
        site-to-site {
            peer 198.18.7.1 {
                authentication {
                    mode pre-shared-secret
                    pre-shared-secret "long enough for vyos"
                }
                connection-type initiate
                ike-group BAR
                local-address 198.18.7.9
                tunnel 1 {
                    allow-nat-networks disable
                    allow-public-networks disable
                    esp-group FOO
                    local {
                        prefix 10.8.0.0/24
                    }
                    remote {
                        prefix 10.7.0.0/24
                    }
                }
            }
        }
    }
}
/* Warning: Do not remove the following line. */
/* === vyatta-config-version: "ipsec@5:webgui@1" === */
