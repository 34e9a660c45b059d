/* saved before the move */
interfaces {
    ethernet eth0 {
        address dhcp
        description WAN
    }
    ethernet eth1 {
        address 10.40.0.1/24
        duplex auto
    }
    bridge br0 {
        address 2001:db8:40::1/48
        member {
            interface eth2 {
            }
        }
    }
}
service {
    ssh {
        port 22
    }
}
system {
    host-name "oslo-gw"
    login {
        user vyos {
            authentication {
                plaintext-password ""
            }
        }
    }
}
vpn {
    ipsec {
        esp-group E1 {
            compression disable
            lifetime 3600
            mode tunnel
            pfs enable
            proposal 1 {
                encryption aes256
                hash sha256
            }
        }
        ike-group I1 {
            close-action none
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
        site-to-site {
            peer 203.0.113.10 {
                authentication {
                    id 198.51.100.7
                    mode pre-shared-secret
                    pre-shared-secret "it's a \"key\" for Oslo"
                    remote-id @hq.corp.example
                }
                connection-type initiate
                default-esp-group E1
                dhcp-interface eth0
                ike-group I1
                ikev2-reauth inherit
                tunnel 1 {
                    allow-nat-networks disable
                    local {
                        prefix 10.40.0.0/24
                    }
                    remote {
                        prefix 10.20.0.0/24
                    }
                }
                tunnel 2 {
                    local {
                        prefix 2001:db8:40::/48
                    }
                    remote {
                        prefix 2001:db8:20::/48
                    }
                }
            }
            peer @backup {
                authentication {
                    mode rsa
                }
                tunnel 1 {
                    local {
                        prefix 10.40.0.0/24
                    }
                    remote {
                        prefix 10.70.0.0/24
                    }
                }
            }
        }
    }
}
// vyos-config-version: "broadcast-relay@1:cluster@1"
// Release version: 1.3.4
