interfaces {
    ethernet eth0 {
        address 198.51.100.77/29
    }
    ethernet eth1 {
        address 10.60.0.1/24
    }
    vti vti0 {
        address 169.254.0.2/30
    }
}
protocols {
    static {
        interface-route 10.20.0.0/24 {
            next-hop-interface vti0 {
            }
        }
        interface-route 10.40.0.0/24 {
            next-hop-interface vti0 {
            }
        }
    }
}
system {
    host-name bergen
}
vpn {
    ipsec {
        esp-group E {
            lifetime 3600
            pfs dh-group14
            proposal 1 {
                encryption aes256
                hash sha256
            }
        }
        ike-group I {
            key-exchange ikev2
            lifetime 28800
            proposal 1 {
                dh-group 14
                encryption aes256
                hash sha256
            }
        }
        site-to-site {
            peer 203.0.113.10 {
                authentication {
                    mode pre-shared-secret
                    pre-shared-secret bergen-key
                }
                ike-group I
                local-address 198.51.100.77
                vti {
                    bind vti0
                    esp-group E
                }
            }
        }
    }
}
